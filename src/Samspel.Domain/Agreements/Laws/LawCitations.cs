using System.Text.RegularExpressions;

namespace Samspel.Domain.Agreements.Laws;

/// <summary>Finds references to law in the agreement's text, and says what applies for each on a day.</summary>
public static partial class LawCitations
{
    static readonly IReadOnlyDictionary<string, Act> ByName = new Dictionary<string, Act>(StringComparer.OrdinalIgnoreCase)
    {
        ["HSL"] = Acts.Hsl, ["hälso- och sjukvårdslag"] = Acts.Hsl, ["OSL"] = Acts.Osl, ["offentlighets- och sekretesslag"] = Acts.Osl, ["SkolL"] = Acts.Skollagen, ["skollag"] = Acts.Skollagen,
        ["LVU"] = Acts.Lvu, ["LVM"] = Acts.Lvm, ["LPT"] = Acts.Lpt, ["LSS"] = Acts.Lss, ["FL"] = Acts.Fl, ["förvaltningslag"] = Acts.Fl,
    };

    /// <summary>All citations in the agreement, in running text and footnotes, in the order they stand.</summary>
    public static IReadOnlyList<LawCitation> In(AgreementDocument document)
    {
        var written = document.DocumentDate ?? document.ValidFrom;
        return
        [
            .. document.Sections.SelectMany(s => s.Blocks.SelectMany(b => Find(b.PlainText, written)).Select(c => c with { AgreementSection = s.Number })),
            .. document.Footnotes.SelectMany(n => Find(n.Text, written).Select(c => c with { AgreementSection = n.Section, Footnote = n.Number })),
        ];
    }

    /// <summary>Citations whose law was repealed or had moved by the day, each ready to become a minor amendment.</summary>
    public static IReadOnlyList<(LawCitation Citation, LawAnswer Answer)> Outdated(AgreementDocument document, DateOnly day) =>
        [.. In(document).Select(c => (c, Answer(c, day))).Where(x => x.Item2.IsOutdated)];

    /// <summary>What applies on a day for a citation as somebody has written it, "5 kap. 1 d § SoL".</summary>
    /// <param name="writtenOn">When it was written: decides which Socialtjänstlagen was meant. Null means before the new one.</param>
    public static LawAnswer OnDay(string citation, DateOnly day, DateOnly? writtenOn = null) =>
        Find(citation, writtenOn).FirstOrDefault() is { } found ? Answer(found, day) : new(LawStanding.NotKnown, null, $"”{citation}” är ingen hänvisning som Samspel kan läsa.");

    public static LawAnswer Answer(LawCitation citation, DateOnly day)
    {
        if (Acts.Find(citation.Sfs) is not { } act) return new(LawStanding.NotKnown, null, $"Lagen ({citation.Sfs}) finns inte i registret. Kontrollera numret.");
        var rows = LawTable.Rows(act, citation.Chapter, citation.Section);
        if (rows.FirstOrDefault(r => r.AppliesOn(day)) is { } applies) return new(LawStanding.Applies, applies, $"{applies} gäller. {applies.Says}{Unsure(applies)}");
        if (rows.LastOrDefault(r => r.To < day) is { } was)
            return was.ReplacedBy is { } now
                ? new(LawStanding.Moved, was, $"{was} upphörde att gälla den {DayWords.Of(was.To!.Value)}. Nu gäller {now}. {was.Says}{Unsure(was)}", now)
                : new(LawStanding.Repealed, was, $"{was} upphörde att gälla den {DayWords.Of(was.To!.Value)}.");
        if (rows.FirstOrDefault(r => r.From > day) is { } later) return new(LawStanding.NotYet, later, $"{later} började gälla först den {DayWords.Of(later.From!.Value)}.");
        if (day < act.From) return new(LawStanding.NotYet, null, $"{act} började gälla först den {DayWords.Of(act.From.Value)}.");
        var whole = citation is { Chapter: null, Section: null };
        if (day >= act.RepealedOn)
            return whole && act.ReplacedBy is { } other
                ? new(LawStanding.Moved, null, $"{act} är upphävd sedan den {DayWords.Of(act.RepealedOn.Value)}. Nu gäller {other}.", other)
                : new(LawStanding.Repealed, null, $"{act} är upphävd sedan den {DayWords.Of(act.RepealedOn.Value)}. Det nya lagrummet finns inte i registret.");
        return whole
            ? new(LawStanding.Applies, null, $"{act} gäller.")
            : new(LawStanding.NotKnown, null, $"{act} gäller, men lagrummet är inte kontrollerat.");
    }

    static string Unsure(LawReference reference) => reference.Certainty == Certainty.NotVerified ? " Uppgiften är inte kontrollerad mot lagtexten." : "";

    static IEnumerable<LawCitation> Find(string text, DateOnly? writtenOn)
    {
        foreach (Match match in Pattern().Matches(text))
        {
            var (chapters, section) = (match.Groups["chapter"].Value, match.Groups["section"].Value);
            if (ActOf(match.Groups["act"].Value, match.Groups["sfs"].Value, chapters, writtenOn) is not { } sfs) continue;
            foreach (var chapter in chapters.Split(" och "))
                yield return new(match.Value.Trim(' ', '.', ',', '-'), null, null, sfs, chapter.Length == 0 ? null : chapter, Normal(section));
        }
    }

    static string? ActOf(string name, string sfs, string chapter, DateOnly? writtenOn)
    {
        if (sfs.Length > 0) return sfs;
        var key = name.EndsWith("lagen", StringComparison.OrdinalIgnoreCase) ? name[..^2] : name;
        if (ByName.TryGetValue(key, out var act)) return act.Sfs;
        if (!key.Equals("sol", StringComparison.OrdinalIgnoreCase) && !key.Equals("socialtjänstlag", StringComparison.OrdinalIgnoreCase)) return null;
        // In capitals it is a slip: for OSL where the old act never had the chapter, and for nothing certain without one.
        if (name == "SOL" && chapter.Length == 0) return null;
        if (name == "SOL" && chapter.Split(" och ").All(c => c is "25" or "26")) return Acts.Osl.Sfs;
        return writtenOn >= Acts.SoL.From ? Acts.SoL.Sfs : Acts.OldSoL.Sfs;
    }

    static string? Normal(string section) => section.Length == 0 ? null : section.Replace('–', '-').Replace(" -", "-").Replace("- ", "-");

    const string Act = @"\b(?<act>(?-i:SoL|SOL|HSL|OSL|LVU|LVM|LPT|LSS|FL|SkolL)|(?:socialtjänst|hälso- och sjukvårds|offentlighets- och sekretess|förvaltnings|skol)?lag(?:en)?)(?!\w)(?: ?\((?<sfs>\d{4}:\d+)\))?";
    const string Provision = @"(?:(?<chapter>\d{1,2}(?: och \d{1,2})?) ?kap\.? ?)?(?:(?<section>\d{1,3}(?: [a-z](?= ?§))?(?: ?[-–] ?\d{1,3})?) ?§{1,2}|§ ?(?<section>\d{1,3}))";
    const string Chapter = @"(?<chapter>\d{1,2}(?: och \d{1,2})?) kap\.";

    // A provision before its act, an act before its provision, a chapter of an act, or an act with its number alone.
    [GeneratedRegex($@"(?:{Provision})[.,]?\s*(?:\d st\.?\s*)?{Act}|{Act},?\s+(?:{Provision})(?![.,]?\s*(?:\d st\.?\s*)?{Act})|(?:{Chapter})\s*{Act}|{Act}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Pattern();
}
