using Microsoft.EntityFrameworkCore;
using Samspel.Domain;
using Samspel.Domain.Children;
using Samspel.Domain.Disclosures;
using Samspel.Domain.PlacementCosts;
using Samspel.Domain.Placements;
using Samspel.Domain.Sips;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Tests.Harness;
using Samspel.Web.Tests.PlacementCosts;
using Samspel.Web.Tests.Sips;

namespace Samspel.Web.Tests.Placements;

/// <summary>Before the placement and its chain, over HTTP.</summary>
public class PlacementPagesTests
{
    static readonly DateOnly Today = PlaceArrange.Today;
    const string Why = "Behövs för barnets vård och skolgång under placeringen.";

    static HtmlForm Plan(HtmlForm form) => form.Fill("Form.Decision.Form", "FamilyHome").Fill("Form.Decision.LegalBase", "SoL").Fill("Form.Decision.From", Today.AddDays(20)).Fill("Form.Decision.DecidedBy", "Socialnämndens utskott")
        .Fill("Form.Decision.DecidedOn", Today).Fill("Judgement", "Ett lugnt hem nära skolan.").Fill("ChildsView", "Jag vill gå kvar i min klass.").Fill("HowUnderstood", "Barnet berättade med egna ord.")
        .Fill("School", "Compulsory").Fill("Form.Basis.Contacts[0].Kind", "ChildPsychiatry").Fill("Form.Basis.Contacts[0].Unit", Arrange.UnitId("bup-falun").ToString()).Fill("Regional", Arrange.UnitId("bup-falun").ToString());

    [Theory, OnBothDatabases]
    public async Task A_placement_is_planned_with_its_decision_its_chain_and_its_costs(Provider on)
    {
        var app = await SamspelApp.For(on);
        var (child, _) = await Arrange.Child(app);
        var sara = await app.As(Arrange.Worker);
        (await sara.Get("/placeringar/ny")).Expect(200).AllText.ShouldContain("Vilket barn gäller det?");
        var form = (await sara.Get($"/placeringar/ny?barn={child}")).Expect(200).Form();
        var empty = (await form.Submit()).Expect(422);
        empty.Errors.ShouldContain("Välj boendeform.");
        empty.Errors.ShouldContain("Skriv hur barnets bästa har bedömts.");
        var filled = Plan((await sara.Get($"/placeringar/ny?barn={child}")).Form());
        (await filled.Fill("Form.Decision.Form", "SupportedLiving").Submit()).Expect(409).Errors.ShouldContain(e => e.Contains("Stödboende är för unga 16–20 år"));
        var made = (await filled.Fill("Form.Decision.Form", "FamilyHome").Submit()).Expect(200);
        (await filled.Submit()).Address.ShouldBe(made.Address, "The second press gets the first one's answer.");

        var number = "PLA-" + made.Address.Split('/')[^1];
        made.Title.ShouldBe($"{number} – Samspel");
        made.AllText.ShouldContain("Steg 2 av 5: Före placering");
        made.AllText.ShouldContain("0 av ");
        made.Texts("h3").ShouldBe(["Socialtjänsten", "Hälso- och sjukvården"]);
        made.AllText.ShouldContain("Öppna kostnadsfördelningen");
        made.AllText.ShouldContain("till en början folkbokfört hos föräldrarna");
        var rows = await app.Read(c => c.Set<Placement>().AsNoTracking().Where(p => p.Child == child).ToListAsync());
        rows.ShouldHaveSingleItem().State.ShouldBe(PlacementState.Planned);
        (await app.Read(c => c.Set<PlacementCost>().AsNoTracking().CountAsync(x => x.Child == child))).ShouldBe(1);
        (await app.History(rows[0].Id.Value)).Select(f => f.Kind).ShouldBe([nameof(PlacementPlanned)]);
        var duties = (await app.Duties(number)).Where(d => d.DoneAt is null).Select(d => d.Kind).ToList();
        duties.ShouldContain(DutyKind.CarryOutPlacement);
        duties.ShouldContain(DutyKind.AskChainParty);
        duties.ShouldContain(DutyKind.WriteCostSplit);
        (await app.AccessLog(number)).ShouldContain(l => l.Object == "placering" && l.Allowed && l.PersonName == "Sara Ekdal");

        var list = (await sara.Get("/placeringar?vems=mina&lage=Planned")).Expect(200);
        list.AllText.ShouldContain(number);
        list.AllText.ShouldNotContain("Provnamn");
        (await sara.Get($"/barn/{child}")).AllText.ShouldContain(number);
        (await sara.Get($"/placeringar/ny?barn={child}")).AllText.ShouldContain("Enheten har redan en planerad placering");
        var acute = (await sara.Get($"/placeringar/ny/akut?barn={child}")).Expect(200);
        acute.AllText.ShouldContain("Placera utan klarlagt ansvar");
        acute.Has($"a[href='{made.Address}/placera-utan-klarlagt-ansvar']").ShouldBeTrue();
    }

