using Samspel.Domain.LocalAgreements;
using Samspel.Domain.Parties;

namespace Samspel.Domain.Bodies;

/// <summary>What is edited together about a body.</summary>
/// <param name="Purpose">What it is for (syfte).</param>
/// <param name="AssignedBy">The body it has its task from, as LAG from Länschefsnätverket.</param>
public sealed record BodyContent(string Name, string Purpose, string? MunicipalityCode = null, BodyId? AssignedBy = null);

/// <summary>
/// A body of cooperation (samverkansorgan): Välfärdsrådet, Länschefsnätverket, its steering group, a presidium, a working or reference group, a
/// local cooperation group. Its seats say who may do what there on which day.
/// </summary>
public sealed class Body : Aggregate
{
    /// <summary>How long a vacant seat may stand before it is late (own practice).</summary>
    internal const int DaysToFill = 60;

    Body() { }

    public BodyId Id { get; private set; }
    public BodyKind Kind { get; private set; }
    public BodyContent Content { get; private set; } = null!;

    /// <summary>The unit whose coordinator keeps the body (samordnande enhet): RSS, or a municipality's coordination.</summary>
    public UnitId Support { get; private set; }
    public DateOnly From { get; private set; }
    public DateOnly? LastDay { get; private set; }
    public IReadOnlyList<Seat> Seats { get; private set; } = [];

    public string Name => Content.Name;

    public static Body Form(BodyId id, BodyKind kind, BodyContent content, PartyActor by, DateOnly from)
    {
        var body = new Body { Id = id, Kind = kind, Content = Checked(content), Support = by.Actor.Unit, From = from };
        BodyRules.KeepsTheBody.Require(body.IsKeptBy(by) && (by.Side == Principal.Region || (!kind.IsCountyWide() && content.MunicipalityCode == by.Party.Code)));
        body.Record(new BodyFormed(kind, content.Name));
        return body;
    }

    /// <summary>The coordinator at the unit that supports the body.</summary>
    public bool IsKeptBy(PartyActor by) => by.Actor.Unit == Support && by.Actor.Role is Role.CountyCoordinator or Role.LocalCoordinator;

    public void Revise(PartyActor by, BodyContent content, DateOnly today)
    {
        Allow(by, today);
        var revised = Checked(content);
        if (revised == Content) return;
        Record(new BodyRevised(revised));
        Content = revised;
    }

    public int AddSeat(PartyActor by, SeatContent content, SeatMandate mandate, string? ground, DateOnly from, DateOnly today)
    {
        Allow(by, today);
        BodyRules.SeatHasAFunction.Require(!string.IsNullOrWhiteSpace(content.Function) && (content.Represents == Principal.Other || !string.IsNullOrWhiteSpace(content.PartyCode)));
        var seat = new Seat(Seats.Count + 1, content, new DateSpan(from), [new MandateFrom(from, mandate, ground)], []);
        Record(new SeatAdded(seat.Number, content, mandate));
        Seats = [.. Seats, seat];
        return seat.Number;
    }

    public void CloseSeat(PartyActor by, int number, DateOnly lastDay, DateOnly today)
    {
        Allow(by, today);
        var seat = Find(number);
        BodyRules.EndsAfterItBegins.Require(lastDay >= seat.Period.From);
        Record(new SeatClosed(number, lastDay));
        Put(seat with { Period = new DateSpan(seat.Period.From, lastDay) });
    }

    /// <summary>Changes what a seat may do from a day on: a new delegation, another instruction. Decisions already made stand.</summary>
    public void ChangeMandate(PartyActor by, int number, SeatMandate mandate, string? ground, DateOnly from, DateOnly today)
    {
        Allow(by, today);
        var seat = Find(number);
        BodyRules.MandateLiesAhead.Require(from >= today && seat.ExistsOn(from));
        if (seat.MandateOn(from) == mandate) return;
        Record(new SeatMandateChanged(number, mandate, from));
        Put(seat with { Mandates = [.. seat.Mandates.Where(m => m.From != from), new MandateFrom(from, mandate, ground)] });
    }

    /// <summary>Fills a seat with a member or a substitute for a mandate period.</summary>
    public void Fill(PartyActor by, int number, SeatHolder holder, DateOnly today)
    {
        Allow(by, today);
        var seat = Find(number);
        BodyRules.HolderIsNamed.Require(!string.IsNullOrWhiteSpace(holder.Name));
        BodyRules.PeriodWithinSeat.Require(seat.ExistsOn(holder.Period.From));
        BodyRules.OneMemberAtATime.Require(holder.IsSubstitute || !seat.Holders.Any(h => !h.IsSubstitute && h.Period.Overlaps(holder.Period)));
        BodyRules.OneSeatEach.Require(!Seats.Any(s => s.Holders.Any(h => h.Person == holder.Person && h.Period.Overlaps(holder.Period) && (s.Number == number || (!h.IsSubstitute && !holder.IsSubstitute)))));
        Record(new SeatFilled(number, holder));
        Put(seat with { Holders = [.. seat.Holders, holder] });
    }

