using System.Net;
using System.Text.RegularExpressions;

namespace Samspel.Bench;

/// <summary>What a browser would send of a page's posted form as it stands: hidden fields, chosen boxes, typed text.</summary>
static partial class Form
{
    public static List<KeyValuePair<string, string>> Read(string html)
    {
        var form = PostForms().Matches(html).Select(m => m.Value).FirstOrDefault(f => f.Contains("__once", StringComparison.Ordinal) && f.Contains("Form.", StringComparison.Ordinal)) ?? "";
        List<KeyValuePair<string, string>> fields = [];
        foreach (Match input in Inputs().Matches(form))
        {
            if (Value(input.Value, "name") is not { } name) continue;
            var kind = Value(input.Value, "type") ?? "text";
            if (kind is "submit" or "button" or "file" || kind is "checkbox" or "radio" && !Checked().IsMatch(input.Value)) continue;
            fields.Add(new(name, Value(input.Value, "value") ?? (kind is "checkbox" or "radio" ? "on" : "")));
        }
        foreach (Match area in Areas().Matches(form))
            if (Value(area.Groups[1].Value, "name") is { } name) fields.Add(new(name, WebUtility.HtmlDecode(area.Groups[2].Value).TrimStart('\r', '\n')));
        return fields;
    }

    static string? Value(string tag, string attribute)
        => Regex.Match(tag, $"\\s{attribute}=\"([^\"]*)\"") is { Success: true } found ? WebUtility.HtmlDecode(found.Groups[1].Value) : null;

    [GeneratedRegex("<form[^>]*method=\"post\".*?</form>", RegexOptions.Singleline)]
    private static partial Regex PostForms();

    [GeneratedRegex("<input[^>]*>")]
    private static partial Regex Inputs();

    [GeneratedRegex(@"\schecked(\s|=|/|>)")]
    private static partial Regex Checked();

    [GeneratedRegex("<textarea([^>]*)>(.*?)</textarea>", RegexOptions.Singleline)]
    private static partial Regex Areas();
}
