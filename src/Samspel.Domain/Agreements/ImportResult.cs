namespace Samspel.Domain.Agreements;

/// <summary>
/// What the importer understood. With an error there is no document and nothing may be stored; a warning is something
/// the county coordinator should look at before confirming.
/// </summary>
public sealed record ImportResult(AgreementDocument? Document, IReadOnlyList<ImportWarning> Warnings, IReadOnlyList<ImportError> Errors)
{
    /// <summary>True when there is a document to show and to confirm.</summary>
    public bool Succeeded => Document is not null;
}

/// <summary>Something to look at (anmärkning).</summary>
/// <param name="Code">What kind of thing.</param>
/// <param name="Message">A Swedish sentence for the county coordinator.</param>
/// <param name="Section">The section it is about, when there is one.</param>
/// <param name="Line">The line in the text, counted from 1, when there is one.</param>
public sealed record ImportWarning(ImportWarningCode Code, string Message, string? Section = null, int? Line = null);

/// <summary>A reason why the text cannot be stored (fel).</summary>
public sealed record ImportError(ImportErrorCode Code, string Message, int? Line = null);

/// <summary>Kinds of warnings.</summary>
public enum ImportWarningCode
{
    TitleDiffersFromContents,
    SectionNotInContents,
    SectionNotInBody,
    SectionNumberSkipped,
    FootnoteNotPlaced,
    FootnoteInsideNumber,
    FootnoteNumberSkipped,
    FootnoteLinkLeftOut,
    FieldMissing,
    FieldsDiffer,
    ApprovalDateMissing,
    PossibleNameLeftOut,
    SignaturesRead,
    ValidityUnclear,
    TextLeftOut,
    NoContents,
    MoreWarnings,
}

/// <summary>Kinds of errors.</summary>
public enum ImportErrorCode
{
    Empty,
    TooLarge,
    WrongKind,
    Binary,
    NoSections,
    DuplicateNumber,
    DisorderedNumber,
}
