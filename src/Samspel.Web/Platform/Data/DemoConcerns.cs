using Microsoft.EntityFrameworkCore;
using Samspel.Domain;
using Samspel.Domain.ConcernReports;
using Samspel.Domain.Parties;
using Samspel.Web.Platform.Access;

namespace Samspel.Web.Platform.Data;

/// <summary>
/// The demo's reception of concern reports in two municipalities, and reports made by acting: one that nobody has opened, one that waits for a decision,
/// one whose reporter waits for an answer, one that went to the wrong board, one for an unborn child. All of it is made up, and nobody has a number. The
/// telephone numbers are of those that are kept free for made-up use.
/// </summary>
static class DemoConcerns
{
    const string Mark = "demo-concern-boards", Reports = "demo-concern-reports";

    public static async Task Seed(IServiceProvider services, Action<string>? say)
    {
        await using var scope = services.CreateAsyncScope();
        var (context, db, clock) = (scope.ServiceProvider.GetRequiredService<SamspelContext>(), scope.ServiceProvider.GetRequiredService<Db>(), scope.ServiceProvider.GetRequiredService<Clock>());
        if (!await context.Set<Marker>().AnyAsync(m => m.Name == Mark)) await Boards(context, db, say);
        if (await context.Set<Marker>().AnyAsync(m => m.Name == Reports)) return;
        say?.Invoke("Lägger upp demons påhittade orosanmälningar…");
        var demo = new Demo(context, await context.Set<ConcernBoard>().ToDictionaryAsync(b => b.MunicipalityCode), await Viewer(context, "socialsekreterare-falun"), await Viewer(context, "socialsekreterare-borlange"));
        await demo.ForUnbornChild(await Viewer(context, "barnmorska-falun"), clock.Today);
        await demo.AnswerWanted(await Viewer(context, "rektor-borlange"), clock.Today);
        await demo.WaitsForDecision(await Viewer(context, "skolskoterska-falun"), clock.Today);
        await demo.WrongBoard(await Viewer(context, "hab-falun"), clock.Today);
        await demo.Unopened(await Viewer(context, "kurator-falun"), clock.Today);
        context.ChangeTracker.Clear();
        context.Set<Marker>().Add(new Marker { Name = Reports, At = clock.Now });
        await context.SaveChangesAsync();
    }

    static async Task Boards(SamspelContext context, Db db, Action<string>? say)
    {
        say?.Invoke("Lägger upp demons mottagning av orosanmälningar…");
        await db.Begin();
        foreach (var (code, town, key, phone, onCall) in new[] { ("2080", "Falun", "falun", "0980-319 201", "0980-319 202"), ("2081", "Borlänge", "borlange", "0980-319 203", "0980-319 204") })
        {
            var (party, children, adults) = (await context.Set<Party>().SingleAsync(p => p.Code == code), await db.UnitRef(County.UnitOf($"{key}-ifo")), await db.UnitRef(County.UnitOf($"{key}-missbruk")));
            db.Add(Access.Viewer.System, ConcernBoard.Register(ConcernBoardId.New(), party, Role.Administrator, code, new BoardContent($"Socialnämnden i {town}", children!, adults, phone, $"Socialjouren, {onCall}, kvällar, nätter och helger")));
        }
        db.Mark(Mark);
        await db.Save(Access.Viewer.System);
        await db.Commit();
    }

    static async Task<Viewer> Viewer(SamspelContext context, string persona)
    {
        var known = Personas.All.Single(p => p.Key == persona);
        var (id, person) = (County.UnitOf(known.Unit), new PersonId(Db.NamedGuid($"persona:{persona}")));
        var unit = await context.Set<Unit>().AsNoTracking().SingleAsync(u => u.Id == id);
        var assignment = await context.Set<Assignment>().AsNoTracking().FirstAsync(a => a.Person == person && a.Unit == id);
        return new Viewer(person, known.Name, assignment.Id, assignment.Role, unit.Id, unit.Name, unit.Kind, unit.Compartment, unit.PartyCode, unit.MunicipalityCode);
    }

    sealed class Demo(SamspelContext context, IReadOnlyDictionary<string, ConcernBoard> boards, Viewer falun, Viewer borlange)
    {
        Db db = null!;
        SwedishTime now;
        ConcernReport report = null!;

        public async Task Unopened(Viewer by, DateOnly today)
            => await Send(by, "Skolkurator", today.AddDays(-1), About("Kim Exempelsson", 2014, "Kommer till skolan utan ytterkläder och säger att ingen är hemma på kvällarna.", "Har varit ensam flera nätter.") with { Residence = "2080" });

        public async Task WaitsForDecision(Viewer by, DateOnly today)
        {
            await Send(by, "Skolsköterska", today.AddDays(-5), About("Robin Provsson", 2011, "Sår på underarmarna och berättar om bråk hemma.", "Våld mellan vuxna i hemmet.") with { Residence = "2080", Urgency = Urgency.ProtectionToday });
            await Assessed(falun, today.AddDays(-5));
            await Entered(today.AddDays(-4), "Påhittad akt 1");
        }

