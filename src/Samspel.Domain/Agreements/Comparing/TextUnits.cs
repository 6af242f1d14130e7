namespace Samspel.Domain.Agreements.Comparing;

/// <summary>A unit of text with its words, ready to compare.</summary>
sealed class TextUnit(TextUnitShape shape, IReadOnlyList<AgreementRun> runs)
{
    public TextUnitShape Shape { get; } = shape;
    public IReadOnlyList<AgreementRun> Runs { get; } = runs;
    public List<Tokens.Token> Tokens => field ??= Comparing.Tokens.Of(Runs);

    /// <summary>What it holds: two units with the same key differ in number or place alone.</summary>
    public string Key { get; } = shape.Kind + ":" + string.Concat(runs.Select(r => r is TextRun text ? text.Text : $"[{((FootnoteMark)r).Number}]"));

    public Dictionary<string, int> Bag => field ??= Tokens.Where(t => t.Text.Length > 0 && char.IsLetterOrDigit(t.Text[0])).CountBy(t => t.Text).ToDictionary();

    public int Words => Bag.Values.Sum();
}

/// <summary>A section as a row of units, and back.</summary>
static class TextUnits
{
    public static List<TextUnit> Of(AgreementSection section) => [.. section.Blocks.SelectMany(Of)];

    public static List<TextUnit> Of(IEnumerable<Footnote> notes) =>
        [.. notes.Select(n => new TextUnit(new(TextUnitKind.Footnote, true, $"{n.Number}"), [new TextRun(n.Text)]))];

    static IEnumerable<TextUnit> Of(AgreementBlock block) => block switch
    {
        Paragraph paragraph => [new TextUnit(new(TextUnitKind.Paragraph), paragraph.Runs)],
        Subheading heading => [new TextUnit(new(TextUnitKind.Subheading), heading.Runs)],
        TextList list => list.Items.Select((item, i) => new TextUnit(new(TextUnitKind.Item, list.Ordered, item.Marker, i == 0), item.Runs)),
        _ => [],
    };

    /// <summary>The blocks as they were before, or as they are now.</summary>
    public static List<AgreementBlock> Back(IEnumerable<UnitComparison> units, bool now)
    {
        var blocks = new List<AgreementBlock>();
        foreach (var unit in units)
        {
            if ((now ? unit.New : unit.Old) is not { } shape) continue;
            var runs = Tokens.Back(unit.PiecesOf(now));
            if (shape.Kind == TextUnitKind.Paragraph) blocks.Add(new Paragraph(runs));
            else if (shape.Kind == TextUnitKind.Subheading) blocks.Add(new Subheading(runs));
            else if (!shape.StartsList && blocks.Count > 0 && blocks[^1] is TextList list) blocks[^1] = list with { Items = [.. list.Items, new(shape.Marker, runs)] };
            else blocks.Add(new TextList(shape.Ordered, [new(shape.Marker, runs)]));
        }
        return blocks;
    }

    /// <summary>How much two bags of words have in common, 0 to 1.</summary>
    public static double Likeness(Dictionary<string, int> a, Dictionary<string, int> b)
    {
        var (few, many) = a.Count < b.Count ? (a, b) : (b, a);
        var common = few.Sum(w => Math.Min(w.Value, many.GetValueOrDefault(w.Key)));
        var all = a.Values.Sum() + b.Values.Sum();
        return all == 0 ? 0 : 2.0 * common / all;
    }
}
