using Microsoft.EntityFrameworkCore;
using Samspel.Domain;
using Samspel.Domain.ConcernReports;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Jobs;
using Samspel.Web.Tests.Administration;
using Samspel.Web.Tests.Harness;
using Samspel.Web.Worklist;
using static Samspel.Web.Tests.ConcernReports.ConcernArrange;

namespace Samspel.Web.Tests.ConcernReports;

/// <summary>Whatever goes wrong on the way, nothing that was written is lost, nothing is sent twice, and nobody else sends or sees it.</summary>
public class ConcernLossTests
{
    static Task<int> Reports(SamspelApp app) => app.Read(c => c.Set<ConcernReport>().CountAsync());

    static async Task<Answer> SignInAgain(Answer landed, string persona = Reporter)
    {
        landed.Expect(200).Address.ShouldStartWith("/konto/logga-in?till=");
        return (await landed.Form(landed.Page.QuerySelector($"input[value='{persona}']")!.Closest("form")!).Submit()).Expect(200);
    }

    [Theory, OnBothDatabases]
    public async Task A_session_lost_while_writing_or_sending_loses_no_text_and_sends_one_report(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        var reporter = await app.As(Reporter);
        var started = await Reports(app);
        var longText = $"Rådjur {new string('å', 900_000)} slut";
        var form = Fill((await reporter.Get("/oro/ny")).Form("form[enctype]"), what: longText);
        app.Time.Advance(TimeSpan.FromMinutes(40));
        var back = await SignInAgain(await form.Submit());
        back.Address.ShouldBe("/oro/ny");
        (await app.Read(c => c.Set<ConcernDraft>().CountAsync(d => d.State == DraftState.Open))).ShouldBe(0);
        var again = back.Form("form[enctype]");
        (again["Form.Observations[0].What"]!.Trim(), again["Form.Name"], again["Form.Residence"], again["Form.Urgency"]).ShouldBe((longText, "Anna Testsson", "2080", "AtOnce"));

        var ready = (await again.Submit("Gå vidare och läs igenom")).Expect(200);
        var send = Signed(ready);
        app.Time.Advance(TimeSpan.FromMinutes(40));
        back = await SignInAgain(await send.Submit());
        back.Address.ShouldBe(ready.Address);
        (await Reports(app)).ShouldBe(started);
        back.Form("form[data-utkast]")["Form.Title"].ShouldBe("Skolkurator");
        var sent = (await Signed(back).Submit()).Expect(200);
        sent.Address.ShouldStartWith("/oro/anmalan/");
        // The form that waited in the other window is sent as well: it is the same report.
        (await send.Submit()).Address.ShouldBe(sent.Address);
        (await Signed(back).Fill("__once", Guid.NewGuid().ToString("N")).Submit()).Address.ShouldBe(sent.Address);
        (await Reports(app)).ShouldBe(started + 1);
        (await Row(app, sent.Address["/oro/anmalan/".Length..])).Content.Observations[0].What.ShouldBe(longText);
        (await app.Read(c => c.Set<Draft>().CountAsync())).ShouldBe(0);
    }

    [Theory, OnBothDatabases]
    public async Task With_the_cookie_gone_what_the_page_had_kept_is_there_for_the_writer_alone(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        (await (await app.As(Reporter)).Post("/utkast", ("__page", "/oro/ny"), ("Form.Name", "Sven Gråsiska"), ("Form.Risks", "Vargen"))).Expect(200);
        var form = (await (await app.As(Reporter)).Get("/oro/ny")).Form("form[enctype]");
        (await app.Anyone().PostAsIs("/oro/ny", form.Fields)).Address.ShouldStartWith("/konto/logga-in?till=");
        (await (await app.As(Reporter)).Get("/oro/ny")).Form("form[enctype]")["Form.Risks"]!.Trim().ShouldBe("Vargen");
        foreach (var other in new[] { Colleague, Intake }) (await (await app.As(other)).Get("/oro/ny")).Html.ShouldNotContain("Gråsiska");
    }

