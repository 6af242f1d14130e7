namespace Samspel.Domain.Parties;

/// <summary>
/// Verksamhetsgren: with the authority it makes the compartment of secrecy (OSL 8 kap. 2 §). Which grounds of disclosure
/// a sender has depends on it.
/// </summary>
public enum Branch
{
    /// <summary>Socialtjänst (OSL 26 kap.).</summary>
    SocialServices,
    /// <summary>Hälso- och sjukvård (OSL 25 kap.), the region's and the municipality's.</summary>
    HealthCare,
    /// <summary>Elevhälsans medicinska insats (OSL 25 kap.), a branch of its own within the school authority.</summary>
    SchoolHealth,
    /// <summary>Skola (OSL 23 kap.).</summary>
    School,
    /// <summary>Förskola (OSL 23 kap.).</summary>
    Preschool,
    /// <summary>Utbildningsförvaltning (OSL 23 kap.).</summary>
    EducationAdministration,
    /// <summary>Fristående skola (skollagen 29 kap. 14 §).</summary>
    IndependentSchool,
    /// <summary>Privat utförare (tystnadsplikt i SoL eller PSL).</summary>
    PrivateProvider,
    /// <summary>Ledning, samordning och administration without cases of its own.</summary>
    Administration,
}
