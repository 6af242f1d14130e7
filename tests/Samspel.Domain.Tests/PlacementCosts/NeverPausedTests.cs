using System.Reflection;
using Samspel.Domain.PlacementCosts;
using Samspel.Domain.Placements;
using Samspel.Domain.Tests.Placements;
using static Samspel.Domain.Tests.Placements.PlacementGiven;

namespace Samspel.Domain.Tests.PlacementCosts;

/// <summary>A disagreement over costs never pauses an action for the child (6.6): whatever the costs' state, every act gives the same.</summary>
public class NeverPausedTests
{
    static readonly CostState[] CostStates = [CostState.Unclear, CostState.Established, CostState.Disagreed];

    static readonly Func<PlacementCase>[] Cases = [() => Planned(), () => Acute(), Openly, EndingOpenly, EndedOpenly, Acuted];

    static PlacementCase EndingOpenly()
    {
        var c = Openly();
        c.Placement.PrepareEnding(Worker, new EndingPlan(c.Today.AddMonths(4), EndsIn.Home, null), c.Today);
        return c;
    }

    static PlacementCase EndedOpenly()
    {
        var c = EndingOpenly();
        c.Placement.End(Worker, TheEnd(c.Today), c.Today);
        return c;
    }

    static PlacementCase Acuted()
    {
        var c = Acute();
        Ask(c, c.Item(ChainItemKind.AppointCoordinator), Bup);
        return c;
    }

    [Fact]
    public void Every_act_of_a_placement_gives_the_same_in_every_state_of_the_costs()
    {
        foreach (var make in Cases)
            foreach (var command in Enum.GetValues<PlacementCommand>().Where(c => c != PlacementCommand.ClearResponsibility))
                foreach (var actor in new[] { Worker, At(Bup) })
                {
                    var outcomes = CostStates.Select(state => Outcome(make(), state, command, actor)).ToList();
                    outcomes.Distinct().Count().ShouldBe(1, $"{command}: {string.Join(" / ", outcomes)}");
                }
    }

    [Fact]
    public void Every_duty_of_a_placement_is_the_same_in_every_state_of_the_costs()
    {
        foreach (var make in Cases)
            CostStates.Select(state => { var c = make(); Put(c, state); return string.Join('|', c.Placement.Duties(c.Today).Select(d => (d.Key, d.Kind, d.VisibleFrom, d.Due))); }).Distinct().Count().ShouldBe(1);
    }

    /// <summary>Where nothing is agreed the child can still be placed, with two acts that know of the costs: one needs the proof, the other says openly that there is none.</summary>
    [Fact]
    public void Only_the_way_into_a_planned_placement_knows_of_the_costs()
    {
        var asks = typeof(Placement).GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static)
            .Where(m => m.GetParameters().Any(p => p.ParameterType.Namespace == typeof(PlacementCost).Namespace)).Select(m => m.Name);
        asks.ShouldBe([nameof(Placement.ClearResponsibility), nameof(Placement.PlaceWithoutSplit)], ignoreOrder: true);
        var c = Planned();
        Put(c, CostState.Disagreed);
        c.Placement.PlaceWithoutSplit(Worker, TheOpenDecision, From, c.Cost, From);
        c.Placement.State.ShouldBe(PlacementState.Placed);
    }

    [Fact]
    public void A_record_of_disagreement_stops_neither_the_way_in_nor_an_agreement_that_comes()
    {
        var c = Planned();
        Put(c, CostState.Disagreed);
        Agree(c);
        c.Placement.ClearResponsibility(Worker, c.Cost.Established, c.Today);
        c.Placement.State.ShouldBe(PlacementState.ReadyToPlace);
    }

    static void Put(PlacementCase c, CostState state)
    {
        if (c.Cost.State == state || (c.Cost.State == CostState.Established && state != CostState.Established)) return;
        CostTransitionsTests.In(state, c);
    }

    static string Outcome(PlacementCase c, CostState state, PlacementCommand command, Domain.Parties.Actor actor)
    {
        Put(c, state);
        var broken = PlacementTransitionsTests.Attempt(() => PlacementTransitionsTests.Do(c, command, actor));
        return $"{broken?.Rule.Id} {c.Placement.State} {string.Join(',', c.Placement.NewFacts.Select(f => f.GetType().Name))}";
    }
}
