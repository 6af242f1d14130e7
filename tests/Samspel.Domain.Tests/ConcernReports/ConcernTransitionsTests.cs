using Samspel.Domain.ConcernReports;
using Samspel.Domain.Parties;
using Samspel.Domain.Tests.Sips;
using static Samspel.Domain.Tests.ConcernReports.ConcernGiven;

namespace Samspel.Domain.Tests.ConcernReports;

/// <summary>Every act in every state by every kind of actor, against a table written a second time and by hand.</summary>
public class ConcernTransitionsTests
{
    // S sent, R received, P protection assessed, O investigation opened, N not opened, A going on already, W closed with support, U closed without. act | intake in | reporter in | leads to
    const string Expected = """
        Open                | S R P O N A W U |                 | -
        Receive             | S               |                 | R
        Forward             | R P             |                 | R
        AssessProtection    | R               |                 | P
        Extend              | P               |                 | -
        OpenInvestigation   | P               |                 | O
        DecideNotToOpen     | P               |                 | N
        NoteOngoing         | P               |                 | A
        OfferMeeting        | R P O N A W U   |                 | -
        EnterInSystem       | R P O N A W U   |                 | -
        Export              | R P O N A W U   |                 | -
        AnswerReporter      | O N A W U       |                 | -
        RefuseAnswer        | O N A W U       |                 | -
        RequestInformation  | O A             |                 | -
        ExtendInvestigation | O               |                 | -
        CloseWithSupport    | O A             |                 | W
        CloseWithoutSupport | O A             |                 | U
        CorrectToOpened     | O N A W U       |                 | O or closed
        CorrectToNotOpened  | O N A           |                 | N
        CorrectToOngoing    | O N A W U       |                 | A or closed
        LinkChild           | R P O N A W U   |                 | -
        AddFacts            |                 | S R P O N A W U | -
        AskForAnswer        |                 | S R P O N A W U | -
        FearViolence        |                 | S R P O N A W U | -
        ReadNews            |                 | S R P O N A W U | -
        ReportAfterBirth    |                 | S R P O N A W U | -
        CloseBirthDuty      |                 | S R P O N A W U | -
        """;

    static readonly Dictionary<string, ConcernState> letters = new()
    {
        ["S"] = ConcernState.Sent, ["R"] = ConcernState.Received, ["P"] = ConcernState.ProtectionAssessed, ["O"] = ConcernState.InvestigationOpened, ["N"] = ConcernState.NotOpened,
        ["A"] = ConcernState.AlreadyOngoing, ["W"] = ConcernState.ClosedWithSupport, ["U"] = ConcernState.ClosedWithoutSupport,
    };

    sealed record Line(HashSet<ConcernState> Intake, HashSet<ConcernState> Reporter, string To);

    static readonly Dictionary<ConcernCommand, Line> table = Expected.Split('\n').Select(l => l.Split('|')).ToDictionary(
        p => Enum.Parse<ConcernCommand>(p[0].Trim()), p => new Line(States(p[1]), States(p[2]), p[3].Trim()));

    static HashSet<ConcernState> States(string text) => [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(l => letters[l])];

    static IEnumerable<(string Who, Actor Actor, Func<Line, HashSet<ConcernState>> May)> Actors()
    {
        static HashSet<ConcernState> Never(Line _) => [];
        yield return ("mottagningen", Intake, l => l.Intake);
        yield return ("mottagningens chef", By(Falun, Role.UnitManager), l => l.Intake);
        yield return ("anmälaren", Teacher, l => l.Reporter);
        yield return ("anmälaren vid ett annat uppdrag", By(Midwives) with { Person = Teacher.Person }, l => l.Reporter);
        yield return ("anmälarens kollega", By(School), Never);
        yield return ("anmälarens chef", By(School, Role.UnitManager), Never);
        yield return ("annan enhet i socialtjänsten", By(Sister), Never);
        yield return ("annan nämnds mottagning", MoraIntake, Never);
        yield return ("systemet", Actor.System, Never);
        foreach (var role in Enum.GetValues<Role>().Where(r => !r.CarriesCases()))
        {
            yield return ($"{role} vid mottagningen", By(Falun, role), Never);
            yield return ($"{role} vid anmälarens enhet", By(School, role), Never);
        }
    }

    public static TheoryData<ConcernCommand> Commands() => [.. Enum.GetValues<ConcernCommand>()];

    [Fact]
    public void The_hand_written_table_names_every_act() => table.Keys.ShouldBe(Enum.GetValues<ConcernCommand>(), ignoreOrder: true);

