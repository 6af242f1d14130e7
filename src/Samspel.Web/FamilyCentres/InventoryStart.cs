using Samspel.Domain;
using Samspel.Domain.Inventories;
using Samspel.Domain.LocalAgreements;
using Samspel.Domain.Parties;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.FamilyCentres;

/// <summary>Puts in the inventory of the autumn of 2019 as what is known of it: the county's totals, and no value for any named centre.</summary>
static class InventoryStart
{
    const string Marker = "inventory-2019";

    public static async Task Seed(IServiceProvider services, Action<string>? say)
    {
        var (db, clock) = (services.GetRequiredService<Db>(), services.GetRequiredService<Clock>());
        await db.KeepRoundBriefs();
        if (await db.IsMarked(Marker)) return;
        say?.Invoke("Lägger upp kartläggningen av familjecentraler hösten 2019…");
        await db.Begin();
        var region = (await db.Parties()).Single(p => p.IsRegion);
        var by = new PartyActor(new Actor(new PersonId(Db.NamedGuid("county-coordination")), County.UnitOf("lanssamordning"), UnitKind.CountyCoordination, Role.CountyCoordinator), region, "Länets samordning");
        db.Add(Viewer.System, InventoryRound.KnownInTotal(InventoryRoundId.New(), by, Autumn2019.Content, Autumn2019.Figures, clock.Today));
        db.Mark(Marker);
        await db.Save(Viewer.System);
        await db.Commit();
    }
}
