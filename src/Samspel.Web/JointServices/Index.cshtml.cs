using Microsoft.AspNetCore.Mvc.RazorPages;
using Samspel.Domain.JointServices;
using Samspel.Domain.Parties;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.JointServices;

/// <summary>The county's joint services but the family centres: what the agreement says of each kind, and in which municipalities it is.</summary>
public sealed class IndexModel(Db db, Viewer viewer, Clock clock) : PageModel
{
    public IReadOnlyList<Party> Municipalities { get; private set; } = [];
    public ILookup<string, ServiceCoverageCell> ByMunicipality { get; private set; } = null!;
    public ILookup<JointServiceKind, ServiceCoverageCell> ByKind { get; private set; } = null!;

    public async Task OnGetAsync()
    {
        Municipalities = [.. (await db.Parties()).Where(p => !p.IsRegion)];
        var cells = ServiceCoverage.Of([.. Municipalities.Select(m => m.Code)], await db.LocalServices(viewer), clock.Today);
        (ByMunicipality, ByKind) = (cells.ToLookup(c => c.MunicipalityCode), cells.ToLookup(c => c.Kind));
    }
}
