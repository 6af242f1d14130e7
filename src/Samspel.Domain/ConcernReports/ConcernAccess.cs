using Samspel.Domain.Parties;

namespace Samspel.Domain.ConcernReports;

/// <summary>How much of a report somebody sees (insyn).</summary>
public enum ConcernSight
{
    /// <summary>Nothing, not even that it exists: the answer is the same as for a report that does not.</summary>
    Nothing,
    /// <summary>What the person wrote, the receipt, and <see cref="ReporterView"/>.</summary>
    AsReporter,
    /// <summary>Everything.</summary>
    AsIntake,
    /// <summary>The rows of the access log: number, time, unit, act. No content, nobody it is about.</summary>
    LogRowsOnly,
}

/// <summary>
/// Who may see a report (vem som ser): the reporter, the receiving board's intake, and nobody else: no colleague at the same unit, no manager, no coordinator, no
/// administrator, no board it has been sent on from. A report is never in a SIP, in another's worklist, on a child's or guardian's page, or in a log shown to them.
/// </summary>
public static class ConcernAccess
{
    public static ConcernSight Of(ConcernReport report, Actor viewer)
    {
        var party = report.PartyOf(viewer);
        return party.HasFlag(ConcernParty.Intake) ? ConcernSight.AsIntake
            : party.HasFlag(ConcernParty.Reporter) ? ConcernSight.AsReporter
            : viewer is { IsSystem: false, Role: Role.AccessAuditor } ? ConcernSight.LogRowsOnly
            : ConcernSight.Nothing;
    }

    /// <summary>Whether a line of the history is for this viewer.</summary>
    public static bool Sees(ConcernSight sight, Fact fact) => sight == ConcernSight.AsIntake || (sight == ConcernSight.AsReporter && fact is IKnownToReporter);

    /// <summary>
    /// Readings of a report are left out of what a child or guardian is shown about who has read. Whatever is asked of this, the answer is no.
    /// </summary>
    public const bool InLogsShownToTheFamily = false;
}