    [Theory]
    [MemberData(nameof(Commands))]
    public void Only_what_the_table_says_succeeds(ConcernCommand command)
    {
        foreach (var state in Enum.GetValues<ConcernState>())
            foreach (var (who, actor, may) in Actors())
            {
                var report = Scene(state, command);
                var facts = report.NewFacts.Count;
                var allowed = may(table[command]).Contains(state);
                report.Can(command, actor).ShouldBe(allowed, $"{command} i {state} av {who}");
                var broken = Attempt(() => Do(report, command, actor));
                if (allowed)
                {
                    broken?.Message.ShouldBeNull($"{command} i {state} av {who}");
                    report.State.ShouldBe(table[command].To switch { "-" => state, var to when to.EndsWith(" or closed", StringComparison.Ordinal) => state is ConcernState.ClosedWithSupport or ConcernState.ClosedWithoutSupport ? state : letters[to[..1]], var to => letters[to] }, $"{command} i {state} av {who}");
                    continue;
                }
                new[] { ConcernRules.WrongState, ConcernRules.NotYours, ConcernRules.UnderInvestigation }.ShouldContain(broken.ShouldNotBeNull($"{command} i {state} av {who} skulle ha vägrats").Rule, broken.Message);
                // Nobody but the intake learns from a refusal where the report stands.
                if (actor.Unit != Falun.Id || !actor.Role.CarriesCases()) broken.Message.ShouldBe(ConcernRules.NotYours.Message);
                report.State.ShouldBe(state);
                report.NewFacts.Count.ShouldBe(facts, $"{command} i {state} av {who} skulle inte ha lämnat spår");
            }
    }

    [Fact]
    public void Every_state_act_kind_and_row_has_its_words_and_source()
    {
        foreach (var state in Enum.GetValues<ConcernState>()) state.Word().ShouldNotBeNullOrWhiteSpace();
        foreach (var command in Enum.GetValues<ConcernCommand>()) command.Word().ShouldNotBeNullOrWhiteSpace();
        foreach (var kind in Enum.GetValues<ConcernKind>()) kind.Word().ShouldNotBeNullOrWhiteSpace();
        foreach (var kind in Enum.GetValues<ObservationKind>()) kind.Word().ShouldNotBeNullOrWhiteSpace();
        foreach (var urgency in Enum.GetValues<Urgency>()) urgency.Word().ShouldNotBeNullOrWhiteSpace();
        foreach (var knows in Enum.GetValues<FamilyKnows>()) knows.Word().ShouldNotBeNullOrWhiteSpace();
        foreach (var basis in Enum.GetValues<BoardBasis>()) basis.Word().ShouldNotBeNullOrWhiteSpace();
        foreach (var answer in Enum.GetValues<ConcernAnswer>()) answer.Word().ShouldNotBeNullOrWhiteSpace();
        foreach (var draft in Enum.GetValues<DraftState>()) draft.Word().ShouldNotBeNullOrWhiteSpace();
        foreach (var with in Enum.GetValues<MeetingWith>()) with.Word(ConcernKind.Child).ShouldNotBeNullOrWhiteSpace();
        ConcernTransitions.Table.ShouldAllBe(r => r.Source != null && r.By != ConcernParty.None);
        ConcernRules.WrongState.ShouldRefuse(() => In(ConcernState.NotOpened).AssessProtection(Intake, Morning, Morning)).Message.ShouldBe("Det går inte att skriva in skyddsbedömningen i läget ”Utredning inte inledd”. Ladda om sidan.");
    }

    [Fact]
    public void What_the_reporter_may_do_never_tells_what_the_board_has_decided()
    {
        var reports = Enum.GetValues<ConcernState>().Select(s => In(s)).ToList();
        foreach (var command in Enum.GetValues<ConcernCommand>()) reports.Select(r => r.Can(command, Teacher)).Distinct().Count().ShouldBe(1, command.ToString());
        reports.Where(r => r.OpenedAt is not null).Select(r => (r.ForReporter.Stage, r.ForReporter.Answer, r.ForReporter.Refused)).Distinct().ShouldBe([(ReporterStage.Opened, null, false)]);
    }

    static ConcernReport Scene(ConcernState state, ConcernCommand command)
    {
        // So that a correction to the same outcome changes the day.
        if (command is ConcernCommand.CorrectToOpened or ConcernCommand.CorrectToNotOpened or ConcernCommand.CorrectToOngoing && ConcernTransitions.Decided.Contains(state)) return DecidedLater(state);
        var report = In(state, command is ConcernCommand.ReportAfterBirth or ConcernCommand.CloseBirthDuty ? WholeUnborn : null);
        if (command == ConcernCommand.RefuseAnswer) report.AskForAnswer(Teacher, At(Friday, 12));
        return report;
    }

