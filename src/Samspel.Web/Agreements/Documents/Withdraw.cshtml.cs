using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.Agreements;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Agreements.Documents;

public sealed class WithdrawForm
{
    [Required(ErrorMessage = "Skriv varför."), StringLength(1000)] public string? Why { get; set; }
}

/// <summary>A document is no longer used and nothing comes instead (dra in).</summary>
public sealed class WithdrawModel(Db db, Viewer viewer, Clock clock) : DocumentPage(db, viewer, clock)
{
    [BindProperty] public WithdrawForm Form { get; set; } = new();
    public override string Heading => "Dra in dokumentet";
    public override string? NotNow => base.NotNow ?? (Refusal is null && Document.Kind == DocumentKind.SecrecyRoutine ? DocumentRules.SecrecyRoutineIsKept.Message : null);

    public Task<IActionResult> OnPostAsync() => Change(() => Document.Withdraw(Actor, Viewer.PartyCode, Form.Why!.Trim(), Today));
}