    /// <summary>A member or substitute leaves; the seat stands empty from the next day until it is filled.</summary>
    public void Leave(PartyActor by, int number, PersonId person, DateOnly lastDay, DateOnly today)
    {
        Allow(by, today);
        var seat = Find(number);
        var holder = seat.Holders.LastOrDefault(h => h.Person == person);
        BodyRules.SeatIsThere.Require(holder is not null);
        BodyRules.EndsAfterItBegins.Require(lastDay >= holder!.Period.From);
        if (holder.Period.To == lastDay) return;
        Record(new SeatLeft(number, holder.Name, lastDay));
        Put(seat with { Holders = [.. seat.Holders.Select(h => h == holder ? h with { Period = new DateSpan(h.Period.From, lastDay) } : h)] });
    }

    public void Dissolve(PartyActor by, DateOnly lastDay, string reason, DateOnly today)
    {
        Allow(by, today);
        BodyRules.ReasonGiven.Require(!string.IsNullOrWhiteSpace(reason));
        BodyRules.EndsAfterItBegins.Require(lastDay >= From);
        Record(new BodyDissolved(lastDay, reason.Trim()));
        LastDay = lastDay;
    }

    public bool WorksOn(DateOnly day) => day >= From && (LastDay is not { } last || day <= last);

    public IReadOnlyList<Seat> SeatsOn(DateOnly day) => WorksOn(day) ? [.. Seats.Where(s => s.ExistsOn(day))] : [];
    public IReadOnlyList<Seat> VacanciesOn(DateOnly day) => [.. SeatsOn(day).Where(s => s.IsVacantOn(day))];

    /// <summary>Whether the person has any seat here that day.</summary>
    public bool HasSeat(PersonId person, DateOnly day) => SeatsOn(day).Any(s => s.HolderOn(person, day) is not null);

    /// <summary>Whether the person has a seat here that may decide that day. A substitute decides in the member's place.</summary>
    public bool MayDecide(PersonId person, DateOnly day) => SeatsOn(day).Any(s => s.MandateOn(day) == SeatMandate.Decide && s.HolderOn(person, day) is not null);

    /// <summary>For each principal how many of its seats may decide that day.</summary>
    public IReadOnlyList<PrincipalMandate> MandatesOn(DateOnly day) =>
    [
        .. SeatsOn(day).GroupBy(s => s.Content.Represents).OrderBy(g => g.Key).Select(g => new PrincipalMandate(g.Key, g.Count(),
            g.Count(s => !s.IsVacantOn(day) && s.MandateOn(day) == SeatMandate.Decide), g.Count(s => !s.IsVacantOn(day) && s.MandateOn(day) == SeatMandate.Prepare),
            g.Count(s => !s.IsVacantOn(day) && s.MandateOn(day) == SeatMandate.Adjoined), g.Count(s => s.IsVacantOn(day)))),
    ];

    /// <summary>One principal can decide here and another cannot, so decisions wait (mandaten skiljer sig).</summary>
    public bool MandatesDifferOn(DateOnly day) => MandatesOn(day).Where(m => m.Principal != Principal.Other).Select(m => m.MayDecide > 0).Distinct().Count() > 1;

    /// <summary>One duty for the whole body however many seats are empty, since the longest empty one: who fills one fills them all.</summary>
    public override IEnumerable<Duty> Duties(DateOnly today)
    {
        if (VacanciesOn(today) is not { Count: > 0 } vacant) yield break;
        var since = vacant.Min(seat => seat.Holders.Where(h => !h.IsSubstitute && h.Period.To < today).Max(h => h.Period.To)?.AddDays(1) ?? seat.Period.From);
        yield return new Duty($"utse:{since:yyyy-MM-dd}", DutyKind.FillSeat, Support, since, since.AddDays(DaysToFill), new Citation("1.5.1"));
    }

    void Allow(PartyActor by, DateOnly today)
    {
        BodyRules.KeepsTheBody.Require(IsKeptBy(by));
        BodyRules.StillWorks.Require(LastDay is not { } last || today <= last);
    }

    Seat Find(int number)
    {
        var seat = Seats.FirstOrDefault(s => s.Number == number);
        BodyRules.SeatIsThere.Require(seat is not null);
        return seat!;
    }

    void Put(Seat seat) => Seats = [.. Seats.Select(s => s.Number == seat.Number ? seat : s)];

    static BodyContent Checked(BodyContent content)
    {
        BodyRules.HasNameAndPurpose.Require(!string.IsNullOrWhiteSpace(content.Name) && !string.IsNullOrWhiteSpace(content.Purpose));
        return content with { Name = content.Name.Trim(), Purpose = content.Purpose.Trim() };
    }
}
