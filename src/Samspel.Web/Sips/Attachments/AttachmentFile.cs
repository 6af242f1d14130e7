using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Samspel.Domain;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Sips.Attachments;

/// <summary>A posted file that can be taken: what it holds and what kind it is, told by its content.</summary>
public sealed record SentFile(byte[] Content, string Extension, string MediaType, string Sha256);

/// <summary>
/// A file somebody wants to put in a case (bilaga). What it is told by its content, never by its name; only kinds that open
/// without running anything are taken.
/// </summary>
public static class AttachmentFile
{
    public const int MostBytes = 10 * 1024 * 1024;

    /// <summary>How much a form with a file may hold before it is cut off without an answer of its own.</summary>
    public const int MostReceived = 100_000_000;

    public const string Accept = ".pdf,.png,.jpg,.jpeg,.docx,.xlsx,.odt,.txt";
    public const string Hint = "PDF, PNG, JPG, Word (docx), Excel (xlsx), OpenDocument (odt) eller text (txt). Högst 10 MB.";

    const int LongestTitle = 120;
    const int MostEntries = 5_000;

    /// <summary>What kind of file the content is; null when it is none of those taken.</summary>
    public static (string Extension, string MediaType)? Kind(byte[] content) => content switch
    {
        [0x25, 0x50, 0x44, 0x46, 0x2D, ..] => ("pdf", "application/pdf"),
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, ..] => ("png", "image/png"),
        [0xFF, 0xD8, 0xFF, ..] => ("jpg", "image/jpeg"),
        [0x50, 0x4B, 0x03, 0x04, ..] => Zipped(content),
        _ => IsText(content) ? ("txt", "text/plain; charset=utf-8") : null,
    };

    /// <summary>Reads a posted file, whatever it is to be kept as; says in Swedish why it cannot be taken.</summary>
    /// <param name="what">What it is to the one who sends it: "En bilaga".</param>
    public static async Task<(SentFile? File, string? Problem)> Open(IFormFile file, string what)
    {
        if (file.Length == 0) return (null, "Filen är tom.");
        if (file.Length > MostBytes) return (null, $"Filen är {file.Length / 1_048_576.0:0.0} MB. {what} får vara högst 10 MB.");
        using var memory = new MemoryStream((int)file.Length);
        await file.CopyToAsync(memory);
        var content = memory.ToArray();
        return Kind(content) is var (extension, media) ? (new SentFile(content, extension, media, Convert.ToHexStringLower(SHA256.HashData(content))), null) : (null, $"Filtypen går inte att ta emot. {Hint}");
    }

    /// <summary>Reads a posted file as a case's attachment; says in Swedish why it cannot be taken.</summary>
    /// <param name="file">As posted; its name is only used for a title.</param>
    /// <param name="title">What it is called in the case; without one the file's name.</param>
    public static async Task<(AttachmentRow? Attachment, string? Problem)> Read(IFormFile file, string? title, CaseNumber number, Db db, Viewer viewer, DateTimeOffset now)
    {
        var (sent, problem) = await Open(file, "En bilaga");
        if (sent is null) return (null, problem);
        return (new AttachmentRow
        {
            Key = Guid.CreateVersion7(), Number = number.ToString(), Compartment = viewer.Compartment, Unit = viewer.Unit, Ordinal = await db.AttachmentCount(number.ToString()) + 1,
            Title = Title(title, file.FileName), MediaType = sent.MediaType, Extension = sent.Extension, Content = sent.Content, Sha256 = sent.Sha256,
            By = viewer.Person, At = now,
        }, null);
    }

    /// <summary>The title as typed, else the file's name without folders, ending and signs that cannot be shown.</summary>
    internal static string Title(string? typed, string fileName)
    {
        var name = string.IsNullOrWhiteSpace(typed) ? Path.GetFileNameWithoutExtension(fileName.Replace('\\', '/').Split('/')[^1]) : typed;
        var tidy = string.Join(' ', string.Concat(name.Where(c => !char.IsControl(c) && char.GetUnicodeCategory(c) is not System.Globalization.UnicodeCategory.Format)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        tidy = CleanText.Cut(tidy, LongestTitle).TrimEnd();
        return tidy.Trim('.', ' ') is { Length: > 0 } ? tidy : "Bilaga";
    }

    /// <summary>Word, Excel and OpenDocument files are zip files; one with macros is not taken. Only the list of contents is read.</summary>
    static (string, string)? Zipped(byte[] content)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(content), ZipArchiveMode.Read);
            if (zip.Entries.Count > MostEntries || zip.Entries.Any(e => e.FullName.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase) || e.FullName.StartsWith("Basic/", StringComparison.OrdinalIgnoreCase))) return null;
            if (zip.GetEntry("[Content_Types].xml") is not null && zip.GetEntry("word/document.xml") is not null)
                return ("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
            if (zip.GetEntry("[Content_Types].xml") is not null && zip.GetEntry("xl/workbook.xml") is not null)
                return ("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
            const string odt = "application/vnd.oasis.opendocument.text";
            return zip.GetEntry("content.xml") is not null && zip.GetEntry("mimetype") is { } mimetype && Start(mimetype, odt.Length + 1) == odt ? ("odt", odt) : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    static string Start(ZipArchiveEntry entry, int most)
    {
        using var stream = entry.Open();
        var buffer = new byte[most];
        return Encoding.ASCII.GetString(buffer, 0, stream.ReadAtLeast(buffer, most, throwOnEndOfStream: false));
    }

    static bool IsText(byte[] content)
    {
        try
        {
            return !new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(content).Any(c => char.IsControl(c) && c is not ('\t' or '\n' or '\r' or '\f'));
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
