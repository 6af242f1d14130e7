using Microsoft.EntityFrameworkCore;
using Samspel.Domain;
using Samspel.Domain.CentreStarts;
using Samspel.Domain.FamilyCentres;
using Samspel.Domain.LocalAgreements;
using Samspel.Domain.Parties;
using Samspel.Web.Platform.Access;

namespace Samspel.Web.Platform.Data;

/// <summary>
/// The demo's way to a family centre: one municipality partly on its way, made up from beginning to end and named so, since nothing is known of
/// what the real one wants or has done. And a framework document that has just been begun.
/// </summary>
static class DemoCentreStarts
{
    const string Mark = "demo-centre-starts", Code = "2021";

    public static async Task Seed(IServiceProvider services, Action<string>? say)
    {
        await using var scope = services.CreateAsyncScope();
        var (context, db, clock) = (scope.ServiceProvider.GetRequiredService<SamspelContext>(), scope.ServiceProvider.GetRequiredService<Db>(), scope.ServiceProvider.GetRequiredService<Clock>());
        if (await context.Set<Marker>().AnyAsync(m => m.Name == Mark)) return;
        say?.Invoke("Lägger upp demons påhittade väg till en familjecentral…");
        await db.Begin();
        var (parties, today) = (await db.Parties(), clock.Today);
        var (municipal, regional) = (County.UnitOf("vansbro-samordning"), County.UnitOf("lanssamordning"));
        var county = new PartyActor(new Actor(new PersonId(Db.NamedGuid("persona:lanssamordnare")), regional, UnitKind.CountyCoordination, Role.CountyCoordinator), parties.Single(p => p.IsRegion), "Ingrid Hallman");
        var local = new PartyActor(new Actor(new PersonId(Db.NamedGuid("samordnare:vansbro-samordning")), municipal, UnitKind.MunicipalCoordination, Role.LocalCoordinator), parties.Single(p => p.Code == Code), "Kommunens samordnare");

        var start = CentreStart.Begin(CentreStartId.New(), Code, "Familjecentralen Vanan (påhittad)", local, municipal, regional, today.AddDays(-120));
        start.LogDialogue(local, new(0, today.AddDays(-110), ["Förvaltningschef", "Områdeschef i primärvården", "Länssamordnare"],
            [new("vilja", "Påhittat svar: båda vill, om ramen räcker."), new("oppenforskola", "Påhittat svar: den började som en förälders initiativ.")], "Hjälp med att räkna på lokaler", null), today);
        start.LogDialogue(county, new(0, today.AddDays(-40), ["Rektor för förskolan", "Verksamhetschef för barnhälsovården"], [new("mall", "Påhittat svar: mallen behöver säga hur samordnaren betalas.")], null, null), today);
        start.Describe(local, new(Answer.Of(true), "Påhittat: gemensam vilja i kommunen och primärvården.", null, "Påhittat: den öppna förskolan drivs av kommunen två dagar i veckan.", null, new HandFigure(60, today.Year - 1, "Demons påhittade siffra")), today.AddDays(-35));
        start.CompleteStep(local, StartStep.OpenPreschool, "Påhittat: beskrivet i ett gemensamt underlag.", today.AddDays(-35), today);
        start.CompleteStep(local, StartStep.Will, "Påhittat: båda sidor vill gå vidare.", today.AddDays(-30), today);
        start.PlanStep(local, StartStep.Needs, municipal, "Kommunens samordning, Vansbro", null, today.AddDays(21), today);
        start.PlanStep(local, StartStep.BudgetOfMunicipality, municipal, "Kommunens samordning, Vansbro", null, today.AddDays(90), today);
        start.OfferHelp(county, "Vi kan visa hur en annan kommun har räknat på lokalerna.", today.AddDays(-6));
        db.Add(Viewer.System, start, 1);

        var framework = FrameworkDocument.Draft(FrameworkDocumentId.New(), county, new("Ramdokument för familjecentraler (påhittat utkast)", [.. FrameworkContent.Headings.Select((h, i) => new FrameworkSection(h, i switch
        {
            0 => "Påhittad text: familjecentralerna ska vara likvärdiga var i länet familjen än bor.",
            1 => "Påhittad text: familjer som väntar barn eller har barn under sex år.",
            _ => "",
        }))]), today.AddDays(-20));
        db.Add(Viewer.System, framework);
        db.Mark(Mark);
        await db.Save(Viewer.System);
        await db.Commit();
    }
}
