using Samspel.Domain.Agreements.Reading;

namespace Samspel.Domain.Agreements;

/// <summary>
/// Turns the text that a PDF tool gives for a county agreement into the agreement itself: sections, lists, footnotes and what
/// the first pages say. Knows the form of such documents, not any one of them. Reads text and gives back a result: it stores
/// nothing and never throws.
/// </summary>
public static class AgreementImporter
{
    /// <summary>The most characters that are read.</summary>
    public const int MaxLength = SourceText.MaxLength;

    const int MostWarnings = 200;
    const int MostFrontLines = 5_000;

    public static ImportResult Import(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (SourceText.Refuse(text) is { } refusal) return new(null, [], [refusal]);
        var warnings = new List<ImportWarning>();
        var errors = new List<ImportError>();
        var lines = SourceText.Lines(text);
        var heads = PageHeads.Mark(lines);
        var contents = Contents.Read(lines);
        var first = contents.Count == 0 ? 0 : lines.FindLastIndex(l => l.Role == LineRole.Contents) + 1;
        var joiner = new LineJoiner(lines);
        var setting = TextSetting.Of(lines, first);

        var keys = contents.Select(e => Words.Key(e.Number.Text + e.Title)).ToHashSet();
        var groups = new FootnoteTexts(lines, first, joiner, setting.SpaceMeansPage, keys, warnings).Read();
        var headings = contents.Count == 0
            ? new HeadingsByOrder(lines, errors).Find(first)
            : new HeadingsByContents(lines, contents, warnings, errors).Find(first);
        if (errors.Count == 0 && headings.Count == 0)
            errors.Add(new(ImportErrorCode.NoSections, "Texten har inga numrerade avsnitt. Kontrollera att det är en överenskommelse och att hela texten är med."));
        if (errors.Count > 0) return new(null, InOrder(warnings), errors);
        if (contents.Count == 0)
            warnings.Add(new(ImportWarningCode.NoContents, "Texten har ingen innehållsförteckning att jämföra med. Kontrollera att alla avsnitt är med."));
        WarnOfSkipped(lines, headings, warnings);

        var offices = MarkHeadings(lines, headings, first, warnings);
        new FootnotePlaces(lines, headings.ToDictionary(h => h.Line, h => h.TitleStart), warnings).Place(groups);
        var sections = Sections(lines, headings, new BlockReader(lines, setting, joiner));
        var front = new FrontMatter([.. lines.Take(Math.Min(headings[0].Line, MostFrontLines))], heads, joiner, warnings);
        var document = new DocumentReader(front, sections, warnings).Read(offices, Footnotes(groups, sections));
        foreach (var line in joiner.LinesWithNames)
            warnings.Add(new(ImportWarningCode.PossibleNameLeftOut, "En källhänvisning nämner personer. I stället för namnen står [författare].", Line: line));
        return new(document, InOrder(warnings), []);
    }

    static List<string> MarkHeadings(List<Line> lines, List<Heading> headings, int first, List<ImportWarning> warnings)
    {
        foreach (var heading in headings)
            for (var i = heading.Line; i < heading.Line + heading.Lines; i++) lines[i].Role = LineRole.Heading;
        return Signatures.TakeFromBody(lines, Math.Max(first, headings[0].Line), headings.Select(h => h.Line).ToHashSet(), warnings);
    }

    static void WarnOfSkipped(List<Line> lines, List<Heading> headings, List<ImportWarning> warnings)
    {
        SectionNumber? previous = null;
        foreach (var heading in headings)
        {
            if (!heading.Number.Follows(previous))
                warnings.Add(new(ImportWarningCode.SectionNumberSkipped, previous is null
                    ? $"Första avsnittet har nummer {heading.Number}. Kontrollera om något saknas före det."
                    : $"Numreringen hoppar från {previous} till {heading.Number}. Kontrollera om något avsnitt saknas.", heading.Number.Text, lines[heading.Line].Number));
            previous = heading.Number;
        }
    }

    static List<AgreementSection> Sections(List<Line> lines, List<Heading> headings, BlockReader reader)
    {
        var sections = new List<AgreementSection>();
        var numbers = headings.Select(h => h.Number).ToHashSet();
        for (var i = 0; i < headings.Count; i++)
        {
            var heading = headings[i];
            var end = i + 1 < headings.Count ? headings[i + 1].Line : lines.Count;
            var title = Runs.Of(Words.Collapse(string.Join(' ', Enumerable.Range(heading.Line, heading.Lines).Select(l => l == heading.Line ? lines[l].Text[heading.TitleStart..] : lines[l].Text))));
            var parent = heading.Number.Parent;
            while (parent is not null && !numbers.Contains(parent)) parent = parent.Parent;
            sections.Add(new(heading.Number.Text, AgreementRun.Plain(title), heading.Number.Level, parent?.Text, Runs.Marks(title), reader.Read(heading.Line + heading.Lines, end)));
        }
        return sections;
    }

    static List<Footnote> Footnotes(IReadOnlyList<FootnoteGroup> groups, List<AgreementSection> sections)
    {
        var places = new Dictionary<int, string>();
        foreach (var section in sections)
            foreach (var number in section.FootnoteNumbers()) places[number] = section.Number;
        return [.. groups.SelectMany(g => g.Notes).Select(n => new Footnote(n.Number, n.Text, places.GetValueOrDefault(n.Number)))];
    }

    static List<ImportWarning> InOrder(List<ImportWarning> warnings)
    {
        var ordered = warnings.OrderBy(w => w.Line ?? 0).Take(MostWarnings).ToList();
        if (warnings.Count > MostWarnings)
            ordered.Add(new(ImportWarningCode.MoreWarnings, $"Det finns {warnings.Count - MostWarnings} anmärkningar till. Texten är troligen inte en överenskommelse."));
        return ordered;
    }
}