        public async Task AnswerWanted(Viewer by, DateOnly today)
        {
            await Send(by, "Rektor", today.AddDays(-12), About("Lo Exempelsson", 2016, "Borta från skolan tre veckor utan att hemmet svarar.", "Ingen vuxen har setts.") with { Residence = "2081" });
            await Assessed(borlange, today.AddDays(-12));
            await Act(by, today.AddDays(-10), 9, () => report.AskForAnswer(by.Actor, now));
            await Act(borlange, today.AddDays(-2), 14, () => report.Decide(borlange.Actor, ConcernAnswer.Opened, now.On, null, now.On));
        }

        public async Task WrongBoard(Viewer by, DateOnly today)
        {
            await Send(by, "Kurator", today.AddDays(-4), About("Alex Provsson", 2018, "Mamma berättar att hon inte orkar och att barnet ofta är hos grannen.", "Ensamma på kvällarna.") with { Stay = "2081" });
            await Act(borlange, today.AddDays(-3), 9, () => report.Receive(borlange.Actor, report.ArrivedAt, now));
            await Act(borlange, today.AddDays(-3), 10, () => report.Forward(borlange.Actor, boards["2080"], "Familjen bor i Falun och var bara på besök.", now));
            await Act(falun, today.AddDays(-3), 13, () => report.AssessProtection(falun.Actor, now, now));
            await Entered(today.AddDays(-2), "Påhittad akt 2");
        }

        public async Task ForUnbornChild(Viewer by, DateOnly today)
        {
            var content = About("Vide Exempelsson", 1999, "Kommer inte till bokade besök och berättar om bruk av alkohol.", "Bruk av alkohol under graviditeten.", ConcernKind.UnbornChild);
            await Send(by, "Barnmorska", today.AddDays(-25), content with { Residence = "2080", Unborn = new UnbornPart(today.AddDays(12), new Motivation(true, today.AddDays(-32), "Samtal två gånger. Vill inte söka stöd själv.")) });
            await Assessed(falun, today.AddDays(-25));
            await Act(falun, today.AddDays(-18), 11, () => report.Decide(falun.Actor, ConcernAnswer.Opened, now.On, null, now.On));
            await Entered(today.AddDays(-18), "Påhittad akt 3");
            await Act(falun, today.AddDays(-15), 10, () =>
            {
                foreach (var with in report.MeetingsLeft) report.OfferMeeting(falun.Actor, new MeetingOffer(with, now.On, null), now.On);
            });
        }

        static ConcernContent About(string name, int year, string seen, string risks, ConcernKind kind = ConcernKind.Child) => ConcernContent.Empty(kind) with
        {
            About = new ReportedPerson(name, null, new DateOnly(year, 5, 14), null, false, null),
            Observations = [new Observation(ObservationKind.Seen, seen, "De senaste två veckorna", null)],
            Risks = risks,
            Protective = "En mormor som barnet ofta är hos.",
            NoOthersKnown = true,
            ReachMe = "Genom verksamhetens växel",
        };

        async Task Send(Viewer by, string title, DateOnly day, ConcernContent content)
        {
            At(day, 15);
            var draft = ConcernDraft.Begin(ConcernReportId.New(), by.Actor, (await db.UnitRef(by.Unit))!, content.Kind, now.On);
            draft.Write(by.Actor, content, now.On);
            var proposal = BoardProposal.For(content.Residence, content.Stay, content.Urgency)!;
            report = ConcernReport.Send(draft, null, CaseNumber.Concern(day.Year, await db.NextNumber("ORO", day.Year)), by.Actor, by.Name, title, boards[proposal.MunicipalityCode], proposal, null, now);
            await db.Add(by, report);
            await db.Save(by);
            await db.Commit();
        }

        async Task Assessed(Viewer by, DateOnly day)
        {
            await Act(by, day, 16, () => report.Receive(by.Actor, report.ArrivedAt, now));
            await Act(by, day, 17, () => report.AssessProtection(by.Actor, now, now));
        }

        Task Entered(DateOnly day, string reference) => Act(falun, day, 15, () => report.EnterInSystem(falun.Actor, new SystemEntry(reference, now.On), now.On));

        async Task Act(Viewer by, DateOnly day, int hour, Action act)
        {
            At(day, hour);
            await db.Begin();
            act();
            await db.Save(by);
            await db.Commit();
        }

        void At(DateOnly day, int hour)
        {
            var at = Clock.Instant(day, new TimeOnly(hour, 20));
            (db, now) = (new Db(context, new Clock(new FixedTime(at))), SwedishTime.Of(Clock.Local(at)));
        }
    }

    sealed class FixedTime(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
