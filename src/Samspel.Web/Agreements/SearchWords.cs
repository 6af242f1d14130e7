using Microsoft.AspNetCore.Html;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Agreements;

/// <summary>What somebody searches for in the agreement (sökord): every word has to be in the section, in any order and any case.</summary>
public sealed class SearchWords
{
    const int Longest = 100;
    const int Around = 70;

    public static readonly SearchWords None = new("");

    readonly string[] words;

    public SearchWords(string? typed)
    {
        Typed = typed?.Trim() is { Length: > Longest } much ? much[..Longest] : typed?.Trim() ?? "";
        words = [.. Typed.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(w => w.Trim('”', '"', ',', '.')).Where(w => w.Length > 1 || w.All(char.IsDigit) && w != "").Distinct()];
    }

    public string Typed { get; }
    public bool Any => words.Length > 0;

    public bool AllIn(string text) => words.All(w => text.Contains(w, StringComparison.OrdinalIgnoreCase));

    /// <summary>The text with the words marked.</summary>
    public IHtmlContent Mark(string text)
    {
        var html = new HtmlContentBuilder();
        var at = 0;
        while (Next(text, at) is { } hit)
        {
            html.Append(text[at..hit.Start]).AppendHtml(Markup.El("mark", null, text[hit.Start..hit.End]));
            at = hit.End;
        }
        return html.Append(text[at..]);
    }

    /// <summary>The words around the first hit; null when there is none.</summary>
    public string? Snippet(string text)
    {
        if (Next(text, 0) is not { } hit) return null;
        var (start, end) = (WordStart(text, hit.Start - Around), WordEnd(text, hit.End + Around));
        return (start > 0 ? "… " : "") + text[start..end].Trim() + (end < text.Length ? " …" : "");
    }

    (int Start, int End)? Next(string text, int from)
    {
        (int Start, int End)? first = null;
        foreach (var word in words)
        {
            var at = text.IndexOf(word, from, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && (first is null || at < first.Value.Start || at == first.Value.Start && at + word.Length > first.Value.End)) first = (at, at + word.Length);
        }
        return first;
    }

    static int WordStart(string text, int at) => at <= 0 ? 0 : text.IndexOf(' ', at) is >= 0 and var blank ? blank : at;
    static int WordEnd(string text, int at) => at >= text.Length ? text.Length : text.LastIndexOf(' ', at) is >= 0 and var blank ? blank : at;
}
