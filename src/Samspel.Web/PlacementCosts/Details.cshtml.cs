using Microsoft.AspNetCore.Mvc;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.PlacementCosts;

/// <summary>
/// How the responsibility for a placement's costs stands (kostnadsansvar): who bears it meanwhile, the month's clock, the draft and what is
/// established, where the principals disagree. To the region's unit before it has been given anything: that the material has not come.
/// </summary>
public sealed class DetailsModel(Db db, Viewer viewer, Clock clock) : CostPage(db, viewer, clock)
{
    const int LatestEvents = 12;

    public bool IsComing { get; private set; }

    /// <summary>Whether the municipality of registration is named: it may be where the child lives.</summary>
    public bool KnowsWhere { get; private set; }
    public IReadOnlyList<CostAct> Next { get; private set; } = [];
    public IReadOnlyList<CostAct> Others { get; private set; } = [];
    public IReadOnlyList<TimelineEntry> Events { get; private set; } = [];

    /// <summary>The child's number in full, in the answer to the one who asked for it.</summary>
    public string? ShownNumber { get; private set; }

    public override async Task<bool> Load() => await base.Load() || (IsComing = IsReceived && Seen is null && await Db.CostIsComing(Viewer, Number));

    protected override async Task<bool> LoadMore()
    {
        KnowsWhere = OwnsIt && Cost.RegistrationMunicipality is not null && await Db.MayKnowWhere(Viewer, Cost.Placement, Cost.Responsible);
        Next = CostNext.For(this);
        Others = CostNext.Others(this, Next);
        Events = [.. (await Db.HistoryOf(Cost, LatestEvents)).Select(f => new TimelineEntry(SwedishDate.Short(f.At), f.Sentence, $"{f.PersonName}, {f.UnitName}"))];
        return true;
    }

    public override async Task<IActionResult> OnGetAsync()
    {
        if (!await Load()) return NotFound();
        if (Given is not null) await Db.MarkRead(Viewer, [Seen.Sent!]);
        return Page();
    }

    public async Task<IActionResult> OnPostShowNumberAsync()
    {
        if (!await base.Load() || Given?.Names.ChildNumber is not { } number) return NotFound();
        await Db.CostFor(Viewer, Number, "placering/kostnad/nummer", AccessAct.ShowNumber);
        ShownNumber = number;
        return Page();
    }
}
