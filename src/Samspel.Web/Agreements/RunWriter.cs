using System.Globalization;
using Microsoft.AspNetCore.Html;
using Samspel.Domain.Agreements;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Agreements;

/// <summary>Writes runs of text as HTML: words with the hits of a search marked, references to footnotes as links.</summary>
public sealed class RunWriter(SearchWords words)
{
    readonly HashSet<int> seen = [];

    public IHtmlContent Write(IEnumerable<AgreementRun> runs)
    {
        var html = new HtmlContentBuilder();
        foreach (var run in runs)
        {
            if (run is TextRun text) html.AppendHtml(words.Mark(text.Text));
            if (run is FootnoteMark mark) html.AppendHtml(Reference(mark.Number));
        }
        return html;
    }

    /// <summary>A list with its numbers or letters as in the document, also when they do not begin at one.</summary>
    public IHtmlContent Write(TextList list)
    {
        var markers = list.Items.Select(i => (i.Marker ?? "").Trim('.', ')', '(', ' ').ToLowerInvariant()).ToList();
        var numbers = list.Ordered && markers.All(m => m.Length is > 0 and < 4 && m.All(char.IsAsciiDigit));
        var letters = list.Ordered && markers.All(m => m is [>= 'a' and <= 'z']);
        var html = Markup.El(numbers || letters ? "ol" : "ul").With("type", letters ? "a" : null);
        foreach (var (item, marker) in list.Items.Zip(markers))
        {
            var line = Markup.El("li").With("value", numbers ? marker : letters ? (marker[0] - 'a' + 1).ToString(CultureInfo.InvariantCulture) : null);
            if (list.Ordered && !numbers && !letters && item.Marker is not null) line.Say(item.Marker + " ");
            html.Add(line.Add(Write(item.Runs)));
        }
        return html;
    }

    public IHtmlContent References(IEnumerable<int> notes)
    {
        var html = new HtmlContentBuilder();
        foreach (var note in notes) html.AppendHtml(Reference(note));
        return html;
    }

    public IHtmlContent Mark(string text) => words.Mark(text);

    /// <summary>The first reference is the one the note leads back to.</summary>
    IHtmlContent Reference(int number)
    {
        var text = number.ToString(CultureInfo.InvariantCulture);
        return Markup.El("sup").Add(Markup.El("a", null, text).With("href", "#not-" + text).With("aria-label", $"Not {text}").With("id", seen.Add(number) ? "ref-" + text : null));
    }
}
