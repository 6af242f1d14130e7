using Samspel.Domain.Consents;
using Samspel.Domain.Disclosures;
using Samspel.Domain.Parties;
using Samspel.Domain.Sips;
using static Samspel.Domain.Tests.Sips.Given;

namespace Samspel.Domain.Tests.Sips;

public class SipMeetingTests
{
    [Fact]
    public void Preparing_asks_what_matters_to_the_child_and_which_question_is_to_be_answered()
    {
        var sip = StartedSip().Sip;
        SipRules.PreparedTogether.ShouldRefuse(() => sip.Prepare(Worker, Prepared with { WhatMattersToMe = "" }, Monday));
        SipRules.PreparedTogether.ShouldRefuse(() => sip.Prepare(Worker, Prepared with { Question = "" }, Monday));
        SipRules.SomeoneIsNamed.ShouldRefuse(() => sip.Prepare(Worker, Prepared with { HowITakePart = TakingPart.SomeoneForMe }, Monday));
    }

    [Fact]
    public void A_call_needs_a_unit_from_each_principal()
    {
        var c = Planned([new(School, CallKind.Called)]);
        SipRules.BothPrincipals.ShouldRefuse(() => c.Sip.Call(Worker, 1, c.Sending, false));
    }

    [Fact]
    public void An_invited_unit_does_not_make_up_for_a_principal_not_called()
    {
        var c = Planned([new(School, CallKind.Called), new(Bup, CallKind.Invited)]);
        SipRules.BothPrincipals.ShouldRefuse(() => c.Sip.Call(Worker, 1, c.Sending, false));
    }

    [Fact]
    public void A_call_names_those_the_consent_does_not_cover()
    {
        var c = Planned([new(Bup, CallKind.Called), new(Stranger, CallKind.Called)]);
        SipRules.ConsentCovers.ShouldRefuse(() => c.Sip.Call(Worker, 1, c.Sending, false)).Message.ShouldContain(Stranger.Name);
        c.Sip.NewDisclosures.ShouldBeEmpty();
        c.Sip.State.ShouldBe(SipState.Prepared);
    }

    [Fact]
    public void A_call_needs_time_length_place_or_link_and_question()
    {
        var c = PreparedSip();
        c.Sip.PlanMeeting(Worker, new MeetingPlan(null, 0, null, null, null, ""), Everybody, c.Today);
        SipRules.MeetingIsComplete.ShouldRefuse(() => c.Sip.Call(Worker, 1, c.Sending, false))
            .Message.ShouldBe("Innan kallelsen skickas behövs dag och tid, hur långt mötet är, plats eller länk och frågeställningen.");
        c.Sip.PlanMeeting(Worker, Meeting(c.Today.AddDays(-1)), Everybody, c.Today);
        SipRules.MeetingIsComplete.ShouldRefuse(() => c.Sip.Call(Worker, 1, c.Sending, false));
    }

    [Fact]
    public void Others_than_the_principals_are_invited_and_not_called() =>
        SipRules.OnlyPrincipalsAreCalled.ShouldRefuse(() => PreparedSip().Sip.PlanMeeting(Worker, Meeting(Monday.AddDays(7)), [new(Provider, CallKind.Called)], Monday))
            .Message.ShouldContain(Provider.Name);

    [Fact]
    public void A_unit_is_called_once_and_the_own_unit_not_at_all()
    {
        var sip = PreparedSip().Sip;
        SipRules.CalledOnce.ShouldRefuse(() => sip.PlanMeeting(Worker, Meeting(Monday.AddDays(7)), [new(Bup, CallKind.Called), new(Bup, CallKind.Invited)], Monday));
        SipRules.CalledOnce.ShouldRefuse(() => sip.PlanMeeting(Worker, Meeting(Monday.AddDays(7)), [new(Owner, CallKind.Called)], Monday));
    }

    [Fact]
    public void A_school_calls_only_where_the_municipality_says_so()
    {
        var worker = At(School);
        var consent = Consent.Ask(ConsentId.New(), ChildId.New(), School.Id, School.Compartment,
            new(ConsentPurpose.Sip, "Det som behövs.", [new(Bup.Id, Bup.Name)]), new(ConsentGivers.GuardiansDecide, "Bedömd."), Who(Monday));
        var sip = Sip.NoticeNeed(SipId.New(), CaseNumber.Sip(2026, 2), worker, School, null, consent.Child, Birth, "2080", TheNeed, Monday);
        sip.AskConsent(worker, consent, Monday);
        Answered(consent, Monday, true);
        sip.Start(worker, consent, JudgedBest, Monday);
        sip.Prepare(worker, Prepared, Monday);
        sip.PlanMeeting(worker, Meeting(Monday.AddDays(7)), [new(Bup, CallKind.Called)], Monday);
        var sending = new Sending(consent, Names, DateTimeOffset.UnixEpoch, Monday);

        SipRules.SchoolMayCall.ShouldRefuse(() => sip.Call(worker, 1, sending, schoolMayCall: false)).Because.Section.ShouldBe("3.6");
        sip.Call(worker, 1, sending, schoolMayCall: true);
        sip.State.ShouldBe(SipState.Called);
    }

