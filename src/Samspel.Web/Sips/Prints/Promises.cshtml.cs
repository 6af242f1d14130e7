using Samspel.Domain.Sips;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Sips.Prints;

/// <summary>The receipt after the meeting (löften): who promised what by when, on one sheet to take home.</summary>
public sealed class PromisesModel(Db db, Viewer viewer, Clock clock) : PrintPage(db, viewer, clock)
{
    protected override string What => "sip/utskrift/loften";

    public DateOnly? HeldOn => Sip.Meetings.LastOrDefault(m => m.HeldOn is not null)?.HeldOn;

    public IReadOnlyList<PlanAction> Actions => [.. Sip.Plan.Actions.Where(a => a.Status != ActionStatus.Cancelled).OrderBy(a => a.Content.By ?? DateOnly.MaxValue).ThenBy(a => a.Id)];
}
