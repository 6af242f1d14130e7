using Microsoft.EntityFrameworkCore;
using Samspel.Domain;
using Samspel.Domain.EqualOffer;
using Samspel.Domain.FamilyCentres;
using Samspel.Domain.Inventories;
using Samspel.Web.Tests.Administration;
using Samspel.Web.Tests.Harness;
using Answer = Samspel.Web.Tests.Harness.Answer;

namespace Samspel.Web.Tests.FamilyCentres;

public class CentreTests
{
    const string County = "lanssamordnare", Municipal = "lokal-samordnare-falun", NextDoor = "lokal-samordnare-borlange", Worker = "socialsekreterare-falun";

    [Theory, OnBothDatabases]
    public async Task A_coordinator_puts_a_centre_in_the_register_and_all_about_it_is_unknown_until_somebody_knows(Provider on)
    {
        var app = await SamspelApp.For(on);
        var (centre, id) = await Registered(app);
        centre.Heading.ShouldContain("Familjecentralen");
        centre.AllText.ShouldContain("Kontakt <b>receptionen</b>");
        centre.Texts(".unknown").Count.ShouldBe(CriterionCatalogues.Autumn2019.Criteria.Count);
        centre.Texts("td[data-label='Svar']").ShouldAllBe(t => t == "Okänt");
        centre.AllText.ShouldContain("Okänt datum");
        var facts = await app.History(id);
        facts.Select(f => f.Kind).ShouldBe([nameof(CentreRegistered)]);
        var row = await Row(app, id);
        (row.MunicipalityCode, row.Declared, row.Values.Count).ShouldBe(("2080", DeclaredType.FamilyCentre, 0));
        row.Content.Parties.Select(p => p.PartyCode).ShouldBe(["20", "2080"], ignoreOrder: true);
        row.Content.Groups.ShouldBe([new FamilyGroup("Babycafé", "föräldrar med sitt första barn")]);
        (await (await app.As(Worker)).Get("/familjecentraler?kommun=2080")).AllText.ShouldContain(row.Name);
    }

    [Theory, OnBothDatabases]
    public async Task A_value_has_day_source_and_certainty_and_the_old_one_stays_beside(Provider on)
    {
        var app = await SamspelApp.For(on);
        var (centre, id) = await Registered(app);
        var keeper = await app.As(Municipal);
        Task<Answer> Give(string key, string field, string value, string certainty, string day = "2026-11-20") => Submitted(keeper, $"{centre.Address}/uppgifter/{key}", (field, value), ("Certainty", certainty), ("On", day), ("Source", "Samtal med samordnaren"));

        var hours = await Give(CriterionKeys.OpenPreschoolHours, "Number", "12,5", "Estimated");
        hours.AllText.ShouldContain("ca 12,5 timmar i veckan");
        (await Give(CriterionKeys.OpenPreschoolHours, "Number", "15", "Stated", "2026-11-21")).AllText.ShouldContain("15 timmar i veckan");
        var page = await keeper.Get($"{centre.Address}/uppgifter/{CriterionKeys.OpenPreschoolHours}");
        page.Texts("table tbody tr").ShouldBe(["2026-11-2115Samtal med samordnaren", "2026-11-20ca 12,5Samtal med samordnaren"]);
        page.Form()["Form.Number"].ShouldBe("15");
        (await Give(CriterionKeys.OpenPreschoolHours, "Number", "15", "Unknown", "2026-11-22")).AllText.ShouldNotContain("15 timmar i veckan");
        (await Row(app, id)).AnswerOn(CriterionKeys.OpenPreschoolHours, new(2026, 11, 23)).IsKnown.ShouldBeFalse();
        (await app.History(id)).Count(f => f.Kind == nameof(CentreValueGiven)).ShouldBe(3);
    }

