using Microsoft.EntityFrameworkCore;
using Samspel.Domain;
using Samspel.Domain.Children;
using Samspel.Domain.Disclosures;
using Samspel.Domain.Placements;
using Samspel.Web.Platform.Data;
using Samspel.Web.Tests.Harness;
using Samspel.Web.Tests.Sips;

namespace Samspel.Web.Tests.Placements;

public class ReceivedPlacementTests
{
    [Theory, OnBothDatabases]
    public async Task The_unit_that_is_asked_sees_its_own_item_and_reports_it_sent_and_accepted(Provider on)
    {
        var app = await SamspelApp.For(on);
        var placed = await (await PlaceArrange.Acute(app, place: PlaceArrange.Secret)).Ask(ChainItemKind.HandOverCare, "bup-falun", "Barnet har tid hos er på torsdag.");
        var item = await placed.Item(ChainItemKind.HandOverCare);
        var bup = await app.As(Arrange.Bup);

        (await bup.Get("/mottaget")).AllText.ShouldContain(placed.Number.ToString());
        (await bup.Get($"/?slag={Web.Worklist.DutyLinks.Slug(DutyKind.DoChainItem)}")).Page.QuerySelector($"a[href='{placed.Received}/punkter/{item.Number}']").ShouldNotBeNull("The duty leads to the page of the item.");
        var page = (await (await bup.Get("/mottaget")).Follow(placed.Number.ToString())).Expect(200);
        page.Address.ShouldBe(placed.Received);
        page.AllText.ShouldContain("Barnet har tid hos er på torsdag.");
        page.AllText.ShouldContain("Ni har inte svarat");
        page.AllText.ShouldContain("20130514-••••");
        page.Title.ShouldNotContain("Provnamn");
        foreach (var kept in new[] { "Rävgården", "Tallstigen", "Polisen", "utskott", "Ta kontakt med förskolan", "-1234" }) page.Html.ShouldNotContain(kept);
        (await page.Form("form:has([formaction*=ShowNumber])").Submit()).AllText.ShouldContain(PlaceArrange.Digits);
        (await app.AccessLog(placed.Number.ToString())).Count(l => l.Act == AccessAct.ShowNumber).ShouldBe(1);
        (await placed.Duties()).ShouldNotContain(d => d.Kind == DutyKind.ReadReceived);

        var form = (await bup.Get($"{placed.Received}/punkter/{item.Number}")).Expect(200);
        form.Has("input[value=Accepted]").ShouldBeFalse("It is accepted when it has been sent.");
        (await form.Form().Submit()).Expect(422);
        (await form.Form().Fill(new { Report = "Sent", On = "2027-01-01", Note = "Remiss <b>skickad</b>." }).Submit()).Expect(409).Form()["Note"].ShouldBe("Remiss <b>skickad</b>.");
        var sent = (await form.Form().Fill(new { Report = "Sent", On = "2026-11-23", Note = "Remiss <b>skickad</b>." }).Submit()).Expect(200);
        sent.AllText.ShouldContain("Remiss <b>skickad</b>.");
        var accept = (await bup.Get($"{placed.Received}/punkter/{item.Number}")).Form().Fill(new { Report = "Accepted", On = "2026-11-23", Note = "Mottagen i den andra regionen." });
        (await accept.Submit()).Expect(200).AllText.ShouldContain("Inget väntar på er");
        (await placed.Item(ChainItemKind.HandOverCare)).Status.ShouldBe(ChainStatus.Done);
        (await placed.Duties()).ShouldNotContain(d => d.Key.StartsWith($"kedja:{item.Number}:"));
        (await app.History(placed.Number.ToString())).Count(f => f.Kind == nameof(ChainItemReported) && f.PersonName == "Johan Alm").ShouldBe(2);
        (await bup.Get($"{placed.Received}/punkter/{item.Number}")).Expect(200).Has("form[data-utkast]").ShouldBeFalse();

        // Entered in their own record, it is closed here; before that it is asked about in the right way.
        (await (await bup.Get($"{placed.Received}/infor")).Form().Submit()).Expect(422);
        var filing = (await bup.Get($"{placed.Received}/infor")).Form();
        (await filing.Fill("Form.Items", (await Papers(app, placed))[0].Id.ToString()).Submit()).Expect(200).Address.ShouldBe("/mottaget");
        (await bup.Get(placed.Received)).Expect(404);
    }

