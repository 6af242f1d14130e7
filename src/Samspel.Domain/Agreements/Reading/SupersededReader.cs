namespace Samspel.Domain.Agreements.Reading;

/// <summary>Reads the documents that an agreement replaces, each with the time it was valid.</summary>
static class SupersededReader
{
    static readonly string[] FromWords = ["giltig", "gäller", "gällde"];

    public static IReadOnlyList<SupersededDocument> Read(IReadOnlyList<Line> lines, string? inline, LineJoiner joiner)
    {
        var groups = new List<List<Line>>();
        foreach (var line in lines)
        {
            if (groups.Count == 0 || Bullet.LengthOf(line.Text) > 0 || OpensQuote(line.Text)) groups.Add([]);
            groups[^1].Add(line);
        }
        var texts = groups.Select(g => joiner.Join(g, Bullet.LengthOf(g[0].Text)));
        if (inline is not null) texts = texts.Prepend(inline);
        return [.. texts.Where(t => t.Length is > 0 and < 2000).Select(Read).OfType<SupersededDocument>()];
    }

    /// <summary>One document: its title, and after the word "giltig" from when and until when.</summary>
    public static SupersededDocument? Read(string text)
    {
        var at = FromWords.Select(w => text.IndexOf(" " + w + " ", StringComparison.OrdinalIgnoreCase)).Where(i => i > 0).DefaultIfEmpty(-1).Min();
        var title = Words.Collapse((at < 0 ? text : text[..at]).Trim('”', '"', '“', '»', '«', '.', ',', ' '));
        if (title.Length == 0) return null;
        if (at < 0) return new(title, null, null, null);
        var term = text[at..];
        var dates = SwedishDates.All(term).ToList();
        if (dates.Count == 0) return new(title, null, null, null);
        if (dates.Count > 1) return new(title, dates[0].Day, dates[1].Day, dates[1].Day is null ? dates[1].Written : null);
        var rest = term[dates[0].End..].Trim('”', '"', '.', ',', ' ');
        return new(title, dates[0].Day, null, rest.Length > 0 ? rest : null);
    }

    static bool OpensQuote(string text) => text.Length > 1 && text[0] is '”' or '"' or '“' or '»' && char.IsLetterOrDigit(text[1]);
}
