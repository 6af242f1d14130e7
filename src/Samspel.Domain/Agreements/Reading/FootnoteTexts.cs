using System.Globalization;

namespace Samspel.Domain.Agreements.Reading;

/// <summary>The text of a footnote as it stands at the foot of a page.</summary>
sealed record FootnoteText(int Number, string Text, int Line);

/// <summary>The footnotes at the foot of one page, and the lines of text above them where they are referred to.</summary>
/// <param name="From">First line after the footnotes before these.</param>
/// <param name="PageFrom">First line of the page, as far as it is known.</param>
/// <param name="To">The line where the footnotes begin.</param>
sealed record FootnoteGroup(IReadOnlyList<FootnoteText> Notes, int From, int PageFrom, int To);

/// <summary>
/// Reads the footnotes at the foot of each page: after a drawn line, or in number order at the end of a page where their
/// marks have been seen. A footnote goes on over several lines and ends where the next begins or the page ends.
/// </summary>
sealed class FootnoteTexts(IReadOnlyList<Line> lines, int first, LineJoiner joiner, bool spaceMeansPage, IReadOnlySet<string> headings, List<ImportWarning> warnings)
{
    const int LongestSkip = 5;
    readonly List<FootnoteGroup> groups = [];
    readonly HashSet<int> marksSeen = [];
    int last;
    int from;
    int pageFrom;

    public IReadOnlyList<FootnoteGroup> Read()
    {
        Line? rule = null;
        var ruleBefore = false;
        var blankBefore = true;
        from = pageFrom = first;
        for (var i = first; i < lines.Count; i++)
        {
            var line = lines[i];
            if (line.IsBlank || line.Role != LineRole.Text || line.IsRule)
            {
                if (line.IsRule && line.Role == LineRole.Text) rule = line;
                ruleBefore |= line.IsWideBlank || line == rule;
                blankBefore = true;
                continue;
            }
            if (line.StartsPage)
            {
                pageFrom = i;
                ruleBefore = false;
            }
            if (StartOf(line.Text, ruleBefore ? LongestSkip : 1) is { } number && (ruleBefore || (blankBefore && IsSure(i, number))))
            {
                if (rule is not null) rule.Role = LineRole.Footnote;
                i = ReadGroup(i) - 1;
                blankBefore = true;
            }
            else
            {
                FootnoteMarks.Collect(line.Text, marksSeen);
                blankBefore = false;
            }
            ruleBefore = false;
            rule = null;
        }
        return groups;
    }

    /// <summary>The number of the footnote that begins on the line, when it may be the next one.</summary>
    int? StartOf(string text, int farthest)
    {
        var i = 0;
        while (i < text.Length && i < 4 && char.IsAsciiDigit(text[i])) i++;
        if (i is 0 or 4) return null;
        var number = int.Parse(text.AsSpan(0, i), CultureInfo.InvariantCulture);
        if (number <= last || number > last + farthest) return null;
        if (i == text.Length) return number;
        var rest = text.AsSpan(i).TrimStart(' ');
        var begins = text[i] is ' ' ? !char.IsLower(rest[0]) || rest.StartsWith("http") || rest.StartsWith("www.") : char.IsUpper(rest[0]) || rest[0] is '”' or '"';
        return begins ? number : null;
    }

    /// <summary>Without a drawn line: the mark stands glued to a word higher up, and nothing but footnotes follows until the page ends.</summary>
    bool IsSure(int at, int number)
    {
        if (!marksSeen.Contains(number)) return false;
        var text = lines[at].Text.AsSpan().TrimStart("0123456789").TrimStart();
        if (text.IsEmpty || !(char.IsUpper(text[0]) || text[0] is '”' or '"' || text.StartsWith("http"))) return false;
        for (var (i, seen) = (at + 1, 0); i < lines.Count; i++)
        {
            if (lines[i].IsBlank) continue;
            if (lines[i].Role == LineRole.PageHead || lines[i].StartsPage) return true;
            if (++seen > 25 || IsHeading(lines[i])) return false;
        }
        return true;
    }

    bool IsHeading(Line line) => headings.Count > 0 && line.Text.Length < 200 && char.IsAsciiDigit(line.Text[0]) && headings.Contains(Words.Key(line.Text));

    /// <summary>Reads the footnotes from a line; returns the first line after them.</summary>
    int ReadGroup(int at)
    {
        var notes = new List<FootnoteText>();
        var current = new List<Line>();
        var (number, skip) = (0, 0);
        var blank = false;
        string? leftOut = null;
        var i = at;
        for (; i < lines.Count; i++)
        {
            var line = lines[i];
            if (line.IsBlank)
            {
                blank = true;
                continue;
            }
            if (line.Role == LineRole.PageHead || (line.StartsPage && i > at)) break;
            if (StartOf(line.Text, 1 + (notes.Count == 0 && current.Count == 0 ? LongestSkip : 0)) is { } next && !(spaceMeansPage && line.Indent > 0 && i > at))
            {
                Finish();
                if (next > last + 1)
                    warnings.Add(new(ImportWarningCode.FootnoteNumberSkipped, $"Fotnoterna hoppar från {last} till {next}. Kontrollera om någon fotnot saknas i texten.", Line: line.Number));
                (number, last) = (next, next);
                skip = next.ToString(CultureInfo.InvariantCulture).Length;
                current.Add(line);
            }
            else if (EndsHere(line, blank, current)) break;
            else if ((blank || line.Text == leftOut) && IsLink(line.Text)) LeaveOut(line);
            else current.Add(line);
            line.Role = LineRole.Footnote;
            blank = false;
        }
        Finish();
        groups.Add(new FootnoteGroup(notes, from, Math.Min(pageFrom, at), at));
        (from, pageFrom) = (i, i);
        marksSeen.Clear();
        return i;

        void LeaveOut(Line link)
        {
            if (link.Text != leftOut)
                warnings.Add(new(ImportWarningCode.FootnoteLinkLeftOut, $"En länk längst ned på sidan kunde inte knytas till en viss fotnot och är inte med: {link.Text}", Line: link.Number));
            leftOut = link.Text;
        }

        void Finish()
        {
            if (current.Count == 0) return;
            notes.Add(new FootnoteText(number, joiner.Join(current, skip).Trim(), current[0].Number));
            current.Clear();
        }
    }

    bool EndsHere(Line line, bool blank, List<Line> current)
    {
        if (IsHeading(line)) return true;
        if (spaceMeansPage && line.Indent > 0) return true;
        return blank && current.Count > 0 && Words.EndsSentence(current[^1].Text) && !Words.StartsLower(line.Text) && !IsLink(line.Text);
    }

    static bool IsLink(string text) => !text.Contains(' ') && (text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("www.", StringComparison.OrdinalIgnoreCase));
}
