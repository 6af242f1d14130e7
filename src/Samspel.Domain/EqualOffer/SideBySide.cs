using Samspel.Domain.FamilyCentres;

namespace Samspel.Domain.EqualOffer;

/// <summary>How centres stand to each other in a criterion (skillnad).</summary>
public enum Difference
{
    /// <summary>Alla är lika.</summary>
    None,
    /// <summary>Minst två kända skiljer sig.</summary>
    Differs,
    /// <summary>Någon är okänd, så det går inte att säga.</summary>
    Unknown,
}

/// <summary>A row of the comparison: one criterion and each centre's answer in the order they were chosen.</summary>
public sealed record SideBySideRow(Criterion Criterion, IReadOnlyList<Answer> Answers, Difference Difference);

/// <summary>Up to four centres beside each other (jämförelse sida vid sida), all criteria or only those that differ or may differ.</summary>
public static class SideBySide
{
    public const int Most = 4;

    public static IReadOnlyList<SideBySideRow> Of(CriterionCatalogue catalogue, IReadOnlyList<CentrePicture> centres, bool onlyDifferences)
    {
        EqualOfferRules.TwoToFour.Require(centres.Count is >= 2 and <= Most && centres.Select(c => c.Centre).Distinct().Count() == centres.Count);
        return [.. catalogue.Criteria.Select(c => Row(c, [.. centres.Select(centre => centre.AnswerTo(c.Key))])).Where(row => !onlyDifferences || row.Difference != Difference.None)];
    }

    static SideBySideRow Row(Criterion criterion, IReadOnlyList<Answer> answers)
    {
        var values = answers.Where(a => a.IsKnown).Select(a => (a.YesNo, a.Number, a.Text, a.Day)).Distinct().Count();
        return new(criterion, answers, values > 1 ? Difference.Differs : answers.Any(a => !a.IsKnown) ? Difference.Unknown : Difference.None);
    }

    public static string Word(this Difference difference) => difference switch
    {
        Difference.None => "Lika",
        Difference.Differs => "Skiljer sig",
        Difference.Unknown => "Okänt hos någon",
        _ => throw new ArgumentOutOfRangeException(nameof(difference), difference, null),
    };
}

/// <summary>Every reason to refuse in the comparison, with its source.</summary>
public static class EqualOfferRules
{
    public static readonly Rule TwoToFour = new("LIKA-01", "Välj två till fyra olika verksamheter att jämföra.", Citation.OwnPractice);
}
