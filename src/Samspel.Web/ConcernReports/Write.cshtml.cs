using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.ConcernReports;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Sips.Attachments;

namespace Samspel.Web.ConcernReports;

/// <summary>Goes on with a report that has been begun.</summary>
[RequestSizeLimit(AttachmentFile.MostReceived), RequestFormLimits(MultipartBodyLengthLimit = AttachmentFile.MostReceived, MemoryBufferThreshold = AttachmentFile.MostBytes)]
public sealed class WriteModel(Db db, Viewer viewer, Clock clock) : WritePage(db, viewer, clock)
{
    [FromRoute] public Guid Id { get; set; }

    public ConcernDraft Draft { get; private set; } = null!;
    public override ConcernKind Kind => Draft.Content.Kind;
    public override IReadOnlyList<ConcernAttachment> Attachments => Draft.Content.Attachments;
    public override string AddressOfFiles => $"/oro/utkast/{Id}/bilagor";
    public string Address => $"/oro/utkast/{Id}";
    public string Seen => Fingerprint.Of(Draft.Content);

    public override async Task<bool> Load()
    {
        if (await Db.ConcernDraft(Viewer, ConcernReportId.Of(Id)) is not { State: DraftState.Open or DraftState.Sent } draft) return false;
        Draft = draft;
        if (IsGet) Form = ConcernForm.Of(draft.Content);
        return await LoadHelp();
    }

    public override async Task<IActionResult> OnGetAsync() => !await Load() ? NotFound() : Draft.SentAs is { } sent ? Redirect($"/oro/anmalan/{sent.Short}") : Page();

    public Task<IActionResult> OnPostAsync() => Keep($"{Address}/skicka");
    public Task<IActionResult> OnPostKeepAsync() => Keep(Address);
    public Task<IActionResult> OnPostMoreObservationsAsync() => Keep(Address + WithMore(ConcernForm.MoreObservations));
    public Task<IActionResult> OnPostMoreChildrenAsync() => Keep(Address + WithMore(ConcernForm.MoreChildren));

    public async Task<IActionResult> OnPostDiscardAsync()
    {
        if (!await Load()) return NotFound();
        await Db.DropConcernFiles(Attachments);
        Draft.Discard(Viewer.Actor);
        await Db.Save(Viewer);
        return SeeOther("/oro");
    }

    async Task<IActionResult> Keep(string then)
    {
        if (!await Load()) return NotFound();
        if (!ModelState.IsValid) return Page();
        if (Request.Form["__seen"].ToString() is { Length: > 0 } seen && seen != Seen)
        {
            ModelState.AddModelError("", "Du har sparat utkastet i ett annat fönster. Din text står kvar här. Spara igen för att ersätta det som sparades där.");
            ModelState.Remove("__seen");
            var page = Page();
            page.StatusCode = StatusCodes.Status409Conflict;
            return page;
        }
        if (!await Write(Draft)) return Page();
        await Db.Save(Viewer);
        return SeeOther(then);
    }
}
