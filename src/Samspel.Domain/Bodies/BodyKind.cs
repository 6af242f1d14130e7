namespace Samspel.Domain.Bodies;

/// <summary>What kind of body of cooperation (samverkansorgan).</summary>
public enum BodyKind
{
    /// <summary>Välfärdsrådet: political, the chairs of the 15 municipalities' social boards and the presidium of the region's health board.</summary>
    WelfareCouncil,
    /// <summary>Länschefsnätverket: highest officials.</summary>
    ManagersNetwork,
    /// <summary>Styrgruppen för Länschefsnätverket.</summary>
    NetworkSteeringGroup,
    /// <summary>Presidium.</summary>
    Presidium,
    /// <summary>Lokal arbetsgrupp (LAG), with its task from Länschefsnätverket.</summary>
    WorkingGroup,
    /// <summary>Referensgrupp.</summary>
    ReferenceGroup,
    /// <summary>Lokal samverkansgrupp i en kommun.</summary>
    LocalCooperationGroup,
    /// <summary>Styrgrupp.</summary>
    SteeringGroup,
}

/// <summary>The words for each kind, and on which level it works.</summary>
public static class BodyKinds
{
    public static string Word(this BodyKind kind) => kind switch
    {
        BodyKind.WelfareCouncil => "Välfärdsrådet",
        BodyKind.ManagersNetwork => "Länschefsnätverket",
        BodyKind.NetworkSteeringGroup => "Styrgruppen för Länschefsnätverket",
        BodyKind.Presidium => "Presidium",
        BodyKind.WorkingGroup => "Lokal arbetsgrupp (LAG)",
        BodyKind.ReferenceGroup => "Referensgrupp",
        BodyKind.LocalCooperationGroup => "Lokal samverkansgrupp",
        BodyKind.SteeringGroup => "Styrgrupp",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>There is one in the county, not one for each municipality.</summary>
    public static bool IsCountyWide(this BodyKind kind) => kind is BodyKind.WelfareCouncil or BodyKind.ManagersNetwork or BodyKind.NetworkSteeringGroup;
}

/// <summary>What a seat may do (mandat): decide, prepare, or be adjoined.</summary>
public enum SeatMandate
{
    /// <summary>Beslutar.</summary>
    Decide,
    /// <summary>Bereder.</summary>
    Prepare,
    /// <summary>Adjungerad.</summary>
    Adjoined,
}

public static class SeatMandates
{
    public static string Word(this SeatMandate mandate) => mandate switch
    {
        SeatMandate.Decide => "Beslutar",
        SeatMandate.Prepare => "Bereder",
        SeatMandate.Adjoined => "Adjungerad",
        _ => throw new ArgumentOutOfRangeException(nameof(mandate), mandate, null),
    };
}
