using Microsoft.EntityFrameworkCore;
using Samspel.Domain;
using Samspel.Domain.FamilyCentres;
using Samspel.Domain.Inventories;
using Samspel.Web.Tests.Harness;
using static Samspel.Web.Tests.Inventories.RoundArrange;

namespace Samspel.Web.Tests.Inventories;

public class RoundTests
{
    [Theory, OnBothDatabases]
    public async Task The_county_prepares_asks_and_opens_and_each_coordinator_gets_it_to_do(Provider on)
    {
        var app = await SamspelApp.For(on);
        var county = await app.As(County);
        var empty = (await (await county.Get("/kartlaggningar/ny")).Form().Submit()).Expect(422);
        empty.Errors.ShouldContain("Skriv vad kartläggningen heter.");
        (await empty.Form().Fill("Form.Name", "För sent").Fill("Form.LastDay", "2026-11-01").Submit()).Expect(409).Form()["Form.Name"].ShouldBe("För sent");

        var round = await Prepared(app);
        var prepared = (await county.Get(round.Address)).Expect(200);
        prepared.AllText.ShouldContain("För <b>länet</b>");
        prepared.Text(".page-head .status").ShouldBe("Förbereds");
        (await round.Duties()).ShouldBeEmpty();
        var asking = (await county.Get(round.Address + "/verksamheter")).Expect(200);
        asking.AllText.ShouldContain("Öppna förskolan Tunaslätten");
        asking.AllText.ShouldContain("Svarar: Camilla Östlund, Förskolan, Falun");
        asking.AllText.ShouldContain("Förskolan, Mora har ingen chef med konto. Kommunens lokala samordnare svarar.");
        (await Submitted(county, round.Address + "/andra", ("Why", "Ny anledning"))).AllText.ShouldContain("Ny anledning");

        var open = await Submitted(county, round.Address + "/oppna");
        open.Texts(".page-head .status").ShouldContain("Öppen för svar");
        open.AllText.ShouldContain("0 av 3 har lämnat in");
        (await round.Facts()).ShouldBe([nameof(RoundPrepared), nameof(RoundCentresAsked), nameof(RoundRevised), nameof(RoundOpened)], ignoreOrder: true);
        var duties = await round.Duties();
        duties.Count(d => d.Kind == DutyKind.AnswerInventory).ShouldBe(3);
        duties.Count(d => d.Kind == DutyKind.LockInventory).ShouldBe(1);
        // Where nobody is named it is the unit's manager's to answer, and nobody else's to see.
        duties.Where(d => d.Kind == DutyKind.AnswerInventory && d.Person is null).ShouldAllBe(d => d.ForManagers);
        var todo = (await (await app.As(Gruvan)).Get("/")).Expect(200);
        var name = (await round.Row()).Name;
        todo.AllText.ShouldContain(name);
        todo.Has($"a[href='{round.Of(0)}']").ShouldBeTrue();
        (await (await app.As("socialsekreterare-falun")).Get("/")).AllText.ShouldNotContain(name);
        (await (await app.As("ledamot")).Get("/kartlaggningar")).AllText.ShouldContain(name);
        (await (await app.As("ledamot")).Get(round.Address)).Expect(200).Has("a[href*='/las'], a[href*='/svar/'], a[href*='/fil']").ShouldBeFalse();
    }

