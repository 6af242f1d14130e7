using Samspel.Domain.CentreStarts;
using Samspel.Domain.LocalAgreements;
using Samspel.Web.Tests.CentreStarts;
using Samspel.Web.Tests.Harness;
using Samspel.Web.Tests.LocalAgreements;

namespace Samspel.Web.Tests.Journeys;

/// <summary>A municipality from the first dialogue to the opened centre, by those who do it: its coordinator, the region's, and a manager who has a step.</summary>
public class CentreStartTests
{
    [Theory, OnBothDatabases]
    public async Task A_municipality_goes_from_first_dialogue_to_opened_centre(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on, live: true);
        await using var municipal = await Walker.Open(app, LocalArrange.Municipal);
        await using var regional = await Walker.Open(app, LocalArrange.Regional);

        await municipal.Menu("Familjecentraler");
        await municipal.Follow("Starta familjecentral");
        await municipal.NoAxe();
        await municipal.Follow("Till din kommun");
        await municipal.Follow("Börja");
        await municipal.Fill("Vad kallas arbetet?", "Familjecentralen Tisken");
        await municipal.Press("Börja");
        await municipal.Follow("Skriv in en dialog");
        await municipal.Fill("Vilka roller var med?", "Förvaltningschef\nOmrådeschef");
        await municipal.Fill("Finns en gemensam vilja att starta en familjecentral?", "Ja, båda vill.");
        await municipal.Press("Spara dialogen");
        await municipal.Sees("1 av 16 klara");

        await municipal.Follow("Utse ansvarig, viljan att starta");
        await municipal.Select("Vem ansvarar?", "Karin Wester, Socialtjänsten barn och familj, Falun");
        await municipal.Fill("När ska det vara klart?", "2026-12-18");
        await municipal.Press("Spara");
        await using var manager = await Walker.Open(app, "enhetschef-falun");
        await manager.Menu("Att göra");
        await manager.Follow("Genomför steg mot familjecentral, FAM-2080");
        await manager.Fill("Vad ledde steget till?", "Nämnden och primärvården vill starta.");
        await manager.Press("Markera som klart");
        await manager.Sees("Nämnden och primärvården vill starta.");
        foreach (var step in new[] { "behov, befolkning och födda", "hur den öppna förskolan kom till" }) await Done(municipal, step);

        foreach (var (side, body) in new[] { (municipal, "Socialnämnden"), (regional, "Hälso- och sjukvårdsnämnden") })
        {
            await side.Go(StartArrange.Address);
            await side.Follow("Ange er budgetram");
            await side.Fill("Vad täcker ramen?", "Lokaler och samordnare");
            await side.Fill("Vilken dag beslutades ramen?", "2026-11-20");
            await side.Fill("Var står det?", "Budget 2027");
            await side.Press("Spara budgetramen");
            await side.Follow("Registrera ert beslut");
            await side.Fill("Vem har beslutat?", body);
            await side.Fill("Beslutsdag", "2026-11-23");
            await side.Fill("Diarienummer", "2026/14");
            await side.Press("Spara beslutet");
        }
        await municipal.Go(StartArrange.Address);
        await municipal.NoAxe();
        foreach (var step in new[] { "lokaler", "bemanning av de fyra delarna", "samordnare", "styrgrupp", "verksamhetsplan med mål" }) await Done(municipal, step);
        await regional.Go(StartArrange.Address);
        await Done(regional, "ersättning genom regionens hälsovalsavtal");

        var contract = await LocalArrange.In(app, LocalState.Signed, new() { Kind = LocalAgreementKind.FamilyCentre, Title = "Samverkansavtal om Tisken", Areas = [] });
        await municipal.Follow("Koppla samverkansavtalet");
        await municipal.Select("Vilket avtal?", "Samverkansavtal om Tisken (undertecknad)");
        await municipal.Press("Koppla avtalet");
        foreach (var (side, dnr) in new[] { (municipal, "KS 2026/77"), (regional, "RD 2026/88") })
        {
            await side.Go(contract.Address + "/diariefor");
            await side.Fill("Ert diarienummer", dnr);
            await side.Fill("Diariefördes", "2026-11-23");
            if (side == regional) await side.Fill("Den länsövergripande överenskommelsens diarienummer", LocalArrange.CountyNumber);
            await side.Press("Spara");
        }
        await municipal.Go(StartArrange.Address);
        await municipal.Sees("15 av 16 klara");
        await municipal.Follow("Öppna familjecentralen");
        await municipal.NoAxe();
        await municipal.Fill("Ort", "Falun");
        await municipal.Select("Mödrahälsovård (MHV) (valfritt)", "Region Dalarna");
        await municipal.Select("Öppen förskola (valfritt)", "Falu kommun");
        await municipal.Press("Öppna familjecentralen");
        await municipal.Sees("Familjecentralen öppnade");
        await municipal.Follow("Familjecentralen i registret");
        await municipal.Sees("Familjecentralen Tisken");

        static async Task Done(Walker walker, string step)
        {
            await walker.Follow($"Markera som klart, {step}");
            await walker.Fill("Vad ledde steget till?", "Det är klart.");
            await walker.Press("Markera som klart");
        }
    }
}
