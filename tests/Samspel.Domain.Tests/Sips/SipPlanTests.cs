using Samspel.Domain.Disclosures;
using Samspel.Domain.Parties;
using Samspel.Domain.Sips;
using static Samspel.Domain.Tests.Sips.Given;

namespace Samspel.Domain.Tests.Sips;

public class SipPlanTests
{
    [Fact]
    public void A_goal_says_what_and_an_action_says_what_and_for_which_goal()
    {
        var c = PlannedSip();
        SipRules.GoalSaysWhat.ShouldRefuse(() => c.Sip.AddGoal(Worker, new GoalContent("", GoalBy.Individual, GoalTerm.Long), c.Today));
        SipRules.ActionSaysWhat.ShouldRefuse(() => c.Sip.AddAction(Worker, Action(1, Bup) with { What = "" }, c.Today));
        SipRules.ActionSaysWhat.ShouldRefuse(() => c.Sip.AddAction(Worker, Action(77, Bup), c.Today));
        SipRules.EndsAfterStart.ShouldRefuse(() => c.Sip.AddAction(Worker, Action(1, Bup) with { Start = c.Today, By = c.Today.AddDays(-1) }, c.Today));
    }

    [Fact]
    public void A_goal_with_actions_is_not_removed()
    {
        var c = PlannedSip();
        SipRules.GoalHasActions.ShouldRefuse(() => c.Sip.RemoveGoal(Worker, 1, c.Today));
        SipRules.InThePlan.ShouldRefuse(() => c.Sip.RemoveGoal(Worker, 99, c.Today));
        SipRules.InThePlan.ShouldRefuse(() => c.Sip.RemoveAction(Worker, 99, c.Today));
    }

    [Fact]
    public void Numbers_are_never_used_again()
    {
        var c = PlannedSip();
        c.Sip.RemoveAction(Worker, c.Second, c.Today);
        c.Sip.AddGoal(Worker, new GoalContent("Sova", GoalBy.Individual, GoalTerm.Long), c.Today).ShouldBe(4);
    }

    [Fact]
    public void What_has_been_promised_is_cancelled_and_not_removed()
    {
        var c = EstablishedSip();
        SipRules.PromisedIsCancelled.ShouldRefuse(() => c.Sip.RemoveAction(Worker, c.Second, c.Today));
        SipRules.ReasonGiven.ShouldRefuse(() => c.Sip.ReportAction(Worker, c.Second, ActionStatus.Cancelled, null, null));
        var goal = c.Sip.AddGoal(Worker, new GoalContent("Sova", GoalBy.Individual, GoalTerm.Long), c.Today);
        c.Sip.RemoveGoal(Worker, goal, c.Today);
    }

    [Fact]
    public void The_same_content_again_leaves_no_trace()
    {
        var c = PlannedSip();
        var facts = c.Sip.NewFacts.Count;
        c.Sip.ReviseSituation(Worker, TheSituation with { Disagreements = [] }, c.Today);
        c.Sip.ReviseAction(Worker, c.Second, Action(1, School, c.First) with { By = c.Today.AddDays(60) }, c.Today);
        c.Sip.SetMainResponsible(Worker, Main, c.Today);
        c.Sip.SetGuideline(Worker, "2023:1", c.Today);
        c.Sip.SetNextFollowUp(Worker, c.Today.AddDays(90), c.Today);
        c.Sip.Prepare(Worker, Prepared, c.Today);
        c.Sip.NewFacts.Count.ShouldBe(facts);
    }

    [Fact]
    public void A_complete_plan_misses_nothing()
    {
        var c = PlannedSip();
        c.Sip.MissingToEstablish(c.Consent, c.Today).ShouldBeEmpty();
    }

