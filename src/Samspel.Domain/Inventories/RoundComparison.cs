using Samspel.Domain.FamilyCentres;

namespace Samspel.Domain.Inventories;

/// <summary>One centre's answer then and now (ändring hos en familjecentral).</summary>
/// <param name="Before">Unknown when the centre was not in that round, or the round is known only in total.</param>
public sealed record CentreChange(FamilyCentreId Centre, string Name, string MunicipalityCode, Answer Before, Answer Now)
{
    /// <summary>Both are known and differ: something has changed. From unknown to known is not a change, only a better picture.</summary>
    public bool IsChange => Before.IsKnown && Now.IsKnown && !SameValue(Before, Now);
    public bool HasBecomeKnown => !Before.IsKnown && Now.IsKnown;
    public bool HasBecomeUnknown => Before.IsKnown && !Now.IsKnown;

    static bool SameValue(Answer one, Answer other) => (one.YesNo, one.Number, one.Text, one.Day) == (other.YesNo, other.Number, other.Text, other.Day);
}

/// <summary>One criterion in two rounds (jämförelse av kriterium): the county's totals then and now, and each centre that differs.</summary>
public sealed record CriterionComparison(Criterion Criterion, CriterionTotal? Before, CriterionTotal? Now, IReadOnlyList<CentreChange> Centres)
{
    public IReadOnlyList<CentreChange> Changes => [.. Centres.Where(c => c.IsChange)];
    public IReadOnlyList<string> Where => [.. Changes.Select(c => c.MunicipalityCode).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>How many were unknown then; null when the old round does not say.</summary>
    public int? UnknownBefore => Before?.Unknown;
    public int? UnknownNow => Now?.Unknown;
}

/// <summary>Two rounds beside each other (jämförelse av två omgångar): what changed, where, and how many are unknown then and now.</summary>
public static class RoundComparison
{
    public static IReadOnlyList<CriterionComparison> Of(InventoryRound before, InventoryRound now)
    {
        var keys = now.Catalogue.Criteria.Concat(before.Catalogue.Criteria.Where(c => now.Catalogue.Find(c.Key) is null));
        var centres = now.Asked.Concat(before.Asked.ExceptBy(now.Asked.Select(a => a.Centre), a => a.Centre)).ToList();
        return
        [
            .. keys.Select(criterion => new CriterionComparison(criterion, TotalOf(before, criterion.Key), TotalOf(now, criterion.Key),
                [.. centres.Select(c => new CentreChange(c.Centre, c.Name, c.MunicipalityCode, before.AnswerOf(c.Centre, criterion.Key), now.AnswerOf(c.Centre, criterion.Key)))])),
        ];
    }

    /// <summary>The county's total of a criterion in a round; null when it was not asked, or an old round says nothing of it.</summary>
    public static CriterionTotal? TotalOf(InventoryRound round, string key)
    {
        if (round.Figures is { } figures) return figures.Totals.FirstOrDefault(t => t.Key == key);
        if (round.Catalogue.Find(key) is null) return null;
        var answers = round.Asked.Select(a => round.AnswerOf(a.Centre, key)).ToList();
        var numbers = answers.Select(a => a.Number).OfType<decimal>().ToList();
        var isYesNo = round.Catalogue.Find(key)!.Kind == AnswerKind.YesNo;
        return new CriterionTotal(key, answers.Count, isYesNo ? answers.Count(a => a.YesNo == true) : null, isYesNo ? answers.Count(a => a.YesNo == false) : null,
            answers.Count(a => !a.IsKnown), numbers.Count > 0 ? numbers.Min() : null, numbers.Count > 0 ? numbers.Max() : null);
    }

    /// <summary>The total in words: "5 av 8 ja, övriga framgår inte", "6–24 timmar i veckan"; where nobody knows, no number of yes is told.</summary>
    public static string Words(this CriterionTotal total, Criterion criterion)
    {
        if (total.Centres > 0 && total.Unknown == total.Centres) return total.Centres == 1 ? "okänt" : $"okänt hos alla {total.Centres}";
        var unit = criterion.Kind switch { AnswerKind.HoursAWeek => " timmar i veckan", AnswerKind.Persons => " personer", _ => "" };
        var said = criterion switch
        {
            { Kind: AnswerKind.YesNo } when total.Yes is { } yes => $"{yes} av {total.Centres} ja" + (total.No is { } no ? $", {no} nej" : ", övriga framgår inte"),
            { IsNumber: true } when total is { Lowest: { } low, Highest: { } high } => (low == high ? Plain(low) : $"{Plain(low)}–{Plain(high)}") + unit,
            { IsNumber: true } when total.Lowest is { } low => $"lägst {Plain(low)}{unit}",
            { IsNumber: true } when total.Highest is { } high => $"högst {Plain(high)}{unit}",
            _ => total.Unknown is { } open ? $"{total.Centres - open} av {total.Centres} besvarade" : "framgår inte",
        };
        return said + (total.Unknown is > 0 and var unknown ? $", {unknown} {(unknown == 1 ? "okänt" : "okända")}" : "");
    }

    static string Plain(decimal number) => Answer.Of(number).Words;
}
