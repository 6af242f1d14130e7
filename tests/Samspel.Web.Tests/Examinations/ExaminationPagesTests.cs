using Microsoft.EntityFrameworkCore;
using Samspel.Domain;
using Samspel.Domain.Disclosures;
using Samspel.Domain.Examinations;
using Samspel.Domain.Placements;
using Samspel.Domain.Sips;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Tests.Harness;
using Samspel.Web.Tests.Sips;
using static Samspel.Web.Tests.Examinations.ExaminationArrange;

namespace Samspel.Web.Tests.Examinations;

/// <summary>Health examinations on the pages of both units: who sees what, what is done in which order, and what stands afterwards.</summary>
public class ExaminationPagesTests
{
    static readonly DateOnly Today = new(2026, 11, 23);
    const string Hostile = "<script>alert('x')</script> & \"citat\"";

    static readonly (string, string)[] Request =
    [
        ("Form.FormVersion", "2024-02"), ("Form.Reason", "Barnet är placerat."), ("Form.PhysicalQuestions", Hostile), ("Form.MentalQuestions", "Sömn?"), ("Form.DentalQuestions", "Karies?"), ("Form.KnownHealth", "Inget känt"),
        ("Form.EarlierCare", "BVC"), ("Form.Interpreter", "Behövs inte"), ("Form.Contact", "Sara, 023"), ("Form.Ground", "G3"), ("Form.Note", "Underrättelse om hälsoundersökning enligt SoL 22 kap. 7 §."),
    ];

