using Microsoft.AspNetCore.Mvc.RazorPages;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Agreements.Versions;

/// <summary>The texts of the agreement that have been put in (versioner), two of which are chosen to be compared.</summary>
public sealed class IndexModel(Db db, Viewer viewer) : PageModel
{
    public IReadOnlyList<EditionLine> Editions { get; private set; } = [];

    /// <summary>The two put to use last, the older first: what one mostly wants to compare.</summary>
    public (Guid From, Guid To) Offered { get; private set; }

    public async Task OnGetAsync()
    {
        Editions = [.. (await db.Editions(viewer)).OrderByDescending(e => e.Turn)];
        if (Editions.Count > 1) Offered = (Editions[1].Id, Editions[0].Id);
    }

    public IReadOnlyList<Choice> Choices => [.. Editions.Select(e => new Choice(e.Id.ToString(), Name(e)))];

    internal static string Name(EditionLine e) => $"{e.Dnr ?? e.Title}{(e.DocumentVersion is null ? "" : ", " + e.DocumentVersion)}, {e.Source.Word()} inlagd {SwedishDate.Short(e.ImportedAt)}";
}
