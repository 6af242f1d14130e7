using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samspel.Domain.EqualOffer;
using Samspel.Domain.FamilyCentres;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.FamilyCentres;

/// <summary>Two to four centres beside each other: all criteria, or only those where they differ or may differ, each against the county's median.</summary>
public sealed class CompareModel(Db db, Viewer viewer) : PageModel
{
    [FromQuery(Name = "verksamhet")] public List<Guid> Chosen { get; set; } = [];
    [FromQuery(Name = "skillnader")] public bool OnlyDifferences { get; set; }

    public IReadOnlyList<CentreLine> Centres { get; private set; } = [];
    public IReadOnlyList<Choice> All { get; private set; } = [];
    public IReadOnlyList<SideBySideRow> Rows { get; private set; } = [];

    /// <summary>Why nothing is compared.</summary>
    public string? Missing { get; private set; }
    IReadOnlyDictionary<string, CriterionEquity> equity = new Dictionary<string, CriterionEquity>();

    public CriterionEquity EquityOf(Criterion criterion) => equity[criterion.Key];
    public CentreDistance DistanceOf(Criterion criterion, CentreLine centre) => equity[criterion.Key].Centres.First(c => c.Centre.Centre == centre.Id);

    public async Task OnGetAsync()
    {
        var lines = await db.CentreLines(viewer);
        var catalogue = await db.Catalogue();
        var names = (await db.Parties()).ToDictionary(p => p.Code, p => p.Name);
        All = [.. lines.Select(l => new Choice($"{l.Id}", l.Name, Group: names.GetValueOrDefault(l.MunicipalityCode, l.MunicipalityCode)))];
        Centres = [.. Chosen.Distinct().Select(id => lines.FirstOrDefault(l => l.Id.Value == id)).OfType<CentreLine>()];
        if (Centres.Count is < 2 or > SideBySide.Most)
        {
            Missing = EqualOfferRules.TwoToFour.Message;
            return;
        }
        equity = Equity.Of(catalogue, [.. lines.Select(l => l.Picture)]).ToDictionary(e => e.Criterion.Key);
        Rows = SideBySide.Of(catalogue, [.. Centres.Select(c => c.Picture)], OnlyDifferences);
    }
}
