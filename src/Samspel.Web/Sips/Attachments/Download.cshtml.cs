using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Sips.Attachments;

/// <summary>Fetches an attachment (hämta bilaga): always as a file to keep, named by the case and never by the person.</summary>
public sealed class DownloadModel(Db db, Viewer viewer) : PageModel
{
    [FromRoute] public Guid Key { get; set; }

    public async Task<IActionResult> OnGetAsync() => await db.Attachment(viewer, Key) is { } a
        ? File(a.Content, a.MediaType, $"{a.Number}-bilaga-{a.Ordinal}.{a.Extension}")
        : NotFound();
}
