namespace Samspel.Domain.Parties;

/// <summary>Who acts (den som handlar): a person in one assignment. The domain judges what the role and the unit may do.</summary>
public sealed record Actor(PersonId Person, UnitId Unit, UnitKind UnitKind, Role Role)
{
    /// <summary>The product itself, for what time brings: birthdays, expired terms.</summary>
    public static readonly Actor System = new(new PersonId(Guid.Empty), new UnitId(Guid.Empty), UnitKind.OtherMunicipal, Role.Administrator);

    public bool IsSystem => Person.Value == Guid.Empty;
}
