using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Worklist;

/// <summary>A part of what others owe, as of a day.</summary>
public sealed record AwaitedList(IReadOnlyList<AwaitedRow> Rows, DateOnly Today);

/// <summary>All that others owe the viewer or the viewer's unit (Invänta svar), in pages. Names no person.</summary>
public sealed class AwaitedModel(Db db, Viewer viewer, Clock clock) : PageModel
{
    const int Size = 50;

    [FromQuery(Name = "visa")] public string? View { get; set; }
    [FromQuery(Name = "sida")] public int Current { get; set; } = 1;

    public DateOnly Today => clock.Today;
    public bool All => View == IndexModel.UnitView;
    public IReadOnlyList<AwaitedRow> Rows { get; private set; } = [];
    public int Total { get; private set; }
    public int Pages => (Total + Size - 1) / Size;

    public static string Address(bool all, string? page = null) =>
        "/invanta-svar" + (all, page) switch { (true, null) => $"?visa={IndexModel.UnitView}", (true, _) => $"?visa={IndexModel.UnitView}&sida={page}", (false, null) => "", _ => $"?sida={page}" };

    public async Task OnGetAsync()
    {
        Total = await db.AwaitedCount(viewer, All);
        Current = Math.Clamp(Current, 1, Math.Max(1, Pages));
        Rows = await db.Awaited(viewer, All, (Current - 1) * Size, Size);
    }
}
