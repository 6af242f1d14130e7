using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samspel.Domain;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Agreements.Documents;

/// <summary>Fetches the file of a document that stands in the list (hämta filen): always as a file to keep, never opened in the page. Files of drafts and meetings are fetched where they lie, by those who may read them.</summary>
public sealed class FileModel(Db db, Viewer viewer) : PageModel
{
    [FromRoute] public Guid Id { get; set; }

    public async Task<IActionResult> OnGetAsync()
        => await db.Document(viewer, new RelatedDocumentId(Id)) is { Content.Place.File: { } key } && await db.FileOf(key) is { } file ? File(file.Content, file.MediaType, $"dokument-{file.At:yyyy-MM-dd}.{file.Extension}") : NotFound();
}
