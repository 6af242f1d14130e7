using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samspel.Domain.Agreements.Laws;
using Samspel.Domain.Parties;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Agreements.Laws;

/// <summary>A reference to law that no longer leads right.</summary>
/// <param name="Number">Which of the text's references, counted from 1.</param>
public sealed record OutdatedLine(int Number, LawCitation Citation, LawAnswer Answer);

/// <summary>The agreement's references to law whose law was repealed or moved (laghänvisningar), and the known defects of its text.</summary>
public sealed class IndexModel(Db db, AgreementShelf shelf, Viewer viewer, Clock clock) : PageModel
{
    const int Size = 25;

    [BindProperty(SupportsGet = true, Name = "dag")] public DateOnly? Asked { get; set; }
    [BindProperty(SupportsGet = true, Name = "sida")] public int PageAsked { get; set; } = 1;

    public DateOnly Day => Asked ?? clock.Today;
    public ReadableAgreement Text { get; private set; } = null!;
    public IReadOnlyList<OutdatedLine> Outdated { get; private set; } = [];
    public int Current => Math.Clamp(PageAsked, 1, Math.Max(1, PageCount));
    public int PageCount => (Outdated.Count + Size - 1) / Size;
    public IEnumerable<OutdatedLine> Lines => Outdated.Skip((Current - 1) * Size).Take(Size);
    public string PageHref => $"?dag={Day:yyyy-MM-dd}&sida={{0}}";
    public bool MayPropose => viewer.Role == Role.CountyCoordinator;

    public async Task<IActionResult> OnGetAsync()
    {
        if ((await shelf.Shown(db)).Main is not { } text) return NotFound();
        Text = text;
        Outdated = [.. text.Citations.Select((c, i) => new OutdatedLine(i + 1, c, LawCitations.Answer(c, Day))).Where(l => l.Answer.IsOutdated)];
        return Page();
    }
}