    [Theory, OnBothDatabases]
    public async Task It_is_refused_until_the_split_and_the_contacts_are_in_order(Provider on)
    {
        var app = await SamspelApp.For(on);
        var cost = await CostArrange.Written(app);
        var address = $"/placeringar/{cost.Number.Short}";
        var sara = await app.As(Arrange.Worker);
        (await (await sara.Get($"{address}/klarlagt")).Form().Submit()).Expect(409).Errors.ShouldContain(e => e.Contains("inte fastställd skriftligt"));
        (await sara.Get($"{address}/placera")).Expect(200).Has("form[method=post]:has([name='Form.On'])").ShouldBeFalse();
        (await sara.Post($"{address}/placera", ("Form.On", "2026-11-23"))).Expect(409);
        await CostArrange.Approve(cost);
        (await sara.Get(address)).AllText.ShouldContain("Markera ansvaret som klarlagt");
        (await (await sara.Get($"{address}/klarlagt")).Form().Submit()).Expect(200).AllText.ShouldContain("Klar att placera");
        var early = (await (await sara.Get($"{address}/placera")).Form().Submit()).Expect(409);
        early.Errors.ShouldContain(e => e.Contains("Samverkan med skola och vård börjar före"));
        var placement = await Row(app, cost.Number);
        foreach (var item in placement.Items.Where(i => i.Kind is ChainItemKind.ContactSchool or ChainItemKind.ContactCare))
            (await (await sara.Get($"{address}/punkt/{item.Number}")).Form().Fill(new { Report = "Done", Note = "Ringde och berättade.", On = Today }).Submit()).Expect(200);
        (await (await sara.Get($"{address}/placera")).Form().Fill(new { On = Today.AddDays(1) }).Submit()).Expect(409).Errors.ShouldContain(e => e.Contains("senast i dag"));
        var before = (await (await sara.Get($"{address}/placera")).Form().Fill(new { On = Today.AddDays(-1) }).Submit()).Expect(409);
        before.Errors.ShouldContain(e => e.Contains("inte fastställd den dagen"));
        before.Form()["Form.On"].ShouldBe("2026-11-22");
        (await (await before.Follow("öppet utan klarlagt ansvar")).Expect(200).Form().Fill(new { DecidedBy = "Ordföranden", Office = "Ordförande", Reason = "Kunde inte vänta.", On = Today }).Submit()).Expect(409).Errors.ShouldContain(e => e.Contains("Ansvaret var klarlagt den dagen"));
        var last = (await sara.Get($"{address}/placera")).Form();
        var placed = (await last.Submit()).Expect(200);
        (await last.Submit()).Expect(200).Address.ShouldBe(placed.Address, "The second press gets the first one's answer.");
        (await app.History((await Row(app, cost.Number)).Id.Value)).Count(f => f.Kind == nameof(ChildPlaced)).ShouldBe(1);
        placed.AllText.ShouldContain("får aldrig gallras");
        placed.AllText.ShouldContain("Steg 3 av 5: Placering pågår");
        (await Row(app, cost.Number)).NeverWeed.ShouldBeTrue();
        (await cost.Row()).How.ShouldBe(PlacedHow.Planned);
        (await sara.Get($"/barn/{cost.ChildId}")).AllText.ShouldContain("får aldrig gallras");
        (await sara.Get($"{address}/beslut")).Expect(200).Has("[name='Form.From']").ShouldBeFalse();
    }

