using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.LocalAgreements;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.LocalAgreements.Process;

public sealed class EndForm
{
    [Required(ErrorMessage = "Skriv vilken dag som är den sista.")] public DateOnly? LastDay { get; set; }
    [Required(ErrorMessage = "Skriv varför."), StringLength(2000)] public string? Reason { get; set; }
}

/// <summary>Decides its last day. It ends by itself when that day has passed.</summary>
public sealed class EndModel(Db db, Viewer viewer, Clock clock) : LocalPage(db, viewer, clock)
{
    [BindProperty] public EndForm Form { get; set; } = new();

    protected override LocalCommand? Does => LocalCommand.End;

    public Task<IActionResult> OnPostAsync() => Act(() => Agreement.End(By, Form.LastDay!.Value, Form.Reason!, Today));
}
