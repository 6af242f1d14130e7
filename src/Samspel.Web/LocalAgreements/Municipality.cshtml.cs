using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samspel.Domain.LocalAgreements;
using Samspel.Web.Administration;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.LocalAgreements;

/// <summary>A municipality's local agreements and other contracts with the region: its areas, what is missing, and what there is.</summary>
public sealed class MunicipalityModel(Db db, Viewer viewer, Clock clock) : PageModel
{
    [FromRoute] public string Kommun { get; set; } = "";
    public LocalPlace Place { get; private set; } = null!;
    public IReadOnlyList<LocalLine> Lines { get; private set; } = [];
    public IReadOnlyList<CoverageCell> Cells { get; private set; } = [];
    public LocalRulesOnDay Rules { get; private set; } = null!;
    public IReadOnlyList<TimelineEntry> History { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        if (await db.LocalPlace(viewer, Kommun) is not { } place) return NotFound();
        Place = place;
        Lines = await db.LocalAgreements(viewer, Kommun);
        Cells = Coverage.Of([Kommun], await db.LocalBriefs(Kommun), clock.Today);
        Rules = (await db.LocalRules(Kommun, clock.Today)).Rules;
        History = Timeline.Of(await db.HistoryOfCoverage(Kommun));
        return Page();
    }
}
