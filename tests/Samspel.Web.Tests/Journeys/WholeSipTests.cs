using Samspel.Web.Tests.Harness;

namespace Samspel.Web.Tests.Journeys;

/// <summary>The whole of a SIP from need to close, walked in a browser by those who take part in it.</summary>
public class WholeSipTests
{
    static readonly DateOnly MeetingDay = new(2026, 12, 7), FollowUpDay = new(2027, 2, 1);
    const string Sara = "socialsekreterare-falun", Johan = "bup-falun", Tomas = "rektor-falun";

    [Fact]
    public async Task From_need_to_close_with_three_users_one_unit_absent_and_one_action_that_waits()
    {
        await using var app = await SamspelApp.Fresh(Provider.Postgres, live: true);
        await using var social = await Walker.Open(app, Sara);
        await social.EnterChild("Alva", "Maria Provsson", "Peter Provsson");
        await social.Follow("Starta SIP");
        var number = await social.NoticeNeed();
        await social.AskConsent(Steps.Bup, Steps.School, Steps.SchoolHealth);
        await social.Answers("Maria Provsson (vårdnadshavare)", "Ja");
        await social.Answers("Peter Provsson (vårdnadshavare)", "Ja");
        await social.BeginAndPrepare();
        (await social.State()).ShouldBe("Förberedd");
        await social.Call(MeetingDay, Steps.Bup, Steps.School, Steps.SchoolHealth);
        await social.Sees("Har inte svarat", "Rum 3, Slaggatan 1");

        await using var bup = await Walker.Open(app, Johan);
        await bup.AnswerCall("Vi kommer", "Johan kommer.");
        await bup.Sees("Ert svar: kommer", Steps.Question);
        await bup.DoesNotSee("Att få träffa mina kompisar", "Hemma från skolan sedan september");
        (await bup.Download("Lägg i kalendern")).ShouldNotContain("Alva");
        await using var school = await Walker.Open(app, Tomas);
        await school.AnswerCall("Vi kommer", "Mentorn och jag kommer.");

        app.Time.SetDay(MeetingDay);
        await social.SignIn(Sara);
        await social.OpenCase(number);
        await social.Follow("Dokumentera mötet");
        await social.Choose($"{Steps.SchoolHealth} (kallad)", "Deltog inte");
        await social.Press("Spara dokumentationen", expect: 422);
        await social.Sees("Skriv varför enheten inte deltog.");
        await social.OpenCase(number);
        await social.Record([(Steps.Bup, null), (Steps.School, null), (Steps.SchoolHealth, "Sjukdom")]);
        await social.Sees("Sjukdom", "Mötet är dokumenterat");

        await social.OpenCase(number);
        await social.Sees("Det här saknas innan den kan upprättas");
        await social.WritePlan("Sara Ekdal", FollowUpDay);
        await social.Sees("Väntar på insats 1");
        await social.Follow("Upprätta planen");
        await social.Sees("Får planen i Samspel");
        await social.Press("Upprätta planen");
        await social.Sees("Version 1", "Den här texten ändras aldrig");

        await bup.SignIn(Johan);
        await school.SignIn(Tomas);
        await school.Report(number, "Pågår", expect: 409);
        await school.Sees("Insatsen väntar på");
        await school.Menu("Att göra");
        await school.DoesNotSee("Genomför insats");
        await bup.Report(number, "Klar");
        await social.OpenCase(number);
        await social.DoesNotSee("Väntar på: " + Steps.Mapping);
        await social.Sees(Steps.GentleStart, "Inte påbörjad", "Klar");
        await school.Menu("Att göra");
        await school.Follow("Genomför insats");
        await school.Choose("Hur går det?", "Klar");
        await school.Press("Skicka rapporten");

        app.Time.SetDay(FollowUpDay);
        await social.SignIn(Sara);
        await social.Sees("Följ upp planen");
        await social.OpenCase(number);
        await social.Follow("Följ upp planen");
        await social.Choose("Hur har det gått?", "Uppnått");
        await social.Fill("Sammanfattning", "Det går bra i skolan.");
        await social.Press("Spara uppföljningen");
        await social.Follow("Avsluta SIP");
        await social.Choose("Är planen fullföljd?", "Ja, planen är fullföljd");
        await social.Fill("Varför avslutas planen?", "Målet är nått.");
        await social.Press("Avsluta SIP");
        (await social.State()).ShouldBe("Avslutad");
        await social.Sees("Ärendet är avslutat", "Planen är fullföljd", "Målet är nått.");
        await social.Follow("Alla händelser");
        await social.Sees("Sara Ekdal", "Johan Alm", "Tomas Berglin", "behov", "samtycke", "upprätta", "avsluta");
        (await social.Main.Locator(".timeline > li").CountAsync()).ShouldBeGreaterThan(12);
    }

    [Fact]
    public async Task With_the_keyboard_alone_from_need_to_established_plan()
    {
        await using var app = await SamspelApp.Fresh(Provider.Sqlite, live: true);
        await using var social = await Walker.Open(app, Sara, Hands.Keyboard);
        await social.EnterChild("Elis", "Anna Provsson");
        await social.Follow("Starta SIP");
        var number = await social.NoticeNeed();
        await social.AskConsent(Steps.Bup, Steps.School);
        await social.Answers("Anna Provsson (vårdnadshavare)", "Ja");
        await social.BeginAndPrepare();
        await social.Call(MeetingDay, Steps.Bup, Steps.School);
        app.Time.SetDay(MeetingDay);
        await social.SignIn(Sara);
        await social.OpenCase(number);
        await social.Record([(Steps.Bup, null), (Steps.School, null)]);
        await social.OpenCase(number);
        await social.WritePlan("Sara Ekdal", FollowUpDay);
        await social.Follow("Upprätta planen");
        await social.Press("Upprätta planen");
        await social.OpenCase(number);
        (await social.State()).ShouldBe("Upprättad");
    }

    [Fact]
    public async Task Without_script_need_consent_call_and_answer_work()
    {
        await using var app = await SamspelApp.Fresh(Provider.Sqlite, live: true);
        await using var social = await Walker.Open(app, Sara, script: false);
        await social.EnterChild("Maja", "Lisa Provsson");
        await social.Follow("Starta SIP");
        await social.NoticeNeed();
        await social.AskConsent(Steps.Bup);
        await social.Answers("Lisa Provsson (vårdnadshavare)", "Ja");
        await social.BeginAndPrepare();
        await social.Call(MeetingDay, Steps.Bup);
        await using var bup = await Walker.Open(app, Johan, script: false);
        await bup.AnswerCall("Vi föreslår en annan tid", "Helst veckan efter.", "2026-12-14", "09.00");
        await bup.Sees("Ert svar: föreslår annan tid");
        await social.Menu("Att göra");
        await social.Follow("Ta ställning till föreslagen mötestid");
        await social.Sees("Föreslår annan tid", "Helst veckan efter.");
    }
}
