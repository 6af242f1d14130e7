using Microsoft.AspNetCore.Html;
using Samspel.Domain.EqualOffer;
using Samspel.Domain.FamilyCentres;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.FamilyCentres;

/// <summary>How the register's words look on a page.</summary>
static class CentreWords
{
    public static readonly IReadOnlyList<CentrePart> FourParts = [CentrePart.MaternityCare, CentrePart.ChildHealthCare, CentrePart.OpenPreschool, CentrePart.SocialServices];

    /// <summary>What a definition says, as a tag: a tick, a bar, or a ring for what nobody knows.</summary>
    public static IHtmlContent Tag(Truth truth) => StatusTag.Of(truth switch { Truth.Holds => StatusKind.Done, Truth.Fails => StatusKind.Stopped, _ => StatusKind.Waiting }, truth.Word());

    /// <summary>Why a definition is not met, in one line: what fails first, then what is unknown.</summary>
    public static string Why(DefinitionResult result) => result.Truth switch
    {
        Truth.Holds => "",
        Truth.Fails => $"Inte uppfyllt: {string.Join("; ", result.Failing.Select(c => c.Condition))}.",
        _ => $"Okänt: {string.Join("; ", result.Open.Select(c => c.Condition))}.",
    };

    /// <summary>The unit a number is counted in.</summary>
    public static string UnitOf(Criterion criterion) => criterion.Kind switch { AnswerKind.HoursAWeek => "timmar i veckan", AnswerKind.Persons => "personer", _ => "" };

    public static string Words(CriterionEquity equity) => equity switch
    {
        { Median: { } median, Best: { } best } => $"Median {Number(median)}, högst {Number(best)} {UnitOf(equity.Criterion)}",
        { Yes: { } yes, Known: > 0 } => $"{yes} av {equity.Known} kända svarar ja",
        { Known: 0 } => "Inget känt svar",
        _ => $"{equity.Known} svar",
    };

    public static string Number(decimal number) => number.ToString("0.##", System.Globalization.CultureInfo.GetCultureInfo("sv-SE"));

    /// <summary>A distance with its sign: "2,5 under", "4 över", "lika".</summary>
    public static string Distance(decimal? toMedian) => toMedian switch { null => "okänt", 0 => "lika", > 0 and var under => $"{Number(under)} under", var over => $"{Number(-over.Value)} över" };
}
