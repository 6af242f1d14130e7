using Samspel.Domain.Sips;
using Samspel.Web.Tests.Harness;
using Samspel.Web.Tests.LocalAgreements;
using Samspel.Web.Tests.Sips;

namespace Samspel.Web.Tests.Journeys;

/// <summary>A local agreement from the first draft by both sides to in force: then the school there can call, and the school next door cannot.</summary>
public class LocalAgreementTests
{
    static readonly DateOnly Today = new(2026, 11, 23);

    [Theory, OnBothDatabases]
    public async Task A_local_agreement_works_from_the_day_it_is_in_force_in_its_own_municipality_and_no_other(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on, live: true);
        var own = await Arrange.Case(app, SipState.Prepared, new() { Persona = "rektor-falun", Recipients = ["falun-ifo", "bup-falun"] });
        await using var school = await Walker.Open(app, "rektor-falun");
        await school.OpenCase(own.Number);
        await school.Sees("Skolan får inte kalla till SIP i den här kommunen");

        await using var municipal = await Walker.Open(app, LocalArrange.Municipal);
        await municipal.Menu("Lokala överenskommelser");
        await municipal.Follow("Till din kommun");
        await municipal.Follow("Börja en ny");
        await municipal.Choose("Vad är det för slags avtal?", "Lokal överenskommelse");
        await municipal.Press("Fortsätt");
        await municipal.Fill("Namn", "Skolan och SIP i Falun");
        await municipal.Tick("Psykisk funktionsnedsättning");
        await municipal.Fill("Första dag", "2026-11-23");
        await municipal.Press("Lägg i planen");
        await municipal.Follow("Påbörja utkastet");
        await municipal.Tick("Socialtjänsten barn och familj, Falun");
        await municipal.Tick("BUP-mottagningen, Falun");
        await municipal.Press("Påbörja utkastet");
        await municipal.Sees("0 av 11 avsnitt, 51 frågor obesvarade");
        await municipal.Follow("Beskrivning av den lokala samverkansorganisationen");
        await municipal.Fill("Text", "Ledningen möts varje kvartal.");
        await municipal.Press("Spara avsnittet");
        var address = municipal.Path;

        await using var regional = await Walker.Open(app, LocalArrange.Regional);
        await regional.Menu("Lokala överenskommelser");
        await regional.Follow("Falu kommun");
        await regional.Follow("Skolan och SIP i Falun");
        await regional.Follow("Beskrivning av den lokala samverkansorganisationen");
        await regional.Follow("Kommentarer och förslag");
        await regional.Fill("Ny lydelse av hela avsnittet", "Ledningen möts varje kvartal. Samverkansgruppen möts varje månad.");
        await regional.Press("Spara");
        await municipal.Go(address);
        await municipal.Follow("1 kommentar");
        await municipal.Follow("Svara eller avsluta");
        await municipal.Press("Anta förslaget");
        await municipal.Sees("Antaget");

        await regional.Go(address);
        await regional.Follow("Det som ska gälla i kommunen");
        await regional.Choose("Får skolan kalla till SIP?", "Ja, skolan får kalla");
        await regional.Press("Spara svaren");
        await municipal.Go(address);
        await municipal.Follow("Begär politiskt beslut");
        await municipal.Press("Begär beslut");
        foreach (var (side, body) in new[] { (municipal, "Socialnämnden"), (regional, "Hälso- och sjukvårdsnämnden") })
        {
            await side.Menu("Att göra");
            await side.Go(address);
            await side.Follow("Registrera ert beslut");
            await side.Fill("Vem har beslutat?", body);
            await side.Fill("Beslutsdag", "2026-11-23");
            await side.Fill("Diarienummer", "2026/14");
            await side.Press("Spara beslutet");
        }
        foreach (var (side, name) in new[] { (municipal, "Test Kommunsson"), (regional, "Test Regionsson") })
        {
            await side.Go(address);
            await side.Follow("Registrera underskrift");
            await side.Fill("Undertecknarens namn", name);
            await side.Fill("Befattning", "Direktör");
            await side.Fill("Firmatecknare från", "2023-01-01");
            await side.Fill("Undertecknades", "2026-11-23");
            await side.Press("Spara underskriften");
        }
        await municipal.Go(address);
        await municipal.Follow("Diarieför");
        await municipal.Fill("Ert diarienummer", "KS 2026/77");
        await municipal.Fill("Diariefördes", "2026-11-23");
        await municipal.Press("Spara");
        await school.OpenCase(own.Number);
        await school.Sees("Skolan får inte kalla till SIP i den här kommunen");
        await regional.Go(address);
        await regional.Follow("Diarieför");
        await regional.Fill("Ert diarienummer", "RD 2026/88");
        await regional.Fill("Diariefördes", "2026-11-23");
        await regional.Press("Spara", 409);
        await regional.Sees("Ange diarienumret RD20/04734");
        await regional.Fill("Den länsövergripande överenskommelsens diarienummer", "RD20/04734");
        await regional.Press("Spara");
        (await regional.State()).ShouldBe("Gäller");

        await school.OpenCase(own.Number);
        await school.Call(Today.AddDays(14), Steps.SocialServices, Steps.Bup);
        await school.Sees("Har inte svarat");
        await school.Menu("Lokala överenskommelser");
        await school.Follow("Falu kommun");
        await school.Follow("Skolan och SIP i Falun");
        await school.Sees("Samverkansgruppen möts varje månad.", "Skolan får kalla till SIP.");

        await using var nextDoor = await Walker.Open(app, "rektor-borlange");
        await nextDoor.Go("/sip/ny");
        await nextDoor.Sees("Skolan får inte kalla till SIP i den här kommunen");
    }
}
