using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.LocalAgreements;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.LocalAgreements.Process;

public sealed class AbandonForm
{
    [Required(ErrorMessage = "Skriv varför."), StringLength(2000)] public string? Reason { get; set; }
}

/// <summary>Gives up what was never decided to the end. A revision that is given up lets the older edition be revised again.</summary>
public sealed class AbandonModel(Db db, Viewer viewer, Clock clock) : LocalPage(db, viewer, clock)
{
    [BindProperty] public AbandonForm Form { get; set; } = new();

    protected override LocalCommand? Does => LocalCommand.Abandon;

    public Task<IActionResult> OnPostAsync() => Act(async () =>
    {
        Agreement.Abandon(By, Form.Reason!, Today);
        if (Agreement.Revises is { } older && await Db.LocalAgreementById(older) is { State: LocalState.InForce } revised && revised.RevisedBy == Agreement.Id) revised.DropRevision(By, Agreement, Today);
    });
}
