using Samspel.Domain;
using Samspel.Domain.Parties;
using Samspel.Web.Platform.Data;
using Samspel.Web.Tests.Harness;

namespace Samspel.Web.Tests.Administration;

public class HandOverTests
{
    [Theory, OnBothDatabases]
    public async Task An_administrator_hands_over_everything_without_seeing_it(Provider on)
    {
        var app = await SamspelApp.For(on);
        var (leaver, name, _) = await Given.Person(app, ("falun-ifo", Role.CaseWorker));
        string[] cases = [await Given.Case(app, "falun-ifo", leaver), await Given.Case(app, "falun-ifo", leaver)];
        var admin = await app.As("administrator-falun");
        var person = await admin.Get($"/administration/medarbetare/{leaver}");
        person.AllText.ShouldContain("Bär 2 öppna ärenden: 2 vid Socialtjänsten barn och familj, Falun.");

        var page = (await admin.Get($"/administration/medarbetare/{leaver}/lamna-over")).Expect(200);
        foreach (var number in cases) page.Html.ShouldNotContain(number);
        page.Page.QuerySelectorAll("option").ShouldNotContain(o => o.GetAttribute("value") == leaver.ToString());
        var done = (await page.Form().Fill(new { To = Given.Persona("socialsekreterare2-falun").ToString() }).Submit()).Expect(200);
        done.AllText.ShouldContain("Inget att lämna över");

        foreach (var number in cases)
        {
            (await Given.Carrier(app, number)).ShouldBe(Given.Persona("socialsekreterare2-falun"));
            (await app.Duties(number)).Select(d => d.Person).Distinct().ShouldBe([Given.Persona("socialsekreterare2-falun")]);
            (await app.History(number))[^1].ShouldSatisfyAllConditions(f => f.Sentence.ShouldBe("Ärendet bärs av Amir Sandgren."), f => f.PersonName.ShouldBe("Anna Bystedt"));
            (await app.AccessLog(number)).ShouldContain(l => l.Object == "lamna-over" && l.Allowed && l.Person == Given.Persona("administrator-falun"));
        }
        (await app.History(leaver.Value))[^1].Sentence.ShouldBe("2 ärenden vid Socialtjänsten barn och familj, Falun lämnades över till Amir Sandgren.");
        name.ShouldNotBeEmpty();
    }

    [Theory, OnBothDatabases]
    public async Task A_manager_hands_over_to_the_units_inbox_and_assigns_from_it(Provider on)
    {
        var app = await SamspelApp.For(on);
        var (absent, _, _) = await Given.Person(app, ("falun-ifo", Role.CaseWorker));
        var number = await Given.Case(app, "falun-ifo", absent);
        var manager = await app.As("enhetschef-falun");
        (await (await manager.Get("/enhet/lamna-over")).Form().Fill(new { From = absent.ToString() }).Submit()).Expect(200);
        (await Given.Carrier(app, number)).ShouldBeNull();
        (await app.Duties(number)).ShouldContain(d => d.Kind == DutyKind.TakeCase);

        var inbox = (await manager.Get("/enhet/inkorg")).Expect(200);
        inbox.AllText.ShouldContain(number);
        (await inbox.Form("form:has([name='Form.Person'])").Fill(new { Person = Given.Persona("socialsekreterare-falun").ToString() }).Submit()).Expect(422).Errors.ShouldContain("Välj minst ett ärende.");
        (await inbox.Form("form:has([name='Form.Person'])").Fill(new { Numbers = new[] { number }, Person = Given.Persona("socialsekreterare-falun").ToString() }).Submit()).Expect(200);
        (await Given.Carrier(app, number)).ShouldBe(Given.Persona("socialsekreterare-falun"));
    }

    [Theory, OnBothDatabases]
    public async Task A_case_worker_takes_a_case_from_the_inbox_once(Provider on)
    {
        var app = await SamspelApp.For(on);
        var number = await Given.Case(app, "falun-ifo", null);
        var worker = await app.As("socialsekreterare-falun");
        var inbox = (await worker.Get("/enhet/inkorg")).Expect(200);
        inbox.Has("[name='Form.Person']").ShouldBeFalse();
        (await app.AccessLog(number)).ShouldContain(l => l.Act == AccessAct.List && l.Object == "enhet/inkorg");
        inbox.Html.ShouldNotContain("Testsson");

        (await inbox.Form($"form:has(input[name=number][value='{number}'])").Submit()).Expect(200).AllText.ShouldNotContain(number);
        (await Given.Carrier(app, number)).ShouldBe(Given.Persona("socialsekreterare-falun"));
        (await (await app.As("socialsekreterare2-falun")).Post("/enhet/inkorg?handler=Take", ("number", number))).Expect(409).AllText.ShouldContain(PartyRules.NotTakenYet.Message);
    }

    [Theory, OnBothDatabases]
    public async Task Another_units_inbox_and_work_are_not_there(Provider on)
    {
        var app = await SamspelApp.For(on);
        var number = await Given.Case(app, "falun-ifo", null);
        var carried = await Given.Case(app, "falun-ifo", Given.Persona("socialsekreterare-falun"));
        foreach (var persona in new[] { "lss-falun", "bup-falun" })
        {
            var stranger = await app.As(persona);
            (await stranger.Get("/enhet/inkorg")).AllText.ShouldNotContain(number);
            (await stranger.Post("/enhet/inkorg?handler=Take", ("number", number))).Expect(404);
        }
        (await (await app.As("socialsekreterare-falun")).Get("/enhet/lamna-over")).Expect(404);
        (await (await app.As("socialsekreterare-falun")).Post("/enhet/inkorg", ("Form.Numbers", number), ("Form.Person", Given.Persona("socialsekreterare-falun").ToString()))).Expect(404);
        (await (await app.As("administrator-falun")).Get("/enhet/inkorg")).Expect(404);

        var other = await app.As("enhetschef-bup-falun");
        (await other.Get("/enhet/lamna-over")).AllText.ShouldNotContain("Sara Ekdal");
        (await other.Post("/enhet/lamna-over", ("Form.From", Given.Persona("socialsekreterare-falun").ToString()))).Expect(200);
        (await Given.Carrier(app, carried)).ShouldBe(Given.Persona("socialsekreterare-falun"));
    }

    [Theory, OnBothDatabases]
    public async Task Nobody_from_another_unit_receives(Provider on)
    {
        var app = await SamspelApp.For(on);
        var (leaver, _, _) = await Given.Person(app, ("falun-ifo", Role.CaseWorker));
        var number = await Given.Case(app, "falun-ifo", leaver);
        var admin = await app.As("administrator-falun");
        var answer = await admin.Post($"/administration/medarbetare/{leaver}/lamna-over", ("Form.Unit", Given.Unit("falun-ifo")), ("Form.To", Given.Persona("lss-falun").ToString()));
        answer.Expect(409).AllText.ShouldContain(PartyRules.ReceiverWorksThere.Message);
        (await Given.Carrier(app, number)).ShouldBe(leaver);
    }
}