    [Theory, OnBothDatabases]
    public async Task Answers_are_saved_in_part_and_what_cannot_be_read_stays_in_the_form(Provider on)
    {
        var app = await SamspelApp.For(on);
        var round = await Opened(app);
        var camilla = await app.As(Gruvan);
        var page = (await camilla.Get(round.Of(0))).Expect(200);
        page.AllText.ShouldContain("0 av 29 frågor besvarade");
        page.AllText.ShouldContain("Registret");
        var wrong = (await page.Form().Fill(Field(CriterionKeys.OpenPreschoolHours), "tolv").Fill(Field("mhv.timmar"), "12,5").Fill(Field("mhv.timmar", "Estimated"), true).Fill(Field("mhv.finns"), "ja").Fill(Field("mhv.finns", "Comment"), "<i>Alla dagar</i>")
            .Fill(Field("bhv.timmar"), "3").Fill(Field("bhv.timmar", "Unknown"), true).Submit("Spara")).Expect(422);
        wrong.Errors.Count(e => e.Contains("timmar i veckan", StringComparison.OrdinalIgnoreCase)).ShouldBe(2);
        wrong.Form()[Field(CriterionKeys.OpenPreschoolHours)].ShouldBe("tolv");
        wrong.AllText.ShouldContain("Det som gick att läsa är sparat");
        var form = (await round.Row()).FormOf(round.Centres[0]);
        form.Answers.Select(a => (a.Key, a.Answer.Words)).ShouldBe([("mhv.finns", "Ja"), ("mhv.timmar", "ca 12,5")]);
        form.Answers[0].Comment.ShouldBe("<i>Alla dagar</i>");
        var right = (await wrong.Form().Fill(Field(CriterionKeys.OpenPreschoolHours), "24").Fill(Field("mhv.timmar"), "").Fill(Field("mhv.timmar", "Estimated"), false).Fill(Field("bhv.timmar"), "").Submit("Spara")).Expect(200);
        right.AllText.ShouldContain("3 av 29 frågor besvarade");
        right.Html.ShouldContain("&lt;i&gt;Alla dagar&lt;/i&gt;");
        (await round.Row()).FormOf(round.Centres[0]).Answers.Select(a => a.Key).ShouldBe(["mhv.finns", "bhv.timmar", CriterionKeys.OpenPreschoolHours]);
        (await round.Row()).FormOf(round.Centres[0]).AnswerTo("bhv.timmar").ShouldBe(Samspel.Domain.FamilyCentres.Answer.Unknown);

        var early = (await right.Form().Fill(Field("soc.timmar"), "7").Submit("Spara och lämna in")).Expect(409);
        early.Errors.ShouldContain(e => e.Contains("Svara på alla frågor"));
        early.Form()[Field("soc.timmar")].ShouldBe("7");
        (await (await app.As(County)).Get(round.Address)).AllText.ShouldContain("0 av 1 inlämnade, 1 påbörjade");
        (await SentIn(round, 0, Gruvan, CriterionKeys.PlanningTime)).AllText.ShouldContain("Se svaren från");
        (await round.Facts()).Count(f => f == nameof(RoundAnswersSentIn)).ShouldBe(1);
        (await round.Duties()).Count(d => d.Kind == DutyKind.AnswerInventory).ShouldBe(2);
        (await camilla.Get(round.Of(0))).Expect(200).Has("main form[method=post]").ShouldBeFalse();

        var county = await app.As(County);
        (await Submitted(county, round.Of(0) + "/komplettera", ("Reason", "Timmarna <b>saknas</b>"))).Expect(200);
        (await camilla.Get(round.Of(0))).Expect(200).AllText.ShouldContain("Timmarna <b>saknas</b>");
        (await round.Duties()).Count(d => d.Kind == DutyKind.AnswerInventory).ShouldBe(3);
    }

    [Theory, OnBothDatabases]
    public async Task Who_saved_first_is_told_to_the_other_and_the_same_post_twice_is_once(Provider on)
    {
        var app = await SamspelApp.For(on);
        var round = await Opened(app);
        var (camilla, local) = (await app.As(Gruvan), await app.As(Municipal));
        var stale = (await local.Get(round.Of(0))).Form().Fill(Field(CriterionKeys.OpenPreschoolHours), "10");
        var first = (await camilla.Get(round.Of(0))).Form().Fill(Field(CriterionKeys.OpenPreschoolHours), "24");
        (await first.Submit("Spara")).Expect(200);
        (await first.Submit("Spara")).Expect(200);
        var refused = (await stale.Submit("Spara")).Expect(409);
        refused.AllText.ShouldContain("Camilla Östlund ändrade detta");
        refused.Text(".theirs").ShouldContain("24 timmar i veckan");
        refused.Form()[Field(CriterionKeys.OpenPreschoolHours)].ShouldBe("10");
        (await round.Facts()).Count(f => f == nameof(RoundAnswersSaved)).ShouldBe(1);
        (await refused.Form().Submit("Spara")).Expect(200);
        (await round.Row()).FormOf(round.Centres[0]).AnswerTo(CriterionKeys.OpenPreschoolHours).Number.ShouldBe(10);
        // Another centre's answers, saved meanwhile, disturb nobody.
        var mine = (await camilla.Get(round.Of(0))).Form().Fill(Field(CriterionKeys.OpenPreschoolHours), "11");
        (await (await (await app.As(Vasman)).Get(round.Of(1))).Form().Fill(Field(CriterionKeys.OpenPreschoolHours), "30").Submit("Spara")).Expect(200);
        (await mine.Submit("Spara")).Expect(200);
        // Nor do two who save at the very same moment.
        var (one, two) = ((await camilla.Get(round.Of(0))).Form().Fill(Field("mhv.personer"), "3"), (await (await app.As(Vasman)).Get(round.Of(1))).Form().Fill(Field("mhv.personer"), "4"));
        foreach (var answer in await Task.WhenAll(one.Submit("Spara"), two.Submit("Spara"))) answer.Expect(200);
        var row = await round.Row();
        (row.FormOf(round.Centres[0]).AnswerTo("mhv.personer").Number, row.FormOf(round.Centres[1]).AnswerTo("mhv.personer").Number).ShouldBe((3m, 4m));
    }

