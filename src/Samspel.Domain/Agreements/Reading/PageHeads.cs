using System.Text.RegularExpressions;

namespace Samspel.Domain.Agreements.Reading;

/// <summary>
/// Finds page heads and feet: page markers ("2 (32)", "Sida 3 av 12"), and lines that come back beside them on page after page.
/// </summary>
static class PageHeads
{
    const int Reach = 4;
    const int LongestHead = 160;
    const int SurelyRepeated = 4;
    const string Marker = @"(?:(?:sida|sid\.?) *[0-9]{1,4}(?: *\( *[0-9]{1,4} *\)| */ *[0-9]{1,4}| *av *[0-9]{1,4})?|[0-9]{1,4} *\( *[0-9]{1,4} *\)|[0-9]{1,3} */ *[0-9]{1,3})";
    const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
    static readonly Regex Alone = new($"^{Marker}$", Options);
    static readonly Regex AtEnd = new($" {Marker}$", Options);
    static readonly Regex AtStart = new($"^{Marker} ", Options);

    /// <summary>Marks the page heads among the lines, and the first line of every page; returns the heads' texts, each once.</summary>
    public static IReadOnlyList<string> Mark(IReadOnlyList<Line> lines)
    {
        var written = Enumerable.Range(0, lines.Count).Where(i => !lines[i].IsBlank).ToList();
        var markers = Markers(lines, written);
        foreach (var at in markers) lines[written[at]].Role = LineRole.PageHead;
        MarkRepeated(lines, written, markers);

        var afterHead = false;
        var heads = new HashSet<string>();
        foreach (var line in lines)
        {
            if (line.IsBlank) continue;
            if (line.Role == LineRole.PageHead)
            {
                heads.Add(line.Text);
                afterHead = true;
                continue;
            }
            line.StartsPage |= afterHead;
            afterHead = false;
        }
        return [.. heads];
    }

    static HashSet<int> Markers(IReadOnlyList<Line> lines, List<int> written)
    {
        var found = new HashSet<int>();
        var withText = new Dictionary<string, List<int>>();
        for (var at = 0; at < written.Count; at++)
        {
            var text = lines[written[at]].Text;
            if (text.Length > LongestHead || !MayHoldMarker(text)) continue;
            if (Alone.IsMatch(text) || IsBareNumberAtPageEdge(lines, written, at)) found.Add(at);
            else if (RestOf(text) is { } rest)
            {
                if (!withText.TryGetValue(rest, out var list)) withText[rest] = list = [];
                list.Add(at);
            }
        }
        foreach (var list in withText.Values.Where(l => l.Count > 1)) found.UnionWith(list);
        return found;
    }

    static bool MayHoldMarker(string text) => text.Length <= 3 || text.AsSpan().IndexOfAny('(', '/') >= 0 || text.Contains("sid", StringComparison.OrdinalIgnoreCase);

    static string? RestOf(string text)
    {
        var end = AtEnd.Match(text);
        if (end.Success) return text[..end.Index];
        var start = AtStart.Match(text);
        return start.Success ? text[start.Length..] : null;
    }

    static bool IsBareNumberAtPageEdge(IReadOnlyList<Line> lines, List<int> written, int at)
    {
        var text = lines[written[at]].Text;
        if (text.Length > 3 || !text.All(char.IsAsciiDigit)) return false;
        return at + 1 < written.Count && lines[written[at + 1]].StartsPage;
    }

    static void MarkRepeated(IReadOnlyList<Line> lines, List<int> written, HashSet<int> markers)
    {
        var edges = Enumerable.Range(0, written.Count).Where(at => lines[written[at]].StartsPage).ToList();
        var before = markers.Select(m => m - 1).Concat(edges.Select(e => e - 1)).ToHashSet();
        var after = markers.Select(m => m + 1).Concat(edges).ToHashSet();
        var runs = before.Select(start => Beside(lines, written, start, -1).ToList()).Concat(after.Select(start => Beside(lines, written, start, +1).ToList())).ToList();
        var times = runs.SelectMany(run => run).Distinct().CountBy(at => lines[written[at]].Text).ToDictionary();
        var enough = Math.Clamp((int)Math.Ceiling(Math.Max(markers.Count, edges.Count) * 0.4), 2, SurelyRepeated);
        foreach (var run in runs)
            foreach (var at in run.TakeWhile(at => lines[written[at]].Role == LineRole.PageHead || times[lines[written[at]].Text] >= (MayBeHeading(lines[written[at]].Text) ? SurelyRepeated : enough)))
                lines[written[at]].Role = LineRole.PageHead;
    }

    /// <summary>A numbered title stands in the contents and in the body, and both may be at the edge of a page.</summary>
    static bool MayBeHeading(string text) => SectionNumber.Read(text, out _, out _) is not null;

    static IEnumerable<int> Beside(IReadOnlyList<Line> lines, List<int> written, int start, int step)
    {
        for (var at = start; at >= 0 && at < written.Count && Math.Abs(at - start) < Reach; at += step)
        {
            if (lines[written[at]].Text.Length > LongestHead) yield break;
            yield return at;
        }
    }
}
