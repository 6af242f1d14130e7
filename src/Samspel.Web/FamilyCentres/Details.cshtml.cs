using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.FamilyCentres;
using Samspel.Web.Administration;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.FamilyCentres;

/// <summary>One centre: what it is under each definition and why, every value with day and source, who takes part, and its history.</summary>
public sealed class DetailsModel(Db db, Viewer viewer, Clock clock) : CentrePage(db, viewer, clock)
{
    const int Size = 10;

    [FromQuery(Name = "sida")] public int Current { get; set; } = 1;
    public IReadOnlyList<TimelineEntry> History { get; private set; } = [];
    public int Pages { get; private set; }
    public IReadOnlyList<DefinitionResult> Definitions { get; private set; } = [];

    protected override bool OnlyEditors => false;

    public IEnumerable<IGrouping<CentrePart, Criterion>> Parts => Catalogue.Criteria.GroupBy(c => c.Part);
    public CentreValue? ValueOf(Criterion criterion) => Centre.ValueOn(criterion.Key, Today);

    protected override async Task<bool> LoadMore()
    {
        Current = Math.Clamp(Current, 1, 10_000);
        (var facts, var total) = await Db.HistoryPage(Centre.Id.Value, Current, Size);
        (History, Pages) = (Timeline.Of(facts), (total + Size - 1) / Size);
        Definitions = [.. CentreDefinition.All.Select(d => Centre.JudgeOn(d, Today))];
        return true;
    }
}
