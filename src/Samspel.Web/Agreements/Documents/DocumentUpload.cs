using Samspel.Domain;
using Samspel.Web.Sips.Attachments;

namespace Samspel.Web.Agreements.Documents;

/// <summary>Takes a file about what is no case, such as a document, a meeting's handling or a local agreement's attachment: the same kinds and size as an attachment in a case.</summary>
static class DocumentUpload
{
    /// <summary>The file a form came with; null when there is none or it cannot be taken, which the form then says.</summary>
    public static async Task<DocumentFileRow?> FileOf(this ActPage page, IFormFile? sent, DateTimeOffset now)
    {
        if (sent is null) return null;
        var (file, problem) = await Read(sent, "Ett dokument", page.Viewer.Person, now);
        if (problem is not null) page.ModelState.AddModelError("Form.File", problem);
        return file;
    }

    /// <summary>Reads a posted file; says in Swedish why it cannot be taken.</summary>
    /// <param name="what">What it is to the one who sends it: "En handling".</param>
    public static async Task<(DocumentFileRow? File, string? Problem)> Read(IFormFile sent, string what, PersonId by, DateTimeOffset now)
    {
        var (file, problem) = await AttachmentFile.Open(sent, what);
        return (file is null ? null : new DocumentFileRow { Key = Guid.CreateVersion7(), MediaType = file.MediaType, Extension = file.Extension, Content = file.Content, Sha256 = file.Sha256, By = by, At = now }, problem);
    }
}
