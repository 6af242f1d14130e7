using System.Security.Cryptography;
using System.Text;
using Samspel.Domain.Agreements;

namespace Samspel.Web.Agreements.Import;

/// <summary>A text file with an agreement: its bytes become text, its text what the importer understands. Nothing of the file is kept.</summary>
public static class AgreementFile
{
    /// <summary>The largest file that is read. An agreement is some hundred kilobytes.</summary>
    public const int MostBytes = 5_000_000;

    static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static ImportResult Read(byte[] bytes) => Refuse(bytes) is { } refusal ? new ImportResult(null, [], [refusal]) : AgreementImporter.Import(Decode(bytes));

    /// <summary>Names the text without telling what stands in it.</summary>
    public static string Fingerprint(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>What is said about a file that is too large, whatever is in it. A size near the limit is rounded up, so that it never reads as allowed.</summary>
    public static ImportError TooLarge(long bytes) => new(ImportErrorCode.TooLarge,
        $"Filen är {(bytes + (bytes < 2 * MostBytes ? 999_999 : 500_000)) / 1_000_000} MB stor. En överenskommelse som text får vara högst {MostBytes / 1_000_000} MB. Kontrollera att det är rätt fil.");

    static ImportError? Refuse(byte[] bytes) => bytes switch
    {
        { Length: > MostBytes } => TooLarge(bytes.Length),
        [0x50, 0x4B, 3 or 5 or 7, ..] => new(ImportErrorCode.WrongKind, "Filen är ett Word-dokument eller en annan packad fil. Spara överenskommelsen som vanlig text (.txt) och lägg in den filen."),
        [0xD0, 0xCF, 0x11, 0xE0, ..] => new(ImportErrorCode.WrongKind, "Filen är ett äldre Office-dokument. Spara överenskommelsen som vanlig text (.txt) och lägg in den filen."),
        _ => null,
    };

    /// <summary>UTF-8, or UTF-16 when the file says so; else the letters of older Windows programs.</summary>
    internal static string Decode(byte[] bytes) => bytes switch
    {
        [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(bytes, 2, bytes.Length - 2),
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2),
        [0xEF, 0xBB, 0xBF, ..] => DecodeWithoutMark(bytes[3..]),
        _ => DecodeWithoutMark(bytes),
    };

    static string DecodeWithoutMark(byte[] bytes)
    {
        try { return Utf8.GetString(bytes); }
        catch (DecoderFallbackException) { return CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(bytes); }
    }
}
