using Microsoft.EntityFrameworkCore;
using Samspel.Domain;
using Samspel.Domain.Parties;
using Samspel.Web.Platform.Access;
using Samspel.Web.Tests.Harness;

namespace Samspel.Web.Tests.Administration;

public class PeopleTests
{
    [Theory, OnBothDatabases]
    public async Task A_new_person_gets_a_start_password_once_and_chooses_an_own(Provider on)
    {
        var app = await SamspelApp.For(on);
        var admin = await app.As("administrator-falun");
        var email = $"{Guid.NewGuid():N}@falun.example";
        var page = (await (await admin.Get("/administration/medarbetare/ny")).Form().Fill(new { Name = "Ylva Öberg", Email = email }).Submit()).Expect(200);
        var start = Given.StartPassword(page);
        start.Length.ShouldBe(19);
        (await admin.Get(page.Address)).Html.ShouldNotContain(start);
        (await (await admin.Get(page.Address + "/uppdrag")).Form().Fill(new { Unit = Given.Unit("falun-ifo"), Role = nameof(Role.CaseWorker) }).Submit()).Expect(200);

        var person = app.Anyone();
        var change = (await Given.SignIn(app, email, start, person)).Expect(200);
        change.Address.ShouldStartWith("/konto/losenord");
        (await person.Get("/enhet/inkorg")).Address.ShouldStartWith("/konto/losenord");
        (await person.Get("/konto/uppdrag")).Address.ShouldStartWith("/konto/losenord");
        (await change.Form().Fill(new { Current = start, New = start, Again = start }).Submit()).Expect(422).Errors.ShouldContain("Välj ett annat lösenord än det du har.");
        (await change.Form().Fill(new { Current = "fel lösenord", New = Given.Password, Again = Given.Password }).Submit()).Expect(422).Errors.ShouldContain("Det nuvarande lösenordet stämmer inte.");
        (await change.Form().Fill(new { Current = start, New = "kort", Again = "kort" }).Submit()).Expect(422);
        var chosen = (await change.Form().Fill(new { Current = start, New = Given.Password, Again = Given.Password }).Submit()).Expect(200);
        chosen.Address.ShouldStartWith("/konto/uppdrag");
        (await chosen.Form("form:has(input[name=assignment])").Submit()).Visitor.ShouldBe(person);
        (await person.Get("/enhet/inkorg")).Expect(200);
        (await app.History(Guid.Parse(page.Address.Split('/')[^1]))).Select(f => f.Kind).ShouldBe([nameof(PersonAdded), nameof(PasswordChanged)]);
    }

    [Theory, OnBothDatabases]
    public async Task The_same_form_sent_twice_adds_one_person_and_an_address_is_used_once(Provider on)
    {
        var app = await SamspelApp.For(on);
        var admin = await app.As("administrator-falun");
        var email = $"{Guid.NewGuid():N}@falun.example";
        var form = (await admin.Get("/administration/medarbetare/ny")).Form().Fill(new { Name = "Nils Åberg", Email = email });
        var (first, second) = (await form.Submit(), await form.Submit());
        second.Expect(200).Address.ShouldBe(first.Address);
        (await app.Read(c => c.Users.CountAsync(u => u.Email == email))).ShouldBe(1);

        var again = (await (await admin.Get("/administration/medarbetare/ny")).Form().Fill(new { Name = "Nils Åberg", Email = email.ToUpperInvariant() }).Submit()).Expect(422);
        again.Errors.ShouldContain("Det finns redan ett konto med den e-postadressen.");
        again.Form()["Name"].ShouldBe("Nils Åberg");
    }

