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

    public static string Word(ChangeKind kind) => kind switch { ChangeKind.Added => "Tillagt", ChangeKind.Removed => "Borttaget", ChangeKind.Changed => "Ändrat", _ => "Oförändrat" };

    public static StatusKind Status(ChangeKind kind) => kind switch { ChangeKind.Added => StatusKind.Done, ChangeKind.Removed => StatusKind.Late, ChangeKind.Changed => StatusKind.Soon, _ => StatusKind.NotStarted };
}
