using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Agreements.Documents;

/// <summary>Fetches a document's file (hämta filen): always as a file to keep, never opened in the page.</summary>
public sealed class FileModel(Db db, Viewer viewer) : PageModel
{
    [FromRoute] public Guid Key { get; set; }

    public async Task<IActionResult> OnGetAsync() => await db.DocumentFile(viewer, Key) is { } file ? File(file.Content, file.MediaType, $"dokument-{file.At:yyyy-MM-dd}.{file.Extension}") : NotFound();
}