    [Fact]
    public void Each_unit_receives_its_call_or_invitation_and_nothing_of_what_the_child_keeps_to_itself()
    {
        var c = CalledSip();
        c.Sip.NewDisclosures.Select(d => (d.ToUnit, d.Kind)).ShouldBe(
            [(Bup.Id, ItemKind.Call), (School.Id, ItemKind.Call), (Clinic.Id, ItemKind.Call), (Provider.Id, ItemKind.Invitation)]);
        c.Sip.NewDisclosures.ShouldAllBe(d => d.Consent == c.Consent.Id && !d.Content.Contains(Prepared.NotToTalkAbout!));
        SipSnapshots.Read<CallSnapshot>(c.Sip.NewDisclosures[0].Content).Plan.Question.ShouldBe(Prepared.Question);
    }

    [Fact]
    public void A_unit_called_later_receives_the_same_call()
    {
        var c = CalledSip([new(Bup, CallKind.Called)]);
        c.Sip.PapersKept();
        SipRules.CalledOnce.ShouldRefuse(() => c.Sip.CallMore(Worker, 1, [new(Bup, CallKind.Called)], c.Sending, false));
        c.Sip.CallMore(Worker, 1, [new(School, CallKind.Called)], c.Sending, false);
        c.Sip.NewDisclosures.Single().ToUnit.ShouldBe(School.Id);
    }

    [Fact]
    public void A_call_to_the_wrong_unit_is_taken_back_and_that_unit_owes_no_answer()
    {
        var c = CalledSip();
        c.Sip.FactsKept();
        SipRules.NotYours.ShouldRefuse(() => c.Sip.TakeBackCall(BupWorker, 1, School.Id, c.Today));
        c.Sip.TakeBackCall(Worker, 1, School.Id, c.Today);

        c.Sip.Meeting(1).CallOf(School.Id).ShouldBeNull();
        c.Sip.NewFacts.ShouldHaveSingleItem().ShouldBe(new SipCallTakenBack(1, School.Id, School.Name));
        c.Sip.Involves(School.Id).ShouldBeFalse();
        c.Sip.Duties(c.Today).ShouldNotContain(d => d.Unit == School.Id || d.Key.Contains(School.Id.ToString()));
        c.Sip.Duties(c.Today).ShouldContain(d => d.Kind == DutyKind.AnswerCall && d.Unit == Bup.Id);
        c.Sip.Recipients().ShouldNotContain(School);
        SipRules.NotYours.ShouldRefuse(() => c.Sip.AnswerCall(At(School), 1, School.Id, new AnswerContent(CallAnswer.Accepted, null), c.Today));
    }

    [Fact]
    public void Taking_back_a_call_twice_or_from_a_unit_never_called_changes_nothing_and_a_held_meetings_calls_stay()
    {
        var c = CalledSip();
        c.Sip.TakeBackCall(Worker, 1, School.Id, c.Today);
        c.Sip.FactsKept();
        c.Sip.TakeBackCall(Worker, 1, School.Id, c.Today);
        c.Sip.TakeBackCall(Worker, 1, Stranger.Id, c.Today);
        c.Sip.NewFacts.ShouldBeEmpty();

        var met = MetSip();
        SipRules.WrongState.ShouldRefuse(() => met.Sip.TakeBackCall(Worker, 1, School.Id, met.Today));
        var established = EstablishedSip();
        SipRules.MeetingWrongState.ShouldRefuse(() => established.Sip.TakeBackCall(Worker, 1, School.Id, established.Today));
    }

