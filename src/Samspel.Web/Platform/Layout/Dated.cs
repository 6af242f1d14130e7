using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Html;

namespace Samspel.Web.Platform.Layout;

/// <summary>Running text in which a date, and the time that follows it, is never broken between two lines. Encoded like all text.</summary>
public static partial class Dated
{
    public static IHtmlContent Of(string? text)
    {
        var html = new HtmlContentBuilder();
        if (text is null) return html;
        var from = 0;
        foreach (Match date in Date.Matches(text))
        {
            html.Append(text[from..date.Index]).AppendHtml("<span class=\"nowrap\">").Append(date.Value).AppendHtml("</span>");
            from = date.Index + date.Length;
        }
        return html.Append(text[from..]);
    }

    [GeneratedRegex(@"\b[0-9]{4}-[0-9]{2}-[0-9]{2}\b( kl\. [0-9]{2}\.[0-9]{2})?")]
    private static partial Regex Date { get; }
}