    [Theory, OnBothDatabases]
    public async Task Each_answers_for_the_own_centre_alone_and_the_county_leads(Provider on)
    {
        var app = await SamspelApp.For(on);
        var round = await Opened(app);
        string[] acts = ["/andra", "/verksamheter", "/oppna", "/flytta", "/las", "/stall-in", $"/svar/{round.Centres[0]}/komplettera", $"/svar/{round.Centres[0]}/ratta/{CriterionKeys.CoLocated}"];
        foreach (var persona in Strangers.Append(Gruvan))
        {
            var visitor = await app.As(persona);
            foreach (var act in acts)
            {
                (await visitor.Get(round.Address + act)).Expect(404);
                (await visitor.Post(round.Address + act, ("Form.Reason", "Jag vill"), ("Form.LastDay", "2027-01-01"))).Expect(404);
            }
            (await visitor.Get("/kartlaggningar/ny")).Expect(404);
            (await visitor.Get(round.Of(1))).Expect(404);
            (await visitor.Post(round.Of(1), (Field("mhv.finns"), "ja"))).Expect(404);
            if (persona == Gruvan) continue;
            foreach (var mine in new[] { round.Of(0), round.Address + "/fil", round.Address + "/fil.csv", round.Address + "/fil.xlsx" }) (await visitor.Get(mine)).Expect(404);
        }
        foreach (var persona in new[] { Gruvan, Municipal, County, "lokal-samordnare-region" }) (await (await app.As(persona)).Get(round.Of(0))).Expect(200).Has("main form[method=post]").ShouldBeTrue();
        (await round.Row()).Forms.ShouldBeEmpty();

        // What the state does not allow is said in words, also to one who posts anyway.
        var county = await app.As(County);
        foreach (var (act, field) in new[] { ("/andra", "Form.Name"), ("/oppna", ""), ("/stall-in", "Form.Reason"), ($"/svar/{round.Centres[0]}/ratta/{CriterionKeys.CoLocated}", "Form.After.Value") })
        {
            var shown = (await county.Get(round.Address + act)).Expect(200);
            shown.Has("main form[method=post]").ShouldBeFalse();
            shown.AllText.ShouldContain("i läget ”Öppen för svar”");
        }
        (await county.Post(round.Address + "/oppna")).Expect(409).Errors.ShouldNotBeEmpty();
        (await county.Post(round.Address + "/stall-in", ("Form.Reason", "Nej"))).Expect(409);
        (await county.Post(round.Of(0) + "/komplettera", ("Form.Reason", "Nej"))).Expect(409).AllText.ShouldContain("Svaren är inte inlämnade.");
        (await (await county.Get(round.Address + "/flytta")).Form().Submit()).Expect(422);
        (await Submitted(county, round.Address + "/flytta", ("LastDay", "2027-01-15"), ("Reason", "Många är borta"))).AllText.ShouldContain("2027-01-15");
        var other = await Prepared(app);
        (await Submitted(county, other.Address + "/stall-in", ("Reason", "Görs till våren"))).AllText.ShouldContain("Görs till våren");
        (await (await app.As(Gruvan)).Get(other.Of(0))).Expect(404);
    }

