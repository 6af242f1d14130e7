using Samspel.Domain.Parties;

namespace Samspel.Domain.LocalAgreements;

/// <summary>What a local agreement can answer so that it works in the system (punkt som avtalet kan svara på).</summary>
public enum LocalPoint { SchoolMayCall, MayInitiate, Documents, FollowsUp, DisputesStart, Synergi, Contacts }

public static class LocalPoints
{
    public static string Word(this LocalPoint point) => point switch
    {
        LocalPoint.SchoolMayCall => "om huruvida skolan får kalla till SIP",
        LocalPoint.MayInitiate => "om vem som får initiera SIP",
        LocalPoint.Documents => "om vem som dokumenterar SIP",
        LocalPoint.FollowsUp => "om vem som följer upp SIP",
        LocalPoint.DisputesStart => "om var en lokal tvist börjar",
        LocalPoint.Synergi => "om vad som registreras i Synergi",
        LocalPoint.Contacts => "om vem som är kontakt i olika frågor",
        _ => throw new ArgumentOutOfRangeException(nameof(point), point, null),
    };
}

/// <summary>An answer in words, and the unit it points to when there is one.</summary>
public sealed record LocalAnswer(string Text, UnitId? Unit = null);

/// <summary>Whom to turn to in a subject (kontakt per fråga): a function, and its unit when it is in the product. Never a person's name.</summary>
public sealed record SubjectContact(string Subject, string Contact, UnitId? Unit = null);

/// <summary>
/// The structured answers of a local agreement (det som gäller i kommunen): they drive the system there from the day it is in force.
/// Each may be unanswered (avtalet säger inget), and is then never guessed.
/// </summary>
public sealed record LocalRules(
    bool? SchoolMayCall,
    IReadOnlyList<UnitKind>? MayInitiate,
    LocalAnswer? Documents,
    LocalAnswer? FollowsUp,
    LocalAnswer? DisputesStart,
    LocalAnswer? Synergi,
    IReadOnlyList<SubjectContact>? Contacts)
{
    /// <summary>Says nothing about anything.</summary>
    public static readonly LocalRules Silent = new(null, null, null, null, null, null, null);

    /// <summary>Each answer given says something.</summary>
    public bool IsWhole => MayInitiate is not { Count: 0 } && Contacts is not { Count: 0 }
        && new[] { Documents, FollowsUp, DisputesStart, Synergi }.All(a => a is null || !string.IsNullOrWhiteSpace(a.Text))
        && (Contacts ?? []).All(c => !string.IsNullOrWhiteSpace(c.Subject) && !string.IsNullOrWhiteSpace(c.Contact));

    public IReadOnlyList<LocalPoint> SilentPoints => [.. Enum.GetValues<LocalPoint>().Where(p => !Answers(p))];

    public bool Answers(LocalPoint point) => Answer(point) is not null;

    /// <summary>The answer to a point in words; null where the agreement says nothing.</summary>
    public string? Answer(LocalPoint point) => point switch
    {
        LocalPoint.SchoolMayCall => SchoolMayCall switch { true => "Skolan får kalla till SIP.", false => "Skolan får föreslå men inte kalla till SIP.", _ => null },
        LocalPoint.MayInitiate => MayInitiate is null ? null : string.Join(", ", MayInitiate.Distinct().Order().Select(k => k.Word())),
        LocalPoint.Documents => Documents?.Text,
        LocalPoint.FollowsUp => FollowsUp?.Text,
        LocalPoint.DisputesStart => DisputesStart?.Text,
        LocalPoint.Synergi => Synergi?.Text,
        LocalPoint.Contacts => Contacts is null ? null : string.Join("; ", Contacts.Select(c => $"{c.Subject}: {c.Contact}")),
        _ => throw new ArgumentOutOfRangeException(nameof(point), point, null),
    };

    public bool Equals(LocalRules? other) => other is not null
        && (SchoolMayCall, Documents, FollowsUp, DisputesStart, Synergi) == (other.SchoolMayCall, other.Documents, other.FollowsUp, other.DisputesStart, other.Synergi)
        && Same(MayInitiate, other.MayInitiate) && Same(Contacts, other.Contacts);

    public override int GetHashCode() => HashCode.Combine(SchoolMayCall, Documents, FollowsUp, DisputesStart, Synergi, MayInitiate?.Count, Contacts?.Count);

    static bool Same<T>(IReadOnlyList<T>? one, IReadOnlyList<T>? other) => one is null ? other is null : other is not null && one.SequenceEqual(other);
}
