using Microsoft.EntityFrameworkCore;
using Samspel.Domain;
using Samspel.Domain.ConcernReports;
using Samspel.Domain.Parties;
using Samspel.Domain.Sips;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Bench;

/// <summary>
/// Concern reports of nine years, each made by the domain itself: written, sent, opened, decided, answered. The last weeks' stand in every state. A
/// report is sealed with a checksum, so it cannot be a copy of another's rows.
/// </summary>
sealed class BenchReports(SamspelContext context, IReadOnlyList<Worker> reporters, IReadOnlyList<Worker> intakes, DateOnly today)
{
    const int Years = 9, Together = 100;
    readonly Dictionary<int, int> series = [];

    public async Task Make(int count)
    {
        var boards = await Boards();
        for (var made = 0; made < count; made += Together)
        {
            var day = today.AddDays(-(int)((long)Years * 365 * (count - made) / count));
            context.ChangeTracker.Clear();
            var db = new Db(context, new Clock(new StandingTime(Clock.Instant(day, new TimeOnly(10, 0)))));
            for (var i = made; i < Math.Min(count, made + Together); i++) One(i, day, boards, toCome: count - i);
            await db.Save(intakes[0].Viewer);
            await db.Commit();
        }
        context.ChangeTracker.Clear();
        foreach (var (year, last) in series) context.Set<NumberSeries>().Add(new NumberSeries { Kind = "ORO", Year = year, Last = last });
        await context.SaveChangesAsync();
    }

    async Task<IReadOnlyDictionary<string, ConcernBoard>> Boards()
    {
        var parties = await context.Set<Party>().AsNoTracking().ToDictionaryAsync(p => p.Code);
        Dictionary<string, ConcernBoard> boards = [];
        foreach (var (viewer, _) in intakes)
        {
            var board = ConcernBoard.Register(ConcernBoardId.New(), parties[viewer.PartyCode], Role.Administrator, viewer.PartyCode, new BoardContent($"Socialnämnden {viewer.MunicipalityCode}", Ref(viewer), null, "0000-00 00 00", "0000-00 00 01"));
            context.Set<ConcernBoard>().Add(board);
            boards[viewer.MunicipalityCode!] = board;
        }
        var db = new Db(context, new Clock(new StandingTime(Clock.Instant(today.AddYears(-Years), new TimeOnly(8, 0)))));
        await db.Save(intakes[0].Viewer);
        await db.Commit();
        return boards;
    }

    /// <param name="toCome">How many are still to be made: the last thousand are being handled.</param>
    void One(int i, DateOnly day, IReadOnlyDictionary<string, ConcernBoard> boards, int toCome)
    {
        var (by, intake) = (reporters[i % reporters.Count].Viewer, intakes[i % intakes.Count].Viewer);
        SwedishTime At(int hour) => SwedishTime.Of(Clock.Local(Clock.Instant(day, new TimeOnly(hour, i % 60))));
        var draft = ConcernDraft.Begin(ConcernReportId.New(), by.Actor, Ref(by), ConcernKind.Child, day);
        draft.Write(by.Actor, ConcernContent.Empty(ConcernKind.Child) with
        {
            About = new ReportedPerson($"Barn Provnamn {i}", null, day.AddYears(-3 - i % 14), null, i % 50 == 0, null),
            Observations = [new(ObservationKind.Seen, "Kommer trött och hungrig till skolan flera dagar i veckan och vill inte gå hem.", "Sedan några veckor", null), new(ObservationKind.Heard, "Säger att det är bråk hemma på nätterna.", "I går", "barnet självt")],
            Risks = "Vuxna som inte orkar. Frånvaro.",
            Protective = "Ett äldre syskon och en granne som finns nära.",
            NoOthersKnown = true,
            Residence = intake.MunicipalityCode,
            Urgency = i % 4 == 0 ? Urgency.AtOnce : Urgency.ProtectionToday,
            ReachMe = "Genom expeditionen.",
        }, day);
        var number = CaseNumber.Concern(day.Year, series[day.Year] = series.GetValueOrDefault(day.Year) + 1);
        var report = ConcernReport.Send(draft, null, number, by.Actor, by.Name, "Kurator", boards[intake.MunicipalityCode!], new BoardProposal(intake.MunicipalityCode!, BoardBasis.Residence), null, At(7));
        context.Set<ConcernReport>().Add(report);
        if (i % 2 == 0) report.AskForAnswer(by.Actor, At(8));
        var reached = toCome > 1000 ? 5 : i % 6;
        if (reached >= 1) report.Open(intake.Actor, At(8));
        if (reached >= 2) report.Receive(intake.Actor, At(8), At(9));
        if (reached >= 3) report.AssessProtection(intake.Actor, At(9), At(10));
        if (reached >= 4)
        {
            report.Decide(intake.Actor, i % 3 == 0 ? ConcernAnswer.NotOpened : ConcernAnswer.Opened, day, null, day);
            foreach (var with in report.MeetingsLeft) report.OfferMeeting(intake.Actor, new MeetingOffer(with, day, null), day);
            report.EnterInSystem(intake.Actor, new SystemEntry($"Diarienummer {i}", day), day);
        }
        if (reached >= 5)
        {
            if (report.AskedAt is not null) report.AnswerReporter(intake.Actor, report.Decision!.Outcome, At(10));
            if (report.IsUnderInvestigation) report.CloseInvestigation(intake.Actor, i % 2 == 0, day, day);
        }
        for (var look = 0; look < 4; look++)
            context.Set<AccessLogRow>().Add(new AccessLogRow
            {
                Id = Guid.CreateVersion7(), At = Clock.Instant(day, new TimeOnly(11 + look, i % 60)), Person = intake.Person, PersonName = intake.Name, Assignment = intake.Assignment, Unit = intake.Unit, Compartment = intake.Compartment,
                Owner = report.Compartment, Number = report.Number.ToString(), Act = AccessAct.Read, Object = "oro/inkomna", Ground = "anmälan till enheten", Allowed = true,
            });
    }

    static UnitRef Ref(Viewer viewer) => new(viewer.Unit, viewer.UnitName, viewer.UnitKind, viewer.Compartment, viewer.PartyCode);
}

/// <summary>A clock that stands still.</summary>
sealed class StandingTime(DateTimeOffset now) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => now;
}
