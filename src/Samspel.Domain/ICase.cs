namespace Samspel.Domain;

/// <summary>A case about a person (ärende): carried by one unit, within one compartment of secrecy.</summary>
public interface ICase
{
    CaseNumber Number { get; }
    ChildId Child { get; }
    CompartmentId Compartment { get; }
    UnitId Unit { get; }
}
