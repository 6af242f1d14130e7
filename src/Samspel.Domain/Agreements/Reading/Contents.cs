namespace Samspel.Domain.Agreements.Reading;

/// <summary>A line of the table of contents.</summary>
sealed record ContentsEntry(SectionNumber Number, string Title, int Line);

/// <summary>Reads the table of contents (innehållsförteckning).</summary>
static class Contents
{
    const int LongestEntry = 250;
    const int MostEntries = 2_000;

    /// <summary>The entries in the order they stand; empty when the document has no contents. Their lines are marked.</summary>
    public static IReadOnlyList<ContentsEntry> Read(IReadOnlyList<Line> lines)
    {
        var heading = FindHeading(lines);
        var start = heading >= 0 ? heading + 1 : FindRun(lines);
        if (start < 0) return [];
        var entries = new List<ContentsEntry>();
        var taken = new List<Line>();
        bool? paged = heading >= 0 ? null : true;
        for (var i = start; i < lines.Count; i++)
        {
            if (!lines[i].IsText) continue;
            var text = lines[i].Text;
            if (text.Length > LongestEntry || entries.Count > MostEntries) break;
            var number = SectionNumber.Read(text, out var rest, out _);
            if (number is null)
            {
                if (paged != true || entries.Count == 0 || WithoutPage(text) is null) break;
                taken.Add(lines[i]);
                continue;
            }
            if (entries.Count > 0 && number == entries[0].Number) break;
            var title = WithoutPage(text[rest..]);
            paged ??= title is not null || Next(lines, i) is { } after && IsContinuation(lines[after].Text);
            if (paged == false)
            {
                if (entries.Count > 0 && number.CompareTo(entries[^1].Number) < 0) break;
                title = text[rest..];
            }
            var (entryLine, extra) = (lines[i], -1);
            if (title is null)
            {
                if (Next(lines, i) is not { } next || !IsContinuation(lines[next].Text)) break;
                title = WithoutPage(text[rest..] + " " + lines[next].Text);
                extra = i = next;
            }
            entries.Add(new(number, Words.Collapse(title!), entryLine.Number));
            taken.Add(entryLine);
            if (extra >= 0) taken.Add(lines[extra]);
        }
        if (entries.Count < 2) return [];
        if (heading >= 0) lines[heading].Role = LineRole.Contents;
        foreach (var line in taken) line.Role = LineRole.Contents;
        return entries;
    }

    static int FindHeading(IReadOnlyList<Line> lines)
    {
        for (var i = 0; i < lines.Count; i++)
            if (lines[i].Text.Length is > 7 and < 25 && lines[i].IsText && Words.Key(lines[i].Text) is "innehåll" or "innehållsförteckning") return i;
        return -1;
    }

    static int FindRun(IReadOnlyList<Line> lines)
    {
        var (run, first) = (0, -1);
        for (var i = 0; i < lines.Count; i++)
        {
            if (!lines[i].IsText) continue;
            var text = lines[i].Text;
            var isEntry = text.Length <= LongestEntry && SectionNumber.Read(text, out var rest, out _) is not null && WithoutPage(text[rest..]) is not null;
            if (!isEntry) run = 0;
            else if (run++ == 0) first = i;
            if (run == 4) return first;
        }
        return -1;
    }

    static int? Next(IReadOnlyList<Line> lines, int i)
    {
        for (var j = i + 1; j < lines.Count && j < i + 8; j++)
            if (lines[j].IsText) return j;
        return null;
    }

    static bool IsContinuation(string text) => text.Length <= LongestEntry && SectionNumber.Read(text, out _, out _) is null && WithoutPage(text) is not null;

    /// <summary>The title before dots or spaces and a page number; null when no page number ends the text.</summary>
    static string? WithoutPage(string text)
    {
        var end = text.Length;
        while (end > 0 && char.IsAsciiDigit(text[end - 1])) end--;
        if (end == text.Length || text.Length - end > 3 || end == 0 || text[end - 1] is not (' ' or '.' or '…' or '_')) return null;
        var title = text[..end].TrimEnd(' ', '.', '…', '_');
        return title.Length == 0 ? null : title;
    }
}
