// <steps names="Model.Steps" current="2" label="Planens steg" />: an ordered list with "steg 3 av 6" in words.
//   names    IReadOnlyList<string>
//   current  index of the step one is in; names.Count when all are done
using Microsoft.AspNetCore.Razor.TagHelpers;
using static Samspel.Web.Platform.Layout.Markup;

namespace Samspel.Web.Platform.Layout;

/// <summary>Where in its course a case is (stegvisare).</summary>
public sealed class StepsTagHelper : TagHelper
{
    public IReadOnlyList<string> Names { get; set; } = [];
    public int Current { get; set; }
    public string Label { get; set; } = "Steg";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "steps");
        if (Current < Names.Count)
            output.Content.AppendHtml(El("p", "steps-now", $"Steg {Current + 1} av {Names.Count}: {Names[Current]}"));
        var list = El("ol").With("aria-label", Label);
        for (var i = 0; i < Names.Count; i++)
        {
            var state = i < Current ? "done" : i == Current ? "now" : "ahead";
            var step = El("li", state).With("aria-current", i == Current ? "step" : null).Add(El("span", null, Names[i]));
            if (i < Current) step.Add(Hidden(", klart"));
            list.Add(step);
        }
        output.Content.AppendHtml(list);
    }
}
