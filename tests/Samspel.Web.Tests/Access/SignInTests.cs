using Microsoft.Playwright;
using Samspel.Domain.Parties;
using Samspel.Web.Tests.Administration;
using Samspel.Web.Tests.Harness;

namespace Samspel.Web.Tests.Access;

public class SignInTests
{
    [Theory, OnBothDatabases]
    public async Task Five_wrong_passwords_lock_the_account_until_an_administrator_opens_it(Provider on)
    {
        var app = await SamspelApp.For(on);
        var (id, _, email) = await Given.Person(app, ("falun-ifo", Role.CaseWorker));
        for (var i = 0; i < 4; i++) (await Given.SignIn(app, email, "inte rätt alls")).Expect(422).Errors.ShouldContain("E-postadressen eller lösenordet stämmer inte.");
        (await Given.SignIn(app, email, "inte rätt alls")).Expect(422).Errors.ShouldHaveSingleItem().ShouldStartWith("Kontot är låst i 15 minuter");
        (await Given.SignIn(app, email, Given.Password)).Expect(422).Errors.ShouldHaveSingleItem().ShouldStartWith("Kontot är låst");

        var admin = await app.As("administrator-falun");
        (await (await admin.Get($"/administration/medarbetare/{id}")).Form("aside form").Submit("Lås upp")).Expect(200);
        var inside = app.Anyone();
        await Given.SignIn(app, email, Given.Password, inside);
        (await inside.Get("/enhet/inkorg")).Expect(200);
        (await app.History(id.Value))[^1].Kind.ShouldBe(nameof(PersonUnlocked));
    }

    [Theory, OnBothDatabases]
    public async Task A_locked_account_opens_by_itself_after_fifteen_minutes(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        var (_, _, email) = await Given.Person(app, ("falun-ifo", Role.CaseWorker));
        for (var i = 0; i < 5; i++) await Given.SignIn(app, email, "inte rätt alls");
        app.Time.Advance(TimeSpan.FromMinutes(14));
        (await Given.SignIn(app, email, Given.Password)).Expect(422).Errors.ShouldHaveSingleItem().ShouldStartWith("Kontot är låst");
        app.Time.Advance(TimeSpan.FromMinutes(2));
        (await Given.SignIn(app, email, Given.Password)).Address.ShouldBe("/");

        for (var i = 0; i < 4; i++) await Given.SignIn(app, email, "inte rätt alls");
        (await Given.SignIn(app, email, Given.Password)).Address.ShouldBe("/");
    }

    [Theory, OnBothDatabases]
    public async Task An_unknown_address_and_a_wrong_password_get_the_same_answer(Provider on)
    {
        var app = await SamspelApp.For(on);
        var (_, _, email) = await Given.Person(app);
        var (known, unknown) = (await Given.SignIn(app, email, "inte rätt alls"), await Given.SignIn(app, "ingen@falun.example", "inte rätt alls"));
        unknown.Expect(422).Errors.ShouldBe(known.Expect(422).Errors);
        (await Given.SignIn(app, "socialsekreterare-falun@demo.example", "inte rätt alls")).Expect(422).Errors.ShouldBe(known.Errors);
    }

    [Theory, OnBothDatabases]
    public async Task A_session_is_bound_to_one_assignment_and_can_be_switched(Provider on)
    {
        var app = await SamspelApp.For(on);
        var (_, _, email) = await Given.Person(app, ("falun-ifo", Role.CaseWorker), ("falun-lss", Role.UnitManager));
        var person = app.Anyone();
        var choose = await Given.SignIn(app, email, Given.Password, person);
        choose.Address.ShouldStartWith("/konto/uppdrag");
        (await person.Get("/enhet/inkorg")).Address.ShouldBe("/konto/uppdrag");
        (await person.Get("/min-sida")).Address.ShouldBe("/min-sida/logga-in");

        await choose.Form("li:nth-child(1) form").Submit();
        (await person.Get("/enhet/inkorg")).Text(".who").ShouldContain("Enhetschef, LSS-handläggningen, Falun");
        await (await person.Get("/konto/uppdrag")).Form("li:nth-child(2) form").Submit();
        (await person.Get("/enhet/inkorg")).Text(".who").ShouldContain("Handläggare, Socialtjänsten barn och familj, Falun");
        (await person.Get("/enhet/lamna-over")).Expect(404);
        (await person.Post("/konto/uppdrag", ("assignment", Guid.NewGuid().ToString()))).Expect(404);
    }

