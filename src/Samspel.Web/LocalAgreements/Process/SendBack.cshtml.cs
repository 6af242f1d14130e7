using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.LocalAgreements;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.LocalAgreements.Process;

public sealed class SendBackForm
{
    [Required(ErrorMessage = "Skriv varför."), StringLength(2000)] public string? Reason { get; set; }
}

/// <summary>Takes the draft back from decision: referred back, refused or withdrawn.</summary>
public sealed class SendBackModel(Db db, Viewer viewer, Clock clock) : LocalPage(db, viewer, clock)
{
    [BindProperty] public SendBackForm Form { get; set; } = new();

    protected override LocalCommand? Does => LocalCommand.SendBack;

    public Task<IActionResult> OnPostAsync() => Act(() => Agreement.SendBack(By, Form.Reason!, Today));
}