    [Theory, OnBothDatabases]
    public async Task Placed_without_clear_responsibility_says_so_and_tells_both_managers(Provider on)
    {
        var app = await SamspelApp.For(on);
        var cost = await CostArrange.Written(app);
        var address = $"/placeringar/{cost.Number.Short}";
        var sara = await app.As(Arrange.Worker);
        var page = (await sara.Get($"{address}/placera-utan-klarlagt-ansvar")).Expect(200);
        page.AllText.ShouldContain("Det här går emot överenskommelsen");
        page.AllText.ShouldNotContain("akut", Case.Insensitive);
        (await page.Form().Submit()).Expect(422).Errors.ShouldContain("Skriv vem som beslutar.");
        var placed = (await page.Form().Fill(new { DecidedBy = "Ordföranden", Office = "Socialnämndens ordförande", Reason = "Barnet kan inte vänta.", On = Today }).Submit()).Expect(200);
        placed.AllText.ShouldContain("Placerad utan klarlagt ansvar");
        placed.AllText.ShouldContain("Ansvaret ska vara klarlagt skriftligt före placeringen.");
        var managers = (await app.Duties(cost.Number.ToString())).Where(d => d is { DoneAt: null, Kind: DutyKind.ClarifyResponsibility, ForManagers: true }).Select(d => d.Unit).ToHashSet();
        managers.ShouldBe([Arrange.UnitId("bup-falun"), (await Row(app, cost.Number)).Unit], ignoreOrder: true);
        (await sara.Get($"{address}/aterta")).AllText.ShouldContain("Det går inte att återta placeringen");
        (await sara.Post($"{address}/aterta", ("Form.Reason", "Ångrar"))).Expect(409);
    }

    [Theory, OnBothDatabases]
    public async Task An_acute_placement_starts_the_clock(Provider on)
    {
        var app = await SamspelApp.For(on);
        var (child, _) = await Arrange.Child(app);
        var sara = await app.As(Arrange.Worker);
        var page = (await sara.Get($"/placeringar/ny/akut?barn={child}")).Expect(200);
        page.AllText.ShouldContain("23 december 2026");
        HtmlForm Night() => page.Form().Fill("Form.Form", "EmergencyHome").Fill("Form.At", "07:40").Fill("LegalBase", "Lvu2").Fill("DecidedBy", "Socialjouren").Fill("Form.Why", "Polisen hämtade barnet.").Fill("Judgement", "Barnet måste vara tryggt i natt.")
            .Fill("WhyViewIsMissing", "Barnet sov.").Fill("HowUnderstood", "Följs upp i morgon.").Fill("School", "Compulsory").Fill("Regional", Arrange.UnitId("bup-falun").ToString());
        (await Night().Fill("Form.Why", "").Submit()).Expect(422).Errors.ShouldContain("Skriv varför placeringen inte kunde planeras.");
        (await Night().Fill("Form.At", "23:50").Submit()).Expect(409).Errors.ShouldContain(e => e.Contains("klockslag som har varit"));
        var pressed = Night();
        var made = (await pressed.Submit()).Expect(200);
        (await pressed.Submit()).Expect(200).Address.ShouldBe(made.Address, "The second press gets the first one's answer.");
        (await app.Read(c => c.Set<Placement>().AsNoTracking().CountAsync(p => p.Child == child))).ShouldBe(1);
        made.AllText.ShouldContain("Dag 0 av 30. Klart senast 2026-12-23.");
        made.AllText.ShouldContain("Den placerande kommunen bär kostnaden");
        made.AllText.ShouldContain("Placerad");
        var bup = await app.As("bup-falun");
        (await bup.Get(made.Address)).Expect(404);
        (await bup.Get("/placeringar")).Expect(200).AllText.ShouldContain("Placeringar görs av socialtjänsten");
        (await bup.Post("/placeringar/ny", ("Form.Regional", Arrange.UnitId("bup-falun").ToString()))).Expect(404);
    }

