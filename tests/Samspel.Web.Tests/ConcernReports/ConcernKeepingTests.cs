using System.Text;
using Microsoft.EntityFrameworkCore;
using Samspel.Domain;
using Samspel.Domain.ConcernReports;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Jobs;
using Samspel.Web.Tests.Harness;
using static Samspel.Web.Tests.ConcernReports.ConcernArrange;

namespace Samspel.Web.Tests.ConcernReports;

/// <summary>What comes with a report in time: it is opened first, put right, linked to a child, its stop lifted, and weeded.</summary>
public class ConcernKeepingTests
{
    const string Manager = "enhetschef-falun", Administrator = "administrator-falun";

    [Theory, OnBothDatabases]
    public async Task Whatever_page_of_an_unopened_report_is_asked_for_it_is_opened_first(Provider on)
    {
        var app = await SamspelApp.For(on);
        var number = await Sent(app);
        var intake = await app.As(Intake);
        foreach (var page in new[] { "/mottagen", "/skyddsbedomning", "/beslut", "/forlang", "/vidare", "/mote", "/verksamhetssystem", "/svar", "/utredning", "/uppgifter", "/utskrift", "/ratta", "/barn", "/insyn" })
        {
            var shown = (await intake.Get($"/oro/inkomna/{number}{page}")).Expect(200);
            shown.Address.ShouldBe($"/oro/inkomna/{number}", page);
            shown.AllText.ShouldContain("Anmälan är inte öppnad");
        }
        (await intake.Post($"/oro/inkomna/{number}/mottagen", ("Form.On", "2026-11-23"), ("Form.Time", "09:00"))).AllText.ShouldContain("Anmälan är inte öppnad");
        (await intake.Post($"/oro/inkomna/{number}/verksamhetssystem?handler=Export")).AllText.ShouldContain("Anmälan är inte öppnad");
        (await intake.Post($"/oro/inkomna/{number}/barn?handler=Search", ("Text", "Alva"))).AllText.ShouldContain("Anmälan är inte öppnad");
        var row = await Row(app, number);
        (row.State, row.OpenedAt).ShouldBe((ConcernState.Sent, null));
    }

    [Theory, OnBothDatabases]
    public async Task A_wrongly_recorded_decision_is_put_right_and_a_reporter_of_any_role_is_told(Provider on)
    {
        var app = await SamspelApp.For(on);
        var number = await Sent(app, Administrator);
        var (reporter, intake) = (await app.As(Administrator), await app.As(Intake));
        (await reporter.Get("/oro")).AllText.ShouldNotContain("Det här väntar på dig");
        (await reporter.Post($"/oro/anmalan/{number}?handler=Ask")).Expect(200);
        (await intake.Post($"/oro/inkomna/{number}?handler=Open")).Expect(200);
        (await intake.Get($"/oro/inkomna/{number}/ratta")).Has("main form").ShouldBeFalse();
        await Decided(app, number, ConcernAnswer.NotOpened);
        (await (await intake.Get($"/oro/inkomna/{number}/svar")).Form("form[data-utkast]").Fill("Form.Answer", "true").Submit()).Expect(200);
        var told = (await reporter.Get("/oro")).Expect(200);
        told.Page.QuerySelectorAll("main .card-next a").Select(a => a.GetAttribute("href")).ShouldBe([$"/oro/anmalan/{number}"]);
        (await reporter.Post($"/oro/anmalan/{number}?handler=Read")).Expect(200);

        var page = (await intake.Get($"/oro/inkomna/{number}/ratta")).Expect(200);
        page.AllText.ShouldContain("Anmälaren har fått beskedet ”Utredning inleds inte”.");
        (await page.Form("form[data-utkast]").Fill("Form.Outcome", "Opened").Submit()).Expect(422).AllText.ShouldContain("Skriv vad som blev fel.");
        (await page.Form("form[data-utkast]").Fill("Form.Why", "Samma igen.").Fill("__once", Guid.NewGuid().ToString("N")).Submit()).Expect(409);
        (await page.Form("form[data-utkast]").Fill("Form.Outcome", "Opened").Fill("Form.Why", "Fel rad valdes <b>.").Fill("__once", Guid.NewGuid().ToString("N")).Submit()).Expect(200).AllText.ShouldContain("tidigare utredning inleds inte, 2026-11-23. Fel rad valdes <b>.");
        (await page.Form("form[data-utkast]").Fill("Form.Outcome", "AlreadyOngoing").Fill("Form.Why", "Ett annat fönster.").Fill("__once", Guid.NewGuid().ToString("N")).Submit()).Expect(409);
        var own = (await reporter.Get($"/oro/anmalan/{number}")).Expect(200);
        own.AllText.ShouldContain("Utredning har inletts. Rättat: beskedet var tidigare ”Utredning inleds inte”");
        own.Html.ShouldNotContain("Fel rad");
        own.Has("form[action$='handler=Read']").ShouldBeTrue();
        (await reporter.Get("/oro")).AllText.ShouldContain("Det här väntar på dig");
        (await intake.Get($"/oro/inkomna/{number}")).AllText.ShouldContain("Beslutet rättades från utredning inleds inte 2026-11-23 till utredning har inletts 2026-11-23.");
        (await (await app.As(OtherBoard)).Get($"/oro/inkomna/{number}/ratta")).Expect(404);

        await Asked(app, number);
        (await (await intake.Get($"/oro/inkomna/{number}/ratta")).Form("form[data-utkast]").Fill("Form.Outcome", "NotOpened").Fill("Form.Why", "Fel igen.").Submit()).Expect(409).AllText.ShouldContain("Återta först de begäranden");
        (await Row(app, number)).State.ShouldBe(ConcernState.InvestigationOpened);
    }

