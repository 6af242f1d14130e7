using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Received;

/// <summary>Cases of others in which the unit has received something (mottaget). Shows no person.</summary>
public sealed class IndexModel(Db db, Viewer viewer) : PageModel
{
    const int Size = 30;

    [FromQuery(Name = "sida")] public int PageNumber { get; set; } = 1;

    public IReadOnlyList<ReceivedLine> Lines { get; private set; } = [];
    public int Pages { get; private set; }

    public async Task OnGetAsync()
    {
        PageNumber = Math.Clamp(PageNumber, 1, 10_000);
        (Lines, var total) = await db.ReceivedCases(viewer, PageNumber, Size);
        Pages = (total + Size - 1) / Size;
    }
}