    [Theory, OnBothDatabases]
    public async Task From_the_planner_on_the_placement_to_the_needs_the_two_units_do_their_parts(Provider on)
    {
        var app = await SamspelApp.For(on);
        var (placement, about) = await AtPlacement(app, open: false);
        var (sara, johan) = (await app.As(Worker), await app.As(RegionWorker));

        var planner = (await sara.Get($"/placeringar/{placement}/undersokningar")).Expect(200);
        planner.Texts("main h2").ShouldBe(["Hälsoundersökning i samband med placering", "Läkarundersökning inför ansökan om vård enligt LVU", "Hälsoundersökning för asylsökande"]);
        planner.AllText.ShouldContain("Regionen bär alltid kostnaden");
        planner.AllText.ShouldContain("Obekräftad");
        var opened = (await planner.Form("form:has(input[value=AtPlacement])").Submit()).Expect(200);
        var address = opened.Address;
        var e = new ArrangedExamination(app, address["/undersokningar/".Length..], about.Child);
        (await sara.Post($"/placeringar/{placement}/undersokningar", ("Kind", "AtPlacement"))).Expect(200).Address.ShouldBe(address);
        (await app.Duties(e.CaseNumber)).ShouldHaveSingleItem().Kind.ShouldBe(DutyKind.AssessExamination);
        (await sara.Get($"/?slag={Web.Worklist.DutyLinks.Slug(DutyKind.AssessExamination)}")).Page.QuerySelectorAll("a.task").Select(a => a.GetAttribute("href")).ShouldContain($"{address}/bedom");

        (await (await sara.Get($"{address}/bedom")).Form().Submit()).Expect(422).Errors.ShouldContain("Välj vad ni har kommit fram till.");
        (await (await sara.Get($"{address}/bedom")).Form().Fill(new { Judged = "NotNeeded", Why = "Allt är undersökt." }).Submit()).Expect(422).Errors.Count.ShouldBe(2);
        (await (await sara.Get($"{address}/bedom")).Form().Fill(new { Judged = "NotNeeded", Document = "Utlåtande", DocumentDate = Today.AddDays(1), Why = "Mitt skäl" }).Submit()).Expect(409).Form()["Form.Why"].ShouldBe("Mitt skäl");
        (await (await sara.Get($"{address}/bedom")).Form().Fill(new { Judged = "Needed" }).Submit()).Expect(200).Text("h1").ShouldBe("Hälsoundersökning i samband med placering");
        (await sara.Get($"{address}/bedom")).Has("main form[method=post]").ShouldBeFalse();

        var asking = (await sara.Get($"{address}/begar")).Expect(200);
        asking.AllText.ShouldContain("Begäran väntar inte på svaren.");
        (await sara.Post($"{address}/begar", [("Form.To", Arrange.UnitId(RegionUnit).ToString()), .. Request])).Expect(409).Errors.ShouldContain(x => x.Contains("Fråga dem som ska samtycka"));
        var consent = (await sara.Get($"{address}/samtycke")).Expect(200);
        consent.AllText.ShouldContain("Tolkning som inte är bekräftad mot lagtexten");
        (await consent.Form().Fill(new { Maturity = "Förstår" }).Submit()).Expect(422).Errors.ShouldContain("Välj vem som bestämmer.");
        (await consent.Form().Fill(new { Givers = "GuardiansDecide", Maturity = "Förstår", View = "Vill inte till tandläkaren", Dental = "ja" })
            .Fill("Form.Answers[0].Said", "ja").Fill("Form.Answers[0].How", "Oral").Fill("Form.Answers[0].On", Today).Submit()).Expect(200).AllText.ShouldContain("Samtycke finns i dag");
        (await e.Row()).Consent!.Answers.ShouldHaveSingleItem().Yes.ShouldBeTrue();

        var form = (await sara.Get($"{address}/begar")).Expect(200);
        form.Form()["Form.ChildsView"].ShouldBe("Vill inte till tandläkaren");
        form.Has("textarea[name*=Place], input[name*=Place]").ShouldBeFalse();
        (await form.Form().Fill(new { To = Arrange.UnitId(RegionUnit).ToString() }).Submit()).Expect(422).Errors.Count.ShouldBeGreaterThan(5);
        (await sara.Post($"{address}/begar", [("Form.To", Arrange.UnitId("falun-lss").ToString()), .. Request])).Expect(422).Errors.ShouldContain("Välj en av regionens enheter.");
        (await sara.Post($"{address}/begar", [("Form.To", Arrange.UnitId(RegionUnit).ToString()), .. Request.Where(f => f.Item1 != "Form.Reason"), ("Form.Reason", new string('å', 4001))])).Expect(422);
        (await johan.Get(address)).Expect(404);
        List<(string Name, string Value)> filled = [.. form.Form().Fields.Where(f => !f.Name.StartsWith("Form.", StringComparison.Ordinal)), ("Form.To", Arrange.UnitId(RegionUnit).ToString()), .. Request];
        var sent = (await sara.PostAsIs($"{address}/begar", filled)).Expect(200);
        (await sara.PostAsIs($"{address}/begar", filled)).Expect(200).Address.ShouldBe(sent.Address);
        (await e.Facts()).Count(f => f == nameof(ExaminationRequested)).ShouldBe(1);
        sent.AllText.ShouldContain(Hostile);
        sent.Page.QuerySelectorAll("main script").ShouldBeEmpty();
        var row = await e.Row();
        (await app.Read(c => c.Set<Placement>().AsNoTracking().SingleAsync(p => p.Id == row.Placement))).Items.Single(i => i.Kind == ChainItemKind.AskForExamination).Status.ShouldBe(ChainStatus.Done);
        (await app.Duties(e.CaseNumber)).Select(d => (d.Kind, d.Unit)).ShouldBe([(DutyKind.ReadReceived, Arrange.UnitId(RegionUnit)), (DutyKind.OfferExamination, Arrange.UnitId(RegionUnit))], ignoreOrder: true);

        // The region's unit: the frozen copy, and its own acts.
        (await johan.Get($"/?visa=enhet&slag={Web.Worklist.DutyLinks.Slug(DutyKind.OfferExamination)}")).Page.QuerySelectorAll("a.task").Select(a => a.GetAttribute("href")).ShouldContain($"{address}/erbjud");
        (await johan.Get("/undersokningar")).AllText.ShouldContain(e.CaseNumber);
        var received = (await johan.Get(address)).Expect(200);
        foreach (var words in new[] { "Provnamn", Hostile, "Begärd av" }) received.AllText.ShouldContain(words);
        foreach (var secret in new[] { "/barn/", "/placeringar/" }) received.Html.ShouldNotContain(secret);
        (await app.Duties(e.CaseNumber)).ShouldNotContain(d => d.Kind == DutyKind.ReadReceived);
        foreach (var owners in new[] { "/bedom", "/begar", "/behov/1", "/avbryt", "/lamna-over" }) (await johan.Get(address + owners)).Expect(404);
        foreach (var regions in new[] { "/erbjud", "/boka", "/genomford", "/utlatande" }) (await sara.Get(address + regions)).Expect(404);
        (await sara.Post($"{address}/erbjud", ("Form.Time", "Jag erbjuder"))).Expect(404);
        (await (await johan.Get($"{address}/erbjud")).Form().Submit()).Expect(422);
        (await (await johan.Get($"{address}/erbjud")).Form().Fill(new { Time = "Måndag kl. 10" }).Submit()).Expect(200);
        (await sara.Get(address)).AllText.ShouldContain("Måndag kl. 10");
        (await (await johan.Get($"{address}/avboj")).Form().Fill(new { Why = "Barnet vill inte alls nu" }).Submit()).Expect(200).AllText.ShouldContain("Barnet vill inte alls nu");
        var declined = (await sara.Get(address)).Expect(200);
        declined.AllText.ShouldContain("Avböjt");
        declined.AllText.ShouldNotContain("Barnet vill inte alls nu");
        (await (await johan.Get($"{address}/erbjud")).Form().Fill(new { Time = "Onsdag kl. 13" }).Submit()).Expect(200);
        (await johan.Get($"{address}/avboj")).Expect(200);
        (await (await johan.Get($"{address}/boka")).Form().Fill(new { On = Today.AddDays(-1) }).Submit()).Expect(409);
        (await (await johan.Get($"{address}/boka")).Form().Fill(new { On = Today }).Submit()).Expect(200);
        var parts = (await johan.Get($"{address}/genomford")).Expect(200).Form();
        (await parts.Fill("Form.Parts[2].On", "").Submit()).Expect(422).Errors.ShouldContain(x => x.StartsWith("Tandhälsa:"));
        (await (await johan.Get($"{address}/genomford")).Form().Fill("Form.Parts[2].On", "").Fill("Form.Parts[2].WhyNot", "Ville inte gapa").Submit()).Expect(200);
        (await e.Row()).State.ShouldBe(ExaminationState.Partly);
        (await sara.Get(address)).AllText.ShouldNotContain("Ville inte gapa");

        (await (await johan.Get($"{address}/utlatande")).Form().Fill(new { Summary = "Frisk, men sover dåligt.", Needs = "Sömnskola\r\n\r\nGlasögon " }).Submit()).Expect(200);
        (await app.Duties(e.CaseNumber)).Select(d => d.Key).ShouldContain("behov:1");
        var statement = (await sara.Get(address)).Expect(200);
        foreach (var words in new[] { "Frisk, men sover dåligt.", "Sömnskola", "Glasögon", "Inte gjord: Ville inte gapa", "delvis genomförd" }) statement.AllText.ShouldContain(words);
        (await app.Duties(e.CaseNumber)).Select(d => d.Key).ShouldBe(["behov:1", "behov:2"], ignoreOrder: true);
        (await (await sara.Get($"{address}/behov/1")).Form().Fill(new { To = "Referral" }).Submit()).Expect(422);
        (await (await sara.Get($"{address}/behov/1")).Form().Fill(new { To = "Referral", Text = "Remiss till sömnmottagningen" }).Submit()).Expect(200);
        var sip = await Arrange.Case(app, wishes: new());
        (await (await sara.Get($"{address}/behov/2")).Form().Fill(new { To = "Nothing", Text = "Har redan glasögon" }).Submit()).Expect(200).AllText.ShouldContain("behoven är omhändertagna");
        (await johan.Get(address)).AllText.ShouldNotContain("Har redan glasögon");
        (await sara.Get($"{address}/behov/3")).Expect(404);
        (await app.Duties(e.CaseNumber)).ShouldBeEmpty();

        var log = await app.AccessLog(e.CaseNumber);
        log.ShouldContain(l => l.PersonName == "Johan Alm" && l.Act == AccessAct.Received && l.Allowed && l.Child == null);
        log.ShouldContain(l => l.PersonName == "Johan Alm" && !l.Allowed);
        log.ShouldContain(l => l.Act == AccessAct.Read && l.PersonName == "Sara Ekdal");
        (await app.History(e.CaseNumber)).ShouldAllBe(f => !f.Sentence.Contains("Sömnskola") && !f.Sentence.Contains("gapa"));
    }

