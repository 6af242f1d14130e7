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

        // The place is in Gävle, behind its lock: the chain turns to referrals and says nothing of where.
        var address = sara.Path;
        var next = new PlacedChild(app, (await app.Read(c => c.Set<Placement>().AsNoTracking().SingleAsync(p => p.Previous != null && p.Child == placed.ChildId))).Number, placed.ChildId);
        await sara.Sees("Se till att vårdkontakten fortsätter");
        await sara.Follow("Platsen (låst)");
        await sara.Fill("Namn", "Havsvikens HVB");
        await sara.FillListed("Kommun", "Gävle, Gävleborgs län");
        await sara.Press("Lås in platsen");
        await sara.Go(address);
        await sara.Sees("Remittera till motsvarande vård");
        await sara.DoesNotSee("Se till att vårdkontakten fortsätter", "Gävle", "Havsviken");
        await using var johan = await Walker.Open(app, "bup-falun");
        await Refer(ChainPhase.Start);

        await sara.Follow("Folkbokföring");
        await sara.FillListed("I vilken kommun är barnet folkbokfört?", "Gävle, Gävleborgs län");
        await sara.Fill("Från vilken dag?", "2026-11-23");
        await sara.Press("Spara folkbokföringen");
        await sara.Sees("Vid flytt till annat län", "Vårdkedjan riskerar att brytas");
        await sara.NoAxe();
        await HandOverTheResponsibility();
        await sara.DoesNotSee("Vårdkedjan riskerar att brytas");

        await sara.Unfold("Annat du kan göra");
        await sara.Follow("Förbered avslutet");
        await sara.Fill("Vilken dag ska placeringen sluta?", "2026-11-23");
        await sara.Choose("Vart flyttar barnet?", "Hem till vårdnadshavare");
        await sara.Press("Börja förbereda");
        await sara.Sees("Vid avslut");
        // Home again: the contact is referred back, and the registration's way home is handed over as the way out was.
        await Refer(ChainPhase.Ending);
        await sara.Follow("Folkbokföring");
        await sara.FillListed("I vilken kommun är barnet folkbokfört?", "Falun, Dalarnas län");
        await sara.Press("Spara folkbokföringen");
        await sara.Sees("folkbokfört i hemlänet igen");
        await HandOverTheResponsibility();
        await sara.DoesNotSee("Vårdkedjan riskerar att brytas");
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
        (await next.Row()).Items.Where(i => i.Kind is ChainItemKind.HandOverCare or ChainItemKind.HandOverRegion).Select(i => i.Status).ShouldBe([ChainStatus.Done, ChainStatus.Done, ChainStatus.Done, ChainStatus.Done]);

        async Task Refer(ChainPhase phase)
        {
            var item = (await next.Row()).OpenItems.Single(i => i.Kind == ChainItemKind.HandOverCare && i.Phase == phase).Number;
            await sara.Go($"{address}/punkt/{item}");
            await sara.Follow("Be verksamheten");
            await sara.Choose("På vilken grund lämnas uppgifterna?", "Barnet behöver vård, behandling eller stöd");
            await sara.Fill("Varför passar grunden?", "Behandlingen behöver fortsätta utan uppehåll.");
            await sara.Press("Skicka till enheten");
            foreach (var report in new[] { "Skickad", "Mottagen" })
            {
                await johan.Go($"{next.Received}/punkter/{item}");
                await johan.Choose("Hur gick det?", report);
                await johan.Fill("Vad gjorde ni?", "Remissen är klar.");
                await johan.Press("Skicka rapporten");
                await johan.DoesNotSee("Gävle", "Havsviken");
            }
            await sara.Go(address);
        }

        async Task HandOverTheResponsibility()
        {
            var item = (await next.Row()).OpenItems.Single(i => i.Kind == ChainItemKind.HandOverRegion).Number;
            await sara.Go($"{address}/punkt/{item}/be-utanfor");
            await sara.Fill("Vilken enhet?", "Barnhälsan i den andra regionen");
            await sara.Fill("I vilken kommun eller region?", "Region Gävleborg");
            await sara.Choose("Hur frågade ni?", "Per telefon");
            await sara.Choose("På vilken grund lämnades uppgifterna?", "Barnet behöver vård, behandling eller stöd");
            await sara.Fill("Varför passar grunden?", "Barnet är folkbokfört där och behöver vård.");
            await sara.Press("Spara");
            foreach (var report in new[] { "Skickad", "Mottagen" })
            {
                await sara.Go($"{address}/punkt/{item}");
                await sara.Choose("Läge", report);
                await sara.Fill("Vad gjordes, eller varför behövs punkten inte?", "Bekräftat per telefon.");
                await sara.Press("Spara");
            }
        }
    }

    static async Task BestInterests(Walker walker, string judgement)
    {
        await walker.Fill("Hur har barnets bästa bedömts?", judgement);
        await walker.Fill("Barnets åsikt", "Jag vill gå kvar i min klass.");
        await walker.Fill("Hur vet ni att barnet har förstått informationen?", "Barnet berättade med egna ord.");
    }
}
