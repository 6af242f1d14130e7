using System.Text;
using Samspel.Web.Tests.Harness;

namespace Samspel.Web.Tests.Agreements;

/// <summary>Texts to put in: the county's own agreement, and small ones with a fault in each.</summary>
static class AgreementTexts
{
    /// <summary>Stands where people sign, and must never be kept. Nobody is called that.</summary>
    public const string PlantedName = "Gunvald Exempelström";

    public static string File => Path.Combine(Workplace.Root, "tests/Samspel.Domain.Tests/Data/overenskommelse.txt");

    /// <summary>The agreement as a PDF tool gives it, with a made-up name on each line to sign.</summary>
    public static byte[] Official()
    {
        var text = System.IO.File.ReadAllText(File);
        text.ShouldContain("[namn]");
        return Encoding.UTF8.GetBytes(text.Replace("[namn]", PlantedName));
    }

    public const string Small = """
        Länsövergripande överenskommelse
        Om samverkan i Provlän

        Diarienummer: PL25/00001

        1. Inledning
        Här står varför överenskommelsen finns. Åsa och Örjan är med.

        2. Samverkan
        Parterna samverkar kring barn.

        2.1 Möten
        Parterna möts en gång i månaden.

        """;

    public static byte[] Faulty(string fault) => fault switch
    {
        "tom" => [],
        "blank" => "  \r\n \r\n"u8.ToArray(),
        "pdf" => "%PDF-1.7\n%âãÏÓ\n1 0 obj"u8.ToArray(),
        "docx" => [0x50, 0x4B, 3, 4, .. Enumerable.Range(0, 900).Select(i => (byte)(i * 7))],
        "doc" => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]],
        "binär" => [.. Enumerable.Range(0, 5000).Select(i => (byte)(i * 31 % 251))],
        "utan avsnitt" => "Det här är ett brev.\n\nDet har inga numrerade avsnitt alls.\n"u8.ToArray(),
        "dubblett" => Encoding.UTF8.GetBytes(Small + "\n2.1 Möten igen\nSamma nummer två gånger.\n"),
        "stor" => Encoding.UTF8.GetBytes(new string('a', 5_000_001)),
        "jättestor" => new byte[50_000_000],
        _ => throw new ArgumentOutOfRangeException(nameof(fault)),
    };
}