    [Theory, OnBothDatabases]
    public async Task The_asked_unit_names_its_own_person_for_the_follow_up_and_prints_what_it_holds(Provider on)
    {
        var app = await SamspelApp.For(on);
        var placed = await (await PlaceArrange.Acute(app, place: PlaceArrange.Secret)).Ask(ChainItemKind.HandOverCare, Arrange.Bup, "Barnet har tid <i>på torsdag</i>.");
        var (sara, bup, item) = (await app.As(Arrange.Worker), await app.As(Arrange.Bup), await placed.Item(ChainItemKind.HandOverCare));
        (await (await sara.Get($"{placed.Address}/vardkontakter/1/ansvarig")).Form().Fill(new { Name = "Någon vi tror" }).Submit()).Expect(200);

        var page = (await bup.Get(placed.Received)).Expect(200);
        page.Html.ShouldNotContain("Någon vi tror");
        var naming = (await page.Follow("Utse ansvarig")).Expect(200);
        (await naming.Form().Submit()).Expect(422).Errors.ShouldContain("Skriv namnet på den som ansvarar.");
        var form = naming.Form().Fill(new { Name = "Siv Testsson <b>kurator</b>" });
        (await form.Submit()).Expect(200).AllText.ShouldContain("Ni har utsett Siv Testsson <b>kurator</b>.");
        (await form.Submit()).Expect(200);
        (await placed.Row()).Basis.Contact(1)!.FollowsUp.ShouldBe("Siv Testsson <b>kurator</b>");
        (await app.History(placed.Number.ToString())).Count(f => f.Kind == nameof(CareFollowUpNamed) && f.PersonName == "Johan Alm").ShouldBe(1);
        (await placed.Duties()).ShouldNotContain(d => d.Kind == DutyKind.NameCareFollowUp && d.DoneAt == null);
        (await sara.Get($"{placed.Address}/uppfoljningar")).Html.ShouldNotContain("<b>kurator</b>");
        (await bup.Get($"{placed.Received}/vardkontakter/2/ansvarig")).Expect(404);
        foreach (var stranger in new[] { "hab-falun", Arrange.Worker, "rektor-falun", "lss-falun" })
        {
            (await (await app.As(stranger)).Get($"{placed.Received}/vardkontakter/1/ansvarig")).Expect(404);
            (await (await app.As(stranger)).Post($"{placed.Received}/vardkontakter/1/ansvarig", ("Form.Name", "Nej"))).Expect(404);
            (await (await app.As(stranger)).Get($"{placed.Received}/utskrift")).Expect(404);
        }

        await placed.Change((p, viewer, _) => { p.ReportItem(viewer.Actor, item.Number, ChainReport.Sent, "Samma behandlare.", PlaceArrange.Today, PlaceArrange.Today); return Task.CompletedTask; }, Arrange.Bup);
        var paper = (await bup.Get($"{placed.Received}/utskrift")).Expect(200);
        foreach (var words in new[] { "Barnet har tid <i>på torsdag</i>.", "Samma behandlare.", "Siv Testsson <b>kurator</b>", "20130514-••••" }) paper.AllText.ShouldContain(words);
        foreach (var kept in PlaceArrange.SecretWords.Concat(["Polisen", "Ta kontakt med förskolan", "<i>på"])) paper.Html.ShouldNotContain(kept);
        paper.Title.ShouldNotContain("Provnamn");
        (await app.AccessLog(placed.Number.ToString())).Count(l => l.Act == AccessAct.Print && l.PersonName == "Johan Alm").ShouldBe(1);

        await placed.Change((p, viewer, _) =>
        {
            p.PrepareEnding(viewer.Actor, new EndingPlan(PlaceArrange.Today, EndsIn.Home, null), PlaceArrange.Today);
            p.End(viewer.Actor, new EndingRecord(PlaceArrange.Today, p.Decision.BestInterests, SipAtEnding.None, null, null, "Familjen sade nej.", "BUP fortsätter.", "BUP gör klart."), PlaceArrange.Today);
            return Task.CompletedTask;
        });
        (await bup.Get($"{placed.Received}/vardkontakter/1/ansvarig")).Expect(200).Has("main form[method=post]").ShouldBeFalse();
        (await bup.Post($"{placed.Received}/vardkontakter/1/ansvarig", ("Form.Name", "För sent"))).Expect(409).Html.ShouldContain("För sent");
    }

