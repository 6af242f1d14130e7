using Samspel.Domain.Children;
using Samspel.Domain.Consents;
using static Samspel.Domain.Tests.Children.Example;
using static Samspel.Domain.Tests.Consents.ConsentExample;

namespace Samspel.Domain.Tests.Consents;

public class ConsentTests
{
    [Fact]
    public void Both_guardians_are_asked_and_one_missing_answer_keeps_the_question_open()
    {
        var consent = Ask();
        consent.Awaiting.Select(p => p.Name).ShouldBe([Mother.Name, Father.Name]);
        consent.Answer(Mother.Id, true);
        consent.State.ShouldBe(ConsentState.Asked);
        consent.Awaiting.Select(p => p.Name).ShouldBe([Father.Name]);
        consent.Covers(Bup, ConsentPurpose.Sip, Today, Birth).ShouldBeFalse();
    }

    [Fact]
    public void It_is_given_when_all_have_said_yes_and_holds_for_twelve_months()
    {
        var consent = Ask().AllSayYes();
        consent.State.ShouldBe(ConsentState.Given);
        consent.From.ShouldBe(Today);
        consent.To.ShouldBe(new DateOnly(2027, 3, 13));
        consent.Covers(Bup, ConsentPurpose.Sip, Today, Birth).ShouldBeTrue();
        consent.Covers(Bup, ConsentPurpose.Sip, new DateOnly(2027, 3, 13), Birth).ShouldBeTrue();
        consent.Covers(Bup, ConsentPurpose.Sip, new DateOnly(2027, 3, 14), Birth).ShouldBeFalse();
        consent.Covers(Bup, ConsentPurpose.Sip, Today.AddDays(-1), Birth).ShouldBeFalse();
        consent.Covers(Bup, ConsentPurpose.OtherMeeting, Today, Birth).ShouldBeFalse();
        consent.Covers(School, ConsentPurpose.Sip, Today, Birth).ShouldBeFalse();
        consent.Covers(OwnUnit, ConsentPurpose.Sip, Today, Birth).ShouldBeTrue("the recipients may answer the unit that asked");
    }

    [Fact]
    public void One_no_refuses_and_shows_who_said_it()
    {
        var consent = Ask().Answer(Mother.Id, true).Answer(Father.Id, false);
        consent.State.ShouldBe(ConsentState.Refused);
        consent.Refusers.Select(p => p.Name).ShouldBe([Father.Name]);
        consent.NewFacts.Select(f => f.Sentence).ShouldBe(
        [
            "Samtycke efterfrågades för SIP. Vårdnadshavarna bestämmer.",
            "Vårdnadshavare svarade ja till samtycke (muntligt).",
            "Vårdnadshavare svarade nej till samtycke (muntligt).",
            "Samtycke nekades.",
        ]);
    }

    [Fact]
    public void Who_must_answer_follows_the_assessment_of_maturity()
    {
        Ask(Guardians).MustAnswer.Select(p => p.Decider).ShouldBe([Mother.Id, Father.Id]);
        Ask(Together).MustAnswer.Select(p => p.Decider).ShouldBe([Mother.Id, Father.Id, null]);
        Ask(Alone).MustAnswer.ShouldBe([ConsentParty.TheChild]);
        Ask(Alone, day: Birthday18).MustAnswer.ShouldBe([ConsentParty.TheChild]);
    }

    [Fact]
    public void The_latest_answer_counts_while_the_question_is_open()
    {
        var consent = Ask().Answer(Mother.Id, true).Answer(Mother.Id, true).Answer(Father.Id, true);
        consent.State.ShouldBe(ConsentState.Given);
        consent.Answers.Count.ShouldBe(3);
    }

