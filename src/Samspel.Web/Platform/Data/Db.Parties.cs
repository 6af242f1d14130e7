using Microsoft.EntityFrameworkCore;
using Samspel.Domain;
using Samspel.Domain.Parties;
using Samspel.Web.Platform.Access;

namespace Samspel.Web.Platform.Data;

/// <summary>A unit as it is named in a choice.</summary>
public sealed record UnitName(UnitId Id, string Name, UnitKind Kind, string PartyCode, string? MunicipalityCode, Participation Participation);

/// <summary>Who is looking, and how many duties wait for this person or lie in the unit's inbox: for the menu.</summary>
public sealed record Seat(Viewer Viewer, int Duties);

/// <summary>An assignment a person may sign in with.</summary>
public sealed record AssignmentChoice(AssignmentId Id, Role Role, string UnitName, string PartyName);

public sealed partial class Db
{
    static readonly CompiledQuery<Func<SamspelContext, PersonId, Guid, AssignmentId, string?, bool, DateOnly, Task<Seat?>>> ViewerQuery = new(() => EF.CompileAsyncQuery(
        (SamspelContext c, PersonId person, Guid account, AssignmentId assignment, string? stamp, bool demo, DateOnly today) =>
            (from a in c.Set<Assignment>().AsNoTracking()
             join u in c.Set<Unit>() on a.Unit equals u.Id
             from p in c.Set<Account>()
             where p.Id == account && a.Id == assignment && a.Person == person && a.From <= today && (a.To == null || a.To >= today)
                && !p.Disabled && !p.MustChangePassword && p.SecurityStamp == stamp && (demo || p.Persona == null)
             select new Seat(new Viewer(a.Person, p.DisplayName, a.Id, a.Role, u.Id, u.Name, u.Kind, u.Compartment, u.PartyCode, u.MunicipalityCode),
                 // Added up of questions that each have an index, as the worklist is: this is asked on every page.
                 a.Role != Role.CaseWorker && a.Role != Role.UnitManager && a.Role != Role.LocalCoordinator && a.Role != Role.CountyCoordinator && a.Role != Role.BodyMember ? 0
                 : c.Set<DutyRow>().Count(d => (d.Unit == u.Id || d.Unit == Duty.OfThePerson) && d.Person == person && d.DoneAt == null && d.VisibleFrom <= today)
                    + (a.Role == Role.BodyMember ? 0 : c.Set<DutyRow>().Count(d => d.Unit == u.Id && d.Person == null && d.DoneAt == null && d.VisibleFrom <= today && (a.Role == Role.UnitManager || !d.ForManagers) && (a.Role == Role.CaseWorker || a.Role == Role.UnitManager || d.Compartment == null)))
                    + (a.Role != Role.UnitManager ? 0 : c.Set<DutyRow>().Count(d => d.Unit == u.Id && d.ForManagers && d.Person != null && d.Person != person && d.DoneAt == null && d.VisibleFrom <= today)))).FirstOrDefault()));

    /// <summary>
    /// Who this is today: null when the assignment has ended, the account is closed or the session has been ended from elsewhere,
    /// whatever the cookie says.
    /// </summary>
    /// <param name="stamp">The account's security stamp when the session began.</param>
    /// <param name="demo">Whether the demo's people may be here.</param>
    public Task<Seat?> Seat(PersonId person, AssignmentId assignment, string? stamp, bool demo)
        => ViewerQuery.On(context)(context, person, person.Value, assignment, stamp, demo, clock.Today);

    /// <summary>The assignments a person holds today.</summary>
    public async Task<IReadOnlyList<AssignmentChoice>> AssignmentsOf(PersonId person)
    {
        var today = clock.Today;
        return await (from a in context.Set<Assignment>().AsNoTracking()
                      join u in context.Set<Unit>() on a.Unit equals u.Id
                      join p in context.Set<Party>() on u.PartyCode equals p.Code
                      where a.Person == person && a.From <= today && (a.To == null || a.To >= today)
                      orderby u.Name, a.Role
                      select new AssignmentChoice(a.Id, a.Role, u.Name, p.Name)).Take(100).ToListAsync();
    }

    /// <summary>All parties, the region first.</summary>
    public async Task<IReadOnlyList<Party>> Parties()
        => await context.Set<Party>().AsNoTracking().OrderByDescending(p => p.IsRegion).ThenBy(p => p.Name).ToListAsync();

    /// <summary>Names of units by id; a unit's name is no secret.</summary>
    public async Task<IReadOnlyDictionary<UnitId, UnitName>> UnitNames(IEnumerable<UnitId> ids)
    {
        var wanted = ids.Distinct().ToList();
        return await context.Set<Unit>().AsNoTracking().Where(u => wanted.Contains(u.Id))
            .Select(u => new UnitName(u.Id, u.Name, u.Kind, u.PartyCode, u.MunicipalityCode, u.Participation)).ToDictionaryAsync(u => u.Id);
    }

    /// <summary>Open units that can be called in a municipality: its own and the region's.</summary>
    public async Task<IReadOnlyList<UnitName>> CallableUnits(string? municipality)
    {
        var today = clock.Today;
        return await (from u in context.Set<Unit>().AsNoTracking()
                      join p in context.Set<Party>() on u.PartyCode equals p.Code
                      where (u.ClosedOn == null || u.ClosedOn > today) && u.Kind != UnitKind.CountyCoordination && u.Kind != UnitKind.MunicipalCoordination
                         && (municipality == null || p.IsRegion || u.MunicipalityCode == municipality)
                      orderby u.MunicipalityCode == municipality ? 0 : 1, u.Name
                      select new UnitName(u.Id, u.Name, u.Kind, u.PartyCode, u.MunicipalityCode, u.Participation)).Take(400).ToListAsync();
    }

    /// <summary>The unit of a party's own coordination, where its first administrator stands.</summary>
    internal async Task<Unit?> CoordinationOf(string party)
        => await context.Set<Unit>().Where(u => u.PartyCode == party && (u.Kind == UnitKind.MunicipalCoordination || u.Kind == UnitKind.CountyCoordination)).OrderBy(u => u.Name).FirstOrDefaultAsync();

    internal void Add(Viewer _, Assignment assignment) => context.Set<Assignment>().Add(assignment);
}
