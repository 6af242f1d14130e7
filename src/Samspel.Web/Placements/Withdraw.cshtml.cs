using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.Placements;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Placements;

/// <summary>Takes a planned placement back before anybody is placed.</summary>
public sealed class WithdrawModel(Db db, Viewer viewer, Clock clock) : PlacementPage(db, viewer, clock)
{
    [BindProperty] public ReasonForm Form { get; set; } = new();

    public override string Heading => "Återta placeringen";
    protected override string What => "placering/aterta";
    protected override PlacementCommand? Does => PlacementCommand.Withdraw;

    public Task<IActionResult> OnPostAsync() => Act(async () =>
    {
        Placement.Withdraw(Actor, Form.Reason, Today);
        await Db.InterruptExaminations(Viewer, Placement);
        (await Db.Cost(Placement)).Follow(Placement);
    });
}
