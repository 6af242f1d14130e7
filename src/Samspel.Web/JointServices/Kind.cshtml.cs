using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samspel.Domain.FamilyCentres;
using Samspel.Domain.JointServices;
using Samspel.Domain.Parties;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.JointServices;

/// <summary>One kind of joint service over the county: where it is and since when, and what of the agreement's words is there, missing or unknown.</summary>
public sealed class KindModel(Db db, Viewer viewer, Clock clock) : PageModel
{
    [FromRoute] public string Slag { get; set; } = "";

    public ServiceSheet Sheet { get; private set; } = null!;
    public IReadOnlyList<ServiceCoverageCell> Cells { get; private set; } = [];
    public IReadOnlyDictionary<string, string> Names { get; private set; } = new Dictionary<string, string>();

    /// <summary>For each thing the agreement says of it, how many of those that are there have it, lack it, or nobody knows.</summary>
    public IReadOnlyList<(ServiceRequirement Requirement, int There, int Missing, int Unknown)> Requirements { get; private set; } = [];

    public int Of(Truth truth) => Cells.Count(c => c.IsThere == truth);

    public async Task<IActionResult> OnGetAsync()
    {
        if (ServiceWays.FromSlug(Slag) is not { } kind) return NotFound();
        Sheet = ServiceSheets.Of(kind)!;
        Names = (await db.Parties()).Where(p => !p.IsRegion).ToDictionary(p => p.Code, p => p.Name);
        var services = await db.LocalServices(viewer, kind);
        Cells = [.. ServiceCoverage.Of([.. Names.Keys], services, clock.Today).Where(c => c.Kind == kind)];
        var results = services.Where(s => s.IsThereOn(clock.Today) == Truth.Holds).SelectMany(s => s.RequirementsOn(clock.Today)).ToLookup(r => r.Requirement.Criterion.Key, r => r.Truth);
        Requirements = [.. Sheet.Requirements.Select(r => (r, Count(r, Truth.Holds), Count(r, Truth.Fails), Count(r, Truth.Unknown)))];
        return Page();

        int Count(ServiceRequirement requirement, Truth truth) => results[requirement.Criterion.Key].Count(t => t == truth);
    }
}