    [Theory, OnBothDatabases]
    public async Task Text_that_is_too_long_or_holds_what_cannot_be_kept_is_refused_with_everything_typed_still_there(Provider on)
    {
        var app = await SamspelApp.For(on);
        var reporter = await app.As(Reporter);
        var form = Fill((await reporter.Get("/oro/ny")).Form("form[enctype]"), "Nils Nollan", what: "Före\0efter");
        var refused = (await form.Submit()).Expect(422);
        refused.Errors.ShouldHaveSingleItem().ShouldContain("osynligt tecken");
        (refused.Form("form[enctype]")["Form.Observations[0].What"]!.Trim(), refused.Form("form[enctype]")["Form.Name"]).ShouldBe(("Föreefter", "Nils Nollan"));

        var tooLong = new string('x', 2_000_001);
        refused = (await Fill((await reporter.Get("/oro/ny")).Form("form[enctype]"), "Nils Nollan", what: tooLong).Submit()).Expect(422);
        (refused.Form("form[enctype]")["Form.Observations[0].What"]!.Trim().Length, refused.Form("form[enctype]")["Form.Name"]).ShouldBe((2_000_001, "Nils Nollan"));
        (await Fill((await reporter.Get("/oro/ny")).Form("form[enctype]"), "Nils Nollan", what: new string('x', 9_000_000)).Submit()).Status.ShouldBeOneOf(413, 422);
        (await app.Read(c => c.Set<ConcernDraft>().AsNoTracking().ToListAsync())).ShouldNotContain(d => d.Content.About.Name == "Nils Nollan");
    }

    [Theory, OnBothDatabases]
    public async Task Hostile_text_is_text_on_every_page_of_a_report_about_a_child_without_number(Provider on)
    {
        const string hostile = "<img src=x onerror=alert(1)>\"'&amp; \u202Etxet\u202C 🙈👩‍👧 {{7*7}} =1+1";
        var app = await SamspelApp.For(on);
        var (reporter, intake) = (await app.As(Reporter), await app.As(Intake));
        var form = Fill((await reporter.Get("/oro/ny")).Form("form[enctype]"), hostile, what: hostile).Fill("Form.Name", "🙈 " + hostile).Fill("Form.IdentityNumber", "Ingen, nyanländ").Fill("Form.Observations[0].SaidBy", hostile).Fill("Form.Observations[0].When", hostile)
            .Fill("Form.Risks", hostile).Fill("Form.Protective", hostile).Fill("Form.Whereabouts", hostile).Fill("Form.OtherChildren[0].Name", hostile).Fill("Form.OtherChildren[0].Note", hostile).Fill("Form.FamilyNote", hostile)
            .Fill("Form.Fears", true).Fill("Form.FearsViolence", hostile).Fill("Form.ReachMe", hostile).Attach("Form.File", new string('x', 119) + "🙈.txt", "text"u8.ToArray(), "text/plain");
        var ready = (await form.Submit("Gå vidare och läs igenom")).Expect(200);
        var draft = ready.Address.Replace("/skicka", "");
        var pages = new List<Answer> { ready, await reporter.Get(draft), await reporter.Get($"{draft}/utskrift"), await reporter.Get("/oro") };
        var sent = (await Signed(ready).Fill("Form.Title", hostile).Fill("Form.Board", "2081").Fill("Form.Why", hostile).Submit()).Expect(200);
        var number = sent.Address["/oro/anmalan/".Length..];
        var wrong = await app.As(OtherBoard);
        (await wrong.Post($"/oro/inkomna/{number}?handler=Open")).Expect(200);
        (await (await wrong.Get($"/oro/inkomna/{number}/mottagen")).Form("form[data-utkast]").Submit()).Expect(200);
        (await (await wrong.Get($"/oro/inkomna/{number}/vidare")).Form("form[data-utkast]").Fill("Form.Board", "2080").Fill("Form.Why", hostile).Submit()).Expect(200);
        (await (await reporter.Get($"{sent.Address}/tillagg")).Form("form[data-utkast]").Fill("Form.Text", hostile).Submit()).Expect(200);
        (await intake.Post($"/oro/inkomna/{number}?handler=Open")).Expect(200);
        pages.AddRange([await reporter.Get(sent.Address), await reporter.Get($"{sent.Address}/kvittens"), await reporter.Get("/oro"), await intake.Get($"/oro/inkomna/{number}"), await intake.Get($"/oro/inkomna/{number}/utskrift"), await intake.Get("/oro/inkomna")]);
        foreach (var page in pages)
        {
            page.Expect(200).Html.ShouldNotContain("<img src=x", Case.Insensitive, page.Address);
            page.Title.ShouldNotContain("img");
        }
        pages[7].Html.ShouldContain("&lt;img src=x onerror=alert(1)&gt;");
        var content = (await Row(app, number)).Content;
        (content.About.Name, content.Risks, content.ReachMe, content.OtherChildren[0].Name, content.Observations[0].SaidBy, content.About.IdentityNumber).ShouldBe(("🙈 " + hostile, hostile, hostile, hostile, hostile, "Ingen, nyanländ"));
        (await Row(app, number)).IsUntouched.ShouldBeTrue();
    }