    [Theory, OnBothDatabases]
    public async Task To_a_stranger_an_examination_is_not_there_and_the_attempt_is_the_owners_to_see(Provider on)
    {
        var app = await SamspelApp.For(on);
        var (e, lvu) = (await Asylum(app, ExaminationState.Requested, "bum-falun"), await Lvu(app, unit: "bum-falun"));
        var lvuAddress = $"/lvu-undersokningar/{lvu.Number}";
        foreach (var persona in Arrange.Strangers)
        {
            var stranger = await app.As(persona);
            foreach (var path in new[] { "", "/bedom", "/samtycke", "/begar", "/erbjud", "/avboj", "/boka", "/genomford", "/utlatande", "/behov/1", "/avbryt", "/lamna-over", "/utskrift" }) (await stranger.Get(e.Address + path)).Expect(404);
            foreach (var path in new[] { "", "/dela", "/underlat", "/genomford", "/intyg", "/ansokan", "/aterta" }) (await stranger.Get(lvuAddress + path)).Expect(404);
            (await stranger.Get($"/undersokningar/{lvu.Number}")).Expect(404);
            (await stranger.Post($"{e.Address}/boka", ("Form.On", "2026-11-24"))).Expect(404);
            (await stranger.Post($"{e.Address}?handler=ShowNumber")).Expect(404);
            (await stranger.Post($"{lvuAddress}/genomford", ("Form.On", "2026-11-23"))).Expect(404);
            foreach (var number in new[] { e.CaseNumber, lvu.CaseNumber }) (await stranger.Post("/sok", ("q", number))).AllText.ShouldNotContain("Provnamn");
        }
        (await e.Row()).State.ShouldBe(ExaminationState.Requested);
        (await app.AccessLog(e.CaseNumber)).ShouldContain(l => l.PersonName == "Pia Storm" && !l.Allowed);
        (await (await app.As(Worker)).Post("/sok", ("q", e.CaseNumber))).Expect(200).Address.ShouldBe(e.Address);
        (await (await app.As(Worker)).Get($"/undersokningar/{lvu.Number}")).Expect(200).Address.ShouldBe(lvuAddress);
        (await (await app.As("hab-falun")).Get(e.Address)).Expect(200);
        foreach (var nothing in new[] { "2026-9999999", "abc", "2026-0000" }) (await (await app.As(Worker)).Get($"/undersokningar/{nothing}")).Expect(404);
    }

