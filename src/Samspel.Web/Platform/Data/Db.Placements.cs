using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Samspel.Domain;
using Samspel.Domain.Children;
using Samspel.Domain.Disclosures;
using Samspel.Domain.Parties;
using Samspel.Domain.Placements;
using Samspel.Web.Platform.Access;

namespace Samspel.Web.Platform.Data;

/// <summary>A placement in the unit's list. Says neither where the child lives nor what the child is called.</summary>
/// <param name="Late">Duties of the placement, whoever has them, that should have been done.</param>
/// <param name="Next">The nearest day something of it is due; null when nothing waits.</param>
public sealed record PlacementLine(string Number, PlacementState State, PlacedHow? How, PlacementForm Form, string Initials, string BirthYear, bool Protected, string? Responsible, DateOnly From, int Late, DateOnly? Next)
{
    /// <summary>Year and running number, as in an address.</summary>
    public string Short => Number[(Number.IndexOf('-', StringComparison.Ordinal) + 1)..];
}

/// <summary>A unit outside the product that has been asked for an item by hand.</summary>
public sealed record OutsideAsking(int Item, ChainItemKind Kind, OutsideRequest Asked, DateTimeOffset At, string By);

/// <summary>
/// Placements. The placing unit has its own; a unit that has been asked for a part reads what it has received and acts on its own items. The place
/// itself comes through a way of its own and never with the placement.
/// </summary>
public sealed partial class Db
{
    /// <summary>The unit's own placement; null when it is not there or not this unit's. Logged either way.</summary>
    /// <param name="what">Which page: "placering", "placering/utskrift".</param>
    public async Task<Placement?> Placement(Viewer viewer, string? number, string what = "placering", AccessAct act = AccessAct.Read)
    {
        await Begin();
        if (!CaseNumber.TryParse($"PLA-{number}", out var n) || await context.Set<Placement>().SingleOrDefaultAsync(p => p.Number == n) is not { } placement) return null;
        var ours = viewer.WorksWithCases && placement.Compartment == viewer.Compartment && placement.Unit == viewer.Unit;
        Log(viewer, ours ? act : AccessAct.Refused, what, ours ? "pågående placering vid enheten" : "inte enhetens placering", ours, placement.Compartment, placement.Child, n.ToString());
        return ours ? placement : null;
    }

    /// <summary>
    /// The placement of another unit, for a unit that holds something received in it and has an item to report. Used to act, never to show: what is
    /// shown is what was received.
    /// </summary>
    public async Task<Placement?> PlacementToAnswer(Viewer viewer, string? number)
    {
        await Begin();
        if (!viewer.WorksWithCases || !CaseNumber.TryParse($"PLA-{number}", out var n)) return null;
        var text = n.ToString();
        if (!await context.Set<Disclosure>().AnyAsync(d => d.ToUnit == viewer.Unit && d.CaseNumber == text && d.EndedAt == null)) return null;
        return await context.Set<Placement>().SingleOrDefaultAsync(p => p.Number == n) is { } placement && placement.Involves(viewer.Unit) ? placement : null;
    }

    /// <summary>The child a placement is about, and the name of who carries it; the look was logged with the placement itself.</summary>
    public async Task<ChildAndCarrier> ChildAndCarrierOf(Placement placement)
    {
        await Begin();
        return OnlyShows ? await ChildQuery.On(context)(context, placement.Child, placement.Responsible?.Value)
            : new(await context.Set<Child>().SingleAsync(c => c.Id == placement.Child), await PersonName(placement.Responsible));
    }

