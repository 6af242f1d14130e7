using Samspel.Domain.Bodies;
using Samspel.Domain.LocalAgreements;
using Samspel.Domain.Tests.LocalAgreements;
using Samspel.Domain.Tests.Sips;
using static Samspel.Domain.Tests.Bodies.BodyGiven;

namespace Samspel.Domain.Tests.Bodies;

public class BodyMeetingTests
{
    [Fact]
    public void A_meeting_has_time_and_place_on_a_day_the_body_works()
    {
        var body = Filled();
        MeetingRules.MeetingIsWhole.ShouldRefuse(() => BodyMeeting.PlanMeeting(BodyMeetingId.New(), body, Keeper, Plan with { Place = " " }));
        MeetingRules.BodyWorks.ShouldRefuse(() => BodyMeeting.PlanMeeting(BodyMeetingId.New(), body, Keeper, Plan with { Day = Since.AddDays(-1) }));
        MeetingRules.NotYours.ShouldRefuse(() => BodyMeeting.PlanMeeting(BodyMeetingId.New(), body, Chair, Plan));
        BodyMeeting.PlanMeeting(BodyMeetingId.New(), body, Keeper, Plan).Duties(Day).ShouldHaveSingleItem().Due.ShouldBe(Day.AddDays(-14));
    }

    [Fact]
    public void It_is_called_to_with_matters_that_say_what_they_are_about()
    {
        var body = Filled();
        var m = BodyMeeting.PlanMeeting(BodyMeetingId.New(), body, Keeper, Plan);
        MeetingRules.NoticeHasMatters.ShouldRefuse(() => m.Notice(body, Keeper, Day));
        MeetingRules.MatterSaysWhat.ShouldRefuse(() => m.AddMatter(body, Keeper, AMatter with { Title = "" }));
        m.AddMatter(body, Chair, AMatter).ShouldBe(1);
        MeetingRules.OnTheAgenda.ShouldRefuse(() => m.AddDocument(body, Keeper, new MeetingDocument("Underlag", null, 2)));
        m.AddDocument(body, Keeper, new MeetingDocument("Underlag", null, 1));
        MeetingRules.ReasonGiven.ShouldRefuse(() => m.Cancel(body, Keeper, " "));
        m.Notice(body, Keeper, Day.AddDays(-14));
        m.NewFacts[^1].Sentence.ShouldBe("Kallelse gick ut till 5 platser.");
    }

    [Fact]
    public void A_substitute_steps_in_with_the_seats_mandate()
    {
        var body = Filled();
        var m = In(body, BodyMeetingState.Noticed);
        m.RecordAttendance(body, Keeper, Everybody(Substitute), Day);
        m.Attendance[0].ShouldBe(new Present(1, Substitute.Actor.Person, "Ersättaren", SeatMandate.Decide, true));
        m.Absent.ShouldHaveSingleItem().Seat.ShouldBe(5);
        m.Decide(body, Keeper, Decision(Substitute)).IsApproved.ShouldBeTrue();
    }

    [Fact]
    public void Attendance_is_for_each_seat_and_by_those_who_hold_it()
    {
        var body = Filled();
        var m = In(body, BodyMeetingState.Noticed);
        MeetingRules.HeldAlready.ShouldRefuse(() => m.RecordAttendance(body, Keeper, Everybody(), Day.AddDays(-1)));
        MeetingRules.AttendanceForEachSeat.ShouldRefuse(() => m.RecordAttendance(body, Keeper, [.. Everybody().Skip(1)], Day));
        MeetingRules.ComesForASeat.ShouldRefuse(() => m.RecordAttendance(body, Keeper, Everybody(Outsider), Day));
        var elsewhere = Filled();
        elsewhere.Fill(Keeper, 5, Holder(Substitute, substitute: true), Since);
        var both = In(elsewhere, BodyMeetingState.Noticed);
        MeetingRules.OneSeatEach.ShouldRefuse(() => both.RecordAttendance(elsewhere, Keeper, [.. Everybody(Substitute).Take(4), new(5, Substitute.Actor.Person)], Day));
    }

