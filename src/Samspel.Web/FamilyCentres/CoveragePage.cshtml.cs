using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samspel.Domain.EqualOffer;
using Samspel.Domain.FamilyCentres;
using Samspel.Web.LocalAgreements;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.FamilyCentres;

/// <summary>How far the county is from at least one family centre in each municipality: map, table, years, under a chosen definition.</summary>
public sealed class CoveragePageModel(Db db, Viewer viewer, Clock clock) : PageModel
{
    [FromQuery(Name = "definition")] public DefinitionKind? Chosen { get; set; }

    IReadOnlyDictionary<string, string> municipalities = new Dictionary<string, string>();

    public DefinitionKind Definition => Chosen!.Value;
    public IReadOnlyList<int> Years { get; private set; } = [];
    public IReadOnlyList<CountyCoverage> County { get; private set; } = [];
    public ILookup<string, CoverageOfYear> Cells { get; private set; } = Array.Empty<CoverageOfYear>().ToLookup(c => c.MunicipalityCode);
    public IReadOnlyList<MunicipalityWithout> Without { get; private set; } = [];
    public IReadOnlyList<MapPlace> Map { get; private set; } = [];
    public static IReadOnlyList<Choice> Definitions => [.. CentreDefinition.All.Select(d => new Choice($"{d.Kind}", d.Name))];
    public string Name(string code) => municipalities.GetValueOrDefault(code, code);
    public CountyCoverage Today => County.Single(c => c.Year == clock.Today.Year && c.Definition == Definition);

    public async Task OnGetAsync()
    {
        if (Chosen is not { } chosenKind || !Enum.IsDefined(chosenKind)) Chosen = DefinitionKind.Declared;
        municipalities = (await db.Parties()).Where(p => !p.IsRegion).ToDictionary(p => p.Code, p => p.Name);
        var (centres, rounds, today) = (await db.CentresWithHistory(viewer), await db.InventoryRounds(viewer), clock.Today);
        Years = [.. rounds.Select(r => r.Day.Year).Append(today.Year).Distinct().Where(y => y <= today.Year).OrderDescending().Take(10).Order()];
        var all = CentreCoverage.Of([.. municipalities.Keys], centres, rounds, Years, today);
        County = CentreCoverage.OfCounty(all);
        var chosen = all.Where(c => c.Definition == Definition).ToList();
        Cells = chosen.ToLookup(c => c.MunicipalityCode);
        Without = CentreCoverage.Without([.. municipalities.Keys], centres, Definition, today);
        Map = CountyMap.Of(chosen.Where(c => c.Year == today.Year).Select(c => (c.MunicipalityCode, Name(c.MunicipalityCode), StateOf(c), Words(c), $"/familjecentraler?kommun={c.MunicipalityCode}")));
    }

    public static string Words(CoverageOfYear cell) => cell.HasCentre switch
    {
        Truth.Holds => cell.Centres == 1 ? "1 familjecentral" : $"{cell.Centres} familjecentraler",
        Truth.Fails => "ingen familjecentral",
        _ => cell.MaybeCentres == 0 ? "okänt" : $"okänt, kanske {cell.MaybeCentres}",
    };

    static MapState StateOf(CoverageOfYear cell) => cell.HasCentre switch { Truth.Holds => MapState.InForce, Truth.Fails => MapState.None, _ => MapState.Underway };
}
