namespace Samspel.Domain.Parties;

public sealed record AssignmentGiven(string Role, DateOnly From, DateOnly? To) : Fact { public override string Sentence => $"Uppdrag gavs: {Role}, från {From:yyyy-MM-dd}{(To is { } to ? $" till {to:yyyy-MM-dd}" : "")}."; }
public sealed record AssignmentEnded(string Role, DateOnly LastDay) : Fact { public override string Sentence => $"Uppdraget {Role} avslutades, sista dag {LastDay:yyyy-MM-dd}."; }

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

    public static Assignment Give(PersonId person, UnitId unit, Role role, DateOnly from, DateOnly? to)
    {
        PartyRules.AssignmentHasAPeriod.Require(to is null || to >= from);
        var assignment = new Assignment { Id = AssignmentId.New(), Person = person, Unit = unit, Role = role, From = from, To = to };
        assignment.Record(new AssignmentGiven(role.Word(), from, to));
        return assignment;
    }

    /// <summary>Ends it after <paramref name="lastDay"/>; an assignment that ends yesterday no longer opens anything today.</summary>
    public void End(DateOnly lastDay)
    {
        PartyRules.AssignmentHasAPeriod.Require(lastDay >= From.AddDays(-1));
        if (To == lastDay) return;
        To = lastDay;
        Record(new AssignmentEnded(Role.Word(), lastDay));
    }

    public bool HoldsOn(DateOnly day) => day >= From && (To is null || day <= To);

    public override IEnumerable<Duty> Duties(DateOnly today) => [];
}

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
}
