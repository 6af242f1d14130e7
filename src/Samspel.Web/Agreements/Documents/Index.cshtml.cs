using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samspel.Domain.Agreements;
using Samspel.Domain.Parties;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Agreements.Documents;

/// <summary>The documents around the agreement and the parties' own routines (dokument och rutiner).</summary>
public sealed class IndexModel(Db db, Viewer viewer, Clock clock) : PageModel
{
    public const string All = "alla", County = "lanet";
    const int Size = 25;
    IReadOnlyDictionary<string, string> parties = new Dictionary<string, string>();

    [BindProperty(SupportsGet = true, Name = "agare")] public string Owner { get; set; } = All;
    [BindProperty(SupportsGet = true, Name = "slag")] public string Kind { get; set; } = "";
    [BindProperty(SupportsGet = true, Name = "tidigare")] public bool Earlier { get; set; }
    [BindProperty(SupportsGet = true, Name = "sida")] public int Asked { get; set; } = 1;

    public IReadOnlyList<RelatedDocument> Lines { get; private set; } = [];
    public IReadOnlyList<MissingRoutine> Missing { get; private set; } = [];
    public int Total { get; private set; }
    public DateOnly Today => clock.Today;
    public int Current => Math.Clamp(Asked, 1, 10_000);
    public int PageCount => (Total + Size - 1) / Size;
    public string PageHref => $"?agare={Uri.EscapeDataString(Owner)}&slag={Uri.EscapeDataString(Kind)}&tidigare={(Earlier ? "true" : "false")}&sida={{0}}";
    public bool MayAdd => viewer.Role is Role.CountyCoordinator or Role.LocalCoordinator or Role.Administrator;

    public IReadOnlyList<Choice> Owners => [new(All, "Alla"), new(County, "Länets gemensamma"), .. parties.Select(p => new Choice(p.Key, p.Value))];
    public static IReadOnlyList<Choice> Kinds => [new("", "Alla slag"), .. Enum.GetValues<DocumentKind>().Select(k => new Choice(k.ToString(), k.Word()))];
    public string OwnerOf(RelatedDocument document) => document.PartyCode is { } code ? parties.GetValueOrDefault(code, "") : "Länets gemensamma";

    public async Task OnGetAsync()
    {
        parties = (await db.Parties()).ToDictionary(p => p.Code, p => p.Name);
        Missing = await db.MissingRoutines(viewer);
        var owner = Owner == County ? "" : parties.ContainsKey(Owner) ? Owner : null;
        (Lines, Total) = await db.Documents(viewer, new(owner, Enum.TryParse<DocumentKind>(Kind, out var kind) && Enum.IsDefined(kind) ? kind : null, !Earlier), Current, Size);
    }
}
