using Samspel.Domain;
using Samspel.Domain.Sips;
using Samspel.Web.Platform.Jobs;
using Samspel.Web.Tests.Harness;
using Samspel.Web.Tests.Sips;

namespace Samspel.Web.Tests.Journeys;

/// <summary>What happens when somebody says no, takes a yes back, or turns 18.</summary>
public class ConsentTests
{
    const string Sara = "socialsekreterare-falun", Amir = "socialsekreterare2-falun", Johan = "bup-falun";

    [Theory, OnBothDatabases]
    public async Task One_guardian_says_no_and_it_becomes_no_SIP(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on, live: true);
        var made = await Arrange.Case(app, SipState.NeedNoticed, new() { Guardians = 2 });
        await using var social = await Walker.Open(app, Sara);
        await social.OpenCase(made.Number);
        await social.AskConsent(Steps.Bup, Steps.School);
        await social.Answers("Vårdnad 1 (vårdnadshavare)", "Ja");
        await social.Answers("Vårdnad 2 (vårdnadshavare)", "Nej");
        await social.Sees("Det som finns i stället för samtycke", "OSL", "Läs villkoret, gissa inte", "Vårdnad 2 (vårdnadshavare): nej");
        await social.Follow("Avsluta som ingen SIP");
        await social.Press("Avsluta som ingen SIP", expect: 422);
        await social.Tick("Informationsmöte");
        await social.Tick("Konsultationsmöte");
        await social.Fill("Beskriv, eller skriv varför inget erbjöds", "Familjen vill börja med skolan.");
        await social.Press("Avsluta som ingen SIP");
        (await social.State()).ShouldBe("Ingen SIP");
        await social.Sees("Ärendet är avslutat");
        await social.Unfold("Behovet och barnets bästa");
        await social.Sees("Informationsmöte och konsultationsmöte. Familjen vill börja med skolan.");

        await using var bup = await Walker.Open(app, Johan);
        await bup.Menu("Mottaget");
        await bup.DoesNotSee(made.CaseNumber);
        await bup.Go($"/mottaget/{made.Number}", expect: 404);
    }

    [Theory, OnBothDatabases]
    public async Task A_consent_taken_back_midway_stops_everything_new_and_leaves_what_was_received(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on, live: true);
        var made = await Arrange.Case(app, SipState.Established);
        await using var bup = await Walker.Open(app, Johan);
        await bup.Menu("Mottaget");
        await bup.Follow(made.CaseNumber);
        await bup.Sees("Planen, version 1");
        await using var colleague = await Walker.Open(app, Amir);
        await colleague.Go($"{made.Address}/meddelanden/nytt");
        await colleague.Tick(Steps.Bup);
        await colleague.Fill("Meddelande", "Kan ni höra av er till familjen?");

        await using var social = await Walker.Open(app, Sara);
        await social.OpenCase(made.Number);
        await social.Follow("Vårdnadshavarna, till");
        await social.Follow("Samtycket återkallas");
        await social.Sees("Inget mer skickas till någon annan enhet", "Det som andra redan har fått finns kvar hos dem");
        await social.Choose("Vem återkallar samtycket?", "Vårdnad 1 (vårdnadshavare)");
        await social.Press("Återkalla och avbryt SIP");
        (await social.State()).ShouldBe("Avbruten, samtycke saknas");

        await colleague.Press("Skicka meddelandet", expect: 409);
        await colleague.Sees("Det går inte");
        await colleague.Go($"{made.Address}/uppratta");
        await colleague.Sees("Det går inte att upprätta planen");
        (await colleague.Main.Locator("form").CountAsync()).ShouldBe(0);

        await bup.Menu("Mottaget");
        await bup.Follow(made.CaseNumber);
        await bup.Sees("Planen, version 1", "inget mer kan lämnas i ärendet här");
        await bup.DoesNotSee("Rapportera");
    }

    [Theory, OnBothDatabases]
    public async Task A_young_person_who_turns_18_is_asked_and_the_plan_goes_on(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on, live: true);
        var birthday = new DateOnly(2026, 11, 28);
        var made = await Arrange.Case(app, SipState.Established, new() { Birth = birthday.AddYears(-18) });
        await using var social = await Walker.Open(app, Sara);
        await social.OpenCase(made.Number);
        (await social.State()).ShouldBe("Upprättad");

        app.Time.SetDay(birthday.AddDays(2));
        await app.Do<Nightly>(night => night.Run());
        await social.SignIn(Sara);
        await social.FollowInList("Fråga den unge om nytt samtycke");
        await social.OpenCase(made.Number);
        (await social.State()).ShouldBe("Nytt samtycke krävs");
        await social.Follow("Möten");
        await social.DoesNotSee("Planera uppföljningsmöte");
        await social.OpenCase(made.Number);
        await social.Follow("Fråga den unge om samtycke");
        await social.Sees("bestämmer själv", "Vårdnadshavarnas svar räknas inte");
        await social.DoesNotSee("Hur har du bedömt barnets mognad?");
        await social.Press("Spara frågan");
        await social.Answers("Barnet eller den unge", "Ja");
        await social.OpenCase(made.Number);
        (await social.State()).ShouldBe("Upprättad");
        await social.Follow("Möten");
        await social.Follow("Planera uppföljningsmöte");
        await social.Fill("Dag", "2026-12-14");
        await social.Fill("Klockslag", "10.00");
        await social.Fill("Plats", "Rum 3");
        await social.Tick(Steps.Bup);
        await social.Press("Spara mötet");
        await social.Press("Skicka kallelse");
        await using var bup = await Walker.Open(app, Johan);
        await bup.AnswerCall(made.Number, "Vi kommer", "Johan kommer.");
    }
}
