using Samspel.Domain;
using Samspel.Domain.Bodies;
using Samspel.Domain.Parties;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Bodies;

/// <summary>Who can be given an assignment: somebody with a seat that day, or a unit of any party.</summary>
/// <param name="Value">What the form sends.</param>
public sealed record Assignee(string Value, string Name, UnitId Unit, PersonId? Person);

/// <summary>
/// Those one chooses among when giving an assignment: first the members, then the coordinations and, for a municipality's own body, the units
/// there; all units of the 16 parties on request, party by party.
/// </summary>
public sealed class AssigneeChoices(Body body, DateOnly day, IReadOnlyList<UnitName> units, IReadOnlyList<Party> parties)
{
    readonly IReadOnlyList<Assignee> members = [.. body.SeatsOn(day).SelectMany(s => s.Holders.Where(h => h.HoldsOn(day))).DistinctBy(h => h.Person).Select(h => new Assignee($"ledamot:{h.Person}", h.Name, Duty.OfThePerson, h.Person))];

    public Assignee? Find(string? value) => members.FirstOrDefault(m => m.Value == value) ?? units.Where(u => u.Id.ToString() == value).Select(u => new Assignee(value!, u.Name, u.Id, null)).FirstOrDefault();

    /// <param name="all">Also the units that are not near at hand.</param>
    /// <param name="chosen">What is chosen already, shown wherever it lies.</param>
    public IReadOnlyList<Choice> For(bool all, string? chosen)
    {
        var order = parties.Select((p, i) => (p, i)).ToDictionary(x => x.p.Code, x => (Order: x.i, x.p.Name));
        var shown = units.Where(u => all || IsNear(u) || u.Id.ToString() == chosen).ToList();
        return
        [
            .. members.Select(m => new Choice(m.Value, m.Name, Group: "Ledamöter och ersättare")),
            .. shown.Where(IsCoordination).OrderBy(u => order[u.PartyCode].Order).Select(u => new Choice(u.Id.ToString(), u.Name, Group: "Samordnande enheter")),
            .. shown.Where(u => !IsCoordination(u)).OrderBy(u => order[u.PartyCode].Order).ThenBy(u => u.Name, StringComparer.CurrentCulture)
                .Select(u => new Choice(u.Id.ToString(), u.Participation == Participation.Paper ? $"{u.Name} (deltar på papper)" : u.Name, Group: order[u.PartyCode].Name)),
        ];
    }

    bool IsNear(UnitName unit) => IsCoordination(unit) || body.Content.MunicipalityCode is { } municipality && unit.MunicipalityCode == municipality;

    static bool IsCoordination(UnitName unit) => unit.Kind is UnitKind.CountyCoordination or UnitKind.MunicipalCoordination;
}