    [Fact]
    public void Nobody_decides_without_a_seat_with_the_mandate_there_that_day()
    {
        var body = Filled();
        var m = In(body, BodyMeetingState.Held);
        foreach (var who in new[] { Preparer, Guest, Outsider, Substitute, Keeper })
            MeetingRules.DecidedByMandate.ShouldRefuse(() => m.Decide(body, Keeper, Decision(Chair, who))).Because.Section.ShouldBe("1.5.1");
        MeetingRules.DecidedByMandate.ShouldRefuse(() => m.Decide(body, Keeper, Decision() with { TookPart = [] }));
        m.Decisions.ShouldBeEmpty();
        m.Decide(body, Keeper, Decision(Chair, Regional));
        MeetingRules.DecidedOnce.ShouldRefuse(() => m.Decide(body, Keeper, Decision(Chair)));
    }

    [Fact]
    public void A_mandate_changed_before_the_day_holds_at_the_meeting()
    {
        var body = Filled();
        body.ChangeMandate(Keeper, 2, SeatMandate.Prepare, null, Day, Day.AddDays(-5));
        var m = In(body, BodyMeetingState.Noticed);
        m.RecordAttendance(body, Keeper, Everybody(), Day);
        MeetingRules.DecidedByMandate.ShouldRefuse(() => m.Decide(body, Keeper, Decision(Chair, Regional)));
        m.Decide(body, Keeper, Decision(Chair));
    }

    [Fact]
    public void A_decision_is_in_a_matter_for_decision_with_text_and_dissent_by_those_who_took_part()
    {
        var body = Filled();
        var m = In(body, BodyMeetingState.Held);
        MeetingRules.OnTheAgenda.ShouldRefuse(() => m.Decide(body, Keeper, Decision() with { Matter = 9 }));
        MeetingRules.DecisionSaysWhat.ShouldRefuse(() => m.Decide(body, Keeper, Decision() with { Text = " " }));
        MeetingRules.DissentByParticipant.ShouldRefuse(() => m.Decide(body, Keeper, Decision(Chair) with { Dissents = [new Dissent(Regional.Actor.Person, "Nej.")] }));
        m.Decide(body, Keeper, Decision() with { Dissents = [new Dissent(Regional.Actor.Person, "Budget saknas.")] });
        m.NewFacts[^1].Sentence.ShouldBe("Ärende 1: bifall, 1 reserverade sig.");
        var information = In(body, BodyMeetingState.Held, AMatter with { Purpose = MatterPurpose.Information });
        MeetingRules.MatterIsForDecision.ShouldRefuse(() => information.Decide(body, Keeper, Decision()));
        foreach (var result in Enum.GetValues<DecisionResult>()) result.Word().ShouldNotBeNullOrWhiteSpace();
    }

    [Fact]
    public void A_decision_gives_an_outcome_that_the_thing_itself_carries_out()
    {
        var agreement = LocalGiven.Drafted();
        agreement.Write(LocalGiven.Coordinator, "2", "Så här.", [], 0, LocalGiven.Now);
        var body = Filled();
        var m = In(body, BodyMeetingState.Held, AMatter with { About = Subject with { Id = agreement.Id.Value } });
        var outcome = m.Decide(body, Keeper, Decision());
        (outcome.Command, outcome.On, outcome.Body, outcome.Dnr).ShouldBe(("RequestDecision", Day, body.Id, "RD 2026/5"));
        outcome.CommandAs<LocalCommand>().ShouldBe(LocalCommand.RequestDecision);
        outcome.CommandAs<BodyMeetingCommand>().ShouldBeNull();
        outcome.Because.ShouldBe("Välfärdsrådet 2026-12-10 (dnr RD 2026/5): Rådet ställer sig bakom.");
        agreement.State.ShouldBe(LocalState.Draft);
        agreement.Apply(outcome, LocalGiven.Coordinator, Day);
        agreement.State.ShouldBe(LocalState.ForDecision);
        m.Outcomes.ShouldBe([outcome]);
    }