    [Theory, OnBothDatabases]
    public async Task An_item_is_asked_of_its_party_on_a_ground_and_two_who_tick_lose_nothing(Provider on)
    {
        var app = await SamspelApp.For(on);
        var placed = await PlaceArrange.Acute(app);
        var (sara, amir) = (await app.As(Arrange.Worker), await app.As(Arrange.Colleague));
        var care = await placed.Item(ChainItemKind.KeepCare);
        var ask = (await sara.Get($"{placed.Address}/punkt/{care.Number}/be")).Expect(200);
        ask.Has("[name='Form.Ground'][value=G1]").ShouldBeFalse("Nobody has consented.");
        (await ask.Form().Fill(new { Ground = "G5", Why = "Kort" }).Submit()).Expect(422).Errors.ShouldContain(e => e.Contains("minst 20 tecken"));
        var asked = (await ask.Form().Fill(new { Ground = "G5", Why, Note = "<b>Hon</b> har tid på tisdag." }).Submit()).Expect(200);
        asked.AllText.ShouldContain("BUP-mottagningen, Falun fick punkten 2026-11-23");
        var paper = (await app.Read(c => c.Set<Disclosure>().AsNoTracking().Where(d => d.CaseNumber == placed.Number.ToString()).ToListAsync())).ShouldHaveSingleItem();
        paper.Kind.ShouldBe(ItemKind.ChainItem);
        (await placed.Duties()).ShouldContain(d => d.DoneAt == null && d.Kind == DutyKind.DoChainItem && d.Unit == Arrange.UnitId("bup-falun"));
        (await sara.Get($"{placed.Address}/punkt/{care.Number}")).Has("[name='Form.Report'][value=Done]").ShouldBeFalse("The unit that was asked reports its own.");
        (await (await app.As("bup-falun")).Get($"/mottaget/placering/{placed.Number.Short}")).Expect(200).Html.ShouldNotContain("<b>Hon</b>");

        var own = await placed.Item(ChainItemKind.ListPlans);
        var (first, second) = ((await sara.Get($"{placed.Address}/punkt/{own.Number}")).Form(), (await amir.Get($"{placed.Address}/punkt/{own.Number}")).Form());
        (await first.Fill(new { Report = "Done", Note = "<script>alert(1)</script>" }).Submit()).Expect(200).AllText.ShouldContain("2026-11-23, Sara Ekdal");
        var stale = (await second.Fill(new { Report = "NotNeeded", Note = "Min egen text" }).Submit()).Expect(409);
        stale.Errors.ShouldContain(e => e.Contains("Sara Ekdal ändrade detta"));
        stale.Form()["Note"].ShouldBe("Min egen text");
        stale.Html.ShouldNotContain("<script>alert(1)");
        (await sara.Post($"{placed.Address}/punkt/{own.Number}", ("Form.Report", "Done"), ("Form.Note", "Igen"), ("Form.On", "2026-11-23"))).Expect(409).Errors.ShouldContain(e => e.Contains("redan klar"));
        (await (await sara.Get($"{placed.Address}/punkt/{own.Number}/oppna")).Form().Fill(new { Reason = "Fel barn." }).Submit()).Expect(200);
        (await placed.Item(ChainItemKind.ListPlans)).Status.ShouldBe(ChainStatus.Open);
        var plans = (await sara.Get($"{placed.Address}/punkt/{own.Number}")).Form().Fill(new { Report = "Done", Note = "Gick igenom." }).Fill("Form.Plans[0].What", "Vårdplan <b>").Fill("Form.Plans[0].Whose", "BUP");
        (await plans.Submit()).Expect(422).Errors.ShouldContain("Skriv vilken dag planen är från.");
        (await plans.Fill("Form.Plans[0].On", Today.AddDays(-9)).Submit()).Expect(200);
        (await placed.Item(ChainItemKind.ListPlans)).Plans!.ShouldHaveSingleItem().Whose.ShouldBe("BUP");
        (await sara.Get($"{placed.Address}/utskrift")).AllText.ShouldContain("Vårdplan <b>, BUP");
        (await (await sara.Get($"{placed.Address}/punkt/{own.Number}/oppna")).Form().Fill(new { Reason = "En till." }).Submit()).Expect(200);
        (await sara.Get($"{placed.Address}/punkt/{own.Number}")).Form()["Form.Plans[0].What"].ShouldBe("Vårdplan <b>");
        var huge = (await (await sara.Get($"{placed.Address}/punkt/{own.Number}")).Form().Fill(new { Report = "Done", Note = new string('x', 5000) }).Submit()).Expect(422);
        huge.Form()["Note"]!.Length.ShouldBe(5000);
        (await sara.Get($"{placed.Address}/punkt/999")).Expect(404);
    }

