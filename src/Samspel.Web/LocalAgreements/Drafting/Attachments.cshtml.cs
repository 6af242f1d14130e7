using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.LocalAgreements;
using Samspel.Web.Agreements.Documents;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Sips.Attachments;

namespace Samspel.Web.LocalAgreements.Drafting;

public sealed class LocalAttachmentForm
{
    [StringLength(120)] public string? Title { get; set; }
    public IFormFile? File { get; set; }
}

/// <summary>The agreement's attachments (bilagor): put there and taken away while it is drafted, by those who write it.</summary>
[RequestSizeLimit(AttachmentFile.MostReceived), RequestFormLimits(MultipartBodyLengthLimit = AttachmentFile.MostReceived, MemoryBufferThreshold = AttachmentFile.MostBytes)]
public sealed class AttachmentsModel(Db db, Viewer viewer, Clock clock) : LocalPage(db, viewer, clock)
{
    [BindProperty] public LocalAttachmentForm Form { get; set; } = new();

    protected override LocalCommand? Does => LocalCommand.Attach;

    public override string? NotNow => base.NotNow ?? (Refusal is null && Agreement is { State: LocalState.InForce, EnteredAfterwards: false } ? LocalAgreementRules.AttachedBeforeDecision.Message : null);

    public async Task<IActionResult> OnPostAsync()
    {
        var (file, problem) = Form.File is { } sent ? await DocumentUpload.Read(sent, "En bilaga", Viewer.Person, Now) : (null, "Välj en fil.");
        if (problem is not null) ModelState.AddModelError("Form.File", problem);
        return await Act(() =>
        {
            Agreement.Attach(By, AttachmentFile.Title(Form.Title, Form.File!.FileName), file!.Key, file.Extension, file.Content.Length, Now);
            Db.Keep(file);
        }, () => $"{Address}/bilagor");
    }

    public Task<IActionResult> OnPostRemoveAsync(int number) => Act(async () => await Db.Discard(Agreement.Detach(By, number).File, Agreement), () => $"{Address}/bilagor");
}
