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

    /// <summary>Has a list of duties to start the day with: those who carry cases, the coordinators and the members of bodies.</summary>
    public bool HasDuties => WorksWithCases || Role is Role.LocalCoordinator or Role.CountyCoordinator or Role.BodyMember;

    /// <summary>Sees the duties given to the person and none of the unit's: a member's unit keeps what is the coordinators' to do.</summary>
    public bool SeesOwnDutiesOnly => Role == Role.BodyMember;

    /// <summary>The product itself at night.</summary>
    public static readonly Viewer System = new(Actor.System.Person, "Samspel", new AssignmentId(Guid.Empty), Role.Administrator,
        Actor.System.Unit, "Samspel", UnitKind.OtherMunicipal, new CompartmentId(Guid.Empty), "", null);
}
