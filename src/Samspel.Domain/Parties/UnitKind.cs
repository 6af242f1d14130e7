namespace Samspel.Domain.Parties;

/// <summary>What kind of unit (enhetstyp).</summary>
public enum UnitKind
{
    SocialServicesChildren, Lss, AddictionAndSocialPsychiatry, FamilyLaw, OtherMunicipal,
    SchoolHealthMedical, School, Preschool, EducationAdministration,
    ChildHealthCare, MaternityCare, PrimaryCare, CounsellingForYoung, YouthClinic,
    ChildPsychiatry, AdultPsychiatry, Habilitation, PaediatricClinic, SpeechTherapy, DentalCare, InpatientCare,
    PrivateProvider, IndependentSchool,
    CountyCoordination, MunicipalCoordination,
}

/// <summary>Which principal (huvudman) answers for a unit.</summary>
public enum Principal { Municipality, Region, Other }

/// <summary>The trade's table of unit kinds: word, short word, branch of secrecy, principal.</summary>
public static class UnitKinds
{
    public static string Word(this UnitKind kind) => kind switch
    {
        UnitKind.SocialServicesChildren => "Socialtjänst barn och familj",
        UnitKind.Lss => "LSS",
        UnitKind.AddictionAndSocialPsychiatry => "Missbruk och socialpsykiatri",
        UnitKind.FamilyLaw => "Familjerätt",
        UnitKind.OtherMunicipal => "Annan kommunal verksamhet",
        UnitKind.SchoolHealthMedical => "Elevhälsans medicinska insats",
        UnitKind.School => "Skola",
        UnitKind.Preschool => "Förskola",
        UnitKind.EducationAdministration => "Utbildningsförvaltning",
        UnitKind.ChildHealthCare => "Barnhälsovård (BHV)",
        UnitKind.MaternityCare => "Mödrahälsovård (MHV)",
        UnitKind.PrimaryCare => "Vårdcentral",
        UnitKind.CounsellingForYoung => "Samtalsmottagning barn och unga (SBU)",
        UnitKind.YouthClinic => "Ungdomsmottagning",
        UnitKind.ChildPsychiatry => "Barn- och ungdomspsykiatri (BUP)",
        UnitKind.AdultPsychiatry => "Vuxenpsykiatri (VUP)",
        UnitKind.Habilitation => "Habilitering (HAB)",
        UnitKind.PaediatricClinic => "Barn- och ungdomsmedicin (BUM)",
        UnitKind.SpeechTherapy => "Logopedi",
        UnitKind.DentalCare => "Tandvård",
        UnitKind.InpatientCare => "Slutenvård",
        UnitKind.PrivateProvider => "Privat utförare",
        UnitKind.IndependentSchool => "Fristående skola",
        UnitKind.CountyCoordination => "Länssamordning (RSS Dalarna)",
        UnitKind.MunicipalCoordination => "Kommunens samordning",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    public static Branch Branch(this UnitKind kind) => kind switch
    {
        UnitKind.SocialServicesChildren or UnitKind.Lss or UnitKind.AddictionAndSocialPsychiatry or UnitKind.FamilyLaw => Parties.Branch.SocialServices,
        UnitKind.SchoolHealthMedical => Parties.Branch.SchoolHealth,
        UnitKind.School => Parties.Branch.School,
        UnitKind.Preschool => Parties.Branch.Preschool,
        UnitKind.EducationAdministration => Parties.Branch.EducationAdministration,
        UnitKind.IndependentSchool => Parties.Branch.IndependentSchool,
        UnitKind.PrivateProvider => Parties.Branch.PrivateProvider,
        UnitKind.OtherMunicipal or UnitKind.CountyCoordination or UnitKind.MunicipalCoordination => Parties.Branch.Administration,
        _ => Parties.Branch.HealthCare,
    };

    public static Principal Principal(this UnitKind kind) => kind switch
    {
        UnitKind.PrivateProvider or UnitKind.IndependentSchool => Parties.Principal.Other,
        UnitKind.CountyCoordination => Parties.Principal.Region,
        _ => kind.Branch() == Parties.Branch.HealthCare ? Parties.Principal.Region : Parties.Principal.Municipality,
    };

    /// <summary>A school or preschool: may propose a SIP, calls only where a local agreement in force there says so (3.6).</summary>
    public static bool IsSchool(this UnitKind kind) => kind is UnitKind.School or UnitKind.IndependentSchool or UnitKind.Preschool or UnitKind.SchoolHealthMedical or UnitKind.EducationAdministration;

    /// <summary>Whether a party answers for units of this kind; private bodies are kept in order by the party they work for or in.</summary>
    public static bool BelongsTo(this UnitKind kind, bool region) => kind.Principal() switch
    {
        Parties.Principal.Region => region,
        Parties.Principal.Municipality => !region,
        _ => true,
    };
}
