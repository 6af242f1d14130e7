using Microsoft.EntityFrameworkCore;
using Samspel.Domain.LocalAgreements;
using Samspel.Web.Tests.Administration;
using Samspel.Web.Tests.Harness;

namespace Samspel.Web.Tests.LocalAgreements;

/// <summary>Drafting together: sections, comments, suggestions, versions, goals, answers; nothing is lost when two write at once.</summary>
public class DraftingTests
{
    const string Write = "main form[method=post]", Goal = "main form:has([name='Form.Goal'])";

    [Theory, OnBothDatabases]
    public async Task Two_who_write_in_different_sections_at_once_lose_nothing(Provider on)
    {
        var app = await SamspelApp.For(on);
        var draft = await LocalArrange.In(app, LocalState.Draft);
        var (municipal, regional) = (await app.As(LocalArrange.Municipal), await app.As(LocalArrange.Regional));
        var forms = new[] { (municipal, "1"), (regional, "3"), (municipal, "4"), (regional, "5") };
        var pages = new List<HtmlForm>();
        foreach (var (visitor, key) in forms) pages.Add((await visitor.Get($"{draft.Address}/avsnitt/{key}")).Expect(200).Form(Write).Fill(new { Text = $"Text i avsnitt {key}" }));
        foreach (var answer in await Task.WhenAll(pages[0].Submit(), pages[1].Submit())) answer.Expect(200);
        foreach (var answer in await Task.WhenAll(pages[2].Submit(), pages[3].Submit())) answer.Expect(200);
        var row = await draft.Row();
        foreach (var (_, key) in forms) row.Section(key)!.Text.ShouldBe($"Text i avsnitt {key}");
        (await draft.Facts()).Count(f => f == "LocalSectionWritten").ShouldBe(5);
    }

    [Theory, OnBothDatabases]
    public async Task The_second_in_the_same_section_sees_both_texts_and_who_changed(Provider on)
    {
        var app = await SamspelApp.For(on);
        var draft = await LocalArrange.In(app, LocalState.Draft);
        var (first, second) = ((await (await app.As(LocalArrange.Municipal)).Get(draft.Address + "/avsnitt/2")).Form(Write), (await (await app.As(LocalArrange.Regional)).Get(draft.Address + "/avsnitt/2")).Form(Write));
        (await first.Fill(new { Text = "Kommunens nya text" }).Submit()).Expect(200);
        var both = (await second.Fill(new { Text = "Regionens <i>nya</i> text" }).Submit()).Expect(409);
        both.Text(".theirs").ShouldContain("Kommunens nya text");
        both.Text(".theirs h2").ShouldContain("ändrade detta");
        both.Form(Write)["Text"].ShouldBe("Regionens <i>nya</i> text");
        (await both.Form(Write).Submit()).Expect(200);
        var row = await draft.Row();
        row.Section("2")!.Text.ShouldBe("Regionens <i>nya</i> text");
        var versions = (await (await app.As(LocalArrange.Municipal)).Get(draft.Address + "/avsnitt/2/versioner")).Expect(200);
        versions.Texts("section h2").ShouldBe(["Version 3", "Version 2", "Version 1"]);
        versions.AllText.ShouldContain("Regionens <i>nya</i> text");
        versions.Has("main i").ShouldBeFalse();
    }

