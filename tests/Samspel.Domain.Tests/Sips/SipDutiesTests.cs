using Samspel.Domain.Parties;
using Samspel.Domain.Sips;
using static Samspel.Domain.Tests.Sips.Given;

namespace Samspel.Domain.Tests.Sips;

public class SipDutiesTests
{
    [Theory]
    [InlineData(SipState.NeedNoticed, DutyKind.AskForConsent)]
    [InlineData(SipState.ConsentAsked, DutyKind.RecordConsent)]
    [InlineData(SipState.Started, DutyKind.PrepareWithChild)]
    [InlineData(SipState.Prepared, DutyKind.CallToMeeting)]
    [InlineData(SipState.Called, DutyKind.RecordMeeting)]
    [InlineData(SipState.MeetingHeld, DutyKind.EstablishPlan)]
    [InlineData(SipState.Established, DutyKind.FollowUpPlan)]
    [InlineData(SipState.FollowedUp, DutyKind.ReviseOrContinue)]
    [InlineData(SipState.NewConsentRequired, DutyKind.RenewConsent)]
    public void Every_open_state_has_a_next_step_with_a_source(SipState state, DutyKind kind)
    {
        var c = SipIn(state);
        var duties = c.Sip.Duties(c.Today).ToList();
        duties.ShouldContain(d => d.Kind == kind && d.Unit == Owner.Id);
        duties.ShouldAllBe(d => d.Source != Citation.OwnPractice && (d.Due >= d.VisibleFrom || d.ForManagers));
        duties.Select(d => d.Key).ShouldBeUnique();
    }

    [Fact]
    public void Every_state_that_is_over_asks_nothing_of_anybody()
    {
        foreach (var state in Enum.GetValues<SipState>().Where(s => s.IsOver())) SipIn(state).Sip.Duties(Monday).ShouldBeEmpty();
    }

    [Fact]
    public void A_case_without_a_responsible_person_lies_in_the_inbox_until_taken()
    {
        var c = NoticedNeed();
        c.Sip.Duties(c.Today).Single(d => d.Kind == DutyKind.TakeCase).Person.ShouldBeNull();
        c.Sip.Take(Worker, "Sara Testsson", c.Today);
        c.Sip.Duties(c.Today).ShouldAllBe(d => d.Kind != DutyKind.TakeCase && d.Person == Worker.Person);
    }

    [Fact]
    public void Each_called_unit_owes_the_owner_an_answer_since_the_day_of_the_call()
    {
        var c = CalledSip();
        var duty = c.Sip.Duties(c.Today).Single(d => d.Kind == DutyKind.AnswerCall && d.Unit == Bup.Id);
        (duty.OwedTo, duty.OwedSince, duty.Due).ShouldBe((Owner.Id, c.Today, c.Today.AddDays(7)));
        c.Sip.AnswerCall(BupWorker, 1, Bup.Id, new AnswerContent(CallAnswer.Accepted, null), c.Today);
        c.Sip.Duties(c.Today).ShouldNotContain(d => d.Unit == Bup.Id);
    }

    [Fact]
    public void The_answer_is_due_the_day_before_a_meeting_that_is_near()
    {
        var c = PreparedSip();
        c.Sip.PlanMeeting(Worker, Meeting(c.Today.AddDays(3)), Everybody, c.Today);
        c.Sip.Call(Worker, 1, c.Sending, false);
        c.Sip.Duties(c.Today).First(d => d.Kind == DutyKind.AnswerCall).Due.ShouldBe(c.Today.AddDays(2));
    }

    [Fact]
    public void An_unanswered_call_reaches_the_owner_and_everybody_at_the_called_unit_once()
    {
        var c = CalledSip();
        var late = c.Today.AddDays(8);
        var duties = c.Sip.Duties(late).ToList();
        duties.Single(d => d.Kind == DutyKind.AskAgainForAnswer && d.Key.EndsWith(Bup.Id.ToString(), StringComparison.Ordinal)).VisibleFrom.ShouldBe(late);
        var answer = duties.Single(d => d.Kind == DutyKind.AnswerCall && d.Unit == Bup.Id);
        (answer.Person, answer.ForManagers, answer.VisibleFrom).ShouldBe((null, false, c.Today));
    }