    [Fact]
    public void A_unit_answers_its_own_call_and_the_owner_only_for_those_on_paper()
    {
        var c = CalledSip();
        var yes = new AnswerContent(CallAnswer.Accepted, null);
        SipRules.AnswersOwnCall.ShouldRefuse(() => c.Sip.AnswerCall(BupWorker, 1, School.Id, yes, c.Today));
        SipRules.AnswersOwnCall.ShouldRefuse(() => c.Sip.AnswerCall(Worker, 1, Bup.Id, yes, c.Today));
        SipRules.MeetingWrongState.ShouldRefuse(() => c.Sip.AnswerCall(Worker, 1, Stranger.Id, yes, c.Today));
        c.Sip.AnswerCall(BupWorker, 1, Bup.Id, yes, c.Today);
        c.Sip.AnswerCall(Worker, 1, Clinic.Id, yes, c.Today);
        c.Sip.Meetings[0].CallOf(Bup.Id)!.AnsweredBy.ShouldBe(BupWorker.Person);
        c.Sip.Meetings[0].CallOf(Clinic.Id)!.Answered.ShouldBe(CallAnswer.Accepted);
    }

    [Fact]
    public void A_unit_that_proposed_another_time_is_asked_again_when_the_called_time_is_kept()
    {
        var c = CalledSip();
        c.Sip.PapersKept();
        c.Sip.KeepTime(Worker, 1, Bup.Id, c.Sending);
        c.Sip.NewDisclosures.ShouldBeEmpty();
        c.Sip.AnswerCall(BupWorker, 1, Bup.Id, new AnswerContent(CallAnswer.ProposesOther, null, c.Sending.Now.AddDays(20)), c.Today);
        c.Sip.Duties(c.Today).ShouldContain(d => d.Kind == DutyKind.DecideProposedTime);
        SipRules.NotYours.ShouldRefuse(() => c.Sip.KeepTime(BupWorker, 1, Bup.Id, c.Sending));

        c.Sip.KeepTime(Worker, 1, Bup.Id, c.Sending);

        c.Sip.Meetings[0].CallOf(Bup.Id)!.Answered.ShouldBe(CallAnswer.None);
        c.Sip.Duties(c.Today).ShouldNotContain(d => d.Kind == DutyKind.DecideProposedTime);
        c.Sip.Duties(c.Today).ShouldContain(d => d.Kind == DutyKind.AnswerCall && d.Unit == Bup.Id);
        c.Sip.NewDisclosures.ShouldHaveSingleItem().ToUnit.ShouldBe(Bup.Id);
        c.Sip.NewFacts.ShouldContain(f => f is SipMeetingTimeKept);
    }

    [Fact]
    public void Proposing_another_time_says_which()
    {
        var c = CalledSip();
        SipRules.AnswerIsComplete.ShouldRefuse(() => c.Sip.AnswerCall(BupWorker, 1, Bup.Id, new AnswerContent(CallAnswer.ProposesOther, "Annan tid"), c.Today));
        SipRules.AnswerIsComplete.ShouldRefuse(() => c.Sip.AnswerCall(BupWorker, 1, Bup.Id, new AnswerContent(CallAnswer.None, null), c.Today));
    }

    [Fact]
    public void What_a_called_unit_writes_before_the_meeting_is_disclosed_to_the_owner()
    {
        var c = CalledSip();
        c.Sip.PapersKept();
        SipRules.ContributionHasText.ShouldRefuse(() => c.Sip.Contribute(BupWorker, 1, Bup.Id, " ", c.Sending));
        SipRules.ContributionHasText.ShouldRefuse(() => c.Sip.Contribute(Worker, 1, Bup.Id, "Text", c.Sending));
        c.Sip.Contribute(BupWorker, 1, Bup.Id, "Vi kan börja i april.", c.Sending);
        var made = c.Sip.NewDisclosures.Single();
        (made.FromUnit, made.ToUnit, made.Kind).ShouldBe((Bup.Id, Owner.Id, ItemKind.Contribution));
        c.Sip.Meetings[0].Contributions.Single().Text.ShouldBe("Vi kan börja i april.");
    }

    [Fact]
    public void A_rebooked_meeting_is_called_to_again_with_answers_asked_anew()
    {
        var c = CalledSip();
        c.Sip.AnswerCall(BupWorker, 1, Bup.Id, new AnswerContent(CallAnswer.Accepted, null), c.Today);
        SipRules.ReasonGiven.ShouldRefuse(() => c.Sip.Rebook(Worker, 1, "", null, c.Today));
        c.Sip.Rebook(Worker, 1, "Sjukdom", null, c.Today);
        SipRules.MeetingWrongState.ShouldRefuse(() => c.Sip.AnswerCall(BupWorker, 1, Bup.Id, new AnswerContent(CallAnswer.Accepted, null), c.Today));
        c.Sip.PlanMeeting(Worker, Meeting(c.Today.AddDays(21)), Everybody, c.Today);
        c.Sip.Call(Worker, 1, c.Sending, false);
        var meeting = c.Sip.Meetings.Single();
        (meeting.State, meeting.Sequence, meeting.CallOf(Bup.Id)!.Answered).ShouldBe((MeetingState.Called, 1, CallAnswer.None));
        c.Sip.NewDisclosures.Count(d => d.Kind == ItemKind.Call && d.ToUnit == Bup.Id).ShouldBe(2);
        c.Sip.NewDisclosures.Select(d => d.ItemVersion).ShouldBe([1, 1, 1, 1, 2, 2, 2, 2]);
    }

