namespace Samspel.Domain.Parties;

/// <summary>What a person does in an assignment (roll i uppdraget).</summary>
public enum Role
{
    /// <summary>Handläggare: carries cases at a unit.</summary>
    CaseWorker,
    /// <summary>Enhetschef: the unit's late duties, distribution.</summary>
    UnitManager,
    /// <summary>Lokal samordnare: the local agreements, on the municipality's side or at the county's coordination on the region's.</summary>
    LocalCoordinator,
    /// <summary>Utvecklingsledare vid RSS Dalarna: the county agreement; no person data.</summary>
    CountyCoordinator,
    /// <summary>Ledamot i ett samverkansorgan.</summary>
    BodyMember,
    /// <summary>Avvikelsehandläggare.</summary>
    DeviationHandler,
    /// <summary>Loggranskare: checks who has read what.</summary>
    AccessAuditor,
    /// <summary>Administratör: the organisation's units, people and assignments.</summary>
    Administrator,
}
