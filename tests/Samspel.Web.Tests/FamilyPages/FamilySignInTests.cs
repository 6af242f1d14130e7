using System.Net;
using System.Text.RegularExpressions;
using System.Web;
using Samspel.Web.Platform.Data;
using Samspel.Web.Tests.Access;
using Samspel.Web.Tests.ConcernReports;
using Samspel.Web.Tests.Harness;

namespace Samspel.Web.Tests.FamilyPages;

/// <summary>The family's sign-in by e-legitimation: whom it lets in, for how long, and to nothing but the family's own pages.</summary>
public partial class FamilySignInTests
{
    const string Way = "/min-sida/logga-in/e-legitimation", Parent = "198301022383";

    [Theory, OnBothDatabases]
    public async Task The_holder_of_an_e_legitimation_is_let_in_and_the_number_is_kept_in_the_cookie_alone(Provider on)
    {
        var app = await SamspelApp.For(on);
        var visitor = app.Anyone();
        (await visitor.GetOnce("/min-sida")).Headers.Location!.ToString().ShouldEndWith("/min-sida/logga-in");
        var door = (await visitor.Get("/min-sida/logga-in")).Expect(200);
        door.AllText.ShouldContain("Logga in med e-legitimation");
        var asked = HttpUtility.ParseQueryString((await visitor.GetOnce(Way)).Headers.Location!.Query);
        (asked["response_type"], asked["code_challenge_method"], asked["prompt"], asked["client_id"]).ShouldBe(("code", "S256", "login", EidTestProvider.Client));
        asked["scope"].ShouldBe("openid profile https://id.oidc.se/scope/naturalPersonNumber");
        asked["acr_values"]!.ShouldContain(EidTestProvider.Loa3);
        new[] { "nonce", "state", "code_challenge" }.ShouldAllBe(name => asked[name]!.Length > 20);
        asked["redirect_uri"].ShouldBe("http://localhost/min-sida/logga-in/svar");

        await visitor.SignInByEid(Parent, "Åsa <b>Testsson</b>");
        var home = (await visitor.Get("/min-sida")).Expect(200);
        home.AllText.ShouldContain("Åsa <b>Testsson</b>");
        home.Headers.CacheControl!.NoStore.ShouldBeTrue();
        home.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("form-action 'self'");
        home.Html.ShouldNotContain(Parent[8..]);
        foreach (var staffs in new[] { "/sok", "/sip", "/konto/logga-in", "Att göra" }) home.Html.ShouldNotContain($"\"{staffs}\"");
        visitor.Cookies.Cast<Cookie>().Where(c => c.Name.StartsWith("samspel-familj", StringComparison.Ordinal)).ShouldHaveSingleItem().HttpOnly.ShouldBeTrue();
        visitor.Cookies.Cast<Cookie>().ShouldAllBe(c => !c.Value.Contains(Parent) && c.Name != "samspel");
        app.Log.Lines.ShouldAllBe(l => !l.Text.Contains(Parent));
        (await visitor.Get("/min-sida/logga-in")).Address.ShouldBe("/min-sida");
        (await visitor.Get("/")).Address.ShouldStartWith("/konto/logga-in");

        var missing = (await visitor.Get($"/min-sida/planer/{Guid.NewGuid()}")).Expect(404);
        missing.AllText.ShouldContain("Till Min sida");
        (await home.Form("form[action='/min-sida/logga-ut']").Submit()).Expect(200).AllText.ShouldContain("Du har loggat ut.");
        (await visitor.GetOnce("/min-sida")).Status.ShouldBe(302);

        // A coordination number comes in a claim of its own; a page that was asked for is reached in the end, and nothing outside is.
        var other = app.Anyone();
        other.Headers[EidTestProvider.Holder] = $"claim={Uri.EscapeDataString("https://id.oidc.se/claim/coordinationNumber")}&number={File.ReadLines(Path.Combine(Workplace.Root, "tests/Samspel.Domain.Tests/Data/test-samordningsnummer.txt")).First(l => l.Length >= 12).Trim()[..12]}";
        var plan = $"/min-sida/planer/{Guid.NewGuid()}";
        var led = await other.Get(plan);
        led.Address.ShouldBe($"/min-sida/logga-in?till={Uri.EscapeDataString(plan)}");
        (await led.Follow("Logga in med e-legitimation")).Expect(404).Address.ShouldBe(plan);
        foreach (var outside in new[] { "https://nagon-annan.test/", "//nagon-annan.test", "/sip" })
            (await other.Get($"{Way}?till={Uri.EscapeDataString(outside)}")).Expect(200).Address.ShouldBe("/min-sida");
    }

