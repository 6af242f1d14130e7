using System.Globalization;
using Samspel.Domain.Children;
using Samspel.Domain.Sips;

namespace Samspel.Domain.ConcernReports;

/// <summary>Whom the concern is for.</summary>
public enum ConcernKind
{
    /// <summary>Barn.</summary>
    Child,
    /// <summary>Ofött barn: the report is about the expectant parent (3.1.1).</summary>
    UnbornChild,
}

/// <summary>How the reporter knows it.</summary>
public enum ObservationKind
{
    /// <summary>Vet.</summary>
    Known,
    /// <summary>Har sett.</summary>
    Seen,
    /// <summary>Har hört.</summary>
    Heard,
}

/// <summary>How soon the child may need protection (brådska). The duty to report is always genast.</summary>
public enum Urgency
{
    /// <summary>Genast.</summary>
    AtOnce,
    /// <summary>Kan behöva skydd i dag.</summary>
    ProtectionToday,
    /// <summary>Fara för liv: 112 first.</summary>
    DangerToLife,
}

/// <summary>Whether the family knows of the report. Nothing in the product ever tells them by itself.</summary>
public enum FamilyKnows
{
    /// <summary>Inte informerad: what holds until somebody says otherwise.</summary>
    NotTold,
    /// <summary>Informerad.</summary>
    Told,
}

/// <summary>Whom the report is about (den anmälan gäller): a child, or the expectant parent of an unborn one. A number is not needed.</summary>
/// <param name="Whereabouts">Where the person can be found: address, school, phone.</param>
/// <param name="ProtectedIdentity">Skyddade personuppgifter: hidden in every list and heading.</param>
/// <param name="Known">The child as the reporter's own compartment knows it, when it does.</param>
public sealed record ReportedPerson(string? Name, string? IdentityNumber, DateOnly? Birth, string? Whereabouts, bool ProtectedIdentity, ChildId? Known)
{
    public static readonly ReportedPerson Unknown = new(null, null, null, null, false, null);

    /// <summary>There is something for the board to find the person by.</summary>
    public bool CanBeFound => new[] { Name, IdentityNumber, Whereabouts }.Any(t => !string.IsNullOrWhiteSpace(t));

    /// <summary>The day of birth as it is written, or as an official number says; null when neither does.</summary>
    public DateOnly? BornOn(DateOnly today) => Birth ?? BornByNumber(today);

    /// <summary>The person is under eighteen by what is written or by the number, whichever says so.</summary>
    public bool IsUnderAge(DateOnly today) => new[] { Birth, BornByNumber(today) }.Any(b => b is { } birth && !Ages.IsOfAge(birth, today));

    DateOnly? BornByNumber(DateOnly today) => Samspel.Domain.Children.IdentityNumber.TryParse(IdentityNumber, today, out var number) ? number.BirthDate : null;

    /// <summary>"A.T. 2012", for lists and headings; nothing of a protected identity.</summary>
    public string Short => ProtectedIdentity ? ChildDisplay.Hidden
        : string.IsNullOrWhiteSpace(Name) ? "Namn saknas"
        : string.Concat(Name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(p => $"{StringInfo.GetNextTextElement(p)}.")) + (Birth is { } birth ? $" {birth:yyyy}" : "");
}

/// <summary>What is known, seen or heard (iakttagelse), when, and of whom it was said.</summary>
public sealed record Observation(ObservationKind Kind, string What, string When, string? SaidBy);

/// <summary>Another child in the family (annat barn i familjen).</summary>
public sealed record OtherChild(string Name, DateOnly? Birth, string? Note);

/// <summary>An attachment by reference: its bytes lie in the product's own store, its checksum is part of what was sent (bilaga).</summary>
public sealed record ConcernAttachment(Guid Key, string Name, long Bytes, string Checksum);

/// <summary>Whether one has tried to motivate the parents to apply for support themselves (3.1.1), and how, or why not.</summary>
public sealed record Motivation(bool Tried, DateOnly? On, string Note);

