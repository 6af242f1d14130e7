using Microsoft.EntityFrameworkCore;
using Samspel.Domain;
using Samspel.Domain.LocalAgreements;
using Samspel.Domain.Parties;
using Samspel.Web.LocalAgreements;
using Samspel.Web.Platform.Access;

namespace Samspel.Web.Platform.Data;

/// <summary>The demo's local agreements: one in each place of its life, with made-up officials, dated around today.</summary>
static class DemoLocalAgreements
{
    const string Mark = "demo-local-agreements";
    static readonly LocalRules Whole = new(true, [UnitKind.SocialServicesChildren, UnitKind.School, UnitKind.ChildPsychiatry], new("Den enhet som kallar skriver."), new("Den enhet som kallar följer upp."),
        new("Hos verksamhetscheferna i kommunen och regionen."), new("Brister i samverkan som har drabbat ett barn."), [new("Skolfrånvaro", "Elevhälsans samordnare"), new("SIP", "Kommunens samordning")]);

    public static async Task Seed(IServiceProvider services, Action<string>? say)
    {
        await using var scope = services.CreateAsyncScope();
        var (context, db, clock) = (scope.ServiceProvider.GetRequiredService<SamspelContext>(), scope.ServiceProvider.GetRequiredService<Db>(), scope.ServiceProvider.GetRequiredService<Clock>());
        if (await context.Set<Marker>().AnyAsync(m => m.Name == Mark)) return;
        say?.Invoke("Lägger upp demons lokala överenskommelser…");
        var today = clock.Today;
        var county = await Side(context, "lanssamordning");

        var falun = await Side(context, "falun-samordning");
        var draft = Begun(falun, county, "Barns och ungas psykiska hälsa i Falun", today.AddDays(-40), today.AddDays(120), AgreementArea.PsychiatricDisability, AgreementArea.CareOutsideHome);
        draft.Write(falun.By, "1", "Arbetsgruppen har haft fem möten. Socialtjänsten, elevhälsan, BUP och vårdcentralerna har deltagit.", [0, 1], 0, At(today.AddDays(-30)));
        draft.Write(county.By, "2", "Ledningsgruppen möts varje kvartal och samverkansgruppen varje månad. Kommunens samordning håller ihop arbetet.", [0, 2, 3], 0, At(today.AddDays(-21)));
        draft.Write(falun.By, "6", "Den som först ser behovet tar upp det. Mötet hålls där barnet trivs bäst.", [0, 1], 0, At(today.AddDays(-12)));
        draft.Comment(county.By, "6", "Ska vi skriva ut att barnet får välja plats?", "Den som först ser behovet tar upp det. Barnet får vara med och välja plats för mötet.", At(today.AddDays(-5)));
        draft.AddGoal(falun.By, new LocalGoalContent("Alla barn med SIP har en plan som följs upp i tid", "Andel planer som följts upp inom sex månader", "90 procent"));
        draft.AnswerRules(falun.By, LocalRules.Silent with { Documents = new("Den enhet som kallar skriver.") }, today);
        await Keep(db, falun, draft);

        var mora = await Side(context, "mora-samordning");
        await Keep(db, mora, InForce(mora, county, "Samverkan för barn och unga i Mora", today.AddMonths(-8), Whole, AgreementArea.PsychiatricDisability, AgreementArea.CareOutsideHome));
        var ludvika = await Side(context, "ludvika-samordning");
        await Keep(db, ludvika, InForce(ludvika, county, "Psykisk hälsa hos barn och unga i Ludvika", today.AddMonths(-4), LocalRules.Silent with { SchoolMayCall = false, Documents = new("Socialtjänsten skriver.") }, AgreementArea.PsychiatricDisability));
        var avesta = await Side(context, "avesta-samordning");
        var decided = Begun(avesta, county, "Barn och unga i Avesta", today.AddDays(-60), today.AddDays(30), AgreementArea.CareOutsideHome);
        decided.Write(avesta.By, "2", "Styrgruppen möts sex gånger om året.", [0], 0, At(today.AddDays(-30)));
        decided.RequestDecision(avesta.By, today.AddDays(-20));
        decided.RecordDecision(avesta.By, "Omsorgsnämnden", today.AddDays(-6), "ON 2026/31", null, today.AddDays(-6));
        await Keep(db, avesta, decided);
        var leksand = await Side(context, "leksand-samordning");
        await Keep(db, leksand, LocalAgreement.EnterExisting(LocalAgreementId.New(), LocalAgreementKind.LocalAgreement, leksand.By.Party.Code, TheCounty.Agreement, leksand.By,
            new(new LocalScope("Överenskommelse om barn och unga i Leksand", "", [AgreementArea.PsychiatricDisability], new DateSpan(new DateOnly(2023, 3, 1))), leksand.Lead, county.Lead,
                [new("Socialtjänsten", Principal.Municipality), new("BUP", Principal.Region)], [], [], [], LocalRules.Silent with { SchoolMayCall = false }), today));
        await Keep(db, falun, Contract(falun, county, today));

        var plan = Implementation.Begin(ImplementationId.New(), falun.By.Party.Code, null);
        plan.AddMeasure(falun.By, new MeasureContent("Gå igenom överenskommelsen på arbetsplatsträffar", ImplementationPhase.Introduction, falun.Lead.Unit, falun.Lead.UnitName, null, today.AddDays(40)), today);
        plan.LogTraining(falun.By, today.AddDays(-14), "Så håller vi ett SIP-möte", [new TrainedUnit(null, "Socialtjänsten", Principal.Municipality, 9), new TrainedUnit(null, "BUP", Principal.Region, 6)], today);
        await db.Begin();
        db.Add(falun.Viewer, plan);
        context.Set<Marker>().Add(new Marker { Name = Mark, At = clock.Now });
        await db.Save(falun.Viewer);
        await db.Commit();
    }

