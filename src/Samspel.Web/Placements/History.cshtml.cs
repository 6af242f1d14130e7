using Microsoft.AspNetCore.Mvc;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Placements;

/// <summary>Everything that has happened in the placement, its costs with it, the latest first.</summary>
public sealed class HistoryModel(Db db, Viewer viewer, Clock clock) : PlacementPage(db, viewer, clock)
{
    const int PageSize = 25;

    [FromQuery(Name = "sida")] public int PageNumber { get; set; } = 1;

    public override string Heading => "Händelser";
    public IReadOnlyList<TimelineEntry> Entries { get; private set; } = [];
    public int Pages { get; private set; }
    public int Total { get; private set; }

    protected override string What => "placering/historik";

    protected override async Task<bool> LoadMore()
    {
        PageNumber = Math.Clamp(PageNumber, 1, 10_000);
        (var facts, Total) = await Db.History(Placement, PageNumber, PageSize);
        Pages = (Total + PageSize - 1) / PageSize;
        Entries = [.. facts.Select(EntryOf)];
        return true;
    }

    public static TimelineEntry EntryOf(FactRow fact) => new(SwedishDate.Short(fact.At), fact.Sentence, fact.Unit.Value == Guid.Empty ? fact.PersonName : $"{fact.PersonName}, {fact.UnitName}");
}
