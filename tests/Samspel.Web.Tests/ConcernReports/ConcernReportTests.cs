using System.Text;
using Microsoft.EntityFrameworkCore;
using Samspel.Domain;
using Samspel.Domain.ConcernReports;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Jobs;
using Samspel.Web.Tests.Harness;
using static Samspel.Web.Tests.ConcernReports.ConcernArrange;

namespace Samspel.Web.Tests.ConcernReports;

public class ConcernReportTests
{
    [Theory, OnBothDatabases]
    public async Task A_report_goes_from_draft_to_answer_seen_by_the_reporter_and_the_intake_alone(Provider on)
    {
        var app = await SamspelApp.For(on);
        var (reporter, intake, colleague) = (await app.As(Reporter), await app.As(Intake), await app.As(Colleague));
        var ready = await Ready(reporter);
        ready.AllText.ShouldContain("Föreslagen nämnd: Socialnämnden i Falun. Barnet bor i kommunen.");
        var draft = ready.Address.Replace("/skicka", "");
        (await colleague.Get(draft)).Expect(404);
        (await intake.Get(draft)).Expect(404);
        (await ready.Form("form[data-utkast]").Fill("Form.Title", "Skolkurator").Submit()).Expect(422).AllText.ShouldContain("Intyga att det är du själv som anmäler.");
        var sent = (await Signed(ready).Submit()).Expect(200);
        var number = sent.Address["/oro/anmalan/".Length..];
        var text = $"ORO-{number}";
        sent.AllText.ShouldContain(Secret);
        (await reporter.Get(draft)).Address.ShouldBe(sent.Address);
        (await reporter.Get($"{sent.Address}/kvittens")).Expect(200).AllText.ShouldNotContain("Testsson");

        foreach (var (persona, what) in new[] { (Colleague, "anmalan"), (OtherBoard, "inkomna"), ("lss-falun", "inkomna"), ("bup-falun", "inkomna"), (Intake, "anmalan"), (Reporter, "inkomna"), ("administrator-falun", "anmalan"), ("loggranskare-falun", "inkomna") })
        {
            var (other, nothing) = (await (await app.As(persona)).Get($"/oro/{what}/{number}"), await (await app.As(persona)).Get($"/oro/{what}/2026-999999"));
            (other.Status, other.Html.Length).ShouldBe((404, nothing.Html.Length), persona);
        }

        (await intake.ToDoList()).ShouldContain(d => d.Text.Contains(text));
        (await colleague.Get("/?visa=enhet")).AllText.ShouldNotContain(text);
        var closed = (await intake.Get($"/oro/inkomna/{number}")).Expect(200);
        closed.AllText.ShouldNotContain(Secret);
        (await closed.Form("form[action$='handler=Open']").Submit()).Expect(200).AllText.ShouldContain(Secret);
        (await reporter.Get(sent.Address)).Texts(".page-head .status").ShouldBe(["Öppnad av mottagningen"]);
        (await intake.Get($"/oro/inkomna/{number}/beslut")).AllText.ShouldContain("Det går inte att inleda utredning nu.");
        (await intake.Post($"/oro/inkomna/{number}/beslut", ("Form.Outcome", "Opened"), ("Form.On", "2026-11-23"))).Expect(409);
        (await (await reporter.Get(sent.Address)).Form("form[action$='handler=Ask']").Submit()).Expect(200);
        await Decided(app, number);
        var own = (await reporter.Get(sent.Address)).Expect(200);
        own.AllText.ShouldContain("Inget besked");
        own.Html.ShouldNotContain("Utredning har inletts");
        (await (await intake.Get($"/oro/inkomna/{number}/svar")).Form("form[data-utkast]").Fill("Form.Answer", "true").Submit()).Expect(200);
        (await reporter.ToDoList()).ShouldContain(d => d.Text.Contains("Läs besked om din orosanmälan"));
        own = await (await reporter.Get(sent.Address)).Form("form[action$='handler=Read']").Submit();
        own.AllText.ShouldContain("Utredning har inletts");
        own.Has("form[action$='handler=Read']").ShouldBeFalse();
        (await (await reporter.Get($"{sent.Address}/tillagg")).Form("form[data-utkast]").Fill("Form.Text", "Nytt i dag.").Submit()).Expect(200);
        (await intake.Get($"/oro/inkomna/{number}")).AllText.ShouldContain("Nytt i dag.");

        var row = await Row(app, number);
        (row.State, row.Additions.Count, row.IsUntouched).ShouldBe((ConcernState.InvestigationOpened, 1, true));
        var log = await app.AccessLog(text);
        log.ShouldContain(l => l.Act == AccessAct.Refused && !l.Allowed);
        log.ShouldAllBe(l => l.Owner == row.Compartment);
        log.Where(l => l.PersonName == "Eva Norling").ShouldAllBe(l => l.Object == "oro/egen");
        (await (await app.As("loggranskare-falun")).Get("/logg")).Expect(200).Page.QuerySelectorAll("main tr").Where(r => r.TextContent.Contains("oro/egen")).ShouldAllBe(r => r.TextContent.Contains("Anmälaren"));
    }