    sealed record DemoSide(PartyActor By, Viewer Viewer, Lead Lead);

    static async Task<DemoSide> Side(SamspelContext context, string unitKey)
    {
        var unit = await context.Set<Unit>().AsNoTracking().SingleAsync(u => u.Id == County.UnitOf(unitKey));
        var party = await context.Set<Party>().AsNoTracking().SingleAsync(p => p.Code == unit.PartyCode);
        var viewer = new Viewer(new PersonId(Db.NamedGuid($"samordnare:{unitKey}")), unitKey == "lanssamordning" ? "Helena Brodd" : "Kommunens samordnare", new AssignmentId(Guid.Empty), Role.LocalCoordinator, unit.Id, unit.Name, unit.Kind, unit.Compartment, unit.PartyCode, unit.MunicipalityCode);
        return new DemoSide(new PartyActor(viewer.Actor, party, viewer.Name), viewer, new Lead(unit.Id, unit.Name));
    }

    static LocalAgreement Begun(DemoSide side, DemoSide county, string title, DateOnly day, DateOnly from, params AgreementArea[] areas)
    {
        var scope = new LocalScope(title, "", areas, new DateSpan(from), false, areas.Length > 1 ? "Varje målgrupp har en egen ansvarig och följs upp för sig." : null);
        var a = LocalAgreement.Plan(LocalAgreementId.New(), LocalAgreementKind.LocalAgreement, side.By.Party.Code, TheCounty.Agreement, side.By, scope, day);
        a.StartDraft(side.By, side.Lead, county.Lead, [new("Socialtjänsten", Principal.Municipality), new("Elevhälsan", Principal.Municipality), new("BUP", Principal.Region)], day);
        return a;
    }

    static LocalAgreement InForce(DemoSide side, DemoSide county, string title, DateOnly day, LocalRules rules, params AgreementArea[] areas)
    {
        var a = Begun(side, county, title, day, day, areas);
        a.Write(side.By, "2", "Samverkansgruppen möts varje månad. Verksamhetscheferna möts varje kvartal.", [0, 3], 0, At(day));
        a.AnswerRules(county.By, rules, day);
        a.RequestDecision(side.By, day);
        Conclude(a, side, county, day, null);
        return a;
    }

    static LocalAgreement Contract(DemoSide side, DemoSide county, DateOnly today)
    {
        var day = today.AddDays(-90);
        var a = LocalAgreement.Plan(LocalAgreementId.New(), LocalAgreementKind.FamilyCentre, side.By.Party.Code, TheCounty.Agreement, side.By,
            new LocalScope("Familjecentralen i Falun", "Gemensamma lokaler och en samordnare på halvtid. Kostnaden delas lika.", [], new DateSpan(day, day.AddYears(3)), true), day);
        a.StartDraft(side.By, side.Lead, county.Lead, [new("Öppna förskolan", Principal.Municipality), new("Barnhälsovården", Principal.Region)], day);
        a.RequestDecision(side.By, day);
        Conclude(a, side, county, day, "Ramen för 2026");
        return a;
    }

    static void Conclude(LocalAgreement a, DemoSide side, DemoSide county, DateOnly day, string? budget)
    {
        var mandate = new DateSpan(new DateOnly(2023, 1, 1), new DateOnly(2027, 12, 31));
        a.RecordDecision(side.By, "Socialnämnden", day, "SN 2026/14", budget, day);
        a.RecordDecision(county.By, "Hälso- och sjukvårdsnämnden", day, "HSN 2026/41", budget, day);
        a.Sign(side.By, "Margareta Ståhl", "Kommundirektör", mandate, day, day);
        a.Sign(county.By, "Henrik Wallin", "Hälso- och sjukvårdsdirektör", mandate, day, day);
        a.Register(side.By, "KS 2026/52", day, null, day);
        a.Register(county.By, "RD 2026/90", day, TheCounty.Agreement.Number, day);
    }

    static DateTimeOffset At(DateOnly day) => Clock.Instant(day, new TimeOnly(10, 0));

    static async Task Keep(Db db, DemoSide side, LocalAgreement agreement)
    {
        await db.Begin();
        await db.Add(side.Viewer, agreement);
        await db.SaveLocal(side.Viewer, agreement.MunicipalityCode);
        await db.Commit();
    }
}
