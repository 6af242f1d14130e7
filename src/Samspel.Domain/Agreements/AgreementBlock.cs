using System.Text.Json.Serialization;

namespace Samspel.Domain.Agreements;

/// <summary>A piece of a section's text: a paragraph, a list or a heading without a number.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Paragraph), "paragraph")]
[JsonDerivedType(typeof(TextList), "list")]
[JsonDerivedType(typeof(Subheading), "subheading")]
public abstract record AgreementBlock
{
    /// <summary>The words alone, without footnote references: what a search looks in.</summary>
    [JsonIgnore]
    public abstract string PlainText { get; }

    /// <summary>All its runs in order, the items of a list one after the other.</summary>
    public IEnumerable<AgreementRun> AllRuns() => this switch
    {
        Paragraph paragraph => paragraph.Runs,
        Subheading subheading => subheading.Runs,
        TextList list => list.Items.SelectMany(i => i.Runs),
        _ => [],
    };
}

/// <summary>A paragraph (stycke).</summary>
public sealed record Paragraph(IReadOnlyList<AgreementRun> Runs) : AgreementBlock
{
    [JsonIgnore]
    public override string PlainText => AgreementRun.Plain(Runs);
}

/// <summary>A heading without a number (mellanrubrik).</summary>
public sealed record Subheading(IReadOnlyList<AgreementRun> Runs) : AgreementBlock
{
    [JsonIgnore]
    public override string PlainText => AgreementRun.Plain(Runs);
}

/// <summary>A list (punktlista, numrerad lista).</summary>
public sealed record TextList(bool Ordered, IReadOnlyList<TextListItem> Items) : AgreementBlock
{
    [JsonIgnore]
    public override string PlainText => string.Join('\n', Items.Select(i => i.PlainText));
}

/// <summary>An item of a list (punkt).</summary>
/// <param name="Marker">Number or letter as written, "1." or "a)"; null in a list with bullets.</param>
/// <param name="Runs">Its text.</param>
public sealed record TextListItem(string? Marker, IReadOnlyList<AgreementRun> Runs)
{
    [JsonIgnore]
    public string PlainText => AgreementRun.Plain(Runs);
}

/// <summary>A part of a line of text: words, or a reference to a footnote.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(TextRun), "text")]
[JsonDerivedType(typeof(FootnoteMark), "footnote")]
public abstract record AgreementRun
{
    public static string Plain(IEnumerable<AgreementRun> runs) => string.Concat(runs.OfType<TextRun>().Select(r => r.Text));
}

/// <summary>Words.</summary>
public sealed record TextRun(string Text) : AgreementRun;

/// <summary>A reference to a footnote (notmärke).</summary>
public sealed record FootnoteMark(int Number) : AgreementRun;
