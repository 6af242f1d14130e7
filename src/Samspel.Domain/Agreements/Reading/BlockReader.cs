namespace Samspel.Domain.Agreements.Reading;

/// <summary>How the text of this document is set: what the block reader needs to know before it begins.</summary>
/// <param name="Width">How long a full line is.</param>
/// <param name="SpaceMeansBullet">The bullets were lost and only the space before them is left.</param>
/// <param name="SpaceMeansPage">A space right after the lines before it is what is left of a form feed.</param>
sealed record TextSetting(int Width, bool SpaceMeansBullet, bool SpaceMeansPage)
{
    public static TextSetting Of(IReadOnlyList<Line> lines, int first)
    {
        var written = lines.Skip(first).Where(l => l.IsText).ToList();
        if (written.Count == 0) return new(80, false, false);
        var lengths = written.Select(l => Math.Min(l.Text.Length, 400)).Order().ToList();
        var flush = written.Count(l => l.Indent == 0) * 10 >= written.Count * 7;
        var bullets = written.Count(l => Bullet.LengthOf(l.Text) > 0);
        return new(lengths[lengths.Count * 9 / 10], flush && bullets < 2, flush);
    }
}

/// <summary>Signs that begin an item of a list.</summary>
static class Bullet
{
    /// <summary>How many characters a bullet and the space after it take; 0 when the line has none.</summary>
    public static int LengthOf(string text)
    {
        if (text.Length == 0) return 0;
        var c = text[0];
        if (!IsSure(text) && !(c is '-' or '–' or '—' or '*' && text.Length > 1 && text[1] == ' ')) return 0;
        var end = 1;
        while (end < text.Length && text[end] == ' ') end++;
        return end;
    }

    /// <summary>A sign that is used for nothing else; a dash may be only a dash.</summary>
    public static bool IsSure(string text) => text[0] is '•' or '●' or '○' or '■' or '▪' or '□' or '◦' or '‣' or '·' or '∙' or '➢' or '✓' or (>= '\uE000' and <= '\uF8FF');

    /// <summary>How many characters "1. ", "1) " or "a) " takes; 0 when the line does not begin so.</summary>
    public static int MarkerLengthOf(string text, out int value)
    {
        value = 0;
        var i = 0;
        while (i < text.Length && i < 2 && char.IsAsciiDigit(text[i])) value = value * 10 + (text[i++] - '0');
        if (i == 0 && text.Length > 1 && char.IsAsciiLetterLower(text[0]) && text[1] == ')') value = text[i++] - 'a' + 1;
        if (i == 0 || i + 1 >= text.Length || text[i] is not ('.' or ')') || text[i + 1] != ' ') return 0;
        i++;
        while (i < text.Length && text[i] == ' ') i++;
        return i < text.Length ? i : 0;
    }
}

/// <summary>Reads a section's lines into paragraphs, lists and headings without number, joined across lines and pages.</summary>
sealed class BlockReader(IReadOnlyList<Line> lines, TextSetting setting, LineJoiner joiner)
{
    const int LongestSubheading = 70;

    enum Kind { Paragraph, Item, SpacedItem, Numbered, Subheading }

    sealed class Draft(Kind kind, int skip, int value)
    {
        public Kind Kind { get; set; } = kind;
        public int Skip { get; } = skip;
        public int Value { get; } = value;
        public List<Line> Lines { get; } = [];
        public bool BlankAfter { get; set; }
        public bool IsItem => Kind is Kind.Item or Kind.SpacedItem or Kind.Numbered;
    }

    public IReadOnlyList<AgreementBlock> Read(int from, int to)
    {
        var drafts = new List<Draft>();
        var (blank, page, afterNotes) = (true, true, false);
        for (var i = from; i < to; i++)
        {
            var line = lines[i];
            if (line.Role == LineRole.Footnote) (page, afterNotes) = (true, true);
            else if (line.Role == LineRole.PageHead) (page, afterNotes) = (true, false);
            else if (line.IsBlank || line.IsRule) blank = true;
            if (!line.IsText || line.IsRule) continue;
            page |= line.StartsPage;
            var indent = line.Indent;
            if (setting.SpaceMeansPage && (afterNotes || !blank) && indent == 1 && drafts.Count > 0 && !StartsBullet(line))
            {
                page = true;
                indent = 0;
            }
            else if (setting.SpaceMeansPage && afterNotes && indent > 1) page = true;
            Take(drafts, line, indent, blank, page, i + 1 < to ? lines[i + 1] : null);
            (blank, page, afterNotes) = (false, false, false);
        }
        Judge(drafts);
        return Build(drafts);
    }

    static bool StartsBullet(Line line) => Bullet.LengthOf(line.Text) > 0;

    void Take(List<Draft> drafts, Line line, int indent, bool blank, bool page, Line? next)
    {
        var current = drafts.Count > 0 ? drafts[^1] : null;
        if (current is not null && blank) current.BlankAfter = true;
        var text = line.Text;
        if (Bullet.LengthOf(text) is > 0 and var bullet && (blank || page || current is null || current.IsItem || Bullet.IsSure(text) || Ends(current) || (next is not null && next.Text.StartsWith(text[..bullet], StringComparison.Ordinal))))
            Begin(Kind.Item, bullet);
        else if (setting.SpaceMeansBullet && indent > 0) Begin(Kind.SpacedItem, 0);
        else if (Bullet.MarkerLengthOf(text, out var value) is > 0 and var marker && BeginsNumbered(drafts, value, blank || page)) Begin(Kind.Numbered, marker, value);
        else if (current is null || BeginsParagraph(current, text, blank, page)) Begin(Kind.Paragraph, 0);
        drafts[^1].Lines.Add(line);

        void Begin(Kind kind, int skip, int number = 0) => drafts.Add(new Draft(kind, skip, number));
    }

