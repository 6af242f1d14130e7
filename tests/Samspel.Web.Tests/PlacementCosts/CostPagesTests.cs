using Microsoft.EntityFrameworkCore;
using Samspel.Domain;
using Samspel.Domain.Parties;
using Samspel.Domain.PlacementCosts;
using Samspel.Domain.Placements;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;
using Samspel.Web.Tests.Harness;
using Samspel.Web.Tests.Placements;
using Samspel.Web.Tests.Sips;

namespace Samspel.Web.Tests.PlacementCosts;

/// <summary>The written split between municipality and region, from the first line to a version both have approved; and what is refused.</summary>
public class CostPagesTests
{
    static readonly string[] Pages = ["", "/forslag", "/godkann", "/lamna-tillbaka", "/aberopa", "/oenighet", "/standpunkt", "/insatser", "/avtal", "/versioner", "/utskrift", "/tvistunderlag"];
    static readonly string[] OneSided = ["/lamna-ut", "/folkbokforing", "/remiss"];

    static object Whole(string housing = "Familjehemmets ersättning") => new { Housing = housing, SocialSupport = "Familjebehandling\nUmgängesstöd", HealthCare = "Samtal på BUP" };
    static readonly object Approver = new { Office = "Enhetschef", Authority = "Delegationsordningen 4.2" };

    [Theory, OnBothDatabases]
    public async Task The_split_is_written_and_approved_on_each_side_and_both_read_the_same(Provider on)
    {
        var app = await SamspelApp.For(on);
        var cost = await CostArrange.Case(app, shared: true);
        var (worker, manager, region, head) = (await app.As(Arrange.Worker), await app.As(Arrange.Manager), await app.As(CostArrange.RegionWorker), await app.As(CostArrange.RegionManager));

        var empty = await (await worker.Get($"{cost.Address}/forslag")).Form().Submit();
        empty.Expect(422).AllText.ShouldContain("Skriv minst en post för boendet.");
        var half = (await (await worker.Get($"{cost.Address}/forslag")).Form().Fill(Whole()).Fill("Form.Others[0].What", "Resor").Fill("Form.Others[0].Percent", "101").Submit()).Expect(422);
        half.AllText.ShouldContain("mellan 0 och 100");
        half.Html.ShouldContain("Umgängesstöd");

        var form = (await worker.Get($"{cost.Address}/forslag")).Form().Fill(Whole("<b>Hemmet</b>")).Fill("Form.Others[0].What", "Resor").Fill("Form.Others[0].Percent", "60 %").Fill("Form.Others[0].Agreed", "Efter resornas längd.");
        var written = (await form.Submit()).Expect(200);
        (await form.Submit()).Expect(200);
        written.Address.ShouldBe(cost.Address);
        written.Html.ShouldContain("&lt;b&gt;Hemmet&lt;/b&gt;");
        written.AllText.ShouldContain("Kommunen 60 %, regionen 40 %");
        (await cost.Row()).Draft!.Split.Items.Select(i => (i.Number, i.Kind, i.MunicipalPercent)).ShouldBe(
            [(1, CostKind.Housing, 100), (2, CostKind.SocialSupport, 100), (3, CostKind.SocialSupport, 100), (4, CostKind.HealthCare, 0), (5, CostKind.Other, 60)]);
        (await cost.Facts()).Count(f => f == nameof(CostSplitWritten)).ShouldBe(1);
        (await cost.Open()).Where(d => d.Kind == DutyKind.ApproveCostSplit).Select(d => d.Unit).ShouldBe([Arrange.UnitId("falun-ifo"), Arrange.UnitId("bup-falun")], ignoreOrder: true);

        (await worker.Get($"{cost.Address}/godkann")).Expect(404);
        (await region.Get($"{cost.Received}/godkann")).Expect(404);
        (await head.ToDoList()).Count(d => d.Href == $"{cost.Received}/godkann").ShouldBe(1);
        (await head.Get("/")).AllText.ShouldNotContain(CostArrange.ChildName);
        (await manager.ToDoList()).Count(d => d.Href == $"{cost.Address}/godkann").ShouldBe(1);

        var unsaid = (await (await manager.Get($"{cost.Address}/godkann")).Form().Submit()).Expect(422);
        unsaid.AllText.ShouldContain("Skriv din befattning.");
        (await (await manager.Get($"{cost.Address}/godkann")).Form().Fill(Approver).Submit()).Expect(200).AllText.ShouldContain("väntar på godkännande av den andra sidan");
        (await manager.Get($"{cost.Address}/godkann")).Has("main form[method=post]").ShouldBeFalse();
        var established = (await (await head.Get($"{cost.Received}/godkann")).Form().Fill(Approver).Submit()).Expect(200);
        established.Address.ShouldBe(cost.Received);
        established.AllText.ShouldContain("Fastställd kostnadsfördelning 1");

        var row = await cost.Row();
        row.State.ShouldBe(CostState.Established);
        row.Versions.Single().Approvals.Select(a => (a.Side, a.Name)).ShouldBe([(Principal.Municipality, "Karin Wester"), (Principal.Region, "Lena Fors")]);
        (await cost.Open()).Where(d => d.Kind != DutyKind.ReadReceived).ShouldBeEmpty();

        foreach (var paper in new[] { await worker.Get($"{cost.Address}/utskrift"), await region.Get($"{cost.Received}/utskrift") })
        {
            paper.Expect(200).AllText.ShouldContain("Lena Fors, Enhetschef");
            paper.Title.ShouldNotContain(CostArrange.ChildName);
            paper.Html.ShouldNotContain("20130514");
        }
        var log = await app.AccessLog(cost.Number.ToString());
        log.ShouldContain(l => l.Act == AccessAct.Print && l.PersonName == "Johan Alm" && l.Ground == "utlämnande G5");
        log.ShouldContain(l => l.Act == AccessAct.Read && l.PersonName == "Sara Ekdal" && l.Child == cost.ChildId);
        log.Where(l => l.PersonName is "Johan Alm" or "Lena Fors").ShouldAllBe(l => l.Child == null);
    }

