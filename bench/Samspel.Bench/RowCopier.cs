using System.Buffers.Binary;
using System.Data.Common;
using System.Text;
using System.Text.RegularExpressions;

namespace Samspel.Bench;

/// <summary>Who a copy belongs to: for each id, name or number of the template, the copy's own.</summary>
sealed record CopyOf(int Copy, IReadOnlyDictionary<Guid, Guid> Ids, IReadOnlyDictionary<string, string> Words);

/// <summary>
/// A template's rows of one table, cut at everything that differs between copies: ids, case number, names, units. An id that is not
/// named is the case's own and becomes another one for each copy, the same in every run over the same template.
/// </summary>
sealed partial class RowCopier
{
    const string GuidForm = "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}";
    readonly List<object[][]> rows = [];
    readonly Regex marks;

    public RowCopier(IEnumerable<string> words) => marks = new Regex(
        $"{GuidForm}|{string.Join('|', words.OrderByDescending(w => w.Length).Select(Regex.Escape))}", RegexOptions.CultureInvariant);

    public IReadOnlyList<string> Columns { get; private set; } = [];
    public IReadOnlyList<string> Types { get; private set; } = [];
    public int Count => rows.Count;

    public async Task Read(DbCommand command)
    {
        await using var reader = await command.ExecuteReaderAsync();
        Columns = [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetName)];
        Types = [.. Enumerable.Range(0, reader.FieldCount).Select(i => Facets().Replace(reader.GetDataTypeName(i), ""))];
        while (await reader.ReadAsync()) rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => Cut(reader.GetValue(i)))]);
    }

    public IEnumerable<object[]> Copy(CopyOf copy) => rows.Select(row => Array.ConvertAll(row, cell => Join(cell, copy)));

    /// <summary>A cell as its parts: text as it stands, and between them what differs.</summary>
    object[] Cut(object value)
    {
        if (value is not string text) return [value];
        List<object> parts = [];
        var at = 0;
        foreach (Match mark in marks.Matches(text))
        {
            if (mark.Index > at) parts.Add(text[at..mark.Index]);
            parts.Add(Guid.TryParse(mark.Value, out var id) ? new IdMark(id, char.IsUpper(mark.Value.FirstOrDefault(char.IsLetter))) : new WordMark(mark.Value));
            at = mark.Index + mark.Length;
        }
        if (at < text.Length || parts.Count == 0) parts.Add(text[at..]);
        return [.. parts];
    }

    static object Join(object[] parts, CopyOf copy)
    {
        if (parts is [var only]) return Of(only, copy);
        var text = new StringBuilder();
        foreach (var part in parts) text.Append(Of(part, copy));
        return text.ToString();
    }

    static object Of(object part, CopyOf copy) => part switch
    {
        Guid id => Of(id, copy),
        IdMark mark => mark.Upper ? Of(mark.Id, copy).ToString().ToUpperInvariant() : Of(mark.Id, copy).ToString(),
        WordMark mark => copy.Words[mark.Text],
        _ => part,
    };

    static Guid Of(Guid id, CopyOf copy) => id == Guid.Empty ? id : copy.Ids.TryGetValue(id, out var named) ? named : Own(id, copy.Copy);

    static Guid Own(Guid id, int copy)
    {
        Span<byte> bytes = stackalloc byte[16];
        id.TryWriteBytes(bytes, bigEndian: true, out _);
        BinaryPrimitives.WriteUInt32BigEndian(bytes[12..], BinaryPrimitives.ReadUInt32BigEndian(bytes[12..]) ^ (uint)copy);
        return new Guid(bytes, bigEndian: true);
    }

    sealed record IdMark(Guid Id, bool Upper);
    sealed record WordMark(string Text);

    [GeneratedRegex(@"\(.*\)")]
    private static partial Regex Facets();
}
