using Microsoft.AspNetCore.Mvc;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Sips;

/// <summary>Everything that has happened in the case, the latest first.</summary>
public sealed class HistoryModel(Db db, Viewer viewer, Clock clock) : SipPage(db, viewer, clock)
{
    const int PageSize = 25;

    [FromQuery(Name = "sida")] public int PageNumber { get; set; } = 1;

    public IReadOnlyList<TimelineEntry> Entries { get; private set; } = [];
    public int Pages { get; private set; }
    public int Total { get; private set; }

    protected override string What => "sip/historik";

    protected override async Task<bool> LoadMore()
    {
        PageNumber = Math.Clamp(PageNumber, 1, 10_000);
        (var facts, Total) = await Db.CaseHistory(Sip, Ledger, PageNumber, PageSize);
        Pages = (Total + PageSize - 1) / PageSize;
        Entries = [.. facts.Select(EntryOf)];
        return true;
    }

    public static TimelineEntry EntryOf(CaseEvent fact) => new(SwedishDate.Short(fact.At), fact.Sentence, fact.Unit.Value == Guid.Empty ? fact.PersonName : $"{fact.PersonName}, {fact.UnitName}");
}