    static bool Ends(Draft draft) => Words.EndsSentence(draft.Lines[^1].Text);

    static bool BeginsNumbered(List<Draft> drafts, int value, bool afterBreak)
    {
        if (afterBreak || drafts.Count == 0) return true;
        var current = drafts[^1];
        return current.Kind == Kind.Numbered ? value == current.Value + 1 : value == 1 && Words.EndsWithColon(current.Lines[^1].Text);
    }

    bool BeginsParagraph(Draft current, string text, bool blank, bool page)
    {
        var last = current.Lines[^1].Text;
        var ended = Words.EndsSentence(last);
        if (blank || page)
        {
            if (ended || Words.IsCapitals(last)) return true;
            if (Words.StartsLower(text)) return !page && current.IsItem;
            return !page || last.Length < setting.Width * 0.7;
        }
        if (Words.IsCapitals(last)) return !Words.IsCapitals(text) && current.Lines.TrueForAll(l => Words.IsCapitals(l.Text));
        var wouldHaveFitted = last.Length + 1 + Words.FirstWordLength(text) <= setting.Width * 0.8;
        return wouldHaveFitted && !Words.StartsLower(text) && (ended || char.IsUpper(text[0]));
    }

    /// <summary>What can be said only when all is read: which short lines are headings, which lone spaces are bullets.</summary>
    void Judge(List<Draft> drafts)
    {
        for (var i = 0; i < drafts.Count; i++)
        {
            var draft = drafts[i];
            var next = i + 1 < drafts.Count ? drafts[i + 1] : null;
            if (draft.Kind == Kind.SpacedItem && IsLone(drafts, i)) draft.Kind = Kind.Paragraph;
            if (draft.Kind == Kind.Numbered && draft.Lines.Count == 1 && next is { Kind: Kind.Paragraph } && !draft.BlankAfter && LooksLikeHeading(draft.Lines[0].Text)) draft.Kind = Kind.Subheading;
            if (draft.Kind == Kind.Paragraph && (draft.Lines.All(l => Words.IsCapitals(l.Text)) || (draft.Lines.Count == 1 && next is { Kind: Kind.Paragraph } && LooksLikeHeading(draft.Lines[0].Text) && char.IsUpper(next.Lines[0].Text[0]))))
                draft.Kind = Kind.Subheading;
        }
    }

    bool LooksLikeHeading(string text) =>
        text.Length <= LongestSubheading && text.Length < setting.Width * 0.75 && !Words.StartsLower(text) && !Words.EndsSentence(text) && text[^1] is not (',' or '-' or '–')
        && !text.Contains(": ", StringComparison.Ordinal);

    static bool IsLone(List<Draft> drafts, int i)
    {
        if ((i > 0 && drafts[i - 1].IsItem) || (i + 1 < drafts.Count && drafts[i + 1].Kind == Kind.SpacedItem)) return false;
        return i > 0 && !Words.EndsWithColon(drafts[i - 1].Lines[^1].Text);
    }

    List<AgreementBlock> Build(List<Draft> drafts)
    {
        var blocks = new List<AgreementBlock>();
        for (var i = 0; i < drafts.Count; i++)
        {
            var draft = drafts[i];
            if (!draft.IsItem)
            {
                var runs = Runs.Of(joiner.Join(draft.Lines));
                blocks.Add(draft.Kind == Kind.Subheading ? new Subheading(runs) : new Paragraph(runs));
                continue;
            }
            var ordered = draft.Kind == Kind.Numbered;
            var items = new List<TextListItem>();
            for (; i < drafts.Count && drafts[i].IsItem && (drafts[i].Kind == Kind.Numbered) == ordered && (items.Count == 0 || !ordered || drafts[i].Value != 1); i++)
            {
                var item = drafts[i];
                var marker = ordered ? item.Lines[0].Text[..item.Skip].TrimEnd() : null;
                items.Add(new TextListItem(marker, Runs.Of(joiner.Join(item.Lines, item.Skip))));
            }
            i--;
            blocks.Add(new TextList(ordered, items));
        }
        return blocks;
    }
}

/// <summary>Turns a joined line with footnote signs into runs.</summary>
static class Runs
{
    public static IReadOnlyList<AgreementRun> Of(string text)
    {
        var runs = new List<AgreementRun>();
        for (var at = 0; at < text.Length;)
        {
            var open = text.IndexOf(FootnoteSign.Open, at);
            var end = open < 0 ? text.Length : open;
            if (end > at) runs.Add(new TextRun(text[at..end]));
            if (open < 0) break;
            var close = text.IndexOf(FootnoteSign.Close, open);
            runs.Add(new FootnoteMark(int.Parse(text.AsSpan(open + 1, close - open - 1), System.Globalization.CultureInfo.InvariantCulture)));
            at = close + 1;
        }
        return TrimEnd(runs);
    }

    public static IReadOnlyList<int> Marks(IEnumerable<AgreementRun> runs) => [.. runs.OfType<FootnoteMark>().Select(m => m.Number)];

    static List<AgreementRun> TrimEnd(List<AgreementRun> runs)
    {
        if (runs.Count > 0 && runs[^1] is TextRun last) runs[^1] = new TextRun(last.Text.TrimEnd());
        if (runs.Count > 1 && runs[^1] is TextRun { Text.Length: 0 }) runs.RemoveAt(runs.Count - 1);
        return runs;
    }
}
