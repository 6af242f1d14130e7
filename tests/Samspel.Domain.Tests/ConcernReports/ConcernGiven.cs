using Samspel.Domain.ConcernReports;
using Samspel.Domain.Parties;
using Samspel.Domain.Sips;

namespace Samspel.Domain.Tests.ConcernReports;

/// <summary>Reports made by acting, from the draft on. Everything secret in them carries the word of the child's name or "hemligt".</summary>
public static class ConcernGiven
{
    static readonly TimeZoneInfo Sweden = TimeZoneInfo.FindSystemTimeZoneById("Europe/Stockholm");

    public static readonly DateOnly Friday = new(2026, 3, 6);
    public static readonly SwedishTime Morning = At(Friday, 9, 30);
    public static readonly DateOnly Birth = new(2015, 5, 2);

    public static readonly UnitRef School = Unit("Hälsinggårdsskolan", UnitKind.School, "2080");
    public static readonly UnitRef Midwives = Unit("Barnmorskemottagningen", UnitKind.MaternityCare, "20");
    public static readonly UnitRef Falun = Unit("Mottagningen i Falun", UnitKind.SocialServicesChildren, "2080");
    public static readonly UnitRef FalunAdults = Unit("Missbruksenheten", UnitKind.AddictionAndSocialPsychiatry, "2080");
    public static readonly UnitRef Mora = Unit("Mottagningen i Mora", UnitKind.SocialServicesChildren, "2062");
    public static readonly UnitRef Sister = Unit("Familjerätten", UnitKind.FamilyLaw, "2080") with { Compartment = Falun.Compartment };

    public static readonly Party FalunParty = new("2080", "Falu kommun", false);
    public static readonly Party MoraParty = new("2062", "Mora kommun", false);
    public static readonly ConcernBoard FalunBoard = Board(FalunParty, "Socialnämnden i Falun", Falun, FalunAdults);
    public static readonly ConcernBoard MoraBoard = Board(MoraParty, "Socialnämnden i Mora", Mora, null);
    public static readonly BoardProposal Home = new("2080", BoardBasis.Residence);

    public static readonly Actor Teacher = By(School);
    public static readonly Actor Midwife = By(Midwives);
    public static readonly Actor Intake = By(Falun);
    public static readonly Actor MoraIntake = By(Mora);

    public static readonly ReportedPerson Alva = new("Alva Hemligsson", null, Birth, "Hemliga gatan 3", false, null);

    public static readonly ConcernContent Whole = ConcernContent.Empty(ConcernKind.Child) with
    {
        About = Alva,
        Observations = [new(ObservationKind.Seen, "Blåmärken, hemligt.", "i går", null), new(ObservationKind.Heard, "Pappa slår, hemligt.", "2026-03-04", "Hemlig kompis")],
        Risks = "Våld, hemligt.",
        Protective = "Mormor, hemligt.",
        OtherChildren = [new OtherChild("Bo Hemligsson", new DateOnly(2019, 1, 31), null)],
    };

    public static readonly ConcernContent WholeUnborn = Whole with
    {
        Kind = ConcernKind.UnbornChild,
        About = Alva with { Birth = new DateOnly(1999, 4, 4) },
        Unborn = new UnbornPart(Friday.AddDays(60), new Motivation(true, Friday.AddDays(-7), "Ville inte ansöka, hemligt.")),
    };

    public static SwedishTime At(DateOnly day, int hour, int minute = 0)
    {
        var local = day.ToDateTime(new TimeOnly(hour, minute));
        return SwedishTime.Of(new DateTimeOffset(local, Sweden.GetUtcOffset(local)));
    }

    public static Actor By(UnitRef unit, Role role = Role.CaseWorker) => new(PersonId.New(), unit.Id, unit.Kind, role);

    public static UnitRef Unit(string name, UnitKind kind, string party) => new(UnitId.New(), name, kind, CompartmentId.New(), party);

    static ConcernBoard Board(Party party, string name, UnitRef intake, UnitRef? adults) =>
        ConcernBoard.Register(ConcernBoardId.New(), party, Role.Administrator, party.Code, new BoardContent(name, intake, adults, "023-00 00 00", "Socialjouren 023-00 00 01"));

    public static ConcernDraft Draft(ConcernContent? content = null, Actor? by = null, UnitRef? unit = null, ConcernReport? before = null)
    {
        var whole = content ?? Whole;
        var draft = ConcernDraft.Begin(ConcernReportId.New(), by ?? Teacher, unit ?? School, whole.Kind, Friday, before);
        draft.Write(by ?? Teacher, whole, Friday);
        return draft;
    }

    public static ConcernReport Send(ConcernDraft draft, Actor? by = null, ConcernReport? already = null, ConcernBoard? board = null, BoardProposal? proposal = null, string? why = null, SwedishTime? now = null) =>
        ConcernReport.Send(draft, already, CaseNumber.Concern(2026, 107), by ?? Teacher, "Lena Hemlig", "Lärare", board ?? FalunBoard, proposal ?? Home, why, now ?? Morning);

    public static ConcernReport Sent(ConcernContent? content = null, SwedishTime? now = null) => Send(Draft(content), now: now);

    public static ConcernReport Unborn(ConcernContent? content = null) => Send(Draft(content ?? WholeUnborn, Midwife, Midwives), Midwife);

    public static ConcernReport In(ConcernState state, ConcernContent? content = null)
    {
        var report = Sent(content);
        if (state == ConcernState.Sent) return report;
        report.Receive(Intake, Morning, At(Friday, 10));
        if (state == ConcernState.Received) return report;
        report.AssessProtection(Intake, At(Friday, 11), At(Friday, 11));
        if (state == ConcernState.ProtectionAssessed) return report;
        var outcome = state switch { ConcernState.NotOpened => ConcernAnswer.NotOpened, ConcernState.AlreadyOngoing => ConcernAnswer.AlreadyOngoing, _ => ConcernAnswer.Opened };
        report.Decide(Intake, outcome, Friday, null, Friday);
        if (state is ConcernState.ClosedWithSupport or ConcernState.ClosedWithoutSupport) report.CloseInvestigation(Intake, state == ConcernState.ClosedWithSupport, Friday, Friday);
        return report;
    }

    public static Duty? TheDuty(this Aggregate aggregate, DutyKind kind) => aggregate.Duties(Friday).SingleOrDefault(d => d.Kind == kind);
}