    [Theory, OnBothDatabases]
    public async Task An_answer_that_is_not_whole_and_for_this_visit_lets_nobody_in(Provider on)
    {
        var app = await SamspelApp.For(on);
        (string Holder, string Says)[] answers =
        [
            ("", "Inloggningen avbröts."),
            ($"number={Parent}&acr={Uri.EscapeDataString("http://id.elegnamnden.se/loa/1.0/loa2")}", "Din e-legitimation räcker inte här."),
            ($"number={Parent}&acr=", "Din e-legitimation räcker inte här."),
            ("fault=none", "Vi fick inget personnummer"), ("number=198301022384", "Vi fick inget personnummer"),
            .. new[] { "nonce", "state", "signature", "unsigned", "issuer", "audience", "old", "token" }.Select(fault => ($"number={Parent}&fault={fault}", "Det gick inte att logga in.")),
        ];
        foreach (var (holder, says) in answers)
        {
            var visitor = app.Anyone();
            visitor.Headers[EidTestProvider.Holder] = holder;
            var answer = (await visitor.Get(Way)).Expect(200);
            answer.Address.ShouldStartWith("/min-sida/logga-in?svar=", customMessage: holder);
            answer.AllText.ShouldContain(says, customMessage: holder);
            (await visitor.GetOnce("/min-sida")).Status.ShouldBe(302, holder);
        }
        // Another visit's answer opens nothing here.
        var (one, two) = (app.Anyone(), app.Anyone());
        one.Headers[EidTestProvider.Holder] = $"number={Parent}";
        var back = (await one.GetOnce((await one.GetOnce(Way)).Headers.Location!.ToString())).Headers.Location!.ToString();
        (await two.Get(back)).AllText.ShouldContain("Det gick inte att logga in.");
        (await two.GetOnce("/min-sida")).Status.ShouldBe(302);
        (await one.Get(back)).Expect(200).Address.ShouldBe("/min-sida");
        app.Log.Lines.ShouldAllBe(l => !l.Text.Contains(Parent));
    }

    [Theory, OnBothDatabases]
    public async Task The_session_is_short_and_what_is_not_switched_on_or_cannot_be_reached_is_said(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on, settings: [("Samspel:Eid:Authority", "https://nere.test")]);
        (await app.Anyone().Get(Way)).Expect(200).AllText.ShouldContain("E-legitimationen går inte att nå just nu.");
        var guardian = await app.As(Visitor.Guardian);
        foreach (var minutes in new[] { 14, 28, 42, 56 })
        {
            app.Time.Set(SamspelApp.Start.AddMinutes(minutes));
            (await guardian.Get("/min-sida")).Expect(200).Address.ShouldBe("/min-sida");
        }
        app.Time.Set(SamspelApp.Start.AddMinutes(61));
        var ended = (await guardian.Get("/min-sida")).Expect(200);
        ended.AllText.ShouldContain("Det gick för lång tid.");
        (await guardian.GetOnce("/min-sida")).Headers.Location!.ToString().ShouldEndWith("/min-sida/logga-in");

        await guardian.SignIn(Visitor.Guardian);
        app.Time.Set(SamspelApp.Start.AddMinutes(78));
        (await guardian.Get("/min-sida")).AllText.ShouldContain("Det gick för lång tid.");

        await using var off = await SamspelApp.Fresh(on, settings: [("Samspel:Eid:Authority", ""), ("Samspel:Demo", "false")]);
        var door = (await off.Anyone().Get(Way)).Expect(200);
        door.Address.ShouldBe("/min-sida/logga-in");
        door.AllText.ShouldContain("inte påslagen här än");
        door.Page.QuerySelectorAll("main a.ds-button, main button").ShouldBeEmpty();
        (await off.Anyone().Post("/min-sida/logga-in?handler=Demo")).Expect(404);
    }

    [Theory, OnBothDatabases]
    public async Task A_guardian_is_answered_like_a_stranger_on_every_route_of_the_staffs_and_the_staff_like_one_on_the_familys(Provider on)
    {
        var app = await SamspelApp.For(on);
        var (guardian, stranger, sara) = (await app.Anyone().SignInByEid(DemoNumbers.AlvasMother), app.Anyone(), await app.As("socialsekreterare-falun"));
        var routes = AccessMatrixTests.Routes(app).Select(route => (Route: route, Family: route.StartsWith("/min-sida", StringComparison.Ordinal))).ToList();
        routes.Count(r => r.Family).ShouldBe(5);
        List<string> wrong = [];
        foreach (var route in routes.Where(r => !r.Family).Select(r => r.Route).Where((_, i) => on == Provider.Sqlite || i % 3 == 0))
        {
            var address = Fill(route);
            foreach (var post in new[] { false, true })
            {
                var (seen, expected) = post ? (await guardian.PostAsIs(address, []), await stranger.PostAsIs(address, [])) : (await guardian.GetOnce(address), await stranger.GetOnce(address));
                if (seen.Status != expected.Status || seen.Headers.Location != expected.Headers.Location || ConcernSweepTests.Same(seen) != ConcernSweepTests.Same(expected)) wrong.Add($"{(post ? "POST" : "GET")} {address}: {seen.Status}, a stranger gets {expected.Status}");
            }
        }
        wrong.ShouldBeEmpty(string.Join("\n", wrong));
        foreach (var address in new[] { "/min-sida", $"/min-sida/planer/{Guid.NewGuid()}", "/min-sida/logga-ut" })
        {
            var (seen, expected) = (await sara.GetOnce(address), await stranger.GetOnce(address));
            (seen.Status, seen.Headers.Location).ShouldBe((302, expected.Headers.Location));
        }
        // With both cookies each opens its own and nothing of the other's.
        await sara.SignInByEid(Parent);
        (await sara.Get("/sip")).Expect(200).Address.ShouldBe("/sip");
        (await sara.Get("/min-sida")).Expect(200).Html.ShouldNotContain("Sara Ekdal");
    }

    static string Fill(string route) => Place().Replace(route, place => place.Value switch
    {
        _ when place.Value.Contains('?') => "",
        _ when place.Value.Contains(":guid") => "00000000-0000-0000-0000-0000000000a1",
        "{number}" => "2026-0001",
        "{kommun}" => "2080",
        _ => "1",
    });

    [GeneratedRegex(@"\{[^}]+\}")]
    private static partial Regex Place();
}