    [Theory, OnBothDatabases]
    public async Task Before_the_material_has_come_the_regions_unit_is_told_that_and_nothing_else(Provider on)
    {
        var app = await SamspelApp.For(on);
        var cost = await CostArrange.Case(app, acuteOn: CostArrange.Today.AddDays(-22), then: (c, by) => c.WriteSplit(by, CostArrange.Split, CostArrange.Today));
        var head = await app.As(CostArrange.RegionManager);
        var shown = (await head.Get(cost.Received)).Expect(200);
        shown.Heading.ShouldBe("Underlaget har inte kommit");
        foreach (var part in new[] { CostArrange.ChildName, "Familjehemmets", "Dag 22", "kut" }) shown.Text("main").ShouldNotContain(part);
        foreach (var page in Pages.Skip(1)) (await head.Get(cost.Received + page)).Address.ShouldBe(cost.Received, page);
        (await head.Post($"{cost.Received}/forslag", ("Form.Housing", "x"))).Expect(404);
        (await (await app.As(CostArrange.RegionWorker)).ToDoList()).ShouldContain(d => d.Text.Contains(cost.Number.ToString()));
        var log = await app.AccessLog(cost.Number.ToString());
        log.ShouldContain(l => !l.Allowed && l.Ground == "underlaget har inte kommit");
    }

