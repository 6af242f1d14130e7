using Samspel.Domain.FamilyCentres;

namespace Samspel.Domain.EqualOffer;

/// <summary>What a centre looked like on a day (familjecentralens svar): the name it is shown by and its answers by criterion.</summary>
public sealed record CentrePicture(FamilyCentreId Centre, string Name, string MunicipalityCode, IReadOnlyDictionary<string, Answer> Answers)
{
    public Answer AnswerTo(string key) => Answers.GetValueOrDefault(key) ?? Answer.Unknown;

    public static CentrePicture Of(FamilyCentre centre, CriterionCatalogue catalogue, DateOnly day) =>
        new(centre.Id, centre.Name, centre.MunicipalityCode, catalogue.Criteria.ToDictionary(c => c.Key, c => centre.AnswerOn(c.Key, day)));
}

/// <summary>How a centre stands to the county's median of one criterion (läge mot medianen).</summary>
public enum MedianPosition
{
    /// <summary>Okänt: the centre's own answer, or the county's median, is not known.</summary>
    Unknown,
    Below,
    At,
    Above,
}

/// <summary>One centre in one criterion (avstånd): its answer, and how far it is to the county's median and best. Null where it cannot be told.</summary>
public sealed record CentreDistance(CentrePicture Centre, Answer Answer, MedianPosition Position, decimal? ToMedian, decimal? ToBest);

/// <summary>
/// One criterion over the county (likvärdighet per kriterium): median and best among the known, how many are known and unknown, and each centre's
/// distance. Criteria are never added together to a score.
/// </summary>
/// <param name="Median">The middle of the known numbers; null for what is not a number, and when none is known.</param>
/// <param name="Best">The highest known number.</param>
/// <param name="Usual">For yes and no: what more than half of the known answer; null when as many say each.</param>
/// <param name="Yes">For yes and no: how many of the known say yes.</param>
public sealed record CriterionEquity(Criterion Criterion, int Known, int Unknown, decimal? Median, decimal? Best, bool? Usual, int? Yes, IReadOnlyList<CentreDistance> Centres)
{
    /// <summary>How many the figures rest on: "5 av 8 kända".</summary>
    public string Basis => $"{Known} av {Known + Unknown} kända";
}

/// <summary>Equal offer over the county (likvärdighet): criterion by criterion, with the definitions that stand beside every figure.</summary>
public static class Equity
{
    /// <summary>The definitions in words (så räknas det).</summary>
    public const string MedianInWords = "Medianen är det mittersta värdet när de kända värdena står i storleksordning, eller mitt emellan de två mittersta när de är jämnt antal. Okända värden räknas inte med.";
    public const string BestInWords = "Bäst är det högsta kända värdet i länet. Mer är inte alltid bättre: avståndet visar olikheter att tala om, inte ett betyg.";
    public const string DistanceInWords = "Avståndet är länets värde minus verksamhetens, i frågans egen enhet. Ett okänt värde har inget avstånd.";
    public const string UsualInWords = "För ja och nej visas vad fler än hälften av de kända svarar, och hur många som svarar ja.";
    public const string NoScoreInWords = "Kriterierna läggs inte ihop till ett betyg, eftersom ingen har bestämt hur de ska vägas mot varandra.";

    public static IReadOnlyList<CriterionEquity> Of(CriterionCatalogue catalogue, IReadOnlyList<CentrePicture> centres) => [.. catalogue.Criteria.Select(c => Of(c, centres))];

    public static CriterionEquity Of(Criterion criterion, IReadOnlyList<CentrePicture> centres)
    {
        var answers = centres.Select(c => (Centre: c, Answer: c.AnswerTo(criterion.Key))).ToList();
        var known = answers.Count(a => a.Answer.IsKnown);
        decimal[] numbers = criterion.IsNumber ? [.. answers.Select(a => a.Answer.Number).OfType<decimal>()] : [];
        bool[] yesNo = criterion.Kind == AnswerKind.YesNo ? [.. answers.Select(a => a.Answer.YesNo).OfType<bool>()] : [];
        decimal? median = Median(numbers), best = numbers.Length > 0 ? numbers.Max() : null;
        var usual = Usual(yesNo);
        return new CriterionEquity(criterion, known, answers.Count - known, median, best, usual, criterion.Kind == AnswerKind.YesNo ? yesNo.Count(y => y) : null,
            [.. answers.Select(a => new CentreDistance(a.Centre, a.Answer, PositionOf(a.Answer, median, usual), median - a.Answer.Number, best - a.Answer.Number))]);
    }

    /// <summary>The middle of the numbers, or halfway between the two middle ones; null when there are none.</summary>
    public static decimal? Median(IEnumerable<decimal> numbers)
    {
        decimal[] sorted = [.. numbers.Order()];
        return sorted.Length == 0 ? null : (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }

    static bool? Usual(bool[] answers) => (answers.Count(y => y) * 2).CompareTo(answers.Length) switch { > 0 => true, < 0 => false, _ => null };

    static MedianPosition PositionOf(Answer answer, decimal? median, bool? usual) => (answer.Number, median, answer.YesNo, usual) switch
    {
        ({ } number, { } middle, _, _) => number.CompareTo(middle) switch { < 0 => MedianPosition.Below, 0 => MedianPosition.At, _ => MedianPosition.Above },
        (_, _, { } yes, { } most) => yes == most ? MedianPosition.At : yes ? MedianPosition.Above : MedianPosition.Below,
        _ => MedianPosition.Unknown,
    };

    public static string Word(this MedianPosition position) => position switch
    {
        MedianPosition.Unknown => "Okänt",
        MedianPosition.Below => "Under medianen",
        MedianPosition.At => "Som medianen",
        MedianPosition.Above => "Över medianen",
        _ => throw new ArgumentOutOfRangeException(nameof(position), position, null),
    };
}
