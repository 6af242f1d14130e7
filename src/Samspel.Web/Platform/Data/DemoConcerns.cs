using Microsoft.EntityFrameworkCore;
using Samspel.Domain;
using Samspel.Domain.ConcernReports;
using Samspel.Domain.Parties;
using Samspel.Web.Platform.Access;

namespace Samspel.Web.Platform.Data;

/// <summary>The demo's reception of concern reports in two municipalities. The telephone numbers are of those that are kept free for made-up use.</summary>
static class DemoConcerns
{
    const string Mark = "demo-concern-boards";

    public static async Task Seed(IServiceProvider services, Action<string>? say)
    {
        await using var scope = services.CreateAsyncScope();
        var (context, db) = (scope.ServiceProvider.GetRequiredService<SamspelContext>(), scope.ServiceProvider.GetRequiredService<Db>());
        if (await context.Set<Marker>().AnyAsync(m => m.Name == Mark)) return;
        say?.Invoke("Lägger upp demons mottagning av orosanmälningar…");
        await db.Begin();
        foreach (var (code, town, key, phone, onCall) in new[] { ("2080", "Falun", "falun", "0980-319 201", "0980-319 202"), ("2081", "Borlänge", "borlange", "0980-319 203", "0980-319 204") })
        {
            var (party, children, adults) = (await context.Set<Party>().SingleAsync(p => p.Code == code), await db.UnitRef(County.UnitOf($"{key}-ifo")), await db.UnitRef(County.UnitOf($"{key}-missbruk")));
            db.Add(Viewer.System, ConcernBoard.Register(ConcernBoardId.New(), party, Role.Administrator, code, new BoardContent($"Socialnämnden i {town}", children!, adults, phone, $"Socialjouren, {onCall}, kvällar, nätter och helger")));
        }
        db.Mark(Mark);
        await db.Save(Viewer.System);
        await db.Commit();
    }
}