    [Theory, OnBothDatabases]
    public async Task The_material_is_given_on_a_ground_and_can_be_given_again_when_it_has_been_taken_back(Provider on)
    {
        var app = await SamspelApp.For(on);
        var cost = await CostArrange.Case(app);
        var (worker, region) = (await app.As(Arrange.Worker), await app.As(CostArrange.RegionWorker));
        var page = (await worker.Get($"{cost.Address}/lamna-ut")).Expect(200);
        page.Page.QuerySelectorAll("input[value=G1]").Length.ShouldBe(0);
        (await page.Form().Submit()).Expect(422).AllText.ShouldContain("Välj en grund.");
        (await page.Form().Fill(new { Ground = "G5", Note = "För kort" }).Submit()).Expect(409).Html.ShouldContain("För kort");
        (await page.Form().Fill(new { Ground = "G5", Note = "Behövs för att barnet ska få vård under placeringen." }).Submit()).Expect(200).AllText.ShouldContain("inte läst än");
        (await worker.Get($"{cost.Address}/lamna-ut")).Has("main form[method=post]").ShouldBeFalse();
        (await cost.Facts()).ShouldContain(nameof(CostShared));
        (await region.Get(cost.Received)).Expect(200).AllText.ShouldContain("Provnamn Provsson");
        (await worker.Get(cost.Address)).AllText.ShouldContain("läst");

        await app.Read(async c =>
        {
            var sent = (await cost.Row()).Shared!.Disclosure;
            (await c.Set<Domain.Disclosures.Disclosure>().AsTracking().SingleAsync(d => d.Id == sent)).Recall("Skickades till fel enhet.", SamspelApp.Start);
            return await c.SaveChangesAsync();
        });
        (await region.Get(cost.Received)).Expect(200).Heading.ShouldBe("Underlaget har inte kommit");
        (await region.Post($"{cost.Received}/oenighet", ("Form.About", "x"), ("Form.View", "y"))).Expect(404);
        (await (await worker.Get($"{cost.Address}/lamna-ut")).Form().Fill(new { Ground = "G5", Note = "Behövs för att barnet ska få vård under placeringen." }).Submit()).Expect(200);
        (await region.Get(cost.Received)).Expect(200).AllText.ShouldContain("Provnamn Provsson");
    }

    [Theory, OnBothDatabases]
    public async Task To_a_stranger_and_to_the_wrong_role_it_is_not_there(Provider on)
    {
        var app = await SamspelApp.For(on);
        var cost = await CostArrange.Written(app);
        foreach (var persona in new[] { "lss-falun", "socialsekreterare-borlange", "hab-falun", "rektor-falun", "lokal-samordnare-falun", "loggranskare-falun", "administrator-region" })
        {
            var stranger = await app.As(persona);
            foreach (var page in Pages) (await stranger.Get(cost.Address + page)).Expect(404);
            foreach (var page in Pages) (await stranger.Get(cost.Received + page)).Expect(404);
            foreach (var page in OneSided) (await stranger.Get(cost.Address + page)).Expect(404);
            (await stranger.Post($"{cost.Address}/oenighet", ("Form.About", "x"), ("Form.View", "y"))).Expect(404);
        }
        var (worker, region, head) = (await app.As(Arrange.Worker), await app.As(CostArrange.RegionWorker), await app.As(CostArrange.RegionManager));
        foreach (var page in Pages) (await worker.Get(cost.Received + page)).Expect(404);
        foreach (var page in Pages.Concat(OneSided)) (await head.Get(cost.Address + page)).Expect(404);
        foreach (var page in new[] { "/lamna-ut", "/folkbokforing" }) (await head.Get(cost.Received + page)).Expect(404);
        (await worker.Get($"{cost.Address}/remiss")).Expect(404);
        (await region.Post($"{cost.Received}/godkann", ("Form.Draft", "1"), ("Form.Name", "x"), ("Form.Office", "y"), ("Form.Authority", "z"))).Expect(404);
        (await worker.Get("/placeringar/2026-9999999/kostnad")).Expect(404);
        (await cost.Row()).Draft!.Approvals.ShouldBeEmpty();
        var log = await app.AccessLog(cost.Number.ToString());
        log.ShouldContain(l => l.PersonName == "Pia Storm" && !l.Allowed);
    }

