namespace Samspel.Domain.Agreements.Reading;

/// <summary>
/// Finds the headings of a document without contents, by their form and the order of their numbers. Numbered lists within a
/// section begin again at 1 and stand close together; that is how they are told from chapters.
/// </summary>
sealed class HeadingsByOrder(IReadOnlyList<Line> lines, List<ImportError> errors)
{
    const int FarthestSkip = 3;
    readonly List<Heading> found = [];
    readonly HashSet<SectionNumber> numbers = [];
    Candidate? listItem;

    public List<Heading> Find(int first)
    {
        var candidates = Candidates.Of(lines, first);
        for (var i = 0; i < candidates.Count && errors.Count < 10; i++)
        {
            var next = i + 1 < candidates.Count ? candidates[i + 1] : null;
            if (candidates[i].Number.Level > 1) TakeUnder(candidates[i]);
            else TakeChapter(candidates[i], next);
        }
        return found;
    }

    void TakeUnder(Candidate candidate)
    {
        if (candidate.IsLikely && numbers.Contains(candidate.Number.Parent!)) Accept(candidate.Heading);
    }

    void TakeChapter(Candidate candidate, Candidate? next)
    {
        var number = candidate.Number;
        if (found.Count == 0)
        {
            if (number.Top == 1 && candidate.IsLikely) Accept(candidate.Heading);
            return;
        }
        var current = found[^1].Number.Top;
        var continuesList = listItem is not null && number.Top == listItem.Number.Top + 1 && candidate.Block <= listItem.Block + 1;
        var hasListNext = next is not null && next.Number.Level == 1 && next.Number.Top == number.Top + 1 && next.Block <= candidate.Block + 1;
        if (candidate.IsLikely && candidate.HasTextUnder) hasListNext = continuesList = false;
        if (continuesList && (hasListNext || number.Top != current + 1 || !candidate.IsLikely)) listItem = candidate;
        else if (number.Top == 1 && (hasListNext || !candidate.IsLikely)) listItem = candidate;
        else if (candidate.IsLikely && candidate.Heading.Dotted == found[0].Dotted && number.Top <= current + FarthestSkip)
        {
            listItem = null;
            Accept(candidate.Heading);
        }
    }

    void Accept(Heading heading)
    {
        var previous = found.Count > 0 ? found[^1].Number : null;
        var line = lines[heading.Line].Number;
        if (numbers.Contains(heading.Number))
            errors.Add(new(ImportErrorCode.DuplicateNumber, $"Avsnitt {heading.Number} finns två gånger i texten.", line));
        else if (previous is not null && heading.Number.CompareTo(previous) < 0)
            errors.Add(new(ImportErrorCode.DisorderedNumber, $"Avsnitt {heading.Number} kommer efter {previous}. Avsnitten måste stå i nummerordning.", line));
        else
        {
            found.Add(heading);
            numbers.Add(heading.Number);
        }
    }
}
