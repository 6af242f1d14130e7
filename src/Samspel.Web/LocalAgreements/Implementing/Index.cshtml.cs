using Samspel.Domain.LocalAgreements;
using Samspel.Domain.Parties;
using Samspel.Web.Administration;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.LocalAgreements.Implementing;

/// <summary>The implementation in a municipality: measures by phase, what the units say, and the joint trainings.</summary>
public sealed class IndexModel(Db db, Viewer viewer, Clock clock) : ImplementationPage(db, viewer, clock)
{
    public IReadOnlyList<TimelineEntry> History { get; private set; } = [];
    protected override bool IsOpen => true;

    /// <summary>The viewer manages a unit that has been asked and has not answered that it knows and uses the agreement.</summary>
    public bool MustConfirm => Viewer.Role == Role.UnitManager && Plan.Unconfirmed.Any(u => u.Unit == Viewer.Unit);

    public bool MayRevise(Measure measure) => !measure.Finished && Plan.MayRevise(By, measure);

    public string ConfirmedSentence => Plan.Asked.Count == 0 ? "Inga enheter är tillfrågade."
        : $"{Plan.Asked.Count - Plan.Unconfirmed.Count} av {Plan.Asked.Count} enheter har bekräftat att de känner till och använder överenskommelsen.";

    protected override async Task<bool> LoadMore()
    {
        History = Timeline.Of(await Db.HistoryOf([Plan.Id.Value]));
        return true;
    }
}
