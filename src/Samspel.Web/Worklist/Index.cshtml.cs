using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.Parties;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Worklist;

/// <summary>
/// The start page (Att göra): what the viewer, or the viewer's unit, is obliged to do, by time, and what others owe them.
/// Shows case numbers and acts, never a person. Those who carry no cases get the ways to what they do as well.
/// </summary>
public sealed class IndexModel(Db db, Viewer viewer, Clock clock) : FormPage
{
    public const int PageSize = 50;
    const int AwaitedShown = 20;
    public const string UnitView = "enhet", AllKinds = "alla";

    [FromQuery(Name = "visa")] public string? View { get; set; }
    [FromQuery(Name = "slag")] public string? Kind { get; set; }
    [FromQuery(Name = "sida")] public int Current { get; set; } = 1;

    public Viewer Viewer => viewer;
    public DateOnly Today => clock.Today;
    public bool All => View == UnitView;
    public DutyKind? Chosen { get; private set; }
    public IReadOnlyList<WorklistRow> Rows { get; private set; } = [];
    public IReadOnlyList<WorklistCount> Counts { get; private set; } = [];
    public IReadOnlyList<AwaitedRow> Awaited { get; private set; } = [];
    /// <summary>Others owe more than is shown here; the rest is a page of its own.</summary>
    public bool MoreAwaited { get; private set; }
    public IReadOnlyList<RecentCase> Recent { get; private set; } = [];
    public DateOnly? NextDue { get; private set; }

    /// <summary>What a duty without a case number is about.</summary>
    public IReadOnlyDictionary<Guid, string> Subjects { get; private set; } = new Dictionary<Guid, string>();

    public int Total => Counts.Where(c => Chosen is null || c.Kind == Chosen).Sum(c => c.Count);
    public int Pages => (Total + PageSize - 1) / PageSize;

    public IEnumerable<IGrouping<DueGroup, WorklistRow>> Groups => Rows.GroupBy(r => DueGroups.Of(r.Due, Today));

    /// <summary>How many stand in a group on all pages together.</summary>
    public int CountOf(DueGroup group) => Counts.Where(c => (Chosen is null || c.Kind == Chosen) && DueGroups.Of(c.Due, Today) == group).Sum(c => c.Count);

    public IReadOnlyList<Choice> Kinds => [new(AllKinds, "Alla slag"), .. Counts.GroupBy(c => c.Kind).OrderBy(g => g.Key)
        .Select(g => new Choice(DutyLinks.Slug(g.Key), $"{g.Key.Act()} ({g.Sum(c => c.Count)})"))];

    /// <summary>What stands beside the number: what the duty is about where it is about no case, and to whom it comes.</summary>
    public IEnumerable<string> Beside(WorklistRow row)
    {
        if (row.Number.Length == 0 && Subjects.TryGetValue(row.Subject, out var subject)) yield return subject;
        if (row.ForManagers && viewer.Role == Role.UnitManager && row.Person != viewer.Person) yield return "till dig som chef";
        else if (row.Person is null && row.Number.Length > 0) yield return "i enhetens inkorg";
    }

    public string Address(bool all, string? kind = null, string? page = null)
    {
        var query = string.Join('&', new[] { all ? "visa=" + UnitView : null, kind is null ? null : "slag=" + kind, page is null ? null : "sida=" + page }.OfType<string>());
        return query.Length == 0 ? "/" : "/?" + query;
    }

    public override async Task<bool> Load()
    {
        if (!viewer.HasDuties) return true;
        Chosen = DutyLinks.FromSlug(Kind);
        Kind = Chosen is null ? AllKinds : Kind;
        Current = Math.Clamp(Current, 1, 10_000);
        Rows = await db.Worklist(viewer, All, Chosen, (Current - 1) * PageSize, PageSize + 1);
        Counts = Rows.Count <= PageSize && Current == 1 && Chosen is null
            ? [.. Rows.GroupBy(r => (r.Kind, r.Due)).Select(g => new WorklistCount(g.Key.Kind, g.Key.Due, g.Count()))]
            : await db.WorklistCounts(viewer, All);
        Rows = [.. Rows.Take(PageSize)];
        if (Rows.Count == 0) NextDue = await db.NextDue(viewer);
        Subjects = await db.SubjectsOf(Rows);
        if (!viewer.WorksWithCases) return true;
        Awaited = await db.Awaited(viewer, All, 0, AwaitedShown + 1);
        MoreAwaited = Awaited.Count > AwaitedShown;
        Awaited = [.. Awaited.Take(AwaitedShown)];
        Recent = await db.RecentCases(viewer, 5);
        return true;
    }

    /// <summary>Where each other role does its work.</summary>
    public IReadOnlyList<(string Href, string Text, string Tells)> Ways =>
    [
        .. viewer.Role switch
        {
            Role.Administrator => [("/administration", "Administration", "Enheter, medarbetare och uppdrag i din organisation.")],
            Role.AccessAuditor => [("/logg", "Logg", "Vem som har tagit del av vad.")],
            Role.LocalCoordinator => [("/lokala-overenskommelser", "Lokala överenskommelser", "Läget i länets kommuner, och arbetet med er egen."), ("/kommunens-regler", "Kommunens regler", "Det kommunen och regionen har kommit överens om lokalt.")],
            Role.CountyCoordinator =>
            [
                ("/overenskommelsen/giltighet", "Överenskommelsens giltighet", "Hur den står i dag och varför, parternas beslut, revidering och det som behöver göras."),
                ("/overenskommelsen/andringar", "Enklare ändringar", "Förslag, beslut, bilagor och information till Välfärdsrådet."),
                ("/overenskommelsen/lag", "Lagen och överenskommelsen", "Hänvisningar till lag som har flyttat, och kända brister i texten."),
                ("/overenskommelsen/regelprov", "Regelprov", "Prova andra regler på det senaste året."),
                ("/lokala-overenskommelser", "Lokala överenskommelser", "Läget i länets kommuner, och arbetet med dem."),
                ("/kartlaggningar", "Kartläggningar", "Frågor till länets familjecentraler, svaren och jämförelser mellan år."),
                ("/overenskommelsen/import", "Läs in överenskommelsen", "Ny version från det officiella dokumentet."),
            ],
            Role.BodyMember => [("/organ", "Samverkansorgan", "Organ där du har en plats, deras sammanträden och protokoll.")],
            _ => Array.Empty<(string, string, string)>(),
        },
        .. viewer.HasDuties ? [("/overenskommelsen/dokument", "Dokument och rutiner", "Länets gemensamma dokument och varje parts egna rutiner.")] : Array.Empty<(string, string, string)>(),
        ("/overenskommelsen", "Överenskommelsen", "Länets överenskommelse om barn och unga, avsnitt för avsnitt."),
        ("/hjalp", "Hjälp", "Så fungerar Samspel."),
    ];

    /// <summary>A school proposes; whether it may also start its own is said on the way.</summary>
    public bool Proposes => viewer.UnitKind.IsSchool();
}