    [Theory, OnBothDatabases]
    public async Task For_a_unit_on_paper_the_owner_prints_the_request_and_writes_down_what_the_region_does(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        var paper = Arrange.UnitId("tandvard-falun").Value;
        await app.Execute($"UPDATE units SET participation = 'Paper' WHERE id = {paper}");
        var e = await Asylum(app, ExaminationState.Requested, "tandvard-falun");
        var sara = await app.As(Worker);
        var page = (await sara.Get(e.Address)).Expect(200);
        page.AllText.ShouldContain("deltar på papper");
        (await sara.Get($"{e.Address}/utskrift")).Expect(200).AllText.ShouldContain("BBIC Begäran om hälsoundersökning");
        (await app.AccessLog(e.CaseNumber)).ShouldContain(l => l.Act == AccessAct.Print);
        (await app.Duties(e.CaseNumber)).ShouldHaveSingleItem().Unit.ShouldBe(Arrange.UnitId("falun-ifo"));
        (await (await sara.Get($"{e.Address}/erbjud")).Form().Fill(new { Time = "Tisdag kl. 9" }).Submit()).Expect(200);
        (await (await sara.Get($"{e.Address}/boka")).Form().Fill(new { On = Today }).Submit()).Expect(200);
        (await (await sara.Get($"{e.Address}/genomford")).Form().Submit()).Expect(200);
        var statement = (await sara.Get($"{e.Address}/utlatande")).Expect(200);
        statement.Has("input[name='Form.Ground']").ShouldBeFalse();
        (await statement.Form().Fill(new { Summary = "Frisk", Needs = "" }).Submit()).Expect(200).AllText.ShouldContain("Inga behov angavs.");
        (await e.Row()).Statement!.Disclosure.ShouldBeNull();
        (await app.Duties(e.CaseNumber)).ShouldBeEmpty();
    }

