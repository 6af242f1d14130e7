using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.PlacementCosts;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.PlacementCosts;

/// <summary>Writes the split item by item (skriftlig fördelning), or another text in place of the draft.</summary>
public sealed class SplitModel(Db db, Viewer viewer, Clock clock) : CostPage(db, viewer, clock)
{
    [BindProperty] public SplitForm Form { get; set; } = new();

    protected override CostCommand? Does => CostCommand.WriteSplit;
    protected override object? Edited => new { Cost.Draft?.Split, InForce = Cost.InForce?.Number };
    protected override IReadOnlyList<(string Label, string Text)> EditedInWords => CostLook.Lines(Cost.Draft?.Split ?? Cost.InForce?.Split);
    protected override IReadOnlyList<ChangedBy> EditedBy => [ChangedBy.Any<CostSplitWritten>(), ChangedBy.Any<CostSplitEstablished>()];

    protected override Task<bool> LoadMore()
    {
        if (IsGet) Form = SplitForm.Of(Cost.Draft?.Split ?? Cost.InForce?.Split, Cost.PlacedOn ?? Cost.PlannedFrom);
        return Task.FromResult(true);
    }

    public Task<IActionResult> OnPostAsync() => Act(() => Cost.WriteSplit(Actor, Form.ToSplit(), Today));
}