    static ConcernReport DecidedLater(ConcernState state)
    {
        if (!ConcernTransitions.Decided.Contains(state)) return In(state);
        var (report, saturday) = (In(ConcernState.ProtectionAssessed), Friday.AddDays(1));
        report.Decide(Intake, state switch { ConcernState.NotOpened => ConcernAnswer.NotOpened, ConcernState.AlreadyOngoing => ConcernAnswer.AlreadyOngoing, _ => ConcernAnswer.Opened }, saturday, null, saturday);
        if (state is ConcernState.ClosedWithSupport or ConcernState.ClosedWithoutSupport) report.CloseInvestigation(Intake, state == ConcernState.ClosedWithSupport, saturday, saturday);
        return report;
    }

    static void Do(ConcernReport r, ConcernCommand command, Actor by)
    {
        var now = At(Friday, 15);
        switch (command)
        {
            case ConcernCommand.Open: r.Open(by, now); break;
            case ConcernCommand.Receive: r.Receive(by, Morning, now); break;
            case ConcernCommand.Forward: r.Forward(by, MoraBoard, "Barnet bor i Mora.", now); break;
            case ConcernCommand.AssessProtection: r.AssessProtection(by, now, now); break;
            case ConcernCommand.Extend: r.Extend(by, "Barnet har inte kunnat nås.", Friday.AddDays(21), Friday, Friday); break;
            case ConcernCommand.OpenInvestigation: r.Decide(by, ConcernAnswer.Opened, Friday, null, Friday); break;
            case ConcernCommand.DecideNotToOpen: r.Decide(by, ConcernAnswer.NotOpened, Friday, null, Friday); break;
            case ConcernCommand.NoteOngoing: r.Decide(by, ConcernAnswer.AlreadyOngoing, Friday, null, Friday); break;
            case ConcernCommand.OfferMeeting: r.OfferMeeting(by, new MeetingOffer(MeetingWith.Reporter, Friday, null), Friday); break;
            case ConcernCommand.EnterInSystem: r.EnterInSystem(by, new SystemEntry("2026-1234", Friday), Friday); break;
            case ConcernCommand.Export: r.Export(by); break;
            case ConcernCommand.AnswerReporter: r.AnswerReporter(by, r.Decision?.Outcome ?? ConcernAnswer.Opened, now); break;
            case ConcernCommand.RefuseAnswer: r.RefuseAnswer(by, "Barnet bor kvar hos den som anmält.", now); break;
            case ConcernCommand.RequestInformation: InformationRequest.Make(InformationRequestId.New(), CaseNumber.Information(2026, 1), r, by, School, Alva, "Frånvaro?", now); break;
            case ConcernCommand.ExtendInvestigation: r.ExtendInvestigation(by, r.InvestigateBy?.AddDays(30) ?? Friday, "Särskilda skäl.", Friday); break;
            case ConcernCommand.CloseWithSupport: r.CloseInvestigation(by, true, Friday, Friday); break;
            case ConcernCommand.CloseWithoutSupport: r.CloseInvestigation(by, false, Friday, Friday); break;
            case ConcernCommand.CorrectToOpened: Correct(ConcernAnswer.Opened); break;
            case ConcernCommand.CorrectToNotOpened: Correct(ConcernAnswer.NotOpened); break;
            case ConcernCommand.CorrectToOngoing: Correct(ConcernAnswer.AlreadyOngoing); break;
            case ConcernCommand.LinkChild: r.LinkChild(by, Samspel.Domain.ChildId.New(), Birth, now); break;
            case ConcernCommand.AddFacts: r.AddFacts(by, "Hon kom inte i dag.", [], now); break;
            case ConcernCommand.AskForAnswer: r.AskForAnswer(by, now); break;
            case ConcernCommand.FearViolence: r.FearViolence(by, "Pappa har hotat.", now); break;
            case ConcernCommand.ReadNews: r.ReadNews(by); break;
            case ConcernCommand.ReportAfterBirth: r.ReportAfterBirth(by, Send(Draft(before: r)), Friday); break;
            case ConcernCommand.CloseBirthDuty: r.CloseBirthDuty(by, "BHV har kontakten.", Friday); break;
            default: throw new ArgumentOutOfRangeException(nameof(command), command, null);
        }

        void Correct(ConcernAnswer to) => r.CorrectDecision(by, to, Friday, "Fel rad valdes.", null, false, now);
    }

    static RuleBroken? Attempt(Action act)
    {
        try { act(); return null; }
        catch (RuleBroken broken) { return broken; }
    }
}
