namespace Samspel.Domain.Agreements;

/// <summary>
/// Whether one party has the routine that every party must have (partens rutinförteckning, 3.8). Keeps the duty alive while it is missing:
/// the register is told about the party's documents whenever one of them changes, and every night.
/// </summary>
public sealed class RoutineRegister : Aggregate
{
    RoutineRegister() { }

    public string PartyCode { get; private set; } = "";

    /// <summary>The unit of the party that writes the routine: the municipality's coordination, or the county coordination for the region.</summary>
    public UnitId Unit { get; private set; }

    /// <summary>Since when no secrecy routine is valid; null while there is one.</summary>
    public DateOnly? MissingSince { get; private set; }

    /// <summary>A party's register is opened; without any documents its secrecy routine is missing from the first day.</summary>
    public static RoutineRegister Open(string partyCode, UnitId unit, IEnumerable<RelatedDocument> documents, DateOnly today)
    {
        var register = new RoutineRegister { PartyCode = partyCode, Unit = unit };
        register.Look(documents, today);
        return register;
    }

    /// <summary>Looks through the party's documents as they stand on a day. A routine whose dates are unknown counts: it exists.</summary>
    public void Look(IEnumerable<RelatedDocument> documents, DateOnly today)
    {
        var has = documents.Any(d => d.PartyCode == PartyCode && d.Content.Kind == DocumentKind.SecrecyRoutine && d.StandingOn(today) is DocumentStanding.Valid or DocumentStanding.Unknown);
        if (has == MissingSince is null) return;
        Record(has ? new SecrecyRoutineFound() : new SecrecyRoutineMissing(today));
        MissingSince = has ? null : today;
    }

    public override IEnumerable<Duty> Duties(DateOnly today) => MissingSince is { } since
        ? [new Duty("sekretessrutin", DutyKind.WriteSecrecyRoutine, Unit, since, since.AddDays(DocumentClocks.Write), new Citation("3.8"))]
        : [];
}

public sealed record SecrecyRoutineMissing(DateOnly On) : Fact { public override string Sentence => $"Sekretessrutin saknas sedan {On:yyyy-MM-dd}."; }
public sealed record SecrecyRoutineFound : Fact { public override string Sentence => "Sekretessrutin finns."; }
