using Microsoft.EntityFrameworkCore;
using Samspel.Domain.Placements;
using Samspel.Web.Tests.Harness;
using Samspel.Web.Tests.Placements;
using Samspel.Web.Tests.Sips;

namespace Samspel.Web.Tests.Journeys;

/// <summary>Placements in the browser: one that is refused until it is in order and then made openly without, and one that goes to another county and home again.</summary>
public class PlacementTests
{
    const string Region = "BUP-mottagningen, Falun";

    [Theory, OnBothDatabases]
    public async Task A_planned_placement_is_refused_until_in_order_then_made_openly_without(Provider on)
    {
        var app = await SamspelApp.ForBrowser(on);
        var (child, _) = await Arrange.Child(app);
        await using var sara = await Walker.Open(app, Arrange.Worker);
        await sara.Go($"/barn/{child}");
        await sara.Follow("Planera en placering");
        await sara.NoAxe();
        await sara.Choose("Vilken boendeform?", "Familjehem");
        await sara.Choose("Vad vilar placeringen på?", "Socialtjänstlagen (frivillig)");
        await sara.Fill("Första dagen", "2026-12-14");
        await sara.Fill("Vem har beslutat?", "Socialnämndens utskott");
        await sara.Fill("Vilken dag fattades beslutet?", "2026-11-23");
        await BestInterests(sara, "Ett lugnt hem nära skolan.");
        await sara.Select("Skolform", "Grundskola");
        await sara.Select("Med vilken enhet i regionen görs kostnadsfördelningen?", Region);
        await sara.Press("Spara placeringen");
        await sara.Sees("Öppna kostnadsfördelningen", "0 av ");
        await sara.NoAxe();

        var address = sara.Path;
        await sara.Go($"{address}/klarlagt");
        await sara.Press("Markera ansvaret som klarlagt", expect: 409);
        await sara.Sees("inte fastställd skriftligt av båda huvudmännen");
        await sara.NoAxe();
        await sara.Go(address);
        await sara.Unfold("Annat du kan göra");
        await sara.Follow("Placera utan klarlagt ansvar");
        await sara.Sees("Det här går emot överenskommelsen");
        await sara.NoAxe();
        await sara.Fill("Vem beslutar?", "Ordföranden");
        await sara.Fill("I vilken befattning?", "Socialnämndens ordförande");
        await sara.Fill("Varför placeras barnet innan ansvaret är klarlagt?", "Barnet kan inte vänta.");
        await sara.Press("Placera utan klarlagt ansvar");
        await sara.Sees("Placerad utan klarlagt ansvar", "Ansvaret ska vara klarlagt skriftligt före placeringen.");
        await sara.NoAxe();

        await using var chief = await Walker.Open(app, "enhetschef-bup-falun");
        await chief.Menu("Att göra");
        await chief.Sees("PLA-" + address.Split('/')[^1]);
    }

    [Theory, OnBothDatabases]
    public async Task A_placed_child_is_replaced_to_another_county_and_comes_home_again(Provider on)
    {
        var app = await SamspelApp.ForBrowser(on);
        var placed = await PlaceArrange.Acute(app);
        await using var sara = await Walker.Open(app, Arrange.Worker);
        await sara.Go(placed.Address);
        await sara.Unfold("Annat du kan göra");
        await sara.Follow("Akut omplacering");
        await sara.NoAxe();
        await sara.Fill("Vilken tid?", "07.30");
        await sara.Choose("Vilken boendeform?", "Hem för vård eller boende (HVB)");
        await sara.Choose("Vad vilar placeringen på?", "Socialtjänstlagen (frivillig)");
        await sara.Fill("Vem har beslutat?", "Utskottet");
        await sara.Fill("Varför kunde placeringen inte planeras?", "Jourhemmet sade upp uppdraget.");
        await BestInterests(sara, "Ett HVB som kan ta emot i dag.");
        await sara.Select("Med vilken enhet i regionen görs kostnadsfördelningen?", Region);
        await sara.Press("Registrera den akuta placeringen");
        await sara.Sees($"Ersätter {placed.Number}", "Dag 0 av 30");

        var address = sara.Path;
        await sara.Follow("Folkbokföring");
        await sara.FillListed("I vilken kommun är barnet folkbokfört?", "Gävle, Gävleborgs län");
        await sara.Fill("Från vilken dag?", "2026-11-23");
        await sara.Press("Spara folkbokföringen");
        await sara.Sees("Vid flytt till annat län", "Vårdkedjan riskerar att brytas");
        await sara.NoAxe();

        await sara.Unfold("Annat du kan göra");
        await sara.Follow("Förbered avslutet");
        await sara.Fill("Vilken dag ska placeringen sluta?", "2026-11-23");
        await sara.Choose("Vart flyttar barnet?", "Hem till vårdnadshavare");
        await sara.Press("Börja förbereda");
        await sara.Sees("Vid avslut");
        await sara.Go($"{address}/avsluta");
        await sara.NoAxe();
        await BestInterests(sara, "Barnet kan bo hemma.");
        await sara.Choose("Vad har gjorts med SIP?", "Ingen SIP");
        await sara.Fill("Varför ingen SIP?", "Familjen vill inte.");
        await sara.Fill("Vilka insatser fortsätter efter placeringen?", "BUP fortsätter, Bo Ek.");
        await sara.Press("Avsluta placeringen", expect: 409);
        await sara.Sees("Punkter i kedjan är öppna");
        await sara.Fill("Varför är de öppna, och vem fortsätter?", "BUP gör klart överlämningen.");
        await sara.Press("Avsluta placeringen");
        await sara.Sees("Avslutad", "får aldrig gallras");
        (await placed.Row()).EndedHow.ShouldBe(EndedHow.Replaced);
        (await app.Read(c => c.Set<Placement>().AsNoTracking().SingleAsync(p => p.Previous != null && p.Child == placed.ChildId))).EndedHow.ShouldBe(EndedHow.Ended);
    }

    static async Task BestInterests(Walker walker, string judgement)
    {
        await walker.Fill("Hur har barnets bästa bedömts?", judgement);
        await walker.Fill("Barnets åsikt", "Jag vill gå kvar i min klass.");
        await walker.Fill("Hur vet ni att barnet har förstått informationen?", "Barnet berättade med egna ord.");
    }
}
