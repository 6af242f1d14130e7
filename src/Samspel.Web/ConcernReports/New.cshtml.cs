using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.ConcernReports;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Sips.Attachments;

namespace Samspel.Web.ConcernReports;

/// <summary>Begins a report about a child. Open to every role: the duty is the person's.</summary>
[RequestSizeLimit(AttachmentFile.MostReceived), RequestFormLimits(MultipartBodyLengthLimit = AttachmentFile.MostReceived, MemoryBufferThreshold = AttachmentFile.MostBytes)]
public class NewModel(Db db, Viewer viewer, Clock clock) : WritePage(db, viewer, clock)
{
    public override ConcernKind Kind => ConcernKind.Child;

    public override Task<bool> Load() => LoadHelp();

    public Task<IActionResult> OnPostAsync() => Begin("/skicka");
    public Task<IActionResult> OnPostKeepAsync() => Begin("");
    public Task<IActionResult> OnPostMoreObservationsAsync() => Begin(WithMore(ConcernForm.MoreObservations));
    public Task<IActionResult> OnPostMoreChildrenAsync() => Begin(WithMore(ConcernForm.MoreChildren));

    async Task<IActionResult> Begin(string next)
    {
        await Load();
        if (!ModelState.IsValid) return Page();
        var draft = ConcernDraft.Begin(ConcernReportId.New(), Viewer.Actor, await OwnUnit(), Kind, Today);
        Db.Add(Viewer, draft);
        if (!await Write(draft)) return Page();
        await Db.Save(Viewer);
        return SeeOther($"/oro/utkast/{draft.Id}{next}");
    }
}