    [Theory, OnBothDatabases]
    public async Task The_demos_people_are_nobody_outside_the_demo(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on, settings: [("Samspel:Demo", "false")]);
        var anyone = app.Anyone();
        (await anyone.Get("/konto/logga-in")).Has("input[name=persona]").ShouldBeFalse();
        (await anyone.Post("/konto/logga-in/demo", ("persona", "socialsekreterare-falun"))).Expect(404);
        await app.Do<Platform.Data.Db>(async db =>
        {
            var assignment = (await db.AssignmentsOf(Given.Persona("socialsekreterare-falun")))[0].Id;
            var stamp = await app.Read(c => Task.FromResult(c.Users.Single(u => u.Persona == "socialsekreterare-falun").SecurityStamp));
            (await db.Seat(Given.Persona("socialsekreterare-falun"), assignment, stamp, demo: true)).ShouldNotBeNull();
            (await db.Seat(Given.Persona("socialsekreterare-falun"), assignment, stamp, demo: false)).ShouldBeNull();
        });
    }

    [Theory, OnBothDatabases]
    public async Task Many_attempts_from_one_address_have_to_wait(Provider on)
    {
        var app = await SamspelApp.For(on);
        var visitor = app.Anyone();
        visitor.Headers[Visitor.AddressHeader] = on == Provider.Sqlite ? "10.99.0.1" : "10.99.0.2";
        var form = (await visitor.Get("/konto/logga-in")).Form("form[action='/konto/logga-in']");
        for (var i = 0; i < 60; i++) (await form.Submit()).Expect(422);
        (await form.Submit()).Expect(429).AllText.ShouldContain("Vänta en minut");
        (await visitor.Get("/konto/logga-in")).Expect(200);
    }

    [Theory, OnBothDatabases]
    public async Task A_session_ends_after_thirty_idle_minutes_and_after_ten_hours(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        var worker = await app.As("socialsekreterare-falun");
        app.Time.Advance(TimeSpan.FromMinutes(29));
        (await worker.Get("/enhet/inkorg")).Address.ShouldBe("/enhet/inkorg");
        app.Time.Advance(TimeSpan.FromMinutes(31));
        (await worker.Get("/enhet/inkorg")).Address.ShouldStartWith("/konto/logga-in");

        worker = await app.As("socialsekreterare-falun");
        for (var i = 0; i < 23; i++)
        {
            app.Time.Advance(TimeSpan.FromMinutes(25));
            (await worker.Post("/konto/fortsatt")).Status.ShouldBe(204);
        }
        (await worker.Get("/enhet/inkorg")).Address.ShouldBe("/enhet/inkorg");
        app.Time.Advance(TimeSpan.FromMinutes(26));
        (await worker.Get("/enhet/inkorg")).Address.ShouldStartWith("/konto/logga-in");
    }

    [Theory, OnBothDatabases]
    public async Task Wishes_about_mail_are_kept(Provider on)
    {
        var app = await SamspelApp.For(on);
        var (_, name, email) = await Given.Person(app, ("falun-ifo", Role.CaseWorker));
        var person = app.Anyone();
        await Given.SignIn(app, email, Given.Password, person);
        var profile = (await person.Get("/konto")).Expect(200);
        profile.AllText.ShouldContain(name);
        profile.AllText.ShouldContain("Handläggare, Socialtjänsten barn och familj, Falun");
        var saved = (await profile.Form().Fill(new { WantsMail = false }).Submit()).Expect(200);
        saved.Has("input[name='Form.WantsMail'][checked]").ShouldBeFalse();
        (await app.Anyone().Get("/konto")).Address.ShouldStartWith("/konto/logga-in");
    }

    [Theory, OnBothDatabases]
    public async Task A_passkey_is_added_used_refused_twice_and_removed(Provider on)
    {
        var app = await SamspelApp.ForBrowser(on);
        await using var browser = await Browser.Open(app, "hab-falun");
        var page = browser.Page;
        var devices = await page.Context.NewCDPSessionAsync(page);
        await devices.SendAsync("WebAuthn.enable");
        await devices.SendAsync("WebAuthn.addVirtualAuthenticator", new()
        {
            ["options"] = new Dictionary<string, object> { ["protocol"] = "ctap2", ["transport"] = "internal", ["hasResidentKey"] = true, ["hasUserVerification"] = true, ["isUserVerified"] = true, ["automaticPresenceSimulation"] = true },
        });
        var name = Given.Unique("Jobbdatorn");

        await browser.Go("/konto/nycklar");
        await page.GetByLabel("Vad ska nyckeln heta?").FillAsync(name);
        await page.GetByRole(AriaRole.Button, new() { Name = "Lägg till nyckel" }).ClickAsync();
        await page.GetByText(name).WaitForAsync();
        await browser.AssertNoAxeViolations();

        await browser.Opening(() => page.GetByRole(AriaRole.Button, new() { Name = "Logga ut" }).ClickAsync());
        page.Url.ShouldEndWith("/konto/logga-in");
        string? sent = null;
        page.Request += (_, request) => { if (request.Url.EndsWith("/konto/logga-in/passkey", StringComparison.Ordinal) && request.Method == "POST") sent = request.PostData; };
        await browser.Opening(() => page.GetByRole(AriaRole.Button, new() { Name = "Logga in med nyckel" }).ClickAsync());
        page.Url.ShouldNotContain("/konto/logga-in");
        (await page.Locator(".who").InnerTextAsync()).ShouldContain("Olof Lind");

        var replayed = await page.EvaluateAsync<string>("async body => { const r = await fetch('/konto/logga-in/passkey', { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body }); return r.status + ' ' + await r.text(); }", sent);
        replayed.ShouldStartWith("4");

        await browser.Go("/konto/nycklar");
        await page.GetByRole(AriaRole.Button, new() { Name = $"Ta bort {name}" }).ClickAsync();
        await browser.Opening(() => page.Locator("dialog").GetByRole(AriaRole.Button).First.ClickAsync());
        page.Url.ShouldEndWith("/konto/nycklar");
        await page.GetByText(name).WaitForAsync(new() { State = WaitForSelectorState.Detached });
    }
}
