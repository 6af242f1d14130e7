using Microsoft.AspNetCore.Mvc;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.LocalAgreements.Drafting;

/// <summary>Fetches an attachment (hämta bilaga), always as a file to keep: for those who may read the agreement.</summary>
public sealed class AttachmentFetchModel(Db db, Viewer viewer, Clock clock) : LocalPage(db, viewer, clock)
{
    [FromRoute] public int B { get; set; }

    public override async Task<IActionResult> OnGetAsync() => await Load() && Agreement.Attachments.FirstOrDefault(a => a.Number == B) is { File: var key } && await Db.FileOf(key) is { } file
        ? File(file.Content, file.MediaType, $"lokal-overenskommelse-{Kommun}-{N}-bilaga-{B}.{file.Extension}")
        : NotFound();
}