    [Theory, OnBothDatabases]
    public async Task What_it_is_under_each_definition_is_computed_and_says_which_condition_fails_or_is_unknown(Provider on)
    {
        var app = await SamspelApp.For(on);
        var (centre, _) = await Registered(app);
        centre.Texts(".definition h3").ShouldBe(["Angiven typ Uppfyllt", "Överenskommelsen Okänt", "FFFF Okänt", "Familjecentralsliknande Okänt"]);
        var keeper = await app.As(Municipal);
        foreach (var part in new[] { CentrePart.MaternityCare, CentrePart.ChildHealthCare, CentrePart.OpenPreschool, CentrePart.SocialServices })
            await Submitted(keeper, $"{centre.Address}/uppgifter/{CriterionKeys.Present(part)}", ("YesNo", "Ja"), ("Certainty", "Stated"), ("Source", "Samordnaren"));
        (await Submitted(keeper, $"{centre.Address}/uppgifter/{CriterionKeys.CoLocated}", ("YesNo", "Ja"), ("Certainty", "Stated"), ("Source", "Samordnaren")))
            .Texts(".definition h3").ShouldBe(["Angiven typ Uppfyllt", "Överenskommelsen Uppfyllt", "FFFF Okänt", "Familjecentralsliknande Uppfyllt"]);
        var stricter = await Submitted(keeper, $"{centre.Address}/uppgifter/{CriterionKeys.WholeActivity(CentrePart.SocialServices)}", ("YesNo", "Nej"), ("Certainty", "Stated"), ("Source", "Samordnaren"));
        stricter.Texts(".definition h3")[2].ShouldBe("FFFF Inte uppfyllt");
        stricter.Texts(".conditions li").ShouldContain("Socialtjänst: hela den ordinarie verksamheten är placerad här Inte uppfyllt");
        stricter.Texts(".conditions li").ShouldContain("Barnhälsovård (BHV): hela den ordinarie verksamheten är placerad här Okänt");

        var name = (await Row(app, Id(centre))).Name;
        (await keeper.Get("/familjecentraler?definition=Agreement&utfall=Holds&kommun=2080")).AllText.ShouldContain(name);
        (await keeper.Get("/familjecentraler?definition=Ffff&utfall=Holds&kommun=2080")).AllText.ShouldNotContain(name);
        (await keeper.Get("/familjecentraler?definition=Ffff&utfall=Fails&del=SocialServices&typ=FamilyCentre")).AllText.ShouldContain(name);
        (await keeper.Get("/familjecentraler?typ=hej&sida=-4")).Expect(200);
    }

    [Theory, OnBothDatabases]
    public async Task What_is_missing_or_does_not_fit_is_told_and_nothing_is_stored(Provider on)
    {
        var app = await SamspelApp.For(on);
        var (centre, id) = await Registered(app);
        var keeper = await app.As(Municipal);
        var empty = (await (await keeper.Get("/familjecentraler/ny")).Form().Fill("Form.Centre.Groups", "En rad utan kolon som står kvar").Submit()).Expect(422);
        empty.Errors.Count.ShouldBeGreaterThan(3);
        var nobody = (await empty.Form().Fill("Form.Centre.Name", "Namn").Fill("Form.Centre.Place", "Ort").Fill("Form.Centre.Declared", "Other").Fill("Form.Opened.Unknown", true).Submit()).Expect(422);
        nobody.Errors.ShouldContain("Ange vem som står för minst en av delarna.");
        nobody.Errors.ShouldContain(e => e.Contains("En rad utan kolon"));
        empty.Form()["Form.Centre.Groups"]!.ShouldContain("En rad utan kolon som står kvar");
        var elsewhere = (await keeper.Post("/familjecentraler/ny", ("Form.Municipality", "2081"), ("Form.Centre.Name", "N"), ("Form.Centre.Place", "O"), ("Form.Centre.Declared", "Other"), ("Form.Centre.SocialServices", "9999"), ("Form.Opened.Unknown", "true"))).Expect(422);
        elsewhere.Errors.ShouldContain("Välj en av parterna.");
        elsewhere.Errors.ShouldContain("Välj en av kommunerna.");

        var value = $"{centre.Address}/uppgifter/{CriterionKeys.OpenPreschoolHours}";
        foreach (var wrong in new[] { "tolv", "-1", "169", "1,234", "" })
        {
            var refused = (await (await keeper.Get(value)).Form().Fill("Form.Number", wrong).Fill("Form.Certainty", "Stated").Fill("Form.Source", "<script>alert(1)</script>").Submit()).Expect(422);
            refused.Errors.ShouldContain(e => e.Contains("timmar i veckan"));
            refused.Form()["Form.Source"].ShouldBe("<script>alert(1)</script>");
        }
        (await (await keeper.Get(value)).Form().Fill("Form.Number", "12").Fill("Form.Certainty", "Stated").Fill("Form.On", "2026-12-24").Fill("Form.Source", "Gissning").Submit()).Expect(409).Errors.ShouldContain(e => e.Contains("senast i dag"));
        (await keeper.Get($"{centre.Address}/uppgifter/finns.inte")).Expect(404);
        (await (await keeper.Get($"{centre.Address}/stang")).Form().Fill("Form.LastDay", "2026-11-30").Submit()).Expect(422);
        (await Row(app, id)).Values.ShouldBeEmpty();
        (await app.History(id)).Count.ShouldBe(1);
    }

