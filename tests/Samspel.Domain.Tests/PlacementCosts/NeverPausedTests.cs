using System.Reflection;
using Samspel.Domain.Examinations;
using Samspel.Domain.PlacementCosts;
using Samspel.Domain.Placements;
using Samspel.Domain.Tests.Examinations;
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

    /// <summary>The child's whole way, by the placing unit and by the region, with what each act gave.</summary>
    [Fact]
    public void From_the_first_question_to_the_follow_up_after_the_end_nothing_waits_for_an_agreement()
    {
        var walks = CostStates.Select(state => Walk(state)).ToList();
        walks[0].ShouldContain(nameof(EndedPlacementFollowedUp));
        foreach (var walk in walks) walk.ShouldBe(walks[0]);
    }

    static List<string> Walk(CostState state)
    {
        var c = Acute(basis: Basis with { SeeksAsylum = true, ChangesSchoolOn = Friday.AddDays(30) });
        Put(c, state);
        var (p, today, bup) = (c.Placement, c.Today, At(Bup));
        void Stands() => c.Cost.State.ShouldBe(state);

        // The place, and another: the chain asks for a referral instead.
        var place = PlaceOfStay.Write(Worker, p, Falun, today);
        place.Revise(Worker, p, Gavle, today);
        Stands();
        // Asked and reported on both sides, and outside the product.
        var referral = p.Items.Single(i => i.Kind == ChainItemKind.HandOverCare && i.Contact == 1);
        Ask(c, referral, Bup);
        p.ReportItem(bup, referral.Number, ChainReport.Sent, "Remissen.", today, today);
        p.ReportItem(bup, referral.Number, ChainReport.Accepted, "Mottagen.", today, today);
        p.NameFollowUp(bup, 1, "Siv Testsson", today);
        p.AskOutside(Worker, c.Item(ChainItemKind.ReassessSelfCare).Number, PlacementTests.Outside(today), null, today);
        TakeContacts(c);
        Stands();
        // The examinations: asked for, offered, declined, offered, booked, done and answered; the board's own; one more begun and broken off by the re-placement.
        var reported = ExaminationGiven.In(ExaminationState.Reported, of: c).Examination;
        reported.ActOnNeed(Worker, reported.Statement!.Needs[0].Number, new NeedOutcome(NeedLeadsTo.Referral, "Remiss till BUP.", today), today);
        ExaminationGiven.In(ExaminationState.Declined, kind: ExaminationKind.AsylumSeeker, of: c).Examination.Offer(RegionWorker, "Fredag kl. 9", today);
        Stands();
        p.RecordFollowUp(Worker, new StreamFollowUp(FollowUpStream.Schooling, today, "Går hela dagar.", today.AddMonths(2)), today);
        p.RecordRegistration(Worker, new Registration("2180", today), today);
        // Replaced while they disagree, the new one ended, and followed up.
        var next = Acute(today, previous: p);
        if (state == CostState.Disagreed) Put(next, state);
        p.GiveWay(Worker, next.Placement, today);
        c.Cost.Follow(p);
        Stands();
        next.Placement.PrepareEnding(Worker, new EndingPlan(today.AddMonths(4), EndsIn.Home, null), today);
        next.Placement.End(Worker, TheEnd(today), today);
        next.Placement.FollowUpAfterEnd(Worker, today, "Det går bra.", today);
        return [.. p.NewFacts.Concat(reported.NewFacts).Concat(next.Placement.NewFacts).Select(f => f.GetType().Name)];
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
