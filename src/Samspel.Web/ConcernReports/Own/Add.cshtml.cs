using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.ConcernReports;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Sips.Attachments;

namespace Samspel.Web.ConcernReports.Own;

/// <summary>More facts to a report (tillägg). What was sent stays as it was.</summary>
[RequestSizeLimit(AttachmentFile.MostReceived), RequestFormLimits(MultipartBodyLengthLimit = AttachmentFile.MostReceived, MemoryBufferThreshold = AttachmentFile.MostBytes)]
public sealed class AddModel(Db db, Viewer viewer, Clock clock) : OwnPage(db, viewer, clock)
{
    [BindProperty] public AdditionForm Form { get; set; } = new();

    public Task<IActionResult> OnPostAsync() => Do(async () =>
    {
        var attachment = Form.File is { } file ? await ConcernFiles.Keep(Db, Viewer, file, Form.FileTitle, Now.At, ModelState) : null;
        if (ModelState.IsValid) Report.AddFacts(Viewer.Actor, Form.Text?.Trim() ?? "", attachment is null ? [] : [attachment], Now);
    });
}

public sealed class AdditionForm
{
    [StringLength(2_000_000)] public string? Text { get; set; }
    public IFormFile? File { get; set; }
    [StringLength(120)] public string? FileTitle { get; set; }
}
