using Microsoft.AspNetCore.Mvc.RazorPages;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Administration;

/// <summary>The administrator's own organisation at a glance (administration).</summary>
public sealed class IndexModel(Db db, Viewer viewer) : PageModel
{
    public string PartyName { get; private set; } = "";
    public OrganisationCounts Counts { get; private set; } = new(0, 0, 0);

    public async Task OnGetAsync()
    {
        PartyName = (await db.Parties()).First(p => p.Code == viewer.PartyCode).Name;
        Counts = await db.CountOrganisation(viewer);
    }
}