    [Theory, OnBothDatabases]
    public async Task Not_needed_and_covered_by_asylum_settle_the_item_and_a_later_view_can_change_it(Provider on)
    {
        var app = await SamspelApp.For(on);
        var (placement, e) = await AtPlacement(app);
        var sara = await app.As(Worker);
        (await sara.Get($"{e.Address}/bedom")).Form().Fields.ShouldNotContain(f => f.Value == "CoveredByAsylum");
        (await sara.Post($"{e.Address}/bedom", ("Form.Judged", "CoveredByAsylum"), ("Form.WhyComplete", "Allt"), ("Form.WhyClose", "I förrgår"))).Expect(422);
        await Asylum(app, ExaminationState.Reported, about: e.Child);
        (await (await sara.Get($"{e.Address}/bedom")).Form().Fill(new { Judged = "CoveredByAsylum", WhyComplete = "Alla tre delar", WhyClose = "Samma vecka" }).Submit()).Expect(200).AllText.ShouldContain("Samma vecka");
        (await e.Row()).State.ShouldBe(ExaminationState.NotNeeded);
        var row = await e.Row();
        (await app.Read(c => c.Set<Placement>().AsNoTracking().SingleAsync(p => p.Id == row.Placement))).Items.Single(i => i.Kind == ChainItemKind.AskForExamination).IsSettled.ShouldBeTrue();
        (await (await sara.Get($"{e.Address}/bedom")).Form().Fill(new { Judged = "Needed" }).Submit()).Expect(200);
        (await e.Row()).State.ShouldBe(ExaminationState.Needed);
        (await sara.Get($"{e.Address}/avbryt")).Expect(200).AllText.ShouldContain(ExaminationRules.PlacementIsOver.Message);
        (await sara.Post($"{e.Address}/avbryt")).Expect(409);
        var planner = (await sara.Get($"/placeringar/{placement}/undersokningar")).Expect(200);
        planner.AllText.ShouldContain("Behövs");
        (await (await app.As(RegionWorker)).Get($"/placeringar/{placement}/undersokningar")).Expect(404);
        var card = (await sara.Get($"/barn/{e.Child}")).Expect(200);
        card.Texts("#undersokningar").ShouldNotBeEmpty();
        card.AllText.ShouldContain(e.CaseNumber);
    }

    [Theory, OnBothDatabases]
    public async Task A_protected_childs_names_and_number_go_nowhere_and_the_number_is_shown_to_the_region_by_an_act_of_its_own(Provider on)
    {
        var app = await SamspelApp.For(on);
        var (hidden, open) = (await Asylum(app, ExaminationState.Needed, wishes: new() { Protected = true, GivenName = "Hemlignamn" }), await Asylum(app, ExaminationState.Requested));
        var (sara, johan) = (await app.As(Worker), await app.As(RegionWorker));
        (await sara.Post($"{hidden.Address}/begar", [("Form.To", Arrange.UnitId(RegionUnit).ToString()), .. Request])).Expect(200);
        foreach (var visitor in new[] { sara, johan })
            foreach (var path in new[] { "", "/utskrift", "/samtycke" })
                foreach (var secret in new[] { "Hemlignamn", "Vårdnad 1" }) (await visitor.Get(hidden.Address + path)).Expect(200).Html.ShouldNotContain(secret);
        (await app.Read(c => c.Set<Disclosure>().AsNoTracking().Where(d => d.CaseNumber == hidden.CaseNumber).ToListAsync())).ShouldAllBe(d => !d.Content.Contains("Hemlignamn") && !d.Content.Contains("Vårdnad 1"));
        (await johan.Post($"{hidden.Address}?handler=ShowNumber")).Expect(404);
        (await johan.Get(open.Address)).AllText.ShouldContain("Vårdnad 1");
        (await sara.Get("/undersokningar")).AllText.ShouldNotContain("Hemlignamn");
        (await johan.Get("/undersokningar")).AllText.ShouldNotContain("Provnamn");
        (await (await johan.Get($"{open.Address}/samtycke")).Form().Fill("Form.Answers[0].Said", "nej").Fill("Form.Answers[0].How", "Oral").Fill("Form.Answers[0].On", Today).Submit()).Expect(200).AllText.ShouldContain("Samtycke saknas i dag");
        (await open.Row()).Consent!.Answers.Count.ShouldBe(2);
        (await (await johan.Get($"{open.Address}/erbjud")).Form().Fill(new { Time = "I dag" }).Submit()).Expect(200);
        (await (await johan.Get($"{open.Address}/boka")).Form().Fill(new { On = Today }).Submit()).Expect(409).Errors.ShouldContain(x => x.Contains(ExaminationRules.ConsentIsGiven.Message));
    }