    [Theory]
    [InlineData(DecisionResult.Rejected)]
    [InlineData(DecisionResult.ReferredBack)]
    [InlineData(DecisionResult.Postponed)]
    public void What_is_not_approved_asks_for_nothing(DecisionResult result)
    {
        var body = Filled();
        In(body, BodyMeetingState.Held).Decide(body, Keeper, Decision() with { Result = result }).Command.ShouldBeNull();
    }

    [Fact]
    public void An_assignment_is_its_owners_duty_until_it_is_done()
    {
        var body = Filled();
        var m = In(body, BodyMeetingState.Held);
        MeetingRules.AssignmentIsWhole.ShouldRefuse(() => m.Assign(body, Keeper, ATask with { Due = Day }));
        MeetingRules.AssignmentIsWhole.ShouldRefuse(() => m.Assign(body, Keeper, ATask with { What = " " }));
        m.Assign(body, Keeper, ATask).ShouldBe(1);
        var duty = m.Duties(Day).Single(d => d.Kind == DutyKind.DoBodyAssignment);
        (duty.Unit, duty.Person, duty.Due).ShouldBe((Duty.OfThePerson, Preparer.Actor.Person, Day.AddDays(60)));
        MeetingRules.NotYours.ShouldRefuse(() => m.ReportAssignment(body, Chair, 1, "Klart.", Day));
        MeetingRules.AssignmentIsThere.ShouldRefuse(() => m.ReportAssignment(body, Preparer, 2, "Klart.", Day));
        MeetingRules.ReasonGiven.ShouldRefuse(() => m.ReportAssignment(body, Preparer, 1, " ", Day));
        m.ReportAssignment(body, Preparer, 1, "Underlaget är skickat.", Day);
        m.Duties(Day).ShouldNotContain(d => d.Kind == DutyKind.DoBodyAssignment);
    }

    [Fact]
    public void An_assignment_is_given_to_a_unit_or_to_a_member_of_the_body()
    {
        var body = Filled();
        var m = In(body, BodyMeetingState.Held);
        MeetingRules.AssignedToMember.ShouldRefuse(() => m.Assign(body, Keeper, ATask with { Person = Outsider.Actor.Person })).Because.Section.ShouldBe("1.5.1");
        MeetingRules.AssignmentIsWhole.ShouldRefuse(() => m.Assign(body, Keeper, ATask with { Unit = Duty.OfThePerson, Person = null }));
        m.Assign(body, Keeper, ATask with { Person = null, Owner = "BUP" }).ShouldBe(1);
        m.Assign(body, Keeper, ATask with { Person = Substitute.Actor.Person, Owner = "Ersättaren" }).ShouldBe(2);
        m.Duties(Day).Where(d => d.Kind == DutyKind.DoBodyAssignment).Select(d => (d.Unit, d.Person)).ShouldBe([(Preparer.Actor.Unit, null), (Duty.OfThePerson, Substitute.Actor.Person)]);
        m.ReportAssignment(body, Substitute, 2, "Klart.", Day);
        m.Assignments[1].Outcome.ShouldBe("Klart.");
    }

    [Fact]
    public void Each_move_after_the_notice_and_a_cancellation_is_told_and_is_a_later_sequence()
    {
        var body = Filled();
        var m = In(body, BodyMeetingState.Planned);
        m.Revise(body, Keeper, Plan with { Minutes = 60 });
        (m.TellsMembers, m.Sequence).ShouldBe((false, 1));
        m.Notice(body, Keeper, Day.AddDays(-20));
        m.TellsMembers.ShouldBeTrue();
        m.FactsKept();
        m.AddMatter(body, Keeper, AMatter);
        m.TellsMembers.ShouldBeFalse();
        m.Revise(body, Keeper, Plan with { Day = Day.AddDays(1) });
        m.TellsMembers.ShouldBeTrue();
        m.FactsKept();
        m.Cancel(body, Keeper, "Förhinder.");
        (m.TellsMembers, m.Sequence).ShouldBe((true, 3));
        In(body, BodyMeetingState.Cancelled).TellsMembers.ShouldBeFalse();
    }

