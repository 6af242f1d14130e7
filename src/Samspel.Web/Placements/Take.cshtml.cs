using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.Placements;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Placements;

/// <summary>Takes the placement from the unit's inbox, or over from a colleague.</summary>
public sealed class TakeModel(Db db, Viewer viewer, Clock clock) : PlacementPage(db, viewer, clock)
{
    public override string Heading => "Ta hand om placeringen";
    protected override string What => "placering/ta";
    protected override PlacementCommand? Does => PlacementCommand.HandOver;

    public Task<IActionResult> OnPostAsync() => Act(async () =>
    {
        var before = (Placement.Unit, Placement.Responsible);
        Placement.HandOver(Actor, Placement.Owner, Viewer.Person, Viewer.Name, Today);
        await Db.HandOverExaminations(Actor, Placement, before, Viewer.Name);
        (await Db.Cost(Placement)).Follow(Placement);
    });
}
