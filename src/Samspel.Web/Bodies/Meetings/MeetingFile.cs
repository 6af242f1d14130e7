using System.Security.Cryptography;
using Samspel.Domain;
using Samspel.Web.Agreements.Documents;
using Samspel.Web.Sips.Attachments;

namespace Samspel.Web.Bodies.Meetings;

/// <summary>A file for a meeting (handling): the same kinds and sizes as an attachment in a case.</summary>
static class MeetingFile
{
    /// <summary>Reads a posted file; says in Swedish why it cannot be taken.</summary>
    public static async Task<(DocumentFileRow? File, string? Problem)> Read(IFormFile file, PersonId by, DateTimeOffset now)
    {
        if (file.Length == 0) return (null, "Filen är tom.");
        if (file.Length > AttachmentFile.MostBytes) return (null, $"Filen är {file.Length / 1_048_576.0:0.0} MB. En handling får vara högst 10 MB.");
        using var memory = new MemoryStream((int)file.Length);
        await file.CopyToAsync(memory);
        var content = memory.ToArray();
        return AttachmentFile.Kind(content) is var (extension, media)
            ? (new DocumentFileRow { Key = Guid.CreateVersion7(), MediaType = media, Extension = extension, Content = content, Sha256 = Convert.ToHexStringLower(SHA256.HashData(content)), By = by, At = now }, null)
            : (null, $"Filtypen går inte att ta emot. {AttachmentFile.Hint}");
    }
}
