using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Samspel.Domain;
using Samspel.Domain.Parties;
using Samspel.Web.Platform.Access;

namespace Samspel.Web.Platform.Data;

/// <summary>A unit in the administrator's list.</summary>
public sealed record UnitLine(UnitId Id, string Name, UnitKind Kind, string? MunicipalityCode, Participation Participation, DateOnly? ClosedOn);

/// <summary>Which units to list; null leaves the question open.</summary>
public sealed record UnitFilter(string? Municipality, UnitKind? Kind, bool Closed);

/// <summary>A joint service in the administrator's list.</summary>
public sealed record JointLine(JointServiceId Id, string Name, JointServiceKind Kind, string MunicipalityCode, int Members, DateOnly? EndedOn);

/// <summary>How much an organisation keeps in order.</summary>
public sealed record OrganisationCounts(int Units, int People, int JointServices);

/// <summary>The administrator's own organisation: its units and joint services. Another organisation's are not there.</summary>
public sealed partial class Db
{
    static bool Administers(Viewer viewer, string partyCode) => viewer.Role == Role.Administrator && viewer.PartyCode == partyCode;

    public async Task<OrganisationCounts> CountOrganisation(Viewer viewer)
    {
        var (party, today) = (viewer.PartyCode, clock.Today);
        return new OrganisationCounts(
            await context.Set<Unit>().CountAsync(u => u.PartyCode == party && (u.ClosedOn == null || u.ClosedOn > today)),
            await context.Set<Account>().CountAsync(a => a.PartyCode == party && !a.Disabled),
            await context.Set<JointService>().CountAsync(s => s.PartyCode == party && s.EndedOn == null));
    }

    public async Task<(IReadOnlyList<UnitLine> Lines, int Total)> Units(Viewer viewer, UnitFilter filter, int page, int size)
    {
        var today = clock.Today;
        var units = context.Set<Unit>().AsNoTracking().Where(u => u.PartyCode == viewer.PartyCode);
        units = filter.Closed ? units.Where(u => u.ClosedOn != null && u.ClosedOn <= today) : units.Where(u => u.ClosedOn == null || u.ClosedOn > today);
        if (filter.Municipality is { } municipality) units = units.Where(u => u.MunicipalityCode == municipality);
        if (filter.Kind is { } kind) units = units.Where(u => u.Kind == kind);
        return (await units.OrderBy(u => u.Name).ThenBy(u => u.Id).Skip((page - 1) * size).Take(size)
            .Select(u => new UnitLine(u.Id, u.Name, u.Kind, u.MunicipalityCode, u.Participation, u.ClosedOn)).ToListAsync(), await units.CountAsync());
    }

    /// <summary>A unit of the administrator's own organisation.</summary>
    public async Task<Unit?> Unit(Viewer viewer, UnitId id)
    {
        await Begin();
        var unit = await context.Set<Unit>().SingleOrDefaultAsync(u => u.Id == id);
        return unit is not null && Administers(viewer, unit.PartyCode) ? unit : null;
    }

    public async Task<string> CompartmentName(CompartmentId id) => await context.Set<Compartment>().AsNoTracking().Where(c => c.Id == id).Select(c => c.Name).SingleAsync();

    /// <summary>Opens a unit in the compartment its kind gives it. A school or a private body gets one of its own, never one that another has had.</summary>
    public async Task<Unit> OpenUnit(Viewer viewer, UnitContent content)
    {
        await Begin();
        var party = await context.Set<Party>().AsNoTracking().SingleAsync(p => p.Code == viewer.PartyCode);
        party.RequireAdministeredBy(viewer.Role, viewer.PartyCode);
        PartyRules.KindFitsParty.Require(content.Kind.BelongsTo(party.IsRegion));
        var compartment = Compartments.For(content.Kind, party.Code, party.Name, content.Name);
        var known = await context.Set<Compartment>().AnyAsync(c => c.Id == compartment.Id);
        PartyRules.NameIsFree.Require(await NameIsFree(party.Code, content.Name, null) && !(known && compartment.Name == content.Name));
        if (!known) context.Set<Compartment>().Add(compartment);
        var unit = Samspel.Domain.Parties.Unit.Open(UnitId.New(), party.Code, compartment.Id, content);
        context.Set<Unit>().Add(unit);
        return unit;
    }

