using Samspel.Domain;
using Samspel.Domain.Bodies;
using Samspel.Domain.LocalAgreements;
using Samspel.Domain.Parties;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Bodies;

/// <summary>
/// Puts in the county's bodies as the agreement describes them (1.5.1): Välfärdsrådet with a seat for each municipality's chair and the region's
/// presidium, Länschefsnätverket with a seat for each party. All seats are vacant until somebody is named.
/// </summary>
static class BodyStart
{
    const string Marker = "bodies";

    public static async Task Seed(IServiceProvider services, Action<string>? say)
    {
        var (db, clock) = (services.GetRequiredService<Db>(), services.GetRequiredService<Clock>());
        if (await db.IsMarked(Marker)) return;
        say?.Invoke("Lägger upp länets samverkansorgan…");
        await db.Begin();
        var (parties, today) = (await db.Parties(), clock.Today);
        var region = parties.Single(p => p.IsRegion);
        var by = new PartyActor(new Actor(new PersonId(Db.NamedGuid("county-coordination")), County.UnitOf("lanssamordning"), UnitKind.CountyCoordination, Role.CountyCoordinator), region, "Länets samordning");

        Body Form(BodyKind kind, string name, string purpose, BodyId? assignedBy = null)
        {
            var body = Body.Form(BodyId.New(), kind, new BodyContent(name, purpose, null, assignedBy), by, today);
            db.Add(Viewer.System, body);
            return body;
        }

        var council = Form(BodyKind.WelfareCouncil, "Välfärdsrådet", "Politisk samverkan på övergripande och strategisk nivå för länets socialtjänst och hälso- och sjukvård.");
        foreach (var party in parties.Where(p => !p.IsRegion)) council.AddSeat(by, new SeatContent("Ordförande i socialnämnden eller motsvarande", Principal.Municipality, party.Code), SeatMandate.Decide, null, today, today);
        foreach (var place in new[] { "Ordförande", "Förste vice ordförande", "Andre vice ordförande" })
            council.AddSeat(by, new SeatContent($"{place} i hälso- och sjukvårdsnämnden", Principal.Region, region.Code), SeatMandate.Decide, null, today, today);

        var network = Form(BodyKind.ManagersNetwork, "Länschefsnätverket", "Samverkan på högsta tjänsteledningsnivå för länets socialtjänst och hälso- och sjukvård. Ger lokala arbetsgrupper uppdrag.");
        foreach (var party in parties) network.AddSeat(by, new SeatContent(party.IsRegion ? "Högsta tjänsteledning för hälso- och sjukvården" : "Förvaltningschef för socialtjänsten", party.IsRegion ? Principal.Region : Principal.Municipality, party.Code), SeatMandate.Decide, null, today, today);

        Form(BodyKind.NetworkSteeringGroup, "Styrgruppen för Länschefsnätverket", "Bereder Länschefsnätverkets ärenden.", network.Id);
        Form(BodyKind.Presidium, "Välfärdsrådets presidium", "Bereder Välfärdsrådets ärenden.", council.Id);
        db.Mark(Marker);
        await db.Save(Viewer.System);
        await db.Commit();
    }
}