    [Theory, OnBothDatabases]
    public async Task Two_who_write_consent_at_once_lose_nothing_and_the_case_is_handed_over(Provider on)
    {
        var app = await SamspelApp.For(on);
        var e = await Asylum(app, ExaminationState.Needed);
        var (sara, amir) = (await app.As(Worker), await app.As(Arrange.Colleague));
        var stale = (await sara.Get($"{e.Address}/samtycke")).Form().Fill(new { View = "Saras ord" });
        (await (await amir.Get($"{e.Address}/samtycke")).Form().Fill(new { View = "Amirs ord" }).Submit()).Expect(200);
        var told = (await stale.Submit()).Expect(409);
        told.Text(".theirs").ShouldContain("Amir Sandgren");
        told.Form()["Form.View"].ShouldBe("Saras ord");
        (await told.Form().Submit()).Expect(200);
        (await e.Row()).Consent!.YoungPersonsView.ShouldBe("Saras ord");

        (await sara.Post($"{e.Address}/lamna-over", ("Form.To", $"person:{Guid.NewGuid()}"))).Expect(422);
        (await (await sara.Get($"{e.Address}/lamna-over")).Form().Fill(new { To = $"enhet:{Arrange.UnitId("falun-lss")}" }).Submit()).Expect(200).Address.ShouldBe("/undersokningar");
        (await sara.Get(e.Address)).Expect(404);
        (await (await app.As(Arrange.SameCompartment)).Get(e.Address)).Expect(200);
        var lvu = await Lvu(app);
        (await (await sara.Get($"/lvu-undersokningar/{lvu.Number}/lamna-over")).Form().Fill(new { To = "inkorg" }).Submit()).Expect(200).Address.ShouldBe($"/lvu-undersokningar/{lvu.Number}");
        (await lvu.LvuRow()).Responsible.ShouldBeNull();

        // What nobody carries is found in the unit's inbox by number alone, and taken there.
        var loose = await Asylum(app, ExaminationState.Requested);
        (await (await sara.Get($"{loose.Address}/lamna-over")).Form().Fill(new { To = "inkorg" }).Submit()).Expect(200);
        foreach (var number in new[] { loose.CaseNumber, lvu.CaseNumber })
        {
            var inbox = (await sara.Get("/enhet/inkorg")).Expect(200);
            inbox.AllText.ShouldContain(number);
            inbox.Html.ShouldNotContain("Provnamn");
            (await (await app.As(RegionWorker)).Get("/enhet/inkorg")).AllText.ShouldNotContain(number);
            (await inbox.Form($"form:has(input[name=number][value='{number}'])").Submit()).Expect(200).AllText.ShouldNotContain(number);
        }
        (await loose.Row()).Responsible.ShouldBe((await lvu.LvuRow()).Responsible);
        (await loose.Row()).Responsible.ShouldNotBeNull();
    }