    [Fact]
    public void Nobody_without_an_account_is_given_a_duty()
    {
        var c = EstablishedSip();
        c.Sip.AddAction(Worker, Action(1, Clinic), c.Today);
        c.Sip.RaiseQuestion(Worker, "Vem skriver remissen?", Clinic, null, c.Sending);
        c.Sip.Duties(c.Today).ShouldNotContain(d => d.Unit == Clinic.Id || d.Unit == Provider.Id);
        c.Sip.Duties(c.Today).Single(d => d.Kind == DutyKind.AnswerOpenQuestion).Unit.ShouldBe(Owner.Id);
    }

    [Fact]
    public void A_proposed_time_is_the_owners_to_decide()
    {
        var c = CalledSip();
        c.Sip.AnswerCall(BupWorker, 1, Bup.Id, new AnswerContent(CallAnswer.ProposesOther, null, DateTimeOffset.UnixEpoch), c.Today);
        c.Sip.Duties(c.Today).ShouldContain(d => d.Kind == DutyKind.DecideProposedTime && d.Unit == Owner.Id);
    }

    [Fact]
    public void A_rebooked_meeting_without_a_new_call_is_not_forgotten()
    {
        var c = CalledSip();
        c.Sip.Rebook(Worker, 1, "Sjukdom", null, c.Today);
        c.Sip.Duties(c.Today).ShouldContain(d => d.Kind == DutyKind.CallToMeeting);
        c.Sip.Duties(c.Today).ShouldNotContain(d => d.Kind == DutyKind.AnswerCall);
    }

    [Fact]
    public void A_promised_action_is_the_units_and_the_waiting_one_comes_when_it_is_free()
    {
        var c = EstablishedSip();
        var duty = c.Sip.Duties(c.Today).Single(d => d.Kind == DutyKind.DoAction);
        (duty.Unit, duty.Due, duty.OwedTo).ShouldBe((Bup.Id, c.Today.AddDays(30), Owner.Id));
        c.Sip.ReportAction(BupWorker, c.First, ActionStatus.Done, null, c.Sending);
        c.Sip.Duties(c.Today).Single(d => d.Kind == DutyKind.DoAction).Unit.ShouldBe(School.Id);
    }

    [Fact]
    public void What_is_not_established_is_nobodys_promise_yet()
    {
        var c = EstablishedSip();
        c.Sip.AddAction(Worker, Action(1, School), c.Today);
        c.Sip.ReviseAction(Worker, c.First, Action(1, School) with { By = c.Today.AddDays(5) }, c.Today);
        var duty = c.Sip.Duties(c.Today).Single(d => d.Kind == DutyKind.DoAction);
        (duty.Unit, duty.Due).ShouldBe((Bup.Id, c.Today.AddDays(30)));
    }

    [Fact]
    public void An_action_without_owner_is_one_duty_of_the_carrier_that_the_manager_sees_too()
    {
        var c = PlannedSip();
        c.Sip.AddAction(Worker, Action(1, null), c.Today);
        Duty Unowned() => c.Sip.Duties(c.Today).Single(d => d.Kind == DutyKind.AssignAction);
        (Unowned().Person, Unowned().ForManagers).ShouldBe((c.Sip.Responsible, c.Sip.Responsible is not null));
        c.Sip.Take(Worker, "Sara Testsson", c.Today);
        (Unowned().Person, Unowned().ForManagers).ShouldBe((Worker.Person, true));
        c.Sip.HandOver(Worker, Owner, null, "enhetens inkorg", c.Today);
        (Unowned().Person, Unowned().ForManagers).ShouldBe((null, false));
    }

    [Fact]
    public void A_question_nobody_owns_reaches_the_managers_of_both_principals()
    {
        var c = MetSip();
        c.Sip.PapersKept();
        c.Sip.RaiseQuestion(Worker, "Vem betalar skolskjutsen?", null, null, c.Sending);
        c.Sip.Take(Worker, "Sara Testsson", c.Today);
        c.Sip.Duties(c.Today).Where(d => d.Kind == DutyKind.AssignOpenQuestion && d.ForManagers).Select(d => (d.Unit, d.Person)).ShouldBe([(Owner.Id, Worker.Person), (Bup.Id, null)], ignoreOrder: true);
        c.Sip.Duties(c.Today).Count(d => d.Kind == DutyKind.AssignOpenQuestion).ShouldBe(2);
        c.Sip.NewDisclosures.Single().ToUnit.ShouldBe(Bup.Id);

        c.Sip.AssignQuestion(Worker, 1, School, "Rektor", c.Sending);
        c.Sip.Duties(c.Today).ShouldNotContain(d => d.Kind == DutyKind.AssignOpenQuestion);
        var duty = c.Sip.Duties(c.Today).Single(d => d.Kind == DutyKind.AnswerOpenQuestion);
        (duty.Unit, duty.OwedTo).ShouldBe((School.Id, Owner.Id));
        SipRules.AnswersOwnQuestion.ShouldRefuse(() => c.Sip.AnswerQuestion(BupWorker, 1, "Regionen.", c.Sending));
        c.Sip.AnswerQuestion(At(School), 1, "Kommunen.", c.Sending);
        c.Sip.Duties(c.Today).ShouldNotContain(d => d.Kind == DutyKind.AnswerOpenQuestion);
    }

