using Samspel.Web.Tests.Harness;

namespace Samspel.Web.Tests.Journeys;

/// <summary>The whole of a SIP from need to close, walked in a browser by those who take part in it.</summary>
public class WholeSipTests
{
    const string Sara = "socialsekreterare-falun", Johan = "bup-falun", Tomas = "rektor-falun";
    static readonly DateOnly MeetingDay = new(2026, 12, 7), FollowUpDay = new(2027, 2, 1);

    [Theory, OnBothDatabases]
    public async Task Three_users_carry_a_SIP_from_need_to_close_with_one_unit_absent_and_one_action_that_waits(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on, live: true);
        await using var social = await Walker.Open(app, Sara);
        await social.EnterChild("Alva", ["Maria Provsson", "Peter Provsson"]);
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
        await bup.AnswerCall(number, "Vi kommer", "Johan kommer.");
        await bup.Sees("Ert svar: kommer", Steps.Question);
        await bup.DoesNotSee("Att få träffa mina kompisar", "Hemma från skolan sedan september");
        (await bup.Download("Lägg i kalendern")).ShouldNotContain("Alva");
        await using var school = await Walker.Open(app, Tomas);
        await school.AnswerCall(number, "Vi kommer", "Mentorn och jag kommer.");

        app.Time.SetDay(MeetingDay);
        await social.SignIn(Sara);
        await social.OpenCase(number);
        await social.Follow("Dokumentera mötet");
        await social.Choose($"{Steps.SchoolHealth} (kallad)", "Deltog inte");
        await social.Press("Spara dokumentationen", expect: 422);
        await social.Sees("Skriv varför enheten inte deltog.");
        await social.OpenCase(number);
        await social.Record([(Steps.Bup, null), (Steps.School, null), (Steps.SchoolHealth, "Sjukdom")]);
        (await social.State()).ShouldBe("Möte hållet");
        await social.Sees("Deltog inte Sjukdom", "Det här saknas innan den kan upprättas");

        await social.WritePlan("Sara Ekdal", MeetingDay, FollowUpDay);
        await social.Sees("Väntar på insats 2");
        await social.Establish();
        await social.Sees("Version 1", "Den här texten ändras aldrig");

        await bup.SignIn(Johan);
        await school.SignIn(Tomas);
        await school.DoesNotSee($"Genomför insats, SIP-{number}");
        await school.Report(number, "Pågår", expect: 409);
        await school.Sees("Insats 3 väntar på insats 2");
        await bup.Report(number, "Klar");
        await social.OpenCase(number);
        await social.DoesNotSee("Väntar på: " + Steps.Mapping);
        await social.Sees(Steps.GentleStart, "Inte påbörjad", "Klar");
        await school.TakeUp("Genomför insats", number);
        await school.Choose("Hur går det?", "Klar");
        await school.Press("Skicka rapporten");

        app.Time.SetDay(FollowUpDay);
        await social.SignIn(Sara);
        await social.FollowUpAndClose(number);
        (await social.State()).ShouldBe("Avslutad");
        await social.Sees("Ärendet är avslutat", "Planen är fullföljd", "Målet är nått.");
        await social.Follow("Alla händelser");
        await social.Sees("SIP avslutades", "Insats 3: klar", "Johan Alm", "Tomas Berglin", "Inte alla kallade deltog");
        await social.Follow("Nästa");
        await social.Sees("Samtycke finns", "Behov av SIP uppmärksammades av");
    }

    // The keyboard is slow and meets the same pages: once is enough of it.
    [Theory]
    [InlineData(Provider.Sqlite, Hands.Keyboard, true)]
    [OnBothDatabases(Hands.Mouse, false)]
    public async Task A_SIP_is_carried_from_need_to_close_by_keyboard_alone_and_without_script(Provider on, Hands hands, bool script)
    {
        await using var app = await SamspelApp.Fresh(on, live: true);
        await using var social = await Walker.Open(app, Sara, hands, script);
        await social.EnterChild("Elis", ["Anna Provsson"]);
        await social.Follow("Starta SIP");
        var number = await social.NoticeNeed();
        await social.AskConsent(Steps.Bup, Steps.School);
        await social.Answers("Anna Provsson (vårdnadshavare)", "Ja");
        await social.BeginAndPrepare();
        await social.Call(MeetingDay, Steps.Bup, Steps.School);

        await using var bup = await Walker.Open(app, Johan, hands, script);
        await bup.AnswerCall(number, "Vi föreslår en annan tid", "Helst veckan efter.", "2026-12-14", "09.00");
        await bup.Sees("Ert svar: föreslår annan tid");
        await social.TakeUp("Ta ställning till föreslagen mötestid", number);
        await social.Sees("Föreslår annan tid", "Helst veckan efter.");

        app.Time.SetDay(MeetingDay);
        await social.SignIn(Sara);
        await social.OpenCase(number);
        await social.Record([(Steps.Bup, null), (Steps.School, null)]);
        await social.WritePlan("Sara Ekdal", MeetingDay, FollowUpDay);
        await social.Establish();
        await bup.SignIn(Johan);
        await bup.Report(number, "Klar");

        app.Time.SetDay(FollowUpDay);
        await social.SignIn(Sara);
        await social.FollowUpAndClose(number);
        (await social.State()).ShouldBe("Avslutad");
    }
}
