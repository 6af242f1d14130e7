namespace Samspel.Domain.LocalAgreements;

/// <summary>What a local agreement covers (område): the groups for which law demands an agreement, and the others of section 1.3.</summary>
public enum AgreementArea
{
    /// <summary>Personer med psykisk funktionsnedsättning: group 1 of 2.3.</summary>
    PsychiatricDisability,
    /// <summary>Skadligt bruk eller beroende: group 2 of 2.3, kept in a county agreement of its own.</summary>
    Dependency,
    /// <summary>Barn och unga som vårdas utanför det egna hemmet: group 3 of 2.3.</summary>
    CareOutsideHome,
    /// <summary>Övriga målgrupper: the rest of section 1.3, which no law names.</summary>
    OtherGroups,
}

/// <summary>The words for each area and what the law says about it.</summary>
public static class AgreementAreas
{
    public static readonly Citation Statutory = new("2.3", "SoL 7 kap. 2 §, HSL 16 kap. 3 §");

    /// <summary>The statutory areas this county agreement carries; for dependency there is a county agreement of its own.</summary>
    public static readonly IReadOnlyList<AgreementArea> Required = [AgreementArea.PsychiatricDisability, AgreementArea.CareOutsideHome];

    public static bool IsStatutory(this AgreementArea area) => area != AgreementArea.OtherGroups;
    public static bool IsRequired(this AgreementArea area) => Required.Contains(area);

    public static string Word(this AgreementArea area) => area switch
    {
        AgreementArea.PsychiatricDisability => "Psykisk funktionsnedsättning",
        AgreementArea.Dependency => "Skadligt bruk eller beroende",
        AgreementArea.CareOutsideHome => "Vård utanför det egna hemmet",
        AgreementArea.OtherGroups => "Övriga målgrupper",
        _ => throw new ArgumentOutOfRangeException(nameof(area), area, null),
    };
}
