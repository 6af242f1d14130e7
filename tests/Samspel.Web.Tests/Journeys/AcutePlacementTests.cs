using Microsoft.EntityFrameworkCore;
using Samspel.Domain.Examinations;
using Samspel.Domain.PlacementCosts;
using Samspel.Domain.Placements;
using Samspel.Web.Tests.Harness;

namespace Samspel.Web.Tests.Journeys;

/// <summary>An acute placement as those who take part in it meet it: social services, the region's unit, and the managers who approve who bears what.</summary>
public class AcutePlacementTests
{
    const string Sara = "socialsekreterare-falun", Karin = "enhetschef-falun", Johan = "bup-falun", Lena = "enhetschef-bup-falun";
    static readonly DateOnly Friday = new(2026, 11, 27), Monday = Friday.AddDays(3), Again = Friday.AddDays(17), Visit = Friday.AddDays(19), Day30 = Friday.AddDays(30);

    [Theory, OnBothDatabases]
    public async Task An_acute_placement_from_Friday_night_to_the_written_split_on_day_30_with_the_examination_declined_once_and_done_later(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on, live: true);
        app.Time.Set(new DateTimeOffset(Friday.ToDateTime(new TimeOnly(22, 45)), TimeSpan.FromHours(1)));
        await using var social = await Walker.Open(app, Sara);
        await social.EnterChild("Alva", ["Maria Provsson"]);
        var child = social.Path["/barn/".Length..];

        await social.Menu("Placeringar");
        await social.Follow("Akut placering");
        await social.Go($"/placeringar/ny/akut?barn={child}");
        await social.Sees("sista dagen", "Till dess bär den placerande kommunen kostnaden");
        await social.Fill("Vilken dag placerades barnet?", $"{Friday:yyyy-MM-dd}");
        await social.Fill("Vilken tid?", "22.30");
        await social.Choose("Vilken boendeform?", PlacementForm.EmergencyHome.Word());
        await social.Choose("Vad vilar placeringen på?", LegalBase.SoL.Word());
        await social.Fill("Vem har beslutat?", "Socialjouren, på delegation");
        await social.Fill("Varför kunde placeringen inte planeras?", "Barnet kunde inte vara kvar hemma i natt.");
        await social.Fill("Hur har barnets bästa bedömts?", "Ett lugnt hem över helgen är bäst för barnet.");
        await social.Fill("Barnets åsikt", "Jag vill sova hos någon snäll.");
        await social.Fill("Hur vet ni att barnet har förstått informationen?", "Barnet berättade med egna ord.");
        await social.Select("Skolform", SchoolForm.Compulsory.Word());
        await social.Select("Med vilken enhet i regionen görs kostnadsfördelningen?", Steps.Bup);
        await social.Press("Registrera den akuta placeringen");
        var placement = social.Path;
        await social.Sees("Klockan", "Akut");
        await social.NoAxe();

        app.Time.SetDay(Monday);
        await social.SignIn(Sara);
        await social.Go(placement);
        await social.Follow("Undersökningar");
        await social.NoAxe();
        await social.Press("Ta ställning till hälsoundersökning");
        var examination = social.Path;
        await social.Follow("Bedöm om undersökningen behövs");
        await social.Choose("Behövs undersökningen?", "Ja, den behövs");
        await social.Press("Spara bedömningen");
        await social.Follow("Skriv in svar om samtycke");
        await social.Choose("Vem bestämmer?", "Vårdnadshavarna bestämmer");
        await social.Fill("Hur har ni bedömt barnets mognad?", "Förstår vad en undersökning är.");
        foreach (var (who, row) in new[] { ("Maria Provsson, vårdnadshavare", 0), ("Barnet eller den unge", 1) })
        {
            await social.Choose(who, "Ja");
            await social.Page.Locator($"#Form_Answers_{row}__How").SelectOptionAsync("Oral");
            await social.Page.Locator($"#Form_Answers_{row}__On").FillAsync($"{Monday:yyyy-MM-dd}");
        }
        await social.Choose("Får tänderna undersökas?", "Ja");
        await social.Fill("Barnets egen inställning", "Det är okej om någon är med.");
        await social.Press("Spara svaren");
        await social.Sees("Samtycke finns i dag");
        await social.Follow("Begär undersökningen");
        await social.Select("Vilken enhet ska undersöka?", Steps.Bup);
        foreach (var (label, text) in new[]
        {
            ("Blankettens version", "2024"), ("Varför begärs undersökningen?", "Barnet placerades akut."), ("Fysisk hälsa", "Längd och vikt."), ("Psykisk hälsa", "Hur sover barnet?"), ("Tandhälsa", "Karies?"),
            ("Sjukdom, funktionsnedsättning, allergi", "Inget känt."), ("Tidigare vårdkontakter", "BVC."),
        }) await social.Fill(label, text);
        await social.Press("Skicka begäran");
        await social.Sees("Begärd", "Regionen ska erbjuda en tid");

