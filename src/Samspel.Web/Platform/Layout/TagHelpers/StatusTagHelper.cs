// <status kind="Late">8 dagar sent</status>: colour, shape and word, so that it survives a black and white printer.
//   Ongoing (pågår, filled dot)  Waiting (kallad, väntar svar, ring)  NotStarted (ej påbörjad, grey ring)  Done (klar, tick)
//   Soon (snart, triangle)  Late (försenad, diamond)  Stopped (avslutad, avböjt, bar)  Protected (skyddade uppgifter, lock)
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Samspel.Web.Platform.Layout;

/// <summary>How something stands (läge).</summary>
public enum StatusKind { Ongoing, Waiting, NotStarted, Done, Soon, Late, Stopped, Protected }

/// <summary>A status tag (statusmärke).</summary>
public sealed class StatusTagHelper : TagHelper
{
    public StatusKind Kind { get; set; }

    /// <summary>The word, for those who rather write it as an attribute than between the tags.</summary>
    public string? Text { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var (color, shape) = Kind switch
        {
            StatusKind.Ongoing => ("info", "dot"),
            StatusKind.Waiting => ("info", "ring"),
            StatusKind.Done => ("success", "tick"),
            StatusKind.Soon => ("warning", "triangle"),
            StatusKind.Late => ("danger", "diamond"),
            StatusKind.Stopped => ("neutral", "bar"),
            StatusKind.Protected => ("falu", "lock"),
            _ => ("neutral", "ring"),
        };
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        if (Text is not null) output.Content.SetContent(Text);
        output.Attributes.SetAttribute("class", "ds-tag status");
        output.Attributes.SetAttribute("data-color", color);
        output.Attributes.SetAttribute("data-shape", shape);
    }
}
