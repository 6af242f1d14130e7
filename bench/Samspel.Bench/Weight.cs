using System.Text.RegularExpressions;

namespace Samspel.Bench;

/// <summary>Compressed bytes over the wire: a browser's first visit with everything the page asks for, and a later page.</summary>
/// <param name="Files">What the first visit consists of.</param>
sealed record Weight(long FirstVisit, long LaterWorklist, long LaterSip, IReadOnlyDictionary<string, long> Files)
{
    public static async Task<Weight> Of(User user)
    {
        var page = "/konto/logga-in";
        var files = new Dictionary<string, long> { [page] = await Bytes(user, page) };
        foreach (var file in await FilesOf(user, page)) files[file] = await Bytes(user, file);
        return new Weight(files.Values.Sum(), await Bytes(user, "/"), await Bytes(user, $"/sip/{user.Fullest}"), files);
    }

    static async Task<long> Bytes(User user, string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.TryAddWithoutValidation("Accept-Encoding", "gzip, deflate, br");
        using var answer = await user.Http.SendAsync(request);
        return (await answer.Content.ReadAsByteArrayAsync()).LongLength;
    }

    /// <summary>Style, script, icons and the fonts that the style names for the screen; those for paper are fetched at the first print.</summary>
    static async Task<IReadOnlyList<string>> FilesOf(User user, string page)
    {
        var html = await user.Http.GetStringAsync(page);
        var files = Regex.Matches(html, "(?:href|src)=\"(/[^\"]+\\.(?:css|js|svg|ico|png|woff2)[^\"]*)\"").Select(m => m.Groups[1].Value).ToHashSet();
        foreach (var style in files.Where(f => f.Contains(".css", StringComparison.Ordinal)).ToList())
            files.UnionWith(Regex.Matches(await user.Http.GetStringAsync(style), @"@font-face\s*\{(?![^}]*Paper)[^}]*url\([""']?([^""')]+\.woff2[^""')]*)").Select(m => new Uri(new Uri(user.Http.BaseAddress!, style), m.Groups[1].Value).PathAndQuery));
        return [.. files];
    }
}