    /// <summary>The unit's placements, the latest first, a page at a time, with how many of their duties are late. Logged as one list.</summary>
    /// <param name="late">Only those where something should have been done.</param>
    public async Task<(IReadOnlyList<PlacementLine> Lines, int Total)> Placements(Viewer viewer, IReadOnlyCollection<PlacementState> states, bool mine, bool late, int page, int size)
    {
        await Begin();
        var today = clock.Today;
        var duties = context.Set<DutyRow>().Where(d => d.DoneAt == null);
        var placements = context.Set<Placement>().AsNoTracking().Where(p => p.Unit == viewer.Unit && p.Compartment == viewer.Compartment && states.Contains(p.State));
        if (mine) placements = placements.Where(p => p.Responsible == viewer.Person);
        if (late) placements = placements.Where(p => duties.Any(d => d.SubjectId == (Guid)(object)p.Id && d.Due < today));
        var total = await placements.CountAsync();
        var rows = await (from p in placements
                          join c in context.Set<Child>() on p.Child equals c.Id
                          orderby p.Number descending
                          select new { p.Id, p.Number, p.State, p.How, p.Decision, p.PlacedOn, p.Responsible, Child = c })
            .Skip((page - 1) * size).Take(size).ToListAsync();
        var ids = rows.Select(r => r.Id.Value).ToList();
        var due = await duties.Where(d => ids.Contains(d.SubjectId)).GroupBy(d => d.SubjectId)
            .Select(g => new { g.Key, Late = g.Count(d => d.Due < today), Next = g.Min(d => d.Due) }).ToDictionaryAsync(g => g.Key);
        var names = await PersonNames(rows.Select(r => r.Responsible));
        Log(viewer, AccessAct.List, "placeringar", "enhetens egna placeringar", owner: viewer.Compartment, numbers: rows.Select(r => r.Number.ToString()));
        return ([.. rows.Select(r => new PlacementLine(r.Number.ToString(), r.State, r.How, r.Decision.Form, r.Child.Initials, r.Child.BirthYear, r.Child.IsProtected, r.Responsible is { } p ? names.GetValueOrDefault(p) : null,
            r.PlacedOn ?? r.Decision.From, due.GetValueOrDefault(r.Id.Value)?.Late ?? 0, due.GetValueOrDefault(r.Id.Value)?.Next))], total);
    }

