using Samspel.Domain;
using Samspel.Domain.Agreements;
using Samspel.Web.Platform.Access;

namespace Samspel.Web.Agreements;

/// <summary>Where the text of an edition comes from.</summary>
public enum EditionSource
{
    /// <summary>A digest in own words (sammanfattning) that comes with Samspel.</summary>
    Digest,
    /// <summary>The official text (officiell text), imported by the county.</summary>
    Official,
}

/// <summary>What is imported: the document as understood, what to look at in it, and the fingerprint of the text it came from.</summary>
public sealed record ImportedText(AgreementDocument Document, IReadOnlyList<ImportWarning> Warnings, string Fingerprint);

/// <summary>
/// One text of an agreement as it was put in (utgåva). Editions are never changed or removed; of each source the one that was
/// last put to use is shown.
/// </summary>
public sealed class AgreementEdition : Aggregate
{
    AgreementEdition() { }

    public Guid Id { get; private set; }
    public EditionSource Source { get; private set; }
    public string Title { get; private set; } = "";
    public string? Dnr { get; private set; }
    public string? DocumentVersion { get; private set; }
    public DateOnly? ValidFrom { get; private set; }
    public DateOnly? ValidTo { get; private set; }
    public AgreementDocument Document { get; private set; } = null!;
    public IReadOnlyList<ImportWarning> Warnings { get; private set; } = [];
    /// <summary>SHA-256 of the text it was read from; the text itself is not kept.</summary>
    public string Fingerprint { get; private set; } = "";
    public DateTimeOffset ImportedAt { get; private set; }
    public PersonId ImportedBy { get; private set; }
    public string ImportedByName { get; private set; } = "";
    /// <summary>Grows each time an edition is put to use; the highest of a source is the one shown.</summary>
    public int Turn { get; private set; }

    /// <summary>Puts in a text and puts it to use.</summary>
    public static AgreementEdition Import(ImportedText text, EditionSource source, Viewer by, DateTimeOffset now, int turn)
    {
        var document = text.Document;
        var edition = new AgreementEdition
        {
            Id = Guid.CreateVersion7(), Source = source, Title = document.Title, Dnr = document.Dnr, DocumentVersion = document.Version,
            ValidFrom = document.ValidFrom, ValidTo = document.ValidTo, Document = document, Warnings = text.Warnings, Fingerprint = text.Fingerprint,
            ImportedAt = now, ImportedBy = by.Person, ImportedByName = by.Name, Turn = turn,
        };
        edition.Record(new EditionImported(edition.Id, source, edition.Name, document.Sections.Count, text.Warnings.Count, text.Fingerprint));
        return edition;
    }

    /// <summary>Shows this edition again instead of a later one of the same source.</summary>
    public void Use(int turn)
    {
        Record(new EditionPutToUse(Id, Source, Name, ImportedAt));
        Turn = turn;
    }

    /// <summary>What it is called in a sentence: "RD20/04734, Version 1".</summary>
    public string Name => string.Join(", ", new[] { Dnr ?? Title, DocumentVersion }.OfType<string>());

    public override IEnumerable<Duty> Duties(DateOnly today) => [];
}

public sealed record EditionImported(Guid Edition, EditionSource Source, string Name, int Sections, int Warnings, string Fingerprint) : Fact
{
    public override string Sentence => $"{Name} lades in som {Source.Word()} med {Sections} avsnitt{(Warnings == 0 ? "" : Warnings == 1 ? " och 1 anmärkning" : $" och {Warnings} anmärkningar")}.";
}

public sealed record EditionPutToUse(Guid Edition, EditionSource Source, string Name, DateTimeOffset ImportedAt) : Fact
{
    public override string Sentence => $"{Name}, {Source.Word()} inlagd {Platform.Layout.SwedishDate.Short(ImportedAt)}, började visas igen.";
}

/// <summary>Swedish words for sources.</summary>
public static class EditionSources
{
    public static string Word(this EditionSource source) => source == EditionSource.Official ? "officiell text" : "sammanfattning";

    /// <summary>The source as it stands in an address.</summary>
    public static string Key(this EditionSource source) => source == EditionSource.Official ? "officiell" : "digest";
}