        await using var bup = await Walker.Open(app, Johan, Hands.Keyboard);
        await bup.Menu("Undersökningar");
        await bup.Follow($"UND-{examination.Split('/')[^1]}");
        await bup.Sees("Hur sover barnet?", "Maria Provsson");
        await bup.NoAxe();
        await bup.Follow("Erbjud tid");
        await bup.Fill("Vilken tid erbjuds?", "Torsdag kl. 9, mottagningen.");
        await bup.Press("Spara erbjudandet");
        await bup.Follow("Registrera att den avböjs");
        await bup.Fill("Vem avböjde, och varför?", "Barnet orkade inte den veckan.");
        await bup.Press("Registrera att den avböjs");
        (await bup.State()).ShouldBe("Avböjd");
        await social.Go(examination);
        await social.Sees("Avböjt", "Regionen ska erbjuda en ny tid");
        await social.DoesNotSee("Barnet orkade inte");

        app.Time.SetDay(Again);
        await bup.SignIn(Johan);
        await bup.Go(examination);
        await bup.Follow("Erbjud en ny tid");
        await bup.Fill("Vilken tid erbjuds?", "Onsdag kl. 13. Någon får vara med.");
        await bup.Press("Spara erbjudandet");
        await bup.Follow("Boka");
        await bup.Fill("Vilken dag görs undersökningen?", $"{Visit:yyyy-MM-dd}");
        await bup.Press("Boka");
        app.Time.SetDay(Visit);
        await bup.SignIn(Johan);
        await bup.Go(examination);
        await bup.Follow("Registrera att den är genomförd");
        await bup.Press("Spara");
        await bup.Follow("Skicka utlåtandet");
        await bup.Fill("Utlåtande", "Frisk, men sover dåligt.");
        await bup.Fill("Behov", "Hjälp med sömnen");
        await bup.Press("Skicka utlåtandet");

        app.Time.SetDay(Day30);
        await social.SignIn(Sara);
        await social.Go(examination);
        await social.Sees("Frisk, men sover dåligt.", "Hjälp med sömnen");
        await social.Follow("Ta hand om behov 1");
        await social.Choose("Vart leder behovet?", "Remiss");
        await social.Fill("Vart remissen går, eller varför inget görs", "Samtalsmottagningen.");
        await social.Press("Spara");
        await social.Sees("behoven är omhändertagna");
        await social.NoAxe();

        await social.Go($"{placement}/kostnad");
        await social.Sees("En månad efter den akuta placeringen");
        await social.Follow("Lämna underlaget till regionen");
        await social.Choose("På vilken grund?", "Barnet behöver vård, behandling eller stöd");
        await social.Fill("Varför passar grunden?", "Regionens delar av vården behöver klarläggas.");
        await social.Press("Lämna underlaget");
        await social.Go($"{placement}/kostnad/forslag");
        await social.Fill("Boende", "Jourhemmets ersättning");
        await social.Fill("Sociala insatser", "Kontaktperson");
        await social.Fill("Hälso- och sjukvård", "Samtal");
        await social.Fill("Hälsoundersökning i samband med placering", "Hälsoundersökningen den 16 december");
        await social.Press("Spara förslaget");
        await social.Go($"{placement}/kostnad/folkbokforing");
        await social.FillListed("Folkbokföringskommun", "Falun");
        await social.Press("Spara");
        foreach (var (manager, name, address) in new[] { (Karin, "Karin Wester", $"{placement}/kostnad"), (Lena, "Lena Fors", $"/mottaget/placering/{placement.Split('/')[^1]}/kostnad") })
        {
            await using var approving = await Walker.Open(app, manager);
            await approving.Go(address);
            await approving.Follow("Godkänn eller lämna tillbaka");
            await approving.Fill("Namn", name);
            await approving.Fill("Befattning", "Enhetschef");
            await approving.Fill("Vad grundas behörigheten på?", "Delegationsordningen");
            await approving.Press("Godkänn förslag");
        }
        await social.Go($"{placement}/kostnad");
        await social.Sees("Jourhemmets ersättning", "Karin Wester", "Lena Fors");
        await social.NoAxe();

        var cost = await app.Read(c => c.Set<PlacementCost>().AsNoTracking().OrderByDescending(x => x.Number).FirstAsync());
        (cost.State, cost.IsSettled).ShouldBe((CostState.Established, true));
        (await app.Read(c => c.Set<HealthExamination>().AsNoTracking().OrderByDescending(x => x.Number).FirstAsync())).Offers.Select(o => o.Accepted).ShouldBe([false, true]);
    }
}