    [Theory, OnBothDatabases]
    public async Task Who_consents_follows_age_and_legal_base_and_what_only_a_secondary_source_says_is_shown_so(Provider on)
    {
        var app = await SamspelApp.For(on);
        var sara = await app.As(Worker);
        async Task<Answer> Shown(LegalBase legalBase, DateOnly birth)
        {
            var (placement, e) = await AtPlacement(app, new Wishes { Birth = birth }, legalBase: legalBase);
            (await (await sara.Get($"{e.Address}/bedom")).Form().Fill(new { Judged = "Needed" }).Submit()).Expect(200);
            return (await sara.Get($"{e.Address}/samtycke")).Expect(200);
        }
        const string unverified = "Tolkning som inte är bekräftad mot lagtexten.";
        var young = await Shown(LegalBase.SoL, Today.AddYears(-14));
        young.AllText.ShouldContain("samtycker den som bestämmer för barnet.");
        var fifteen = await Shown(LegalBase.SoL, Today.AddYears(-15));
        fifteen.AllText.ShouldContain("och den unge själv från 15 år");
        var compulsory = await Shown(LegalBase.Lvu3, Today.AddYears(-15));
        compulsory.AllText.ShouldContain("krävs inget formellt samtycke");
        foreach (var page in new[] { young, fifteen, compulsory }) page.AllText.ShouldContain(unverified);
        var grown = await Shown(LegalBase.SoL, Today.AddYears(-18));
        grown.AllText.ShouldContain("bestämmer själv");
        grown.AllText.ShouldNotContain(unverified);

        // Under LVU nobody's missing yes stands in the way: asked for, offered, booked and done.
        var (_, held) = await AtPlacement(app, new Wishes { Birth = Today.AddYears(-15) }, legalBase: LegalBase.Lvu3);
        var johan = await app.As(RegionWorker);
        (await (await sara.Get($"{held.Address}/bedom")).Form().Fill(new { Judged = "Needed" }).Submit()).Expect(200);
        (await (await sara.Get($"{held.Address}/samtycke")).Form().Fill(new { Givers = "GuardiansDecide", Maturity = "Förstår", View = "Vill inte", Dental = "nej" }).Submit()).Expect(200);
        (await sara.Post($"{held.Address}/begar", [("Form.To", Arrange.UnitId(RegionUnit).ToString()), .. Request])).Expect(200);
        (await (await johan.Get($"{held.Address}/erbjud")).Form().Fill(new { Time = "Tisdag kl. 9" }).Submit()).Expect(200);
        (await (await johan.Get($"{held.Address}/boka")).Form().Fill(new { On = Today }).Submit()).Expect(200);
        (await held.Row()).State.ShouldBe(ExaminationState.Booked);
    }

    [Theory, OnBothDatabases]
    public async Task An_asylum_seeking_child_that_is_not_placed_is_planned_for_on_its_own_page(Provider on)
    {
        var app = await SamspelApp.For(on);
        var (child, _) = await Arrange.Child(app);
        var sara = await app.As(Worker);
        var page = (await sara.Get($"/barn/{child}/undersokningar")).Expect(200);
        page.AllText.ShouldContain("Barnet söker inte asyl.");
        (await page.Form("form[action$='=Plan']").Fill(new { SeeksAsylum = true, PlansLvu = true }).Submit()).Expect(200).AllText.ShouldContain("Alla asylsökande barn ska genomgå en särskild hälsoundersökning.");
        var opened = (await page.Form("form[action$='=Asylum']").Submit()).Expect(200);
        opened.Text("h1").ShouldBe("Hälsoundersökning för asylsökande");
        (await sara.Post($"/barn/{child}/undersokningar?handler=Asylum")).Expect(200).Address.ShouldBe(opened.Address);
        foreach (var stranger in Arrange.Strangers) (await (await app.As(stranger)).Get($"/barn/{child}/undersokningar")).Expect(404);
        (await sara.Get("/undersokningar?lage=ToBeAssessed")).AllText.ShouldContain(opened.Address["/undersokningar/".Length..]);
    }

