using Samspel.Domain.Parties;

namespace Samspel.Domain.Sips;

/// <summary>What is edited together about a meeting (mötets uppgifter): when, how long, where or by which link, interpreter, question.</summary>
public sealed record MeetingPlan(DateTimeOffset? When, int LengthMinutes, string? Place, string? Link, string? Interpreter, string Question)
{
    /// <summary>What is missing before anybody can be called, in words.</summary>
    public IEnumerable<string> Missing(DateOnly today)
    {
        if (When is null) yield return "dag och tid";
        if (Day < today) yield return "en dag som inte redan har varit";
        if (LengthMinutes <= 0) yield return "hur långt mötet är";
        if (string.IsNullOrWhiteSpace(Place) && string.IsNullOrWhiteSpace(Link)) yield return "plats eller länk";
        if (string.IsNullOrWhiteSpace(Question)) yield return "frågeställningen";
    }

    /// <summary>The day of the meeting; meetings are held by day, so the day is the same in Sweden and in UTC.</summary>
    public DateOnly? Day => When is { } when ? DateOnly.FromDateTime(when.UtcDateTime) : null;
}

/// <summary>Called (kallad) with the law behind it, or invited (inbjuden).</summary>
public enum CallKind { Called, Invited }

/// <summary>What a unit answers to a call.</summary>
public enum CallAnswer { None, Accepted, Declined, ProposesOther }

/// <summary>A unit that is to be called or invited.</summary>
public sealed record CallTo(UnitRef Unit, CallKind Kind);

/// <summary>The answer to a call (svar på kallelse), with another time when one is proposed.</summary>
public sealed record AnswerContent(CallAnswer Answer, string? Text, DateTimeOffset? ProposedTime = null);

/// <summary>One unit's call to one meeting (kallelse or inbjudan): sent when, answered how, there or not.</summary>
/// <param name="CalledOn">The day the call went out; null while it is only planned.</param>
/// <param name="Present">Set when the meeting is recorded.</param>
/// <param name="AbsenceReason">Why an absent unit did not come.</param>
public sealed record Call(
    UnitRef Unit,
    CallKind Kind,
    DateOnly? CalledOn,
    AnswerContent? Answer = null,
    DateOnly? AnsweredOn = null,
    PersonId? AnsweredBy = null,
    bool? Present = null,
    string? AbsenceReason = null)
{
    public CallAnswer Answered => Answer?.Answer ?? CallAnswer.None;
}

/// <summary>Whether a called unit took part (närvaro), with the reason when it did not.</summary>
public sealed record UnitAttendance(UnitId Unit, bool Present, string? Reason = null);

/// <summary>Somebody outside the units at the meeting, by word: "barnet", "vårdnadshavare 1".</summary>
public sealed record PersonAttendance(string Who, bool Present, string? How = null);

/// <summary>A written contribution from a unit that cannot come or wants it said beforehand (skriftligt underlag).</summary>
public sealed record Contribution(UnitRef From, string Text, DateOnly On);

/// <summary>The record of a held meeting (mötesanteckning).</summary>
/// <param name="HowTheChildTookPart">Needed when nobody of the family was there: how the child's voice was heard anyway.</param>
public sealed record MeetingRecord(
    DateOnly HeldOn,
    IReadOnlyList<UnitAttendance> Units,
    IReadOnlyList<PersonAttendance> People,
    string? HowTheChildTookPart,
    string Notes);

/// <summary>The words of calls and answers.</summary>
public static class MeetingWords
{
    public static string Word(this CallKind kind) => kind == CallKind.Called ? "Kallad" : "Inbjuden";

    public static string Word(this CallAnswer answer) => answer switch
    {
        CallAnswer.None => "Har inte svarat",
        CallAnswer.Accepted => "Kommer",
        CallAnswer.Declined => "Kan inte komma",
        CallAnswer.ProposesOther => "Föreslår annan tid",
        _ => throw new ArgumentOutOfRangeException(nameof(answer), answer, null),
    };

    /// <summary>A kallelse goes to the principals of the agreement; others are invited.</summary>
    public static bool CanBeCalled(this UnitKind kind) => kind.Principal() != Principal.Other && kind.Branch() != Branch.Administration || kind == UnitKind.OtherMunicipal;
}
