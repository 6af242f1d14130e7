using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Samspel.Domain;
using Samspel.Domain.Placements;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Jobs;
using Samspel.Web.Platform.Mail;
using Samspel.Web.Tests.Access;
using Samspel.Web.Tests.Agreements;
using Samspel.Web.Tests.Harness;
using Samspel.Web.Tests.Sips;

namespace Samspel.Web.Tests.Placements;

/// <summary>
/// Where a placed child lives is looked for in everything the product answers and keeps: every page for everybody, every column but the lock's own,
/// the log and the mail. It is found on the page of the lock alone, by the one who has opened it. What tells it by other words, the municipality of
/// registration and a unit there that was asked, is looked for with everybody whom the lock does not let in.
/// </summary>
public partial class PlaceSweepTests
{
    static readonly string[] Words = PlaceArrange.SecretWords;

    [Theory, OnBothDatabases]
    public async Task The_place_is_found_nowhere_but_behind_its_lock(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        await app.Read(c => c.Users.ExecuteUpdateAsync(s => s.SetProperty(a => a.WantsMail, true)));
        var placed = await Handled(app);

        await app.Do<Nightly>(night => night.Run());
        (await app.Read(c => c.Set<OutboxMail>().CountAsync())).ShouldBeGreaterThan(0);
        List<string> found = [];
        // Those of one role in one kind of unit get the same pages, and both databases give the same: on one of them those who are near are enough.
        var near = new[] { Arrange.Worker, Arrange.Colleague, Arrange.Manager, Arrange.Bup, Arrange.SameCompartment, Arrange.OtherMunicipality, "loggranskare-falun", "administrator-falun" };
        foreach (var persona in near.Union(Personas.All.DistinctBy(p => (p.Role, p.Group)).Select(p => p.Key).Where(_ => on == Provider.Sqlite)))
        {
            var visitor = await app.As(persona);
            if (persona == Arrange.Colleague) foreach (var refused in await RefusedForms(visitor, placed)) Look(refused, persona);
            foreach (var address in Addresses(app, placed, near.Contains(persona)))
                Look(await visitor.Get(address), persona);
            foreach (var asked in new[] { placed.Number.ToString(), "Rävgård" }) Look(await visitor.Post("/sok", ("q", asked)), persona, asked);
            Look(await visitor.Post("/varfor-ser-jag-inte", ("Form.Number", placed.Number.ToString())), persona);
        }
        found.ShouldBeEmpty(string.Join("\n", found));

        var kept = await DatabaseDump.AllText(app, but: "places_of_stay");
        Words.Where(kept.Contains).ShouldBeEmpty("Nothing but the lock keeps the place.");
        var logged = string.Join('\n', app.Log.Lines.Select(l => l.Text));
        Words.Where(logged.Contains).ShouldBeEmpty("The place is not written to the log.");

        void Look(Answer answer, string persona, string asked = "")
        {
            if (answer.Status >= 500) found.Add($"{answer.Address} answered {persona} {answer.Status}");
            var all = answer.Html.Replace($"value=\"{asked}\"", "") + answer.Headers + answer.Response.Content.Headers;
            found.AddRange(Words.Where(w => all.Contains(w, StringComparison.OrdinalIgnoreCase)).Select(w => $"{w} at {answer.Address} for {persona}"));
            // Those whom the lock lets in read them in the placement, and nowhere else.
            if (persona is Arrange.Worker or Arrange.Manager && answer.Address.StartsWith(placed.Address, StringComparison.Ordinal)) return;
            all = AllMunicipalities().Replace(all, "");
            found.AddRange(PlaceArrange.FarAwayWords.Where(w => all.Contains(w, StringComparison.OrdinalIgnoreCase)).Select(w => $"{w} at {answer.Address} for {persona}"));
            if (FarAwayCode().IsMatch(all)) found.Add($"{PlaceArrange.FarAwayCode} at {answer.Address} for {persona}");
        }
    }

