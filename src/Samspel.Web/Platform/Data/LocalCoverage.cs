using Microsoft.EntityFrameworkCore;
using Samspel.Domain.LocalAgreements;
using Samspel.Domain.Parties;
using Samspel.Web.Platform.Access;

namespace Samspel.Web.Platform.Data;

/// <summary>Watches every municipality's statutory areas from the day the product begins there (täckning, 7.1).</summary>
static class LocalCoverage
{
    public static async Task Seed(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var (context, db, clock) = (scope.ServiceProvider.GetRequiredService<SamspelContext>(), scope.ServiceProvider.GetRequiredService<Db>(), scope.ServiceProvider.GetRequiredService<Clock>());
        var watched = context.Set<MunicipalCoverage>().Select(c => c.Code);
        var coordinations = await context.Set<Unit>().Where(u => u.Kind == UnitKind.MunicipalCoordination && u.MunicipalityCode != null && !watched.Contains(u.MunicipalityCode)).OrderBy(u => u.Name).ToListAsync();
        if (coordinations.Count == 0) return;
        foreach (var unit in coordinations.DistinctBy(u => u.MunicipalityCode)) context.Set<MunicipalCoverage>().Add(MunicipalCoverage.Watch(unit.MunicipalityCode!, unit.Id, clock.Today));
        await db.Save(Viewer.System);
        await db.Commit();
    }
}
