using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.Disclosures;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Received.Placements;

/// <summary>
/// A page about what the unit has been asked to do in another unit's placement. Shows the frozen copies and the unit's own reports; nothing
/// received, or all of it ended: 404.
/// </summary>
public abstract class ReceivedPlacementPage(Db db, Viewer viewer, Clock clock) : FormPage
{
    /// <summary>Year and running number, "2026-0031", from the address.</summary>
    [FromRoute] public string Number { get; set; } = "";

    public ReceivedPlacement Case { get; private set; } = null!;

    protected Db Db => db;
    public Viewer Viewer => viewer;
    public DateOnly Today => clock.Today;
    public DateTimeOffset Now => clock.Now;
    public string CaseNumber => $"PLA-{Number}";
    public string Address => $"/mottaget/placering/{Number}";

    protected virtual string What => "mottaget/placering";
    protected virtual AccessAct Look => AccessAct.Received;
    protected IReadOnlyList<Disclosure> Papers { get; private set; } = [];

    public sealed override async Task<bool> Load()
    {
        Papers = await db.ReceivedOfPlacement(viewer, Number, What, Look);
        if (Papers.Count == 0) return false;
        Case = ReceivedPlacement.Of(Papers, await db.GivenTo(viewer, Number), await db.IsProtected(viewer, Papers[0].Child), viewer.Unit);
        return await LoadMore();
    }

    protected virtual Task<bool> LoadMore() => Task.FromResult(true);

    protected Task MarkRead(IEnumerable<Disclosure> items) => db.MarkRead(viewer, items);
}
