using System.Globalization;
using System.Text;

namespace Samspel.Web.Platform.Documents;

/// <summary>
/// A table as a file for a spreadsheet (kalkylblad): semicolons, decimal comma and a byte order mark, so that a Swedish
/// spreadsheet opens it right at a double click. Text can never become a formula.
/// </summary>
public sealed class Csv
{
    public const string ContentType = "text/csv; charset=utf-8";

    static readonly UTF8Encoding WithMark = new(encoderShouldEmitUTF8Identifier: true);

    /// <summary>Swedish decimals with an ordinary minus: the language's own minus sign is text to a spreadsheet.</summary>
    static readonly NumberFormatInfo Numbers = new() { NumberDecimalSeparator = "," };

    readonly StringBuilder text = new();
    readonly int columns;

    public Csv(params IReadOnlyList<string> header)
    {
        columns = header.Count;
        Write(header);
    }

    /// <summary>Adds a row; as many values as the header has columns. Text, whole and decimal numbers, dates, times, yes or no, or nothing.</summary>
    public Csv Row(params IReadOnlyList<object?> values)
    {
        if (values.Count != columns) throw new ArgumentException($"The table has {columns} columns, the row {values.Count}.", nameof(values));
        Write(values);
        return this;
    }

    public byte[] ToBytes() => [.. WithMark.GetPreamble(), .. WithMark.GetBytes(text.ToString())];

    void Write(IEnumerable<object?> values) => text.AppendJoin(';', values.Select(Field)).Append("\r\n");

    static string Field(object? value) => value switch
    {
        null => "",
        string s => Text(s),
        bool b => b ? "ja" : "nej",
        DateOnly d => d.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTimeOffset t => t.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
        byte or short or int or long or decimal or double => ((IFormattable)value).ToString(null, Numbers),
        _ => Text(value.ToString() ?? ""),
    };

    static string Text(string text)
    {
        if (IsFormula(text)) text = "'" + text;
        return text.AsSpan().ContainsAny(";\"\r\n") ? $"\"{text.Replace("\"", "\"\"")}\"" : text;
    }

    /// <summary>What a spreadsheet would try to compute, also in full-width letters and after blanks; and what already looks guarded, so that reading can take one guard off.</summary>
    internal static bool IsFormula(string text) => text.Length > 0 && (text[0] is '\t' or '\r' or '\n'
        || text.AsSpan().TrimStart() is [var first, ..] && "=+-@＝＋－＠".Contains(first) || text[0] == '\'' && IsFormula(text[1..]));
}
