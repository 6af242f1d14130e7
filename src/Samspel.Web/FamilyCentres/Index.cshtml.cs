using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samspel.Domain.FamilyCentres;
using Samspel.Domain.Parties;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.FamilyCentres;

/// <summary>The county's register of family centres and similar activities: what each calls itself, and what it is under each definition.</summary>
public sealed class IndexModel(Db db, Viewer viewer) : PageModel
{
    const int Size = 20;
    static readonly StringComparer Swedish = StringComparer.Create(System.Globalization.CultureInfo.GetCultureInfo("sv-SE"), ignoreCase: true);
    IReadOnlyDictionary<string, string> municipalities = new Dictionary<string, string>();

    [FromQuery(Name = "kommun")] public string? Chosen { get; set; }
    [FromQuery(Name = "typ")] public DeclaredType? Declared { get; set; }
    [FromQuery(Name = "del")] public CentrePart? Part { get; set; }
    [FromQuery(Name = "definition")] public DefinitionKind? Definition { get; set; }
    [FromQuery(Name = "utfall")] public Truth? Outcome { get; set; }
    [FromQuery(Name = "sida")] public int Current { get; set; } = 1;

    public IReadOnlyList<CentreLine> Lines { get; private set; } = [];
    public CriterionCatalogue Catalogue { get; private set; } = null!;
    public int Total { get; private set; }
    public int Pages => (Total + Size - 1) / Size;
    public bool MayRegister => viewer.Role is Role.CountyCoordinator or Role.LocalCoordinator;
    public IReadOnlyList<Choice> Municipalities => [new("", "Hela länet"), .. municipalities.Select(m => new Choice(m.Key, m.Value))];
    public static IReadOnlyList<Choice> Types => [new("", "Alla"), .. Enum.GetValues<DeclaredType>().Select(t => new Choice($"{t}", t.Word()))];
    public static IReadOnlyList<Choice> Parts => [new("", "Alla"), .. CentreWords.FourParts.Select(p => new Choice($"{p}", p.Word()))];
    public static IReadOnlyList<Choice> Definitions => [new("", "Ingen särskild"), .. CentreDefinition.All.Select(d => new Choice($"{d.Kind}", d.Name))];
    public static IReadOnlyList<Choice> Outcomes => [new("", "Alla"), .. new[] { Truth.Holds, Truth.Fails, Truth.Unknown }.Select(t => new Choice($"{t}", t.Word()))];
    public string Href => $"/familjecentraler?kommun={Uri.EscapeDataString(Chosen ?? "")}&typ={Declared}&del={Part}&definition={Definition}&utfall={Outcome}&sida={{0}}";

    public string Where(string code) => municipalities.GetValueOrDefault(code, code);
    public int UnknownIn(CentreLine line) => Catalogue.Criteria.Count(c => !line.AnswerTo(c.Key).IsKnown);

    public async Task OnGetAsync()
    {
        municipalities = (await db.Parties()).Where(p => !p.IsRegion).ToDictionary(p => p.Code, p => p.Name);
        Catalogue = await db.Catalogue();
        var lines = (await db.CentreLines(viewer, municipalities.ContainsKey(Chosen ?? "") ? Chosen : null)).Where(Fits).OrderBy(l => Where(l.MunicipalityCode), Swedish).ThenBy(l => l.Name, Swedish).ToList();
        Total = lines.Count;
        Current = Math.Clamp(Current, 1, Math.Max(1, Pages));
        Lines = [.. lines.Skip((Current - 1) * Size).Take(Size)];
    }

    bool Fits(CentreLine line) => (Declared is null || line.Declared == Declared) && (Part is not { } part || line.AnswerTo(CriterionKeys.Present(part)).YesNo == true)
        && (Definition is not { } kind || Outcome is not { } outcome || line.Judge(CentreDefinition.Of(kind)).Truth == outcome);
}