/// <summary>What a report for an unborn child adds (ofött barn).</summary>
/// <param name="ExpectedOn">Beräknat födelsedatum; null when it is not known.</param>
public sealed record UnbornPart(DateOnly? ExpectedOn, Motivation? Motivation)
{
    /// <summary>The day the reporter comes back to it, when the expected day is not known (dag att återkomma).</summary>
    public DateOnly? LookAgainOn { get; init; }

    /// <summary>The day it is to be seen whether the child is born and the worry remains.</summary>
    public DateOnly? WatchedOn => ExpectedOn ?? LookAgainOn;
}

/// <summary>The reporter's own proof of a report given in another way (lämnad på annat sätt): to which board, how and when.</summary>
public sealed record GivenOutside(string Board, string How, DateOnly On);

/// <summary>What a concern report says (innehåll), edited together.</summary>
/// <param name="OtherChildren">Named one by one.</param>
/// <param name="NoOthersKnown">No other children are known: said, never assumed.</param>
/// <param name="FearsViolence">Why the reporter fears violence or other serious harm if the name becomes known; null without such fear.</param>
/// <param name="ReachMe">How the board reaches the reporter.</param>
public sealed record ConcernContent(
    ConcernKind Kind, ReportedPerson About, IReadOnlyList<Observation> Observations, string Risks, string Protective,
    IReadOnlyList<OtherChild> OtherChildren, bool NoOthersKnown, FamilyKnows FamilyKnows, string? FamilyNote, Urgency Urgency,
    IReadOnlyList<ConcernAttachment> Attachments, UnbornPart? Unborn, string? FearsViolence, string? ReachMe)
{
    /// <summary>The municipality the child lives in (bosättning), as far as the reporter knows; with it the board is proposed.</summary>
    public string? Residence { get; init; }

    /// <summary>The municipality the child is in now (vistelse), when that is another or all that is known.</summary>
    public string? Stay { get; init; }

    /// <summary>How a report was given when it was not sent here; nothing else is then left of what was written.</summary>
    public GivenOutside? Given { get; init; }

    public static ConcernContent Empty(ConcernKind kind) => new(kind, ReportedPerson.Unknown, [], "", "", [], false, FamilyKnows.NotTold, null, Urgency.AtOnce, [], null, null, null);

    /// <summary>What is missing before it can be sent, in the words of the form. Short: what is urgent is not held up by a form.</summary>
    public IEnumerable<string> Missing()
    {
        if (!About.CanBeFound) yield return Kind == ConcernKind.UnbornChild ? "något om den blivande föräldern: namn, nummer eller var personen finns" : "något om barnet: namn, nummer eller var barnet finns";
        if (Observations.Count == 0 || Observations.Any(o => string.IsNullOrWhiteSpace(o.What) || string.IsNullOrWhiteSpace(o.When))) yield return "vad du vet, har sett eller hört, och när";
        if (Observations.Any(o => o.Kind == ObservationKind.Heard && string.IsNullOrWhiteSpace(o.SaidBy))) yield return "vem som har sagt det du har hört";
        if (OtherChildren.Any(c => string.IsNullOrWhiteSpace(c.Name)) || (OtherChildren.Count == 0 && !NoOthersKnown)) yield return "andra barn i familjen, eller att du inte känner till några";
        if (Kind != ConcernKind.UnbornChild) yield break;
        if (Unborn?.WatchedOn is null) yield return "beräknat födelsedatum eller, om det inte är känt, vilken dag du återkommer till det";
        if (Unborn?.Motivation is not { } tried || string.IsNullOrWhiteSpace(tried.Note) || (tried.Tried && tried.On is null)) yield return "när och hur föräldrarna har motiverats att själva söka stöd, eller varför det inte har gjorts";
    }

    public bool Equals(ConcernContent? other) => other is not null && SipSnapshots.Same(this, other);

    public override int GetHashCode() => HashCode.Combine(Kind, About, Risks, Protective, Urgency, Observations.Count);
}