    [Fact]
    public void A_new_guardian_must_also_answer_and_one_who_left_need_not()
    {
        var godMan = new Decider(DeciderId.New(), DeciderKind.GodMan, "Göran Provsson", null, Today, null);
        var consent = Ask();
        consent.RecordAnswer(Mother.Id, true, AnswerForm.Oral, Today, Worker, Who(Today, Mother, godMan));
        consent.Awaiting.Select(p => p.Name).ShouldBe([godMan.Name]);
        consent.RecordAnswer(Mother.Id, true, AnswerForm.Oral, Today, Worker, Who(Today, Mother));
        consent.State.ShouldBe(ConsentState.Given);
    }

    [Fact]
    public void The_question_says_what_information() =>
        BrokenBy(() => Ask(scope: Scope() with { Information = " " })).ShouldBe(ConsentRules.SaysWhatInformation);

    [Fact]
    public void The_question_names_another_unit_as_recipient()
    {
        BrokenBy(() => Ask(scope: Scope() with { Recipients = [] })).ShouldBe(ConsentRules.NamesRecipients);
        BrokenBy(() => Ask(scope: Scope(OwnUnit))).ShouldBe(ConsentRules.NamesRecipients);
    }

    [Fact]
    public void Maturity_is_assessed_before_eighteen_and_not_after()
    {
        BrokenBy(() => Ask(Guardians with { Text = "" })).ShouldBe(ConsentRules.MaturityIsAssessed);
        Ask(Alone with { Text = "" }, day: Birthday18).ChildAge.ShouldBe(18);
    }

    [Fact]
    public void Who_is_of_age_decides_alone()
    {
        BrokenBy(() => Ask(Guardians, day: Birthday18)).ShouldBe(ConsentRules.OfAgeDecidesAlone);
        BrokenBy(() => Ask(Together, day: Birthday18)).ShouldBe(ConsentRules.OfAgeDecidesAlone);
        BrokenBy(() => Ask(Guardians).Answer(Mother.Id, true, Birthday18)).ShouldBe(ConsentRules.OfAgeDecidesAlone);
    }

    [Fact]
    public void Somebody_who_decides_must_be_registered()
    {
        BrokenBy(() => Consent.Ask(ConsentId.New(), AlvaId, OwnUnit, OwnCompartment, Scope(), Together, Who(Today))).ShouldBe(ConsentRules.SomebodyDecides);
        BrokenBy(() => Ask(Together).RecordAnswer(null, true, AnswerForm.Oral, Today, Worker, Who(Today))).ShouldBe(ConsentRules.SomebodyDecides);
        Consent.Ask(ConsentId.New(), AlvaId, OwnUnit, OwnCompartment, Scope(), Alone, Who(Today)).State.ShouldBe(ConsentState.Asked);
    }

    [Fact]
    public void Only_who_is_asked_answers()
    {
        BrokenBy(() => Ask(Guardians).Answer(null, true)).ShouldBe(ConsentRules.AnswersWhoIsAsked);
        BrokenBy(() => Ask(Alone).Answer(Mother.Id, true)).ShouldBe(ConsentRules.AnswersWhoIsAsked);
        BrokenBy(() => Ask().Answer(DeciderId.New(), true)).ShouldBe(ConsentRules.AnswersWhoIsAsked);
    }

    [Fact]
    public void An_answer_is_given_after_the_question_and_not_in_the_future()
    {
        BrokenBy(() => AnswerOn(Today.AddDays(-1))).ShouldBe(ConsentRules.AnsweredAfterAsked);
        BrokenBy(() => AnswerOn(Today.AddDays(1))).ShouldBe(ConsentRules.AnsweredAfterAsked);

        static void AnswerOn(DateOnly on) => Ask().RecordAnswer(Mother.Id, true, AnswerForm.Written, on, Worker, Both(Today));
    }

