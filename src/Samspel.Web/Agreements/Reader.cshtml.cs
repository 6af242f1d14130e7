using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samspel.Domain.Agreements;
using Samspel.Domain.Parties;
using Samspel.Web.Agreements.Life;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Agreements;

/// <summary>What is shown of an agreement, with the words searched for.</summary>
/// <param name="Part">One part; null for the first page, with the contents and what the document says of itself.</param>
/// <param name="Whole">Everything on one page, to print or keep.</param>
/// <param name="Query">The rest of every address in it: which text, the search, and the day of the law.</param>
/// <param name="Day">The day whose law is told beside each reference to it; null tells of none.</param>
public sealed record TextView(ReadableAgreement Text, SearchWords Words, ReaderPart? Part, bool Whole, string Query, DateOnly? Day = null)
{
    /// <summary>Everything on one page, nothing searched for.</summary>
    public static TextView All(ReadableAgreement text) => new(text, SearchWords.None, null, Whole: true, "");

    public IReadOnlyList<ReadableSection> Sections { get; } = Whole ? Text.Sections : Part?.Sections ?? [];
    public bool IsFirstPage => Part is null && !Whole;

    /// <summary>Where a section is read from here.</summary>
    public string Href(string section)
    {
        var anchor = "#" + AgreementSection.AnchorOf(section);
        return Sections.Any(s => s.Section.Number == section) ? anchor : $"/overenskommelsen/{section}{Query}{(Text.PartWith(section)?.Number == section ? "" : anchor)}";
    }

    /// <summary>The first page has all of the contents; a part its own chapter and the names of the others.</summary>
    public bool Opens(string section) => Part is null || section.Split('.')[0] == Part.Chapter;

    public AgreementSection? Before => Beside(-1);
    public AgreementSection? After => Beside(1);

    AgreementSection? Beside(int step) => Part is null ? null : Text.Parts.ElementAtOrDefault(Text.Parts.ToList().IndexOf(Part) + step)?.Sections[0].Section;
}

/// <summary>The agreement to read (läsaren), a part at a time or whole. Open to everybody: every "Varför?" leads here.</summary>
public sealed class ReaderModel(Db db, AgreementShelf shelf, Clock clock, ViewerHolder holder) : PageModel
{
    const string WholePart = "hela";

    [FromRoute] public string? Part { get; set; }
    [BindProperty(SupportsGet = true, Name = "text")] public string? Which { get; set; }
    [BindProperty(SupportsGet = true, Name = "sok")] public string? Typed { get; set; }
    [BindProperty(SupportsGet = true, Name = "dag")] public DateOnly? LawDay { get; set; }

    public ShownAgreements Shown { get; private set; } = null!;
    public ReadableAgreement Text { get; private set; } = null!;
    public TextView View { get; private set; } = null!;
    public AgreementDocument Document => Text.Document;
    public SearchWords Words { get; private set; } = SearchWords.None;
    public IReadOnlyList<SearchHit> Hits { get; private set; } = [];
    public DateOnly Today => clock.Today;

    /// <summary>The agreement's life as the county keeps it; null when the text is of one that is not there.</summary>
    public CountyAgreement? Agreement { get; private set; }
    public string TermSentence => Agreement?.Sentence(Today) ?? Text.Validity.Sentence(Today);
    public bool IsSignedIn => holder.Viewer is not null;
    public bool MayImport => holder.Viewer?.Role == Role.CountyCoordinator;

    public async Task<IActionResult> OnGetAsync()
    {
        Shown = await shelf.Shown(db);
        if (Shown.Find(Which) is not { } text) return NotFound();
        Text = text;
        Words = new SearchWords(Typed);
        var asked = Part is null or WholePart ? null : Text.PartWith(Part);
        if (asked is null && Part is not null and not WholePart)
        {
            // A "Varför?" leads to a section of the product's own agreement, also when another one is shown first.
            if (Which is not null || Shown.Digest?.PartWith(Part) is null) return NotFound();
            return Redirect(Path(Part) + $"?text={EditionSource.Digest.Key()}");
        }
        Agreement = await db.CountyAgreementWith(Document.Dnr);
        View = new TextView(Text, Words, asked, Part == WholePart, Query(Which), LawDay ?? Today);
        Hits = Text.Search(Words);
        return Page();
    }

    /// <summary>How the term stands today, as colour, shape and word.</summary>
    public (StatusKind Kind, string Word) Term => Agreement is { } known ? (AgreementLook.Kind(known.StateOn(Today)), known.StateOn(Today).Word()) : Text.Validity.On(Today) switch
    {
        ValidityState.NotYet => (StatusKind.NotStarted, "Gäller inte än"),
        ValidityState.InForce => (StatusKind.Ongoing, "Gäller"),
        ValidityState.PerhapsExtended => (StatusKind.Soon, "Giltighetstiden har gått ut"),
        ValidityState.Ended => (StatusKind.Stopped, "Giltighetstiden har gått ut"),
        _ => (StatusKind.Waiting, "Giltighetstid okänd"),
    };

    /// <summary>The part's title in the trail; null on the first page.</summary>
    public string? Here => View.Whole ? "Hela texten" : View.Part is { } part ? $"{part.Number} {part.Sections[0].Section.Title}" : null;

    /// <summary>This page with the other text, the search kept. A section that the other text does not have leads to its first page.</summary>
    public string Address(EditionSource source) => Path(View.Whole || Part is not null && Shown.Find(source.Key())?.PartWith(Part) is not null ? Part : null) + Query(source.Key());

    public string WholeAddress => Path(WholePart) + Query(Which);
    public string WithoutSearch => Path(Part) + (Which is null ? "" : $"?text={Which}");

    static string Path(string? part) => "/overenskommelsen" + (part is null ? "" : "/" + part);

    string Query(string? text)
    {
        var parts = new[] { text is null ? null : "text=" + text, Words.Typed == "" ? null : "sok=" + Uri.EscapeDataString(Words.Typed), LawDay is { } day ? $"dag={day:yyyy-MM-dd}" : null }.OfType<string>().ToList();
        return parts.Count == 0 ? "" : "?" + string.Join('&', parts);
    }
}