    [Theory, OnBothDatabases]
    public async Task Two_who_report_the_same_item_and_strangers(Provider on)
    {
        var app = await SamspelApp.For(on);
        var placed = await (await PlaceArrange.Acute(app)).Ask(ChainItemKind.KeepCare, "bup-falun");
        var number = (await placed.Item(ChainItemKind.KeepCare)).Number;
        var (johan, lena) = (await app.As(Arrange.Bup), await app.As("enhetschef-bup-falun"));
        var (one, two) = ((await johan.Get($"{placed.Received}/punkter/{number}")).Form(), (await lena.Get($"{placed.Received}/punkter/{number}")).Form());
        (await one.Fill(new { Report = "Done", On = "2026-11-23", Note = "Samma behandlare fortsätter." }).Submit()).Expect(200);
        (await one.Submit()).Expect(200);
        var late = (await two.Fill(new { Report = "NotNeeded", On = "2026-11-23", Note = "Vi tror att den inte behövs." }).Submit()).Expect(409);
        late.Errors.ShouldContain(e => e.Contains("Punkten är redan klar"));
        late.Form()["Note"].ShouldBe("Vi tror att den inte behövs.");
        (await placed.Facts()).Count(f => f == nameof(ChainItemReported)).ShouldBe(1);

        foreach (var persona in new[] { "hab-falun", "socialsekreterare-borlange", "lss-falun", "rektor-falun", "lanssamordnare" })
        {
            var stranger = await app.As(persona);
            foreach (var page in new[] { "", $"/punkter/{number}", "/infor" })
            {
                (await stranger.Get(placed.Received + page)).Expect(404);
                (await stranger.Post(placed.Received + page, ("Form.Report", "Done"), ("Form.Note", "x"), ("Form.On", "2026-11-23"))).Expect(404);
            }
        }
        (await (await app.As(Arrange.Worker)).GetOnce(placed.Received)).Response.Headers.Location!.ToString().ShouldBe(placed.Address);
    }

    [Theory, OnBothDatabases]
    public async Task A_protected_child_has_no_name_and_the_number_is_found_by_its_search(Provider on)
    {
        var app = await SamspelApp.For(on);
        var placed = await (await PlaceArrange.Acute(app, new Wishes { Protected = true })).Ask(ChainItemKind.KeepCare, "bup-falun", child: "Provnamn Provsson");
        var bup = await app.As(Arrange.Bup);
        var page = (await bup.Get(placed.Received)).Expect(200);
        page.AllText.ShouldContain("Skyddad identitet.");
        page.AllText.ShouldContain("Avsändaren berättar muntligt");
        page.Html.ShouldNotContain("Provnamn");
        page.Html.ShouldNotContain("20130514");
        (await bup.Post($"{placed.Received}?handler=ShowNumber")).Expect(404);

        (await (await bup.Get("/sok")).Form("main form").Fill("q", placed.Number.ToString()).Submit()).Page.QuerySelector($"main a[href='{placed.Received}']").ShouldNotBeNull();
        (await (await app.As("hab-falun")).Post("/sok", ("q", placed.Number.ToString()))).AllText.ShouldContain("Hittades inte");
        (await app.AccessLog(placed.Number.ToString())).ShouldContain(l => l.Act == AccessAct.Refused && l.PersonName == "Olof Lind");
        (await (await app.As(Arrange.Worker)).PostAsIs("/sok", [("q", placed.Number.ToString())])).Status.ShouldNotBe(500);
    }

    static Task<List<Disclosure>> Papers(SamspelApp app, PlacedChild placed)
    {
        var number = placed.Number.ToString();
        return app.Read(c => c.Set<Disclosure>().AsNoTracking().Where(d => d.CaseNumber == number).ToListAsync());
    }
}