    [Theory, OnBothDatabases]
    public async Task People_are_found_by_name_without_the_name_in_an_address(Provider on)
    {
        var app = await SamspelApp.For(on);
        var admin = await app.As("administrator-region");
        var found = (await (await admin.Get("/administration/medarbetare")).Form().Fill(new { Search = "ALM" }).Submit()).Expect(200);
        found.Address.ShouldBe("/administration/medarbetare");
        found.Texts("tbody th").ShouldHaveSingleItem().ShouldContain("Johan Alm");
        (await (await admin.Get("/administration/medarbetare")).Form().Fill(new { Search = "åkerl" }).Submit()).AllText.ShouldContain("Bengt Åkerlund");
        (await (await admin.Get("/administration/medarbetare")).Form().Fill(new { Search = "Sara Ekdal" }).Submit()).AllText.ShouldContain("Ingen hittades");
    }

    [Theory, OnBothDatabases]
    public async Task Another_organisations_person_is_not_there(Provider on)
    {
        var app = await SamspelApp.For(on);
        var admin = await app.As("administrator-falun");
        var stranger = Given.Persona("bup-falun");
        foreach (var path in new[] { "", "/andra", "/uppdrag", "/lamna-over" }) (await admin.Get($"/administration/medarbetare/{stranger}{path}")).Expect(404);
        foreach (var handler in new[] { "Disable", "Enable", "Reset", "Unlock" }) (await admin.Post($"/administration/medarbetare/{stranger}?handler={handler}")).Expect(404);
        var own = await Given.Person(app);
        (await admin.Post($"/administration/medarbetare/{own.Id}/uppdrag", ("Form.Unit", Given.Unit("bup-falun")), ("Form.Role", nameof(Role.CaseWorker)), ("Form.From", "2026-11-01"))).Expect(404);
    }

    [Theory, OnBothDatabases]
    public async Task A_closed_account_stops_working_at_the_next_click(Provider on)
    {
        var app = await SamspelApp.For(on);
        var (id, _, email) = await Given.Person(app, ("falun-ifo", Role.CaseWorker));
        var person = app.Anyone();
        await Given.SignIn(app, email, Given.Password, person);
        (await person.Get("/enhet/inkorg")).Expect(200).Address.ShouldBe("/enhet/inkorg");

        var admin = await app.As("administrator-falun");
        (await (await admin.Get($"/administration/medarbetare/{id}")).Form("aside form").Submit("Stäng kontot")).Expect(200).AllText.ShouldContain("Kontot är stängt");
        (await person.Get("/enhet/inkorg")).Address.ShouldStartWith("/konto/logga-in");
        (await person.Get("/konto")).Address.ShouldStartWith("/konto/logga-in");
        (await Given.SignIn(app, email, Given.Password)).Expect(422).Errors.ShouldContain("E-postadressen eller lösenordet stämmer inte.");

        (await (await admin.Get($"/administration/medarbetare/{id}")).Form("aside form").Submit("Öppna kontot igen")).Expect(200);
        (await Given.SignIn(app, email, Given.Password)).Expect(200);
        (await app.History(id.Value)).Select(f => f.Kind).TakeLast(2).ShouldBe([nameof(PersonDisabled), nameof(PersonEnabled)]);
    }

    [Theory, OnBothDatabases]
    public async Task A_new_start_password_ends_every_session(Provider on)
    {
        var app = await SamspelApp.For(on);
        var (id, _, email) = await Given.Person(app, ("falun-ifo", Role.CaseWorker));
        var person = app.Anyone();
        await Given.SignIn(app, email, Given.Password, person);
        (await person.Get("/enhet/inkorg")).Expect(200);

        var admin = await app.As("administrator-falun");
        var page = (await (await admin.Get($"/administration/medarbetare/{id}")).Form("aside form").Submit("Ge nytt startlösenord")).Expect(200);
        (await person.Get("/enhet/inkorg")).Address.ShouldStartWith("/konto/logga-in");
        (await person.Get("/konto/uppdrag")).Address.ShouldStartWith("/konto/logga-in");
        (await Given.SignIn(app, email, Given.Password)).Expect(422);
        (await Given.SignIn(app, email, Given.StartPassword(page))).Address.ShouldStartWith("/konto/losenord");
    }