    [Fact]
    public void Establishing_is_refused_with_a_list_of_exactly_what_is_missing()
    {
        var c = MetSip();
        c.Sip.MissingToEstablish(c.Consent, c.Today).Select(m => m.Rule).ShouldBe(
            [SipRules.StatesGoals, SipRules.StatesActions, SipRules.StatesOthersMeasures, SipRules.StatesMainResponsible, SipRules.NextFollowUpIsSet, SipRules.GuidelineIsNamed]);
        var broken = SipRules.ReadyToEstablish.ShouldRefuse(() => c.Sip.Establish(Worker, c.Sending));
        foreach (var missing in c.Sip.MissingToEstablish(c.Consent, c.Today)) broken.Message.ShouldContain(missing.Text);
        c.Sip.NewVersions.ShouldBeEmpty();
    }

    [Fact]
    public void An_action_without_owner_stops_the_plan()
    {
        var c = PlannedSip();
        var id = c.Sip.AddAction(Worker, Action(1, null), c.Today);
        var missing = c.Sip.MissingToEstablish(c.Consent, c.Today).Single();
        (missing.Rule, missing.Page, missing.Item).ShouldBe((SipRules.EachActionHasAnOwner, SipPage.Action, id));
    }

    [Fact]
    public void A_unit_that_promises_must_be_covered_by_the_consent()
    {
        var c = PlannedSip();
        c.Sip.AddAction(Worker, Action(1, Stranger), c.Today);
        var missing = c.Sip.MissingToEstablish(c.Consent, c.Today).Single();
        missing.Rule.ShouldBe(SipRules.ConsentCovers);
        missing.Text.ShouldContain(Stranger.Name);
    }

    [Fact]
    public void For_a_child_who_reads_each_action_is_told_in_the_childs_words()
    {
        var c = PlannedSip();
        c.Sip.Prepare(Worker, Prepared with { ChildReads = true }, c.Today);
        c.Sip.MissingToEstablish(c.Consent, c.Today).Select(m => m.Rule).ShouldBe([SipRules.ToldToTheChild, SipRules.ToldToTheChild]);
        foreach (var action in c.Sip.Plan.Actions) c.Sip.ReviseAction(Worker, action.Id, action.Content with { ChildText = "Vi frågar hur du mår." }, c.Today);
        c.Sip.MissingToEstablish(c.Consent, c.Today).ShouldBeEmpty();
    }

    [Fact]
    public void Others_measures_are_named_or_said_not_to_be()
    {
        var c = PlannedSip();
        c.Sip.ReviseSituation(Worker, TheSituation with { NoOthersMeasures = false }, c.Today);
        c.Sip.MissingToEstablish(c.Consent, c.Today).Single().Rule.ShouldBe(SipRules.StatesOthersMeasures);
        c.Sip.ReviseSituation(Worker, TheSituation with { NoOthersMeasures = false, OthersMeasures = "Fotbollsklubben" }, c.Today);
        c.Sip.MissingToEstablish(c.Consent, c.Today).ShouldBeEmpty();
    }

    [Fact]
    public void The_main_responsible_is_the_municipality_or_the_region_and_a_person()
    {
        var c = PlannedSip();
        SipRules.StatesMainResponsible.ShouldRefuse(() => c.Sip.SetMainResponsible(Worker, Main with { Principal = Principal.Other }, c.Today));
        SipRules.StatesMainResponsible.ShouldRefuse(() => c.Sip.SetMainResponsible(Worker, Main with { Person = "" }, c.Today));
    }

    [Fact]
    public void The_next_follow_up_lies_ahead_also_on_the_day_it_is_established()
    {
        var c = PlannedSip();
        SipRules.NextFollowUpIsSet.ShouldRefuse(() => c.Sip.SetNextFollowUp(Worker, c.Today, c.Today));
        SipRules.GuidelineIsNamed.ShouldRefuse(() => c.Sip.SetGuideline(Worker, "", c.Today));
        c.Sip.MissingToEstablish(c.Consent, c.Today.AddDays(90)).Select(m => m.Rule).ShouldBe([SipRules.NextFollowUpIsSet]);
    }

    [Fact]
    public void A_consent_that_no_longer_holds_stops_the_plan()
    {
        var c = PlannedSip();
        Withdrawn(c.Consent, c.Today);
        c.Sip.MissingToEstablish(c.Consent, c.Today).Single().Rule.ShouldBe(SipRules.ConsentStillHolds);
        c.Sip.MissingToEstablish(null, c.Today).Single().Rule.ShouldBe(SipRules.ConsentStillHolds);
    }

