using System.Text.Json.Serialization;

namespace Samspel.Domain.Agreements;

/// <summary>
/// A county agreement (länsövergripande överenskommelse) as read from its official text: what it is, who is bound by it and
/// its numbered sections. Holds no person's name. Immutable, and stored as JSON.
/// </summary>
/// <param name="Title">Name of the agreement as the document gives it.</param>
/// <param name="Dnr">Registration number (diarienummer) as written, "RD20/04734".</param>
/// <param name="Version">Version as written, "Version 1".</param>
/// <param name="ValidFrom">First day it is valid (giltig fr.o.m.).</param>
/// <param name="ValidTo">Last day it is valid (giltig t.o.m.).</param>
/// <param name="DocumentDate">Date in the page head.</param>
/// <param name="ResponsibleForRevision">Organisation that answers for revision (ansvarig för revidering).</param>
/// <param name="Approvals">Who has approved it (godkänd av).</param>
/// <param name="SignatoryRoles">The offices that sign (underskrift); never the persons.</param>
/// <param name="Parties">The parties (parter) as written.</param>
/// <param name="Superseded">Documents it replaces (dokument som har utgått).</param>
/// <param name="Sections">All sections in the order of the document; a section's parent stands before it.</param>
/// <param name="Footnotes">All footnotes (fotnoter) in number order.</param>
public sealed record AgreementDocument(
    string Title,
    string? Dnr,
    string? Version,
    DateOnly? ValidFrom,
    DateOnly? ValidTo,
    DateOnly? DocumentDate,
    string? ResponsibleForRevision,
    IReadOnlyList<Approval> Approvals,
    IReadOnlyList<string> SignatoryRoles,
    IReadOnlyList<string> Parties,
    IReadOnlyList<SupersededDocument> Superseded,
    IReadOnlyList<AgreementSection> Sections,
    IReadOnlyList<Footnote> Footnotes)
{
    /// <summary>The section with that number, "3.1.2"; null when there is none.</summary>
    public AgreementSection? Section(string number) => Sections.FirstOrDefault(s => s.Number == number);

    /// <summary>The sections directly under a section; under null, the chapters.</summary>
    public IEnumerable<AgreementSection> Under(string? number) => Sections.Where(s => s.ParentNumber == number);
}

/// <summary>An approval (godkännande): by whom and when.</summary>
/// <param name="Body">The body that approved.</param>
/// <param name="Date">The day; null when the document gives none.</param>
/// <param name="Written">The date as written when it is not a date, "2021-XX-XX".</param>
public sealed record Approval(string Body, DateOnly? Date, string? Written);

/// <summary>A document that the agreement replaces (dokument som har utgått), with its validity.</summary>
/// <param name="Title">Name of the document.</param>
/// <param name="ValidFrom">First day it was valid.</param>
/// <param name="ValidTo">Last day it was valid; null when the end is words or missing.</param>
/// <param name="ValidUntil">The end in words, "tills revidering är gjord".</param>
public sealed record SupersededDocument(string Title, DateOnly? ValidFrom, DateOnly? ValidTo, string? ValidUntil);

/// <summary>A numbered section (avsnitt).</summary>
/// <param name="Number">"3.1.2", without a final full stop.</param>
/// <param name="Title">Title as it stands in the body of the text.</param>
/// <param name="Level">1 for a chapter, 2 for "3.1", 3 for "3.1.2".</param>
/// <param name="ParentNumber">The section it belongs under; null for a chapter.</param>
/// <param name="TitleFootnotes">Footnotes referred to in the title.</param>
/// <param name="Blocks">Its own text, without that of the sections under it.</param>
public sealed record AgreementSection(
    string Number, string Title, int Level, string? ParentNumber, IReadOnlyList<int> TitleFootnotes, IReadOnlyList<AgreementBlock> Blocks)
{
    /// <summary>The stable name of the section in an address, "p-3-1-2".</summary>
    [JsonIgnore]
    public string Anchor => AnchorOf(Number);

    /// <summary>The footnotes referred to in its title and text, in the order they stand.</summary>
    public IEnumerable<int> FootnoteNumbers() =>
        TitleFootnotes.Concat(Blocks.SelectMany(b => b.AllRuns()).OfType<FootnoteMark>().Select(m => m.Number));

    /// <summary>The anchor of the section with that number.</summary>
    public static string AnchorOf(string number) => "p-" + number.Replace('.', '-');
}

/// <summary>A footnote (fotnot).</summary>
/// <param name="Number">Its number in the document.</param>
/// <param name="Text">Its text, joined across lines.</param>
/// <param name="Section">The section where it is referred to; null when its place is not certain.</param>
public sealed record Footnote(int Number, string Text, string? Section);