    [Theory, OnBothDatabases]
    public async Task In_a_browser_it_is_gone_when_one_has_left_the_page(Provider on)
    {
        var app = await SamspelApp.ForBrowser(on);
        var placed = await (await PlaceArrange.Acute(app)).Ask(ChainItemKind.KeepCare, Arrange.Bup);
        await using (var sara = await Browser.Open(app, Arrange.Worker))
        {
            await sara.Go(placed.Place);
            foreach (var (label, text) in new[] { ("Namn", PlaceArrange.Secret.Name), ("Adress", PlaceArrange.Secret.Address!), ("Kommun", PlaceArrange.Secret.MunicipalityCode), ("Kontaktuppgift", PlaceArrange.Secret.Contact!) })
                await sara.Page.Locator("main").GetByLabel(label).First.FillAsync(text);
            await sara.Page.GetByRole(AriaRole.Button, new() { Name = "Lås in platsen" }).ClickAsync();
            await sara.Page.GetByRole(AriaRole.Button, new() { Name = "Visa platsen" }).ClickAsync();
            await sara.Page.GetByText("Rävgårdens familjehem").First.WaitForAsync();
            await sara.AssertNoAxeViolations();
            (await sara.Page.TitleAsync()).ShouldBe($"Platsen – {placed.Number} – Samspel");
            await sara.Page.GetByRole(AriaRole.Link, new() { Name = "Dölj platsen" }).ClickAsync();
            await Nowhere(sara, placed.Place, placed.Address, "/", "/invanta-svar", "/barn/" + placed.ChildId, "/sip", "/enhet/inkorg");
            (await sara.Page.EvaluateAsync<string>("() => JSON.stringify({ ...localStorage, ...sessionStorage })")).ShouldNotContain("Rävgård");
        }
        foreach (var persona in new[] { Arrange.Bup, Arrange.Manager })
        {
            await using var other = await Browser.Open(app, persona);
            await Nowhere(other, persona == Arrange.Bup ? placed.Received : placed.Place, placed.Address, "/", "/mottaget", "/invanta-svar", "/sok");
        }

        static async Task Nowhere(Browser browser, params string[] addresses)
        {
            foreach (var address in addresses)
            {
                await browser.Go(address);
                var shown = await browser.Page.ContentAsync() + browser.Page.Url + await browser.Page.TitleAsync();
                Words.Where(shown.Contains).ShouldBeEmpty(address);
            }
        }
    }

    /// <summary>The placement's own forms, refused to a colleague whom the lock does not let in: for what is not filled in, and for what somebody else wrote meanwhile.</summary>
    static async Task<List<Answer>> RefusedForms(Visitor colleague, PlacedChild placed)
    {
        List<Answer> answers = [];
        var asked = (await placed.Item(ChainItemKind.ReassessSelfCare)).Number;
        foreach (var page in new[] { "/folkbokforing", $"/punkt/{asked}", $"/punkt/{asked}/be-utanfor", "/avsluta", "/underlag", "/lamna-over", "/kostnad/folkbokforing", "/fortsatter", "/folj-upp" })
        {
            answers.Add(await colleague.Post(placed.Address + page, ("__seen", "")));
            answers[^1].Status.ShouldBeOneOf([422, 409]);
        }
        foreach (var (page, fields) in new (string, (string, string)[])[]
        {
            ("/folkbokforing", [("__seen", "gammalt"), ("Form.Municipality", "Falun"), ("Form.From", "2026-11-23")]),
            ($"/punkt/{asked}", [("__seen", "gammalt"), ("Form.Report", "NotNeeded"), ("Form.Note", "Behövs inte."), ("Form.On", "2026-11-23")]),
            ($"/punkt/{asked}/be-utanfor", [("Form.Unit", "En enhet"), ("Form.Where", "En kommun"), ("Form.How", "Phone"), ("Form.Ground", "G9"), ("Form.Why", "Behövs för barnets vård där."), ("Form.On", "2026-11-23")]),
        })
            answers.Add((await colleague.Post(placed.Address + page, fields)).Expect(409));
        return answers;
    }

