namespace Samspel.Domain.Sips;

/// <summary>The five situations where a coordinated plan is specially important (3.6).</summary>
[Flags]
public enum NeedSituations
{
    None = 0,
    FamilyCannotCoordinate = 1,
    MoreCompetencesNeeded = 2,
    ResponsibilityMustBeClarified = 4,
    OrderOfSupportMatters = 8,
    OneInsatsPresupposesAnother = 16,
}

/// <summary>Who noticed the need (initiativtagare).</summary>
public enum NoticedBy { Individual, Relative, Staff, School }

/// <summary>The need of a SIP (behov): which situations, who noticed it, in words.</summary>
public sealed record Need(NeedSituations Situations, NoticedBy NoticedBy, string Description);

/// <summary>The words for situations and initiators.</summary>
public static class Needs
{
    public static readonly IReadOnlyList<NeedSituations> Situations =
    [
        NeedSituations.FamilyCannotCoordinate, NeedSituations.MoreCompetencesNeeded, NeedSituations.ResponsibilityMustBeClarified,
        NeedSituations.OrderOfSupportMatters, NeedSituations.OneInsatsPresupposesAnother,
    ];

    public static string Word(this NeedSituations situation) => situation switch
    {
        NeedSituations.FamilyCannotCoordinate => "Det är svårt för familjen att samordna kontakterna",
        NeedSituations.MoreCompetencesNeeded => "Fler kompetenser behövs för att komma fram till hur barnet bäst får hjälp",
        NeedSituations.ResponsibilityMustBeClarified => "Ansvarsfördelningen behöver bli tydlig",
        NeedSituations.OrderOfSupportMatters => "Stödet behöver ges i en viss ordning",
        NeedSituations.OneInsatsPresupposesAnother => "En insats förutsätter en annan insats",
        _ => throw new ArgumentOutOfRangeException(nameof(situation), situation, null),
    };

    public static string Word(this NoticedBy by) => by switch
    {
        NoticedBy.Individual => "barnet eller den unge själv",
        NoticedBy.Relative => "en närstående",
        NoticedBy.Staff => "personal",
        NoticedBy.School => "skolan",
        _ => throw new ArgumentOutOfRangeException(nameof(by), by, null),
    };
}
