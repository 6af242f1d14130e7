using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samspel.Domain.EqualOffer;
using Samspel.Domain.FamilyCentres;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.FamilyCentres;

/// <summary>Equal offer over the county, criterion by criterion: median, best, each centre's distance, and how many are unknown. Never one score.</summary>
public sealed class EquityModel(Db db, Viewer viewer) : PageModel
{
    [FromQuery(Name = "del")] public CentrePart? Part { get; set; }

    public IReadOnlyList<CriterionEquity> Criteria { get; private set; } = [];
    public int Centres { get; private set; }
    public static IReadOnlyList<Choice> Parts => [new("", "Alla delar"), .. Enum.GetValues<CentrePart>().Select(p => new Choice($"{p}", p.Word()))];
    IReadOnlyDictionary<string, string> municipalities = new Dictionary<string, string>();

    public string Where(string code) => municipalities.GetValueOrDefault(code, code);

    public async Task OnGetAsync()
    {
        var lines = await db.CentreLines(viewer);
        municipalities = (await db.Parties()).ToDictionary(p => p.Code, p => p.Name);
        Centres = lines.Count;
        Criteria = [.. Equity.Of(await db.Catalogue(), [.. lines.Select(l => l.Picture)]).Where(c => Part is null || c.Criterion.Part == Part)];
    }
}