    [Theory, OnBothDatabases]
    public async Task Before_an_application_the_board_decides_the_physicians_unit_examines_and_only_then_is_there_an_application(Provider on)
    {
        var app = await SamspelApp.For(on);
        var (child, _) = await Arrange.Child(app);
        var (sara, johan) = (await app.As(Worker), await app.As(RegionWorker));
        var form = (await sara.Get($"/barn/{child}/lvu-undersokning?alla=true")).Expect(200);
        (await form.Form().Fill(new { Way = "undersok", DecidedBy = "Utskottet" }).Submit()).Expect(422).Errors.ShouldContain("Skriv vilken läkare som är utsedd.");
        (await form.Form().Fill(new { Way = "underlat", DecidedBy = "Utskottet" }).Submit()).Expect(422).Errors.ShouldContain("Skriv de särskilda skälen.");
        (await form.Form().Fill(new { Way = "undersok", DecidedBy = "Utskottet", Physician = "Doktor Test", Entrance = Arrange.UnitId(RegionUnit).ToString(), OtherEntrance = "Pågående kontakt.", On = Today.AddDays(1) }).Submit()).Expect(409);
        var decided = (await form.Form().Fill(new { Way = "undersok", DecidedBy = Hostile, Physician = "Doktor Test", Entrance = Arrange.UnitId(RegionUnit).ToString(), OtherEntrance = "Pågående kontakt.", On = Today }).Submit()).Expect(200);
        var e = new ArrangedExamination(app, decided.Address["/lvu-undersokningar/".Length..], child);
        decided.AllText.ShouldContain(Hostile);
        (await johan.Get(decided.Address)).Expect(404);
        (await sara.Get($"{decided.Address}/ansokan")).AllText.ShouldContain(LvuRules.BeforeTheApplication.Message);
        (await sara.Post($"{decided.Address}/ansokan", ("Form.On", "2026-11-23"))).Expect(409).Errors.ShouldContain(x => x.Contains(LvuRules.BeforeTheApplication.Message));
        (await sara.Get($"/?slag={Web.Worklist.DutyLinks.Slug(DutyKind.ShareLvuDecision)}")).Page.QuerySelectorAll("a.task").Select(a => a.GetAttribute("href")).ShouldContain($"{decided.Address}/dela");
        (await (await sara.Get($"{decided.Address}/dela")).Form().Fill(new { Note = "kort" }).Submit()).Expect(422);
        (await (await sara.Get($"{decided.Address}/dela")).Form().Submit()).Expect(200);
        (await sara.Get($"{decided.Address}/dela")).AllText.ShouldContain("Beslutet är redan lämnat.");

        var received = (await johan.Get($"/undersokningar/{e.Number}")).Expect(200);
        received.Address.ShouldBe(decided.Address);
        received.AllText.ShouldContain("Doktor Test");
        received.Html.ShouldNotContain("/barn/");
        foreach (var owners in new[] { "/dela", "/underlat", "/ansokan", "/aterta" }) (await johan.Get(decided.Address + owners)).Expect(404);
        (await sara.Get($"{decided.Address}/genomford")).Expect(404);
        (await johan.Get($"/?visa=enhet&slag={Web.Worklist.DutyLinks.Slug(DutyKind.CarryOutLvuExamination)}")).Page.QuerySelectorAll("a.task").Select(a => a.GetAttribute("href")).ShouldContain($"{decided.Address}/genomford");
        (await johan.Get("/lvu-undersokningar")).AllText.ShouldContain(e.CaseNumber);
        (await (await johan.Get($"{decided.Address}/genomford")).Form().Fill(new { On = Today }).Submit()).Expect(200);
        (await (await johan.Get($"{decided.Address}/intyg")).Form().Submit()).Expect(422).Errors.ShouldContain("Skriv läkarintyget.");
        (await (await johan.Get($"{decided.Address}/intyg")).Form().Fill(new { Text = "Intygets egna ord" }).Submit()).Expect(200).AllText.ShouldContain("Intygets egna ord");
        var certified = (await sara.Get(decided.Address)).Expect(200);
        certified.AllText.ShouldContain("Intygets egna ord");
        certified.AllText.ShouldContain("behövs oftast också en hälsoundersökning");
        (await (await sara.Get($"{decided.Address}/ansokan")).Form().Fill(new { On = Today }).Submit()).Expect(200);
        (await e.LvuRow()).State.ShouldBe(LvuState.Applied);
        (await app.Duties(e.CaseNumber)).ShouldBeEmpty();
        (await johan.Get(decided.Address)).Expect(200).AllText.ShouldNotContain("Ansökan om vård gjordes");

        // The other way: left out for special reasons, and one that is not needed after all.
        var (other, third) = (await Lvu(app, shared: false), await Lvu(app));
        (await (await sara.Get($"/lvu-undersokningar/{other.Number}/underlat")).Form().Fill(new { DecidedBy = "Utskottet", On = Today, SpecialReasons = "Nyligen undersökt" }).Submit()).Expect(200).AllText.ShouldContain("Nyligen undersökt");
        (await (await sara.Get($"/lvu-undersokningar/{other.Number}/ansokan")).Form().Fill(new { On = Today }).Submit()).Expect(200);
        (await (await sara.Get($"/lvu-undersokningar/{third.Number}/aterta")).Form().Fill(new { Why = "Samtycke finns" }).Submit()).Expect(200);
        (await johan.Get($"/lvu-undersokningar/{third.Number}/genomford")).Has("main form[method=post]").ShouldBeFalse();
        (await sara.Get("/lvu-undersokningar?lage=avslutade")).AllText.ShouldContain(other.CaseNumber);
    }
}
