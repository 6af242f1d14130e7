using Samspel.Domain;
using Samspel.Domain.Agreements;

namespace Samspel.Web.Agreements;

/// <summary>A section with what belongs to it on the page: its footnotes, the law as it stands today, the rules it gives the product.</summary>
public sealed record ReadableSection(AgreementSection Section, IReadOnlyList<Footnote> Notes, string? LawToday, IReadOnlyList<Rule> Rules)
{
    /// <summary>The chapter it stands in: "3" for 3.6.</summary>
    public string Chapter => ReadableAgreement.ChapterOf(Section.Number);

    /// <summary>All words of the section: what a search looks in.</summary>
    public IEnumerable<string> Texts => [Section.Title, .. Section.Blocks.Select(b => b.PlainText), .. Notes.Select(n => n.Text)];
}

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
        Chapters = [.. Sections.GroupBy(s => s.Chapter)];
        Unplaced = [.. notes[null]];
    }

    public AgreementDocument Document { get; }
    public EditionSource Source { get; }

    /// <summary>Names the text in a cache.</summary>
    public string Key { get; }

    public Validity Validity { get; }

    /// <summary>The agreement whose sections the product's rules cite.</summary>
    public bool IsOwn { get; }

    public IReadOnlyList<ReadableSection> Sections { get; }

    /// <summary>The chapters in their order, each with its sections: what is shown on one page.</summary>
    public IReadOnlyList<IGrouping<string, ReadableSection>> Chapters { get; }

    public static string ChapterOf(string section) => section.Split('.')[0];

    /// <summary>Where a section is read: "/overenskommelsen/3#p-3-6".</summary>
    public static string Address(string section) => $"/overenskommelsen/{ChapterOf(section)}#p-{section.Replace('.', '-')}";

    /// <summary>Footnotes whose place in the text is not certain.</summary>
    public IReadOnlyList<Footnote> Unplaced { get; }

    public static ReadableAgreement Of(AgreementEdition edition) => new(edition.Document, edition.Source, $"{edition.Id:N}-{edition.Turn}");

    public IReadOnlyList<SearchHit> Search(SearchWords words) => !words.Any ? [] :
        [.. Sections.Where(s => words.AllIn(string.Join('\n', s.Texts.Prepend(s.Section.Number))))
            .Select(s => new SearchHit(s.Section, s.Texts.Skip(1).Select(words.Snippet).FirstOrDefault(t => t is not null)))];
}
