using Samspel.Domain.Consents;
using Samspel.Domain.Parties;
using Samspel.Domain.Sips;
using static Samspel.Domain.Tests.Sips.Given;

namespace Samspel.Domain.Tests.Sips;

public class SipConsentTests
{
    [Fact]
    public void A_need_is_described_with_one_of_the_five_situations()
    {
        Needs.Situations.Count.ShouldBe(5);
        Needs.Situations.ShouldAllBe(s => s.Word().Length > 0);
        var sip = NoticedNeed().Sip;
        SipRules.NeedDescribed.ShouldRefuse(() => sip.ReviseNeed(Worker, TheNeed with { Situations = NeedSituations.None }, Monday));
        SipRules.NeedDescribed.ShouldRefuse(() => sip.ReviseNeed(Worker, TheNeed with { Description = " " }, Monday));
    }

    [Fact]
    public void Only_those_who_carry_cases_open_one() =>
        SipRules.NotYours.ShouldRefuse(() => Sip.NoticeNeed(SipId.New(), CaseNumber.Sip(2026, 1), At(Owner, Role.Administrator), Owner, null, ChildId.New(), Birth, "2080", TheNeed, Monday));

    [Fact]
    public void A_sip_cannot_start_without_consent()
    {
        var c = AskedForConsent();
        SipRules.ConsentIsGiven.ShouldRefuse(() => c.Sip.Start(Worker, c.Consent, JudgedBest, c.Today));
    }

    [Fact]
    public void A_sip_cannot_start_on_another_childs_consent()
    {
        var c = AskedForConsent();
        SipRules.ConsentOfThisChild.ShouldRefuse(() => c.Sip.Start(Worker, GivenConsent(c.Today, ChildId.New(), Bup), JudgedBest, c.Today));
    }

    [Theory]
    [InlineData("", "Åsikt", null, "Förstått")]
    [InlineData("Bedömt", null, null, "Förstått")]
    [InlineData("Bedömt", "Åsikt", null, "")]
    public void Starting_needs_the_childs_best_the_childs_view_and_understanding(string judged, string? view, string? why, string understood)
    {
        var c = AskedForConsent();
        Answered(c.Consent, c.Today, true);
        SipRules.BestInterestsJudged.ShouldRefuse(() => c.Sip.Start(Worker, c.Consent, new BestInterests(judged, view, why, understood), c.Today));
    }

    [Fact]
    public void A_missing_view_is_enough_when_it_is_said_why()
    {
        var c = AskedForConsent();
        Answered(c.Consent, c.Today, true);
        c.Sip.Start(Worker, c.Consent, JudgedBest with { ChildsView = null, WhyViewIsMissing = "Hon är två år." }, c.Today);
        c.Sip.State.ShouldBe(SipState.Started);
    }

    [Fact]
    public void A_no_ends_as_no_sip_with_what_was_offered_instead()
    {
        var c = AskedForConsent();
        SipRules.ConsentIsRefused.ShouldRefuse(() => c.Sip.RefuseConsent(Worker, c.Consent, "Konsultation", c.Today));
        Answered(c.Consent, c.Today, false);
        SipRules.OfferDocumented.ShouldRefuse(() => c.Sip.RefuseConsent(Worker, c.Consent, "", c.Today));
        c.Sip.RefuseConsent(Worker, c.Consent, "Konsultation", c.Today);
        c.Sip.State.ShouldBe(SipState.NoSip);
        c.Sip.OfferedInstead.ShouldBe("Konsultation");
        c.Sip.Duties(c.Today).ShouldBeEmpty();
    }

    [Fact]
    public void A_withdrawal_stops_every_new_disclosure_and_keeps_the_record()
    {
        var c = EstablishedSip();
        var sent = c.Sip.NewDisclosures.Count;
        SipRules.ConsentIsWithdrawn.ShouldRefuse(() => c.Sip.WithdrawConsent(Worker, c.Consent, c.Today));
        c.Sip.WithdrawConsent(Worker, Withdrawn(c.Consent, c.Today), c.Today);

        c.Sip.State.ShouldBe(SipState.EndedConsentWithdrawn);
        c.Sip.MayDisclose(c.Consent, Bup.Id, c.Today).ShouldBeFalse();
        SipRules.WrongState.ShouldRefuse(() => c.Sip.SendMessage(Worker, Owner, [Bup], "Hej", [], c.Sending));
        SipRules.WrongState.ShouldRefuse(() => c.Sip.ReportAction(BupWorker, c.First, ActionStatus.Done, null, c.Sending));
        c.Sip.NewDisclosures.Count.ShouldBe(sent);
        c.Sip.Versions.Count.ShouldBe(1);
        c.Sip.Plan.Actions.ShouldNotBeEmpty();
        c.Sip.Duties(c.Today).ShouldBeEmpty();
    }

    [Fact]
    public void Already_when_the_consent_is_withdrawn_and_the_case_not_yet_ended_nothing_is_sent()
    {
        var c = EstablishedSip();
        Withdrawn(c.Consent, c.Today);
        SipRules.ConsentCovers.ShouldRefuse(() => c.Sip.SendMessage(Worker, Owner, [Bup], "Hej", [], c.Sending));
    }

