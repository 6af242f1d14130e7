using Samspel.Domain.FamilyCentres;
using Samspel.Domain.Inventories;
using static Samspel.Domain.Tests.FamilyCentres.CentreGiven;
using static Samspel.Domain.Tests.Inventories.RoundGiven;
using static Samspel.Domain.Tests.LocalAgreements.LocalGiven;

namespace Samspel.Domain.Tests.Inventories;

public class RoundComparisonTests
{
    [Fact]
    public void What_changed_and_where_is_seen_and_becoming_known_is_no_change()
    {
        var (before, now) = (LockedRound(), LockedRound());
        now.Correct(CountyCoordinator, First, CriterionKeys.OpenPreschoolHours, Answer.Of(20m), "Utökat.", Today);
        now.Correct(CountyCoordinator, First, CriterionKeys.PlanningTime, Answer.Of(true), "Nu känt.", Today);
        now.Correct(CountyCoordinator, Second, CriterionKeys.Coordinator, Answer.Unknown, "Vakant.", Today);
        now.Correct(CountyCoordinator, Second, CriterionKeys.SocialServicesHours, Answer.Of(12m, Certainty.Estimated), "Osäkert.", Today);
        var rows = RoundComparison.Of(before, now).ToDictionary(r => r.Criterion.Key);
        rows[CriterionKeys.OpenPreschoolHours].Where.ShouldBe([Code]);
        rows[CriterionKeys.OpenPreschoolHours].Changes.ShouldHaveSingleItem().Name.ShouldBe("Solgläntan");
        rows[CriterionKeys.PlanningTime].Changes.ShouldBeEmpty();
        rows[CriterionKeys.PlanningTime].Centres.Single(c => c.HasBecomeKnown).Centre.ShouldBe(First);
        (rows[CriterionKeys.PlanningTime].UnknownBefore, rows[CriterionKeys.PlanningTime].UnknownNow).ShouldBe((1, 0));
        rows[CriterionKeys.Coordinator].Centres.Single(c => c.HasBecomeUnknown).Centre.ShouldBe(Second);
        rows[CriterionKeys.SocialServicesHours].Changes.ShouldBeEmpty();
    }

    [Fact]
    public void Against_2019_only_the_totals_are_compared_and_no_centre_is_said_to_have_changed()
    {
        var rows = RoundComparison.Of(OldTotals(), LockedRound()).ToDictionary(r => r.Criterion.Key);
        rows.Values.ShouldAllBe(r => r.Changes.Count == 0);
        var coordinator = rows[CriterionKeys.Coordinator];
        coordinator.Before!.Words(coordinator.Criterion).ShouldBe("5 av 8 ja, övriga framgår inte");
        coordinator.Now!.Words(coordinator.Criterion).ShouldBe("2 av 2 ja, 0 nej");
        coordinator.UnknownBefore.ShouldBeNull();
        var hours = rows[CriterionKeys.OpenPreschoolHours];
        hours.Before!.Words(hours.Criterion).ShouldBe("6–24 timmar i veckan");
        (hours.Before! with { Lowest = 6.5m }).Words(hours.Criterion).ShouldBe("6,5–24 timmar i veckan");
        rows[CriterionKeys.SocialServicesHours].Before!.Words(hours.Criterion).ShouldBe("lägst 3 timmar i veckan");
        rows["hela.lokaler"].Before.ShouldBeNull();
        var planning = rows[CriterionKeys.PlanningTime];
        planning.Now!.Words(planning.Criterion).ShouldBe("1 av 2 ja, 0 nej, 1 okänt");
        (planning.Now! with { Yes = 0, Unknown = 2 }).Words(planning.Criterion).ShouldBe("okänt hos alla 2");
    }

    [Fact]
    public void A_question_that_was_asked_only_once_stands_alone()
    {
        var old = LockedRound();
        var next = InventoryRound.Prepare(InventoryRoundId.New(), CountyCoordinator, Plan with { Catalogue = Catalogue.Next("Ny", [new("hela.tolk", "Finns tolk?", CentrePart.Whole, AnswerKind.YesNo, null)]) }, Today);
        var rows = RoundComparison.Of(old, next);
        rows.Count.ShouldBe(Catalogue.Criteria.Count + 1);
        (rows[0].Criterion.Key, rows[0].Before).ShouldBe(("hela.tolk", null));
        rows[1].Now.ShouldBeNull();
    }
}
