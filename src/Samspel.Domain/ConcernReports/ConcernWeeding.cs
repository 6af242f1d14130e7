using Samspel.Domain.Parties;

namespace Samspel.Domain.ConcernReports;

/// <summary>
/// What is left of a report that has been weeded (gallringsanteckning): its number, why and when, and who decided. Nothing of what was written, of
/// whom it was about or of who made it.
/// </summary>
public sealed class ConcernWeeding : Aggregate
{
    ConcernWeeding() { }

    public ConcernWeedingId Id { get; private set; }
    public CaseNumber Number { get; private set; }
    public UnitId Unit { get; private set; }
    public CompartmentId Compartment { get; private set; }
    public RetentionGround Ground { get; private set; }

    /// <summary>The first day it was proposed.</summary>
    public DateOnly Earliest { get; private set; }
    public DateOnly On { get; private set; }

    /// <summary>The plan or decision of the board it rests on.</summary>
    public string Plan { get; private set; } = "";
    public PersonId By { get; private set; }
    public string ByName { get; private set; } = "";

    /// <summary>The manager of the intake decides that a report is weeded; the store then takes away all else of it.</summary>
    /// <param name="placed">A child it is about is or has been placed.</param>
    public static ConcernWeeding Of(ConcernWeedingId id, ConcernReport report, bool placed, Actor by, string name, string plan, DateOnly today)
    {
        ConcernRules.WeededByManager.Require(report.MayWeed(by) && !ConcernWords.IsBlank(plan));
        var retention = ConcernRetention.Of(report, report.BirthsFoundOut, placed);
        if (!retention.IsProposed(today)) throw ConcernRules.MayBeWeeded.Broken($"{ConcernRules.MayBeWeeded.Message} {retention.Words}");
        var weeding = new ConcernWeeding
        {
            Id = id, Number = report.Number, Unit = report.Unit, Compartment = report.Compartment, Ground = retention.Ground, Earliest = retention.Earliest!.Value,
            On = today, Plan = plan.Trim(), By = by.Person, ByName = name,
        };
        weeding.Record(new ConcernWeeded(report.Number, retention.Ground, today));
        return weeding;
    }

    /// <summary>The manager of the unit for adults decides the same of an LVM report.</summary>
    public static ConcernWeeding Of(ConcernWeedingId id, SubstanceReport report, Actor by, string name, string plan, DateOnly today)
    {
        SubstanceRules.WeededByManager.Require(report.MayWeed(by) && !ConcernWords.IsBlank(plan));
        var retention = ConcernRetention.Of(report);
        if (!retention.IsProposed(today)) throw SubstanceRules.MayBeWeeded.Broken($"{SubstanceRules.MayBeWeeded.Message} {retention.Words}");
        var weeding = new ConcernWeeding
        {
            Id = id, Number = report.Number, Unit = report.Unit, Compartment = report.Compartment, Ground = retention.Ground, Earliest = retention.Earliest!.Value,
            On = today, Plan = plan.Trim(), By = by.Person, ByName = name,
        };
        weeding.Record(new ConcernWeeded(report.Number, retention.Ground, today));
        return weeding;
    }

    public override IEnumerable<Duty> Duties(DateOnly today) => [];
}
