using Samspel.Domain.FamilyCentres;

namespace Samspel.Domain.EqualOffer;

/// <summary>
/// A municipality's open preschools as the register knows them on a day (öppna förskolor), beside Kolada's own figures (N24012, N24013, N24014). The
/// register only has those at family centres and similar activities, so the two need not be the same.
/// </summary>
/// <param name="AtCentres">How many centres and similar activities are known to have one.</param>
/// <param name="OpenLong">How many of them are known to be open at least 16 hours a week.</param>
/// <param name="HoursUnknown">How many of them have unknown hours.</param>
/// <param name="PresenceUnknown">How many centres it is unknown of whether they have one.</param>
public sealed record OpenPreschools(string MunicipalityCode, int AtCentres, int OpenLong, int HoursUnknown, int PresenceUnknown)
{
    /// <summary>What Kolada counts as open long.</summary>
    public const decimal LongHours = 16;

    /// <summary>Kolada's figures: number, within family centres, open at least 16 hours a week.</summary>
    public static readonly IReadOnlyList<string> Kolada = ["N24012", "N24013", "N24014"];

    public static OpenPreschools Of(string municipalityCode, IEnumerable<FamilyCentre> centres, DateOnly day)
    {
        var open = centres.Where(c => c.MunicipalityCode == municipalityCode && c.IsOpenOn(day) == Truth.Holds).ToList();
        var present = CriterionKeys.Present(CentrePart.OpenPreschool);
        var there = open.Where(c => c.AnswerOn(present, day).YesNo == true).Select(c => c.AnswerOn(CriterionKeys.OpenPreschoolHours, day).AsNumber).ToList();
        return new(municipalityCode, there.Count, there.Count(h => h.Match(n => n >= LongHours, () => false)), there.Count(h => !h.IsKnown), open.Count(c => !c.AnswerOn(present, day).IsKnown));
    }
}
