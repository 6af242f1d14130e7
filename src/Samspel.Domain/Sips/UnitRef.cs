using Samspel.Domain.Children;
using Samspel.Domain.Disclosures;
using Samspel.Domain.Parties;

namespace Samspel.Domain.Sips;

/// <summary>A unit (enhet) as a plan or a call names it: as it was that day, with its compartment and whether it takes part on paper.</summary>
public sealed record UnitRef(UnitId Id, string Name, UnitKind Kind, CompartmentId Compartment, string PartyCode, bool Paper = false)
{
    public static UnitRef Of(Unit unit) => new(unit.Id, unit.Name, unit.Kind, unit.Compartment, unit.PartyCode, unit.Participation == Participation.Paper);

    public Principal Principal => Kind.Principal();

    internal DisclosureEnd End => new(Id, Name, new Compartment(Compartment, PartyCode, Kind.Branch(), Name));
}

/// <summary>
/// The words by which others know the case, frozen into what is sent: the child, the owning unit and who carries the case.
/// </summary>
public sealed record SipNames(string Child, string? ChildNumber, string OwnerUnit, string Responsible)
{
    /// <summary>
    /// As a child's own unit sends them. A protected child goes without name and number: the sender tells who it is by telephone. A temporary
    /// identity means nothing to others and goes with nobody.
    /// </summary>
    /// <param name="carrier">Who carries the case; null while it lies in the unit's inbox.</param>
    public static SipNames Of(Child child, string ownerUnit, string? carrier)
        => new(child.DisplayName, child is { IsProtected: false, Identity: ChildIdentity.Numbered numbered } ? numbered.Number.Formatted : null, ownerUnit, carrier ?? SipWords.Inbox);
}
