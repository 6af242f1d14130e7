using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samspel.Domain;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.ConcernReports;

/// <summary>Fetches an attachment of the viewer's own draft.</summary>
public sealed class DraftFileModel(Db db, Viewer viewer) : PageModel
{
    [FromRoute] public Guid Id { get; set; }
    [FromRoute] public Guid Key { get; set; }

    public async Task<IActionResult> OnGetAsync()
        => await db.ConcernDraft(viewer, ConcernReportId.Of(Id)) is { } draft && draft.Content.Attachments.Any(a => a.Key == Key) && await db.ConcernFile(Key) is { } file ? File(file.Content, file.MediaType, $"bilaga.{file.Extension}") : NotFound();
}
