using Microsoft.EntityFrameworkCore;
using Samspel.Domain;
using Samspel.Domain.Children;
using Samspel.Domain.Consents;
using Samspel.Domain.Disclosures;
using Samspel.Domain.Examinations;
using Samspel.Domain.Parties;
using Samspel.Domain.Placements;
using Samspel.Domain.Sips;
using Samspel.Web.Platform.Access;

namespace Samspel.Web.Platform.Data;

/// <summary>The demo's examinations: made-up children who seek asylum and have no number yet. One is asked for, one was declined and is offered again; and one before an application for care.</summary>
static class DemoExaminations
{
    const string Mark = "demo-examinations";

    public static async Task Seed(IServiceProvider services, Action<string>? say)
    {
        await using var scope = services.CreateAsyncScope();
        var (context, clock) = (scope.ServiceProvider.GetRequiredService<SamspelContext>(), scope.ServiceProvider.GetRequiredService<Clock>());
        if (await context.Set<Marker>().AnyAsync(m => m.Name == Mark)) return;
        say?.Invoke("Lägger upp demons påhittade undersökningar…");
        var (sara, stina) = (await Viewer(context, "socialsekreterare-falun", "falun-ifo"), await Viewer(context, "bum-falun", "bum-falun"));
        var today = clock.Today;

        await Case(context, sara, stina, today, 6, "Omid", new DateOnly(2014, 6, 2), "Tandvärk? Har inte träffat tandläkare på flera år.");
        await Case(context, sara, stina, today, 40, "Samira", new DateOnly(2011, 2, 17), "Karies?",
            (-33, (e, day) => e.Offer(stina.Actor, "Tisdag kl. 9, mottagningen.", day)),
            (-31, (e, day) => e.Decline(stina.Actor, "Samira ville inte komma utan sin faster.", day)),
            (-3, (e, day) => e.Offer(stina.Actor, "Torsdag kl. 13. Samiras faster är välkommen med.", day)));
        await Decided(context, sara, await Unit(context, "bum-falun"), today.AddDays(-2));
        context.Set<Marker>().Add(new Marker { Name = Mark, At = clock.Now });
        await context.SaveChangesAsync();
    }

    static async Task Case(SamspelContext context, Viewer sara, Viewer stina, DateOnly today, int ago, string given, DateOnly birth, string teeth, params (int Days, Action<HealthExamination, DateOnly> Act)[] then)
    {
        var day = today.AddDays(-ago);
        var (db, now) = On(context, day);
        var child = await Child(db, sara, day, given, birth);
        var (owner, region) = (await Unit(context, "falun-ifo"), await Unit(context, "bum-falun"));
        var e = HealthExamination.OpenForAsylumSeeker(ExaminationId.New(), CaseNumber.Examination(day.Year, await db.NextNumber("UND", day.Year)), sara.Actor, owner, sara.Person, child.Id, birth, day);
        var who = child.WhoDecidesOn(day);
        e.FindNeeded(sara.Actor, day);
        e.RecordConsent(sara.Actor, new ExaminationConsent(new MaturityAssessment(ConsentGivers.TogetherWithChild, "Förstår vad en undersökning är och vill själv säga ja."),
            [.. who.Deciders.Select(ConsentParty.Of).Append(ConsentParty.TheChild).Select(p => new ConsentAnswer(p, true, AnswerForm.Oral, day, sara.Person))], true, "Det är okej om någon berättar vad som händer först."), day);
        var form = new BbicRequest("2024", "Barnet är asylsökande och har inte träffat vården i Sverige.", "Vaccinationer, syn och hörsel.", "Sover oroligt sedan resan.", teeth, "Inget känt.", null, "Inga kända.", "Har börjat i förberedelseklass.",
            "Får någon vara med?", "Dari", "Sara Ekdal, växeln");
        var made = PlacementPapers.OfRequest(e, form, region, e.NeedOn(who), new PaperBasis(DisclosureId.New(), DisclosureBasis.OnGround(GroundCode.G5, "Barnet behöver undersökning och vård."), new SipNames(child.DisplayName, null, owner.Name, sara.Name), sara.Person, now, day));
        e.Request(sara.Actor, form, region, made, who, day);
        db.Add(sara, e);
        db.Add(sara, made);
        await Keep(db, sara);
        foreach (var (days, act) in then)
        {
            var (later, at) = On(context, today.AddDays(days));
            act(e, Clock.Day(at));
            await Keep(later, stina);
        }
    }

    static async Task Decided(SamspelContext context, Viewer sara, UnitRef region, DateOnly day)
    {
        var (db, now) = On(context, day);
        var (child, owner) = (await Child(db, sara, day, "Robin", new DateOnly(2010, 9, 5)), await Unit(context, "falun-ifo"));
        var e = LvuExamination.Decide(ExaminationId.New(), CaseNumber.Examination(day.Year, await db.NextNumber("UND", day.Year)), sara.Actor, owner, sara.Person, child.Id, child.BirthDate, new LvuDecision("Sociala utskottet", day, "Påhittad läkare på mottagningen"), region, region, day);
        var made = PlacementPapers.OfDecision(e, new PaperBasis(DisclosureId.New(), DisclosureBasis.OnGround(GroundCode.G3, "Läkarundersökning beslutad enligt LVU 32 §."), new SipNames(child.DisplayName, null, owner.Name, sara.Name), sara.Person, now, day));
        e.Share(sara.Actor, made, day);
        db.Add(sara, e);
        db.Add(sara, made);
        await Keep(db, sara);
    }

    static async Task<Child> Child(Db db, Viewer sara, DateOnly day, string given, DateOnly birth)
    {
        var child = Domain.Children.Child.Register(ChildId.New(), sara.Compartment, sara.Unit, ChildIdentity.Of(TemporaryIdentity.Of(day.Year, await db.NextTemporaryNumber())), new ChildContent(given, "Exempel", birth, LegalSex.Female, "2080", "Dari"), day);
        child.AddDecider(new Decider(DeciderId.New(), DeciderKind.GodMan, "Påhittad god man", null, birth, null));
        db.Add(sara, child);
        return child;
    }

    static (Db, DateTimeOffset) On(SamspelContext context, DateOnly day)
    {
        var clock = new Clock(new FixedTime(Clock.Instant(day, new TimeOnly(10, 0))));
        return (new Db(context, clock), clock.Now);
    }

    static async Task Keep(Db db, Viewer by)
    {
        await db.Save(by);
        await db.Commit();
    }

    static async Task<UnitRef> Unit(SamspelContext context, string key)
    {
        var id = County.UnitOf(key);
        return UnitRef.Of(await context.Set<Unit>().AsNoTracking().SingleAsync(u => u.Id == id));
    }

    static async Task<Viewer> Viewer(SamspelContext context, string persona, string at)
    {
        var id = County.UnitOf(at);
        var unit = await context.Set<Unit>().AsNoTracking().SingleAsync(u => u.Id == id);
        var person = new PersonId(Db.NamedGuid($"persona:{persona}"));
        var assignment = await context.Set<Assignment>().AsNoTracking().FirstAsync(a => a.Person == person && a.Unit == id);
        return new Viewer(person, Personas.All.Single(p => p.Key == persona).Name, assignment.Id, Role.CaseWorker, unit.Id, unit.Name, unit.Kind, unit.Compartment, unit.PartyCode, unit.MunicipalityCode);
    }

    sealed class FixedTime(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
