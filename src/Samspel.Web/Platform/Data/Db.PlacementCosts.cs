using Microsoft.EntityFrameworkCore;
using Samspel.Domain;
using Samspel.Domain.Disclosures;
using Samspel.Domain.PlacementCosts;
using Samspel.Domain.Placements;
using Samspel.Domain.Parties;
using Samspel.Web.Platform.Access;

namespace Samspel.Web.Platform.Data;

/// <summary>The responsibility for a placement's costs as one of its two sides sees it.</summary>
/// <param name="Material">What the region's unit has been given and still holds; null for the owner, and when the unit has entered it in its own record.</param>
public sealed record CostSeen(PlacementCost Cost, Principal Side, Disclosure? Material);

/// <summary>
/// The responsibility for placements' costs. The placing unit has its own; the region's unit that the split is made with reaches it through
/// what was disclosed to it, and before that learns nothing but that something is coming.
/// </summary>
public sealed partial class Db
{
    const string CostPage = "placering/kostnad";

    /// <summary>Keeps what was opened together with a placement.</summary>
    public void Add(Viewer viewer, PlacementCost cost)
    {
        context.Set<PlacementCost>().Add(cost);
        Log(viewer, AccessAct.Read, CostPage, "placeringen öppnades vid enheten", owner: cost.Compartment, child: cost.Child, number: cost.Number.ToString());
    }

    /// <summary>The costs of a placement that the door has given in this request: to follow what the placement does, and to show beside it.</summary>
    public async Task<PlacementCost> Cost(Placement placement)
    {
        await Begin();
        var costs = context.Set<PlacementCost>();
        return await (OnlyShows ? costs : costs.AsTracking()).SingleAsync(c => c.Placement == placement.Id);
    }

    /// <summary>The costs for one of the two sides; null for everybody else, and for the region's unit until it has been given the material. Logged either way.</summary>
    public async Task<CostSeen?> CostFor(Viewer viewer, string? number, string what = CostPage, AccessAct? act = null)
    {
        await Begin();
        if (!CaseNumber.TryParse($"PLA-{number}", out var n) || await context.Set<PlacementCost>().SingleOrDefaultAsync(c => c.Number == n) is not { } cost) return null;
        if (viewer.WorksWithCases && cost.Unit == viewer.Unit && cost.Compartment == viewer.Compartment)
        {
            Log(viewer, act ?? AccessAct.Read, what, "pågående placering vid enheten", owner: cost.Compartment, child: cost.Child, number: n.ToString());
            return new CostSeen(cost, Principal.Municipality, null);
        }
        var given = viewer.WorksWithCases && cost.RegionalUnit == viewer.Unit && cost.Shared is { } shared
            ? await context.Set<Disclosure>().SingleOrDefaultAsync(d => d.Id == shared.Disclosure && d.ToUnit == viewer.Unit && d.Ending != DisclosureEnding.Recalled) : null;
        var waits = given is null && viewer.WorksWithCases && cost.RegionalUnit == viewer.Unit;
        if (!waits) Log(viewer, given is null ? AccessAct.Refused : act ?? AccessAct.Received, what, given is null ? "inte enhetens placering" : $"utlämnande {given.Ground}", given is not null, cost.Compartment, number: n.ToString());
        return given is null ? null : new CostSeen(cost, Principal.Region, given.EndedAt is null ? given : null);
    }

    /// <summary>Whether the viewer's unit is the one the split is to be made with, and has not been given the material. Nothing else comes out.</summary>
    public async Task<bool> CostIsComing(Viewer viewer, string? number)
    {
        await Begin();
        if (!viewer.WorksWithCases || !CaseNumber.TryParse($"PLA-{number}", out var n)) return false;
        var cost = await context.Set<PlacementCost>().AsNoTracking().Where(c => c.Number == n && c.RegionalUnit == viewer.Unit).Select(c => new { c.Compartment, c.Shared }).SingleOrDefaultAsync();
        if (cost is null) return false;
        Log(viewer, AccessAct.Received, CostPage, "underlaget har inte kommit", owner: cost.Compartment, number: n.ToString());
        return cost.Shared is not { Disclosure: var id } || await context.Set<Disclosure>().AnyAsync(d => d.Id == id && d.Ending == DisclosureEnding.Recalled);
    }

    /// <summary>What has happened to the costs, the latest first: both sides read the same.</summary>
    public async Task<IReadOnlyList<FactRow>> HistoryOf(PlacementCost cost, int most)
        => await context.Set<FactRow>().AsNoTracking().Where(f => f.SubjectId == cost.Id.Value).OrderByDescending(f => f.At).ThenByDescending(f => f.Id).Take(most).ToListAsync();
}