    [Theory, OnBothDatabases]
    public async Task A_unit_that_is_not_in_the_product_is_asked_by_hand_and_shown_as_asked_and_answered(Provider on)
    {
        var app = await SamspelApp.For(on);
        var placed = await (await PlaceArrange.Acute(app)).Ask(ChainItemKind.KeepCare, "bup-falun");
        var (sara, number) = (await app.As(Arrange.Worker), (await placed.Item(ChainItemKind.KeepCare)).Number);
        var page = (await (await sara.Get($"{placed.Address}/punkt/{number}")).Follow("Enheten finns inte i Samspel")).Expect(200);
        page.AllText.ShouldContain("Det som skickades dit återtas.");
        (await page.Form().Submit()).Expect(422).Errors.ShouldContain("Skriv enhetens namn.");
        var asked = new { Unit = "BUP <b>Gävle</b>", Where = "Region Gävleborg", How = "Phone", Ground = "G5", Why = "Barnet flyttar dit och behöver behandling.", On = "2026-11-23" };
        (await page.Form().Fill(asked).Fill("Form.On", "2026-11-24").Submit()).Expect(409).Form()["Form.Unit"].ShouldBe("BUP <b>Gävle</b>");
        page.Has("[name='Form.Ground'][value=G1]").ShouldBeFalse("Nobody has consented.");
        foreach (var unfit in new[] { "G1", "G9", "S2" })
            (await sara.Post($"{placed.Address}/punkt/{number}/be-utanfor", ("Form.Unit", asked.Unit), ("Form.Where", asked.Where), ("Form.How", asked.How), ("Form.Ground", unfit), ("Form.Why", asked.Why), ("Form.On", asked.On))).Expect(409).Errors.ShouldContain(e => e.Contains("Den grunden kan inte användas"), unfit);
        (await placed.Item(ChainItemKind.KeepCare)).Outside.ShouldBeNull();
        var saved = (await page.Form().Fill(asked).Submit()).Expect(200);
        saved.AllText.ShouldContain("BUP <b>Gävle</b>, Region Gävleborg fick punkten 2026-11-23 utanför Samspel");
        // It often tells where the child lives: only those whom the lock lets in read which unit it is, until it is written the one who carries the placement.
        var amir = await app.As(Arrange.Colleague);
        foreach (var where in new[] { "", $"/punkt/{number}", $"/punkt/{number}/be-utanfor", "/utlamnanden", "/historik", "/utskrift" }) (await amir.Get(placed.Address + where)).Expect(200).Html.ShouldNotContain("Gävle", Case.Insensitive, where);
        (await amir.Get(placed.Address)).AllText.ShouldContain("En enhet utanför Samspel fick punkten 2026-11-23");
        (await sara.Get($"{placed.Address}/utskrift")).Html.ShouldNotContain("Gävle");
        (await (await app.As("bup-falun")).Get(placed.Received)).Expect(404);
        (await placed.Duties()).Single(d => d.Key.StartsWith($"kedja:{number}:") && d.DoneAt is null).Unit.ShouldBe(Arrange.UnitId("falun-ifo"));
        var item = (await sara.Get($"{placed.Address}/punkt/{number}")).Expect(200);
        item.AllText.ShouldContain("per telefon");
        item.AllText.ShouldContain("Inte än");
        (await item.Form().Fill(new { Report = "Done", Note = "De har tagit över.", On = "2026-11-23" }).Submit()).Expect(200);
        (await sara.Get($"{placed.Address}/punkt/{number}")).Texts("dl.summary dd").ShouldContain("2026-11-23");
        (await placed.Item(ChainItemKind.KeepCare)).Outside!.AnsweredOn.ShouldBe(new DateOnly(2026, 11, 23));
        (await placed.Facts()).ShouldContain(nameof(ChainPartyAskedOutside));
        (await sara.Get($"{placed.Address}/historik")).Html.ShouldNotContain("Gävle");
        var ledger = (await sara.Get($"{placed.Address}/utlamnanden")).Expect(200);
        ledger.AllText.ShouldContain("Gävle");
        ledger.AllText.ShouldContain("För hand: ");
        // Sent in the product first and taken back, then asked by hand.
        ledger.Texts("main tbody th").ShouldBe([ChainItemKind.KeepCare.Row().Word, ChainItemKind.KeepCare.Row().Word]);
        (await (await app.As("lss-falun")).Get($"{placed.Address}/utlamnanden")).Expect(404);
        (await sara.Get($"{placed.Address}/punkt/{number}/be-utanfor")).Has("main form[method=post]").ShouldBeFalse();

        // That the child was placed stands once in what has happened.
        (await sara.Get($"{placed.Address}/historik")).Texts(".timeline .timeline-what").Count(t => t.StartsWith("Barnet placerades")).ShouldBe(1);
    }