    [Theory, OnBothDatabases]
    public async Task A_child_that_somebody_points_out_is_covered_by_the_stop_without_a_number_and_the_stop_is_lifted_with_a_reason(Provider on)
    {
        var app = await SamspelApp.For(on);
        var (reporter, intake) = (await app.As("socialsekreterare2-falun"), await app.As(Intake));
        var ready = await Ready(reporter, "Alva Testsson");
        var draft = ready.Address.Replace("/skicka", "");
        var page = (await reporter.Get($"{draft}/barn")).Expect(200);
        (await page.Form("form[action$='handler=Search']").Fill("Text", "A").Submit()).Expect(422);
        var found = (await page.Form("form[action$='handler=Search']").Fill("Text", "Alva").Fill("__once", Guid.NewGuid().ToString("N")).Submit()).Expect(200);
        (await reporter.Post($"{draft}/barn?handler=Choose", ("Child", Guid.NewGuid().ToString()))).Expect(422).AllText.ShouldContain("Välj ett av barnen.");
        var child = new ChildId(Guid.Parse(found.Form("form[action$='handler=Choose']").Offers("Child")[0]));
        ready = (await found.Form("form[action$='handler=Choose']").Fill("Child", child.ToString()).Submit()).Expect(200);
        ready.AllText.ShouldContain("Du har visat vilket av enhetens barn det är.");
        (await (await app.As(Reporter)).Get($"{draft}/barn")).Expect(404);
        (await (await reporter.Get(draft)).Form("form[enctype]").Submit("Spara utkastet")).Expect(200);
        ready = (await reporter.Get($"{draft}/skicka")).Expect(200);
        var number = (await Signed(ready).Submit()).Expect(200).Address["/oro/anmalan/".Length..];
        var report = await Row(app, number);
        (await Stops(app, report)).ShouldHaveSingleItem().Child.ShouldBe(child);
        await app.Do<Db>(async db => (await db.SeenByGuardianFrom(child, report.Compartment, SamspelApp.Start.AddDays(1))).ShouldBeNull());

        (await (await app.As(Colleague)).Get($"/oro/anmalan/{number}/insyn")).Expect(404);
        (await intake.Post($"/oro/inkomna/{number}?handler=Open")).Expect(200).AllText.ShouldContain("Nya uppgifter om barnet visas inte för vårdnadshavare.");
        var lift = (await intake.Get($"/oro/inkomna/{number}/insyn")).Expect(200);
        (await lift.Form("form[data-utkast]").Submit()).Expect(422);
        (await lift.Form("form[data-utkast]").Fill("Form.Why", "Utredningen visar ingen risk.").Fill("__once", Guid.NewGuid().ToString("N")).Submit()).Expect(200).AllText.ShouldContain("Stoppet är hävt.");
        (await reporter.Get($"/oro/anmalan/{number}/insyn")).Has("main form").ShouldBeFalse();
        (await reporter.Post($"/oro/anmalan/{number}/insyn", ("Form.Why", "En gång till."))).Expect(409);
        (await Stops(app, report)).ShouldHaveSingleItem().WhyLifted.ShouldBe("Utredningen visar ingen risk.");

        var unknown = await Sent(app, name: "Barn Utan Nummer");
        await Assessed(app, unknown);
        found = await (await intake.Get($"/oro/inkomna/{unknown}/barn")).Form("form[action$='handler=Search']").Fill("Text", "Alva").Submit();
        (await intake.Post($"/oro/inkomna/{unknown}/barn?handler=Choose", ("Child", Guid.NewGuid().ToString()))).Expect(422);
        var linked = (await found.Form("form[action$='handler=Choose']").Fill("Child", child.ToString()).Submit()).Expect(200);
        linked.AllText.ShouldContain("Kopplade barn");
        var row = await Row(app, unknown);
        row.Links.ShouldHaveSingleItem().Child.ShouldBe(child);
        (await Stops(app, row)).ShouldHaveSingleItem().Holds.ShouldBeTrue();
        (await intake.Get($"/barn/{child}")).Html.ShouldNotContain("ORO-");
        (await linked.Form("form[action$='handler=Remove']").Submit()).AllText.ShouldNotContain("Kopplade barn");
        (await intake.Get($"/oro/inkomna/{unknown}")).AllText.ShouldContain("En koppling till ett barn i enhetens register togs bort.");
        (await (await app.As("lss-falun")).Get($"/oro/inkomna/{unknown}/barn")).Expect(404);
    }

