using FsCheck;
using FsCheck.Fluent;
using Samspel.Domain.LocalAgreements;
using static Samspel.Domain.Tests.LocalAgreements.LocalGiven;

namespace Samspel.Domain.Tests.LocalAgreements;

public class CoverageTests
{
    static readonly Gen<DateOnly> Days = from n in Gen.Choose(0, 20000) select new DateOnly(2000, 1, 1).AddDays(n);

    [Fact]
    public void Each_municipality_has_a_cell_for_each_area()
    {
        var cells = Coverage.Of([Code, Neighbour.Code], [InForce(areas: AgreementArea.CareOutsideHome).Summary], Today);
        cells.Count.ShouldBe(8);
        var covered = cells.Single(c => c.MunicipalityCode == Code && c.Area == AgreementArea.CareOutsideHome);
        (covered.State, covered.AgeInMonths, covered.NextStep).ShouldBe((CoverageState.InForce, 0, "Följ upp varje år."));
        var missing = cells.Single(c => c.MunicipalityCode == Neighbour.Code && c.Area == AgreementArea.CareOutsideHome);
        missing.State.ShouldBe(CoverageState.None);
        missing.Gaps.ShouldBe([CoverageGap.NoAgreement]);
        missing.NextStep.ShouldBe("Ta fram en överenskommelse tillsammans, kommunen och regionen.");
        cells.Single(c => c.MunicipalityCode == Code && c.Area == AgreementArea.Dependency).Gaps.ShouldBeEmpty();
    }

    [Fact]
    public void One_on_its_way_says_the_next_step_and_the_farthest_counts()
    {
        var cell = Coverage.Of([Code], [Planned().Summary, Decided().Summary], Today)[0];
        (cell.State, cell.NextStep).ShouldBe((CoverageState.Underway, "Underteckna."));
        foreach (var state in Enum.GetValues<LocalState>()) Coverage.Of([Code], [In(state).Summary], Today).ShouldAllBe(c => c.NextStep.Length > 0);
    }

    [Fact]
    public void Gaps_of_an_old_one_are_listed()
    {
        var cell = Coverage.Of([Code], [Existing(new DateOnly(2023, 3, 1), Known(new DateOnly(2023, 3, 1)) with { Rules = LocalRules.Silent }).Summary], Today)[0];
        cell.Gaps.ShouldBe([CoverageGap.Unsigned, CoverageGap.Unregistered, CoverageGap.FollowUpLate, CoverageGap.Old, CoverageGap.Silent]);
        cell.AgeInMonths.ShouldBe(44);
        foreach (var gap in Enum.GetValues<CoverageGap>()) (gap.Word() + gap.NextStep()).ShouldNotBeNullOrWhiteSpace();
        foreach (var state in Enum.GetValues<CoverageState>()) state.Word().ShouldNotBeNullOrWhiteSpace();
    }

    [Fact]
    public void A_statutory_area_without_agreement_is_a_duty_until_one_is_in_force()
    {
        var coverage = MunicipalCoverage.Watch(Code, MunicipalUnit, Today);
        coverage.Duties(Today).Select(d => d.Key).ShouldBe(["ta-fram:PsychiatricDisability", "ta-fram:CareOutsideHome"]);
        coverage.Duties(Today).ShouldAllBe(d => d.Source.Section == "7.1" && d.Due == Today.AddMonths(12));
        var a = InForce(areas: AgreementArea.CareOutsideHome);
        coverage.Update([a.Summary], Today);
        coverage.Duties(Today).ShouldHaveSingleItem().Kind.ShouldBe(DutyKind.MakeLocalAgreement);
        coverage.NewFacts.ShouldHaveSingleItem().Sentence.ShouldBe("Lokal överenskommelse gäller för vård utanför det egna hemmet.");
        a.End(Coordinator, Today, "Slut.", Today);
        coverage.Update([a.Summary], Today.AddDays(1));
        coverage.Missing.Single(m => m.Area == AgreementArea.CareOutsideHome).Since.ShouldBe(Today.AddDays(1));
    }

    [Fact]
    public void Months_are_counted_whole_over_leap_days_and_year_ends()
    {
        Coverage.MonthsBetween(new(2024, 2, 29), new(2025, 2, 28)).ShouldBe(12);
        Coverage.MonthsBetween(new(2024, 1, 31), new(2024, 2, 29)).ShouldBe(1);
        Coverage.MonthsBetween(new(2024, 12, 31), new(2025, 1, 30)).ShouldBe(0);
        Prop.ForAll((from a in Days from b in Days where a <= b select (a, b)).ToArbitrary(), x =>
        {
            var months = Coverage.MonthsBetween(x.a, x.b);
            return months >= 0 && x.a.AddMonths(months) <= x.b && x.a.AddMonths(months + 1) > x.b;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));
    }

    [Fact]
    public void Whatever_its_days_an_agreement_counts_exactly_from_its_first_to_its_last()
    {
        var scopes = from start in Gen.Choose(0, 3000) from length in Gen.Choose(0, 1500) from day in Gen.Choose(-10, 5000) select (County.From.AddDays(start), length, County.From.AddDays(day));
        Prop.ForAll(scopes.ToArbitrary(), x =>
        {
            var (from, length, day) = x;
            var a = LocalAgreement.EnterExisting(LocalAgreementId.New(), LocalAgreementKind.LocalAgreement, Code, County, Coordinator,
                Known(from) with { Scope = Scope with { Term = new DateSpan(from, from.AddDays(length)) } }, from);
            var expected = day >= from && day <= from.AddDays(length);
            return a.IsInForceOn(day) == expected && a.Summary.IsInForceOn(day) == expected && a.RulesSource!.HoldsOn(day) == expected
                && (Coverage.Missing(Code, [a.Summary], day).Count == 0) == expected;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));
    }
}
