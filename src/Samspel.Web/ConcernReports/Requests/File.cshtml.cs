using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.ConcernReports.Requests;

/// <summary>An attachment of an answer, for the board and for the unit that gave it.</summary>
public sealed class FileModel(Db db, Viewer viewer) : PageModel
{
    [FromRoute] public string Number { get; set; } = "";
    [FromRoute] public Guid Key { get; set; }

    public async Task<IActionResult> OnGetAsync()
        => await db.InformationRequest(viewer, Number) is { Answer: { } answer } request && answer.Attachments.Any(a => a.Key == Key) && await db.ConcernFile(Key) is { } file ? File(file.Content, file.MediaType, $"{request.Number}-bilaga.{file.Extension}") : NotFound();
}
