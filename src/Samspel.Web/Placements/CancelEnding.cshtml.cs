using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.Placements;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Placements;

/// <summary>The child stays after all.</summary>
public sealed class CancelEndingModel(Db db, Viewer viewer, Clock clock) : PlacementPage(db, viewer, clock)
{
    [BindProperty] public ReasonForm Form { get; set; } = new();

    public override string Heading => "Placeringen fortsätter";
    protected override string What => "placering/fortsatter";
    protected override PlacementCommand? Does => PlacementCommand.CancelEnding;

    public Task<IActionResult> OnPostAsync() => Act(() => Placement.CancelEnding(Actor, Form.Reason, Today));
}
