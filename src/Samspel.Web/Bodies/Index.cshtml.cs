using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samspel.Domain;
using Samspel.Domain.Bodies;
using Samspel.Domain.Parties;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Bodies;

/// <summary>All bodies of cooperation (samverkansorgan), the county's first: who they are, vacancies, where mandates differ.</summary>
public sealed class IndexModel(Db db, Viewer viewer, Clock clock) : PageModel
{
    const int Size = 30;
    IReadOnlyDictionary<string, string> municipalities = new Dictionary<string, string>();

    [FromQuery(Name = "kommun")] public string? Chosen { get; set; }
    [FromQuery(Name = "upplosta")] public bool Ended { get; set; }
    [FromQuery(Name = "sida")] public int Current { get; set; } = 1;

    public DateOnly Today => clock.Today;
    public IReadOnlyList<BodyLine> Lines { get; private set; } = [];
    public IReadOnlyList<MeetingLine> ToAdjust { get; private set; } = [];
    public int Total { get; private set; }
    public int Pages => (Total + Size - 1) / Size;
    public IReadOnlyList<Choice> Municipalities { get; private set; } = [];
    public bool MayForm => viewer.Role is Role.CountyCoordinator or Role.LocalCoordinator;
    public string Href => $"/organ?kommun={Uri.EscapeDataString(Chosen ?? "")}&upplosta={(Ended ? "true" : "false")}&sida={{0}}";

    public string Where(string? code) => code is null ? "Hela länet" : municipalities.GetValueOrDefault(code, code);

    public async Task OnGetAsync()
    {
        municipalities = (await db.Parties()).Where(p => !p.IsRegion).ToDictionary(p => p.Code, p => p.Name);
        Municipalities = [new Choice("", "Alla"), .. municipalities.Select(m => new Choice(m.Key, m.Value))];
        Current = Math.Clamp(Current, 1, 10_000);
        (Lines, Total) = await db.Bodies(viewer, municipalities.ContainsKey(Chosen ?? "") ? Chosen : null, Ended, Current, Size);
        ToAdjust = await db.MinutesToAdjust(viewer);
    }
}
