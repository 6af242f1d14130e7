using Microsoft.EntityFrameworkCore;
using Samspel.Domain;
using Samspel.Domain.Children;
using Samspel.Domain.Consents;
using Samspel.Domain.Disclosures;
using Samspel.Domain.PlacementCosts;
using Samspel.Domain.Placements;
using Samspel.Domain.Parties;
using Samspel.Web.Platform.Access;

namespace Samspel.Web.Platform.Data;

/// <summary>The responsibility for a placement's costs as one of its two sides sees it.</summary>
/// <param name="Sent">What the region's unit was given last; null while nothing is shared.</param>
public sealed record CostSeen(PlacementCost Cost, Principal Side, Disclosure? Sent)
{
    /// <summary>Nothing is shared, or what was has been taken back.</summary>
    public bool NotGiven => Sent is null or { Ending: DisclosureEnding.Recalled };
}

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
        var sent = cost.Shared is { Disclosure: var id } ? await context.Set<Disclosure>().SingleOrDefaultAsync(d => d.Id == id) : null;
        if (viewer.WorksWithCases && cost.Unit == viewer.Unit && cost.Compartment == viewer.Compartment)
        {
            Log(viewer, act ?? AccessAct.Read, what, "pågående placering vid enheten", owner: cost.Compartment, child: cost.Child, number: n.ToString());
            return new CostSeen(cost, Principal.Municipality, sent);
        }
        var seen = new CostSeen(cost, Principal.Region, sent);
        var takesPart = viewer.WorksWithCases && cost.RegionalUnit == viewer.Unit;
        if (takesPart && !seen.NotGiven) Log(viewer, act ?? AccessAct.Received, what, $"utlämnande {sent!.Ground}", owner: cost.Compartment, number: n.ToString());
        else Log(viewer, AccessAct.Refused, what, takesPart ? "underlaget har inte kommit" : "inte enhetens placering", false, cost.Compartment, number: n.ToString());
        return takesPart && !seen.NotGiven ? seen : null;
    }

    /// <summary>Whether the viewer's unit is the one a split is to be made with, asked when it has not been given the material. Nothing else comes out.</summary>
    public async Task<bool> CostIsComing(Viewer viewer, string? number)
    {
        await Begin();
        return viewer.WorksWithCases && CaseNumber.TryParse($"PLA-{number}", out var n) && await context.Set<PlacementCost>().AnyAsync(c => c.Number == n && c.RegionalUnit == viewer.Unit);
    }

    /// <summary>The child the costs are about, and who carries the placement, for the placing unit; the look was logged with the costs.</summary>
    public async Task<ChildAndCarrier> ChildAndCarrierOf(PlacementCost cost) => new(await context.Set<Child>().SingleAsync(c => c.Id == cost.Child), await PersonName(cost.Responsible));

    /// <summary>What the region's unit can be given the material on: the placement, and the consents to its purpose that hold today.</summary>
    public async Task<(Placement Placement, IReadOnlyList<Consent> Consents)> BasisOf(PlacementCost cost)
    {
        var placement = await context.Set<Placement>().SingleAsync(p => p.Id == cost.Placement);
        var consents = await context.Set<Consent>().Where(c => c.Child == cost.Child && c.Compartment == cost.Compartment && c.State == ConsentState.Given).ToListAsync();
        return (placement, [.. consents.Where(c => c.IsBetween(cost.Unit) && c.Covers(cost.RegionalUnit, ConsentPurpose.Placement, clock.Today, placement.ChildBirth))]);
    }

    /// <summary>What has happened to the costs, the latest first: both sides read the same.</summary>
    public async Task<IReadOnlyList<FactRow>> HistoryOf(PlacementCost cost, int most)
        => await context.Set<FactRow>().AsNoTracking().Where(f => f.SubjectId == cost.Id.Value).OrderByDescending(f => f.At).ThenByDescending(f => f.Id).Take(most).ToListAsync();
}
