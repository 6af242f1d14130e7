using FsCheck;
using FsCheck.Fluent;
using Samspel.Domain.EqualOffer;
using Samspel.Domain.FamilyCentres;
using Samspel.Domain.Tests.Sips;
using static Samspel.Domain.Tests.FamilyCentres.CentreGiven;
using static Samspel.Domain.Tests.LocalAgreements.LocalGiven;

namespace Samspel.Domain.Tests.EqualOffer;

public class EquityTests
{
    static readonly Criterion hours = Catalogue.Find(CriterionKeys.OpenPreschoolHours)!;
    static readonly Criterion coordinator = Catalogue.Find(CriterionKeys.Coordinator)!;

    static CentrePicture Picture(string key, Answer answer, string name = "A") => new(FamilyCentreId.New(), name, Code, new Dictionary<string, Answer> { [key] = answer });
    static IReadOnlyList<CentrePicture> Hours(params decimal?[] numbers) => [.. numbers.Select(n => Picture(hours.Key, n is { } x ? Answer.Of(x) : Answer.Unknown))];

    [Fact]
    public void The_median_is_the_middle_or_halfway_between_the_two_middle()
    {
        Equity.Median([]).ShouldBeNull();
        Equity.Median([6]).ShouldBe(6);
        Equity.Median([24, 6, 10]).ShouldBe(10);
        Equity.Median([24, 6, 10, 13]).ShouldBe(11.5m);
    }

    [Fact]
    public void Distance_is_to_the_median_and_to_the_best_and_the_unknown_has_none()
    {
        var equity = Equity.Of(hours, Hours(6, null, 24, 10));
        (equity.Known, equity.Unknown, equity.Median, equity.Best, equity.Basis).ShouldBe((3, 1, 10, 24, "3 av 4 kända"));
        equity.Centres.Select(c => (c.Position, c.ToMedian, c.ToBest)).ShouldBe([(MedianPosition.Below, 4, 18), (MedianPosition.Unknown, null, null), (MedianPosition.Above, -14, 0), (MedianPosition.At, 0, 14)]);
        var empty = Equity.Of(hours, Hours(null, null));
        (empty.Median, empty.Best, empty.Known).ShouldBe((null, null, 0));
        empty.Centres.ShouldAllBe(c => c.Position == MedianPosition.Unknown && c.ToBest == null);
        foreach (var position in Enum.GetValues<MedianPosition>()) position.Word().ShouldNotBeNullOrWhiteSpace();
    }

    [Fact]
    public void Yes_and_no_are_counted_and_never_averaged()
    {
        CentrePicture[] centres = [Picture(coordinator.Key, Answer.Of(true)), Picture(coordinator.Key, Answer.Of(true)), Picture(coordinator.Key, Answer.Of(false)), Picture(coordinator.Key, Answer.Unknown)];
        var equity = Equity.Of(coordinator, centres);
        (equity.Yes, equity.Known, equity.Usual, equity.Median).ShouldBe((2, 3, true, null));
        equity.Centres.Select(c => c.Position).ShouldBe([MedianPosition.At, MedianPosition.At, MedianPosition.Below, MedianPosition.Unknown]);
        Equity.Of(coordinator, centres[1..3]).Usual.ShouldBeNull();
        Equity.Of(coordinator, []).Usual.ShouldBeNull();
    }

    [Fact]
    public void The_unknown_changes_nothing_but_the_count_of_the_unknown()
    {
        var numbers = Gen.ListOf(from n in Gen.Choose(0, 168) select (decimal)n);
        var story = from known in numbers from unknown in Gen.Choose(0, 6) from roll in Gen.Choose(0, int.MaxValue) select (known, unknown, roll);
        Prop.ForAll(story.ToArbitrary(), x =>
        {
            var all = x.known.Select(n => (decimal?)n).Concat(Enumerable.Repeat((decimal?)null, x.unknown)).OrderBy(n => HashCode.Combine(n, x.roll)).ToArray();
            var (plain, mixed) = (Equity.Of(hours, Hours([.. x.known.Select(n => (decimal?)n)])), Equity.Of(hours, Hours(all)));
            return plain.Median == mixed.Median && plain.Best == mixed.Best && mixed.Unknown == x.unknown && mixed.Known == plain.Known
                && mixed.Centres.All(c => c.Answer.IsKnown == (c.ToMedian is not null))
                && mixed.Centres.Count(c => c.ToMedian > 0) <= mixed.Known / 2 && mixed.Centres.Count(c => c.ToMedian < 0) <= mixed.Known / 2
                && mixed.Centres.All(c => c.ToBest is null or >= 0);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));
    }

    [Fact]
    public void The_order_of_the_centres_does_not_matter()
    {
        var answers = Gen.ListOf(from n in Gen.Choose(0, 40) from known in Gen.Elements(true, true, false) select known ? Answer.Of((decimal)n) : Answer.Unknown);
        Prop.ForAll(answers.ToArbitrary(), list =>
        {
            var centres = list.Select(a => Picture(hours.Key, a)).ToList();
            var (one, other) = (Equity.Of(hours, centres), Equity.Of(hours, [.. Enumerable.Reverse(centres)]));
            return (one.Median, one.Best, one.Known, one.Unknown) == (other.Median, other.Best, other.Known, other.Unknown) && one.Centres.All(c => other.Centres.Contains(c));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));
    }

    [Fact]
    public void Two_to_four_stand_beside_each_other_and_only_what_differs_or_may_differ_when_asked()
    {
        CentrePicture Of(FamilyCentre centre) => CentrePicture.Of(centre, Catalogue, Today);
        var (one, other) = (Whole().With(hours.Key, Answer.Of(10m)), Whole("Björken").With(hours.Key, Answer.Of(12m)).With(CriterionKeys.Coordinator, Answer.Of(true)));
        var rows = SideBySide.Of(Catalogue, [Of(one), Of(other)], onlyDifferences: true).ToDictionary(r => r.Criterion.Key, r => r.Difference);
        rows[hours.Key].ShouldBe(Difference.Differs);
        rows[CriterionKeys.Coordinator].ShouldBe(Difference.Unknown);
        rows.ShouldNotContainKey(CriterionKeys.CoLocated);
        SideBySide.Of(Catalogue, [Of(one), Of(other)], onlyDifferences: false).Count.ShouldBe(Catalogue.Criteria.Count);
        EqualOfferRules.TwoToFour.ShouldRefuse(() => SideBySide.Of(Catalogue, [Of(one)], false));
        EqualOfferRules.TwoToFour.ShouldRefuse(() => SideBySide.Of(Catalogue, [Of(one), Of(one)], false));
        EqualOfferRules.TwoToFour.ShouldRefuse(() => SideBySide.Of(Catalogue, [.. Enumerable.Range(0, 5).Select(_ => Of(Centre()))], false));
        foreach (var difference in Enum.GetValues<Difference>()) difference.Word().ShouldNotBeNullOrWhiteSpace();
        Equity.Of(Catalogue, [Of(one), Of(other)]).Count.ShouldBe(Catalogue.Criteria.Count);
    }
}
