using System.Security.Cryptography;
using Samspel.Web.Platform.Access;
using Samspel.Web.Sips.Attachments;

namespace Samspel.Web.Agreements.Documents;

/// <summary>Takes a document as a file: the same kinds and size as an attachment, told by its content.</summary>
static class DocumentUpload
{
    /// <summary>The file a form came with; null when there is none or it cannot be taken, which the form then says.</summary>
    public static async Task<DocumentFileRow?> FileOf(this ActPage page, IFormFile? sent, DateTimeOffset now)
    {
        if (sent is null) return null;
        var (file, problem) = await Read(sent, page.Viewer, now);
        if (problem is not null) page.ModelState.AddModelError("Form.File", problem);
        return file;
    }

    static async Task<(DocumentFileRow? File, string? Problem)> Read(IFormFile file, Viewer viewer, DateTimeOffset now)
    {
        if (file.Length == 0) return (null, "Filen är tom.");
        if (file.Length > AttachmentFile.MostBytes) return (null, $"Filen är {file.Length / 1_048_576.0:0.0} MB. Ett dokument får vara högst 10 MB.");
        using var memory = new MemoryStream((int)file.Length);
        await file.CopyToAsync(memory);
        var content = memory.ToArray();
        if (AttachmentFile.Kind(content) is not var (extension, media)) return (null, $"Filtypen går inte att ta emot. {AttachmentFile.Hint}");
        return (new DocumentFileRow
        {
            Key = Guid.CreateVersion7(), MediaType = media, Extension = extension, Content = content, Sha256 = Convert.ToHexStringLower(SHA256.HashData(content)), By = viewer.Person, At = now,
        }, null);
    }
}
