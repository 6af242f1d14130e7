using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.Inventories;
using Samspel.Web.Administration;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Inventories;

/// <summary>One round: where it stands, what can be done now, how far each municipality and centre has come, the county's answers and its history.</summary>
public sealed class DetailsModel(Db db, Viewer viewer, Clock clock) : RoundPage(db, viewer, clock)
{
    const int Size = 10;

    [FromQuery(Name = "sida")] public int Current { get; set; } = 1;
    public IReadOnlyList<TimelineEntry> History { get; private set; } = [];
    public int Pages { get; private set; }
    public override string Heading => Round.Name;

    /// <summary>Whether there is anything to bring home as a file for this viewer.</summary>
    public bool HasFile => !Round.IsAggregate && Round.State is RoundState.Open or RoundState.Locked && Round.Asked.Any(a => MaySee(a.Centre));

    /// <summary>Centres the viewer is to answer for.</summary>
    public IReadOnlyList<AskedCentre> ToAnswer => Round.State != RoundState.Open || Leads ? [] : [.. Round.Asked.Where(a => PartyOf(a.Centre) != RoundParty.None)];

    /// <summary>What the round says of the county, question by question.</summary>
    public IEnumerable<(Domain.FamilyCentres.Criterion Criterion, string Words)> Totals => Round.State != RoundState.Locked ? []
        : Round.Catalogue.Criteria.Select(c => (c, RoundComparison.TotalOf(Round, c.Key) is { } total ? total.Words(c) + (total.Note is { } note ? $" ({note})" : "") : "framgår inte"));

    protected override async Task<bool> LoadMore()
    {
        Current = Math.Clamp(Current, 1, 10_000);
        (var facts, var total) = await Db.HistoryPage(Id, Current, Size);
        (History, Pages) = (Timeline.Of(facts), (total + Size - 1) / Size);
        return true;
    }
}
