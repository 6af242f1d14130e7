namespace Samspel.Domain.Agreements.Comparing;

/// <summary>What has happened to a piece between two versions (ändring).</summary>
public enum ChangeKind { Same, Changed, Added, Removed }

/// <summary>What a unit of text is (stycke, mellanrubrik, punkt).</summary>
public enum TextUnitKind { Paragraph, Subheading, Item, Footnote }

/// <summary>The form of a unit of text.</summary>
/// <param name="Ordered">An item of a numbered list.</param>
/// <param name="Marker">The item's number or letter as written.</param>
/// <param name="StartsList">The first item of its list.</param>
public sealed record TextUnitShape(TextUnitKind Kind, bool Ordered = false, string? Marker = null, bool StartsList = false);

/// <summary>A run of words within a unit that is the same, added or removed; or one footnote mark.</summary>
public sealed record WordPiece(ChangeKind Kind, string Text, int? Footnote = null);

/// <summary>A unit of text compared (jämfört stycke).</summary>
/// <param name="Old">Its form before; null when added.</param>
/// <param name="New">Its form now; null when removed.</param>
/// <param name="Pieces">All its words in order, those removed and those added with them.</param>
public sealed record UnitComparison(ChangeKind Kind, TextUnitShape? Old, TextUnitShape? New, IReadOnlyList<WordPiece> Pieces)
{
    public int WordsAdded => Count(ChangeKind.Added);
    public int WordsRemoved => Count(ChangeKind.Removed);

    /// <summary>Its text before, or now.</summary>
    public string Text(bool now) => string.Concat(PiecesOf(now).Select(p => p.Text));

    internal IEnumerable<WordPiece> PiecesOf(bool now) => Pieces.Where(p => p.Kind != (now ? ChangeKind.Removed : ChangeKind.Added));

    int Count(ChangeKind kind) => Pieces.Where(p => p.Kind == kind).Sum(p => Tokens.WordsIn(p.Text));
}

/// <summary>What names and places a section, without its text.</summary>
public sealed record SectionHead(string Number, string Title, int Level, string? ParentNumber, IReadOnlyList<int> TitleFootnotes)
{
    public static SectionHead Of(AgreementSection section) => new(section.Number, section.Title, section.Level, section.ParentNumber, section.TitleFootnotes);
}

/// <summary>A section compared (jämfört avsnitt).</summary>
/// <param name="OldPlace">Where it stood among the old sections; null when added.</param>
public sealed record SectionComparison(SectionHead? Old, SectionHead? New, int? OldPlace, IReadOnlyList<UnitComparison> Units)
{
    public bool IsRenumbered => Old is not null && New is not null && Old.Number != New.Number;

    /// <summary>Where it stood before, in words, when it has another place among the sections now.</summary>
    public string? StoodBefore { get; init; }

    public bool IsMoved => StoodBefore is not null;
    public bool IsRetitled => Old is not null && New is not null && Old.Title != New.Title;
    public bool TextChanged => Units.Any(u => u.Kind != ChangeKind.Same);
    public int WordsAdded => Units.Sum(u => u.WordsAdded);
    public int WordsRemoved => Units.Sum(u => u.WordsRemoved);

    public ChangeKind Kind => (Old, New) switch
    {
        (null, _) => ChangeKind.Added,
        (_, null) => ChangeKind.Removed,
        _ => IsRenumbered || IsMoved || IsRetitled || TextChanged ? ChangeKind.Changed : ChangeKind.Same,
    };

    /// <summary>What has happened to it, in words.</summary>
    public string Sentence
    {
        get
        {
            var name = New ?? Old!;
            var what = Kind switch
            {
                ChangeKind.Added => $"är nytt ({WordsAdded} ord)",
                ChangeKind.Removed => $"har tagits bort ({WordsRemoved} ord)",
                ChangeKind.Same => "är oförändrat",
                _ => string.Join(", ", Parts()),
            };
            return $"Avsnitt {name.Number} {name.Title} {what}.";
        }
    }

    IEnumerable<string> Parts()
    {
        if (IsRenumbered) yield return $"har nytt nummer, tidigare {Old!.Number}";
        if (IsMoved) yield return $"har flyttats, stod tidigare {StoodBefore}";
        if (IsRetitled) yield return $"har nytt namn, tidigare ”{Old!.Title}”";
        if (!TextChanged) yield break;
        var words = (WordsAdded, WordsRemoved) switch
        {
            (0, 0) => "är uppställt på ett annat sätt",
            _ when PartsAdded + PartsRemoved > 0 => $"{Whole()} och har i allt {WordsAdded} ord tillagda och {WordsRemoved} borttagna",
            (var added, 0) => $"har {added} ord tillagda",
            (0, var removed) => $"har {removed} ord borttagna",
            var (added, removed) => $"har {added} ord tillagda och {removed} borttagna",
        };
        yield return words;
    }

    /// <summary>Paragraphs and items that are wholly new or gone.</summary>
    public int PartsAdded => Units.Count(u => u.Kind == ChangeKind.Added);
    public int PartsRemoved => Units.Count(u => u.Kind == ChangeKind.Removed);

    string Whole() => (PartsAdded, PartsRemoved) switch
    {
        (var added, 0) => $"har {Parts(added, "nytt", "nya")}",
        (0, var removed) => $"har {Parts(removed, "borttaget", "borttagna")}",
        var (added, removed) => $"har {Parts(added, "nytt", "nya")} och {Parts(removed, "borttaget", "borttagna")}",
    };

    static string Parts(int count, string one, string many) => count == 1 ? $"ett {one} stycke" : $"{count} {many} stycken";
}

/// <summary>A fact of the front page that differs: term, dnr, parties …</summary>
public sealed record FieldChange(string Name, string? Before, string? Now);
