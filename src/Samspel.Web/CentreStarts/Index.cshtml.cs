using Microsoft.AspNetCore.Mvc.RazorPages;
using Samspel.Domain.CentreStarts;
using Samspel.Domain.EqualOffer;
using Samspel.Domain.FamilyCentres;
using Samspel.Domain.Parties;
using Samspel.Web.LocalAgreements;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.CentreStarts;

/// <summary>Where a municipality stands.</summary>
/// <param name="Without">What the register knows when it has no centre there; null when it has.</param>
public sealed record StartLine(string Code, string Name, MunicipalityWithout? Without, CentreStart? Start)
{
    public string Address => $"{StartPage.Root}/{Code}";
    public DialogueMeeting? LastDialogue => Start?.Dialogue.MaxBy(d => d.On);
    public bool IsUnderway => Start?.State == StartState.Underway;
}

/// <summary>Where each municipality in the county stands on its way to a family centre; those without one first.</summary>
public sealed class IndexModel(Db db, Viewer viewer, Clock clock) : PageModel
{
    static readonly StringComparer Swedish = StringComparer.Create(System.Globalization.CultureInfo.GetCultureInfo("sv-SE"), ignoreCase: true);

    public IReadOnlyList<StartLine> Lines { get; private set; } = [];
    public IReadOnlyList<MapPlace> Map { get; private set; } = [];
    public string? Own { get; private set; }

    /// <summary>The county's coordinators offer help to a municipality that is on its way.</summary>
    public bool MayOffer(StartLine line) => viewer is { UnitKind: UnitKind.CountyCoordination, Role: Role.CountyCoordinator or Role.LocalCoordinator } && line.Start is { State: not StartState.Opened };

    public async Task OnGetAsync()
    {
        var municipalities = (await db.Parties()).Where(p => !p.IsRegion).ToList();
        var starts = (await db.CentreStarts(viewer)).ToDictionary(s => s.MunicipalityCode);
        var without = CentreCoverage.Without([.. municipalities.Select(m => m.Code)], await db.CentresWithHistory(viewer), DefinitionKind.Declared, clock.Today).ToDictionary(w => w.MunicipalityCode);
        Lines = [.. municipalities.Select(m => new StartLine(m.Code, m.Name, without.GetValueOrDefault(m.Code), starts.GetValueOrDefault(m.Code))).OrderBy(l => l.Without is null).ThenBy(l => l.Name, Swedish)];
        Map = CountyMap.Of(Lines.Select(l => (l.Code, l.Name, StateOf(l), Words(l), l.Address)));
        Own = viewer.Role == Role.LocalCoordinator && municipalities.Any(m => m.Code == viewer.PartyCode) ? viewer.PartyCode : null;
    }

    public static string HasCentre(StartLine line) => line.Without switch { null => "Finns", { HasCentre: Truth.Unknown } => "Okänt", _ => "Ingen" };

    static MapState StateOf(StartLine line) => line.Without is null ? MapState.InForce : line.IsUnderway ? MapState.Underway : MapState.None;

    static string Words(StartLine line) => (line.Without, line.Start) switch
    {
        (null, { State: StartState.Underway }) => "har familjecentral, en till är på väg",
        (null, _) => "har familjecentral",
        (_, { } start) => start.State switch { StartState.Underway => "på väg", StartState.Paused => "arbetet vilar", StartState.GivenUp => "arbetet är nedlagt", _ => "har öppnat" },
        _ => "ingen väg påbörjad",
    };
}
