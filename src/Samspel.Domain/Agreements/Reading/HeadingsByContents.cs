namespace Samspel.Domain.Agreements.Reading;

/// <summary>
/// Finds the headings in the body with the help of the contents: of all lines that begin with a number of the contents,
/// those that together agree best with its titles and its order. The body's own title stands.
/// </summary>
sealed class HeadingsByContents(IReadOnlyList<Line> lines, IReadOnlyList<ContentsEntry> contents, List<ImportWarning> warnings, List<ImportError> errors)
{
    const int Exact = 8, Similar = 4, ByForm = 1;

    public List<Heading> Find(int first)
    {
        if (!ContentsInOrder()) return [];
        var candidates = Candidates.Of(lines, first);
        var chosen = Best(candidates);
        chosen = [.. AddUnlisted(candidates, chosen)];
        if (errors.Count > 0) return [];
        Compare(chosen);
        return chosen;
    }

    bool ContentsInOrder()
    {
        for (var i = 1; i < contents.Count; i++)
        {
            var (before, here) = (contents[i - 1], contents[i]);
            if (here.Number.CompareTo(before.Number) > 0) continue;
            errors.Add(contents.Take(i).Any(e => e.Number == here.Number)
                ? new(ImportErrorCode.DuplicateNumber, $"Avsnitt {here.Number} finns två gånger i innehållsförteckningen.", here.Line)
                : new(ImportErrorCode.DisorderedNumber, $"Avsnitten i innehållsförteckningen står inte i ordning: {here.Number} kommer efter {before.Number}.", here.Line));
            return false;
        }
        return true;
    }

    /// <summary>The heaviest chain of candidates whose lines and numbers both rise.</summary>
    List<Heading> Best(List<Candidate> candidates)
    {
        var position = new Dictionary<SectionNumber, int>();
        for (var i = 0; i < contents.Count; i++) position[contents[i].Number] = i;
        var chains = new Chain?[contents.Count + 1];
        foreach (var candidate in candidates)
        {
            if (!position.TryGetValue(candidate.Number, out var at)) continue;
            var heading = candidate.Heading;
            var weight = Weigh(candidate, contents[at].Title, ref heading);
            if (weight == 0) continue;
            Chain? before = null;
            for (var i = at; i > 0; i -= i & -i)
                if (chains[i] is { } chain && (before is null || chain.Weight > before.Weight)) before = chain;
            var here = new Chain(heading, weight + (before?.Weight ?? 0), before);
            for (var i = at + 1; i < chains.Length; i += i & -i)
                if (chains[i] is not { } other || other.Weight < here.Weight) chains[i] = here;
        }
        var best = chains.Where(c => c is not null).MaxBy(c => c!.Weight);
        var found = new List<Heading>();
        for (var chain = best; chain is not null; chain = chain.Before) found.Add(chain.Heading);
        found.Reverse();
        return found;
    }

    sealed record Chain(Heading Heading, long Weight, Chain? Before);

    int Weigh(Candidate candidate, string listed, ref Heading heading)
    {
        var title = candidate.Heading.Title;
        if (!char.IsLetterOrDigit(title[0]) && title[0] is not ('”' or '"' or '»' or '–' or '-')) return 0;
        var (key, listedKey) = (Words.Key(title), Words.Key(listed));
        if (key == listedKey) return candidate.AfterBreak || EndsBefore(candidate.Heading.Line) ? Exact : ByForm;
        if (key.Length > 0 && listedKey.StartsWith(key, StringComparison.Ordinal) && NextText(candidate.Heading.Line) is { } next && Words.Key(title + lines[next].Text) == listedKey)
        {
            heading = heading with { Title = Words.Collapse(title + " " + lines[next].Text), Lines = next - heading.Line + 1 };
            return Exact;
        }
        if (!candidate.AfterBreak) return 0;
        if (Words.Likeness(title, listed) >= 0.6 && title.Length <= listed.Length * 2) return Similar;
        return candidate.HasShape ? ByForm : 0;
    }

    bool EndsBefore(int line) => line == 0 || lines[line - 1].IsBlank || Words.EndsSentence(lines[line - 1].Text);

    int? NextText(int line) => line + 1 < lines.Count && lines[line + 1].IsText && lines[line + 1].Text.Length < 200 ? line + 1 : null;

    /// <summary>Headings the contents do not know, and numbers that stand twice or out of order.</summary>
    IEnumerable<Heading> AddUnlisted(List<Candidate> candidates, List<Heading> chosen)
    {
        var listed = contents.ToDictionary(e => e.Number, e => Words.Key(e.Title));
        var numbers = chosen.Select(h => h.Number).ToHashSet();
        var lineOf = chosen.Select(h => h.Line).ToHashSet();
        var result = new List<Heading>();
        var at = 0;
        foreach (var candidate in candidates)
        {
            while (at < chosen.Count && chosen[at].Line <= candidate.Heading.Line) result.Add(chosen[at++]);
            if (lineOf.Contains(candidate.Heading.Line) || !candidate.IsLikely) continue;
            var number = candidate.Number;
            var isListedTitle = listed.TryGetValue(number, out var title) && title == Words.Key(candidate.Heading.Title);
            if (!isListedTitle && (number.Level == 1 || !numbers.Contains(number.Parent!))) continue;
            if (numbers.Contains(number)) errors.Add(new(ImportErrorCode.DuplicateNumber, $"Avsnitt {number} finns två gånger i texten.", lines[candidate.Heading.Line].Number));
            else if ((result.Count > 0 && number.CompareTo(result[^1].Number) < 0) || (at < chosen.Count && number.CompareTo(chosen[at].Number) > 0))
                errors.Add(new(ImportErrorCode.DisorderedNumber, $"Avsnitt {number} står inte på sin plats i nummerordningen.", lines[candidate.Heading.Line].Number));
            else
            {
                numbers.Add(number);
                result.Add(candidate.Heading);
            }
            if (errors.Count >= 10) break;
        }
        result.AddRange(chosen.Skip(at));
        return result;
    }

    void Compare(List<Heading> chosen)
    {
        var listed = contents.ToDictionary(e => e.Number);
        foreach (var heading in chosen)
        {
            var line = lines[heading.Line].Number;
            if (!listed.Remove(heading.Number, out var entry))
                warnings.Add(new(ImportWarningCode.SectionNotInContents, $"Avsnitt {heading.Number} finns i texten men inte i innehållsförteckningen.", heading.Number.Text, line));
            else if (entry.Title != heading.Title)
                warnings.Add(new(ImportWarningCode.TitleDiffersFromContents, $"Avsnitt {heading.Number} heter ”{heading.Title}” i texten men ”{entry.Title}” i innehållsförteckningen. Textens rubrik gäller.", heading.Number.Text, line));
        }
        foreach (var entry in listed.Values)
            warnings.Add(new(ImportWarningCode.SectionNotInBody, $"Avsnitt {entry.Number} ”{entry.Title}” finns i innehållsförteckningen men hittas inte i texten.", entry.Number.Text, entry.Line));
    }
}
