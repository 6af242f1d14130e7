// <pages current="Model.Sida" count="Model.Sidor" href="/arenden?sida={0}" />: nothing when there is one page.
using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;
using static Samspel.Web.Platform.Layout.Markup;

namespace Samspel.Web.Platform.Layout;

/// <summary>The way between the pages of a long list (sidbläddring).</summary>
public sealed class PagesTagHelper : TagHelper
{
    public int Current { get; set; }
    public int Count { get; set; }

    /// <summary>Address with {0} for the page's number.</summary>
    public string Href { get; set; } = "?sida={0}";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Count <= 1)
        {
            output.SuppressOutput();
            return;
        }
        output.TagName = "nav";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "ds-pagination no-print");
        output.Attributes.SetAttribute("aria-label", "Sidor");
        var list = El("ul");
        if (Current > 1) list.Add(El("li").Add(Link("Föregående", Current - 1)));
        var shown = Enumerable.Range(1, Count).Where(n => n == 1 || n == Count || Math.Abs(n - Current) <= 1).ToList();
        for (var i = 0; i < shown.Count; i++)
        {
            if (i > 0 && shown[i] > shown[i - 1] + 1) list.Add(El("li", "gap", "…"));
            var number = shown[i].ToString(CultureInfo.InvariantCulture);
            list.Add(El("li").Add(Link(number, shown[i]).With("aria-label", $"Sida {number} av {Count}").With("aria-current", shown[i] == Current ? "page" : null)));
        }
        if (Current < Count) list.Add(El("li").Add(Link("Nästa", Current + 1)));
        output.Content.AppendHtml(list);
    }

    Microsoft.AspNetCore.Mvc.Rendering.TagBuilder Link(string text, int page) => El("a", "ds-button", text)
        .With("data-variant", text.Length > 3 || page != Current ? "tertiary" : null)
        .With("href", string.Format(CultureInfo.InvariantCulture, Href, page));
}
