using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.Bodies;
using Samspel.Domain.Parties;
using Samspel.Web.Agreements.Documents;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;
using Samspel.Web.Sips.Attachments;

namespace Samspel.Web.Bodies.Meetings;

/// <summary>Puts a document with the meeting.</summary>
[RequestSizeLimit(AttachmentFile.MostReceived), RequestFormLimits(MultipartBodyLengthLimit = AttachmentFile.MostReceived, MemoryBufferThreshold = AttachmentFile.MostBytes)]
public sealed class DocumentNewModel(Db db, Viewer viewer, Clock clock) : BodyMeetingPage(db, viewer, clock)
{
    [BindProperty] public MeetingDocumentForm Form { get; set; } = new();
    public IReadOnlyList<Choice> Matters => [.. Meeting.Matters.Select(m => new Choice($"{m.Number}", $"{m.Number}. {m.Content.Title}"))];

    protected override BodyMeetingCommand? Does => BodyMeetingCommand.AddDocument;

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Load()) return NotFound();
        if (Form.File is null) ModelState.AddModelError("Form.File", "Välj en fil.");
        if (!ModelState.IsValid) return Page();
        var (file, problem) = await DocumentUpload.Read(Form.File!, "En handling", Viewer.Person, Now);
        if (file is null) { ModelState.AddModelError("Form.File", problem!); return Page(); }
        Meeting.AddDocument(Body, By, new MeetingDocument(AttachmentFile.Title(Form.Title, Form.File!.FileName), file.Key, Form.Matter));
        Db.Keep(file);
        return await Saved(Address + "#handlingar");
    }
}
