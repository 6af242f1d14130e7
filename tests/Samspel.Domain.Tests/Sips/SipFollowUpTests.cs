using Samspel.Domain.Disclosures;
using Samspel.Domain.Sips;
using static Samspel.Domain.Tests.Sips.Given;

namespace Samspel.Domain.Tests.Sips;

public class SipFollowUpTests
{
    [Fact]
    public void Each_goal_of_the_established_plan_gets_an_outcome()
    {
        var c = EstablishedSip();
        SipRules.OutcomeForEachGoal.ShouldRefuse(() => c.Sip.RecordFollowUp(Worker, new FollowUpRecord(c.Today, [], null), c.Today));
        SipRules.OutcomeForEachGoal.ShouldRefuse(() => c.Sip.RecordFollowUp(Worker, new FollowUpRecord(c.Today, [new(1, GoalResult.Reached), new(9, GoalResult.Reached)], null), c.Today));
        c.Sip.RecordFollowUp(Worker, new FollowUpRecord(c.Today, [new(1, GoalResult.Partly, "Två dagar.")], "På väg."), c.Today);
        c.Sip.Plan.Goal(1)!.Outcome!.Result.ShouldBe(GoalResult.Partly);
        c.Sip.LastFollowUp!.Summary.ShouldBe("På väg.");
    }

    [Fact]
    public void A_follow_up_is_written_down_when_it_is_done()
    {
        var c = EstablishedSip();
        SipRules.FollowedUpAlready.ShouldRefuse(() => c.Sip.RecordFollowUp(Worker, new FollowUpRecord(c.Today.AddDays(1), [new(1, GoalResult.Partly)], null), c.Today));
        SipRules.FollowedUpAlready.ShouldRefuse(() => c.Sip.RecordFollowUp(Worker, new FollowUpRecord(c.Today.AddDays(-1), [new(1, GoalResult.Partly)], null), c.Today));
    }

    [Fact]
    public void A_follow_up_meeting_is_called_to_and_held_like_the_first_one()
    {
        var c = EstablishedSip();
        var number = c.Sip.PlanMeeting(Worker, Meeting(c.Today.AddDays(80)), Everybody, c.Today);
        c.Sip.Call(Worker, number, c.Sending, false);
        c.Sip.State.ShouldBe(SipState.Established);
        c.Sip.Meetings[1].Kind.ShouldBe(MeetingKind.FollowUp);
        c.Today = c.Today.AddDays(80);
        SipRules.MeetingFirst.ShouldRefuse(() => c.Sip.RecordFollowUp(Worker, new FollowUpRecord(c.Today, [new(1, GoalResult.Partly)], null), c.Today));
        c.Sip.RecordMeeting(Worker, number, Record(c.Today), c.Today);
        c.Sip.State.ShouldBe(SipState.Established);
        c.Sip.RecordFollowUp(Worker, new FollowUpRecord(c.Today, [new(1, GoalResult.Partly)], null), c.Today);
        c.Sip.State.ShouldBe(SipState.FollowedUp);
    }

    [Fact]
    public void A_revision_becomes_the_next_version_after_the_childs_best_is_judged_anew()
    {
        var c = FollowedUpSip();
        c.Sip.SetNextFollowUp(Worker, c.Today.AddDays(60), c.Today);
        c.Sip.MissingToEstablish(c.Consent, c.Today).Single().Rule.ShouldBe(SipRules.BestInterestsJudged);
        c.Sip.JudgeBestInterests(Worker, JudgedBest, c.Today);
        c.Sip.PapersKept();
        c.Sip.Establish(Worker, c.Sending);
        c.Sip.PlanVersion.ShouldBe(2);
        c.Sip.Versions.Select(v => v.Version).ShouldBe([1, 2]);
        c.Sip.NewDisclosures.ShouldAllBe(d => d.Kind == ItemKind.PlanVersion && d.ItemVersion == 2);
    }

