namespace Samspel.Domain.Parties;

/// <summary>The words for each role, and where it is held.</summary>
public static class Roles
{
    public static string Word(this Role role) => role switch
    {
        Role.CaseWorker => "Handläggare",
        Role.UnitManager => "Enhetschef",
        Role.LocalCoordinator => "Lokal samordnare",
        Role.CountyCoordinator => "Länssamordnare",
        Role.BodyMember => "Ledamot",
        Role.DeviationHandler => "Avvikelsehandläggare",
        Role.AccessAuditor => "Loggranskare",
        Role.Administrator => "Administratör",
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, null),
    };

    /// <summary>Handläggare and enhetschef carry cases about children.</summary>
    public static bool CarriesCases(this Role role) => role is Role.CaseWorker or Role.UnitManager;

    /// <summary>Why the role cannot be held at the unit, in words for the administrator; null when it can.</summary>
    public static string? MisfitAt(this Role role, Unit unit) => role switch
    {
        Role.CountyCoordinator when unit.Kind != UnitKind.CountyCoordination => "Länssamordnare finns bara vid länssamordningen.",
        Role.LocalCoordinator when unit.Kind is not (UnitKind.MunicipalCoordination or UnitKind.CountyCoordination) => "Lokal samordnare finns bara vid kommunens samordning och vid länssamordningen.",
        _ when role.CarriesCases() && unit.Kind.Branch() == Branch.Administration => "Enheten har inga ärenden om barn. Välj en enhet som arbetar med barn, eller en annan roll.",
        _ when role.CarriesCases() && unit.Participation == Participation.Paper => "Enheten deltar på papper och har inga användare. Ändra enheten först om den ska arbeta i Samspel.",
        _ => null,
    };
}