    [Fact]
    public void A_cancelled_first_meeting_takes_the_case_back_to_the_preparation_and_tells_the_called()
    {
        var c = CalledSip();
        c.Sip.PapersKept();
        c.Sip.CancelMeeting(Worker, 1, "Familjen vill vänta.", c.Sending, c.Today);
        c.Sip.State.ShouldBe(SipState.Prepared);
        c.Sip.NewDisclosures.ShouldAllBe(d => d.Kind == ItemKind.Message);
        c.Sip.NewDisclosures.Count.ShouldBe(4);
        c.Sip.PlanMeeting(Worker, Meeting(c.Today.AddDays(14)), Everybody, c.Today).ShouldBe(2);
    }

    [Fact]
    public void One_meeting_at_a_time()
    {
        var c = CalledSip();
        SipRules.OneMeetingAtATime.ShouldRefuse(() => c.Sip.PlanMeeting(Worker, Meeting(c.Today.AddDays(30)), Everybody, c.Today));
    }

    [Fact]
    public void Attendance_is_recorded_for_each_called_unit_with_a_reason_for_each_absent()
    {
        var c = CalledSip();
        var day = c.Today.AddDays(14);
        SipRules.HeldAlready.ShouldRefuse(() => c.Sip.RecordMeeting(Worker, 1, Record(day), c.Today));
        SipRules.AttendanceForEach.ShouldRefuse(() => c.Sip.RecordMeeting(Worker, 1, Record(day) with { Units = [new(Bup.Id, true)] }, day)).Message.ShouldContain(School.Name);
        SipRules.AbsenceHasReason.ShouldRefuse(() => c.Sip.RecordMeeting(Worker, 1, Record(day) with { Units = [new(Bup.Id, true), new(School.Id, false), new(Clinic.Id, true)] }, day)).Message.ShouldContain(School.Name);
    }

    [Fact]
    public void A_meeting_without_the_family_is_no_sip_unless_the_child_took_part_otherwise()
    {
        var c = CalledSip();
        var day = c.Today.AddDays(14);
        var alone = Record(day) with { People = [new("barnet", false)] };
        SipRules.FamilyTakesPart.ShouldRefuse(() => c.Sip.RecordMeeting(Worker, 1, alone, day));
        c.Sip.RecordMeeting(Worker, 1, alone with { HowTheChildTookPart = "Ett brev lästes upp." }, day);
        c.Sip.State.ShouldBe(SipState.MeetingHeld);
    }

    [Fact]
    public void The_indicator_tells_whether_all_called_took_part()
    {
        MetSip().Sip.Meetings[0].AllCalledTookPart.ShouldBe(false);
        var c = CalledSip();
        c.Sip.Meetings[0].AllCalledTookPart.ShouldBeNull();
        var day = c.Today.AddDays(14);
        c.Sip.RecordMeeting(Worker, 1, Record(day) with { Units = [new(Bup.Id, true), new(School.Id, true), new(Clinic.Id, true)] }, day);
        c.Sip.Meetings[0].AllCalledTookPart.ShouldBe(true);
    }

    [Theory]
    [InlineData(MeetingState.Planned, "PlanMeeting Call CancelMeeting")]
    [InlineData(MeetingState.Called, "CallMore AnswerCall Contribute RecordMeeting Rebook CancelMeeting")]
    [InlineData(MeetingState.Rebooked, "PlanMeeting Call CancelMeeting")]
    [InlineData(MeetingState.Held, "")]
    [InlineData(MeetingState.Cancelled, "")]
    public void A_meeting_follows_its_own_small_table(MeetingState state, string allowed) =>
        Enum.GetValues<SipCommand>().Where(c => MeetingTransitions.Find(state, c) is not null).Select(c => c.ToString())
            .ShouldBe(allowed.Split(' ', StringSplitOptions.RemoveEmptyEntries), ignoreOrder: true);

    static SipCase Planned(IReadOnlyList<CallTo> to)
    {
        var c = PreparedSip();
        c.Sip.PlanMeeting(Worker, Meeting(c.Today.AddDays(14)), to, c.Today);
        return c;
    }
}
