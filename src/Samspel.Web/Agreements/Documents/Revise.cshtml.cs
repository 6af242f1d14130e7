using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.Agreements;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Sips.Attachments;

namespace Samspel.Web.Agreements.Documents;

/// <summary>Changes a document's particulars, link or file (ändra). Its kind and owner stay.</summary>
[RequestSizeLimit(AttachmentFile.MostReceived), RequestFormLimits(MultipartBodyLengthLimit = AttachmentFile.MostReceived, MemoryBufferThreshold = AttachmentFile.MostBytes)]
public sealed class ReviseModel(Db db, Viewer viewer, Clock clock) : DocumentPage(db, viewer, clock)
{
    DocumentFileRow? file;

    [BindProperty] public DocumentForm Form { get; set; } = new();
    [BindProperty] public bool DropFile { get; set; }
    public bool HasFile => Document.Content.Place?.File is not null;
    public override string Heading => "Ändra dokumentet";
    protected override object? Edited => Document.Content;
    protected override IReadOnlyList<(string Label, string Text)> EditedInWords =>
    [
        ("Namn", Document.Title), ("Diarienummer", Document.Content.Dnr ?? "saknas"), ("Gäller", DocumentLook.Period(Document.Content)),
        ("Ses över", Document.Content.ReviewBy?.ToString("yyyy-MM-dd") ?? "inte bestämt"), ("Finns", Document.Content.Place switch { { Link: { } link } => link, { File: not null } => "som fil", _ => "ingenstans" }),
    ];

    protected override Task<bool> LoadMore()
    {
        if (IsGet) Form = DocumentForm.Of(Document.Content);
        return Task.FromResult(true);
    }

    protected override async Task CheckForm() => file = await this.FileOf(Form.File, Now);

    public Task<IActionResult> OnPostAsync() => Change(() =>
    {
        if (file is not null) Db.Add(Viewer, file);
        Document.Revise(Actor, Viewer.PartyCode, Form.Content(Document.Kind, file?.Key ?? (DropFile ? null : Document.Content.Place?.File)));
    });
}
