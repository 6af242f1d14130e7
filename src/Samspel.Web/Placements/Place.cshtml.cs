using Samspel.Domain.PlacementCosts;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.Placements;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Placements;

/// <summary>Registers that the child has been placed as planned; a placement it replaces ends in the same save.</summary>
public sealed class PlaceModel(Db db, Viewer viewer, Clock clock) : PlacementPage(db, viewer, clock)
{
    [BindProperty] public OnDayForm Form { get; set; } = new();

    public override string Heading => "Registrera placeringen";
    protected override string What => "placering/placera";
    protected override PlacementCommand? Does => PlacementCommand.Place;

    public PlacementCost Cost { get; private set; } = null!;
    public Placement? Previous { get; private set; }

    protected override async Task<bool> LoadMore()
    {
        Cost = await Db.Cost(Placement);
        Previous = await Db.PlacementBeside(Placement, Placement.Previous) is { State: PlacementState.Placed or PlacementState.Ending } before ? before : null;
        if (IsGet) Form.On = Placement.Decision.From <= Today ? Placement.Decision.From : Today;
        return true;
    }

    public IReadOnlyList<ChainItem> Contacts => [.. Placement.OpenItems.Where(i => i.IsFirstContact())];

    public Task<IActionResult> OnPostAsync() => Act(async () =>
    {
        Placement.Place(Actor, Form.On!.Value, Today);
        Cost.Follow(Placement);
        if (Previous is null) return;
        Previous.GiveWay(Actor, Placement, Today);
        await Db.MoveExaminations(Viewer, Previous, Placement);
    });
}