    [Fact]
    public void Where_cooperation_is_planned_or_followed_up_it_is_said_how_users_took_part_or_why_not()
    {
        var body = Filled();
        var m = In(body, BodyMeetingState.Held, AMatter with { Phase = MatterPhase.FollowUp });
        m.Decide(body, Keeper, Decision());
        MeetingRules.UsersShallTakePart.ShouldRefuse(() => m.WriteMinutes(body, Keeper, "Protokoll.", [Chair.Actor.Person], Day)).Because.Section.ShouldBe("1.5");
        MeetingRules.InvolvementSaysHow.ShouldRefuse(() => m.Involve(body, Keeper, 1, new UserInvolvement(false, " ")));
        m.Involve(body, Keeper, 1, new UserInvolvement(false, "Brukarrådet hade förhinder och har lämnat synpunkter skriftligt."));
        m.WriteMinutes(body, Keeper, "Protokoll.", [Chair.Actor.Person], Day);
        m.State.ShouldBe(BodyMeetingState.Written);
    }

    [Fact]
    public void Minutes_are_written_when_each_matter_is_settled_and_adjusted_by_those_chosen()
    {
        var body = Filled();
        var m = In(body, BodyMeetingState.Held);
        MeetingRules.EachMatterSettled.ShouldRefuse(() => m.WriteMinutes(body, Keeper, "Protokoll.", [Chair.Actor.Person], Day));
        m.Decide(body, Keeper, Decision());
        MeetingRules.MinutesHaveAdjuster.ShouldRefuse(() => m.WriteMinutes(body, Keeper, "Protokoll.", [Keeper.Actor.Person], Day));
        MeetingRules.MinutesHaveAdjuster.ShouldRefuse(() => m.WriteMinutes(body, Keeper, "Protokoll.", [Outsider.Actor.Person], Day));
        m.WriteMinutes(body, Keeper, "Protokoll.", [Chair.Actor.Person, Regional.Actor.Person], Day);
        m.Duties(Day).Where(d => d.Kind == DutyKind.AdjustMinutes).Select(d => d.Person).ShouldBe([Chair.Actor.Person, Regional.Actor.Person]);
        m.Duties(Day).Single(d => d.Kind == DutyKind.RemindAdjusters).VisibleFrom.ShouldBe(Day.AddDays(14));
        MeetingRules.AdjustedByAdjuster.ShouldRefuse(() => m.Adjust(body, Preparer, Day));
        m.Adjust(body, Chair, Day);
        m.State.ShouldBe(BodyMeetingState.Written);
        m.Duties(Day).Single(d => d.Kind == DutyKind.AdjustMinutes).Person.ShouldBe(Regional.Actor.Person);
        MeetingRules.AdjustedByAdjuster.ShouldRefuse(() => m.Adjust(body, Chair, Day));
        MeetingRules.AdjustedByAdjuster.ShouldRefuse(() => m.AdjustOnPaper(body, Keeper, Preparer.Actor.Person, Day));
        m.AdjustOnPaper(body, Keeper, Regional.Actor.Person, Day);
        m.NewFacts[^1].Sentence.ShouldBe("Regionens ledamot har justerat protokollet på papper. Protokollet är justerat.");
        m.State.ShouldBe(BodyMeetingState.Adjusted);
        m.Duties(Day).Single().Kind.ShouldBe(DutyKind.LockMinutes);
        m.Lock(body, Keeper, Day);
        m.Duties(Day).ShouldBeEmpty();
    }

    [Fact]
    public void Locked_minutes_are_corrected_only_by_an_addition()
    {
        var body = Filled();
        var m = In(body, BodyMeetingState.Locked);
        var locked = m.Minutes;
        MeetingRules.WrongState.ShouldRefuse(() => m.WriteMinutes(body, Keeper, "Nytt.", [Chair.Actor.Person], Day));
        MeetingRules.CorrectionSaysWhat.ShouldRefuse(() => m.AddCorrection(body, Keeper, " ", Day));
        m.AddCorrection(body, Keeper, "Rätt dnr är 2026/6.", Day);
        m.Minutes.ShouldBe(locked);
        m.Additions.ShouldHaveSingleItem().ByName.ShouldBe(Keeper.Name);
        m.NewFacts.ShouldAllBe(f => f.Sentence.Length > 5);
    }
}
