namespace Samspel.Domain.Agreements;

/// <summary>What kind of document (dokumentslag).</summary>
public enum DocumentKind
{
    /// <summary>Bilaga.</summary>
    Annex,
    /// <summary>Riktlinje.</summary>
    Guideline,
    /// <summary>Länsgemensam rutin.</summary>
    CountyRoutine,
    /// <summary>Närliggande överenskommelse.</summary>
    RelatedAgreement,
    /// <summary>Partens egen samarbetsrutin (3).</summary>
    OwnRoutine,
    /// <summary>Partens sekretessrutin (3.8); every party must have one.</summary>
    SecrecyRoutine,
    /// <summary>Annat dokument.</summary>
    Other,
}

/// <summary>Where a document is read: by a link, or as a file kept in the product (länk eller bifogad fil).</summary>
/// <param name="Link">An absolute https address.</param>
/// <param name="File">Identity of the stored file.</param>
public sealed record DocumentPlace(string? Link, Guid? File)
{
    public bool IsOne() => File is null ? Uri.TryCreate(Link, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps : Link is null;
}

/// <summary>What is edited together about a document.</summary>
/// <param name="Dnr">Registration number, "RD 20/01207"; null when it has none.</param>
/// <param name="From">First day; may be unknown.</param>
/// <param name="To">Last day; null when it has no end, unknown when nobody knows.</param>
/// <param name="ReviewBy">The day it is next to be looked through.</param>
/// <param name="Place">Where it is read; null when nobody has it yet.</param>
public sealed record DocumentContent(string Title, DocumentKind Kind, string? Dnr, KnownDate From, KnownDate? To, DateOnly? ReviewBy, DocumentPlace? Place);

/// <summary>How a document stands on a day (giltighet).</summary>
public enum DocumentStanding { NotYet, Valid, Unknown, Ended, Superseded, Withdrawn }

/// <summary>The words for documents.</summary>
public static class DocumentWords
{
    public static string Word(this DocumentKind kind) => kind switch
    {
        DocumentKind.Annex => "Bilaga",
        DocumentKind.Guideline => "Riktlinje",
        DocumentKind.CountyRoutine => "Länsgemensam rutin",
        DocumentKind.RelatedAgreement => "Närliggande överenskommelse",
        DocumentKind.OwnRoutine => "Egen samarbetsrutin",
        DocumentKind.SecrecyRoutine => "Sekretessrutin",
        DocumentKind.Other => "Annat dokument",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    public static string Word(this DocumentStanding standing) => standing switch
    {
        DocumentStanding.NotYet => "Gäller inte än",
        DocumentStanding.Valid => "Gäller",
        DocumentStanding.Unknown => "Okänt om det gäller",
        DocumentStanding.Ended => "Har gått ut",
        DocumentStanding.Superseded => "Ersatt",
        DocumentStanding.Withdrawn => "Indraget",
        _ => throw new ArgumentOutOfRangeException(nameof(standing), standing, null),
    };

    /// <summary>Whether each party has its own: routines are a party's, never the county's.</summary>
    public static bool IsAPartysOwn(this DocumentKind kind) => kind is DocumentKind.OwnRoutine or DocumentKind.SecrecyRoutine;
}