    [Theory, OnBothDatabases]
    public async Task What_is_done_for_the_child_goes_on_while_the_principals_disagree(Provider on)
    {
        var app = await SamspelApp.For(on);
        var placed = await (await PlaceArrange.Acute(app, place: PlaceArrange.Secret)).Ask(ChainItemKind.HandOverCare, "bup-falun");
        var cost = new ArrangedCost(app, placed.Number, placed.ChildId);
        var (worker, bup) = (await app.As(Arrange.Worker), await app.As(Arrange.Bup));
        (await (await worker.Get($"{cost.Address}/oenighet")).Form().Fill(new { About = "Vem som bär behandlingen.", View = "Regionen." }).Submit()).Expect(200).AllText.ShouldContain("Insatserna för barnet fortsätter");
        var item = await placed.Item(ChainItemKind.HandOverCare);
        foreach (var report in new[] { "Sent", "Accepted" })
            (await (await bup.Get($"{placed.Received}/punkter/{item.Number}")).Form().Fill(new { Report = report, On = CostArrange.Today, Note = "Remissen." }).Submit()).Expect(200);
        (await placed.Item(ChainItemKind.HandOverCare)).Status.ShouldBe(ChainStatus.Done);

        // The other unit is asked, the place changes, the examination is asked for, offered and booked by the region, the child is placed anew, and it ends.
        var school = await placed.Item(ChainItemKind.TakeOverSchooling);
        (await (await worker.Get($"{placed.Address}/punkt/{school.Number}/be")).Form().Fill(new { Unit = Arrange.UnitId(PlaceArrange.Education).ToString(), Ground = "G2", Why = "Behövs för barnets skolgång i vår." }).Submit()).Expect(200);
        var opened = (await (await worker.Get(placed.Place)).Form("form:has([formaction*=Show])").Submit()).Expect(200);
        (await opened.Form("form:has([name='Form.Name'])").Fill(new { Name = "Ett annat hem", MunicipalityCode = "Falun" }).Submit()).Expect(200);
        var exam = (await (await worker.Get($"{placed.Address}/undersokningar")).Form("form:has(input[value=AtPlacement])").Submit()).Expect(200).Address;
        (await (await worker.Get($"{exam}/bedom")).Form().Fill(new { Judged = "Needed" }).Submit()).Expect(200);
        (await bup.Post($"{placed.Received}/vardkontakter/1/ansvarig", ("Form.Name", "Siv Testsson, kurator"))).Expect(200);
        (await placed.Row()).Basis.Contact(1)!.FollowsUp.ShouldBe("Siv Testsson, kurator");
        (await (await worker.Get($"{placed.Address}/forbered-avslut")).Form().Fill(new { EndsOn = CostArrange.Today, EndsIn = "Home" }).Submit()).Expect(200);
        (await (await worker.Get($"{placed.Address}/fortsatter")).Form().Fill(new { Reason = "Barnet stannar." }).Submit()).Expect(200);
        await placed.Change(async (placement, viewer, db) =>
        {
            var next = Placement.PlaceAcutely(PlacementId.New(), CaseNumber.Placement(CostArrange.Today.Year, await db.NextNumber("PLA", CostArrange.Today.Year)), viewer.Actor, placement.Owner, viewer.Person, placement.Child, placement.ChildBirth, "2080",
                placement.Decision with { From = CostArrange.Today }, placement.Basis, "Hemmet kunde inte ha kvar barnet.", app.Time.GetUtcNow(), app.Time.GetUtcNow(), placement);
            db.Add(viewer, next);
            db.Add(viewer, PlacementCost.Open(PlacementCostId.New(), next, viewer.Actor, (await db.UnitRef(Arrange.UnitId("bup-falun")))!, CostArrange.Today));
            placement.GiveWay(viewer.Actor, next, CostArrange.Today);
        });
        (await placed.Row()).State.ShouldBe(PlacementState.Ended);
        var replaced = (await worker.Get(placed.Address)).Expect(200);
        replaced.AllText.ShouldContain("Samma punkt står i kedjan för");
        (await cost.Row()).State.ShouldBe(CostState.Disagreed);
    }

