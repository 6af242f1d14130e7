using Microsoft.AspNetCore.Mvc.RazorPages;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Administration;

/// <summary>The joint services (gemensamma verksamheter) that the organisation keeps in order.</summary>
public sealed class JointServicesModel(Db db, Viewer viewer) : PageModel
{
    IReadOnlyDictionary<string, string> municipalities = new Dictionary<string, string>();
    public IReadOnlyList<JointLine> Lines { get; private set; } = [];

    public string Municipality(string code) => municipalities.GetValueOrDefault(code, "");

    public async Task OnGetAsync()
    {
        municipalities = (await db.Parties()).ToDictionary(p => p.Code, p => p.Name);
        Lines = await db.JointServices(viewer);
    }
}
