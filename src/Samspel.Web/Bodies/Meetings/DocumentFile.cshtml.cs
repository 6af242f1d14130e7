using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samspel.Domain;
using Samspel.Domain.Bodies;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Bodies.Meetings;

/// <summary>Fetches a meeting's document (handling), always as a file to keep.</summary>
public sealed class DocumentFileModel(Db db, Viewer viewer) : PageModel
{
    [FromRoute] public Guid Id { get; set; }
    [FromRoute] public int N { get; set; }

    public async Task<IActionResult> OnGetAsync()
    {
        if (await db.BodyMeeting(viewer, new BodyMeetingId(Id)) is not { } view || view.Meeting.Documents.ElementAtOrDefault(N - 1) is not { File: { } key } || await db.FileOf(key) is not { } file) return NotFound();
        return File(file.Content, file.MediaType, $"handling-{view.Meeting.Day:yyyy-MM-dd}-{N}.{file.Extension}");
    }
}