    [Theory, OnBothDatabases]
    public async Task Who_came_first_is_told_to_the_other_and_the_same_post_twice_is_once(Provider on)
    {
        var app = await SamspelApp.For(on);
        var (centre, id) = await Registered(app);
        var (one, other) = (await app.As(Municipal), await app.As(County));
        var stale = (await other.Get($"{centre.Address}/andra")).Form().Fill("Form.Place", "Bjursås");
        var first = (await one.Get($"{centre.Address}/andra")).Form().Fill("Form.Place", "Svärdsjö");
        (await first.Submit()).Expect(200);
        (await first.Submit()).Expect(200);
        var refused = (await stale.Submit()).Expect(409);
        refused.AllText.ShouldContain("Svärdsjö");
        refused.Form()["Form.Place"].ShouldBe("Bjursås");
        (await refused.Form().Submit()).Expect(200).AllText.ShouldContain("Bjursås");
        (await app.History(id)).Select(f => f.Kind).ShouldBe([nameof(CentreRegistered), nameof(CentreRevised), nameof(CentreRevised)], ignoreOrder: true);
    }

    [Theory, OnBothDatabases]
    public async Task It_is_changed_by_its_coordinator_the_municipalitys_and_the_countys_and_by_nobody_else(Provider on)
    {
        var app = await SamspelApp.For(on);
        var (centre, id) = await Registered(app);
        var value = $"{centre.Address}/uppgifter/{CriterionKeys.CoLocated}";
        foreach (var persona in new[] { NextDoor, Worker, "ledamot", "administrator-falun" })
        {
            var stranger = await app.As(persona);
            (await stranger.Get(centre.Address)).Expect(200).Has("a[href*='/uppgifter/']").ShouldBeFalse();
            foreach (var page in new[] { value, $"{centre.Address}/andra", $"{centre.Address}/stang", $"{centre.Address}/oppnad" }) (await stranger.Get(page)).Expect(404);
            (await stranger.Post(value, ("Form.YesNo", "Ja"), ("Form.Certainty", "Stated"), ("Form.On", "2026-11-20"), ("Form.Source", "Jag"))).Expect(404);
        }

        var keeper = await app.As(Municipal);
        (await (await keeper.Get($"{centre.Address}/andra")).Form().Fill("Form.Coordinator", $"{Given.Unit("falun-ifo")}:{Given.Persona(Worker).Value}").Submit()).Expect(200).AllText.ShouldContain("Sara Ekdal, Socialtjänsten barn och familj, Falun");
        (await Submitted(await app.As(Worker), value, ("YesNo", "Nej"), ("Certainty", "Stated"), ("Source", "Jag vet"))).Expect(200);
        (await Row(app, id)).AnswerOn(CriterionKeys.CoLocated, new(2026, 11, 23)).YesNo.ShouldBe(false);
        (await app.History(id)).ShouldContain(f => f.Kind == nameof(CentreValueGiven) && f.PersonName == "Sara Ekdal");
        (await keeper.Post($"{centre.Address}/andra", ("Form.Name", "N"), ("Form.Place", "O"), ("Form.Declared", "Other"), ("Form.OpenPreschool", "2080"), ("Form.Coordinator", $"{Given.Unit("bup-falun")}:{Guid.NewGuid()}"))).Expect(422).Errors.ShouldContain("Välj en av enheterna eller personerna.");
    }

