using Microsoft.AspNetCore.Html;
using Samspel.Domain.Agreements.Comparing;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Agreements.Versions;

/// <summary>Writes a compared piece of text: what was added and removed is marked, and said in words for those who listen.</summary>
static class PieceWriter
{
    public static IHtmlContent Write(UnitComparison unit)
    {
        var html = new HtmlContentBuilder();
        foreach (var piece in unit.Pieces)
        {
            IHtmlContent text = piece.Footnote is { } note ? Markup.El("sup", null, $"[{note}]") : new HtmlContentBuilder().Append(piece.Text);
            html.AppendHtml(piece.Kind switch
            {
                ChangeKind.Added => Markup.El("ins").Add(Markup.Hidden("tillagt: "), text, Markup.Hidden(" slut på tillagt")),
                ChangeKind.Removed => Markup.El("del").Add(Markup.Hidden("borttaget: "), text, Markup.Hidden(" slut på borttaget")),
                _ => text,
            });
        }
        return html;
    }

    /// <summary>One side of it: the text as it was, or as it is now, with what the other side does not have marked.</summary>
    public static IHtmlContent Side(UnitComparison unit, bool now)
    {
        var html = new HtmlContentBuilder().Append(Mark(now ? unit.New : unit.Old));
        return html.AppendHtml(Write(unit with { Pieces = [.. unit.Pieces.Where(p => p.Kind != (now ? ChangeKind.Removed : ChangeKind.Added))] }));
    }

    public static string Mark(UnitComparison unit) => Mark(unit.New ?? unit.Old);

    static string Mark(TextUnitShape? shape) => shape switch { { Marker: { } marker } => marker + " ", { Kind: TextUnitKind.Item } => "• ", _ => "" };

    public static string Word(ChangeKind kind) => kind switch { ChangeKind.Added => "Tillagt", ChangeKind.Removed => "Borttaget", ChangeKind.Changed => "Ändrat", _ => "Oförändrat" };

    public static StatusKind Status(ChangeKind kind) => kind switch { ChangeKind.Added => StatusKind.Done, ChangeKind.Removed => StatusKind.Late, ChangeKind.Changed => StatusKind.Soon, _ => StatusKind.NotStarted };
}