    /// <summary>How many placements the unit has in each state.</summary>
    public async Task<IReadOnlyDictionary<PlacementState, int>> PlacementCounts(Viewer viewer)
    {
        await Begin();
        return await context.Set<Placement>().AsNoTracking().Where(p => p.Unit == viewer.Unit && p.Compartment == viewer.Compartment)
            .GroupBy(p => p.State).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count);
    }

    /// <summary>How many placements are open in each state at the other units of the compartment: numbers alone, no child.</summary>
    public async Task<IReadOnlyList<(string Unit, PlacementState State, int Count)>> PlacementCountsBeside(Viewer viewer)
    {
        await Begin();
        var rows = await (from p in context.Set<Placement>().AsNoTracking().Where(p => p.Compartment == viewer.Compartment && p.Unit != viewer.Unit && PlacementTransitions.Open.Contains(p.State))
                          join u in context.Set<Unit>() on p.Unit equals u.Id
                          group p by new { u.Name, p.State } into g
                          select new { g.Key.Name, g.Key.State, Count = g.Count() }).ToListAsync();
        return [.. rows.Select(r => (r.Name, r.State, r.Count)).OrderBy(r => r.Name, StringComparer.Ordinal)];
    }

    /// <summary>The unit's placements of one child it works with; the look is logged with the child.</summary>
    public async Task<IReadOnlyList<Placement>> PlacementsAbout(Viewer viewer, ChildId child)
    {
        await Begin();
        return await context.Set<Placement>().Where(p => p.Child == child && p.Unit == viewer.Unit && p.Compartment == viewer.Compartment).OrderByDescending(p => p.Number).Take(50).ToListAsync();
    }

    /// <summary>The placement before or after one that the door has given, at the same unit.</summary>
    public async Task<Placement?> PlacementBeside(Placement placement, PlacementId? other)
    {
        await Begin();
        return other is { } id ? await context.Set<Placement>().SingleOrDefaultAsync(p => p.Id == id && p.Unit == placement.Unit && p.Compartment == placement.Compartment) : null;
    }

    public void Add(Viewer viewer, Placement placement)
    {
        context.Set<Placement>().Add(placement);
        Log(viewer, AccessAct.Read, "placering/ny", "placeringen öppnades vid enheten", owner: placement.Compartment, child: placement.Child, number: placement.Number.ToString());
    }

    public void Add(Viewer _, PlaceOfStay place) => context.Set<PlaceOfStay>().Add(place);

    /// <summary>The lock of a placement that the door has given: who may open it. What is behind it comes out only through <c>Read</c>.</summary>
    public async Task<PlaceOfStay?> PlaceOfStayOf(Placement placement)
    {
        await Begin();
        return await context.Set<PlaceOfStay>().SingleOrDefaultAsync(p => p.Placement == placement.Id && p.Compartment == placement.Compartment);
    }

    /// <summary>
    /// Whether the viewer may read what tells where the child lives by other words: a unit asked outside the product, the municipality of registration. As
    /// the lock lets in; while no place is written, the one who carries the placement. Nothing behind the lock is read.
    /// </summary>
    public async Task<bool> MayKnowWhere(Viewer viewer, PlacementId placement, PersonId? responsible)
    {
        await Begin();
        var locked = await context.Set<PlaceOfStay>().AsNoTracking().Where(p => p.Placement == placement).Select(p => new { p.Unit, p.Readers }).SingleOrDefaultAsync();
        return locked is null ? responsible == viewer.Person : PlaceOfStay.LetsIn(viewer.Actor, locked.Unit, locked.Readers);
    }

    /// <summary>Whether the place of a placement is written down; nothing of it is read.</summary>
    public async Task<bool> HasPlace(Placement placement)
    {
        await Begin();
        return await context.Set<PlaceOfStay>().AnyAsync(p => p.Placement == placement.Id);
    }

    /// <summary>What has happened in a placement that the door has given, the latest first, a page at a time.</summary>
    public async Task<(IReadOnlyList<FactRow> Facts, int Total)> History(Placement placement, int page, int size)
    {
        await Begin();
        var number = placement.Number.ToString();
        // The costs tell once more that the child was placed; here it stands already.
        var facts = context.Set<FactRow>().AsNoTracking().Where(f => f.Number == number && f.Compartment == placement.Compartment && f.Kind != nameof(Samspel.Domain.PlacementCosts.CostFollowedPlacement));
        return (await facts.OrderByDescending(f => f.At).ThenByDescending(f => f.Id).Skip((page - 1) * size).Take(size).ToListAsync(), await facts.CountAsync());
    }

    /// <summary>What a placement has sent and got, the latest first.</summary>
    public async Task<IReadOnlyList<Disclosure>> Disclosures(Placement placement)
    {
        await Begin();
        var number = placement.Number.ToString();
        return await context.Set<Disclosure>().Where(d => d.CaseNumber == number && (d.FromCompartment == placement.Compartment || d.ToCompartment == placement.Compartment))
            .OrderByDescending(d => d.At).ThenByDescending(d => d.Id).Take(500).ToListAsync();
    }

    /// <summary>What units outside the product have been asked by hand in a placement, the latest first, also those that another unit was asked instead of later.</summary>
    public async Task<IReadOnlyList<OutsideAsking>> AskedOutside(Placement placement)
    {
        await Begin();
        var (id, kind) = (placement.Id.Value, nameof(ChainPartyAskedOutside));
        var rows = await context.Set<FactRow>().AsNoTracking().Where(f => f.SubjectId == id && f.Kind == kind && f.Compartment == placement.Compartment).OrderByDescending(f => f.At).Take(500).Select(f => new { f.Data, f.At, f.PersonName }).ToListAsync();
        return [.. rows.Select(r => (r.At, r.PersonName, Fact: JsonSerializer.Deserialize<ChainPartyAskedOutside>(r.Data, Conversions.Json)!)).Select(r => new OutsideAsking(r.Fact.Item, r.Fact.Kind, r.Fact.Asked, r.At, r.PersonName))];
    }
}
