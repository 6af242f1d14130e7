using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samspel.Domain.JointServices;
using Samspel.Domain.Parties;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.JointServices.Development;

/// <summary>The county's development work and pilots: the idea, where it is tried, what came of it, where it has spread.</summary>
public sealed class IndexModel(Db db, Viewer viewer) : PageModel
{
    const int Size = 20;
    IReadOnlyDictionary<string, string> names = new Dictionary<string, string>();

    [FromQuery(Name = "lage")] public DevelopmentState? State { get; set; }
    [FromQuery(Name = "kommun")] public string? Municipality { get; set; }
    [FromQuery(Name = "sida")] public int Current { get; set; } = 1;

    public IReadOnlyList<DevelopmentWork> Works { get; private set; } = [];
    public int Total { get; private set; }
    public int Pages => (Total + Size - 1) / Size;
    public bool MayPropose => viewer.Role is Role.CountyCoordinator or Role.LocalCoordinator;
    public static IReadOnlyList<Choice> States => [new("", "Alla"), .. Enum.GetValues<DevelopmentState>().Select(s => new Choice($"{s}", s.Word()))];
    public IReadOnlyList<Choice> Municipalities => [new("", "Hela länet"), .. names.Select(n => new Choice(n.Key, n.Value))];
    public string Href => $"/utvecklingsarbeten?lage={State}&kommun={Uri.EscapeDataString(Municipality ?? "")}&sida={{0}}";
    public string Where(IEnumerable<string> codes) => string.Join(", ", codes.Select(c => names.GetValueOrDefault(c, c)));

    public async Task OnGetAsync()
    {
        names = (await db.Parties()).Where(p => !p.IsRegion).ToDictionary(p => p.Code, p => p.Name);
        Current = Math.Clamp(Current, 1, 10_000);
        (Works, Total) = await db.DevelopmentWorks(viewer, State is { } state && Enum.IsDefined(state) ? state : null, names.ContainsKey(Municipality ?? "") ? Municipality : null, Current, Size);
    }
}
