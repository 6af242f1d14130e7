using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samspel.Domain.Agreements;
using Samspel.Domain.Parties;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Agreements;

/// <summary>An agreement as it is shown, with the words searched for.</summary>
public sealed record TextView(ReadableAgreement Text, SearchWords Words);

/// <summary>The agreement to read (läsaren). Open to everybody: every "Varför?" leads here.</summary>
public sealed class ReaderModel(Db db, AgreementShelf shelf, Clock clock, ViewerHolder holder) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "text")] public string? Which { get; set; }
    [BindProperty(SupportsGet = true, Name = "sok")] public string? Typed { get; set; }

    public ShownAgreements Shown { get; private set; } = null!;
    public ReadableAgreement Text { get; private set; } = null!;
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

    /// <summary>This page with the other text, the search kept.</summary>
    public string Address(EditionSource source) => $"/overenskommelsen?text={source.Key()}" + (Words.Typed == "" ? "" : $"&sok={Uri.EscapeDataString(Words.Typed)}");
}