    [Theory, OnBothDatabases]
    public async Task A_disk_that_is_full_at_an_attachment_loses_nothing_and_tells_nothing(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        using var disk = await FullDisk.Ready();
        var reporter = await app.As(Reporter);
        var ready = await Ready(reporter, "Klara Fulltsson", what: "Hermelinen");
        var draft = ready.Address.Replace("/skicka", "");
        HtmlForm Changed(Answer page) => page.Form("form[enctype]").Fill("Form.Risks", "Skogsmården").Attach("Form.File", "lekatt.txt", "Bilagan Lekatt"u8.ToArray(), "text/plain");
        var form = Changed(await reporter.Get(draft));
        (await disk.During("attachments", () => form.Submit("Spara utkastet"))).Status.ShouldBe(500);
        var kept = (await reporter.Get(draft)).Expect(200);
        (kept.Form("form[enctype]")["Form.Name"], kept.AllText.Contains("Hämta")).ShouldBe(("Klara Fulltsson", false));
        // The same form is sent again when there is room.
        (await form.Submit("Spara utkastet")).Expect(200).AllText.ShouldContain("Hämta lekatt");

        var sent = (await Signed(await reporter.Get(ready.Address)).Submit()).Expect(200);
        var addition = (await reporter.Get($"{sent.Address}/tillagg")).Form("form[data-utkast]").Fill("Form.Text", "Vesslan").Attach("Form.File", "iller.txt", "Bilagan Iller"u8.ToArray(), "text/plain");
        (await disk.During("attachments", () => addition.Submit())).Status.ShouldBe(500);
        (await Row(app, sent.Address["/oro/anmalan/".Length..])).Additions.ShouldBeEmpty();
        (await addition.Submit()).Expect(200).AllText.ShouldContain("Vesslan");
        (await Row(app, sent.Address["/oro/anmalan/".Length..])).Additions.Count.ShouldBe(1);

        var second = Signed(await Ready(reporter, "Klara Fulltsson"));
        (await disk.During("concern_reports", () => second.Submit())).Status.ShouldBe(500);
        (await second.Submit()).Expect(200).Address.ShouldStartWith("/oro/anmalan/");
        (await app.Read(c => c.Set<ConcernReport>().CountAsync(r => EF.Property<string>(r, "About") == "K.F."))).ShouldBe(2);
        var logged = string.Join('\n', app.Log.Lines.Select(l => l.Text));
        new[] { "Fulltsson", "Hermelinen", "Skogsmården", "Lekatt", "Vesslan", "Iller" }.Where(logged.Contains).ShouldBeEmpty();
    }

    [Theory, OnBothDatabases]
    public async Task Nobody_sends_or_sees_it_in_anothers_place_when_work_is_handed_over(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        var (reporter, colleague, administrator) = (await app.As(Reporter), await app.As(Colleague), await app.As("administrator-falun"));
        var ready = await Ready(reporter, "Moa Moränsson");
        var number = await Sent(app, name: "Siri Sjöson");
        var person = Given.Persona(Reporter);
        var page = (await administrator.Get($"/administration/medarbetare/{person}/lamna-over")).Expect(200);
        page.Text("main").ShouldNotContain("ORO-");
        page.Text("main").ShouldNotContain("orosanmäl", Case.Insensitive);
        await administrator.Post($"/administration/medarbetare/{person}/lamna-over", ("Form.Unit", Given.Unit("falun-skola-norra")), ("Form.To", Given.Persona(Colleague).ToString()));
        var address = ready.Address.Replace("/skicka", "");
        foreach (var other in new[] { colleague, administrator, await app.As("skolskoterska-falun") })
        {
            foreach (var hidden in new[] { address, ready.Address, $"{address}/utskrift", $"{address}/utanfor", $"/oro/anmalan/{number}", $"/oro/anmalan/{number}/tillagg", $"/oro/anmalan/{number}/kvittens" }) (await other.Get(hidden)).Expect(404);
            (await other.Post(ready.Address, ("Form.Board", "2080"), ("Form.Title", "Rektor"), ("Form.ItIsMe", "true"))).Expect(404);
            (await other.Post($"/oro/anmalan/{number}/tillagg", ("Form.Text", "I stället för Eva."))).Expect(404);
            (await other.Post($"/oro/anmalan/{number}?handler=Ask")).Expect(404);
        }
        (await colleague.ToDoList()).ShouldNotContain(d => d.Href.StartsWith("/oro"));
        (await colleague.Get("/oro")).AllText.ShouldNotContain("M.M.");

        // Also when the reporter has left the unit: nobody else comes in the place.
        var assignment = await app.Read(c => c.Set<Samspel.Domain.Parties.Assignment>().Where(a => a.Person == person).Select(a => a.Id).SingleAsync());
        (await (await administrator.Get($"/administration/medarbetare/{person}/uppdrag/{assignment}")).Form().Submit()).Expect(200);
        app.Time.Advance(TimeSpan.FromDays(1));
        colleague = await app.As(Colleague);
        (await colleague.Get(address)).Expect(404);
        (await colleague.Get($"/oro/anmalan/{number}")).Expect(404);
        var report = await Row(app, number);
        (report.ReporterPerson, report.Additions.Count, report.AskedAt).ShouldBe((person, 0, null));
    }

