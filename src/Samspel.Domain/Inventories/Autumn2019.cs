using Samspel.Domain.FamilyCentres;

namespace Samspel.Domain.Inventories;

/// <summary>
/// The county's inventory of the autumn of 2019 (hösten 2019): eight centres in seven municipalities and the county's totals. Nothing is known of
/// which centre has what, and nothing is worked out: where the source says how many have something it does not say that the others lack it.
/// </summary>
public static class Autumn2019
{
    /// <summary>The source gives the season and no day; the round stands at its end.</summary>
    public static readonly DateOnly Day = new(2019, 12, 31);

    public const int Centres = 8;

    public static readonly RoundContent Content = new("Hösten 2019", Day, Day, CriterionCatalogues.Autumn2019);

    public static readonly AggregateFigures Figures = new(
        [new("2084", 1), new("2085", 1), new("2080", 2), new("2026", 1), new("2029", 1), new("2083", 1), new("2062", 1)],
        [
            Yes(CriterionKeys.CoLocated, 5),
            Yes(CriterionKeys.JointGroups, 5),
            Yes(CriterionKeys.Coordinator, 5, "”nu två till”"),
            Yes(CriterionKeys.SteeringGroup, 7),
            Yes(CriterionKeys.PlanningTime, 7, "7 av 8"),
            new(CriterionKeys.OpenPreschoolHours, Centres, null, null, null, 6, 24),
            new(CriterionKeys.SocialServicesHours, Centres, null, null, null, 3, null, "från 3 timmar i veckan till 6 personer på heltid"),
            new(CriterionKeys.SocialServicesPersons, Centres, null, null, null, null, 6, "från 3 timmar i veckan till 6 personer på heltid"),
        ],
        "Länets genomgång hösten 2019, bara länets totaler är kända");

    static CriterionTotal Yes(string key, int yes, string? note = null) => new(key, Centres, yes, null, null, null, null, note);
}
