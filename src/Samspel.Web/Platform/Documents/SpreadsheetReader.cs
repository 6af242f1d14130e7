using System.Globalization;
using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Samspel.Web.Platform.Documents;

/// <summary>
/// Reads the first sheet of a spreadsheet (xlsx) as text: numbers with a decimal comma, days as yyyy-MM-dd, true and false as ja and nej.
/// A file that would unpack to more than a table ever needs is not unpacked.
/// </summary>
public static class SpreadsheetReader
{
    /// <summary>The most that is unpacked, and the most rows and columns that are read.</summary>
    public const int MostUnpacked = 20_000_000, MostRows = 2_000, MostColumns = 300, MostParts = 200;

    static readonly CultureInfo Swedish = CultureInfo.GetCultureInfo("sv-SE");

    /// <summary>The cells; or in Swedish why the file cannot be read.</summary>
    public static (IReadOnlyList<ReadCell>? Cells, string? Problem) Read(byte[] content)
    {
        try
        {
            if (Refusal(content) is { } refusal) return (null, refusal);
            using var document = SpreadsheetDocument.Open(new MemoryStream(content, writable: false), isEditable: false, new OpenSettings { AutoSave = false, MaxCharactersInPart = MostUnpacked });
            return Cells(document);
        }
        // Whatever a broken or hostile file brings about in the library is the same to the one who sent it.
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return (null, "Filen går inte att läsa som Excel. Öppna den, spara om den som xlsx eller CSV och försök igen.");
        }
    }

    static string? Refusal(byte[] content)
    {
        using var zip = new ZipArchive(new MemoryStream(content, writable: false), ZipArchiveMode.Read);
        if (zip.GetEntry("xl/workbook.xml") is null) return "Filen är ingen Excelfil. Läs in en fil i formatet xlsx eller CSV.";
        if (zip.Entries.Count > MostParts || zip.Entries.Sum(e => Math.Min(e.Length, MostUnpacked + 1L)) > MostUnpacked) return "Filen packar upp till mer än en kartläggning kan innehålla. Hämta en ny fil här och fyll i den.";
        return null;
    }

    static (IReadOnlyList<ReadCell>?, string?) Cells(SpreadsheetDocument document)
    {
        var book = document.WorkbookPart!;
        var first = book.Workbook.Descendants<Sheet>().First();
        var texts = book.SharedStringTablePart?.SharedStringTable.Elements<SharedStringItem>().Select(Words).ToList() ?? [];
        var days = Days(book);
        var cells = new List<ReadCell>();
        using var reader = OpenXmlReader.Create(book.GetPartById(first.Id!.Value!));
        var row = 0;
        while (reader.Read())
        {
            if (reader.ElementType != typeof(Row) || !reader.IsStartElement) continue;
            var element = (Row)reader.LoadCurrentElement()!;
            row = element.RowIndex is { HasValue: true } index ? (int)index.Value : row + 1;
            var column = 0;
            foreach (var cell in element.Elements<Cell>())
            {
                column = cell.CellReference?.Value is { } at ? ColumnOf(at) : column + 1;
                if (Text(cell, texts, days) is not { Length: > 0 } text) continue;
                if (row > MostRows || column > MostColumns) return (null, $"Filen har fler än {MostRows} rader eller {MostColumns} kolumner. Kontrollera att det är rätt fil.");
                cells.Add(new ReadCell(row, column, text));
            }
        }
        return (cells, null);
    }

    static string Text(Cell cell, List<string> texts, HashSet<uint> days)
    {
        var kind = cell.DataType?.Value ?? CellValues.Number;
        if (kind == CellValues.InlineString) return cell.InlineString is { } inline ? Words(inline) : "";
        var value = cell.CellValue?.Text ?? "";
        if (kind == CellValues.SharedString) return int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < texts.Count ? texts[at] : "";
        if (kind == CellValues.Boolean) return value == "1" ? "ja" : value == "0" ? "nej" : value;
        if (kind != CellValues.Number || !double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)) return value;
        if (days.Contains(cell.StyleIndex?.Value ?? 0) && number is >= 1 and < 2_958_466 && number == Math.Floor(number)) return new DateOnly(1899, 12, 30).AddDays((int)number).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        // A spreadsheet keeps 0.3 as 0.30000000000000004.
        return Math.Abs(number) < 1e12 ? Math.Round((decimal)number, 10).ToString("0.##########", Swedish).Replace('−', '-') : value;
    }

    /// <summary>Which styles show a number as a day.</summary>
    static HashSet<uint> Days(WorkbookPart book)
    {
        if (book.WorkbookStylesPart?.Stylesheet is not { CellFormats: { } formats } styles) return [];
        var own = styles.NumberingFormats?.Elements<NumberingFormat>().Where(f => f.FormatCode?.Value?.Contains('y', StringComparison.OrdinalIgnoreCase) == true || f.FormatCode?.Value?.Contains('å', StringComparison.OrdinalIgnoreCase) == true)
            .Select(f => f.NumberFormatId?.Value ?? 0).ToHashSet() ?? [];
        return [.. formats.Elements<CellFormat>().Select((f, i) => (Id: f.NumberFormatId?.Value ?? 0, i)).Where(f => f.Id is >= 14 and <= 17 or 22 || own.Contains(f.Id)).Select(f => (uint)f.i)];
    }

    /// <summary>The text without the reading aids some languages put beside it.</summary>
    static string Words(OpenXmlElement text) => string.Concat(text.Descendants<Text>().Where(t => t.Parent is not PhoneticRun).Select(t => t.Text));

    static int ColumnOf(string reference)
    {
        var column = 0;
        foreach (var c in reference.TakeWhile(char.IsAsciiLetterUpper)) column = column * 26 + (c - 'A') + 1;
        return column;
    }
}
