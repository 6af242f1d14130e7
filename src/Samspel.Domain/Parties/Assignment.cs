namespace Samspel.Domain.Parties;

public sealed record AssignmentGiven(string Role, DateOnly From, DateOnly? To, string? UnitName = null) : Fact
{
    public override string Sentence => $"Uppdrag gavs: {Role}{(UnitName is null ? "" : $" vid {UnitName}")}, från {From:yyyy-MM-dd}{(To is { } to ? $" till {to:yyyy-MM-dd}" : "")}.";
}
public sealed record AssignmentEnded(string Role, DateOnly LastDay, string? UnitName = null) : Fact
{
    public override string Sentence => $"Uppdraget {Role}{(UnitName is null ? "" : $" vid {UnitName}")} avslutades, sista dag {LastDay:yyyy-MM-dd}.";
}

/// <summary>An assignment (uppdrag): a person in a role at a unit, from a day and to a day. A session is bound to one.</summary>
public sealed class Assignment : Aggregate
{
    Assignment() { }

    public AssignmentId Id { get; private set; }
    public PersonId Person { get; private set; }
    public UnitId Unit { get; private set; }
    public Role Role { get; private set; }
    public DateOnly From { get; private set; }

    /// <summary>The last day, counted in; null while open.</summary>
    public DateOnly? To { get; private set; }

    public static Assignment Give(PersonId person, UnitId unit, Role role, DateOnly from, DateOnly? to) => Give(person, unit, null, role, from, to);

    /// <summary>Gives a role at a unit, when it is a role for that kind of unit and the unit is open.</summary>
    public static Assignment Give(PersonId person, Unit unit, Role role, DateOnly from, DateOnly? to)
    {
        PartyRules.UnitIsOpen.Require(unit.IsOpenOn(from));
        if (role.MisfitAt(unit) is { } misfit) throw PartyRules.RoleFitsUnit.Broken(misfit);
        return Give(person, unit.Id, unit.Name, role, from, to);
    }

    static Assignment Give(PersonId person, UnitId unit, string? unitName, Role role, DateOnly from, DateOnly? to)
    {
        PartyRules.AssignmentHasAPeriod.Require(to is null || to >= from);
        var assignment = new Assignment { Id = AssignmentId.New(), Person = person, Unit = unit, Role = role, From = from, To = to };
        assignment.Record(new AssignmentGiven(role.Word(), from, to, unitName));
        return assignment;
    }

    /// <summary>Ends it after <paramref name="lastDay"/>; an assignment that ends yesterday no longer opens anything today.</summary>
    public void End(DateOnly lastDay, string? unitName = null)
    {
        PartyRules.AssignmentHasAPeriod.Require(lastDay >= From.AddDays(-1));
        if (To == lastDay) return;
        To = lastDay;
        Record(new AssignmentEnded(Role.Word(), lastDay, unitName));
    }

    public bool HoldsOn(DateOnly day) => day >= From && (To is null || day <= To);

    public override IEnumerable<Duty> Duties(DateOnly today) => [];
}
