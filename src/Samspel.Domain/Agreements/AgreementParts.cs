using Samspel.Domain.Parties;

namespace Samspel.Domain.Agreements;

/// <summary>What is edited together about a county agreement while it is drafted (överenskommelsens uppgifter).</summary>
public sealed record CountyAgreementContent(string Title, string Dnr, string? Version, AgreementTerm Term, IReadOnlyList<Party> Parties);

/// <summary>A decision by one of the county's bodies (beslut i Länschefsnätverket eller Välfärdsrådet).</summary>
/// <param name="On">When; may be unknown.</param>
/// <param name="Dnr">Registration number or paragraph of the minutes.</param>
/// <param name="Note">What was decided, in words.</param>
public sealed record BodyDecision(KnownDate On, string? Dnr = null, string? Note = null);

/// <summary>What a party has answered (partens beslut).</summary>
public enum PartyAnswer { Approved, Refused }

/// <summary>A party's own decision in its own body (partens beslut om godkännande); each party decides its own order (12).</summary>
/// <param name="Body">The deciding body, "kommunfullmäktige".</param>
/// <param name="Reason">Why, when it refused.</param>
public sealed record PartyDecision(string PartyCode, PartyAnswer Answer, string Body, KnownDate On, string? Dnr, string? Reason = null);

/// <summary>The four offices that sign for the parties (undertecknare); never the persons.</summary>
public enum SignatoryOffice { NetworkChair, NetworkViceChair, CouncilChair, CouncilViceChair }

/// <summary>A signature by whoever held the office that day (underskrift). The name is the signer's own to give and may be left out.</summary>
public sealed record AgreementSignature(SignatoryOffice Office, KnownDate On, string? Name = null);

/// <summary>Whether evaluation and revision have begun (utvärdering och revidering).</summary>
public enum RevisionStatus { NotBegun, Begun, Completed, Unknown }

/// <summary>What is known about evaluation and revision, and since when it is known.</summary>
/// <param name="BegunOn">When it began; meaningful once begun.</param>
/// <param name="Assignment">The assignment Länschefsnätverket decided (13).</param>
/// <param name="RecordedOn">The day this was registered.</param>
/// <param name="CompletedOn">When it was finished.</param>
/// <param name="Evaluation">Where the evaluation is found; needed to finish.</param>
public sealed record RevisionRecord(RevisionStatus Status, KnownDate BegunOn, string? Assignment, DateOnly RecordedOn, KnownDate? CompletedOn = null, string? Evaluation = null)
{
    public bool HasBegun => Status is RevisionStatus.Begun or RevisionStatus.Completed;
}

/// <summary>That the agreement is applied while a new one is awaited (tillämpas i avvaktan på ny): who decided, when and why.</summary>
public sealed record InterimUse(DateOnly From, DateOnly? To, string DecidedBy, KnownDate DecidedOn, string Why)
{
    public bool Covers(DateOnly day) => day >= From && (To is null || day <= To);
}

/// <summary>A minor amendment that has become a numbered annex (bilaga).</summary>
public sealed record AgreementAnnex(int Number, AmendmentId Amendment, string Title, DateOnly AnnexedOn);

/// <summary>A party's notice that it leaves (utträde); can be registered only where the county has chosen to read the text so.</summary>
public sealed record PartyNotice(string PartyCode, KnownDate On, DateOnly LastDay, string? Dnr);

/// <summary>The agreement that comes after (efterföljare).</summary>
public sealed record AgreementSuccessor(CountyAgreementId Agreement, string Dnr, DateOnly From);

/// <summary>How one party stands to the agreement on a day (partens ställning).</summary>
public enum PartyStanding { NotDecided, Unknown, Refused, Approved, Bound, Left }

/// <summary>The words for the parts of an agreement.</summary>
public static class AgreementWords
{
    public static string Word(this SignatoryOffice office) => office switch
    {
        SignatoryOffice.NetworkChair => "ordförande i Länschefsnätverket",
        SignatoryOffice.NetworkViceChair => "vice ordförande i Länschefsnätverket",
        SignatoryOffice.CouncilChair => "ordförande i Välfärdsrådet",
        SignatoryOffice.CouncilViceChair => "vice ordförande i Välfärdsrådet",
        _ => throw new ArgumentOutOfRangeException(nameof(office), office, null),
    };

    public static string Word(this RevisionStatus status) => status switch
    {
        RevisionStatus.NotBegun => "inte påbörjad",
        RevisionStatus.Begun => "påbörjad",
        RevisionStatus.Completed => "slutförd",
        RevisionStatus.Unknown => "okänt",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
    };

    public static string Word(this PartyAnswer answer) => answer == PartyAnswer.Approved ? "godkände" : "avslog";

    public static string Word(this PartyStanding standing) => standing switch
    {
        PartyStanding.NotDecided => "Har inte beslutat",
        PartyStanding.Unknown => "Beslutet är okänt",
        PartyStanding.Refused => "Har sagt nej",
        PartyStanding.Approved => "Har godkänt",
        PartyStanding.Bound => "Omfattas",
        PartyStanding.Left => "Har lämnat",
        _ => throw new ArgumentOutOfRangeException(nameof(standing), standing, null),
    };
}