    [Fact]
    public void A_unit_whose_plan_was_taken_back_gets_no_later_version_until_that_is_decided()
    {
        var c = FollowedUpSip();
        SipRules.NotYours.ShouldRefuse(() => c.Sip.WithholdPlan(BupWorker, School.Id, School.Name));
        c.Sip.FactsKept();
        c.Sip.WithholdPlan(Worker, School.Id, School.Name);
        c.Sip.WithholdPlan(Worker, School.Id, School.Name);
        c.Sip.NewFacts.ShouldHaveSingleItem().ShouldBe(new SipPlanWithheld(School.Id, School.Name));
        c.Sip.Recipients().ShouldNotContain(School);
        c.Sip.Withheld().ShouldBe([School]);

        IReadOnlyList<UnitId> Next(IReadOnlyCollection<UnitId>? again)
        {
            c.Sip.JudgeBestInterests(Worker, JudgedBest, c.Today);
            c.Sip.SetNextFollowUp(Worker, c.Today.AddDays(60), c.Today);
            c.Sip.PapersKept();
            c.Sip.Establish(Worker, c.Sending, again);
            return [.. c.Sip.NewDisclosures.Where(d => d.Kind == ItemKind.PlanVersion).Select(d => d.ToUnit)];
        }
        var without = Next(null);
        without.ShouldContain(Bup.Id);
        without.ShouldNotContain(School.Id);

        c.Today = c.Sip.NextFollowUp!.Value;
        c.Sip.RecordFollowUp(Worker, new FollowUpRecord(c.Today, [.. c.Sip.Plan.Goals.Select(g => new GoalResultGiven(g.Id, GoalResult.Partly))], null), c.Today);
        Next([School.Id]).ShouldContain(School.Id);
        c.Sip.PlanWithheldFrom.ShouldBeEmpty();
    }

    [Fact]
    public void A_plan_that_continues_keeps_its_version_and_gets_a_new_day()
    {
        var c = FollowedUpSip();
        SipRules.NextFollowUpIsSet.ShouldRefuse(() => c.Sip.Continue(Worker, c.Today, c.Today));
        c.Sip.Continue(Worker, c.Today.AddDays(90), c.Today);
        (c.Sip.State, c.Sip.PlanVersion, c.Sip.NextFollowUp).ShouldBe((SipState.Established, 1, c.Today.AddDays(90)));
    }

    [Fact]
    public void Closing_says_whether_it_was_completed_and_why()
    {
        var c = FollowedUpSip();
        SipRules.ReasonGiven.ShouldRefuse(() => c.Sip.Close(Worker, true, "", c.Today));
        c.Sip.Close(Worker, false, "Familjen vill avsluta.", c.Today);
        (c.Sip.Completed, c.Sip.CloseReason, c.Sip.ClosedOn).ShouldBe((false, "Familjen vill avsluta.", c.Today));
        c.Sip.Duties(c.Today).ShouldBeEmpty();
    }

    [Fact]
    public void A_placement_that_moves_makes_the_follow_up_due_at_once()
    {
        var c = EstablishedSip();
        SipRules.ReasonGiven.ShouldRefuse(() => c.Sip.RequireFollowUp(Worker, " ", c.Today));
        c.Sip.RequireFollowUp(Worker, "Placeringen upphör.", c.Today);
        var duty = c.Sip.Duties(c.Today).Single(d => d.Kind == DutyKind.FollowUpPlan);
        (duty.Due, duty.Source.Section).ShouldBe((c.Today, "6.5"));
    }

    [Fact]
    public void The_wrong_child_seals_the_case_with_a_reason()
    {
        var c = StartedSip();
        SipRules.ReasonGiven.ShouldRefuse(() => c.Sip.EndAsWrongChild(Worker, "", c.Today));
        c.Sip.EndAsWrongChild(Worker, "Syskonet.", c.Today);
        c.Sip.State.IsOver().ShouldBeTrue();
        SipRules.WrongState.ShouldRefuse(() => c.Sip.HandOver(Worker, Owner, null, "inkorgen", c.Today));
    }

    [Fact]
    public void Moving_away_needs_a_reason()
    {
        var c = StartedSip();
        SipRules.ReasonGiven.ShouldRefuse(() => c.Sip.EndAsMoved(Worker, "", c.Today));
    }
}
