using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Samspel.Web.Platform.Layout;

/// <summary>Short ways to build elements; everything is encoded on the way out.</summary>
static class Markup
{
    public static TagBuilder El(string tag, string? css = null, string? text = null)
    {
        var element = new TagBuilder(tag);
        if (css is not null) element.Attributes["class"] = css;
        if (text is not null) element.InnerHtml.Append(text);
        if (tag is "input") element.TagRenderMode = TagRenderMode.SelfClosing;
        return element;
    }

    public static TagBuilder With(this TagBuilder element, string attribute, string? value)
    {
        if (value is not null) element.Attributes[attribute] = value;
        return element;
    }

    public static TagBuilder Flag(this TagBuilder element, string attribute, bool on) => on ? element.With(attribute, "") : element;

    public static TagBuilder Add(this TagBuilder element, params IHtmlContent?[] children)
    {
        foreach (var child in children)
            if (child is not null) element.InnerHtml.AppendHtml(child);
        return element;
    }

    public static TagBuilder Say(this TagBuilder element, string text)
    {
        element.InnerHtml.Append(text);
        return element;
    }

    /// <summary>Words for those who listen; the eye gets them from shape or place.</summary>
    public static TagBuilder Hidden(string text) => El("span", "ds-sr-only", text);
}

/// <summary>Content that looks the same on every page: turned to text the first time it is shown.</summary>
sealed class WrittenOnce(IHtmlContent content) : IHtmlContent
{
    string? text;

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        if (text is null)
        {
            using var made = new StringWriter();
            content.WriteTo(made, encoder);
            text = made.ToString();
        }
        writer.Write(text);
    }
}
