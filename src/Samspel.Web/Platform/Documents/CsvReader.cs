using System.Text;

namespace Samspel.Web.Platform.Documents;

/// <summary>A cell as it stands in a file: row and column counted from 1.</summary>
public sealed record ReadCell(int Row, int Column, string Text);

/// <summary>
/// Reads a table that a spreadsheet has saved as text (CSV): semicolons, tabs or commas, quoted fields, and the guard that keeps text from
/// becoming a formula taken off again.
/// </summary>
public static class CsvReader
{
    public static IReadOnlyList<ReadCell> Read(string text)
    {
        var separator = Separator(text);
        var (cells, field, row, column) = (new List<ReadCell>(), new StringBuilder(), 1, 1);
        var (quoted, wasQuoted) = (false, false);
        void End()
        {
            if (field.Length > 0) cells.Add(new ReadCell(row, column, Unguarded(field.ToString())));
            field.Clear();
            wasQuoted = false;
        }
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (quoted && c == '"' && i + 1 < text.Length && text[i + 1] == '"') { field.Append('"'); i++; }
            else if (quoted && c == '"') quoted = false;
            else if (quoted) field.Append(c);
            else if (c == '"' && field.Length == 0 && !wasQuoted) (quoted, wasQuoted) = (true, true);
            else if (c == separator) { End(); column++; }
            else if (c is '\n' or '\r')
            {
                if (c == '\r' && i + 1 < text.Length && text[i + 1] == '\n') i++;
                End();
                (row, column) = (row + 1, 1);
            }
            else field.Append(c);
        }
        End();
        return cells;
    }

    static string Unguarded(string text) => text is ['\'', .. var rest] && Csv.IsFormula(rest) ? rest : text;

    /// <summary>What the first line is divided by most often.</summary>
    static char Separator(string text)
    {
        var end = text.AsSpan().IndexOfAny('\r', '\n');
        var line = end < 0 ? text : text[..end];
        return new[] { ';', '\t', ',' }.MaxBy(c => line.Count(x => x == c));
    }
}
