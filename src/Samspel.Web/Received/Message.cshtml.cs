using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.Sips;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Sips.Attachments;

namespace Samspel.Web.Received;

/// <summary>Writes to the unit that has the case (skriv till den som har ärendet).</summary>
[RequestSizeLimit(AttachmentFile.MostReceived), RequestFormLimits(MultipartBodyLengthLimit = AttachmentFile.MostReceived, MemoryBufferThreshold = AttachmentFile.MostBytes)]
public sealed class MessageModel(Db db, Viewer viewer, Clock clock) : ReceivedPage(db, viewer, clock)
{
    [BindProperty] public ReplyForm Form { get; set; } = new();

    protected override string What => "mottaget/meddelande";
    protected override SipCommand? Does => SipCommand.SendMessage;

    protected override Task<bool> LoadMore() => Task.FromResult(Case.IsSip);

    public async Task<IActionResult> OnPostAsync()
    {
        if (!Domain.CaseNumber.TryParse(CaseNumber, out var number)) return NotFound();
        var (added, problem) = Form.File is { } file ? await AttachmentFile.Read(file, Form.FileTitle, number, Db, Viewer, Now) : (null, null);
        if (problem is not null) ModelState.AddModelError("Form.File", problem);
        return await Act(async (sip, sending) =>
        {
            var from = await Db.UnitRef(Viewer.Unit) ?? throw new InvalidOperationException("The viewer's unit is closed.");
            if (added is not null) Db.Add(Viewer, added);
            sip.SendMessage(Viewer.Actor, from, [sip.Owner], Form.Text!, added is null ? [] : [new Attachment(added.Key, added.Title, added.Content.Length)], sending);
        });
    }
}

public sealed class ReplyForm
{
    [Required(ErrorMessage = "Skriv meddelandet."), StringLength(4000)] public string? Text { get; set; }
    public IFormFile? File { get; set; }
    [StringLength(120)] public string? FileTitle { get; set; }
}
