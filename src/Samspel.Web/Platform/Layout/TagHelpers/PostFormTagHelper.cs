// <form method="post">: adds the antiforgery token, the hidden __once that makes a double post harmless, and novalidate
// (the server's Swedish messages are the only ones). For autosave of a draft: <form method="post" data-utkast> (kept for this person and this address).
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using static Samspel.Web.Platform.Layout.Markup;

namespace Samspel.Web.Platform.Layout;

/// <summary>What every form that changes something carries (formulär).</summary>
[HtmlTargetElement("form", Attributes = "[method=post]")]
public sealed class PostFormTagHelper(IHtmlGenerator generator) : TagHelper
{
    /// <summary>The posted name of the mark that makes a second post of the same form harmless.</summary>
    public const string Once = "__once";

    /// <summary>After the framework's own form helper (-1000) and before it lets go of the form (-900), so that the token is written once.</summary>
    public override int Order => -950;

    [HtmlAttributeNotBound, ViewContext] public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Attributes.SetAttribute(new TagHelperAttribute("novalidate"));
        output.PostContent.AppendHtml(El("input").With("type", "hidden").With("name", Once).With("value", Guid.NewGuid().ToString("N")));
        if (generator.GenerateAntiforgery(ViewContext) is { } token) output.PostContent.AppendHtml(token);
    }
}
