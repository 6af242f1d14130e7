using static Samspel.Domain.ConcernReports.ConcernCommand;
using static Samspel.Domain.ConcernReports.ConcernParty;
using static Samspel.Domain.ConcernReports.ConcernState;

namespace Samspel.Domain.ConcernReports;

/// <summary>Where a report stands (läge). Only the receiving board knows more than sent and opened.</summary>
public enum ConcernState
{
    /// <summary>Inskickad.</summary>
    Sent,
    /// <summary>Mottagen.</summary>
    Received,
    /// <summary>Skyddsbedömd.</summary>
    ProtectionAssessed,
    /// <summary>Utredning inledd.</summary>
    InvestigationOpened,
    /// <summary>Utredning inte inledd.</summary>
    NotOpened,
    /// <summary>Utredning pågår redan.</summary>
    AlreadyOngoing,
    /// <summary>Utredning avslutad med insats.</summary>
    ClosedWithSupport,
    /// <summary>Utredning avslutad utan insats.</summary>
    ClosedWithoutSupport,
}

/// <summary>What can be done with a report once it is sent.</summary>
public enum ConcernCommand
{
    Open, Receive, Forward, AssessProtection, Extend, OpenInvestigation, DecideNotToOpen, NoteOngoing,
    OfferMeeting, EnterInSystem, Export, AnswerReporter, RefuseAnswer, RequestInformation, ExtendInvestigation, CloseWithSupport, CloseWithoutSupport,
    CorrectToOpened, CorrectToNotOpened, CorrectToOngoing, LinkChild,
    AddFacts, AskForAnswer, FearViolence, ReadNews, ReportAfterBirth, CloseBirthDuty,
}

/// <summary>How somebody stands to a report. Everybody else stands in no way to it.</summary>
[Flags]
public enum ConcernParty
{
    None = 0,
    /// <summary>The person who made it (anmälaren), whichever unit that person works at.</summary>
    Reporter = 1,
    /// <summary>The receiving board's intake (mottagningen).</summary>
    Intake = 2,
}

/// <summary>One row of the table: from these states this command leads there, done by them, because of that.</summary>
/// <param name="To">Null: it stays where it is.</param>
public sealed record ConcernTransition(IReadOnlyList<ConcernState> From, ConcernCommand Command, ConcernState? To, ConcernParty By, Citation Source);

/// <summary>
/// The whole life of a report as one table (lägen och övergångar), from sent on. What the reporter may do never depends on the state: a button that
/// went away would tell what the board has decided.
/// </summary>
public static class ConcernTransitions
{
    static readonly Citation Report = new("3.9", "SoL 19 kap. 1 §");
    static readonly Citation Decision = new("3.9", "SoL 20 kap. 2 §");
    static readonly Citation Answering = new("3.9", "SoL 19 kap. 6 §, OSL 26 kap. 9 a §");
    static readonly Citation Investigation = new("3.9", "SoL 20 kap. 3 §");
    static readonly Citation AtBirth = new("3.1.1");
    static readonly Citation Ours = Citation.OwnPractice;

    static readonly IReadOnlyList<ConcernState> Any = Enum.GetValues<ConcernState>();
    static readonly IReadOnlyList<ConcernState> AnyAfterReceived = [.. Any.Where(s => s != Sent)];

    /// <summary>The board has decided.</summary>
    public static readonly IReadOnlyList<ConcernState> Decided = [InvestigationOpened, NotOpened, AlreadyOngoing, ClosedWithSupport, ClosedWithoutSupport];

    /// <summary>An investigation has been decided on and is not over: then, and only then, information is asked for (SoL 20 kap. 6 §).</summary>
    public static readonly IReadOnlyList<ConcernState> UnderInvestigation = [InvestigationOpened, AlreadyOngoing];

