using Samspel.Domain;
using Samspel.Domain.Parties;

namespace Samspel.Web.Platform.Access;

/// <summary>
/// Who is looking: a person in one assignment (uppdrag), as it stands at this request. Every way to data about a person takes one.
/// </summary>
public sealed record Viewer(
    PersonId Person, string Name, AssignmentId Assignment, Role Role,
    UnitId Unit, string UnitName, UnitKind UnitKind,
    CompartmentId Compartment, string PartyCode, string? MunicipalityCode)
{
    public Actor Actor => new(Person, Unit, UnitKind, Role);

    /// <summary>Carries cases: handläggare and enhetschef.</summary>
    public bool WorksWithCases => Role is Role.CaseWorker or Role.UnitManager;

    /// <summary>The product itself at night.</summary>
    public static readonly Viewer System = new(Actor.System.Person, "Samspel", new AssignmentId(Guid.Empty), Role.Administrator,
        Actor.System.Unit, "Samspel", UnitKind.OtherMunicipal, new CompartmentId(Guid.Empty), "", null);
}
