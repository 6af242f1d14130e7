using Microsoft.AspNetCore.Mvc.RazorPages;
using Samspel.Domain.LocalAgreements;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.LocalAgreements;

/// <summary>A municipality in the county's list: each area, and what comes next.</summary>
public sealed record CoverageRow(string Code, string Name, IReadOnlyList<CoverageCell> Cells)
{
    /// <summary>The most urgent: a statutory area first, a missing agreement before a gap.</summary>
    public string NextStep => Cells.OrderBy(c => c.Area.IsRequired() ? 0 : 1).ThenBy(c => c.State == CoverageState.InForce ? 1 : 0).ThenByDescending(c => c.Gaps.Count).First().NextStep;
}

/// <summary>The county's local agreements (täckning): every municipality and every area as a map and as a table, for everybody who is signed in.</summary>
public sealed class IndexModel(Db db, Viewer viewer, Clock clock) : PageModel
{
    public static readonly IReadOnlyList<AgreementArea> Areas = Enum.GetValues<AgreementArea>();

    public IReadOnlyList<CoverageRow> Rows { get; private set; } = [];
    public IReadOnlyList<MapPlace> Map { get; private set; } = [];

    /// <summary>The viewer's own municipality, when the viewer belongs to one.</summary>
    public string? Own => Rows.FirstOrDefault(r => r.Code == viewer.PartyCode)?.Code;

    /// <summary>"2 av 15 kommuner har lokala överenskommelser för båda de lagstadgade områdena."</summary>
    public string Finding => $"{Map.Count(m => m.State == MapState.InForce)} av {Map.Count} kommuner har lokala överenskommelser som gäller för båda de lagstadgade områdena.";

    public async Task OnGetAsync()
    {
        var municipalities = (await db.Parties()).Where(p => !p.IsRegion).ToList();
        var agreements = await db.LocalAgreementsInCounty(viewer);
        var cells = Coverage.Of([.. municipalities.Select(m => m.Code)], agreements.Select(a => a.Brief), clock.Today).ToLookup(c => c.MunicipalityCode);
        Rows = [.. municipalities.Select(m => new CoverageRow(m.Code, m.Name, [.. cells[m.Code]]))];
        Map = CountyMap.Of(Rows.Select(r => (r.Code, r.Name, r.Cells)));
    }
}
