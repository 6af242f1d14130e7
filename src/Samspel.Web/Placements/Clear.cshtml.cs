using Samspel.Domain.PlacementCosts;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.Placements;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Placements;

/// <summary>Marks the responsibility as clear, when both principals have approved the written split (6.6).</summary>
public sealed class ClearModel(Db db, Viewer viewer, Clock clock) : PlacementPage(db, viewer, clock)
{
    public override string Heading => "Ansvaret är klarlagt";
    protected override string What => "placering/klarlagt";
    protected override PlacementCommand? Does => PlacementCommand.ClearResponsibility;

    public PlacementCost Cost { get; private set; } = null!;

    protected override async Task<bool> LoadMore()
    {
        Cost = await Db.Cost(Placement);
        return true;
    }

    public Task<IActionResult> OnPostAsync() => Act(() => Placement.ClearResponsibility(Actor, Cost.Established, Today));
}