    [Theory, OnBothDatabases]
    public async Task The_wrong_board_sends_it_on_and_sees_it_no_more(Provider on)
    {
        var app = await SamspelApp.For(on);
        var number = await Sent(app, residence: "2081");
        var (first, right, reporter) = (await app.As(OtherBoard), await app.As(Intake), await app.As(Reporter));
        (await first.Post($"/oro/inkomna/{number}?handler=Open")).Expect(200);
        (await (await first.Get($"/oro/inkomna/{number}/mottagen")).Form("form[data-utkast]").Submit()).Expect(200);
        (await (await first.Get($"/oro/inkomna/{number}/vidare")).Form("form[data-utkast]").Fill("Form.Board", "2080").Fill("Form.Why", "Barnet bor i Falun.").Submit()).Expect(200).Address.ShouldBe("/oro/inkomna");
        (await first.Get($"/oro/inkomna/{number}")).Expect(404);
        (await right.Get($"/oro/inkomna/{number}")).Expect(200).AllText.ShouldNotContain(Secret);
        (await reporter.Get($"/oro/anmalan/{number}")).AllText.ShouldContain("Socialnämnden i Borlänge skickade anmälan till Socialnämnden i Falun");
    }

    [Theory, OnBothDatabases]
    public async Task Sent_twice_at_once_it_is_one_report(Provider on)
    {
        var app = await SamspelApp.For(on);
        var reporter = await app.As(Reporter);
        var ready = await Ready(reporter, "Dubbel Testsson");
        var answers = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Signed(ready).Fill("__once", Guid.NewGuid().ToString("N")).Submit()));
        answers.Select(a => (a.Status, a.Address)).Distinct().ShouldHaveSingleItem().Status.ShouldBe(200);
        var mine = await app.Read(c => c.Set<ConcernReport>().AsNoTracking().Where(r => EF.Property<string>(r, "About") == "D.T.").CountAsync());
        mine.ShouldBe(1);
    }

    [Theory, OnBothDatabases]
    public async Task A_long_hostile_report_with_an_attachment_about_a_child_without_number_is_whole(Provider on)
    {
        var app = await SamspelApp.For(on);
        var (reporter, intake) = (await app.As(Reporter), await app.As(Intake));
        const string hostile = "<script>alert(1)</script> '; DROP TABLE concern_reports; -- \u202e🙈 ${jndi:x}";
        var longText = hostile + new string('å', 1_000_000) + "slut";
        var form = Fill((await reporter.Get("/oro/ny")).Form("form[enctype]"), hostile, what: longText).Attach("Form.File", "../../x<b>.txt", Encoding.UTF8.GetBytes("Bilagans text"), "text/plain");
        var ready = (await form.Submit()).Expect(200);
        var page = (await Signed(ready).Submit()).Expect(200);
        var number = page.Address["/oro/anmalan/".Length..];
        page.Html.ShouldNotContain("<script>alert");
        (await Row(app, number)).Content.Observations[0].What.ShouldBe(longText);
        var file = page.Page.QuerySelectorAll("a").Select(a => a.GetAttribute("href")!).First(h => h.Contains("/bilagor/"));
        (await reporter.Get(file)).Expect(200);
        var key = file.Split('/')[^1];
        (await intake.Get($"/oro/inkomna/{number}/bilagor/{key}")).Expect(404);
        (await intake.Post($"/oro/inkomna/{number}?handler=Open")).Expect(200);
        (await intake.Get($"/oro/inkomna/{number}/bilagor/{key}")).Expect(200);
        foreach (var other in new[] { Colleague, OtherBoard })
        {
            (await (await app.As(other)).Get(file)).Expect(404);
            (await (await app.As(other)).Get($"/bilaga/{key}")).Expect(404);
        }
    }

    [Theory, OnBothDatabases]
    public async Task A_report_that_lacks_something_is_not_sent_and_takes_no_number(Provider on)
    {
        var app = await SamspelApp.For(on);
        var reporter = await app.As(Reporter);
        var ready = (await (await reporter.Get("/oro/ny")).Form("form[enctype]").Fill("Form.Name", "Halv Testsson").Submit()).Expect(200);
        ready.AllText.ShouldContain("Det här saknas");
        (await Signed(ready).Fill("Form.Board", "2080").Fill("Form.Why", "Jag tror det.").Submit()).Expect(409).AllText.ShouldContain("vad du vet, har sett eller hört, och när");
        var draft = ready.Address.Replace("/skicka", "");
        (await reporter.Get(draft)).Form("form[enctype]")["Form.Name"].ShouldBe("Halv Testsson");
        (await (await reporter.Get(draft)).Form("form[action$='handler=Discard']").Submit()).Address.ShouldBe("/oro");
        (await reporter.Get(draft)).Expect(404);
        (await reporter.Get("/oro")).AllText.ShouldNotContain("H.T.");
    }

    [Theory, OnBothDatabases]
    public async Task A_board_that_takes_none_gets_it_on_paper_and_nothing_is_left(Provider on)
    {
        var app = await SamspelApp.For(on);
        var reporter = await app.As(Reporter);
        var ready = await Ready(reporter, residence: "2062");
        ready.AllText.ShouldContain("Nämnden tar inte emot i Samspel");
        var draft = ready.Address.Replace("/skicka", "");
        (await reporter.Get($"{draft}/utskrift")).Expect(200).AllText.ShouldContain(Secret);
        (await (await reporter.Get($"{draft}/utanfor")).Form("form[data-utkast]").Fill("Form.Board", "Socialnämnden i Mora").Fill("Form.How", "Per telefon.").Submit()).Expect(200);
        (await reporter.Get(draft)).Expect(404);
        var id = ConcernReportId.Of(Guid.Parse(draft.Split('/')[^1]));
        var row = await app.Read(c => c.Set<ConcernDraft>().AsNoTracking().SingleAsync(d => d.Id == id));
        (row.State, row.Content).ShouldBe((DraftState.GivenOutside, ConcernContent.Empty(ConcernKind.Child) with { Given = row.Content.Given }));
    }

    [Theory, OnBothDatabases]
    public async Task One_more_row_keeps_what_is_typed(Provider on)
    {
        var app = await SamspelApp.For(on);
        var page = (await (await app.As(Reporter)).Get("/oro/ny")).Expect(200);
        page.Page.QuerySelectorAll("textarea[name$='.What']").Length.ShouldBe(1);
        page.Page.QuerySelectorAll("input[name^='Form.OtherChildren'][name$='.Name']").Length.ShouldBe(1);
        var more = (await page.Form("form[enctype]").Fill("Form.Observations[0].What", "Först <b>").Fill("Form.OtherChildren[0].Name", "Bror").Submit("Lägg till en iakttagelse till")).Expect(200);
        more.Page.QuerySelectorAll("textarea[name$='.What']").Select(t => t.TextContent.Trim()).ShouldBe(["Först <b>", ""]);
        more = (await more.Form("form[enctype]").Fill("Form.Observations[1].What", "Sedan").Submit("Lägg till ett barn till")).Expect(200);
        more.Page.QuerySelectorAll("textarea[name$='.What']").Select(t => t.TextContent.Trim()).ShouldBe(["Först <b>", "Sedan"]);
        more.Page.QuerySelectorAll("input[name^='Form.OtherChildren'][name$='.Name']").Select(i => i.GetAttribute("value") ?? "").ShouldBe(["Bror", ""]);
    }

    [Theory, OnBothDatabases]
    public async Task For_an_unborn_child_a_new_report_follows_at_birth(Provider on)
    {
        var app = await SamspelApp.For(on);
        var midwife = await app.As(Midwife);
        var number = await Sent(app, Midwife, "Blivande Förälder", unborn: true);
        var draft = await (await midwife.Get($"/oro/anmalan/{number}/fodd")).Form("form[action$='handler=New']").Submit();
        draft.Expect(200).AllText.ShouldContain("Ny anmälan när barnet är fött.");
        var ready = await Fill(draft.Form("form[enctype]"), "Nyfödd Testsson").Submit();
        (await Signed(ready).Submit()).Expect(200);
        (await Row(app, number)).Birth!.Report.ShouldNotBeNull();
        (await midwife.Get($"/oro/anmalan/{number}/fodd")).Has("main form").ShouldBeFalse();
        var second = await Sent(app, Midwife, "Annan Förälder", unborn: true);
        (await (await midwife.Get($"/oro/anmalan/{second}/fodd")).Form($"form[action$='/fodd']").Fill("Form.Why", "Familjen har fått stöd.").Submit()).Expect(200).AllText.ShouldContain("Familjen har fått stöd.");
    }

    [Theory, OnBothDatabases]
    public async Task Information_is_asked_for_in_an_investigation_and_the_asked_unit_sees_no_report(Provider on)
    {
        var app = await SamspelApp.For(on);
        var number = await Sent(app, "skolskoterska-falun");
        var (intake, school) = (await app.As(Intake), await app.As(Colleague));
        (await intake.Post($"/oro/inkomna/{number}?handler=Open")).Expect(200);
        (await intake.Post($"/oro/inkomna/{number}/uppgifter", ("Form.Unit", County.UnitOf("falun-skola-norra").ToString()), ("Form.Name", "Anna"), ("Form.Question", "Hur går det?"))).Expect(409);
        await Decided(app, number);
        var asked = await Asked(app, number);
        var page = (await school.Get($"/oro/uppgifter/{asked}")).Expect(200);
        page.Html.ShouldNotContain("ORO-");
        page.Html.ShouldNotContain("Maria Lindh");
        (await (await app.As(OtherBoard)).Get($"/oro/uppgifter/{asked}")).Expect(404);
        (await page.Form("form[enctype]").Fill("Form.Text", "Hög frånvaro.").Submit()).Expect(200);
        (await (await intake.Get($"/oro/uppgifter/{asked}")).Form("form[action$='handler=Read']").Submit()).Expect(200).AllText.ShouldContain("Hög frånvaro.");
        (await (await intake.Get($"/oro/inkomna/{number}/verksamhetssystem")).Form("form[data-utkast]").Fill("Form.Reference", "2026:77").Submit()).Expect(200);
        (await (await intake.Get($"/oro/inkomna/{number}/verksamhetssystem")).Form("form[action$='handler=Export']").Submit()).Expect(200);
        (await (await intake.Get($"/oro/inkomna/{number}/mote")).Form("form[data-utkast]").Fill("Form.With", "Reporter").Fill("Form.Offered", "true").Submit()).Expect(200);
        (await (await intake.Get($"/oro/inkomna/{number}/utredning")).Form("form[data-utkast]").Fill("Form.What", "WithoutSupport").Fill("Form.On", "2026-11-23").Submit()).Expect(200);
        (await Row(app, number)).State.ShouldBe(ConcernState.ClosedWithoutSupport);
    }

    [Theory, OnBothDatabases]
    public async Task A_physicians_report_of_an_adult_goes_to_the_unit_for_adults(Provider on)
    {
        var app = await SamspelApp.For(on);
        var number = await AboutAdult(app);
        (await (await app.As(Intake)).Get($"/oro/vuxna/{number}")).Expect(404);
        (await (await app.As(Reporter)).Get("/oro/vuxen")).Expect(404);
        var adults = await app.As(Adults);
        (await adults.ToDoList()).ShouldContain(d => d.Text.Contains($"LVM-{number}"));
        var received = await (await adults.Get($"/oro/vuxna/{number}")).Form("form[action$='handler=Receive']").Submit();
        (await received.Expect(200).Form("form[action$='handler=Enter']").Fill("Entry.Reference", "V 1").Submit()).Expect(200);
        (await (await app.As(Physician)).Get($"/oro/vuxen/{number}")).Expect(200).Texts(".page-head .status").ShouldBe(["Mottagen"]);
    }

    [Theory, OnBothDatabases]
    public async Task Every_role_reaches_a_new_report_in_two_clicks_and_each_municipality_says_who_receives(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        foreach (var persona in Samspel.Web.Platform.Access.Personas.All.DistinctBy(p => p.Role))
        {
            var visitor = await app.As(persona.Key);
            (await visitor.Get("/")).Has("nav a[href='/oro']").ShouldBeTrue(persona.Key);
            (await visitor.Get("/oro")).Expect(200).Has("main a[href='/oro/ny']").ShouldBeTrue(persona.Key);
            (await visitor.Get("/oro/ny")).Expect(200);
        }
        var administrator = await app.As("administrator-falun");
        var page = (await administrator.Get("/administration/orosmottagning")).Expect(200);
        (await page.Form("form[data-utkast]").Fill("Form.Phone", "0980-319 210").Submit()).Expect(200);
        (await (await app.As(Reporter)).Get("/oro/ny")).AllText.ShouldContain("0980-319 210");
        (await page.Form("form[data-utkast]").Fill("Form.Phone", "0980-319 211").Fill("__once", Guid.NewGuid().ToString("N")).Submit()).Expect(409);
        (await (await app.As("administrator-region")).Get("/administration/orosmottagning")).Expect(200).Has("main form").ShouldBeFalse();

        var ready = await Ready(await app.As(Reporter));
        app.Time.Advance(TimeSpan.FromDays(31));
        await app.Do<Nightly>(n => n.Run());
        (await app.Read(c => c.Set<ConcernDraft>().CountAsync())).ShouldBe(0);
        (await app.Read(c => c.Set<DutyRow>().CountAsync(d => d.Kind == DutyKind.SendConcernReport && d.DoneAt == null))).ShouldBe(0);
    }
}
