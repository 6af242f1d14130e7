using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samspel.Domain.Parties;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Administration;

/// <summary>The organisation's units (enheter), by municipality, kind and whether they are open.</summary>
public sealed class UnitsModel(Db db, Viewer viewer) : PageModel
{
    const int Size = 25;
    IReadOnlyDictionary<string, string> municipalities = new Dictionary<string, string>();

    [BindProperty(SupportsGet = true)] public string Kommun { get; set; } = "";
    [BindProperty(SupportsGet = true)] public string Typ { get; set; } = "";
    [BindProperty(SupportsGet = true)] public bool Stangda { get; set; }
    [BindProperty(SupportsGet = true)] public int Sida { get; set; } = 1;

    public IReadOnlyList<UnitLine> Lines { get; private set; } = [];
    public int Total { get; private set; }
    public int CurrentPage => Math.Clamp(Sida, 1, 10_000);
    public int PageCount => (Total + Size - 1) / Size;
    public string PageHref => $"?Kommun={Uri.EscapeDataString(Kommun)}&Typ={Uri.EscapeDataString(Typ)}&Stangda={(Stangda ? "true" : "false")}&Sida={{0}}";
    public IReadOnlyList<Choice> Municipalities { get; private set; } = [];
    public IReadOnlyList<Choice> Kinds { get; private set; } = [];

    public string Municipality(string? code) => code is null ? "Hela länet" : municipalities.GetValueOrDefault(code, "");

    public async Task OnGetAsync()
    {
        var parties = await db.Parties();
        municipalities = parties.Where(p => !p.IsRegion).ToDictionary(p => p.Code, p => p.Name);
        var region = parties.First(p => p.Code == viewer.PartyCode).IsRegion;
        Municipalities = region ? [new Choice("", "Alla kommuner"), .. municipalities.Select(m => new Choice(m.Key, m.Value))] : [];
        Kinds = [new Choice("", "Alla typer"), .. UnitChoices.Kinds(region)];
        (Lines, Total) = await db.Units(viewer, new UnitFilter(Kommun.Length > 0 ? Kommun : null, Enum.TryParse<UnitKind>(Typ, out var kind) ? kind : null, Stangda), CurrentPage, Size);
    }
}