    [Theory, OnBothDatabases]
    public async Task An_ended_assignment_stops_working_at_the_next_click(Provider on)
    {
        var app = await SamspelApp.For(on);
        var (id, _, email) = await Given.Person(app, ("falun-ifo", Role.CaseWorker));
        var person = app.Anyone();
        await Given.SignIn(app, email, Given.Password, person);
        (await person.Get("/enhet/inkorg")).Expect(200).Address.ShouldBe("/enhet/inkorg");

        var admin = await app.As("administrator-falun");
        var end = await (await admin.Get($"/administration/medarbetare/{id}")).Follow("Avsluta Handläggare, Socialtjänsten barn och familj, Falun");
        (await end.Form().Fill(new { LastDay = new DateOnly(2026, 11, 1) }).Submit()).Expect(409).AllText.ShouldContain(PartyRules.AssignmentHasAPeriod.Message);
        (await end.Form().Fill(new { LastDay = new DateOnly(2026, 11, 22) }).Submit()).Expect(200).Texts(".timeline-what")[0].ShouldContain("avslutades, sista dag 2026-11-22");

        var next = await person.Get("/enhet/inkorg");
        next.Address.ShouldBe("/konto/uppdrag");
        next.AllText.ShouldContain("Du har inget uppdrag som gäller i dag");
    }

    [Theory, OnBothDatabases]
    public async Task A_role_that_does_not_fit_the_unit_is_refused(Provider on)
    {
        var app = await SamspelApp.For(on);
        var person = await Given.Person(app);
        var admin = await app.As("administrator-falun");
        var form = (await admin.Get($"/administration/medarbetare/{person.Id}/uppdrag")).Form().Fill(new { Unit = Given.Unit("falun-samordning"), Role = nameof(Role.CountyCoordinator), From = new DateOnly(2026, 12, 1) });
        var answer = (await form.Submit()).Expect(409);
        answer.AllText.ShouldContain("Länssamordnare finns bara vid länssamordningen.");
        answer.Form()["From"].ShouldBe("2026-12-01");
    }

    [Theory, OnBothDatabases]
    public async Task Nobody_changes_an_own_account_or_assignment(Provider on)
    {
        var app = await SamspelApp.For(on);
        var admin = await app.As("administrator-falun");
        var me = Given.Persona("administrator-falun");
        (await admin.Post($"/administration/medarbetare/{me}?handler=Disable")).Expect(409).AllText.ShouldContain(PartyRules.NotOneself.Message);
        (await admin.Get($"/administration/medarbetare/{me}/uppdrag")).Expect(404);
        (await admin.Post($"/administration/medarbetare/{me}/uppdrag", ("Form.Unit", Given.Unit("falun-ifo")), ("Form.Role", nameof(Role.CaseWorker)), ("Form.From", "2026-11-01"))).Expect(404);
    }

    [Theory, OnBothDatabases]
    public async Task Name_and_address_are_changed_unless_somebody_else_just_did(Provider on)
    {
        var app = await SamspelApp.For(on);
        var person = await Given.Person(app, ("falun-ifo", Role.CaseWorker));
        var admin = await app.As("administrator-falun");
        var (first, second) = ((await admin.Get($"/administration/medarbetare/{person.Id}/andra")).Form(), (await admin.Get($"/administration/medarbetare/{person.Id}/andra")).Form());
        (await first.Fill(new { Name = "Ett Namn" }).Submit()).Expect(200).Heading.ShouldBe("Ett Namn");
        var shown = (await second.Fill(new { Name = "Ett Annat" }).Submit()).Expect(409);
        shown.Text(".conflict").ShouldContain("Ett Namn");
        (await shown.Form().Submit()).Expect(200).Heading.ShouldBe("Ett Annat");
        (await app.Read(c => c.Users.SingleAsync(u => u.Id == person.Id.Value))).SearchName.ShouldBe("ett annat");
    }
}