    /// <summary>Everything that can be done with a place, over HTTP as people do it: written, refused, opened, changed at the same time, permission given; and its placement's parts given away and answered.</summary>
    static async Task<PlacedChild> Handled(SamspelApp app)
    {
        var placed = await PlaceArrange.Acute(app, selfCare: true);
        var (sara, karin) = (await app.As(Arrange.Worker), await app.As(Arrange.Manager));
        var typed = new { PlaceArrange.FarAway.Name, PlaceArrange.FarAway.Address, PlaceArrange.FarAway.MunicipalityCode, PlaceArrange.FarAway.Contact };
        var form = (await sara.Get(placed.Place)).Form();
        (await form.Fill(new { typed.Name, typed.Address, MunicipalityCode = "Ingenstans" }).Submit()).Expect(422);
        (await form.Fill(typed).Submit()).Expect(200);
        async Task<HtmlForm> Opened() => (await (await sara.Get(placed.Place)).Form("form:has([formaction*=Show])").Submit()).Expect(200).Form("form:has([name='Form.Name'])");
        var (first, second) = (await Opened(), await Opened());
        (await first.Fill(new { Contact = "070-111 22 33, kvällstid" }).Submit()).Expect(200);
        (await second.Fill(new { Name = "Rävgården" }).Submit()).Expect(409);
        (await (await app.As(Arrange.Colleague)).Post(placed.Place, ("Form.Name", "Rävgården"), ("Form.MunicipalityCode", "2514"))).Expect(409);
        var people = (await karin.Get($"{placed.Place}/behorighet")).Form();
        (await people.Fill(new { Person = Administration.Given.Persona(Arrange.Manager).ToString(), Why = "Följer ärendet." }).Submit()).Expect(200);

        await placed.Ask(ChainItemKind.HandOverCare, Arrange.Bup);
        await placed.Ask(ChainItemKind.TakeOverSchooling, PlaceArrange.Education);
        var item = (await placed.Item(ChainItemKind.HandOverCare)).Number;
        (await (await (await app.As(Arrange.Bup)).Get($"{placed.Received}/punkter/{item}")).Form().Fill(new { Report = "Sent", On = "2026-11-23", Note = "Remissen är skickad." }).Submit()).Expect(200);
        // Typed by the one who may know it, and shown to her alone and those the lock lets in.
        var outside = (await placed.Item(ChainItemKind.ReassessSelfCare)).Number;
        (await (await sara.Get($"{placed.Address}/punkt/{outside}/be-utanfor")).Form().Fill(new { Unit = "Malmfältens vårdcentral", Where = "Kalix kommun", How = "Phone", Ground = "G5", Why = "De ska bedöma läkemedlet i Kalix.", On = "2026-11-23" }).Submit()).Expect(200).AllText.ShouldContain("Malmfältens vårdcentral, Kalix kommun");
        (await (await sara.Get($"{placed.Address}/folkbokforing")).Form().Fill(new { Municipality = "Kalix", From = "2026-11-23" }).Submit()).Expect(200);
        (await (await sara.Get($"{placed.Address}/kostnad/folkbokforing")).Form().Fill(new { Code = "Kalix" }).Submit()).Expect(200).AllText.ShouldContain("Kalix");
        (await karin.Get($"{placed.Address}/folkbokforing")).AllText.ShouldContain("Folkbokförd i Kalix");
        (await (await app.As(Arrange.Colleague)).Get($"{placed.Address}/folkbokforing")).AllText.ShouldContain("Folkbokföringen är ändrad från 2026-11-23, annat län.");
        await placed.Change((placement, viewer, _) =>
        {
            placement.PrepareEnding(viewer.Actor, new EndingPlan(PlaceArrange.Today.AddMonths(4), EndsIn.Home, null), PlaceArrange.Today);
            return Task.CompletedTask;
        });
        return placed;
    }

    /// <summary>Every page, with this placement and its child in the places of the address.</summary>
    /// <param name="near">Whether those with a place in them are asked for as well: to others they are held by the access matrix.</param>
    static IEnumerable<string> Addresses(SamspelApp app, PlacedChild placed, bool near)
    {
        foreach (var route in AccessMatrixTests.Routes(app).Except(["/konto/logga-ut", "/konto/fortsatt", "/utkast", "/utkast/slang"]))
        {
            if (!route.Contains('{')) yield return route;
            else if (near && (route.Contains("{number}") || route.StartsWith("/barn/", StringComparison.Ordinal)))
                yield return Hole().Replace(route, hole => hole.Groups[1].Value switch { "number" => placed.Number.Short, "id" when route.StartsWith("/barn/", StringComparison.Ordinal) => placed.ChildId.ToString(), _ => hole.Value.Contains("guid") ? Guid.Empty.ToString() : "1" });
        }
        yield return "/?visa=enhet";
        yield return "/invanta-svar?visa=enhet";
    }

    /// <summary>The choices of all the country's municipalities name every one.</summary>
    [GeneratedRegex("<(datalist|select)\\b.*?</\\1>", RegexOptions.Singleline)]
    private static partial Regex AllMunicipalities();

    /// <summary>The code by itself, not in a longer number or an identifier.</summary>
    [GeneratedRegex($@"(?<![\w-]){PlaceArrange.FarAwayCode}(?![\w-])")]
    private static partial Regex FarAwayCode();

    [GeneratedRegex(@"\{(\w+)[^}]*\}")]
    private static partial Regex Hole();
}
