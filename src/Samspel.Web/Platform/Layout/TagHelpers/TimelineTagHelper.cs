// <timeline entries="Model.History" />, entries: IReadOnlyList<TimelineEntry>, shown in the order given.
using Microsoft.AspNetCore.Razor.TagHelpers;
using static Samspel.Web.Platform.Layout.Markup;

namespace Samspel.Web.Platform.Layout;

/// <summary>One line of a case's history or plan (händelse).</summary>
/// <param name="When">The moment or the day: "2026-10-02 kl. 13.00" by SwedishDate.Short.</param>
/// <param name="Sentence">What happened or will happen.</param>
/// <param name="Who">Who did it and where; null when nobody in particular.</param>
/// <param name="State">Past, planned or late.</param>
public sealed record TimelineEntry(string When, string Sentence, string? Who = null, TimelineState State = TimelineState.Past);

/// <summary>Whether an entry lies behind, ahead or should already have been done.</summary>
public enum TimelineState { Past, Planned, Late }

/// <summary>History or plan as a list along a line (tidslinje).</summary>
public sealed class TimelineTagHelper : TagHelper
{
    public IReadOnlyList<TimelineEntry> Entries { get; set; } = [];

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "ol";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "timeline");
        foreach (var entry in Entries)
        {
            var words = entry.State switch { TimelineState.Planned => " · planerat", TimelineState.Late => " · försenat", _ => "" };
            output.Content.AppendHtml(El("li", entry.State.ToString().ToLowerInvariant()).Add(
                El("p", "timeline-what").Add(Dated.Of(entry.Sentence)),
                El("p", "muted").Add(Dated.Of(entry.When + (entry.Who is null ? "" : " · " + entry.Who) + words))));
        }
    }
}
