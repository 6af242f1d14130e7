namespace Samspel.Domain.Agreements;

/// <summary>A document that RD20/04734 leans on without containing it (omnämnt dokument), and where it is mentioned.</summary>
public sealed record MentionedDocument(string Section, DocumentContent Content);

/// <summary>
/// The documents that RD20/04734 refers to, ready for the county coordinator to enter. Their days, links and owners are not in the text and
/// are left unknown.
/// </summary>
public static class MentionedDocuments
{
    public static readonly IReadOnlyList<MentionedDocument> All =
    [
        Of("3.1.4", "Rutin för ansvarsfördelning mellan skola, BUP och HAB", DocumentKind.CountyRoutine, null),
        Of("3.1.5", "Länsövergripande överenskommelse om samverkan rörande personer som missbrukar", DocumentKind.RelatedAgreement, "RD21/00238"),
        Of("3.1.6", "Strategi för suicidprevention", DocumentKind.CountyRoutine, "RD20/04570"),
        Of("3.4", "Länsövergripande överenskommelse och anvisning om rehabilitering, habilitering och hjälpmedel", DocumentKind.RelatedAgreement, "RD 2016/154"),
        Of("3.6", "Riktlinje för SIP", DocumentKind.Guideline, null),
        Of("3.7", "Samverkan för trygg och effektiv utskrivning från sluten hälso- och sjukvård (SUS)", DocumentKind.RelatedAgreement, null),
        Of("3.7", "Riktlinjer för samverkan vid in- och utskrivning", DocumentKind.Guideline, null),
        Of("6.3.2", "Länsövergripande rutin vid hälsoundersökning", DocumentKind.CountyRoutine, "RD 20/01207"),
    ];

    static MentionedDocument Of(string section, string title, DocumentKind kind, string? dnr) => new(section, new(title, kind, dnr, KnownDate.Unknown, KnownDate.Unknown, null, null));
}
