using Samspel.Domain.ConcernReports;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.ConcernReports.Intake;

/// <summary>A page of a report for the intake that has it. What is written is shown when the intake has opened it.</summary>
public abstract class IntakePage(Db db, Viewer viewer, Clock clock) : ConcernPage(db, viewer, clock)
{
    protected override ConcernParty Party => ConcernParty.Intake;
    protected override string What => "oro/inkomna";

    /// <summary>Opened first, as a saved act.</summary>
    protected override bool ShowsNow => Report.OpenedAt is not null;

    /// <summary>One moment after the latest that is known, for a prefilled day and time.</summary>
    protected static (DateOnly, TimeOnly) Moment(SwedishTime at) => (at.On, new TimeOnly(at.Clock.Hour, at.Clock.Minute));

    /// <summary>A typed minute is the minute something happened in: it is not before what happened in the same one.</summary>
    protected static SwedishTime NotBefore(SwedishTime earliest, DateOnly day, TimeOnly time)
        => At(day, time) is var typed && typed.At < earliest.At && typed.At.AddMinutes(1) > earliest.At ? earliest : typed;
}