    [Fact]
    public void The_last_day_lies_ahead_and_not_too_far()
    {
        BrokenBy(() => Ask(scope: Scope() with { Until = Today.AddDays(-1) })).ShouldBe(ConsentRules.EndsAfterItBegins);
        BrokenBy(() => Ask(scope: Scope() with { Until = Today.AddYears(5).AddDays(1) })).ShouldBe(ConsentRules.EndsAfterItBegins);
        BrokenBy(() => Ask(scope: Scope() with { Until = Today.AddDays(3) }).Answer(Mother.Id, true, Today.AddDays(4))).ShouldBe(ConsentRules.EndsAfterItBegins);
        Ask(scope: Scope() with { Until = Today.AddMonths(3) }).AllSayYes().To.ShouldBe(Today.AddMonths(3));
    }

    [Theory]
    [InlineData(ConsentGivers.GuardiansDecide, true)]
    [InlineData(ConsentGivers.TogetherWithChild, true)]
    [InlineData(ConsentGivers.ChildDecidesAlone, false)]
    public void What_guardians_said_ends_by_itself_the_day_before_the_eighteenth_birthday(ConsentGivers givers, bool ends)
    {
        var day = Birthday18.AddDays(-20);
        var consent = Ask(new MaturityAssessment(givers, "Bedömning"), day: day).AllSayYes(day);
        consent.Covers(Bup, ConsentPurpose.Sip, Birthday18.AddDays(-1), Birth).ShouldBeTrue();
        consent.Covers(Bup, ConsentPurpose.Sip, Birthday18, Birth).ShouldBe(!ends);
        if (ends)
        {
            consent.To.ShouldBe(Birthday18.AddDays(-1));
            consent.StateOn(Birthday18, Birth).ShouldBe(ConsentState.VoidAt18);
            consent.TurnEighteen(Birthday18, Birth);
            consent.State.ShouldBe(ConsentState.VoidAt18);
        }
        else
        {
            BrokenBy(() => consent.TurnEighteen(Birthday18, Birth)).ShouldBe(ConsentRules.EndsAtEighteen);
        }
    }

    [Fact]
    public void A_corrected_birth_date_ends_it_at_the_true_birthday()
    {
        var consent = Ask().AllSayYes();
        consent.Covers(Bup, ConsentPurpose.Sip, Today, Today.AddYears(-18)).ShouldBeFalse();
    }

    [Fact]
    public void The_birthday_has_to_come_first() =>
        BrokenBy(() => In(ConsentState.Given).TurnEighteen(Birthday18.AddDays(-1), Birth)).ShouldBe(ConsentRules.EndsAtEighteen);

    [Fact]
    public void Withdrawing_stops_it_at_once_and_deletes_nothing()
    {
        var consent = Ask().AllSayYes();
        consent.Withdraw(Father.Id, Today, Worker, Both(Today));
        consent.Covers(Bup, ConsentPurpose.Sip, Today, Birth).ShouldBeFalse();
        consent.WithdrawnBy!.Name.ShouldBe(Father.Name);
        consent.Answers.Count.ShouldBe(2);
        consent.From.ShouldBe(Today);
        consent.NewFacts[^1].Sentence.ShouldBe("Vårdnadshavare återkallade samtycket 2026-03-14.");
    }

    [Fact]
    public void Only_who_decides_or_has_answered_withdraws()
    {
        BrokenBy(() => In(ConsentState.Given).Withdraw(null, Today, Worker, Both(Today))).ShouldBe(ConsentRules.OwnConsentIsWithdrawn);
        In(ConsentState.Given, Together).Withdraw(null, Today, Worker, Both(Today));
        var later = new Decider(DeciderId.New(), DeciderKind.SpeciallyAppointedGuardian, "Ulla Provsson", null, Today, null);
        In(ConsentState.Given).Withdraw(later.Id, Today, Worker, Who(Today, later));
    }

    [Fact]
    public void It_is_withdrawn_on_a_day_when_it_held()
    {
        BrokenBy(() => In(ConsentState.Given).Withdraw(Mother.Id, Today.AddDays(-1), Worker, Both(Today))).ShouldBe(ConsentRules.WithdrawnWhileItHeld);
        BrokenBy(() => In(ConsentState.Given).Withdraw(Mother.Id, Today.AddDays(1), Worker, Both(Today))).ShouldBe(ConsentRules.WithdrawnWhileItHeld);
    }

