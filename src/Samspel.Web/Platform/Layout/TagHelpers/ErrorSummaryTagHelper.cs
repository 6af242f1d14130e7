// <error-summary />: first in the page's content, before the form. Shows nothing when nothing is wrong.
// Reads ModelState (links to each field) and the rule that said no (ViewData.Refusal) with its "Varför?".
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Samspel.Domain;
using static Samspel.Web.Platform.Layout.Markup;

namespace Samspel.Web.Platform.Layout;

/// <summary>What has to be put right before the form can be taken (felsammanfattning); takes the focus when the page opens.</summary>
public sealed class ErrorSummaryTagHelper : TagHelper
{
    [HtmlAttributeNotBound, ViewContext] public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var refusal = ViewContext.ViewData.GetRefusal();
        var faults = ViewContext.ViewData.ModelState
            .OrderBy(entry => entry.Key, new DeclarationOrder(ViewContext.ViewData.Model?.GetType()))
            .SelectMany(entry => (entry.Value?.Errors ?? []).Take(1).Select(error => (entry.Key, error.ErrorMessage)))
            .Where(fault => fault.ErrorMessage != refusal?.Message)
            .ToList();
        if (faults.Count == 0 && refusal is null)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "ds-error-summary");
        output.Attributes.SetAttribute("role", "alert");
        output.Attributes.SetAttribute("tabindex", "-1");
        output.Attributes.SetAttribute("aria-labelledby", "fel-rubrik");
        output.Attributes.SetAttribute(new TagHelperAttribute("autofocus"));
        output.Attributes.SetAttribute(new TagHelperAttribute("data-fokus"));

        if (refusal is not null) Refuse(output.Content, refusal);
        if (faults.Count == 0) return;
        var heading = faults.Count == 1 ? "Du behöver rätta 1 uppgift" : $"Du behöver rätta {faults.Count} uppgifter";
        output.Content.AppendHtml(El("h2", null, heading).With("id", refusal is null ? "fel-rubrik" : null));
        var list = El("ul", "ds-list");
        foreach (var (key, message) in faults) list.Add(El("li").Add(Link(key, message)));
        output.Content.AppendHtml(list);
    }

    /// <summary>The faults in the order the form declares its questions, which is the order they stand in on the page.</summary>
    sealed class DeclarationOrder(Type? page) : IComparer<string>
    {
        public int Compare(string? x, string? y) => string.CompareOrdinal(Place(x ?? ""), Place(y ?? ""));

        string Place(string key)
        {
            var (type, place) = (page, "");
            foreach (var step in key.Split('.', '['))
            {
                if (int.TryParse(step.TrimEnd(']'), out var index))
                {
                    place += $"{index:0000}.";
                    type = type?.IsGenericType is true ? type.GetGenericArguments()[0] : type?.GetElementType();
                    continue;
                }
                var property = type?.GetProperty(step);
                place += $"{property?.MetadataToken ?? int.MaxValue:0000000000}.";
                type = property?.PropertyType;
            }
            return place;
        }
    }

    static TagBuilder Link(string key, string message) => key.Contains('.', StringComparison.Ordinal)
        ? El("a", "ds-link", message).With("href", "#" + TagBuilder.CreateSanitizedId(key, "_"))
        : El("span", null, message);

    /// <summary>A refusal may list what is missing, one line each after the first.</summary>
    static void Refuse(TagHelperContent content, RuleBroken refusal)
    {
        var lines = refusal.Message.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        content.AppendHtml(El("h2", null, "Det går inte än").With("id", "fel-rubrik"));
        content.AppendHtml(El("p").Say(lines[0] + " ").Add(WhyTagHelper.For(refusal.Because)));
        if (lines.Length == 1) return;
        var list = El("ul", "ds-list");
        foreach (var line in lines.Skip(1)) list.Add(El("li", null, line.TrimStart('-', '•', ' ')));
        content.AppendHtml(list);
    }
}