    [Theory, OnBothDatabases]
    public async Task A_closed_centre_stays_for_its_years_and_is_changed_no_more(Provider on)
    {
        var app = await SamspelApp.For(on);
        var (centre, id) = await Registered(app);
        var keeper = await app.As(Municipal);
        (await Submitted(keeper, $"{centre.Address}/oppnad", ("Day", "2019-08-19"))).AllText.ShouldContain("2019-08-19");
        (await (await keeper.Get($"{centre.Address}/stang")).Form().Fill("Form.LastDay", "2018-01-01").Fill("Form.Reason", "Lokalen").Submit()).Expect(409);
        var closed = await Submitted(keeper, $"{centre.Address}/stang", ("LastDay", "2026-11-20"), ("Reason", "Hyran <i>sades upp</i>"));
        closed.AllText.ShouldContain("Stängd");
        closed.AllText.ShouldContain("Hyran <i>sades upp</i>");
        closed.Has("a[href*='/uppgifter/']").ShouldBeFalse();
        (await keeper.Post($"{centre.Address}/andra", ("Form.Name", "Nytt"), ("Form.Place", "Falun"), ("Form.Declared", "Other"), ("Form.OpenPreschool", "2080"), ("Form.Seen", $"{(await Row(app, id)).Version}"))).Expect(409);
        (await keeper.Get("/familjecentraler?kommun=2080")).AllText.ShouldNotContain((await Row(app, id)).Name);
    }

    [Theory, OnBothDatabases]
    public async Task Two_to_four_are_compared_and_an_unknown_answer_is_never_a_difference_that_is_known(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        var worker = await app.As(Worker);
        var ids = await app.Read(c => c.Set<FamilyCentre>().AsNoTracking().OrderBy(f => f.Name).Select(f => f.Id).ToListAsync());
        string Chosen(int n) => "/familjecentraler/jamfor?" + string.Join("&", ids.Take(n).Select(i => $"verksamhet={i}"));
        foreach (var wrong in new[] { "/familjecentraler/jamfor", Chosen(1), Chosen(5), Chosen(1) + $"&verksamhet={Guid.NewGuid()}" }) (await worker.Get(wrong)).Expect(200).AllText.ShouldContain(EqualOfferRules.TwoToFour.Message);
        var all = (await worker.Get(Chosen(4))).Expect(200);
        all.Texts("tbody tr").Count.ShouldBe(CriterionCatalogues.Autumn2019.Criteria.Count);
        var some = (await worker.Get(Chosen(4) + "&skillnader=true")).Expect(200);
        some.Texts("tbody tr").Count.ShouldBeLessThan(all.Texts("tbody tr").Count + 1);
        some.Texts("td[data-label='Skillnad']").ShouldAllBe(t => t != "Lika");
        all.AllText.ShouldContain("medianen");
    }