    [Theory, OnBothDatabases]
    public async Task A_suggestion_is_discussed_and_accepted_into_the_text_or_by_hand_when_it_has_changed(Provider on)
    {
        var app = await SamspelApp.For(on);
        var draft = await LocalArrange.In(app, LocalState.Draft);
        var (municipal, regional) = (await app.As(LocalArrange.Municipal), await app.As(LocalArrange.Regional));
        var comments = draft.Address + "/avsnitt/2/kommentarer";
        (await (await regional.Get(comments)).Form().Submit()).Expect(409).AllText.ShouldContain("Skriv kommentaren eller förslaget.");
        (await (await regional.Get(comments)).Form().Fill(new { Text = "För sällan", Suggestion = "Vi möts varje vecka." }).Submit()).Expect(200).AllText.ShouldContain("Ändringsförslag 1");
        var thread = (await municipal.Get(draft.Address + "/kommentarer/1")).Expect(200);
        (await thread.Form("main form:has([name='Form.Text'])").Fill(new { Text = "Bra tanke." }).Submit()).Expect(200).AllText.ShouldContain("Bra tanke.");
        (await (await municipal.Get(draft.Address + "/kommentarer/1")).Form("main form:has([formaction*=Accept])").Submit("Anta förslaget")).Expect(200).AllText.ShouldContain("Antaget");
        (await draft.Row()).Section("2")!.Text.ShouldBe("Vi möts varje vecka.");
        (await municipal.Post(draft.Address + "/kommentarer/1?handler=Accept")).Expect(409).AllText.ShouldContain("Kommentaren är redan avslutad.");

        (await (await regional.Get(comments)).Form().Fill(new { Suggestion = "Vi möts varje dag." }).Submit()).Expect(200);
        await draft.Change((a, by) => a.Write(by, "2", "Vi möts ibland.", [], a.Section("2")!.Version, app.Time.GetUtcNow().AddMinutes(5)));
        var byHand = (await (await municipal.Get(draft.Address + "/kommentarer/2")).Form("main form:has([formaction*=Accept])").Submit("Anta förslaget")).Expect(200);
        byHand.Address.ShouldBe(draft.Address + "/avsnitt/2?forslag=2");
        byHand.AllText.ShouldContain("Vi möts varje dag.");
        byHand.Form(Write)["Text"].ShouldBe("Vi möts ibland.");

        (await (await regional.Get(comments)).Form().Fill(new { Text = "Stavfel" }).Submit()).Expect(200);
        (await (await municipal.Get(draft.Address + "/kommentarer/3")).Form("main form:has([formaction*=Resolve])").Submit("Avsluta kommentaren")).Expect(200).AllText.ShouldContain("Avslutad");
        (await municipal.Get(draft.Address + "/kommentarer/99")).Expect(404);
    }

    [Theory, OnBothDatabases]
    public async Task A_colleague_who_is_invited_writes_and_does_nothing_else(Provider on)
    {
        var app = await SamspelApp.For(on);
        var draft = await LocalArrange.In(app, LocalState.Draft);
        await draft.Change((a, by) => a.Comment(by, "2", "Hej", null, SamspelApp.Start));
        var planned = await LocalArrange.In(app, LocalState.Planned);
        await planned.Change((a, by) => a.StartDraft(by, new(by.Actor.Unit, "Kommunens samordning"), new(Web.Platform.Data.County.UnitOf("lanssamordning"), "Länssamordningen"),
            [new("Socialtjänsten", Domain.Parties.Principal.Municipality, Web.Platform.Data.County.UnitOf("falun-ifo")), new("BUP", Domain.Parties.Principal.Region, Web.Platform.Data.County.UnitOf("bup-falun"))], new DateOnly(2026, 11, 23)));
        var bup = await app.As("bup-falun");
        (await bup.Get(planned.Address + "/avsnitt/1")).Expect(404);
        var invited = (await (await (await app.As(LocalArrange.Municipal)).Get(planned.Address + "/skribenter")).Form().Fill(new { Person = Given.Persona("bup-falun").ToString() }).Submit()).Expect(200);
        invited.AllText.ShouldContain("Johan Alm (regionen)");
        (await (await bup.Get(planned.Address + "/avsnitt/1")).Expect(200).Form(Write).Fill(new { Text = "BUP skriver." }).Submit()).Expect(200).AllText.ShouldContain("Johan Alm");
        foreach (var lead in new[] { "begar-beslut", "skribenter", "omfattning", "lagg-ner" }) (await bup.Get($"{planned.Address}/{lead}")).Expect(404);
        (await bup.Get("/lokala-overenskommelser/2080")).Has($"a[href='{planned.Address}']").ShouldBeTrue();
        (await bup.Get(draft.Address)).Expect(404);
    }

