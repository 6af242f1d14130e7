// <why section="3.6" />  or  <why citation="duty.Because" />: the link "Varför?" to the section behind a rule or a duty.
using System.Collections.Concurrent;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Samspel.Domain;
using Samspel.Web.Agreements;
using static Samspel.Web.Platform.Layout.Markup;

namespace Samspel.Web.Platform.Layout;

/// <summary>The way from a rule to the text it comes from ("Varför?").</summary>
public sealed class WhyTagHelper : TagHelper
{
    public string? Section { get; set; }
    public Citation? Citation { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Content.SetHtmlContent(For(Citation ?? new Citation(Section)));
    }

    // The rules cite some hundred places and the lists repeat them in every row: each is written once. What a row from the database
    // says is not trusted to be few, so a new one is not kept when there are already more than the rules could have.
    static readonly ConcurrentDictionary<Citation, IHtmlContent> Written = new();
    const int Most = 1000;

    /// <summary>A link when the agreement says it, else the law or the product's own practice in words.</summary>
    public static IHtmlContent For(Citation citation)
    {
        if (Written.TryGetValue(citation, out var written)) return written;
        written = new WrittenOnce(Make(citation));
        if (Written.Count < Most) Written.TryAdd(citation, written);
        return written;
    }

    static IHtmlContent Make(Citation citation) => citation switch
    {
        { Section: { } section } => El("a", "ds-link why", "Varför?").With("href", ReadableAgreement.Address(section)).Add(Hidden(" " + Words(citation))),
        { Law: { } law } => El("span", "why", "Enligt " + law),
        _ => El("span", "why", "Samspels arbetssätt"),
    };

    static string Words(Citation citation) =>
        $"avsnitt {citation.Section} i överenskommelsen" + (citation.Law is { } law ? $" ({law})" : "");
}
