using FsCheck;
using FsCheck.Fluent;
using Samspel.Domain.Sips;
using static Samspel.Domain.Tests.Sips.Given;

namespace Samspel.Domain.Tests.Sips;

/// <summary>The order of support holds for whatever anybody asks the plan for.</summary>
public class ActionOrderTests
{
    /// <summary>What somebody tries with the plan: add, make one presuppose another, report, cancel, remove.</summary>
    sealed record Try(int What, int One, int Other);

    static readonly Arbitrary<Try[]> Tries = Arb.From(
        (from what in Gen.Choose(0, 9) from one in Gen.Choose(0, 7) from other in Gen.Choose(0, 7) select new Try(what, one, other)).ArrayOf(40));

    [Fact]
    public void Whatever_is_tried_there_is_never_a_circle_and_nothing_begins_before_what_it_presupposes() =>
        Prop.ForAll(Tries, tries =>
        {
            var c = Given.EstablishedSip();
            foreach (var one in tries)
            {
                Do(c, one);
                var actions = c.Sip.Plan.Actions;
                if (ActionOrder.HasCircle(actions) || ActionOrder.Unknown(actions).Count > 0) return false;
                if (actions.Any(a => a.IsActive && ActionOrder.WaitingOn(a, actions).Count > 0)) return false;
                if (actions.Any(a => !a.IsSettled) && !actions.Any(a => !a.IsSettled && ActionOrder.WaitingOn(a, actions).Count == 0)) return false;
            }
            return true;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(25));

    [Fact]
    public void A_plan_made_backwards_has_no_circle_and_one_closing_edge_makes_one() =>
        Prop.ForAll(Arb.From(Gen.Choose(2, 12)), Arb.From(Gen.Choose(0, int.MaxValue)), (count, seed) =>
        {
            var random = new Random(seed);
            var straight = Enumerable.Range(1, count).Select(id => Step(id, [.. Enumerable.Range(1, id - 1).Where(_ => random.Next(2) == 0).Union(id > 1 ? [id - 1] : [])])).ToList();
            var shuffled = straight.OrderBy(_ => random.Next()).ToList();
            var (from, to) = (random.Next(1, count + 1), random.Next(1, count + 1));
            if (from > to) (from, to) = (to, from);
            var closed = shuffled.Select(a => a.Id == from ? Step(from, [.. a.Content.Presupposes, to]) : a).ToList();
            return !ActionOrder.HasCircle(shuffled) && ActionOrder.HasCircle(closed);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_circle_between_two_actions_is_refused()
    {
        var c = PlannedSip();
        SipRules.NoCircle.ShouldRefuse(() => c.Sip.ReviseAction(Worker, c.First, c.Sip.Plan.Actions[0].Content with { Presupposes = [c.Second] }, c.Today));
        SipRules.NoCircle.ShouldRefuse(() => c.Sip.ReviseAction(Worker, c.First, c.Sip.Plan.Actions[0].Content with { Presupposes = [c.First] }, c.Today));
    }

    [Fact]
    public void An_action_can_only_presuppose_what_is_in_the_plan()
    {
        var c = PlannedSip();
        SipRules.PresupposesWhatIsThere.ShouldRefuse(() => c.Sip.AddAction(Worker, Action(1, Bup, 99), c.Today));
    }

    [Fact]
    public void A_waiting_action_begins_when_the_first_is_done_and_not_before()
    {
        var c = EstablishedSip();
        c.Sip.Plan.StatusOf(c.Sip.Plan.Action(c.Second)!).ShouldBe(ActionStatus.Waiting);
        SipRules.WaitsForOthers.ShouldRefuse(() => c.Sip.ReportAction(At(School), c.Second, ActionStatus.Ongoing, null, c.Sending))
            .Message.ShouldBe($"Insats {c.Second} väntar på insats {c.First}. Den kan börja när det är klart.");

        c.Sip.ReportAction(BupWorker, c.First, ActionStatus.Done, null, c.Sending);
        c.Sip.Plan.StatusOf(c.Sip.Plan.Action(c.Second)!).ShouldBe(ActionStatus.NotStarted);
        c.Sip.ReportAction(At(School), c.Second, ActionStatus.Ongoing, null, c.Sending);
        SipRules.OthersWaitForThis.ShouldRefuse(() => c.Sip.ReportAction(BupWorker, c.First, ActionStatus.Ongoing, null, c.Sending));
    }

    [Fact]
    public void Nobody_waits_for_a_cancelled_action()
    {
        var c = EstablishedSip();
        c.Sip.ReportAction(BupWorker, c.First, ActionStatus.Cancelled, "Redan utredd.", c.Sending);
        c.Sip.Plan.WaitingOn(c.Sip.Plan.Action(c.Second)!).ShouldBeEmpty();
    }

    [Fact]
    public void An_action_others_presuppose_is_not_removed()
    {
        var c = PlannedSip();
        SipRules.OthersWaitForThis.ShouldRefuse(() => c.Sip.RemoveAction(Worker, c.First, c.Today));
    }

    static PlanAction Step(int id, IReadOnlyList<int> presupposes) => new(id, Action(1, Bup) with { Presupposes = presupposes }, ActionStatus.NotStarted, null, Monday);

    static void Do(SipCase c, Try t)
    {
        var actions = c.Sip.Plan.Actions;
        var (one, other) = (actions[t.One % actions.Count], actions[t.Other % actions.Count]);
        try
        {
            switch (t.What)
            {
                case 0 or 1: c.Sip.AddAction(Worker, Action(1, Bup, [.. actions.Take(t.One).Where((_, i) => i % 2 == t.Other % 2).Select(a => a.Id)]), c.Today); break;
                case 2 or 3 or 4: c.Sip.ReviseAction(Worker, one.Id, one.Content with { Presupposes = [.. one.Content.Presupposes.Union([other.Id])] }, c.Today); break;
                case 5: c.Sip.RemoveAction(Worker, one.Id, c.Today); break;
                case 6: c.Sip.ReportAction(Worker, one.Id, ActionStatus.Ongoing, null, null); break;
                case 7: c.Sip.ReportAction(Worker, one.Id, ActionStatus.Done, null, null); break;
                case 8: c.Sip.ReportAction(Worker, one.Id, ActionStatus.NotStarted, null, null); break;
                default: c.Sip.ReportAction(Worker, one.Id, ActionStatus.Cancelled, "Behövs inte.", null); break;
            }
        }
        catch (RuleBroken)
        {
            // A refusal is an answer; what it leaves behind is what is tested.
        }
    }
}