    [Theory, OnBothDatabases]
    public async Task A_locked_round_becomes_values_in_the_register_and_is_corrected_in_versions(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        var round = await Opened(app, "Hösten 2026");
        await SentIn(round, 0, Gruvan, CriterionKeys.PlanningTime);
        var county = await app.As(County);
        (await (await county.Get(round.Address + "/las")).Form().Submit()).Expect(409).Errors.ShouldContain(e => e.Contains("skriv varför kartläggningen låses ändå"));
        var locked = await Submitted(county, round.Address + "/las", ("Reason", "Två svarar inte"));
        locked.Texts(".page-head .status").ShouldContain("Låst");
        (await round.Duties()).ShouldBeEmpty();
        var centre = await app.Read(c => c.Set<FamilyCentre>().AsNoTracking().SingleAsync(f => f.Id == round.Centres[0]));
        var value = centre.ValueOn("mhv.timmar", new(2026, 11, 23))!;
        (value.Answer.Words, value.On, value.Source).ShouldBe(("12,5", new DateOnly(2026, 11, 23), "Kartläggning: Hösten 2026"));
        centre.AnswerOn(CriterionKeys.PlanningTime, new(2026, 11, 23)).IsKnown.ShouldBeFalse();
        // The one that did not answer keeps what it had.
        (await app.Read(c => c.Set<FamilyCentre>().AsNoTracking().SingleAsync(f => f.Id == round.Centres[1]))).Values.ShouldAllBe(v => v.Source == "Demons påhittade uppgift");
        (await app.History(centre.Id.Value)).ShouldContain(f => f.Sentence.Contains("Kartläggning: Hösten 2026"));

        var correct = $"{round.Of(0)}/ratta/mhv.timmar";
        var form = (await county.Get(correct)).Expect(200).Form();
        form["Form.After.Value"].ShouldBe("12,5");
        (await form.Fill("Form.Reason", "Samma").Submit()).Expect(409).AllText.ShouldContain("Rättelsen ska ge ett annat svar");
        (await (await county.Get(correct)).Form().Fill("Form.After.Value", "många").Submit()).Expect(422).Errors.Count.ShouldBe(2);
        var corrected = await Submitted(county, correct, ("After.Value", "20"), ("Reason", "Läste <b>fel</b>"));
        corrected.AllText.ShouldContain("Rättat 2026-11-23, version 2. Var: 12,5 timmar i veckan. Läste <b>fel</b>");
        (await county.Get(round.Address)).AllText.ShouldContain("Version 2");
        (await app.Read(c => c.Set<FamilyCentre>().AsNoTracking().SingleAsync(f => f.Id == round.Centres[0]))).AnswerOn("mhv.timmar", new(2026, 11, 23)).Number.ShouldBe(20);
        // What is locked is for everybody to read.
        (await (await app.As("socialsekreterare-falun")).Get(round.Of(0))).Expect(200).Has("a[href*='/ratta/']").ShouldBeFalse();
        (await (await app.As(Gruvan)).Post(round.Of(0), (Field("mhv.finns"), "nej"))).Expect(409);

        var compare = (await (await app.As(Gruvan)).Get("/kartlaggningar/jamfor")).Expect(200);
        compare.AllText.ShouldContain("Av Hösten 2019 är bara länets totaler kända");
        compare.AllText.ShouldContain("5 av 8 ja, övriga framgår inte");
        compare.AllText.ShouldContain("Ingen familjecentral har ett känt svar i båda omgångarna");
        var old = (await app.Read(c => c.Set<InventoryRound>().AsNoTracking().SingleAsync(r => r.Name == "Hösten 2019"))).Id;
        foreach (var nonsense in new[] { $"?a={old}&b={old}", $"?a={Guid.NewGuid()}&b={old}", "?a=hej" }) (await county.Get("/kartlaggningar/jamfor" + nonsense)).Expect(200);
        (await county.Get($"/kartlaggningar/{old}")).Expect(200).AllText.ShouldContain("från 3 timmar i veckan till 6 personer på heltid");

        // The next round shows this one's answers, and two rounds tell what changed, and where.
        var next = await Opened(app, "Våren 2027");
        (await (await app.As(Gruvan)).Get(next.Of(0))).Expect(200).AllText.ShouldContain("Hösten 2026: 20 timmar i veckan.");
        (await Fill((await (await app.As(Gruvan)).Get(next.Of(0))).Form(), c => c.Key == "mhv.timmar" ? "8" : c.Key == CriterionKeys.SteeringGroup ? null : Typical(c)).Submit("Spara och lämna in")).Expect(200);
        await Submitted(county, next.Address + "/las", ("Reason", "Klart"));
        var changed = (await county.Get($"/kartlaggningar/jamfor?a={round.Id}&b={next.Id}")).Expect(200);
        changed.Texts("section[aria-labelledby=andrat] tbody tr").ShouldBe(["Hur många timmar i veckan är mödrahälsovården på plats?Familjecentralen Gruvan (påhittad)Falu kommun20 timmar i veckan8 timmar i veckan"]);
    }

