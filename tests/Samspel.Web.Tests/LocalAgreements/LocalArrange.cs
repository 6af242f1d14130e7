using Microsoft.EntityFrameworkCore;
using Samspel.Domain;
using Samspel.Domain.LocalAgreements;
using Samspel.Domain.Parties;
using Samspel.Web.LocalAgreements;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Tests.Harness;

namespace Samspel.Web.Tests.LocalAgreements;

/// <summary>A local agreement made for a test.</summary>
public sealed record ArrangedLocal(SamspelApp App, string Code, int Number, LocalAgreementId Id)
{
    public string Address => $"/lokala-overenskommelser/{Code}/{Number}";

    public Task<LocalAgreement> Row() => App.Read(c => c.Set<LocalAgreement>().AsNoTracking().SingleAsync(a => a.Id == Id));
    public async Task<List<string>> Facts() => [.. (await App.History(Id.Value)).Select(f => f.Kind)];
    public Task<List<DutyRow>> Duties() => App.Read(c => c.Set<DutyRow>().AsNoTracking().Where(d => d.SubjectId == Id.Value && d.DoneAt == null).OrderBy(d => d.Key).ToListAsync());
}

/// <summary>What the agreement is to be like.</summary>
public sealed record LocalWishes
{
    public string Code { get; init; } = "2080";
    public string Title { get; init; } = "Barns och ungas psykiska hälsa";
    public LocalAgreementKind Kind { get; init; } = LocalAgreementKind.LocalAgreement;
    public IReadOnlyList<AgreementArea> Areas { get; init; } = [AgreementArea.PsychiatricDisability];
    public LocalRules Rules { get; init; } = LocalRules.Silent;
    public DateOnly? From { get; init; }
    public DateOnly? To { get; init; }
    public bool CommitsResources { get; init; }

    /// <summary>The day everything happened; null for today.</summary>
    public DateOnly? On { get; init; }
}

/// <summary>Local agreements brought to a state by acting in the domain and saving through the door, as the pages do.</summary>
public static class LocalArrange
{
    public const string Municipal = "lokal-samordnare-falun", Regional = "lokal-samordnare-region", County = "lanssamordnare", NextDoor = "lokal-samordnare-borlange";

    /// <summary>Everybody who has no part in Falun's drafts.</summary>
    public static readonly string[] Strangers = [NextDoor, "socialsekreterare-falun", "enhetschef-falun", "bup-falun", "rektor-falun", "ledamot", "administrator-falun", "loggranskare-falun"];

    public static readonly LocalRules SchoolCalls = LocalRules.Silent with { SchoolMayCall = true };
    public static readonly DateSpan Mandate = new(new DateOnly(2023, 1, 1), new DateOnly(2027, 12, 31));
    public const string CountyNumber = "RD20/04734";

    public static Task<ArrangedLocal> InForce(SamspelApp app, LocalRules rules, string code = "2080") => In(app, LocalState.InForce, new() { Rules = rules, Code = code });

    public static async Task<ArrangedLocal> In(SamspelApp app, LocalState state, LocalWishes? wishes = null)
    {
        var wish = wishes ?? new LocalWishes();
        if (app.IsShared && wish.Rules != LocalRules.Silent && state >= LocalState.InForce) throw new InvalidOperationException("Local rules in force change what other tests see: use an app of the test's own.");
        ArrangedLocal? made = null;
        await app.Do<Db>(async db =>
        {
            var today = wish.On ?? Clock.Day(app.Time.GetUtcNow());
            var (municipality, viewer) = await Coordinator(db, wish.Code);
            var (region, _) = await Coordinator(db, null);
            var agreement = Walk(state, wish, municipality, region, today);
            await db.Begin();
            await db.Add(viewer, agreement);
            await db.SaveLocal(viewer, wish.Code);
            await db.Commit();
            made = new ArrangedLocal(app, wish.Code, agreement.Number, agreement.Id);
        });
        return made!;
    }

    /// <summary>Somebody changes the agreement meanwhile.</summary>
    public static Task Change(this ArrangedLocal local, Action<LocalAgreement, PartyActor> act, bool region = false) => local.App.Do<Db>(async db =>
    {
        var (by, viewer) = await Coordinator(db, region ? null : local.Code);
        await db.Begin();
        act((await db.LocalAgreementById(local.Id))!, by);
        await db.SaveLocal(viewer, local.Code);
        await db.Commit();
    });

    /// <summary>The local coordinator of a municipality, or of the region.</summary>
    static async Task<(PartyActor By, Viewer Viewer)> Coordinator(Db db, string? code)
    {
        var unit = await db.Context.Set<Unit>().AsNoTracking().FirstAsync(u => code == null ? u.Kind == UnitKind.CountyCoordination : u.Kind == UnitKind.MunicipalCoordination && u.MunicipalityCode == code);
        var party = await db.Context.Set<Party>().AsNoTracking().SingleAsync(p => p.Code == unit.PartyCode);
        var viewer = new Viewer(PersonId.New(), code is null ? "Regionens Samordnare" : "Kommunens Samordnare", AssignmentId.New(), Role.LocalCoordinator, unit.Id, unit.Name, unit.Kind, unit.Compartment, unit.PartyCode, unit.MunicipalityCode);
        return (new PartyActor(viewer.Actor, party, viewer.Name), viewer);
    }

    static LocalAgreement Walk(LocalState state, LocalWishes wish, PartyActor municipality, PartyActor region, DateOnly today)
    {
        var scope = new LocalScope(wish.Title, wish.Kind == LocalAgreementKind.LocalAgreement ? "" : "Vad avtalet gäller.", wish.Areas, new DateSpan(wish.From ?? (state == LocalState.Registered ? today.AddDays(30) : today), wish.To),
            wish.CommitsResources, wish.Areas.Count > 1 ? "Varje målgrupp har ett eget kapitel." : null);
        var a = LocalAgreement.Plan(LocalAgreementId.New(), wish.Kind, wish.Code, TheCounty.Agreement, municipality, scope, today);
        if (state == LocalState.Planned) return a;
        if (state == LocalState.Abandoned) { a.Abandon(municipality, "Tas med i en annan.", today); return a; }
        a.StartDraft(municipality, new Lead(municipality.Actor.Unit, "Kommunens samordning"), new Lead(region.Actor.Unit, "Länssamordningen"), [new("Socialtjänsten", Principal.Municipality), new("BUP", Principal.Region)], today);
        if (wish.Kind == LocalAgreementKind.LocalAgreement)
        {
            a.Write(municipality, LocalTemplate.HowKey, "Vi möts varje månad.", [0, 3], 0, Clock.Instant(today, new TimeOnly(9, 0)));
            a.AnswerRules(region, wish.Rules, today);
        }
        if (state == LocalState.Draft) return a;
        a.RequestDecision(municipality, today);
        if (state == LocalState.ForDecision) return a;
        a.RecordDecision(municipality, "Socialnämnden", today, "SN 2026/11", "Nämndens ram 2026", today);
        a.RecordDecision(region, "Hälso- och sjukvårdsnämnden", today, "HSN 2026/22", "Nämndens ram 2026", today);
        if (state == LocalState.Decided) return a;
        a.Sign(municipality, "Test Kommunsson", "Kommundirektör", Mandate, today, today);
        a.Sign(region, "Test Regionsson", "Hälso- och sjukvårdsdirektör", Mandate, today, today);
        if (state == LocalState.Signed) return a;
        a.Register(municipality, "KS 2026/77", today, null, today);
        a.Register(region, "RD 2026/88", today, CountyNumber, today);
        return a;
    }
}
