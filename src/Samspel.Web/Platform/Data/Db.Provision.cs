using Microsoft.EntityFrameworkCore;
using Samspel.Domain;
using Samspel.Domain.Parties;
using Samspel.Domain.Provision;
using Samspel.Web.Platform.Access;

namespace Samspel.Web.Platform.Data;

/// <summary>What support there is in each municipality: open to everybody signed in. One row a municipality; the county's table reads all in one statement.</summary>
public sealed partial class Db
{
    public async Task<IReadOnlyList<MunicipalProvision>> Provisions(Viewer _)
    {
        await Begin();
        return await context.Set<MunicipalProvision>().AsNoTracking().OrderBy(p => p.MunicipalityCode).Take(300).ToListAsync();
    }

    /// <summary>A municipality's provision; null when nothing has been entered yet.</summary>
    public async Task<MunicipalProvision?> Provision(Viewer _, string municipality)
    {
        await Begin();
        return await context.Set<MunicipalProvision>().SingleOrDefaultAsync(p => p.MunicipalityCode == municipality);
    }

    public void Add(Viewer _, MunicipalProvision provision) => context.Set<MunicipalProvision>().Add(provision);

    /// <summary>A municipality's provision to change; begun now when nothing has been entered yet. It is kept by the municipality's coordination.</summary>
    public async Task<MunicipalProvision> ProvisionToChange(Viewer viewer, string municipality)
    {
        if (await Provision(viewer, municipality) is { } provision) return provision;
        var unit = await context.Set<Unit>().AsNoTracking().Where(u => u.Kind == UnitKind.MunicipalCoordination && u.MunicipalityCode == municipality && u.ClosedOn == null).OrderBy(u => u.Name).Select(u => (UnitId?)u.Id).FirstOrDefaultAsync();
        var begun = MunicipalProvision.Begin(ProvisionId.New(), municipality, unit ?? viewer.Unit, clock.Today);
        context.Set<MunicipalProvision>().Add(begun);
        return begun;
    }
}
