namespace Samspel.Domain.Agreements.Comparing;

/// <summary>Finds which unit of text has become which, and compares the words of those that have changed.</summary>
static class UnitAligner
{
    /// <summary>Units that have less in common than this are one removed and one added.</summary>
    const double Kin = 0.35;
    const int MostPairs = 10_000;

    public static List<UnitComparison> Compare(IReadOnlyList<TextUnit> old, IReadOnlyList<TextUnit> now)
    {
        var symbols = new Dictionary<string, int>();
        var result = new List<UnitComparison>();
        var (removed, added) = (new List<TextUnit>(), new List<TextUnit>());
        foreach (var edit in SequenceDiff.Between([.. old.Select(u => Symbol(symbols, u.Key))], [.. now.Select(u => Symbol(symbols, u.Key))]))
        {
            if (edit.Kind == ChangeKind.Removed) removed.AddRange(old.Skip(edit.OldStart).Take(edit.Length));
            else if (edit.Kind == ChangeKind.Added) added.AddRange(now.Skip(edit.NewStart).Take(edit.Length));
            else
            {
                Gap(removed, added, result);
                for (var i = 0; i < edit.Length; i++) result.Add(Same(old[edit.OldStart + i], now[edit.NewStart + i]));
            }
        }
        Gap(removed, added, result);
        return result;
    }

    static UnitComparison Same(TextUnit old, TextUnit now)
    {
        var kind = old.Shape.Marker == now.Shape.Marker && old.Shape.Ordered == now.Shape.Ordered ? ChangeKind.Same : ChangeKind.Changed;
        return new(kind, old.Shape, now.Shape, Whole(ChangeKind.Same, now));
    }

    /// <summary>Pairs what was removed with what was added, in order, so that the likest become changed.</summary>
    static void Gap(List<TextUnit> removed, List<TextUnit> added, List<UnitComparison> result)
    {
        var (n, m) = (removed.Count, added.Count);
        var best = new double[n + 1, m + 1];
        var likeness = new double[n, m];
        var compare = (long)n * m <= MostPairs;
        for (var i = n - 1; i >= 0; i--)
            for (var j = m - 1; j >= 0; j--)
            {
                likeness[i, j] = (compare || i == j) && removed[i].Shape.Kind == added[j].Shape.Kind ? TextUnits.Likeness(removed[i].Bag, added[j].Bag) : 0;
                best[i, j] = Math.Max(Math.Max(best[i + 1, j], best[i, j + 1]), likeness[i, j] < Kin ? 0 : best[i + 1, j + 1] + likeness[i, j]);
            }
        var (x, y) = (0, 0);
        while (x < n || y < m)
        {
            if (x < n && y < m && likeness[x, y] >= Kin && best[x, y] == best[x + 1, y + 1] + likeness[x, y]) result.Add(Changed(removed[x++], added[y++]));
            else if (x < n && (y == m || best[x, y] == best[x + 1, y])) result.Add(new(ChangeKind.Removed, removed[x].Shape, null, Whole(ChangeKind.Removed, removed[x++])));
            else result.Add(new(ChangeKind.Added, null, added[y].Shape, Whole(ChangeKind.Added, added[y++])));
        }
        removed.Clear();
        added.Clear();
    }

    static UnitComparison Changed(TextUnit old, TextUnit now)
    {
        var symbols = new Dictionary<string, int>();
        var pieces = new List<WordPiece>();
        foreach (var edit in SequenceDiff.Between(Symbols(symbols, old), Symbols(symbols, now)))
            pieces.AddRange(Pieces(edit.Kind, edit.Kind == ChangeKind.Removed ? old.Tokens.GetRange(edit.OldStart, edit.Length) : now.Tokens.GetRange(edit.NewStart, edit.Length)));
        return new(ChangeKind.Changed, old.Shape, now.Shape, pieces);
    }

    /// <summary>A unit that is the same, added or removed as a whole needs no cutting.</summary>
    static List<WordPiece> Whole(ChangeKind kind, TextUnit unit) => [.. unit.Runs.Select(r => r is FootnoteMark mark ? new WordPiece(kind, "", mark.Number) : new WordPiece(kind, ((TextRun)r).Text))];

    /// <summary>Tokens beside each other become one piece; a footnote mark stays a piece of its own.</summary>
    static List<WordPiece> Pieces(ChangeKind kind, IReadOnlyList<Tokens.Token> tokens)
    {
        var pieces = new List<WordPiece>();
        for (var i = 0; i < tokens.Count;)
        {
            if (tokens[i].Footnote is { } number)
            {
                pieces.Add(new(kind, "", number));
                i++;
                continue;
            }
            var start = i;
            while (i < tokens.Count && tokens[i].Footnote is null) i++;
            pieces.Add(new(kind, string.Concat(tokens.Skip(start).Take(i - start).Select(t => t.Text))));
        }
        return pieces;
    }

    static int[] Symbols(Dictionary<string, int> symbols, TextUnit unit) => [.. unit.Tokens.Select(t => Symbol(symbols, t.Footnote is { } number ? $"\0{number}" : t.Text))];

    static int Symbol(Dictionary<string, int> symbols, string text)
    {
        if (!symbols.TryGetValue(text, out var symbol)) symbols[text] = symbol = symbols.Count;
        return symbol;
    }
}
