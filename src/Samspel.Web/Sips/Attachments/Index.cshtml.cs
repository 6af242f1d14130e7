using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.Sips;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Sips.Attachments;

/// <summary>The case's attachments (bilagor). Putting one here sends it to nobody: it goes with a message.</summary>
[RequestSizeLimit(AttachmentFile.MostReceived), RequestFormLimits(MultipartBodyLengthLimit = AttachmentFile.MostReceived, MemoryBufferThreshold = AttachmentFile.MostBytes)]
public sealed class IndexModel(Db db, Viewer viewer, Clock clock) : SipPage(db, viewer, clock)
{
    [BindProperty] public AttachmentForm Form { get; set; } = new();

    public IReadOnlyList<AttachmentLine> Lines { get; private set; } = [];

    protected override string What => "sip/bilagor";

    /// <summary>The same states as a message: work going on.</summary>
    protected override SipCommand? Does => SipCommand.SendMessage;

    protected override async Task<bool> LoadMore()
    {
        Lines = await Db.Attachments(Sip);
        return true;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Load()) return NotFound();
        if (!ModelState.IsValid) return Page();
        SipRules.WrongState.Require(Can(SipCommand.SendMessage));
        var (attachment, problem) = await AttachmentFile.Read(Form.File!, Form.Title, Sip.Number, Db, Viewer, Now);
        if (attachment is null)
        {
            ModelState.AddModelError("Form.File", problem!);
            return Page();
        }
        Db.Add(Viewer, attachment);
        await Db.Save(Viewer);
        return SeeOther($"{Address}/bilagor");
    }
}

public sealed class AttachmentForm
{
    [StringLength(120)] public string? Title { get; set; }
    [Required(ErrorMessage = "Välj en fil.")] public IFormFile? File { get; set; }
}