    [Fact]
    public void It_expires_after_its_last_day() =>
        BrokenBy(() => In(ConsentState.Given).Expire(Today.AddYears(1).AddDays(-1))).ShouldBe(ConsentRules.ExpiresAfterItsLastDay);

    [Fact]
    public void Another_recipient_is_a_new_question_and_the_old_consent_holds_until_it_is_answered()
    {
        var old = In(ConsentState.Given);
        var wider = old.AskForNewScope(ConsentId.New(), Scope(Bup, School), Guardians, Both(Today));
        wider.Answer(Mother.Id, true, replaced: old);
        old.Covers(Bup, ConsentPurpose.Sip, Today, Birth).ShouldBeTrue();
        wider.Covers(School, ConsentPurpose.Sip, Today, Birth).ShouldBeFalse();
        wider.Answer(Father.Id, true, replaced: old);
        wider.Covers(School, ConsentPurpose.Sip, Today, Birth).ShouldBeTrue();
        old.State.ShouldBe(ConsentState.Replaced);
        old.SucceededBy.ShouldBe(wider.Id);
    }

    [Fact]
    public void A_refused_widening_leaves_the_old_consent_as_it_was()
    {
        var old = In(ConsentState.Given);
        old.AskForNewScope(ConsentId.New(), Scope(Bup, School), Guardians, Both(Today)).Answer(Mother.Id, false, replaced: old);
        old.State.ShouldBe(ConsentState.Given);
    }

    [Fact]
    public void It_is_replaced_only_by_a_given_consent_that_was_asked_for_in_its_place()
    {
        BrokenBy(() => In(ConsentState.Given).ReplaceWith(In(ConsentState.Given))).ShouldBe(ConsentRules.ReplacedByAGivenOne);
        var old = In(ConsentState.Given);
        var wider = old.AskForNewScope(ConsentId.New(), Scope(Bup, School), Guardians, Both(Today));
        BrokenBy(() => old.ReplaceWith(wider)).ShouldBe(ConsentRules.ReplacedByAGivenOne);
        Should.Throw<ArgumentException>(() => wider.Answer(Mother.Id, true));
    }

    [Fact]
    public void After_a_no_the_question_is_asked_again_once_in_a_new_entry()
    {
        var refused = In(ConsentState.Refused);
        var again = refused.AskAgain(ConsentId.New(), Scope(), Guardians, Both(Today));
        again.State.ShouldBe(ConsentState.Asked);
        again.Follows.ShouldBe(refused.Id);
        refused.State.ShouldBe(ConsentState.Refused);
        BrokenBy(() => refused.AskAgain(ConsentId.New(), Scope(), Guardians, Both(Today))).ShouldBe(ConsentRules.AskedAgainOnce);
    }

    [Fact]
    public void An_open_question_and_a_coming_end_are_duties_of_the_unit_that_asked()
    {
        var asked = Ask().Duties(Today).Single();
        (asked.Kind, asked.Unit, asked.VisibleFrom).ShouldBe((DutyKind.RecordConsent, OwnUnit, Today));
        var ending = In(ConsentState.Given).Duties(Today).Single();
        (ending.Kind, ending.VisibleFrom, ending.Due).ShouldBe((DutyKind.ConsentEnding, new DateOnly(2027, 2, 11), new DateOnly(2027, 3, 13)));
        foreach (var state in Enum.GetValues<ConsentState>().Except([ConsentState.Asked, ConsentState.Given]))
            In(state).Duties(Today).ShouldBeEmpty();
    }

    [Fact]
    public void The_history_names_no_person()
    {
        var consent = Ask(Together).AllSayYes();
        consent.Withdraw(Mother.Id, Today, Worker, Both(Today));
        consent.NewFacts.ShouldAllBe(fact => !fact.Sentence.Contains("Testsson"));
    }
}
