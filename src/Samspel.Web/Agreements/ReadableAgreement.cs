using Samspel.Domain;
using Samspel.Domain.Agreements;
using Samspel.Domain.Agreements.Laws;

namespace Samspel.Web.Agreements;

/// <summary>A section with what belongs to it on the page: its footnotes, the law as it stands today, the rules it gives the product.</summary>
public sealed record ReadableSection(AgreementSection Section, IReadOnlyList<Footnote> Notes, string? LawToday, IReadOnlyList<Rule> Rules)
{
    /// <summary>The first levels of its number: "3" or "3.6" for 3.6.1.</summary>
    public string Within(int levels) => string.Join('.', Section.Number.Split('.').Take(levels));

    /// <summary>All words of the section: what a search looks in.</summary>
    public IEnumerable<string> Texts => [Section.Title, .. Section.Blocks.Select(b => b.PlainText), .. Notes.Select(n => n.Text)];
}

/// <summary>What is read on one page.</summary>
/// <param name="Number">Its first section's.</param>
/// <param name="Chapter">The chapter it is, or is in.</param>
public sealed record ReaderPart(string Number, string Chapter, IReadOnlyList<ReadableSection> Sections);

/// <summary>A section where all words searched for are found, with the words around the first of them.</summary>
public sealed record SearchHit(AgreementSection Section, string? Snippet);

/// <summary>An edition made ready to read: worked out once when it is put to use, not at every request.</summary>
public sealed class ReadableAgreement
{
    public ReadableAgreement(AgreementDocument document, EditionSource source, string key)
    {
        (Document, Source, Key, Validity) = (document, source, key, Validity.Of(document));
        IsOwn = Digest.Own.IsOf(document);
        var notes = document.Footnotes.ToLookup(n => n.Section);
        Sections = [.. document.Sections.Select(s => new ReadableSection(s, [.. notes[s.Number]],
            IsOwn ? Digest.Own.LawToday.GetValueOrDefault(s.Number) : null, IsOwn ? SectionRules.Of(s.Number) : []))];
        Parts = [.. Divide(Sections)];
        Unplaced = [.. notes[null]];
        Citations = LawCitations.In(document);
        citationsIn = Citations.ToLookup(c => c.AgreementSection ?? "");
    }

    readonly ILookup<string, LawCitation> citationsIn;

    public AgreementDocument Document { get; }
    public EditionSource Source { get; }

    /// <summary>Names the text in a cache.</summary>
    public string Key { get; }

    public Validity Validity { get; }

    /// <summary>The agreement whose sections the product's rules cite.</summary>
    public bool IsOwn { get; }

    public IReadOnlyList<ReadableSection> Sections { get; }

    /// <summary>What is read on one page, in order: a chapter, or where a chapter is long, each of its sections with what is under it.</summary>
    public IReadOnlyList<ReaderPart> Parts { get; }

    /// <summary>The page a section is read on; null when there is no such section.</summary>
    public ReaderPart? PartWith(string section) => Parts.FirstOrDefault(p => p.Sections.Any(s => s.Section.Number == section));

    /// <summary>Where a section is read, whatever page it is on: "/overenskommelsen/3.6#p-3-6".</summary>
    public static string Address(string section) => $"/overenskommelsen/{section}#{AgreementSection.AnchorOf(section)}";

    static IEnumerable<ReaderPart> Divide(IEnumerable<ReadableSection> sections) => sections.GroupBy(s => s.Within(1)).SelectMany(chapter =>
        (chapter.Sum(s => s.Texts.Sum(t => t.Length)) <= LongChapter ? [chapter] : chapter.GroupBy(s => s.Within(2)).AsEnumerable())
            .Select(part => new ReaderPart(part.Key, chapter.Key, [.. part])));

    /// <summary>Characters. About five minutes' reading, and a page of some eight kilobytes over the wire.</summary>
    const int LongChapter = 9_000;

    /// <summary>Every reference to law in the text, in the order they stand.</summary>
    public IReadOnlyList<LawCitation> Citations { get; }

    /// <summary>The references to law in a section and its notes, each once.</summary>
    public IEnumerable<LawCitation> CitationsIn(string section) => citationsIn[section].DistinctBy(c => (c.Sfs, c.Chapter, c.Section, c.Written));

    /// <summary>Footnotes whose place in the text is not certain.</summary>
    public IReadOnlyList<Footnote> Unplaced { get; }

    public static ReadableAgreement Of(AgreementEdition edition) => new(edition.Document, edition.Source, $"{edition.Id:N}-{edition.Turn}");

    public IReadOnlyList<SearchHit> Search(SearchWords words) => !words.Any ? [] :
        [.. Sections.Where(s => words.AllIn(string.Join('\n', s.Texts.Prepend(s.Section.Number))))
            .Select(s => new SearchHit(s.Section, s.Texts.Skip(1).Select(words.Snippet).FirstOrDefault(t => t is not null)))];
}