    [Theory, OnBothDatabases]
    public async Task Consent_for_the_placement_is_asked_answered_used_and_taken_back(Provider on)
    {
        var app = await SamspelApp.For(on);
        var placed = await PlaceArrange.Acute(app);
        var sara = await app.As(Arrange.Worker);
        (await sara.Get($"{placed.Address}/samtycke")).AllText.ShouldContain("Familjen har inte fått frågan än");
        var question = (await sara.Get($"{placed.Address}/samtycke/fraga")).Expect(200);
        (await question.Form().Submit()).Expect(422).Errors.ShouldContain("Välj vem som bestämmer.");
        var asked = (await question.Form().Fill(new { Recipients = new[] { Arrange.UnitId("bup-falun").ToString() }, Information = "Hur det går i skolan.", Givers = "GuardiansDecide", Maturity = "Förstår vad det gäller." }).Submit()).Expect(200);
        asked.Address.ShouldBe($"{placed.Address}/samtycke/svar");
        (await sara.Get($"{placed.Address}/samtycke/fraga")).AllText.ShouldContain("väntar redan på svar");
        (await asked.Form().Fill(new { Yes = "true", How = "Oral" }).Submit()).Expect(200).AllText.ShouldContain("Samtycket gäller till och med");
        var care = await placed.Item(ChainItemKind.KeepCare);
        (await (await sara.Get($"{placed.Address}/punkt/{care.Number}/be")).Form().Fill(new { Ground = "G1" }).Submit()).Expect(200);
        (await placed.Item(ChainItemKind.KeepCare)).Request!.Ground.ShouldBe(GroundCode.G1);
        var back = (await sara.Get($"{placed.Address}/samtycke/aterkalla")).Form();
        (await back.Fill("Who", back.Offers("Form.Who")[0]).Submit()).Expect(200).AllText.ShouldContain("Inget samtycke gäller i dag");
        (await placed.Row()).State.ShouldBe(PlacementState.Placed);
    }

