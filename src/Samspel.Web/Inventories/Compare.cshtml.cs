using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samspel.Domain;
using Samspel.Domain.Inventories;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Inventories;

/// <summary>Two locked rounds beside each other: what changed, where, and how many are unknown then and now. Of a round known only in total no centre has an answer.</summary>
public sealed class CompareModel(Db db, Viewer viewer) : PageModel
{
    IReadOnlyDictionary<string, string> municipalities = new Dictionary<string, string>();
    IReadOnlyList<RoundLine> locked = [];

    [FromQuery(Name = "a")] public Guid? A { get; set; }
    [FromQuery(Name = "b")] public Guid? B { get; set; }

    public InventoryRound? Before { get; private set; }
    public InventoryRound? Now { get; private set; }
    public IReadOnlyList<CriterionComparison> Rows { get; private set; } = [];
    public IReadOnlyList<Choice> Choices => [.. locked.Select(r => new Choice($"{r.Id}", $"{r.Name} ({SwedishDate.Short(r.Day)})"))];
    public string NameOf(string code) => municipalities.GetValueOrDefault(code, code);

    /// <summary>Why nothing is compared.</summary>
    public string? Missing { get; private set; }

    public async Task OnGetAsync()
    {
        locked = await db.LockedRounds(viewer);
        municipalities = (await db.Parties()).Where(p => !p.IsRegion).ToDictionary(p => p.Code, p => p.Name);
        B ??= locked.FirstOrDefault(r => r.Id.Value != A)?.Id.Value;
        A ??= locked.FirstOrDefault(r => r.Id.Value != B && r.Day <= (locked.FirstOrDefault(l => l.Id.Value == B)?.Day ?? r.Day))?.Id.Value;
        if (A is not { } a || B is not { } b || a == b || locked.All(r => r.Id.Value != a) || locked.All(r => r.Id.Value != b))
        {
            Missing = locked.Count < 2 ? "Det behövs två låsta omgångar." : "Välj två olika omgångar.";
            return;
        }
        var two = await db.RoundsById(viewer, [new(a), new(b)]);
        (Before, Now) = (two.First(r => r.Id.Value == a), two.First(r => r.Id.Value == b));
        Rows = RoundComparison.Of(Before, Now);
    }
}
