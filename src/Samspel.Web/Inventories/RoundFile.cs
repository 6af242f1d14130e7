using System.Globalization;
using Samspel.Domain.FamilyCentres;
using Samspel.Domain.Inventories;
using Samspel.Web.Agreements.Import;
using Samspel.Web.Platform.Documents;

namespace Samspel.Web.Inventories;

/// <summary>A round as a file (kartläggningen som fil): CSV or xlsx, written and read. What a file is is told by its content, never by its name.</summary>
public static class RoundFile
{
    /// <summary>A county's round is some tens of kilobytes.</summary>
    public const int MostBytes = 2_000_000;
    public const string Accept = ".xlsx,.csv";
    public const string TooLarge = "Filen är för stor. En kartläggning får vara högst 2 MB. Kontrollera att det är rätt fil.";

    const int MostCells = 60_000;

    public static byte[] Csv(IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var csv = new Csv([.. rows[0]]);
        foreach (var row in rows.Skip(1)) csv.Row([.. row]);
        return csv.ToBytes();
    }

    /// <summary>The same as a spreadsheet, where what is a number or a day stands as one.</summary>
    public static byte[] Xlsx(IReadOnlyList<IReadOnlyList<string>> rows, CriterionCatalogue catalogue)
        => Spreadsheet.Write("Kartläggning", [[.. rows[0]], .. rows.Skip(1).Select(row => (IReadOnlyList<object?>)[.. row.Select((text, i) => i < 2 ? text : Typed(text, catalogue.Criteria[i - 2]))])]);

    /// <summary>The cells of a file; or why it cannot be read.</summary>
    public static (IReadOnlyList<FileCell>? Cells, string? Problem) Read(byte[] bytes)
    {
        if (bytes.Length > MostBytes) return (null, TooLarge);
        if (bytes.Length == 0) return (null, "Filen är tom.");
        if (bytes is [0xD0, 0xCF, 0x11, 0xE0, ..]) return (null, "Filen är ett äldre Excelformat, eller skyddad med lösenord. Spara den som xlsx eller CSV.");
        var (cells, problem) = bytes is [0x50, 0x4B, ..] ? SpreadsheetReader.Read(bytes) : Text(bytes);
        if (cells?.Count > MostCells) return (null, "Filen har fler ifyllda rutor än någon kartläggning. Kontrollera att det är rätt fil.");
        return (cells?.Select(c => new FileCell(c.Row, c.Column, c.Text)).ToList(), problem);
    }

    static (IReadOnlyList<ReadCell>?, string?) Text(byte[] bytes)
    {
        var text = AgreementFile.Decode(bytes);
        return text.Any(c => char.IsControl(c) && c is not ('\t' or '\n' or '\r')) ? (null, "Filen är varken Excel eller CSV. Läs in en fil i formatet xlsx eller CSV.") : (CsvReader.Read(text), null);
    }

    static object? Typed(string text, Criterion criterion)
    {
        if (text.Length == 0) return null;
        return InventoryFile.ReadAnswer(text, criterion).Answer switch
        {
            { Certainty: Certainty.Stated, Number: { } number } => number,
            { Certainty: Certainty.Stated, Day: { } day } when day.Year >= 1901 => day,
            _ => text,
        };
    }

    /// <summary>Whether the words in a file's name would be safe anywhere: the day alone.</summary>
    public static string NameOf(InventoryRound round, string extension) => $"kartlaggning-{round.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}.{extension}";
}