    [Theory, OnBothDatabases]
    public async Task A_region_on_paper_approves_in_a_document_that_the_placing_units_manager_enters(Provider on)
    {
        var app = await SamspelApp.For(on);
        var cost = await CostArrange.Case(app, shared: true, onPaper: true, then: (c, by) => c.WriteSplit(by, CostArrange.Split, CostArrange.Today));
        var account = await CostArrange.Written(app);
        var (worker, manager) = (await app.As(Arrange.Worker), await app.As(Arrange.Manager));
        (await worker.Get($"{cost.Address}/godkann-papper")).Expect(404);
        (await manager.Get($"{account.Address}/godkann-papper")).Expect(404);
        (await manager.ToDoList()).Count(d => d.Href == $"{cost.Address}/godkann-papper").ShouldBe(1);
        var page = (await manager.Get($"{cost.Address}/godkann-papper")).Expect(200);
        page.AllText.ShouldContain("deltar på papper");
        (await page.Form().Submit()).Expect(422).Errors.ShouldContain("Skriv vilken handling godkännandet står i.");
        var paper = new { Name = "Rut Testsson", Office = "Verksamhetschef", Document = "Dnr <b>12</b>", GivenOn = CostArrange.Today };
        var early = (await page.Form().Fill(paper).Fill("Form.GivenOn", CostArrange.Today.AddDays(1).ToString("yyyy-MM-dd")).Submit()).Expect(409);
        early.Text(".ds-error-summary").ShouldContain(CostRules.PaperApprovalIsWhole.Message);
        early.Html.ShouldContain("/overenskommelsen/6.6");
        early.Form()["Form.Document"].ShouldBe("Dnr <b>12</b>");
        var entered = (await page.Form().Fill(paper).Submit()).Expect(200);
        entered.AllText.ShouldContain("Rut Testsson, Verksamhetschef, på papper 2026-11-23. Handling: Dnr <b>12</b>. Inskrivet av kommunen 2026-11-23.");
        (await manager.Get($"{cost.Address}/godkann-papper")).Has("main form[method=post]").ShouldBeFalse();
        (await (await manager.Get($"{cost.Address}/godkann")).Form().Fill(Approver).Submit()).Expect(200).AllText.ShouldContain("Fastställd kostnadsfördelning 1");
        (await cost.Facts()).Count(f => f == nameof(CostSplitApproved)).ShouldBe(2);
        (await worker.Get($"{cost.Address}/utskrift")).Expect(200).AllText.ShouldContain("på papper 2026-11-23");

        // Where they disagree the placing unit asks the region and enters what it answers, as the region's.
        var disagreed = await CostArrange.Case(app, shared: true, onPaper: true, then: (c, by) => c.DeclareDisagreement(by, "Vem som bär behandlingen.", "Behandlingen är vård.", CostArrange.Today));
        var todo = await worker.ToDoList();
        foreach (var link in new[] { "insatser", "insatser?sida=regionen", "remiss" }) todo.Count(d => d.Href == $"{disagreed.Address}/{link}").ShouldBe(1, link);
        (await (await worker.Get($"{disagreed.Address}/insatser?sida=regionen")).Form().Fill("Form.How", "BUP fortsätter samtalen.").Submit()).Expect(200).AllText.ShouldContain("Regionen säkerställer insatserna");
        (await (await worker.Get($"{disagreed.Address}/insatser")).Form().Fill("Form.How", "Familjebehandlingen fortsätter.").Submit()).Expect(200).AllText.ShouldContain("Kommunen säkerställer insatserna");
        (await (await worker.Get($"{disagreed.Address}/remiss")).Form().Fill(new { Possible = "false", On = CostArrange.Today, Text = "Ingen mottagning kan ta emot." }).Submit()).Expect(200);
        foreach (var side in new[] { "", "?sida=regionen" })
            (await (await worker.Get($"{disagreed.Address}/avtal{side}")).Form().Fill(new { With = "Vård AB", Reference = "A-1", On = CostArrange.Today }).Submit()).Expect(200);
        (await disagreed.Open()).Where(d => d.Kind is not (DutyKind.ReadReceived or DutyKind.WriteCostSplit)).ShouldBeEmpty();
        (await worker.Post($"{account.Address}/insatser", ("Form.How", "x"), ("Form.Side", "Region"))).Expect(409);
        (await (await app.As(CostArrange.RegionWorker)).Get($"{disagreed.Address}/remiss")).Expect(404);
    }

