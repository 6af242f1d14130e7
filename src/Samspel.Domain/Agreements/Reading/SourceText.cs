using System.Text;

namespace Samspel.Domain.Agreements.Reading;

/// <summary>Decides whether the text can be read at all, and cuts it into lines.</summary>
static class SourceText
{
    public const int MaxLength = 5_000_000;
    const int MaxLineBreaks = 400_000;
    const int WideBlank = 20;

    public static ImportError? Refuse(string text)
    {
        if (text.Length > MaxLength)
            return new(ImportErrorCode.TooLarge, "Texten är för stor för att vara en överenskommelse. Högst 5 miljoner tecken kan läsas.");
        if (text.AsSpan().CountAny("\n\r\f\v\u0085\u2028\u2029") > MaxLineBreaks)
            return new(ImportErrorCode.TooLarge, "Texten har för många rader för att vara en överenskommelse. Kontrollera att det är rätt fil.");
        if (string.IsNullOrWhiteSpace(text))
            return new(ImportErrorCode.Empty, "Filen är tom. Det finns ingen text att läsa.");
        var start = text.AsSpan().TrimStart('\uFEFF').TrimStart();
        if (start.StartsWith("%PDF-"))
            return new(ImportErrorCode.WrongKind, "Filen är en PDF. Spara den som vanlig text först och läs in textfilen.");
        if (start.StartsWith(@"{\rtf") || start.StartsWith("<!doctype", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<?xml"))
            return new(ImportErrorCode.WrongKind, "Filen är inte vanlig text. Spara överenskommelsen som vanlig text (.txt) och läs in den filen.");
        var (odd, lost) = (0, 0);
        foreach (var c in text)
        {
            if (c == '\0') return Binary();
            if (char.IsControl(c) && c is not ('\n' or '\r' or '\t' or '\f' or '\v' or '\u0085')) odd++;
            if (c == '\uFFFD' || char.IsSurrogate(c)) lost++;
        }
        return odd * 200L > text.Length || lost * 50L > text.Length ? Binary() : null;
    }

    static ImportError Binary() => new(ImportErrorCode.Binary, "Filen går inte att läsa som text. Kontrollera att det är en textfil i teckenkodningen UTF-8.");

    public static List<Line> Lines(string text)
    {
        var lines = new List<Line>();
        var startsPage = false;
        var clean = Clean(text);
        for (var start = 0; start <= clean.Length;)
        {
            var end = clean.IndexOf('\n', start);
            if (end < 0) end = clean.Length;
            var raw = clean.AsSpan(start, end - start);
            if (raw.Contains('\f')) startsPage = true;
            var body = raw.TrimStart("\f");
            var trimmed = body.Trim(" \f");
            var indent = trimmed.IsEmpty ? 0 : body.Length - body.TrimStart(' ').Length;
            lines.Add(new Line(lines.Count + 1, trimmed.ToString().Replace('\f', ' '), indent, !trimmed.IsEmpty && raw[^1] == ' ', trimmed.IsEmpty && raw.Length >= WideBlank) { StartsPage = startsPage && !trimmed.IsEmpty });
            if (!trimmed.IsEmpty) startsPage = false;
            start = end + 1;
        }
        return lines;
    }

    /// <summary>One form for line ends, spaces and letters; nothing invisible left, and no half characters.</summary>
    static string Clean(string text)
    {
        var b = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            switch (c)
            {
                case '\r':
                    if (i + 1 >= text.Length || text[i + 1] != '\n') b.Append('\n');
                    break;
                case '\v' or '\u0085' or '\u2028' or '\u2029': b.Append('\n'); break;
                case '\t': b.Append("   "); break;
                case '\u00A0' or '\u202F' or '\u2007' or '\u2009': b.Append(' '); break;
                case '\u00AD':
                    if (i + 1 < text.Length && text[i + 1] is '\n' or '\r') b.Append(LineJoiner.SureHyphen);
                    break;
                case '\uFB00': b.Append("ff"); break;
                case '\uFB01': b.Append("fi"); break;
                case '\uFB02': b.Append("fl"); break;
                case '\u2010' or '\u2011': b.Append('-'); break;
                case '\uFEFF' or '\u200B' or '\u200C' or '\u200D' or '\uFFFD': break;
                case >= '\uFDD0' and <= '\uFDEF' or '\uFFFE' or '\uFFFF': break;
                case '\n' or '\f': b.Append(c); break;
                default:
                    if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) b.Append(c).Append(text[++i]);
                    else if (!char.IsSurrogate(c) && !char.IsControl(c)) b.Append(c);
                    break;
            }
        }
        return b.ToString().Normalize(NormalizationForm.FormC);
    }
}
