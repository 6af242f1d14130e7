using Samspel.Domain;
using Samspel.Domain.ConcernReports;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.ConcernReports.Own;

/// <summary>A page for the one who made the report: what was sent, the receipt, and no more of what the board has done than may be told.</summary>
public abstract class OwnPage(Db db, Viewer viewer, Clock clock) : ConcernPage(db, viewer, clock)
{
    protected override ConcernParty Party => ConcernParty.Reporter;

    /// <summary>Not which rule: that could tell more of the reporter than that the own report was looked at.</summary>
    internal override RefusalLine? LoggedAs(RuleBroken refusal) => new(Db.OwnConcern, Db.OwnGround, Report.Compartment, Report.Number.ToString());

    public ReporterView View => Report.ForReporter;
}