    [Theory, OnBothDatabases]
    public async Task To_strangers_no_page_of_it_exists_and_the_attempt_is_logged_with_the_owner(Provider on)
    {
        var app = await SamspelApp.For(on);
        var placed = await PlaceArrange.Acute(app, place: PlaceArrange.Secret);
        string[] pages = ["", "/historik", "/beslut", "/underlag", "/punkt/1", "/punkt/1/be", "/samtycke", "/folj-upp", "/avsluta", "/utskrift", "/lamna-over"];
        foreach (var persona in new[] { Arrange.SameCompartment, Arrange.Bup, Arrange.OtherMunicipality, Arrange.School })
        {
            var stranger = await app.As(persona);
            var missing = (await stranger.Get("/placeringar/2026-9999")).Expect(404);
            foreach (var page in pages) (await stranger.Get(placed.Address + page)).Expect(404).Html.Length.ShouldBe(missing.Html.Length, page);
        }
        (await app.AccessLog(placed.Number.ToString())).Count(l => l is { Act: AccessAct.Refused, Allowed: false }).ShouldBeGreaterThanOrEqualTo(4 * pages.Length);
        var sara = await app.As(Arrange.Worker);
        foreach (var page in pages) (await sara.Get(placed.Address + page)).Expect(200).Html.ShouldNotContain("Rävgården");
        (await app.AccessLog(placed.Number.ToString())).ShouldContain(l => l.Act == AccessAct.Print);
    }

    [Theory, OnBothDatabases]
    public async Task The_list_and_the_overview_cost_the_same_however_many_there_are(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        await PlaceArrange.Acute(app);
        var karin = await app.As(Arrange.Manager);
        string[] pages = ["/placeringar", "/placeringar/oversikt"];
        List<int> before = [];
        foreach (var page in pages) before.Add(await Statements.Of(karin, page));
        for (var i = 0; i < 4; i++) await PlaceArrange.Acute(app);
        // The demo's own are late as well.
        var all = await app.Read(c => c.Set<Placement>().CountAsync());
        foreach (var (page, count) in pages.Zip(before)) (await Statements.Of(karin, page)).ShouldBe(count, page);
        app.Time.Advance(TimeSpan.FromDays(5));
        var late = (await (await app.As(Arrange.Manager)).Get("/placeringar/oversikt")).Expect(200);
        late.AllText.ShouldContain($"Försenat i {all} placeringar");
        late.AllText.ShouldNotContain("Provnamn");
        late.AllText.ShouldContain("inte kommunens andra enheter");
        // The other units of the compartment stand there by number, whose children they are does not.
        late.AllText.ShouldContain("Ingen annan enhet har pågående placeringar.");
        var moved = await PlaceArrange.Acute(app);
        var form = (await (await app.As(Arrange.Worker)).Get($"{moved.Address}/lamna-over")).Form();
        (await form.Fill(new { To = form.Offers("Form.To").First(o => o.StartsWith("enhet:", StringComparison.Ordinal)) }).Submit()).Expect(200);
        var overview = (await (await app.As(Arrange.Manager)).Get("/placeringar/oversikt")).Expect(200);
        overview.Texts("table:has(caption) tbody td").ShouldContain("1");
        overview.AllText.ShouldNotContain(moved.Number.ToString());
        (await (await app.As(Arrange.Worker)).Get("/placeringar/oversikt")).Expect(404);
    }

    static Task<Placement> Row(SamspelApp app, CaseNumber number) => app.Read(c => c.Set<Placement>().AsNoTracking().SingleAsync(p => p.Number == number));
}
