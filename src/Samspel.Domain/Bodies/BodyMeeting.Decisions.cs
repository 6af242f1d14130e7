using Samspel.Domain.LocalAgreements;

namespace Samspel.Domain.Bodies;

public sealed partial class BodyMeeting
{
    public IReadOnlyList<Present> Attendance { get; private set; } = [];

    /// <summary>Seats nobody came for, with the reason when it is known.</summary>
    public IReadOnlyList<SeatAttendance> Absent { get; private set; } = [];
    public IReadOnlyList<MatterDecision> Decisions { get; private set; } = [];
    public IReadOnlyList<BodyAssignment> Assignments { get; private set; } = [];

    /// <summary>Those who can take part in a decision.</summary>
    public IReadOnlyList<Present> Deciders => [.. Attendance.Where(p => p.Mandate == SeatMandate.Decide)];

    /// <summary>Who came for each seat; a substitute steps in with the seat's mandate that day.</summary>
    public void RecordAttendance(Body body, PartyActor by, IReadOnlyList<SeatAttendance> seats, DateOnly today)
    {
        var row = Allow(BodyMeetingCommand.RecordAttendance, body, by);
        MeetingRules.HeldAlready.Require(today >= Day);
        var expected = body.SeatsOn(Day);
        MeetingRules.AttendanceForEachSeat.Require(seats.Select(s => s.Seat).Order().SequenceEqual(expected.Select(s => s.Number).Order()));
        List<Present> present = [];
        foreach (var (number, person, _) in seats)
        {
            if (person is not { } who) continue;
            var seat = expected.First(s => s.Number == number);
            var holder = seat.HolderOn(who, Day);
            MeetingRules.ComesForASeat.Require(holder is not null);
            present.Add(new Present(number, who, holder!.Name, seat.MandateOn(Day), holder.IsSubstitute));
        }
        MeetingRules.OneSeatEach.Require(present.DistinctBy(p => p.Person).Count() == present.Count);
        Record(new BodyMeetingHeld(present, seats.Count - present.Count));
        (Attendance, Absent) = (present, [.. seats.Where(s => s.Person is null)]);
        Go(row);
    }

    /// <summary>
    /// Writes down a decision in a matter: text, who took part and who dissented. Nobody takes part without a seat that may decide there that day.
    /// </summary>
    /// <returns>What the decision asks of the thing the matter is about, to be given to that thing's own aggregate.</returns>
    public DecisionOutcome Decide(Body body, PartyActor by, MatterDecision decision)
    {
        Allow(BodyMeetingCommand.Decide, body, by);
        var matter = Find(decision.Matter);
        MeetingRules.MatterIsForDecision.Require(matter.Content.Purpose == MatterPurpose.Decision);
        MeetingRules.DecidedOnce.Require(DecisionIn(decision.Matter) is null);
        MeetingRules.DecisionSaysWhat.Require(!string.IsNullOrWhiteSpace(decision.Text));
        MeetingRules.DecidedByMandate.Require(decision.TookPart.Count > 0 && decision.TookPart.All(person => Deciders.Any(d => d.Person == person)));
        MeetingRules.DissentByParticipant.Require(decision.Dissents.All(d => decision.TookPart.Contains(d.By) && !string.IsNullOrWhiteSpace(d.Text)));
        var made = decision with { Text = decision.Text.Trim(), TookPart = [.. decision.TookPart.Distinct()] };
        Record(new MatterDecided(made));
        Decisions = [.. Decisions, made];
        return OutcomeOf(made);
    }

    /// <summary>Every decision as an outcome; the same each time, so that one not carried out can be given again.</summary>
    public IReadOnlyList<DecisionOutcome> Outcomes => [.. Decisions.Select(OutcomeOf)];

    public MatterDecision? DecisionIn(int matter) => Decisions.FirstOrDefault(d => d.Matter == matter);

    /// <summary>Gives a unit, or somebody with a seat that day, something to do with a last day: a duty of that unit's or that member's own.</summary>
    public int Assign(Body body, PartyActor by, BodyAssignment assignment)
    {
        Allow(BodyMeetingCommand.Assign, body, by);
        Find(assignment.Matter);
        MeetingRules.AssignmentIsWhole.Require(!string.IsNullOrWhiteSpace(assignment.What) && !string.IsNullOrWhiteSpace(assignment.Owner) && (assignment.Person is not null || assignment.Unit != Duty.OfThePerson) && assignment.Due > Day);
        MeetingRules.AssignedToMember.Require(assignment.Person is not { } member || body.HasSeat(member, Day));
        var given = assignment with { Number = Assignments.Count + 1, Unit = assignment.Person is null ? assignment.Unit : Duty.OfThePerson, DoneOn = null, Outcome = null };
        Record(new BodyAssignmentGiven(given));
        Assignments = [.. Assignments, given];
        return given.Number;
    }

    /// <summary>The assignment is done, by its owner or as the keeper has been told.</summary>
    public void ReportAssignment(Body body, PartyActor by, int number, string outcome, DateOnly today)
    {
        Allow(BodyMeetingCommand.ReportAssignment, body, by);
        var assignment = Assignments.FirstOrDefault(a => a.Number == number && a.DoneOn is null);
        MeetingRules.AssignmentIsThere.Require(assignment is not null && MayReport(assignment, body, by));
        MeetingRules.ReasonGiven.Require(!string.IsNullOrWhiteSpace(outcome));
        Record(new BodyAssignmentDone(number));
        Assignments = [.. Assignments.Select(a => a.Number == number ? a with { DoneOn = today, Outcome = outcome.Trim() } : a)];
    }

    /// <summary>The keeper, and the one it was given to: the member, or anybody at the unit.</summary>
    public static bool MayReport(BodyAssignment assignment, Body body, PartyActor by) => body.IsKeptBy(by) || assignment.IsFor(by.Actor);

    DecisionOutcome OutcomeOf(MatterDecision decision)
    {
        var content = Find(decision.Matter).Content;
        return new(content.About, decision.Result == DecisionResult.Approved ? content.Command : null, decision.Result, Day, Body, BodyName, decision.Dnr, decision.Text);
    }
}