    [Theory, OnBothDatabases]
    public async Task Register_rounds_and_comparison_ask_the_database_equally_often_with_forty_centres_and_ten_rounds(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        await Many(app, centres: 2, rounds: 3);
        var worker = await app.As("socialsekreterare-falun");
        async Task<List<int>> Counted()
        {
            var ids = await app.Read(c => c.Set<InventoryRound>().AsNoTracking().Where(r => r.State == RoundState.Locked && r.Figures == null).OrderBy(r => r.Name).Select(r => r.Id).ToListAsync());
            var open = await app.Read(c => c.Set<InventoryRound>().AsNoTracking().Where(r => r.State == RoundState.Open).OrderByDescending(r => r.Name).Select(r => r.Id).FirstAsync());
            var centre = await app.Read(c => c.Set<InventoryRound>().AsNoTracking().Where(r => r.Id == ids[0]).Select(r => r.Asked).SingleAsync());
            List<int> counts = [];
            foreach (var page in new[] { "/kartlaggningar", $"/kartlaggningar/{ids[0]}", $"/kartlaggningar/{open}", $"/kartlaggningar/{ids[0]}/svar/{centre[0].Centre}", $"/kartlaggningar/jamfor?a={ids[0]}&b={ids[^1]}", "/familjecentraler", "/familjecentraler/tackning", "/familjecentraler/likvardighet" })
            {
                (await worker.Get(page)).Expect(200);
                counts.Add(await Statements.Of(worker, page));
            }
            return counts;
        }
        var few = await Counted();
        await Many(app, centres: 38, rounds: 7);
        (await Counted()).ShouldBe(few);
        few.Max().ShouldBeLessThan(12);
    }

    [Theory, OnBothDatabases]
    public async Task The_countys_questions_are_reworded_left_out_and_added_to_as_a_version_of_its_own(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        var round = await Prepared(app);
        var county = await app.As(County);
        var page = (await county.Get(round.Address + "/fragor")).Expect(200);
        (await page.Form().Fill("Form.Questions[0].Text", "").Fill("Form.New.Text", "Finns en lekplats?").Submit()).Expect(422).Errors.Count.ShouldBe(3);
        var saved = (await page.Form().Fill("Form.Name", "Hösten 2026").Fill("Form.Questions[0].Text", "Arbetar barnmorskor här?").Fill("Form.Questions[28].Asked", false).Fill("Form.New.Text", "Finns en lekplats?").Fill("Form.New.Part", "Whole").Fill("Form.New.Kind", "YesNo").Submit()).Expect(200);
        var catalogue = (await round.Row()).Catalogue;
        (catalogue.Version, catalogue.Name, catalogue.Criteria.Count, catalogue.Criteria[0].Key, catalogue.Criteria[0].Question, catalogue.Criteria[^1].Key).ShouldBe((2, "Hösten 2026", 29, "mhv.finns", "Arbetar barnmorskor här?", "hela.finns.en.lekplats"));
        // A version that is only prepared is not the register's yet, and is edited on without a new number.
        (await county.Get($"/familjecentraler/{round.Centres[0]}")).AllText.ShouldNotContain("lekplats");
        (await saved.Form().Fill("Form.Questions[1].Asked", false).Submit()).Expect(200);
        (await round.Row()).Catalogue.Version.ShouldBe(2);
        (await round.Row()).Catalogue.Criteria.Count.ShouldBe(28);
        await Submitted(county, round.Address + "/oppna");
        (await county.Get($"/familjecentraler/{round.Centres[0]}")).AllText.ShouldContain("lekplats");
        (await (await app.As("ledamot")).Get(round.Address + "/fragor")).Expect(200).AllText.ShouldContain("Arbetar barnmorskor här?");
        (await county.Post(round.Address + "/fragor", ("Form.Name", "Ny"))).Expect(409);
        (await (await app.As("ledamot")).Post(round.Address + "/fragor", ("Form.Name", "Ny"))).Expect(404);
        (await county.Get("/kartlaggningar/ny")).AllText.ShouldContain("Version 2: Hösten 2026, 28 frågor");
    }
}