    [Theory, OnBothDatabases]
    public async Task The_region_sees_the_number_by_an_act_of_its_own_and_a_protected_childs_name_nowhere(Provider on)
    {
        var app = await SamspelApp.For(on);
        var (cost, hidden) = (await CostArrange.Written(app), await CostArrange.Case(app, shared: true, wishes: new() { Protected = true }));
        var region = await app.As(CostArrange.RegionWorker);
        var shown = (await region.Get(cost.Received)).Expect(200);
        shown.AllText.ShouldContain("Provnamn Provsson");
        shown.Html.ShouldNotContain("20130514-2380");
        shown.Title.ShouldNotContain("Provnamn");
        (await shown.Form().Submit("Visa personnummer")).Expect(200).AllText.ShouldContain("20130514-2380");
        (await app.AccessLog(cost.Number.ToString())).ShouldContain(l => l.Act == AccessAct.ShowNumber && l.PersonName == "Johan Alm");
        (await cost.Open()).ShouldNotContain(d => d.Kind == DutyKind.ReadReceived);

        foreach (var page in new[] { "", "/forslag", "/oenighet" })
        {
            var quiet = (await region.Get(hidden.Received + page)).Expect(200);
            quiet.Html.ShouldNotContain("Provnamn");
            quiet.Html.ShouldNotContain("20130514");
        }
    }

    [Theory, OnBothDatabases]
    public async Task Two_managers_who_approve_at_once_make_one_version_and_another_text_is_not_approved_by_mistake(Provider on)
    {
        var app = await SamspelApp.For(on);
        var cost = await CostArrange.Written(app);
        var (manager, head) = (await app.As(Arrange.Manager), await app.As(CostArrange.RegionManager));
        var (ours, theirs) = ((await manager.Get($"{cost.Address}/godkann")).Form().Fill(Approver), (await head.Get($"{cost.Received}/godkann")).Form().Fill(Approver));

        await cost.Change((c, by) => c.WriteSplit(by, CostArrange.Split with { Note = "Omskrivet" }, CostArrange.Today));
        var stale = (await ours.Submit()).Expect(409);
        stale.AllText.ShouldContain(CostRules.DraftIsThere.Message);
        stale.Html.ShouldContain("Delegationsordningen 4.2");
        stale.AllText.ShouldContain("Omskrivet");

        (ours, theirs) = (stale.Form(), (await head.Get($"{cost.Received}/godkann")).Form().Fill(Approver));
        var answers = await Task.WhenAll(ours.Submit(), theirs.Submit());
        foreach (var late in answers.Where(a => a.Status == 409))
        {
            late.Html.ShouldContain("Delegationsordningen 4.2");
            (await late.Form().Submit()).Expect(200);
        }
        answers.Count(a => a.Status == 200).ShouldBeGreaterThan(0);
        var row = await cost.Row();
        row.Versions.ShouldHaveSingleItem().Approvals.Count.ShouldBe(2);
        (await cost.Facts()).Count(f => f == nameof(CostSplitEstablished)).ShouldBe(1);
        (await cost.Facts()).Count(f => f == nameof(CostSplitApproved)).ShouldBe(2);
    }

    [Theory, OnBothDatabases]
    public async Task A_text_changed_meanwhile_is_shown_beside_ones_own_and_a_new_version_beside_the_old(Provider on)
    {
        var app = await SamspelApp.For(on);
        var cost = await CostArrange.Established(app);
        var (worker, region, head) = (await app.As(Arrange.Worker), await app.As(CostArrange.RegionWorker), await app.As(CostArrange.RegionManager));
        var mine = (await worker.Get($"{cost.Address}/forslag")).Form().Fill("Form.Housing", "Min egen text");
        (await (await region.Get($"{cost.Received}/forslag")).Form().Fill("Form.HealthCare", "Regionens text").Fill("Form.Others[0].Percent", "40").Submit()).Expect(200);
        var conflict = (await mine.Submit()).Expect(409);
        conflict.Text(".theirs").ShouldContain("Johan Alm ändrade detta");
        conflict.Text(".theirs").ShouldContain("Regionens text");
        conflict.Html.ShouldContain("Min egen text");
        (await conflict.Form().Submit()).Expect(200);
        (await cost.Row()).Draft!.Number.ShouldBe(3);

        (await (await head.Get($"{cost.Received}/lamna-tillbaka")).Form().Submit()).Expect(422);
        (await (await head.Get($"{cost.Received}/lamna-tillbaka")).Form().Fill("Form.Reason", "Resorna stämmer inte.").Submit()).Expect(200);
        var compared = (await worker.Get($"{cost.Address}/versioner")).Expect(200);
        compared.AllText.ShouldContain("Min egen text");
        compared.Texts("td").ShouldContain("Borttagen");
        (await worker.Get($"{cost.Address}/versioner?fran=1&till=1")).Expect(200).Texts("td").ShouldNotContain("Ändrad");
        (await worker.Get($"{cost.Address}/versioner?fran=9&till=1")).Expect(404);
        (await worker.Get($"{cost.Address}/utskrift?version=1")).Expect(200).AllText.ShouldContain("Familjehemmets ersättning");
        (await worker.Get($"{cost.Address}/utskrift?version=7")).Expect(404);
    }

