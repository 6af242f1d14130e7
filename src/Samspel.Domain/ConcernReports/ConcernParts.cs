namespace Samspel.Domain.ConcernReports;

/// <summary>A report that went to the wrong board and was sent on (vidareskickad).</summary>
public sealed record ConcernForwarding(BoardRef From, BoardRef To, SwedishTime At, string Why);

/// <summary>The board's decision on a report (beslut om utredning): the day and which of the three, never the assessment.</summary>
/// <param name="WhyLate">Why it came after the last day without an extension.</param>
public sealed record ConcernDecision(ConcernAnswer Outcome, DateOnly On, string? WhyLate);

/// <summary>The three things a board may tell the reporter (SoL 19 kap. 6 §), and the three outcomes.</summary>
public enum ConcernAnswer
{
    /// <summary>Utredning har inletts.</summary>
    Opened,
    /// <summary>Utredning inleds inte.</summary>
    NotOpened,
    /// <summary>Utredning pågår redan.</summary>
    AlreadyOngoing,
}

/// <summary>More time to decide, for exceptional reasons (synnerliga skäl).</summary>
/// <param name="On">The day that was decided: never after the last day it moved.</param>
public sealed record ConcernExtension(DateOnly Until, string Why, DateOnly On);

/// <summary>More time for the investigation, for particular reasons (särskilda skäl), from the board's own system.</summary>
/// <param name="On">The day it was written in here.</param>
public sealed record InvestigationExtension(DateOnly Until, string Why, DateOnly On);

/// <summary>Who should be offered a meeting (SoL 19 kap. 5 §).</summary>
public enum MeetingWith
{
    /// <summary>Barnet.</summary>
    Child,
    /// <summary>Vårdnadshavaren; for an unborn child the expectant parent.</summary>
    Decider,
    /// <summary>Anmälaren.</summary>
    Reporter,
}

/// <summary>A meeting offered, or judged unsuitable (möte).</summary>
/// <param name="WhyNot">Why it is unsuitable; null when it was offered.</param>
public sealed record MeetingOffer(MeetingWith With, DateOnly On, string? WhyNot)
{
    public bool IsOffered => WhyNot is null;
}

/// <summary>The hand-over receipt (överlämningskvittens): the report stands in the board's own system from here on.</summary>
public sealed record SystemEntry(string Reference, DateOnly On);

/// <summary>What the reporter was told (återkoppling): one of three, or that an answer is unsuitable.</summary>
/// <param name="Answer">Null when it was refused.</param>
/// <param name="WhyRefused">For the board alone.</param>
public sealed record ReporterAnswer(ConcernAnswer? Answer, string? WhyRefused, SwedishTime At);

/// <summary>What came of the duty to report again at birth.</summary>
/// <param name="Report">The new report; null when it was closed with a reason.</param>
/// <param name="Born">When the child was born, as the new report says.</param>
public sealed record BirthOutcome(ConcernReportId? Report, string? Why, DateOnly On, DateOnly? Born = null);

/// <summary>A decision that was wrongly recorded and has been put right (rättelse): what stood, and why it was wrong.</summary>
public sealed record ConcernCorrection(ConcernDecision Was, string Why, SwedishTime At);

/// <summary>A child in the intake's own register whom somebody there has found the report to be about (koppling).</summary>
public sealed record ConcernLink(ChildId Child, DateOnly Birth, DateOnly On);

/// <summary>That a report is kept though the time for weeding has come (bevaras).</summary>
public sealed record ConcernKept(string Why, DateOnly On);

public static class ConcernWords
{
    public static string Word(this ConcernKind kind) => kind switch
    {
        ConcernKind.Child => "Barn",
        ConcernKind.UnbornChild => "Ofött barn",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    public static string Word(this ObservationKind kind) => kind switch
    {
        ObservationKind.Known => "Jag vet",
        ObservationKind.Seen => "Jag har sett",
        ObservationKind.Heard => "Jag har hört",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    public static string Word(this Urgency urgency) => urgency switch
    {
        Urgency.AtOnce => "Genast, utan behov av skydd i dag",
        Urgency.ProtectionToday => "Kan behöva skydd i dag",
        Urgency.DangerToLife => "Fara för liv. Ring 112 först.",
        _ => throw new ArgumentOutOfRangeException(nameof(urgency), urgency, null),
    };

    public static string Word(this FamilyKnows knows) => knows switch
    {
        FamilyKnows.NotTold => "Familjen är inte informerad",
        FamilyKnows.Told => "Familjen är informerad",
        _ => throw new ArgumentOutOfRangeException(nameof(knows), knows, null),
    };

    public static string Word(this DraftState state) => state switch
    {
        DraftState.Open => "Påbörjad",
        DraftState.Sent => "Skickad",
        DraftState.GivenOutside => "Lämnad på annat sätt",
        DraftState.Discarded => "Borttagen",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };

    public static string Word(this BoardBasis basis) => basis switch
    {
        BoardBasis.Residence => "Barnet bor i kommunen",
        BoardBasis.StayInUrgency => "Barnet vistas i kommunen och kan behöva skydd i dag",
        BoardBasis.StayOnly => "Barnet vistas i kommunen och det är inte känt var det bor",
        BoardBasis.Chosen => "Anmälaren valde en annan nämnd",
        BoardBasis.OwnChoice => "Valdes av anmälaren: det var inte känt var barnet bor eller vistas",
        _ => throw new ArgumentOutOfRangeException(nameof(basis), basis, null),
    };

    public static string Word(this ConcernAnswer answer) => answer switch
    {
        ConcernAnswer.Opened => "Utredning har inletts",
        ConcernAnswer.NotOpened => "Utredning inleds inte",
        ConcernAnswer.AlreadyOngoing => "Utredning pågår redan",
        _ => throw new ArgumentOutOfRangeException(nameof(answer), answer, null),
    };

    public static string Word(this MeetingWith with, ConcernKind kind) => with switch
    {
        MeetingWith.Child => "Barnet",
        MeetingWith.Decider => kind == ConcernKind.UnbornChild ? "Den blivande föräldern" : "Vårdnadshavaren",
        MeetingWith.Reporter => "Anmälaren",
        _ => throw new ArgumentOutOfRangeException(nameof(with), with, null),
    };

    internal static bool IsBlank(string? text) => string.IsNullOrWhiteSpace(text);
}