    [Theory, OnBothDatabases]
    public async Task Equal_offer_is_told_criterion_by_criterion_with_its_definition_and_never_as_one_score(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        var page = (await (await app.As(Worker)).Get("/familjecentraler/likvardighet")).Expect(200);
        foreach (var words in new[] { Equity.MedianInWords, Equity.BestInWords, Equity.DistanceInWords, Equity.NoScoreInWords }) page.AllText.ShouldContain(words);
        page.Texts(".criterion h3").Count.ShouldBe(CriterionCatalogues.Autumn2019.Criteria.Count);
        // 24, 15, 18, 12, 10 and about 16 hours are known, of six centres.
        page.AllText.ShouldContain("Median 15,5, högst 24 timmar i veckan. 6 av 6 kända.");
        page.AllText.ShouldContain("3,5 under");
        page.AllText.ShouldNotContain("0 av 6 kända. 0");
        (await (await app.As(Worker)).Get("/familjecentraler/likvardighet?del=OpenPreschool")).Texts(".criterion h3").Count.ShouldBe(4);
    }

    [Theory, OnBothDatabases]
    public async Task The_autumn_of_2019_is_known_in_total_and_no_named_centre_has_a_value_from_it(Provider on)
    {
        var app = await SamspelApp.For(on);
        var round = await app.Read(c => c.Set<InventoryRound>().AsNoTracking().SingleAsync(r => r.Name == "Hösten 2019"));
        round.IsAggregate.ShouldBeTrue();
        round.Asked.ShouldBeEmpty();
        round.Figures!.Municipalities.Sum(m => m.Centres).ShouldBe(8);
        round.Figures.Municipalities.Count.ShouldBe(7);
        var coverage = (await (await app.As(Worker)).Get("/familjecentraler/tackning")).Expect(200);
        coverage.Texts("tfoot tr")[0].ShouldStartWith("Länet: Angiven typ7 av 15 kommuner");
        coverage.Texts("tfoot tr")[2].ShouldStartWith("Länet: FFFF0 av 15 kommuner");
        coverage.Texts("tfoot tr")[2].ShouldContain("okända");
        coverage.Texts(".map-list li").Count.ShouldBe(15);
        coverage.Texts("main").ShouldAllBe(t => t.Contains("minst en familjecentral i varje kommun"));
    }

    [Theory, OnBothDatabases]
    public async Task The_lists_ask_the_database_equally_often_however_many_centres_there_are(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        var worker = await app.As(Worker);
        string[] pages = ["/familjecentraler", "/familjecentraler/likvardighet", "/familjecentraler/tackning"];
        foreach (var page in pages) (await worker.Get(page)).Expect(200);
        List<int> before = [], after = [];
        foreach (var page in pages) before.Add(await Statements.Of(worker, page));
        for (var i = 0; i < 25; i++) await Registered(app);
        foreach (var page in pages) after.Add(await Statements.Of(worker, page));
        after.ShouldBe(before);
        (await worker.Get("/familjecentraler?sida=2")).Texts("tbody tr").Count.ShouldBe(11);
    }

    static Guid Id(Answer page) => Guid.Parse(page.Address.Split('/')[2]);

    static Task<FamilyCentre> Row(SamspelApp app, Guid id) => app.Read(c => c.Set<FamilyCentre>().AsNoTracking().SingleAsync(f => f.Id == new FamilyCentreId(id)));

    static async Task<(Answer Page, Guid Id)> Registered(SamspelApp app)
    {
        var page = await Submitted(await app.As(Municipal), "/familjecentraler/ny", ("Centre.Name", Given.Unique("Familjecentralen")), ("Centre.Place", "Falun"), ("Centre.Declared", "FamilyCentre"),
            ("Centre.MaternityCare", "20"), ("Centre.ChildHealthCare", "20"), ("Centre.OpenPreschool", "2080"), ("Centre.SocialServices", "2080"), ("Centre.Groups", "Babycafé: föräldrar med sitt första barn"),
            ("Centre.Contact", "Kontakt <b>receptionen</b>"), ("Opened.Unknown", true));
        return (page, Id(page));
    }

    static async Task<Answer> Submitted(Visitor visitor, string path, params (string Field, object Value)[] fields)
    {
        var form = (await visitor.Get(path)).Expect(200).Form();
        foreach (var (field, value) in fields) form.Fill($"Form.{field}", value);
        return (await form.Submit()).Expect(200);
    }
}
