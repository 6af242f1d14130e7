// <page-head title="Samordnad individuell plan för A.T." number="SIP-2026-0412" lead="Född 2012">status tags and links</page-head>
//   title   the page's h1
//   number  case number above the heading
//   lead    one muted line beneath the heading
// Status tags between the tags stand beside the number; put buttons in <div class="row no-print"> after the head.
using Microsoft.AspNetCore.Razor.TagHelpers;
using static Samspel.Web.Platform.Layout.Markup;

namespace Samspel.Web.Platform.Layout;

/// <summary>The head of a page (sidhuvud): number, status, heading and a line about it.</summary>
public sealed class PageHeadTagHelper : TagHelper
{
    public string Title { get; set; } = "";
    public string? Number { get; set; }
    public string? Lead { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "page-head");
        var inside = await output.GetChildContentAsync();
        if (Number is not null || !inside.IsEmptyOrWhiteSpace)
            output.Content.AppendHtml(El("div", "row").Add(Number is null ? null : El("span", "case-number", Number), inside));
        output.Content.AppendHtml(El("h1", null, Title));
        if (Lead is not null) output.Content.AppendHtml(El("p", "lead").Add(Dated.Of(Lead)));
    }
}
