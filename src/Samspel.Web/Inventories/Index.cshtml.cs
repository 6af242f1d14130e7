using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samspel.Domain.Parties;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Inventories;

/// <summary>The rounds of the county's inventory, the latest first, and how far each has come.</summary>
public sealed class IndexModel(Db db, Viewer viewer) : PageModel
{
    const int Size = 20;

    [FromQuery(Name = "sida")] public int Current { get; set; } = 1;

    public IReadOnlyList<RoundLine> Lines { get; private set; } = [];
    public int Total { get; private set; }
    public int Pages => (Total + Size - 1) / Size;
    public bool MayPrepare => viewer.Role == Role.CountyCoordinator;

    public async Task OnGetAsync()
    {
        Current = Math.Clamp(Current, 1, 10_000);
        (Lines, Total) = await db.RoundLines(viewer, Current, Size);
    }
}
