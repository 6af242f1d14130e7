using Samspel.Domain.Parties;

namespace Samspel.Domain.Bodies;

/// <summary>What a seat is (platsens uppgifter): function, and the party it represents.</summary>
/// <param name="Function">"Ordförande i socialnämnden", "Förvaltningschef"; never a person.</param>
/// <param name="PartyCode">Municipality code, "20" for the region; null for a seat that represents neither.</param>
public sealed record SeatContent(string Function, Principal Represents, string? PartyCode);

/// <summary>A mandate from a day on, with what it rests on (delegationsordning, instruktion).</summary>
public sealed record MandateFrom(DateOnly From, SeatMandate Mandate, string? Ground);

/// <summary>Somebody who fills a seat for a time (ledamot eller ersättare).</summary>
public sealed record SeatHolder(PersonId Person, string Name, bool IsSubstitute, DateSpan Period)
{
    public bool HoldsOn(DateOnly day) => Period.Contains(day);
}

/// <summary>
/// A seat in a body (plats): which principal it represents, what it may do there, and who fills it from and to. A seat outlives its holders,
/// so that an empty one is seen.
/// </summary>
public sealed record Seat(int Number, SeatContent Content, DateSpan Period, IReadOnlyList<MandateFrom> Mandates, IReadOnlyList<SeatHolder> Holders)
{
    public bool ExistsOn(DateOnly day) => Period.Contains(day);

    /// <summary>What the seat may do that day.</summary>
    public SeatMandate MandateOn(DateOnly day) => (Mandates.Where(m => m.From <= day).MaxBy(m => m.From) ?? Mandates[0]).Mandate;

    /// <summary>The ordinary member that day; null when the seat is vacant.</summary>
    public SeatHolder? MemberOn(DateOnly day) => Holders.FirstOrDefault(h => !h.IsSubstitute && h.HoldsOn(day));

    public IReadOnlyList<SeatHolder> SubstitutesOn(DateOnly day) => [.. Holders.Where(h => h.IsSubstitute && h.HoldsOn(day))];
    public SeatHolder? HolderOn(PersonId person, DateOnly day) => ExistsOn(day) ? Holders.FirstOrDefault(h => h.Person == person && h.HoldsOn(day)) : null;
    public bool IsVacantOn(DateOnly day) => ExistsOn(day) && MemberOn(day) is null;
}

/// <summary>How a principal's seats stand to deciding on a day (mandatskillnad): shown so that it is seen where decisions wait.</summary>
/// <param name="MayDecide">Seats filled by somebody who may decide.</param>
public sealed record PrincipalMandate(Principal Principal, int Seats, int MayDecide, int MayPrepare, int Adjoined, int Vacant);
