// <date value="Model.Due" /> writes <time datetime="2026-12-11">2026-12-11</time>.
//   value    DateOnly, DateTimeOffset (shown by the Swedish clock) or TimeOnly; null shows "none"
//   running  true writes "11 december 2026", for running text
//   @Day.Of(row.Due) writes the short form, lighter: for rows of long lists
//   none     what is shown when there is no date ("inte bestämt")
using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Samspel.Web.Platform.Layout;

/// <summary>A date or a moment as a Swedish reader expects it (datum).</summary>
public sealed class DateTagHelper : TagHelper
{
    public object? Value { get; set; }
    public bool Running { get; set; }
    public string None { get; set; } = "inte bestämt";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagMode = TagMode.StartTagAndEndTag;
        var (machine, text) = Value switch
        {
            DateOnly date => (SwedishDate.Short(date), Running ? SwedishDate.Running(date) : SwedishDate.Short(date)),
            DateTimeOffset at => (SwedishDate.Local(at).ToString("yyyy-MM-dd'T'HH:mmzzz", CultureInfo.InvariantCulture), Running ? SwedishDate.Running(at) : SwedishDate.Short(at)),
            TimeOnly time => (time.ToString("HH:mm", CultureInfo.InvariantCulture), "kl. " + SwedishDate.Time(time)),
            _ => (null, None),
        };
        output.TagName = machine is null ? "span" : "time";
        if (machine is null) output.Attributes.SetAttribute("class", "muted");
        else output.Attributes.SetAttribute("datetime", machine);
        output.Content.SetContent(text);
    }
}

/// <summary>A day in its short form, written straight to the page.</summary>
public static class Day
{
    public static IHtmlContent Of(DateOnly day)
    {
        var text = SwedishDate.Short(day);
        return new HtmlString($"<time datetime=\"{text}\">{text}</time>");
    }
}