    public static readonly IReadOnlyList<ConcernTransition> Table =
    [
        // Receiving
        Row(Any, Open, null, Intake, Report),
        Row([Sent], Receive, Received, Intake, Report),
        Row([Received, ProtectionAssessed], Forward, Received, Intake, new Citation("3.9")),
        Row([Received], AssessProtection, ProtectionAssessed, Intake, new Citation("3.9", "SoL 20 kap. 1 §")),
        Row([ProtectionAssessed], Extend, null, Intake, Decision),
        Row([ProtectionAssessed], OpenInvestigation, InvestigationOpened, Intake, Decision),
        Row([ProtectionAssessed], DecideNotToOpen, NotOpened, Intake, Decision),
        Row([ProtectionAssessed], NoteOngoing, AlreadyOngoing, Intake, Decision),
        Row(AnyAfterReceived, OfferMeeting, null, Intake, new Citation("3.9", "SoL 19 kap. 5 §")),
        Row(AnyAfterReceived, EnterInSystem, null, Intake, Ours),
        Row(AnyAfterReceived, Export, null, Intake, Ours),
        Row(AnyAfterReceived, LinkChild, null, Intake, Ours),

        // A decision that was wrongly recorded. What has been closed stays closed.
        Row([InvestigationOpened, NotOpened, AlreadyOngoing], CorrectToOpened, InvestigationOpened, Intake, Decision),
        Row([ClosedWithSupport, ClosedWithoutSupport], CorrectToOpened, null, Intake, Decision),
        Row([ClosedWithSupport, ClosedWithoutSupport], CorrectToOngoing, null, Intake, Decision),
        Row([InvestigationOpened, NotOpened, AlreadyOngoing], CorrectToNotOpened, NotOpened, Intake, Decision),
        Row([InvestigationOpened, NotOpened, AlreadyOngoing], CorrectToOngoing, AlreadyOngoing, Intake, Decision),

        // The reporter's answer
        Row(Decided, ConcernCommand.AnswerReporter, null, Intake, Answering),
        Row(Decided, RefuseAnswer, null, Intake, Answering),

        // The investigation, of which only the days stand here
        Row(UnderInvestigation, RequestInformation, null, Intake, new Citation("3.9", "SoL 20 kap. 6 §")),
        Row([InvestigationOpened], ExtendInvestigation, null, Intake, Investigation),
        Row(UnderInvestigation, CloseWithSupport, ClosedWithSupport, Intake, Investigation),
        Row(UnderInvestigation, CloseWithoutSupport, ClosedWithoutSupport, Intake, Investigation),

        // The reporter, whatever the state
        Row(Any, AddFacts, null, Reporter, Report),
        Row(Any, AskForAnswer, null, Reporter, Answering),
        Row(Any, FearViolence, null, Reporter, new Citation("3.9", "OSL 26 kap. 5 §")),
        Row(Any, ReadNews, null, Reporter, Ours),
        Row(Any, ConcernCommand.ReportAfterBirth, null, Reporter, AtBirth),
        Row(Any, CloseBirthDuty, null, Reporter, AtBirth),
    ];

    static readonly IReadOnlyDictionary<(ConcernState, ConcernCommand), ConcernTransition> Index =
        Table.SelectMany(row => row.From.Select(from => ((from, row.Command), row))).ToDictionary(x => x.Item1, x => x.row);

    /// <summary>The row for a command in a state; null when the table has none.</summary>
    public static ConcernTransition? Find(ConcernState state, ConcernCommand command) => Index.GetValueOrDefault((state, command));

    static ConcernTransition Row(IReadOnlyList<ConcernState> from, ConcernCommand command, ConcernState? to, ConcernParty by, Citation source) => new(from, command, to, by, source);

    public static string Word(this ConcernState state) => state switch
    {
        Sent => "Inskickad",
        Received => "Mottagen",
        ProtectionAssessed => "Skyddsbedömd",
        InvestigationOpened => "Utredning inledd",
        NotOpened => "Utredning inte inledd",
        AlreadyOngoing => "Utredning pågår redan",
        ClosedWithSupport => "Utredning avslutad med insats",
        ClosedWithoutSupport => "Utredning avslutad utan insats",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };

    /// <summary>As it reads after "Det går inte att".</summary>
    public static string Word(this ConcernCommand command) => command switch
    {
        Open => "öppna anmälan",
        Receive => "registrera anmälan som mottagen",
        Forward => "skicka anmälan vidare",
        AssessProtection => "skriva in skyddsbedömningen",
        Extend => "förlänga tiden",
        OpenInvestigation => "inleda utredning",
        DecideNotToOpen => "besluta att inte inleda utredning",
        NoteOngoing => "ange att utredning redan pågår",
        OfferMeeting => "skriva in ett möte",
        EnterInSystem => "skriva in överlämningen till verksamhetssystemet",
        Export => "exportera anmälan",
        ConcernCommand.AnswerReporter => "svara anmälaren",
        RefuseAnswer => "avstå från att svara anmälaren",
        RequestInformation => "begära uppgifter",
        ExtendInvestigation => "förlänga utredningen",
        CloseWithSupport or CloseWithoutSupport => "avsluta utredningen",
        CorrectToOpened or CorrectToNotOpened or CorrectToOngoing => "rätta beslutet",
        LinkChild => "koppla anmälan till ett barn",
        AddFacts => "göra ett tillägg",
        AskForAnswer => "begära besked",
        FearViolence => "begära sekretess för ditt namn",
        ReadNews => "läsa besked",
        ConcernCommand.ReportAfterBirth => "koppla den nya anmälan",
        CloseBirthDuty => "avsluta bevakningen av födelsen",
        _ => throw new ArgumentOutOfRangeException(nameof(command), command, null),
    };
}