    [Theory, OnBothDatabases]
    public async Task A_cost_outside_the_written_split_is_refused_with_the_section(Provider on)
    {
        var app = await SamspelApp.For(on);
        var (cost, unclear) = (await CostArrange.Established(app), await CostArrange.Case(app));
        var worker = await app.As(Arrange.Worker);
        var before = (await worker.Get($"{cost.Address}/aberopa")).Expect(200);
        before.AllText.ShouldContain("Ingen part kan i efterhand åberopa");
        foreach (var item in new[] { "0", "1" })
        {
            var refused = (await before.Form().Fill(new { Item = item, What = "Tandreglering i maj" }).Submit()).Expect(409);
            refused.Text(".ds-error-summary").ShouldContain(CostRules.OnlyWithinTheSplit.Message);
            refused.Html.ShouldContain("/overenskommelsen/6.6");
            refused.Html.ShouldContain("Tandreglering i maj");
        }
        (await (await worker.Get($"{cost.Address}/aberopa")).Form().Fill(new { Item = "4", What = "Resor i <i>maj</i>" }).Submit()).Expect(200).Html.ShouldContain("Resor i &lt;i&gt;maj&lt;/i&gt;");
        (await cost.Row()).Claims.ShouldHaveSingleItem().Item.ShouldBe(4);
        var none = (await worker.Get($"{unclear.Address}/aberopa")).Expect(200);
        none.AllText.ShouldContain("Det finns ingen fastställd kostnadsfördelning.");
        (await none.Form().Fill(new { Item = "0", What = "Tandreglering" }).Submit()).Expect(409);
        (await app.AccessLog()).ShouldContain(l => !l.Allowed && l.Ground == CostRules.OnlyWithinTheSplit.Id);
    }

    [Theory, OnBothDatabases]
    public async Task After_an_acute_placement_the_month_is_counted_until_split_and_registration_are_settled(Provider on)
    {
        var app = await SamspelApp.For(on);
        var cost = await CostArrange.Case(app, acuteOn: CostArrange.Today.AddDays(-22), shared: true, then: (c, by) => c.WriteSplit(by, CostArrange.Split, CostArrange.Today));
        var (worker, region) = (await app.As(Arrange.Worker), await app.As(CostArrange.RegionWorker));
        var shown = (await worker.Get(cost.Address)).Expect(200);
        shown.AllText.ShouldContain("Dag 22 av 30. Klart senast 2026-12-01.");
        shown.AllText.ShouldContain("Den placerande kommunen bär kostnaden");
        shown.Texts(".timeline .timeline-what").Take(5).ShouldBe(["Akut placering", "Dag 14: påminnelse", "Dag 21: påminnelse", "Dag 28: påminnelse", "Sista dag: fördelning och folkbokföringskommun fastställda"]);
        (await (await app.As(Arrange.Manager)).ToDoList()).ShouldContain(d => d.Href == cost.Address);
        (await worker.Get("/invanta-svar")).Expect(200);

        (await (await worker.Get($"{cost.Address}/folkbokforing")).Form().Fill("Form.Code", "Ingenstans").Submit()).Expect(422).AllText.ShouldContain(MunicipalityField.Unknown);
        (await (await worker.Get($"{cost.Address}/folkbokforing")).Form().Fill("Form.Code", "Borlänge").Submit()).Expect(200).AllText.ShouldContain("Borlänge, Dalarnas län");
        (await region.Get(cost.Received)).Text(".facts").ShouldNotContain("Borlänge");
        await CostArrange.Approve(cost);
        var settled = (await worker.Get(cost.Address)).Expect(200);
        settled.Has("#klockan").ShouldBeFalse();
        settled.AllText.ShouldContain("Kostnaden bärs enligt den fastställda fördelningen.");
        (await cost.Open()).Where(d => d.Kind != DutyKind.ReadReceived).ShouldBeEmpty();
    }