    /// <summary>Whether no other unit of the organisation has the name, open or closed.</summary>
    public async Task<bool> NameIsFree(string party, string name, UnitId? own)
        => (await context.Set<Unit>().AsNoTracking().Where(u => u.PartyCode == party).Select(u => new { u.Id, u.Name }).ToListAsync())
            .All(u => u.Id == own || !string.Equals(u.Name, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Closes a unit from today, and with it the assignments there. Refused while it carries open cases.</summary>
    public async Task CloseUnit(Unit unit)
    {
        await Begin();
        var today = clock.Today;
        unit.Close(today, await OpenCases().AnyAsync(s => s.Unit == unit.Id));
        foreach (var assignment in await context.Set<Assignment>().Where(a => a.Unit == unit.Id && (a.To == null || a.To >= today)).ToListAsync())
            assignment.End(assignment.From > today ? assignment.From.AddDays(-1) : today.AddDays(-1), unit.Name);
    }

    public async Task<IReadOnlyList<JointLine>> JointServices(Viewer viewer)
    {
        var rows = await context.Set<JointService>().AsNoTracking().Where(s => s.PartyCode == viewer.PartyCode)
            .OrderBy(s => s.EndedOn != null).ThenBy(s => s.Name).Take(300).ToListAsync();
        return [.. rows.Select(s => new JointLine(s.Id, s.Name, s.Kind, s.MunicipalityCode, s.Members.Count, s.EndedOn))];
    }

    public async Task<JointService?> JointService(Viewer viewer, JointServiceId id)
    {
        await Begin();
        var service = await context.Set<JointService>().SingleOrDefaultAsync(s => s.Id == id);
        return service is not null && Administers(viewer, service.PartyCode) ? service : null;
    }

    /// <summary>Units that work in a municipality: its own, the region's there, and private ones. Those named are kept even when closed.</summary>
    public async Task<IReadOnlyList<UnitName>> UnitsIn(string municipality, IEnumerable<UnitId>? keep = null)
    {
        var (today, kept) = (clock.Today, (keep ?? []).ToList());
        return await context.Set<Unit>().AsNoTracking()
            .Where(u => kept.Contains(u.Id) || (u.MunicipalityCode == municipality || u.MunicipalityCode == null) && (u.ClosedOn == null || u.ClosedOn > today) && u.Kind != UnitKind.CountyCoordination && u.Kind != UnitKind.MunicipalCoordination)
            .OrderBy(u => u.Name).Take(400)
            .Select(u => new UnitName(u.Id, u.Name, u.Kind, u.PartyCode, u.MunicipalityCode, u.Participation)).ToListAsync();
    }

    public void Add(Viewer _, JointService service) => context.Set<JointService>().Add(service);

    /// <summary>What has happened to something that is no case: a unit, a joint service, a person and the person's assignments. The latest first.</summary>
    public async Task<IReadOnlyList<FactRow>> HistoryOf(IReadOnlyCollection<Guid> subjects)
        => await context.Set<FactRow>().AsNoTracking().Where(f => subjects.Contains(f.SubjectId) && f.Number == null && f.Compartment == null)
            .OrderByDescending(f => f.At).ThenByDescending(f => f.Id).Take(100).ToListAsync();

    /// <summary>A page of the history of something that is no case, the latest first.</summary>
    public async Task<(IReadOnlyList<FactRow> Facts, int Total)> HistoryPage(Guid subject, int page, int size)
    {
        var facts = context.Set<FactRow>().AsNoTracking().Where(f => f.SubjectId == subject && f.Number == null && f.Compartment == null);
        return (await facts.OrderByDescending(f => f.At).ThenByDescending(f => f.Id).Skip((page - 1) * size).Take(size).ToListAsync(), await facts.CountAsync());
    }

    /// <summary>Keeps a fact about an account, which is no aggregate of the trade.</summary>
    void Note(Fact fact, PersonId about, PersonId by, string byName, UnitId unit, string unitName) => context.Set<FactRow>().Add(new FactRow
    {
        Id = Guid.CreateVersion7(), Subject = nameof(Account), SubjectId = about.Value, Kind = fact.GetType().Name, Sentence = fact.Sentence,
        Data = JsonSerializer.Serialize(fact, fact.GetType(), Conversions.Json),
        At = clock.Now, Person = by, PersonName = byName, Unit = unit, UnitName = unitName,
    });
}
