using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samspel.Domain.Agreements;
using Samspel.Domain.Parties;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Agreements;

/// <summary>What is shown of an agreement, with the words searched for.</summary>
/// <param name="Chapter">One chapter; null for the first page, with the contents and what the document says of itself.</param>
/// <param name="Whole">Everything on one page, to print or keep.</param>
/// <param name="Query">The rest of every address in it: which text, and the search.</param>
public sealed record TextView(ReadableAgreement Text, SearchWords Words, string? Chapter, bool Whole, string Query)
{
    /// <summary>Everything on one page, nothing searched for.</summary>
    public static TextView All(ReadableAgreement text) => new(text, SearchWords.None, null, Whole: true, "");

    public IReadOnlyList<ReadableSection> Sections { get; } = Whole ? Text.Sections : [.. Text.Chapters.Where(c => c.Key == Chapter).SelectMany(c => c)];

    /// <summary>Where a section is read from here.</summary>
    public string Href(string section)
    {
        var (chapter, anchor) = (ReadableAgreement.ChapterOf(section), "#p-" + section.Replace('.', '-'));
        return Whole || chapter == Chapter ? anchor : $"/overenskommelsen/{chapter}{Query}{(section == chapter ? "" : anchor)}";
    }

    /// <summary>The first page has all of the contents; a chapter its own part and the other chapters.</summary>
    public bool Opens(string chapter) => Whole || Chapter is null || Chapter == chapter;

    public ReadableSection? Before => Beside(-1);
    public ReadableSection? After => Beside(1);

    ReadableSection? Beside(int step)
    {
        var at = Chapter is null ? -1 : Text.Chapters.ToList().FindIndex(c => c.Key == Chapter);
        return at < 0 ? null : Text.Chapters.ElementAtOrDefault(at + step)?.First();
    }
}

/// <summary>The agreement to read (läsaren), a chapter at a time or whole. Open to everybody: every "Varför?" leads here.</summary>
public sealed class ReaderModel(Db db, AgreementShelf shelf, Clock clock, ViewerHolder holder) : PageModel
{
    const string WholePart = "hela";

    [FromRoute] public string? Part { get; set; }
    [BindProperty(SupportsGet = true, Name = "text")] public string? Which { get; set; }
    [BindProperty(SupportsGet = true, Name = "sok")] public string? Typed { get; set; }

    public ShownAgreements Shown { get; private set; } = null!;
    public ReadableAgreement Text { get; private set; } = null!;
    public TextView View { get; private set; } = null!;
    public AgreementDocument Document => Text.Document;
    public SearchWords Words { get; private set; } = SearchWords.None;
    public IReadOnlyList<SearchHit> Hits { get; private set; } = [];
    public string TermSentence => Text.Validity.Sentence(clock.Today);
    public bool MayImport => holder.Viewer?.Role == Role.CountyCoordinator;

    public async Task<IActionResult> OnGetAsync()
    {
        Shown = await shelf.Shown(db);
        if (Shown.Find(Which) is not { } text) return NotFound();
        Text = text;
        Words = new SearchWords(Typed);
        View = new TextView(Text, Words, Part == WholePart ? null : Part, Part == WholePart, Query(Which));
        if (View.Chapter is not null && View.Sections.Count == 0)
        {
            // A "Varför?" leads to a chapter of the product's own agreement, also when another one is shown first.
            if (Which is not null || Shown.Digest?.Chapters.Any(c => c.Key == Part) != true) return NotFound();
            return Redirect($"/overenskommelsen/{Part}?text={EditionSource.Digest.Key()}");
        }
        Hits = Text.Search(Words);
        return Page();
    }

    /// <summary>How the term stands today, as colour, shape and word.</summary>
    public (StatusKind Kind, string Word) Term => Text.Validity.On(clock.Today) switch
    {
        ValidityState.NotYet => (StatusKind.NotStarted, "Gäller inte än"),
        ValidityState.InForce => (StatusKind.Ongoing, "Gäller"),
        ValidityState.PerhapsExtended => (StatusKind.Soon, "Giltighetstiden har gått ut"),
        ValidityState.Ended => (StatusKind.Stopped, "Giltighetstiden har gått ut"),
        _ => (StatusKind.Waiting, "Giltighetstid okänd"),
    };

    /// <summary>The chapter's title in the trail; null on the first page.</summary>
    public string? Here => View.Whole ? "Hela texten" : View.Chapter is { } chapter ? $"{chapter} {View.Sections[0].Section.Title}" : null;

    /// <summary>This page with the other text, the search kept. A chapter that the other text may not have leads to its first page.</summary>
    public string Address(EditionSource source) => Path(Shown.Find(source.Key())?.Chapters.Any(c => c.Key == Part) == true || View.Whole ? Part : null) + Query(source.Key());

    public string WholeAddress => Path(WholePart) + Query(Which);
    public string WithoutSearch => Path(Part) + (Which is null ? "" : $"?text={Which}");

    static string Path(string? part) => "/overenskommelsen" + (part is null ? "" : "/" + part);

    string Query(string? text)
    {
        var parts = new[] { text is null ? null : "text=" + text, Words.Typed == "" ? null : "sok=" + Uri.EscapeDataString(Words.Typed) }.OfType<string>().ToList();
        return parts.Count == 0 ? "" : "?" + string.Join('&', parts);
    }
}
