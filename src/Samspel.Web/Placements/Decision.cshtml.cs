using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.Placements;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Placements;

/// <summary>The decision to place, with barnets bästa (ändra beslutet). Shown as it stands when it can no longer be changed.</summary>
public sealed class DecisionModel(Db db, Viewer viewer, Clock clock) : PlacementPage(db, viewer, clock)
{
    [BindProperty] public DecisionForm Form { get; set; } = new();

    public override string Heading => "Beslutet och barnets bästa";
    protected override string What => "placering/beslut";
    protected override PlacementCommand? Does => PlacementCommand.ReviseDecision;

    protected override object? Edited => Placement.Decision;
    protected override IReadOnlyList<(string Label, string Text)> EditedInWords => DecisionForm.InWords(Placement.Decision);
    protected override bool Changes(FactRow fact) => fact.Kind is nameof(PlacementDecisionRevised) or nameof(PlacementPlanned) or nameof(PlacedAcutely);

    protected override Task<bool> LoadMore()
    {
        if (IsGet) Form = DecisionForm.Of(Placement.Decision);
        return Task.FromResult(true);
    }

    public Task<IActionResult> OnPostAsync() => Act(async () =>
    {
        Placement.ReviseDecision(Actor, Form.ToDecision(), Today);
        (await Db.Cost(Placement)).Follow(Placement);
    });
}
