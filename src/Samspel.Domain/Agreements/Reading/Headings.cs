namespace Samspel.Domain.Agreements.Reading;

/// <summary>A numbered heading in the body.</summary>
/// <param name="Line">Index of its line.</param>
/// <param name="TitleStart">Where on the line the title begins.</param>
/// <param name="Lines">How many lines it takes.</param>
sealed record Heading(int Line, SectionNumber Number, string Title, int TitleStart, bool Dotted, int Lines = 1);

/// <summary>A line that begins with a number, and what speaks for its being a heading.</summary>
/// <param name="AfterBreak">A blank line, a page break or another number-led line stands before it.</param>
/// <param name="HasShape">Short, begins with a capital and does not end as a sentence.</param>
/// <param name="HasTextUnder">The next line begins a sentence of its own.</param>
/// <param name="Block">Which run of lines without a blank it stands in.</param>
sealed record Candidate(Heading Heading, bool AfterBreak, bool HasShape, bool HasTextUnder, int Block)
{
    public SectionNumber Number => Heading.Number;
    public bool IsLikely => AfterBreak && HasShape;
}

/// <summary>Collects every line of the body that may be a numbered heading.</summary>
static class Candidates
{
    const int LongestTitle = 200;

    public static List<Candidate> Of(IReadOnlyList<Line> lines, int first)
    {
        var found = new List<Candidate>();
        var (afterBreak, block) = (true, 0);
        for (var i = first; i < lines.Count; i++)
        {
            var line = lines[i];
            if (!line.IsText)
            {
                if (!afterBreak) block++;
                afterBreak = true;
                continue;
            }
            var breaks = afterBreak || line.StartsPage || (line.Indent > 0 && lines[i - 1].Indent == 0);
            if (line.Text.Length <= LongestTitle && SectionNumber.Read(line.Text, out var rest, out var dotted) is { } number)
            {
                var title = Words.Collapse(line.Text[rest..]);
                found.Add(new(new(i, number, title, rest, dotted), breaks || IsNumberLed(lines, i - 1), Shape(title), HasTextUnder(lines, i), block));
            }
            afterBreak = false;
        }
        return found;
    }

    static bool IsNumberLed(IReadOnlyList<Line> lines, int i) => i >= 0 && lines[i].IsText && lines[i].Text.Length <= LongestTitle && SectionNumber.Read(lines[i].Text, out _, out _) is not null && !Words.EndsSentence(lines[i].Text);

    static bool HasTextUnder(IReadOnlyList<Line> lines, int i) => i + 1 < lines.Count && lines[i + 1].IsText && char.IsUpper(lines[i + 1].Text[0]);

    static bool Shape(string title)
    {
        if (title.Length > 150 || !(char.IsUpper(title[0]) || title[0] is '”' or '"')) return false;
        return title[^1] is not ('.' or ',' or ';' or '-' or '–') && !title.StartsWith("§", StringComparison.Ordinal);
    }
}