    [Theory, OnBothDatabases]
    public async Task What_may_be_weeded_is_proposed_to_the_manager_who_decides_and_a_note_is_all_that_remains(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        var reporter = await app.As(Reporter);
        var form = Fill((await reporter.Get("/oro/ny")).Form("form[enctype]"), "Gallra Testsson").Attach("Form.File", "x.txt", Encoding.UTF8.GetBytes("Bilagans text"), "text/plain");
        var number = (await Signed((await form.Submit()).Expect(200)).Submit()).Expect(200).Address["/oro/anmalan/".Length..];
        (await (await reporter.Get($"/oro/anmalan/{number}/tillagg")).Form("form[data-utkast]").Fill("Form.Text", "Nytt i dag.").Submit()).Expect(200);
        form = Fill((await reporter.Get("/oro/ny")).Form("form[enctype]"), "Placerad Testsson").Fill("Form.IdentityNumber", DemoNumbers.Minna);
        var placed = (await Signed((await form.Submit()).Expect(200)).Submit()).Expect(200).Address["/oro/anmalan/".Length..];
        var kept = await Sent(app, name: "Bevara Testsson");
        foreach (var each in new[] { number, placed, kept }) await Decided(app, each, ConcernAnswer.NotOpened);
        var id = (await Row(app, number)).Id.Value;
        var (adult, other) = (await AboutAdult(app), await AboutAdult(app));
        foreach (var each in new[] { adult, other }) (await (await (await app.As(Adults)).Get($"/oro/vuxna/{each}")).Form("form[action$='handler=Receive']").Submit()).Expect(200);

        var manager = await app.As(Manager);
        (await manager.Get("/oro/inkomna")).Expect(200).Has("a[href='/oro/inkomna/gallring']").ShouldBeTrue();
        (await manager.Get("/oro/inkomna/gallring")).Expect(200).AllText.ShouldContain("Inget att gallra nu");
        (await manager.Get($"/oro/inkomna/{number}/gallring")).Expect(200).Has("main form").ShouldBeFalse();
        (await manager.Post($"/oro/inkomna/{number}/gallring", ("Form.Weed", "true"), ("Form.Why", "Plan 4"))).Expect(409).AllText.ShouldContain("Anmälan får inte gallras nu.");

        // As they stood before the day was kept beside them.
        await app.Read(c => c.Set<ConcernReport>().ExecuteUpdateAsync(s => s.SetProperty(r => EF.Property<DateOnly?>(r, "WeedFrom"), (DateOnly?)null).SetProperty(r => EF.Property<DateOnly?>(r, "DecidedOn"), (DateOnly?)null)));
        await app.Read(c => c.Set<SubstanceReport>().ExecuteUpdateAsync(s => s.SetProperty(r => EF.Property<DateOnly?>(r, "WeedFrom"), (DateOnly?)null)));
        app.Time.Advance(TimeSpan.FromDays(5 * 365 + 3));
        var version = (await Row(app, number)).Version;
        await app.Do<Nightly>(night => night.Run());
        await app.Do<Nightly>(night => night.Run());
        (await Row(app, number)).Version.ShouldBe(version);
        (await Waiting(app, Manager)).ShouldBe(["/oro/inkomna/gallring"]);
        (await Waiting(app, AdultsManager)).ShouldBe(["/oro/vuxna/gallring"]);
        foreach (var without in new[] { Intake, Adults, "enhetschef-bup-falun" }) (await Waiting(app, without)).ShouldBeEmpty();
        manager = await app.As(Manager);
        var list = (await manager.Get("/oro/inkomna/gallring")).Expect(200);
        list.Texts("main tbody th").ShouldBe([$"ORO-{number}", $"ORO-{kept}"]);
        list.Html.ShouldNotContain("G.T.");
        var caseWorker = await app.As(Intake);
        (await caseWorker.Get("/oro/inkomna/gallring")).Expect(404);
        (await caseWorker.Get($"/oro/inkomna/{number}/gallring")).Expect(404);
        (await caseWorker.Post($"/oro/inkomna/{number}/gallring", ("Form.Weed", "true"), ("Form.Why", "Plan 4"))).Expect(404);
        (await manager.Post($"/oro/inkomna/{placed}/gallring", ("Form.Weed", "true"), ("Form.Why", "Plan 4"))).Expect(409).AllText.ShouldContain("aldrig");
        var never = (await manager.Get($"/oro/inkomna/{placed}/gallring")).Expect(200);
        (never.Has("input[name='Form.Weed'][value='false']"), never.Has("input[name='Form.Weed'][value='true']")).ShouldBe((true, false));

        var page = (await manager.Get($"/oro/inkomna/{number}/gallring")).Expect(200);
        page.Html.ShouldNotContain(Secret);
        page.AllText.ShouldNotContain("Testsson");
        (await page.Form("form[data-utkast]").Submit()).Expect(422).AllText.ShouldContain("Välj om anmälan ska gallras eller bevaras.");
        var decision = page.Form("form[data-utkast]").Fill("Form.Weed", "true").Fill("Form.Why", "Gallringsplan 2030, punkt 4").Fill("__once", Guid.NewGuid().ToString("N"));
        var gone = (await decision.Submit()).Expect(200);
        gone.AllText.ShouldContain("Gallringsplan 2030, punkt 4");
        (await decision.Submit()).Expect(200).Address.ShouldBe(gone.Address);
        (await manager.Post($"/oro/inkomna/{number}/gallring", ("Form.Weed", "true"), ("Form.Why", "Plan 4"))).Expect(404);
        (await caseWorker.Get($"/oro/inkomna/{number}")).Expect(404);
        (await (await app.As(Reporter)).Get($"/oro/anmalan/{number}")).Expect(404);
        var wanted = Of($"ORO-{number}");
        (await app.Read(c => c.Set<ConcernReport>().CountAsync(r => r.Number == wanted))).ShouldBe(0);
        (await app.Read(c => c.Set<AttachmentRow>().CountAsync(a => a.Number == "ORO"))).ShouldBe(0);
        (await app.Read(c => c.Set<FactRow>().CountAsync(f => f.SubjectId == id))).ShouldBe(0);
        (await app.Read(c => c.Set<DutyRow>().CountAsync(d => d.SubjectId == id))).ShouldBe(0);
        var note = await app.Read(c => c.Set<ConcernWeeding>().AsNoTracking().SingleAsync());
        (note.Number, note.Ground, note.ByName, note.Plan).ShouldBe((wanted, RetentionGround.NotOpened, "Karin Wester", "Gallringsplan 2030, punkt 4"));

        (await (await manager.Get($"/oro/inkomna/{kept}/gallring")).Form("form[data-utkast]").Fill("Form.Weed", "false").Fill("Form.Why", "Ingår i forskningsurvalet").Submit()).Expect(200).AllText.ShouldContain($"ORO-{kept}");
        (await manager.Get("/oro/inkomna/gallring")).AllText.ShouldContain("Inget att gallra nu");
        (await app.AccessLog($"ORO-{kept}")).ShouldContain(l => l.Object == "oro/gallring" && l.Allowed);
        (await Waiting(app, Manager)).ShouldBeEmpty();

        var adults = await app.As(AdultsManager);
        (await adults.Get("/oro/vuxna")).Expect(200).Has("a[href='/oro/vuxna/gallring']").ShouldBeTrue();
        list = (await adults.Get("/oro/vuxna/gallring")).Expect(200);
        list.Texts("main tbody th").ShouldBe([$"LVM-{adult}", $"LVM-{other}"]);
        list.AllText.ShouldNotContain("ORO-");
        foreach (var without in new[] { Adults, Manager, Physician })
        {
            (await (await app.As(without)).Get("/oro/vuxna/gallring")).Expect(404);
            (await (await app.As(without)).Get($"/oro/vuxna/{adult}/gallring")).Expect(404);
        }
        page = (await adults.Get($"/oro/vuxna/{adult}/gallring")).Expect(200);
        page.AllText.ShouldNotContain("Testsson");
        (await page.Form("form[data-utkast]").Submit()).Expect(422);
        (await page.Form("form[data-utkast]").Fill("Form.Weed", "true").Fill("Form.Why", "Plan 7").Fill("__once", Guid.NewGuid().ToString("N")).Submit()).Expect(200).AllText.ShouldContain("Plan 7");
        (await adults.Get($"/oro/vuxna/{adult}")).Expect(404);
        (await (await app.As(Physician)).Get($"/oro/vuxen/{adult}")).Expect(404);
        (await manager.Get("/oro/inkomna/gallring?visa=gallrade")).AllText.ShouldNotContain("LVM-");
        (await Waiting(app, AdultsManager)).ShouldBe(["/oro/vuxna/gallring"]);
        (await (await adults.Get($"/oro/vuxna/{other}/gallring")).Form("form[data-utkast]").Fill("Form.Weed", "false").Fill("Form.Why", "Forskning").Submit()).Expect(200).AllText.ShouldContain($"LVM-{other}");
        (await Waiting(app, AdultsManager)).ShouldBeEmpty();
        await app.Do<Nightly>(night => night.Run());
        (await Waiting(app, AdultsManager)).ShouldBeEmpty();
        (await app.AccessLog($"LVM-{other}")).ShouldContain(l => l.Object == "oro/vuxna" && l.Allowed);
    }

    /// <summary>Where the visitor's duties to decide on weeding lead.</summary>
    static async Task<string[]> Waiting(SamspelApp app, string persona) => [.. (await (await app.As(persona)).ToDoList()).Select(d => d.Href).Where(h => h.EndsWith("/gallring", StringComparison.Ordinal))];

    static Task<List<ReleaseStop>> Stops(SamspelApp app, ConcernReport report) => app.Read(c => c.Set<ReleaseStop>().AsNoTracking().Where(s => s.Report == report.Id).ToListAsync());
}
