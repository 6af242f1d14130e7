using Samspel.Domain.FamilyCentres;
using Samspel.Domain.Inventories;

namespace Samspel.Domain.EqualOffer;

/// <summary>One municipality under one definition at the end of a year (täckning).</summary>
/// <param name="HasCentre">Whether there is at least one; unknown when one may be.</param>
/// <param name="Centres">How many are known to be.</param>
/// <param name="MaybeCentres">How many may be, as far as anybody knows.</param>
public sealed record CoverageOfYear(string MunicipalityCode, DefinitionKind Definition, int Year, Truth HasCentre, int Centres, int MaybeCentres);

/// <summary>The county a year under one definition (länets täckning): how many municipalities have one, lack one, or cannot be told.</summary>
public sealed record CountyCoverage(DefinitionKind Definition, int Year, int With, int Without, int Unknown)
{
    public string Sentence => $"{With} av {With + Without + Unknown} kommuner" + (Unknown > 0 ? $", {Unknown} okända" : "");
}

/// <summary>A municipality without a family centre (kommun utan familjecentral), and the similar activities it has.</summary>
public sealed record MunicipalityWithout(string MunicipalityCode, Truth HasCentre, IReadOnlyList<FamilyCentre> Similar);

/// <summary>
/// How far the county is from at least one family centre in each municipality (täckning, 3.2.1), under each definition and over the years. A year
/// stands as it was on its last day, the running year as it is today.
/// </summary>
public static class CentreCoverage
{
    public static readonly Citation Ambition = new("3.2.1");

    /// <param name="rounds">Rounds known only in total tell which municipalities had a centre by the county's own count in their year, and no more.</param>
    public static IReadOnlyList<CoverageOfYear> Of(IReadOnlyList<string> municipalities, IReadOnlyList<FamilyCentre> centres, IReadOnlyList<InventoryRound> rounds, IEnumerable<int> years, DateOnly today)
    {
        var byMunicipality = centres.ToLookup(c => c.MunicipalityCode);
        var totals = rounds.Where(r => r.Figures is not null).ToLookup(r => r.Day.Year, r => r.Figures!);
        return
        [
            .. from year in years from definition in CentreDefinition.All from code in municipalities
               select definition.Kind == DefinitionKind.Declared && totals[year].FirstOrDefault() is { } figures
                   ? InTotal(code, year, figures) : InRegister(code, definition, year, [.. byMunicipality[code]], totals[year].FirstOrDefault(), today),
        ];
    }

    public static IReadOnlyList<CountyCoverage> OfCounty(IEnumerable<CoverageOfYear> coverage) =>
    [
        .. coverage.GroupBy(c => (c.Definition, c.Year)).Select(g =>
            new CountyCoverage(g.Key.Definition, g.Key.Year, g.Count(c => c.HasCentre == Truth.Holds), g.Count(c => c.HasCentre == Truth.Fails), g.Count(c => c.HasCentre == Truth.Unknown))),
    ];

    /// <summary>The municipalities that are not known to have one that day, with their similar activities.</summary>
    public static IReadOnlyList<MunicipalityWithout> Without(IReadOnlyList<string> municipalities, IReadOnlyList<FamilyCentre> centres, DefinitionKind definition, DateOnly day) =>
    [
        .. municipalities.Select(code => (code, Here: centres.Where(c => c.MunicipalityCode == code).ToList()))
            .Select(m => new MunicipalityWithout(m.code, Any(m.Here, CentreDefinition.Of(definition), day), [.. m.Here.Where(c => c.IsOpenOn(day) != Truth.Fails)]))
            .Where(m => m.HasCentre != Truth.Holds),
    ];

    /// <summary>Open and of that kind on a day.</summary>
    public static Truth Is(FamilyCentre centre, CentreDefinition definition, DateOnly day) => centre.IsOpenOn(day).And(centre.JudgeOn(definition, day).Truth);

    /// <summary>Whether one of them is. A municipality of which the register has nothing is unknown, not without.</summary>
    static Truth Any(IReadOnlyList<FamilyCentre> centres, CentreDefinition definition, DateOnly day) => centres.Count == 0 ? Truth.Unknown : Truths.Any(centres.Select(c => Is(c, definition, day)));

    static CoverageOfYear InRegister(string code, CentreDefinition definition, int year, IReadOnlyList<FamilyCentre> centres, AggregateFigures? figures, DateOnly today)
    {
        var (last, counted) = (new DateOnly(year, 12, 31), CountedIn(code, figures));
        var day = last < today ? last : today;
        var truths = centres.Select(c => Is(c, definition, day)).ToList();
        // Where the county counted that year and found none, there was none.
        var has = centres.Count == 0 && figures is not null ? Truth.Fails : Any(centres, definition, day);
        // The county counted centres there that the register does not know: what they were under a definition is unknown, not no.
        return has == Truth.Fails && counted > 0
            ? new(code, definition.Kind, year, Truth.Unknown, 0, counted)
            : new(code, definition.Kind, year, has, truths.Count(t => t == Truth.Holds), truths.Count(t => t == Truth.Unknown));
    }

    static int CountedIn(string code, AggregateFigures? figures) => figures?.Municipalities.FirstOrDefault(m => m.MunicipalityCode == code)?.Centres ?? 0;

    static CoverageOfYear InTotal(string code, int year, AggregateFigures figures)
    {
        var count = CountedIn(code, figures);
        return new(code, DefinitionKind.Declared, year, count > 0 ? Truth.Holds : Truth.Fails, count, 0);
    }
}