    [Fact]
    public void A_withdrawal_cancels_the_meeting_that_was_called()
    {
        var c = CalledSip();
        c.Sip.WithdrawConsent(Worker, Withdrawn(c.Consent, c.Today), c.Today);
        c.Sip.Meetings[0].State.ShouldBe(MeetingState.Cancelled);
    }

    [Fact]
    public void Another_consents_withdrawal_does_not_end_the_case()
    {
        var c = EstablishedSip();
        var other = Withdrawn(GivenConsent(c.Today, c.Sip.Child, Bup), c.Today);
        SipRules.ConsentIsWithdrawn.ShouldRefuse(() => c.Sip.WithdrawConsent(Worker, other, c.Today));
    }

    [Fact]
    public void A_consent_that_ran_out_and_is_refused_anew_ends_the_case()
    {
        var c = EstablishedSip();
        c.Today = c.Sip.ConsentTo!.Value.AddDays(1);
        var asked = Answered(AskedConsent(c.Today, c.Sip.Child, Bup), c.Today, false);
        c.Sip.WithdrawConsent(Worker, asked, c.Today);
        c.Sip.State.ShouldBe(SipState.EndedConsentWithdrawn);
    }

    [Fact]
    public void A_new_consent_takes_the_old_ones_place()
    {
        var c = EstablishedSip();
        var wider = GivenConsent(c.Today, c.Sip.Child, Bup, School, Stranger);
        c.Sip.MayDisclose(wider, Stranger.Id, c.Today).ShouldBeFalse();
        c.Sip.ReplaceConsent(Worker, wider, c.Today);
        c.Sip.MayDisclose(wider, Stranger.Id, c.Today).ShouldBeTrue();
        c.Sip.MayDisclose(wider, Provider.Id, c.Today).ShouldBeFalse();
    }

    [Fact]
    public void At_eighteen_the_case_waits_and_the_guardians_consent_sends_nothing()
    {
        var c = EstablishedSip();
        SipRules.EighteenYears.ShouldRefuse(() => c.Sip.TurnEighteen(Actor.System, Eighteenth.AddDays(-1)));
        c.Sip.NeedsNewConsent(Eighteenth.AddDays(-1)).ShouldBeFalse();
        c.Sip.NeedsNewConsent(Eighteenth).ShouldBeTrue();
        c.Sip.MayDisclose(c.Consent, Bup.Id, Eighteenth).ShouldBeFalse();

        c.Sip.TurnEighteen(Actor.System, Eighteenth);
        c.Sip.State.ShouldBe(SipState.NewConsentRequired);
        c.Sip.Duties(Eighteenth).Single(d => d.Kind == DutyKind.RenewConsent).Source.Section.ShouldBe("3.8");
    }

    [Theory]
    [InlineData(SipState.Started)]
    [InlineData(SipState.Called)]
    [InlineData(SipState.MeetingHeld)]
    [InlineData(SipState.FollowedUp)]
    public void The_young_persons_yes_takes_the_case_back_to_where_it_stood(SipState before)
    {
        var c = PausedSip(() => SipIn(before));
        Answered(c.Consent, c.Today, true);
        c.Sip.GiveNewConsent(Worker, c.Consent, c.Today);
        c.Sip.State.ShouldBe(before);
        c.Sip.NeedsNewConsent(c.Today).ShouldBeFalse();
        c.Sip.MayDisclose(c.Consent, Bup.Id, c.Today).ShouldBeTrue();
        SipRules.EighteenYears.ShouldRefuse(() => c.Sip.TurnEighteen(Actor.System, c.Today));
    }

    [Fact]
    public void The_young_persons_no_ends_the_case()
    {
        var c = PausedSip();
        Answered(c.Consent, c.Today, false);
        c.Sip.RefuseNewConsent(Worker, c.Consent, c.Today);
        c.Sip.State.ShouldBe(SipState.EndedConsentWithdrawn);
    }

    [Fact]
    public void Guardians_cannot_say_no_in_the_young_persons_place()
    {
        var c = PausedSip();
        var guardians = Answered(AskedConsent(Monday, c.Sip.Child, Bup), Monday, false);
        SipRules.YoungPersonsOwnConsent.ShouldRefuse(() => c.Sip.RefuseNewConsent(Worker, guardians, c.Today));
    }

    [Fact]
    public void A_case_goes_to_another_unit_in_the_compartment_and_never_out_of_it()
    {
        var c = EstablishedSip();
        SipRules.InsideTheCompartment.ShouldRefuse(() => c.Sip.HandOver(Worker, Bup, null, Bup.Name, c.Today));
        c.Sip.HandOver(Worker, Sister, null, Sister.Name, c.Today);
        c.Sip.Unit.ShouldBe(Sister.Id);
        c.Sip.Can(SipCommand.EditPlan, Worker).ShouldBeFalse();
        c.Sip.Can(SipCommand.EditPlan, At(Sister)).ShouldBeTrue();
        c.Sip.Duties(c.Today).ShouldContain(d => d.Kind == DutyKind.TakeCase && d.Unit == Sister.Id);
    }
}
