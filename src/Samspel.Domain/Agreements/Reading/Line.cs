namespace Samspel.Domain.Agreements.Reading;

/// <summary>What a line of the text turned out to be.</summary>
enum LineRole { Text, PageHead, Contents, Footnote, Heading, Signature }

/// <summary>One line of the text as the PDF tool gave it, trimmed, with what the trimming took away.</summary>
sealed class Line(int number, string text, int indent, bool endsWithSpace, bool isWideBlank)
{
    /// <summary>Counted from 1.</summary>
    public int Number { get; } = number;

    /// <summary>Without spaces at either end; footnote marks are set in here when their place is known.</summary>
    public string Text { get; set; } = text;

    /// <summary>How many spaces it began with.</summary>
    public int Indent { get; } = indent;

    public bool EndsWithSpace { get; } = endsWithSpace;

    /// <summary>Nothing but many spaces: what is left of the rule above the footnotes.</summary>
    public bool IsWideBlank { get; } = isWideBlank;

    public bool IsBlank => Text.Length == 0;

    /// <summary>The first line after a form feed or a page head.</summary>
    public bool StartsPage { get; set; }

    public LineRole Role { get; set; }

    public bool IsText => Role == LineRole.Text && !IsBlank;

    /// <summary>A drawn line: nothing but underscores or dashes, at least ten.</summary>
    public bool IsRule => Text.Length >= 10 && Text.All(c => c is '_' or '-' or '─' or '—' or '–' or ' ');

    /// <summary>A line to sign on.</summary>
    public bool IsSignatureRule => Text.Length >= 10 && (Text.StartsWith("_____", StringComparison.Ordinal) || Text.StartsWith(".........", StringComparison.Ordinal));
}