    [Fact]
    public void A_question_says_what()
    {
        var c = MetSip();
        SipRules.QuestionSaysWhat.ShouldRefuse(() => c.Sip.RaiseQuestion(Worker, "", null, null, c.Sending));
        SipRules.ConsentCovers.ShouldRefuse(() => c.Sip.RaiseQuestion(Worker, "Vem?", Stranger, null, c.Sending));
    }

    [Fact]
    public void The_call_to_a_follow_up_goes_out_two_weeks_before_and_once()
    {
        var c = EstablishedSip();
        var next = c.Sip.NextFollowUp!.Value;
        c.Sip.Duties(c.Today).Single(d => d.Kind == DutyKind.CallToFollowUp).Due.ShouldBe(next.AddDays(-14));
        var number = c.Sip.PlanMeeting(Worker, Meeting(next), Everybody, c.Today);
        c.Sip.Call(Worker, number, c.Sending, false);
        c.Sip.Duties(c.Today).ShouldNotContain(d => d.Kind == DutyKind.CallToFollowUp);
        c.Sip.RecordMeeting(Worker, number, Record(next), next);
        c.Sip.Duties(next).ShouldNotContain(d => d.Kind == DutyKind.CallToFollowUp);
    }

    [Fact]
    public void A_plan_without_a_day_for_follow_up_is_asked_for_one()
    {
        var c = MetSip();
        c.Sip.Duties(c.Today).ShouldContain(d => d.Kind == DutyKind.SetFollowUp);
    }

    [Fact]
    public void A_consent_is_asked_for_anew_before_it_ends_and_at_the_latest_before_the_eighteenth_birthday()
    {
        var c = StartedSip();
        var duty = c.Sip.Duties(c.Today).Single(d => d.Kind == DutyKind.ConsentEnding);
        (duty.Due, duty.VisibleFrom).ShouldBe((Eighteenth.AddDays(-1), Eighteenth.AddDays(-31)));
    }

    [Fact]
    public void The_days_are_reminders_in_one_place() => SipClocks.Default.ShouldBe(new SipClocks());

    [Fact]
    public void A_message_goes_to_those_the_consent_covers_and_a_called_unit_writes_to_the_owner()
    {
        var c = CalledSip();
        c.Sip.PapersKept();
        SipRules.MessageSaysWhat.ShouldRefuse(() => c.Sip.SendMessage(Worker, Owner, [], "Hej", [], c.Sending));
        SipRules.MessageSaysWhat.ShouldRefuse(() => c.Sip.SendMessage(Worker, Bup, [School], "Hej", [], c.Sending));
        SipRules.ConsentCovers.ShouldRefuse(() => c.Sip.SendMessage(Worker, Owner, [Bup, Stranger], "Hej", [], c.Sending)).Message.ShouldContain(Stranger.Name);
        SipRules.CalledUnitWritesToOwner.ShouldRefuse(() => c.Sip.SendMessage(BupWorker, Bup, [School], "Hej", [], c.Sending));
        c.Sip.SendMessage(Worker, Owner, [Bup, School], "Hej", [new Attachment(Guid.Empty, "karta.pdf", 12)], c.Sending).Count.ShouldBe(2);
        c.Sip.SendMessage(BupWorker, Bup, [Owner], "Hej på er", [], c.Sending).Single().ToUnit.ShouldBe(Owner.Id);
        c.Sip.NewDisclosures.Select(d => d.ItemNumber).ShouldBe([1, 1, 2]);
    }

    [Fact]
    public void Every_disclosure_of_a_whole_case_is_covered_by_the_consent_it_names()
    {
        var c = FollowedUpSip();
        c.Sip.NewDisclosures.ShouldNotBeEmpty();
        c.Sip.NewDisclosures.ShouldAllBe(d => d.Consent == c.Consent.Id && d.Sip == c.Sip.Id && c.Consent.IsBetween(d.ToUnit) && c.Consent.IsBetween(d.FromUnit));
    }
}