    [Theory, OnBothDatabases]
    public async Task Where_they_disagree_each_sees_to_the_childs_support_and_the_region_refers_first(Provider on)
    {
        var app = await SamspelApp.For(on);
        var cost = await CostArrange.Written(app);
        var (worker, region) = (await app.As(Arrange.Worker), await app.As(CostArrange.RegionWorker));
        (await worker.Get($"{cost.Address}/insatser")).Has("main form[method=post]").ShouldBeFalse();
        (await worker.Post($"{cost.Address}/insatser", ("Form.How", "Nya ord"))).Expect(409).Html.ShouldContain("Nya ord");

        (await (await worker.Get($"{cost.Address}/oenighet")).Form().Fill(new { About = "Vem som bär behandlingen.", View = "<script>alert(1)</script>" }).Submit()).Expect(200).Html.ShouldContain("&lt;script&gt;");
        foreach (var (visitor, address) in new[] { (worker, cost.Address), (region, cost.Received) })
        {
            (await visitor.ToDoList()).Count(d => d.Href == $"{address}/insatser").ShouldBe(1);
            (await (await visitor.Get($"{address}/insatser")).Form().Fill("Form.How", "Samtalen fortsätter varje vecka.").Submit()).Expect(200);
        }
        (await (await region.Get($"{cost.Received}/standpunkt")).Form().Fill("Form.View", "Behandlingen är en social insats.").Submit()).Expect(200);

        var early = (await worker.Get($"{cost.Address}/avtal")).Expect(200);
        early.AllText.ShouldContain(CostRules.ReferralFirst.Message);
        (await worker.Post($"{cost.Address}/avtal", ("Form.With", "Vård AB"), ("Form.Reference", "A-1"), ("Form.On", "2026-11-23"))).Expect(409).Html.ShouldContain("/overenskommelsen/6.6");
        (await (await region.Get($"{cost.Received}/remiss")).Form().Fill(new { Possible = "true", On = CostArrange.Today.AddDays(-1), Text = "Till BUP:s mottagning." }).Submit()).Expect(200);
        (await (await region.Get($"{cost.Received}/remiss")).Form().Fill(new { Possible = "false", On = CostArrange.Today, Text = "Mottagningen kan inte ta emot." }).Submit()).Expect(200);
        foreach (var (visitor, address) in new[] { (worker, cost.Address), (region, cost.Received) })
            (await (await visitor.Get($"{address}/avtal")).Form().Fill(new { With = "Vård AB", Reference = "A-1", On = CostArrange.Today }).Submit()).Expect(200);
        (await worker.Get($"{cost.Address}/avtal")).AllText.ShouldContain("Ert avtal är redan inskrivet.");

        var row = await cost.Row();
        row.State.ShouldBe(CostState.Disagreed);
        (row.Support.Count, row.Care.Count, row.Contracts.Count).ShouldBe((2, 2, 2));
        (await cost.Open()).ShouldAllBe(d => d.Kind == DutyKind.ApproveCostSplit || d.Kind == DutyKind.ReadReceived);
        var material = (await region.Get($"{cost.Received}/tvistunderlag")).Expect(200);
        foreach (var part in new[] { "Vem som bär behandlingen.", "Behandlingen är en social insats.", "Remiss inte möjlig 2026-11-23", "Resor till BUP" }) material.AllText.ShouldContain(part);
        material.Html.ShouldNotContain(CostArrange.ChildName);

        await CostArrange.Approve(cost);
        (await cost.Row()).State.ShouldBe(CostState.Established);
        (await worker.Get(cost.Address)).AllText.ShouldContain("Tidigare oenighet");
        (await worker.Get($"{cost.Address}/tvistunderlag")).Expect(404);
    }
}