    [Fact]
    public void Each_called_unit_receives_the_established_version_and_the_text_is_frozen()
    {
        var c = PlannedSip();
        c.Sip.PapersKept();
        c.Sip.Establish(Worker, c.Sending);

        c.Sip.State.ShouldBe(SipState.Established);
        c.Sip.PlanVersion.ShouldBe(1);
        c.Sip.NewDisclosures.Select(d => (d.ToUnit, d.Kind, d.ItemVersion)).ShouldBe(
            [(Bup.Id, ItemKind.PlanVersion, 1), (School.Id, ItemKind.PlanVersion, 1), (Clinic.Id, ItemKind.PlanVersion, 1)], ignoreOrder: true);
        var version = c.Sip.NewVersions.Single();
        (version.Sip, version.Version, version.EstablishedOn).ShouldBe((c.Sip.Id, 1, c.Today));

        c.Sip.ReportAction(BupWorker, c.First, ActionStatus.Done, null, c.Sending);
        version.Content.Plan.Actions[0].Status.ShouldBe(ActionStatus.NotStarted);
        var received = SipSnapshots.Read<PlanSnapshot>(c.Sip.NewDisclosures[0].Content);
        SipSnapshots.Write(received).ShouldBe(SipSnapshots.Write(version.Content));
        received.Plan.Actions[1].Content.Responsible!.Id.ShouldBe(School.Id);
        received.WhatMattersToMe.ShouldBe(Prepared.WhatMattersToMe);
        c.Sip.NewDisclosures[0].Content.ShouldNotContain(Prepared.NotToTalkAbout!);
    }

    [Fact]
    public void Changes_after_the_version_wait_for_the_next_and_reports_are_no_changes()
    {
        var c = EstablishedSip();
        c.Sip.ReportAction(BupWorker, c.First, ActionStatus.Ongoing, "Första samtalet klart.", c.Sending);
        c.Sip.HasChangesSinceVersion.ShouldBeFalse();
        c.Sip.AddGoal(Worker, new GoalContent("Sova", GoalBy.Individual, GoalTerm.Long), c.Today);
        c.Sip.HasChangesSinceVersion.ShouldBeTrue();
    }

    [Fact]
    public void A_unit_reports_on_what_it_has_promised_and_the_owner_receives_it()
    {
        var c = EstablishedSip();
        SipRules.OwnActions.ShouldRefuse(() => c.Sip.ReportAction(BupWorker, c.Second, ActionStatus.Cancelled, "Nej", c.Sending));
        SipRules.ConsentCovers.ShouldRefuse(() => c.Sip.ReportAction(BupWorker, c.First, ActionStatus.Ongoing, null, null));
        c.Sip.PapersKept();
        c.Sip.ReportAction(BupWorker, c.First, ActionStatus.Ongoing, "Igång.", c.Sending);
        var made = c.Sip.NewDisclosures.Single();
        (made.FromUnit, made.ToUnit, made.Kind).ShouldBe((Bup.Id, Owner.Id, ItemKind.ActionReport));
    }

    [Fact]
    public void An_action_not_yet_established_is_not_the_called_units_to_report_on()
    {
        var c = EstablishedSip();
        var id = c.Sip.AddAction(Worker, Action(1, Bup), c.Today);
        SipRules.OwnActions.ShouldRefuse(() => c.Sip.ReportAction(BupWorker, id, ActionStatus.Ongoing, null, c.Sending));
    }

    [Fact]
    public void Every_fact_has_a_sentence_that_does_not_name_the_child()
    {
        var c = FollowedUpSip();
        c.Sip.NewFacts.ShouldAllBe(f => f.Sentence.Length > 0 && !f.Sentence.Contains("Alva"));
        c.Sip.NewFacts.OfType<SipPlanEstablished>().Single().Sentence.ShouldBe("Planen upprättades, version 1, och skickades till 3 enheter. Nästa uppföljning är 2026-06-14.");
    }
}
