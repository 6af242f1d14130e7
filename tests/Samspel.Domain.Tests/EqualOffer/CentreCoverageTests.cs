using Samspel.Domain.Agreements;
using Samspel.Domain.EqualOffer;
using Samspel.Domain.FamilyCentres;
using static Samspel.Domain.Tests.FamilyCentres.CentreGiven;
using static Samspel.Domain.Tests.Inventories.RoundGiven;
using static Samspel.Domain.Tests.LocalAgreements.LocalGiven;

namespace Samspel.Domain.Tests.EqualOffer;

public class CentreCoverageTests
{
    static readonly string[] county = ["2021", "2023", "2026", "2029", "2031", "2034", "2039", "2061", "2062", "2080", "2081", "2082", "2083", "2084", "2085"];

    [Fact]
    public void In_2019_seven_of_fifteen_by_the_countys_own_count_and_nothing_is_said_under_the_definitions()
    {
        var coverage = CentreCoverage.OfCounty(CentreCoverage.Of(county, [], [OldTotals()], [2019], Today)).ToDictionary(c => c.Definition);
        (coverage[DefinitionKind.Declared].With, coverage[DefinitionKind.Declared].Without, coverage[DefinitionKind.Declared].Sentence).ShouldBe((7, 8, "7 av 15 kommuner"));
        foreach (var kind in new[] { DefinitionKind.Agreement, DefinitionKind.Ffff }) (coverage[kind].With, coverage[kind].Unknown).ShouldBe((0, 7));
        CentreCoverage.Of(county, [], [OldTotals()], [2019], Today).Single(c => c is { MunicipalityCode: "2080", Definition: DefinitionKind.Declared }).Centres.ShouldBe(2);
    }

    [Fact]
    public void A_year_stands_as_it_was_on_its_last_day()
    {
        var centre = Whole(on: new DateOnly(2025, 6, 1));
        var years = CentreCoverage.Of([Code], [centre], [], [2017, 2024, 2025, 2026], Today).Where(c => c.Definition == DefinitionKind.Agreement).ToDictionary(c => c.Year, c => (c.HasCentre, c.Centres, c.MaybeCentres));
        years[2017].ShouldBe((Truth.Fails, 0, 0));
        years[2024].ShouldBe((Truth.Unknown, 0, 1));
        years[2025].ShouldBe((Truth.Holds, 1, 0));
        years[2026].ShouldBe((Truth.Holds, 1, 0));
        centre.Close(Coordinator, new DateOnly(2025, 12, 30), "Flyttar.");
        CentreCoverage.Of([Code], [centre], [], [2025], Today).ShouldAllBe(c => c.HasCentre == Truth.Fails);
    }

    [Fact]
    public void The_definitions_give_each_their_own_figure()
    {
        var partly = Whole().With(CriterionKeys.WholeActivity(CentrePart.SocialServices), Answer.Of(false));
        var coverage = CentreCoverage.OfCounty(CentreCoverage.Of(county, [partly, Centre(code: "2080", opened: KnownDate.Unknown)], [], [2026], Today)).ToDictionary(c => c.Definition, c => (c.With, c.Unknown, c.Without));
        coverage[DefinitionKind.Declared].ShouldBe((2, 13, 0));
        coverage[DefinitionKind.Agreement].ShouldBe((1, 14, 0));
        coverage[DefinitionKind.Ffff].ShouldBe((0, 14, 1));
        coverage[DefinitionKind.Similar].ShouldBe((1, 14, 0));
    }

    [Fact]
    public void The_municipalities_without_are_listed_with_what_they_have()
    {
        var similar = Centre("Öppna dörren", DeclaredType.Similar, "2080");
        var without = CentreCoverage.Without(["2062", "2080", "2081"], [Whole(), similar], DefinitionKind.Agreement, Today);
        without.Select(w => (w.MunicipalityCode, w.HasCentre, w.Similar.Count)).ShouldBe([("2080", Truth.Unknown, 1), ("2081", Truth.Unknown, 0)]);
        CentreCoverage.Ambition.Section.ShouldBe("3.2.1");
    }

    [Fact]
    public void Open_preschools_are_counted_with_what_is_unknown_beside()
    {
        var present = CriterionKeys.Present(CentrePart.OpenPreschool);
        FamilyCentre Open(decimal? hours) => hours is { } h ? Centre().With(present, Answer.Of(true)).With(CriterionKeys.OpenPreschoolHours, Answer.Of(h)) : Centre().With(present, Answer.Of(true));
        OpenPreschools.Of(Code, [Open(16), Open(15.5m), Open(null), Centre(), Centre().With(present, Answer.Of(false)), Centre(code: "2080")], Today).ShouldBe(new(Code, 3, 1, 1, 1));
        OpenPreschools.Kolada.Count.ShouldBe(3);
    }
}
