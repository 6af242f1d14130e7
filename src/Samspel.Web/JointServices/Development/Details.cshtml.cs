using Microsoft.AspNetCore.Mvc;
using Samspel.Web.Administration;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.JointServices.Development;

/// <summary>One development work: its idea, where it is tried, what each follow-up showed, where it has spread, and its history.</summary>
public sealed class DetailsModel(Db db, Viewer viewer, Clock clock) : DevelopmentPage(db, viewer, clock)
{
    const int Size = 10;

    [FromQuery(Name = "sida")] public int Current { get; set; } = 1;
    public IReadOnlyList<TimelineEntry> History { get; private set; } = [];
    public int Pages { get; private set; }

    protected override bool IsOpen => true;

    protected override async Task<bool> LoadMore()
    {
        Current = Math.Clamp(Current, 1, 10_000);
        (var facts, var total) = await Db.HistoryPage(Id, Current, Size);
        (History, Pages) = (Timeline.Of(facts), (total + Size - 1) / Size);
        return true;
    }
}
