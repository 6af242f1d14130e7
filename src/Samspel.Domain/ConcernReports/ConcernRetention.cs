using Samspel.Domain.Children;

namespace Samspel.Domain.ConcernReports;

/// <summary>Why a report is kept or may be weeded (gallringsgrund).</summary>
public enum RetentionGround
{
    /// <summary>Not decided yet, or nobody knows when the person was born.</summary>
    NotYetKnown,
    /// <summary>Utredning inleddes inte: five years (SoL 16 kap. 2 a §).</summary>
    NotOpened,
    /// <summary>Utredning inleddes eller pågick: not before the person is 30 (SoL 16 kap. 2 a §).</summary>
    Opened,
    /// <summary>The child has been placed: never (SoL 16 kap. 2 §).</summary>
    Placed,
    /// <summary>An adult's: five years after the last entry (SoL 16 kap. 1 §).</summary>
    Adult,
}

/// <summary>
/// When a report may be weeded (gallring). It is a proposal: a person at the board decides, and the board's own plan goes before.
/// </summary>
/// <param name="Earliest">First day it is proposed; null while it is kept.</param>
public sealed record ConcernRetention(RetentionGround Ground, DateOnly? Earliest)
{
    public bool IsProposed(DateOnly today) => Earliest is { } day && today >= day;

    /// <param name="report">The report.</param>
    /// <param name="births">Birth dates found out since, of those it is about.</param>
    /// <param name="placed">A child it is about is or has been placed: then it is never weeded.</param>
    public static ConcernRetention Of(ConcernReport report, IReadOnlyList<DateOnly> births, bool placed)
    {
        var clocks = ConcernClocks.Default;
        if (placed) return new(RetentionGround.Placed, null);
        if (report.Decision is not { } decision) return new(RetentionGround.NotYetKnown, null);
        if (decision.Outcome == ConcernAnswer.NotOpened) return new(RetentionGround.NotOpened, decision.On.AddYears(clocks.WeedYears));
        return Youngest(report, births) is { } youngest ? new(RetentionGround.Opened, Ages.Birthday(youngest, clocks.KeepUntilAge)) : new(RetentionGround.NotYetKnown, null);
    }

    /// <summary>An LVM report: five years after the last that was written in it here.</summary>
    public static ConcernRetention Of(SubstanceReport report) =>
        report.ReceivedAt is { } received ? new(RetentionGround.Adult, (report.Entry?.On ?? received.On).AddYears(ConcernClocks.Default.WeedYears)) : new(RetentionGround.NotYetKnown, null);

    /// <summary>That something waits for the manager to decide on: one duty for the unit however much it is.</summary>
    /// <param name="since">The day the unit's list was no longer empty.</param>
    public static Duty Waits(UnitId unit, bool adults, DateOnly since) =>
        new("gallring", adults ? DutyKind.WeedSubstanceReports : DutyKind.WeedConcernReports, unit, since, since.AddDays(ConcernClocks.Default.DecideOnWeedingDays), adults ? SubstanceRules.Weeding : ConcernRules.Weeding) { ForManagers = true };

    /// <summary>The youngest known of the children: the day the last of them is thirty. An unborn child counts from a month after the expected day.</summary>
    static DateOnly? Youngest(ConcernReport report, IReadOnlyList<DateOnly> births)
    {
        var content = report.Content;
        var subject = content.Kind == ConcernKind.UnbornChild ? content.Unborn?.ExpectedOn?.AddMonths(1) : content.About.Birth ?? BirthOf(content.About, report.SentAt.On);
        // One birth found out says nothing of another child's, nor which child it is: one for each that is missing, and one that may be the reported child's own.
        var missing = content.OtherChildren.Count(c => c.Birth is null);
        if (births.Count < missing + (missing > 0 || subject is null ? 1 : 0)) return null;
        return births.Concat(content.OtherChildren.Select(c => c.Birth).OfType<DateOnly>()).Append(subject ?? DateOnly.MinValue).Max();
    }

    static DateOnly? BirthOf(ReportedPerson about, DateOnly sent) => IdentityNumber.TryParse(about.IdentityNumber, sent, out var number) ? number.BirthDate : null;

    public string Words => (Ground, Earliest) switch
    {
        (RetentionGround.Placed, _) => "Får aldrig gallras: barnet har varit placerat (SoL 16 kap. 2 §).",
        (RetentionGround.NotOpened, { } day) => $"Föreslås för gallring från {day:yyyy-MM-dd}, fem år efter beslutet att inte inleda utredning (SoL 16 kap. 2 a §).",
        (RetentionGround.Opened, { } day) => $"Föreslås för gallring tidigast {day:yyyy-MM-dd}, när den yngsta fyller 30 (SoL 16 kap. 2 a §).",
        (RetentionGround.Adult, { } day) => $"Föreslås för gallring från {day:yyyy-MM-dd}, fem år efter den sista anteckningen (SoL 16 kap. 1 §).",
        _ => "Föreslås inte för gallring: mottagande, beslut eller födelsedag saknas.",
    };
}
