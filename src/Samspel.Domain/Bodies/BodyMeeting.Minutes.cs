using Samspel.Domain.LocalAgreements;

namespace Samspel.Domain.Bodies;

public sealed partial class BodyMeeting
{
    // The days the product reminds by; the agreement sets none (own practice).
    internal const int NoticeDays = 14;
    internal const int MinutesDays = 14;
    internal const int AdjustDays = 14;
    internal const int RemindDays = 7;
    internal const int LockDays = 7;
    internal const int AssignmentVisibleDays = 14;

    static readonly Citation Structure = new("1.5.1");

    public Minutes? Minutes { get; private set; }
    public IReadOnlyList<MinutesAddition> Additions { get; private set; } = [];

    /// <summary>Writes the minutes, or writes them again; what was adjusted before is then adjusted anew.</summary>
    public void WriteMinutes(Body body, PartyActor by, string text, IReadOnlyList<PersonId> adjusters, DateOnly today)
    {
        var row = Allow(BodyMeetingCommand.WriteMinutes, body, by);
        MeetingRules.EachMatterSettled.Require(Matters.All(m => m.Content.Purpose != MatterPurpose.Decision || DecisionIn(m.Number) is not null));
        MeetingRules.UsersShallTakePart.Require(Matters.All(m => m.Content.Phase == MatterPhase.Other || m.Users is not null));
        MeetingRules.MinutesHaveAdjuster.Require(!string.IsNullOrWhiteSpace(text) && adjusters.Count > 0
            && adjusters.All(a => a != by.Actor.Person && Attendance.Any(p => p.Person == a)));
        Record(new MinutesWritten(adjusters.Count));
        Minutes = new Minutes(text.Trim(), by.Actor.Person, today, [.. adjusters.Distinct()], []);
        Go(row);
    }

    /// <summary>One of the chosen adjusts; when all have, the minutes are adjusted.</summary>
    public void Adjust(Body body, PartyActor by, DateOnly today)
    {
        Adjusted(Allow(BodyMeetingCommand.Adjust, body, by), by.Actor.Person, byAll => new MinutesAdjusted(byAll), today);
    }

    /// <summary>Writes down that one of the chosen has adjusted on paper: somebody who cannot sign in.</summary>
    public void AdjustOnPaper(Body body, PartyActor by, PersonId adjuster, DateOnly today)
    {
        var name = Attendance.FirstOrDefault(p => p.Person == adjuster)?.Name ?? "";
        Adjusted(Allow(BodyMeetingCommand.AdjustOnPaper, body, by), adjuster, byAll => new MinutesAdjustedOnPaper(name, byAll), today);
    }

    /// <summary>Those chosen to adjust who have not.</summary>
    public IReadOnlyList<PersonId> LeftToAdjust => State == BodyMeetingState.Written && Minutes is { } minutes ? [.. minutes.Adjusters.Except(minutes.AdjustedBy)] : [];

    void Adjusted(BodyMeetingTransition row, PersonId adjuster, Func<bool, Fact> happened, DateOnly today)
    {
        MeetingRules.AdjustedByAdjuster.Require(LeftToAdjust.Contains(adjuster));
        var (minutes, byAll) = (Minutes!, LeftToAdjust.Count == 1);
        Record(happened(byAll));
        Minutes = minutes with { AdjustedBy = [.. minutes.AdjustedBy, adjuster], AdjustedOn = byAll ? today : null };
        if (byAll) Go(row);
    }

    /// <summary>Locks the minutes: from now on only additions.</summary>
    public void Lock(Body body, PartyActor by, DateOnly today)
    {
        var row = Allow(BodyMeetingCommand.Lock, body, by);
        Record(new MinutesLocked());
        Minutes = Minutes! with { LockedOn = today };
        Go(row);
    }

    /// <summary>Corrects locked minutes by an addition with who and when; what was locked stays as it was.</summary>
    public void AddCorrection(Body body, PartyActor by, string text, DateOnly today)
    {
        Allow(BodyMeetingCommand.AddCorrection, body, by);
        MeetingRules.CorrectionSaysWhat.Require(!string.IsNullOrWhiteSpace(text));
        Record(new MinutesAdded());
        Additions = [.. Additions, new MinutesAddition(text.Trim(), by.Actor.Person, by.Name, today)];
    }

    public override IEnumerable<Duty> Duties(DateOnly today)
    {
        if (State == BodyMeetingState.Planned)
            yield return new Duty($"kalla:{Day:yyyy-MM-dd}", DutyKind.NoticeBodyMeeting, Support, Day.AddDays(-2 * NoticeDays), Day.AddDays(-NoticeDays), Structure);
        if (State is BodyMeetingState.Noticed or BodyMeetingState.Held)
            yield return new Duty($"protokoll:{Day:yyyy-MM-dd}", DutyKind.WriteMinutes, Support, Day, Day.AddDays(MinutesDays), Structure);
        if (State == BodyMeetingState.Written && Minutes is { WrittenOn: var written })
        {
            foreach (var adjuster in LeftToAdjust)
                yield return Duty.For(adjuster, $"justera:{written:yyyy-MM-dd}:{adjuster}", DutyKind.AdjustMinutes, written, written.AddDays(AdjustDays), Structure);
            yield return new Duty($"paminn:{written:yyyy-MM-dd}", DutyKind.RemindAdjusters, Support, written.AddDays(AdjustDays), written.AddDays(AdjustDays + RemindDays), Structure);
        }
        if (State == BodyMeetingState.Adjusted && Minutes?.AdjustedOn is { } adjusted)
            yield return new Duty($"las:{adjusted:yyyy-MM-dd}", DutyKind.LockMinutes, Support, adjusted, adjusted.AddDays(LockDays), Structure);
        foreach (var a in Assignments.Where(a => a.DoneOn is null))
            yield return new Duty($"uppdrag:{a.Number}", DutyKind.DoBodyAssignment, a.Person is null ? a.Unit : Duty.OfThePerson, a.Due.AddDays(-AssignmentVisibleDays), a.Due, Structure) { Person = a.Person };
    }
}