    [Theory, OnBothDatabases]
    public async Task Every_duty_about_a_report_leads_whoever_has_it_to_a_page_that_opens(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        await Ready(await app.As(Reporter), "Utkast Testsson");
        await Sent(app, "skolskoterska-falun");
        var unborn = await Sent(app, Midwife, unborn: true);
        (await (await app.As(Intake)).Post($"/oro/inkomna/{unborn}?handler=Open")).Expect(200);
        await AboutAdult(app);
        var opened = await Sent(app);
        (await (await app.As(Reporter)).Post($"/oro/anmalan/{opened}?handler=Ask")).Expect(200);
        await Decided(app, opened);
        await Asked(app, opened);
        var answered = await Asked(app, opened);
        (await (await (await app.As(Colleague)).Get($"/oro/uppgifter/{answered}")).Form("form[enctype]").Fill("Form.Text", "Hög frånvaro.").Submit()).Expect(200);
        (await (await (await app.As(Reporter)).Get($"/oro/anmalan/{opened}/tillagg")).Form("form[data-utkast]").Fill("Form.Text", "Mer.").Submit()).Expect(200);
        var assessed = await Sent(app);
        await Assessed(app, assessed);
        var received = await Sent(app);
        (await (await app.As(Intake)).Post($"/oro/inkomna/{received}?handler=Open")).Expect(200);
        (await (await (await app.As(Intake)).Get($"/oro/inkomna/{received}/mottagen")).Form("form[data-utkast]").Submit()).Expect(200);
        var told = await Sent(app);
        await Decided(app, told, ConcernAnswer.NotOpened);
        (await (await app.As(Reporter)).Post($"/oro/anmalan/{told}?handler=Ask")).Expect(200);
        (await (await (await app.As(Intake)).Get($"/oro/inkomna/{told}/svar")).Form("form[data-utkast]").Fill("Form.Answer", "true").Submit()).Expect(200);
        app.Time.Advance(TimeSpan.FromDays(28));
        await app.Do<Nightly>(n => n.Run());

        var kinds = await app.Read(c => c.Set<DutyRow>().AsNoTracking().Where(d => d.DoneAt == null).Select(d => d.Kind).Distinct().ToListAsync());
        DutyKind[] all = [.. Enum.GetValues<DutyKind>().Where(k => DutyLinks.To(k, "ORO-2026-0001", "x:1:2080", true).StartsWith("/oro"))];
        all.Length.ShouldBeGreaterThanOrEqualTo(16);
        // What waits for weeding comes after five years, and is followed where weeding is.
        all = [.. all.Except([DutyKind.WeedConcernReports, DutyKind.WeedSubstanceReports])];
        all.Except(kinds).ShouldBeEmpty();
        var met = new HashSet<string>();
        foreach (var persona in new[] { Reporter, "skolskoterska-falun", Midwife, Physician, Intake, "enhetschef-falun", Adults, Colleague }) await FollowAll(persona);
        // An investigation is to be ended within four months: it shows when a month is left.
        app.Time.Advance(TimeSpan.FromDays(66));
        await FollowAll(Intake);
        all.Where(k => !met.Any(m => m.StartsWith(k.Act()))).ShouldBeEmpty(string.Join(" | ", met));

        async Task FollowAll(string persona)
        {
            var visitor = await app.As(persona);
            foreach (var duty in (await visitor.ToDoList()).Where(d => d.Href.StartsWith("/oro")))
            {
                var page = (await visitor.Get(duty.Href)).Expect(200);
                // That a report has come is asked for by telephone.
                (duty.Text.Contains(DutyKind.CheckConcernArrived.Act()) ? page.Text("main .ds-alert").Contains("telefon 0980-319 20") : page.Has("main form[method=post], main .card-next a.ds-button")).ShouldBeTrue($"{duty.Text} leads {persona} to {duty.Href}, where nothing can be done");
                met.Add(string.Join(' ', duty.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
            }
        }
    }
}
