using Samspel.Domain;
using Samspel.Domain.Parties;

namespace Samspel.Web.Platform.Data;

/// <summary>
/// Which compartment of secrecy a unit belongs to: authority + verksamhetsgren. A school, a preschool and a private body are each
/// a compartment of their own; a municipality's social services are one, the region's health care is one.
/// </summary>
static class Compartments
{
    public static Compartment For(UnitKind kind, string partyCode, string partyName, string unitName)
    {
        var branch = kind.Branch();
        var name = branch switch
        {
            Branch.SocialServices => $"{partyName}, socialtjänst",
            Branch.HealthCare => $"{partyName}, hälso- och sjukvård",
            Branch.SchoolHealth => $"{partyName}, elevhälsans medicinska insats",
            Branch.EducationAdministration => $"{partyName}, utbildningsförvaltning",
            Branch.Administration => $"{partyName}, administration och samordning",
            _ => unitName,
        };
        return new Compartment(new CompartmentId(Db.NamedGuid($"compartment:{partyCode}:{name}")), partyCode, branch, name);
    }
}
