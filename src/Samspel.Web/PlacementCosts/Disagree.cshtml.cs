using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.PlacementCosts;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.PlacementCosts;

/// <summary>Declares that the principals do not agree (oenighet). Nothing that is done for the child stops.</summary>
public sealed class DisagreeModel(Db db, Viewer viewer, Clock clock) : CostPage(db, viewer, clock)
{
    [BindProperty] public DisagreementForm Form { get; set; } = new();

    protected override CostCommand? Does => CostCommand.DeclareDisagreement;

    public Task<IActionResult> OnPostAsync() => Act(() => Cost.DeclareDisagreement(Actor, Form.About!, Form.View!, Today));
}