    [Theory, OnBothDatabases]
    public async Task Goals_have_indicators_and_are_changed_and_removed(Provider on)
    {
        var app = await SamspelApp.For(on);
        var draft = await LocalArrange.In(app, LocalState.Draft);
        var visitor = await app.As(LocalArrange.Regional);
        (await (await visitor.Get(draft.Address + "/mal")).Form().Fill(new { Goal = "Fler planer i tid" }).Submit()).Expect(422).AllText.ShouldContain("Skriv hur målet mäts.");
        (await (await visitor.Get(draft.Address + "/mal")).Form().Fill(new { Goal = "Fler planer i tid", Indicator = "Andel i tid" }).Submit()).Expect(200).AllText.ShouldContain("Andel i tid");
        var id = (await draft.Row()).Goals.Single().Id;
        var (first, second) = ((await visitor.Get($"{draft.Address}/mal/{id}")).Form(Goal), (await (await app.As(LocalArrange.Municipal)).Get($"{draft.Address}/mal/{id}")).Form(Goal));
        (await first.Fill(new { Target = "90 procent" }).Submit()).Expect(200);
        var both = (await second.Fill(new { Target = "80 procent" }).Submit()).Expect(409);
        both.Text(".theirs").ShouldContain("90 procent");
        both.Form(Goal)["Target"].ShouldBe("80 procent");
        (await both.Form(Goal).Submit()).Expect(200);
        (await (await visitor.Get($"{draft.Address}/mal/{id}")).Form("form:has([formaction*=Remove])").Submit()).Expect(200).AllText.ShouldContain("Inga lokala mål än");
        (await visitor.Get($"{draft.Address}/mal/{id}")).Expect(404);
    }

    [Theory, OnBothDatabases]
    public async Task Answers_are_structured_and_two_who_change_them_see_both(Provider on)
    {
        var app = await SamspelApp.For(on);
        var draft = await LocalArrange.In(app, LocalState.Draft);
        var (municipal, regional) = (await app.As(LocalArrange.Municipal), await app.As(LocalArrange.Regional));
        (await (await municipal.Get(draft.Address + "/regler")).Form().Fill(new { Contacts = "utan kolon" }).Submit()).Expect(422).AllText.ShouldContain("frågan, kolon och vem");
        var (first, second) = ((await municipal.Get(draft.Address + "/regler")).Form(), (await regional.Get(draft.Address + "/regler")).Form());
        (await first.Fill(new { SchoolMayCall = "ja", MayInitiate = new[] { "School", "ChildPsychiatry" }, Synergi = "Brister i samverkan", Contacts = "SIP: samordnaren" }).Submit()).Expect(200);
        var both = (await second.Fill(new { SchoolMayCall = "nej" }).Submit()).Expect(409);
        both.Text(".theirs").ShouldContain("Skolan får kalla till SIP.");
        both.AllText.ShouldContain("ändrade detta");
        var rules = (await draft.Row()).Rules;
        (rules.SchoolMayCall, rules.Synergi!.Text, rules.Contacts!.Single().Contact, rules.MayInitiate!.Count).ShouldBe((true, "Brister i samverkan", "samordnaren", 2));
    }

    [Theory, OnBothDatabases]
    public async Task Own_sections_are_added_and_copied_to_another_municipality_without_answers(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        var published = await LocalArrange.In(app, LocalState.Draft, new() { Code = "2021", Title = "Vansbros" });
        await published.Change((a, by) => a.AddSection(by, LocalTemplate.Blocks[0], "Fritid", ["Vem ordnar fritid?"]));
        await published.Change((a, by) =>
        {
            a.Write(by, "E1", "Svar som inte följer med", [0], 0, SamspelApp.Start);
            a.RequestDecision(by, new DateOnly(2026, 11, 23));
        });
        var day = new DateOnly(2026, 11, 23);
        foreach (var region in new[] { false, true }) await published.Change((a, by) => a.RecordDecision(by, "Nämnden", day, "1", null, day), region);
        foreach (var region in new[] { false, true }) await published.Change((a, by) => a.Sign(by, "Test Testsson", "Direktör", LocalArrange.Mandate, day, day), region);
        foreach (var region in new[] { false, true }) await published.Change((a, by) => a.Register(by, "2", day, region ? LocalArrange.CountyNumber : null, day), region);

        var draft = await LocalArrange.In(app, LocalState.Draft);
        var visitor = await app.As(LocalArrange.Municipal);
        (await (await visitor.Get(draft.Address + "/avsnitt/nytt")).Form().Fill(new { Heading = "Egen rubrik", Block = "0", Questions = "Hur?\nNär?" }).Submit()).Expect(200).AllText.ShouldContain("Egen rubrik");
        (await (await visitor.Get(draft.Address + "/rubriker")).Form().Fill(new { From = $"2021/{published.Number}" }).Submit()).Expect(200).AllText.ShouldContain("Fritid");
        var row = await draft.Row();
        row.Sections.Where(s => !s.IsFromTemplate).Select(s => (s.Heading, s.HasText, s.Questions.Count)).ShouldBe([("Egen rubrik", false, 2), ("Fritid", false, 1)]);
    }
}
