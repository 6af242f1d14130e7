using Samspel.Domain.Children;
using Samspel.Domain.Sips;

namespace Samspel.Domain.Agreements.Rehearsing;

/// <summary>The ways in which a rule moves a duty.</summary>
static class RuleEffects
{
    /// <summary>To be done within so long from a day: the last day moves.</summary>
    public static RehearsedDuty Within(RehearsedDuty duty, RuleChange change)
    {
        // A day that something else set, as the day before a meeting, stays unless the draft is shorter still.
        if (duty.Since is { } since && change.Add(since, change.Now) > duty.Due) return duty with { Due = Earlier(duty.Due, change.Add(since, change.Draft)) };
        return duty with { Due = change.Shift(duty.Due) };
    }

    /// <summary>Stands in the worklist so long before its day: the first day moves, and never before the duty itself came about.</summary>
    public static RehearsedDuty Ahead(RehearsedDuty duty, RuleChange change)
    {
        var usual = change.Add(duty.Due, -change.Now);
        var bound = duty.VisibleFrom > usual ? duty.VisibleFrom : duty.Since ?? DateOnly.MinValue;
        return duty with { VisibleFrom = Earlier(duty.Due, Later(bound, change.Add(duty.Due, -change.Draft))) };
    }

    /// <summary>To be done so long before a day, and seen as long again before that.</summary>
    public static RehearsedDuty Before(RehearsedDuty duty, RuleChange change)
    {
        var day = change.Add(duty.Due, change.Now);
        return duty with { Due = change.Add(day, -change.Draft), VisibleFrom = change.Add(day, -2 * change.Draft) };
    }

    /// <summary>A reminder that begins so long before an end that is not its own last day.</summary>
    public static RehearsedDuty Reminder(RehearsedDuty duty, RuleChange change) => duty with { VisibleFrom = Earlier(duty.Due, change.Add(duty.VisibleFrom, change.Now - change.Draft)) };

    /// <summary>The round itself is longer or shorter: both days move.</summary>
    public static RehearsedDuty Round(RehearsedDuty duty, RuleChange change) => duty with { Due = change.Shift(duty.Due), VisibleFrom = change.Shift(duty.VisibleFrom) };

    /// <summary>At the latest so long after the plan was established or last followed up; none sets no such day.</summary>
    public static RehearsedDuty AtTheLatest(RehearsedDuty duty, RuleChange change)
    {
        if (change.Draft == 0 || duty.Basis is not { } basis || change.Add(basis, change.Draft) is var last && last >= duty.Due) return duty;
        var days = duty.Due.DayNumber - last.DayNumber;
        return duty with { Due = last, VisibleFrom = duty.VisibleFrom.AddDays(-days) };
    }

    /// <summary>A consent that holds for the usual time holds for another; never past the day before the young person decides alone.</summary>
    public static RehearsedDuty UsualLength(RehearsedDuty duty, RuleChange change)
    {
        if (duty.Basis is not { } from || change.Add(from, change.Now).AddDays(-1) != duty.Due) return duty;
        var to = change.Add(from, change.Draft).AddDays(-1);
        if (duty.Birth is { } birth && Ages.EighteenthBirthday(birth).AddDays(-1) is var last && last >= duty.Due) to = Earlier(to, last);
        return duty with { Due = to, VisibleFrom = duty.VisibleFrom.AddDays(to.DayNumber - duty.Due.DayNumber) };
    }

    /// <summary>The young person is asked anew on another birthday.</summary>
    public static RehearsedDuty Birthday(RehearsedDuty duty, RuleChange change)
    {
        if (duty.Birth is not { } birth) return duty;
        var day = Ages.Birthday(birth, change.Draft);
        return duty with { VisibleFrom = day, Due = day.AddDays(duty.Due.DayNumber - duty.VisibleFrom.DayNumber) };
    }

    /// <summary>The school calls itself, instead of somebody deciding its proposal.</summary>
    public static RehearsedDuty SchoolCalls(RehearsedDuty duty, RuleChange change) => change.Draft == 1 && duty.School is { } school
        ? duty with { Party = school, Kind = DutyKind.CallToMeeting, Due = duty.VisibleFrom.AddDays(SipClocks.Default.Call) } : duty;

    static DateOnly Earlier(DateOnly a, DateOnly b) => a < b ? a : b;
    static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;
}
