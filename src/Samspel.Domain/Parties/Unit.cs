namespace Samspel.Domain.Parties;

/// <summary>A party to the agreement (part): Region Dalarna or one of the 15 municipalities.</summary>
/// <param name="Code">Municipality code "2080", or "20" for the region.</param>
public sealed record Party(string Code, string Name, bool IsRegion)
{
    /// <summary>A party's units, people and joint services are kept in order by its own administrators and by nobody else.</summary>
    /// <param name="partyCode">The organisation of the one who asks.</param>
    public void RequireAdministeredBy(Role role, string partyCode) => PartyRules.OwnOrganisation.Require(role == Role.Administrator && partyCode == Code);
}

/// <summary>The unit of secrecy (sekretessområde): an authority's verksamhetsgren. Across compartments nothing is read, only received.</summary>
public sealed record Compartment(CompartmentId Id, string PartyCode, Branch Branch, string Name);

/// <summary>How a unit takes part: with accounts in the product, or on paper.</summary>
public enum Participation { Account, Paper }

/// <summary>What is edited together about a unit.</summary>
public sealed record UnitContent(string Name, UnitKind Kind, string? MunicipalityCode, string? Email, string? Phone, string? Address, Participation Participation);

public sealed record UnitOpened(string Name, string Kind) : Fact { public override string Sentence => $"Enheten {Name} lades upp ({Kind})."; }
public sealed record UnitChanged(string Name) : Fact { public override string Sentence => $"Enhetens uppgifter ändrades ({Name})."; }
public sealed record UnitClosed(DateOnly On) : Fact { public override string Sentence => $"Enheten stängdes {On:yyyy-MM-dd}."; }

/// <summary>A unit (enhet): where people work and cases are carried. Belongs to one compartment.</summary>
public sealed class Unit : Aggregate
{
    Unit() { }

    public UnitId Id { get; private set; }
    public string PartyCode { get; private set; } = "";
    public CompartmentId Compartment { get; private set; }
    public string Name { get; private set; } = "";
    public UnitKind Kind { get; private set; }
    public string? MunicipalityCode { get; private set; }
    public string? Email { get; private set; }
    public string? Phone { get; private set; }
    public string? Address { get; private set; }
    public Participation Participation { get; private set; }
    public DateOnly? ClosedOn { get; private set; }

    public UnitContent Content => new(Name, Kind, MunicipalityCode, Email, Phone, Address, Participation);

    public static Unit Open(UnitId id, string partyCode, CompartmentId compartment, UnitContent content)
    {
        var unit = new Unit { Id = id, PartyCode = partyCode, Compartment = compartment };
        unit.Take(content);
        unit.Record(new UnitOpened(content.Name, content.Kind.Word()));
        return unit;
    }

    /// <summary>Changes name and contact. Kind and compartment stay: they decide who may read what.</summary>
    public void Revise(UnitContent content)
    {
        PartyRules.KindStays.Require(content.Kind == Kind);
        if (content == Content) return;
        Take(content);
        Record(new UnitChanged(content.Name));
    }

    /// <summary>Closes the unit from a day; nothing may be carried there any longer.</summary>
    public void Close(DateOnly on, bool carriesOpenCases)
    {
        PartyRules.NothingLeftAtClosedUnit.Require(!carriesOpenCases);
        if (ClosedOn is not null) return;
        ClosedOn = on;
        Record(new UnitClosed(on));
    }

    public bool IsOpenOn(DateOnly day) => ClosedOn is null || ClosedOn > day;

    public override IEnumerable<Duty> Duties(DateOnly today) => [];

    void Take(UnitContent c) => (Name, Kind, MunicipalityCode, Email, Phone, Address, Participation) =
        (c.Name, c.Kind, c.MunicipalityCode, c.Email, c.Phone, c.Address, c.Participation);
}
