namespace Samspel.Domain.Agreements.Reading;

/// <summary>
/// Places each footnote where it is referred to. A mark is certain when its number is the only one of its kind between the marks
/// before and after it, in the text above the footnote. Anything else is left as it stands, with a warning.
/// </summary>
sealed class FootnotePlaces(IReadOnlyList<Line> lines, IReadOnlyDictionary<int, int> titleStarts, List<ImportWarning> warnings)
{
    readonly HashSet<int> placed = [];

    /// <summary>Sets the certain marks into the lines; returns their numbers.</summary>
    public IReadOnlySet<int> Place(IReadOnlyList<FootnoteGroup> groups)
    {
        foreach (var group in groups) Place(group);
        return placed;
    }

    void Place(FootnoteGroup group)
    {
        var notes = group.Notes;
        var wanted = new Dictionary<int, List<MarkCandidate>>();
        foreach (var note in notes) wanted[note.Number] = [];
        for (var i = group.From; i < group.To; i++)
        {
            if (lines[i].IsBlank || lines[i].Role is not (LineRole.Text or LineRole.Heading)) continue;
            foreach (var candidate in FootnoteMarks.On(lines[i].Text, i, titleStarts.GetValueOrDefault(i)))
                if (wanted.TryGetValue(candidate.Number, out var list)) list.Add(candidate);
        }
        var found = notes.Select(n => Only(wanted[n.Number], MarkStrength.GluedToWord, null, null, group.PageFrom)).ToArray();
        DropDisordered(found);
        foreach (var strength in Enum.GetValues<MarkStrength>())
        {
            for (var changed = true; changed;)
            {
                changed = false;
                var next = NextFound(found);
                MarkCandidate? before = null;
                for (var n = 0; n < notes.Count; n++)
                {
                    if (found[n] is null && Only(wanted[notes[n].Number], strength, before, next[n], group.PageFrom) is { } sure)
                    {
                        found[n] = sure;
                        changed = true;
                    }
                    before = found[n] ?? before;
                }
                if (notes.Count > 500) break;
            }
        }
        Set(notes, found, wanted);
    }

    /// <summary>Two marks in the wrong order: neither is certain.</summary>
    static void DropDisordered(MarkCandidate?[] found)
    {
        var (previous, at) = (default(MarkCandidate), -1);
        for (var n = 0; n < found.Length; n++)
        {
            if (found[n] is not { } mark) continue;
            if (previous is not null && !IsAfter(mark, previous)) found[n] = found[at] = null;
            (previous, at) = (mark, n);
        }
    }

    static MarkCandidate?[] NextFound(MarkCandidate?[] found)
    {
        var next = new MarkCandidate?[found.Length];
        MarkCandidate? after = null;
        for (var n = found.Length - 1; n >= 0; n--)
        {
            next[n] = after;
            after = found[n] ?? after;
        }
        return next;
    }

    static MarkCandidate? Only(List<MarkCandidate> all, MarkStrength strength, MarkCandidate? before, MarkCandidate? after, int pageFrom)
    {
        var between = all.Where(c => c.Strength <= strength && (before is null || IsAfter(c, before)) && (after is null || IsAfter(after, c))).ToList();
        var onPage = between.Where(c => c.Line >= pageFrom).ToList();
        var chosen = onPage.Count > 0 ? onPage : between;
        return chosen.Count == 1 ? chosen[0] : null;
    }

    static bool IsAfter(MarkCandidate a, MarkCandidate b) => a.Line > b.Line || (a.Line == b.Line && a.Start >= b.Start + b.Length);

    void Set(IReadOnlyList<FootnoteText> notes, MarkCandidate?[] found, Dictionary<int, List<MarkCandidate>> wanted)
    {
        for (var n = notes.Count - 1; n >= 0; n--)
        {
            var number = notes[n].Number;
            if (found[n] is not { } mark)
            {
                var why = wanted[number].Count == 0 ? "Siffran finns inte i texten ovanför." : "Siffran finns på flera ställen i texten ovanför.";
                warnings.Add(new(ImportWarningCode.FootnoteNotPlaced, $"Det är inte säkert var fotnot {number} hör hemma. {why}", Line: notes[n].Line));
                continue;
            }
            placed.Add(number);
            var line = lines[mark.Line];
            if (mark.Strength == MarkStrength.EndOfNumber)
                warnings.Add(new(ImportWarningCode.FootnoteInsideNumber, $"Fotnot {number} satt ihop med ett tal i texten, ”{WholeNumber(line.Text, mark)}”. Den sista delen har lästs som notmärke. Kontrollera talet.", Line: line.Number));
            line.Text = line.Text[..mark.Start].TrimEnd(' ') + FootnoteSign.For(number) + line.Text[(mark.Start + mark.Length)..];
        }
    }

    static string WholeNumber(string text, MarkCandidate mark)
    {
        var start = mark.Start;
        while (start > 0 && char.IsAsciiDigit(text[start - 1])) start--;
        return text[start..(mark.Start + mark.Length)];
    }
}
