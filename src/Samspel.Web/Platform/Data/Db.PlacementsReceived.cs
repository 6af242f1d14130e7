using Microsoft.EntityFrameworkCore;
using Samspel.Domain;
using Samspel.Domain.Disclosures;
using Samspel.Domain.Placements;
using Samspel.Web.Platform.Access;
using Samspel.Web.Received.Placements;

namespace Samspel.Web.Platform.Data;

/// <summary>What a unit has been asked to do in another unit's placement: the copies it holds and its own items, never the placement.</summary>
public sealed partial class Db
{
    /// <summary>What the viewer's unit holds in another unit's placement, the latest first; empty is the same as not there. Logged either way.</summary>
    public async Task<IReadOnlyList<Disclosure>> ReceivedOfPlacement(Viewer viewer, string? number, string what = "mottaget/placering", AccessAct act = AccessAct.Received)
    {
        await Begin();
        if (!viewer.WorksWithCases || !CaseNumber.TryParse($"PLA-{number}", out var n)) return [];
        var text = n.ToString();
        var owner = await context.Set<Placement>().AsNoTracking().Where(p => p.Number == n).Select(p => new { p.Unit, p.Compartment }).SingleOrDefaultAsync();
        if (owner?.Unit == viewer.Unit) return [];
        var papers = await context.Set<Disclosure>().Where(d => d.ToUnit == viewer.Unit && d.CaseNumber == text && d.EndedAt == null)
            .OrderByDescending(d => d.At).ThenByDescending(d => d.Id).Take(200).ToListAsync();
        if (papers.Count > 0) Log(viewer, act, what, $"utlämnande {string.Join(' ', papers.Select(d => d.Ground).Distinct())}", owner: papers[0].FromCompartment, number: text);
        else if (owner is not null) Log(viewer, AccessAct.Refused, what, "inget utlämnande till enheten", false, owner.Compartment, number: text);
        return papers;
    }

    /// <summary>The items of the placement that the viewer's unit answers for today. Nothing else of the placement comes out.</summary>
    public async Task<GivenOfPlacement> GivenTo(Viewer viewer, string? number)
    {
        if (await PlacementToAnswer(viewer, number) is not { } placement) return GivenOfPlacement.Nothing;
        IReadOnlyList<ChainItem> items = [.. placement.Items.Where(i => i.Request?.To.Id == viewer.Unit)];
        return new GivenOfPlacement(items, [.. placement.Basis.Contacts.Where(c => items.Any(i => i.Contact == c.Number)).Select(c => c.NamedBy == viewer.Unit ? c : c with { FollowsUp = null, NamedBy = null })],
            placement.Can(PlacementCommand.NameFollowUp, viewer.Actor));
    }

    /// <summary>Whether a number is a placement of the viewer's own unit.</summary>
    public async Task<bool> OwnsPlacement(Viewer viewer, string? number)
        => viewer.WorksWithCases && CaseNumber.TryParse($"PLA-{number}", out var n) && await context.Set<Placement>().AnyAsync(p => p.Number == n && p.Unit == viewer.Unit);
}
