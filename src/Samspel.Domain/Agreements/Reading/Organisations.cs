namespace Samspel.Domain.Agreements.Reading;

/// <summary>
/// Tells organisations and offices from persons. Only what is surely an organisation or an office is kept; a name of a person
/// must never come through, so what is unsure is left out.
/// </summary>
static class Organisations
{
    static readonly string[] Stems =
    [
        "region", "kommun", "landsting", "förbund", "nämnd", "rådet", "samverkansråd", "förvaltning", "nätverk", "enhet", "styrelse", "styrgrupp", "ledningsgrupp",
        "arbetsgrupp", "avdelning", "fullmäktige", "myndighet", "universitet", "högskola", "beredning", "utskott", "centrum", "verksamhet", "verket", "stiftelse",
        "bolag", "sjukhus", "ledning", "organisation", "förening", "presidium", "kommitté", "chefsgrupp", "kansli",
    ];

    static readonly HashSet<string> Endings = ["", "s", "n", "ns", "t", "ts", "en", "ens", "et", "ets", "er", "ers", "erna", "ernas", "na", "nas", "ar", "arna"];
    static readonly HashSet<string> Whole = ["stad", "stads", "län", "läns", "ab", "länet", "länets"];
    static readonly string[] Offices = ["ordförande", "chef", "direktör", "kommunalråd", "regionråd", "oppositionsråd", "landstingsråd", "borgarråd", "sekreterare", "ledamot", "samordnare", "föreståndare", "firmatecknare", "rektor"];
    static readonly HashSet<string> BeforeOffice = ["vice", "1:e", "2:e", "förste", "första", "andre", "andra", "tf", "tf.", "t.f.", "biträdande", "ställföreträdande", "tillförordnad"];
    static readonly HashSet<string> AfterOffice = ["för", "i", "vid", "på", "av", "inom"];
    static readonly HashSet<string> NameParticles = ["von", "af", "de", "van", "der", "la"];

    /// <summary>Whether the text names an organisation: for lists where each line is one.</summary>
    public static bool Names(string text) => Split(text).Any(IsBody);

    /// <summary>The organisation the text names, without anything that may be a person; null when none is sure.</summary>
    public static string? Only(string text)
    {
        var kept = text.Split(',').Select(p => p.Trim()).Where(p => p.Length > 0 && IsOnlyBody(Split(p))).ToList();
        return kept.Count == 0 ? null : string.Join(", ", kept);
    }

    static bool IsOnlyBody(string[] words)
    {
        if (!words.Any(IsBody) || words.Any(IsOffice)) return false;
        if (words is [var first, _, _] && Bare(first) is "region") return true;
        for (var i = 0; i < words.Length; i++)
        {
            if (!char.IsUpper(words[i][0]) || IsBody(words[i])) continue;
            var beforeBody = i + 1 < words.Length && IsBody(words[i + 1]);
            var afterRegion = i > 0 && Bare(words[i - 1]) is "region" or "regionen" or "landstinget" or "kommunförbundet";
            var opensPhrase = i == 0 && words.Length > 1 && char.IsLower(words[1][0]);
            var place = i > 0 && words[i - 1] == "i";
            if (!beforeBody && !afterRegion && !opensPhrase && !place) return false;
        }
        return true;
    }

    /// <summary>The office in a text beside a signature, "Vice ordförande Välfärdsrådet", without any name; null when there is none.</summary>
    public static string? Office(string text)
    {
        var words = Split(text);
        var at = Array.FindIndex(words, IsOffice);
        if (at < 0) return null;
        var start = at;
        while (start > 0 && (BeforeOffice.Contains(words[start - 1].ToLowerInvariant()) || (IsBody(words[start - 1]) && words[start - 1].EndsWith('s')))) start--;
        var end = at + 1;
        for (var i = end; i < words.Length && words[i - 1][^1] != ','; i++)
        {
            if (IsBody(words[i])) end = i + 1;
            else if (AfterOffice.Contains(words[i])) continue;
            else if (char.IsLower(words[i][0]) && !NameParticles.Contains(words[i])) end = i + 1;
            else if (i + 1 < words.Length && Bare(words[i + 1]) is "kommun" or "stad" or "län" or "landsting") end = i + 2;
            else if (Bare(words[i - 1]) is "region" or "landstinget") end = i + 1;
            else break;
        }
        var office = string.Join(' ', words[start..end]).TrimEnd(',', '.', ';');
        return char.ToUpperInvariant(office[0]) + office[1..];
    }

    static bool IsOffice(string word) => Bare(word) is var bare && Array.Exists(Offices, o => bare.EndsWith(o, StringComparison.Ordinal));

    static bool IsBody(string word)
    {
        var bare = Bare(word);
        if (Whole.Contains(bare)) return true;
        foreach (var stem in Stems)
        {
            var at = bare.LastIndexOf(stem, StringComparison.Ordinal);
            if (at >= 0 && Endings.Contains(bare[(at + stem.Length)..])) return true;
        }
        return false;
    }

    static string[] Split(string text) => [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => w.Trim('[', ']', '(', ')', '”', '"')).Where(w => w.Length > 0)];

    static string Bare(string word) => word.Trim(',', '.', ';', ':').ToLowerInvariant();
}
