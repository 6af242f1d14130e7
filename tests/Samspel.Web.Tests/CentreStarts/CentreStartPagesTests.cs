using Microsoft.EntityFrameworkCore;
using Samspel.Domain;
using Samspel.Domain.CentreStarts;
using Samspel.Domain.FamilyCentres;
using Samspel.Domain.LocalAgreements;
using Samspel.Web.Platform.Data;
using Samspel.Web.Tests.Administration;
using Samspel.Web.Tests.Harness;
using Samspel.Web.Tests.LocalAgreements;
using static Samspel.Web.Tests.CentreStarts.StartArrange;
using Answer = Samspel.Web.Tests.Harness.Answer;

namespace Samspel.Web.Tests.CentreStarts;

/// <summary>The way to a family centre on the pages: who may, when, in which order, and what stands afterwards.</summary>
public class CentreStartPagesTests
{
    const string Municipal = "lokal-samordnare-falun", Regional = "lokal-samordnare-region", County = "lanssamordnare", NextDoor = "lokal-samordnare-borlange", Worker = "socialsekreterare-falun", Manager = "enhetschef-falun";
    static readonly string[] Acts = ["/dialog", "/forutsattningar", "/budgetram", "/beslut", "/avtal", "/oppna", "/lage/vilar", "/lage/nedlagd", "/steg/vilja/ansvar", "/steg/vilja/klart", "/steg/dialog/oppna-igen"];

    [Theory, OnBothDatabases]
    public async Task A_way_begins_with_a_dialogue_and_what_nobody_knows_stands_as_unknown(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        var (municipal, worker) = (await app.As(Municipal), await app.As(Worker));
        var before = await Statements.Of(worker, Root);
        (await worker.Get(Address)).Expect(200).AllText.ShouldContain("Ingen väg till en familjecentral är påbörjad");
        foreach (var stranger in new[] { worker, await app.As(NextDoor), await app.As("ledamot") }) (await stranger.Get(Address + "/borja")).Expect(404);
        foreach (var nothing in new[] { Root + "/9999", Address + "/utskrift", Address + "/dialog" }) (await municipal.Get(nothing)).Expect(404);
        (await (await municipal.Get(Address + "/borja")).Form().Submit()).Expect(422).Errors.ShouldContain("Skriv vad arbetet kallas.");
        var form = (await municipal.Get(Address + "/borja")).Form().Fill(new { Name = "Centrum <b>söder</b>" });
        (await form.Submit()).Expect(200).AllText.ShouldContain("Centrum <b>söder</b>");
        (await form.Submit()).Expect(200);
        (await municipal.Get(Address + "/borja")).AllText.ShouldContain("Kommunen är redan på väg");
        (await municipal.Post(Address + "/borja", ("Form.Name", "En till"))).Expect(409);

        var start = await app.Read(c => c.Set<CentreStart>().AsNoTracking().SingleAsync(s => s.MunicipalityCode == "2080"));
        (await Duties(app, start.Id)).Select(d => (d.Kind, d.Key, d.Number)).ShouldBe([(DutyKind.PlanCentreStep, "utse-steg:Dialogue", "FAM-2080")]);
        (await municipal.Get("/")).Page.QuerySelectorAll("a.task").Select(a => a.GetAttribute("href")).ShouldContain($"{Address}/steg/dialog/ansvar");

        var empty = (await (await municipal.Get(Address + "/dialog")).Form().Fill(new { On = "", Note = "Det här står kvar" }).Submit()).Expect(422);
        empty.Errors.ShouldBe(["Ange vilken dag ni möttes.", "Skriv vilka roller som var med."]);
        empty.Form()["Form.Note"].ShouldBe("Det här står kvar");
        (await (await municipal.Get(Address + "/dialog")).Form().Fill(new { On = new DateOnly(2026, 12, 1), Roles = "Rektor" }).Submit()).Expect(409).Errors.ShouldContain(e => e.Contains(StartRules.DialogueIsWhole.Message));
        var held = (await (await municipal.Get(Address + "/dialog")).Form().Fill(new { Roles = "Förvaltningschef\n\nOmrådeschef", AskedFor = "Hjälp <i>snart</i>" }).Fill("Form.Said[0]", "Ja, båda vill.").Submit()).Expect(200);
        foreach (var words in new[] { "Förvaltningschef, Områdeschef", "Ja, båda vill.", "Hjälp <i>snart</i>", "1 av 16 klara" }) held.AllText.ShouldContain(words);

        held.Texts(".summary .unknown").Count.ShouldBe(6);
        var picture = Address + "/forutsattningar";
        (await (await municipal.Get(picture)).Form().Fill(new { Wants = "Ja" }).Fill("Form.Population.Number", "många").Submit()).Expect(422).Errors.Count.ShouldBe(3);
        (await (await municipal.Get(picture)).Form().Fill("Form.Births.Number", "640").Fill("Form.Births.Year", "2031").Fill("Form.Births.Source", "SCB").Submit()).Expect(409).Errors.ShouldContain(e => e.Contains(StartRules.FigureHasASource.Message));
        var stale = (await (await app.As(County)).Get(picture)).Form().Fill(new { Wants = "Nej", Will = "Min text" });
        var known = (await (await municipal.Get(picture)).Form().Fill(new { Wants = "Ja" }).Fill("Form.Population.Number", "60 100").Fill("Form.Population.Year", "2025").Fill("Form.Population.Source", "SCB").Submit()).Expect(200);
        known.Texts(".summary .unknown").Count.ShouldBe(4);
        known.AllText.ShouldContain("(2025, SCB)");
        var conflict = (await stale.Submit()).Expect(409);
        conflict.Text(".theirs").ShouldContain("Mikael Torp ändrade detta");
        conflict.Form()["Form.Will"].ShouldBe("Min text");
        (await StartArrange.Row(app, start.Id)).Picture.ShouldBe(new StartPicture(Domain.FamilyCentres.Answer.Of(true), null, null, null, new(60100, 2025, "SCB"), null));
        (await app.History(start.Id.Value)).Select(f => f.Kind).ShouldBe([nameof(StartBegun), nameof(DialogueHeld), nameof(StartDescribed)]);

        var county = (await worker.Get(Root)).Expect(200);
        county.Texts(".map-list li").Count.ShouldBe(15);
        county.Texts("tbody th").Count.ShouldBe(15);
        county.Texts("tbody th")[^1].ShouldNotBe("Orsa kommun");
        county.AllText.ShouldContain("1 av 16 steg klara. Nästa: hur den öppna förskolan kom till");
        (await Statements.Of(worker, Root)).ShouldBe(before);
        county.Has("main a[href$='/hjalp']").ShouldBeFalse();
        (await (await app.As(County)).Get(Root)).Texts("main a[href$='/hjalp']").Count.ShouldBe(2);
        var print = (await worker.Get(Address + "/utskrift")).Expect(200);
        foreach (var words in new[] { "Centrum <b>söder</b>", "SCB", "Ja, båda vill.", "Efter: " }) print.AllText.ShouldContain(words);
    }

    [Theory, OnBothDatabases]
    public async Task A_step_is_somebodys_to_do_and_is_done_in_its_turn_by_that_one_or_the_coordinators(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        var id = await Begun(app, (start, by, _) => start.LogDialogue(by, new(0, Today, ["Rektor"], [], null, null), Today));
        var (municipal, regional, manager, worker) = (await app.As(Municipal), await app.As(Regional), await app.As(Manager), await app.As(Worker));
        foreach (var stranger in new[] { worker, manager, await app.As(NextDoor) })
        {
            (await stranger.Get(Address)).Expect(200).Has("main a[href*='/steg/']").ShouldBeFalse();
            foreach (var act in Acts.Append("/hjalp")) (await stranger.Get(Address + act)).Expect(404);
            (await stranger.Post(Address + "/steg/vilja/klart", ("Form.Outcome", "Jag"), ("Form.On", "2026-11-23"))).Expect(404);
        }
        foreach (var nothing in new[] { "/steg/finns-inte/klart", "/steg/dialog/klart", "/lage/borta", "/hjalp/7" }) (await municipal.Get(Address + nothing)).Expect(404);

        var owner = (await municipal.Get(Address + "/steg/vilja/ansvar")).Expect(200);
        (await owner.Form().Submit()).Expect(422).Errors.Count.ShouldBe(2);
        (await owner.Form().Fill(new { Owner = Given.Unit("falun-ifo"), Due = new DateOnly(2026, 11, 23) }).Submit()).Expect(409).Errors.ShouldContain(e => e.Contains(StartRules.StepIsPlanned.Message));
        (await owner.Form().Fill(new { Owner = Given.Unit("falun-ifo"), Due = new DateOnly(2026, 12, 20) }).Submit()).Expect(200).AllText.ShouldContain("Ansvarig: Socialtjänsten barn och familj, Falun, klart senast");
        (await municipal.Post(Address + "/steg/vilja/ansvar", ("Form.Owner", Given.Unit("borlange-ifo")), ("Form.Due", "2026-12-20"))).Expect(422).Errors.ShouldContain("Välj en av enheterna eller personerna.");
        var choices = (await municipal.Get(Address + "/steg/kommunens-budgetram/ansvar")).Page.QuerySelectorAll("select option").Select(o => o.GetAttribute("value")!).Where(v => v.Length > 0);
        choices.ShouldAllBe(v => v.StartsWith(Given.Unit("falun-samordning"), StringComparison.Ordinal));

        var will = $"{Address}/steg/vilja/klart";
        (await worker.Get("/?visa=enhet")).Page.QuerySelectorAll("a.task").Select(a => a.GetAttribute("href")).ShouldNotContain(will);
        (await worker.Get(will)).Expect(404);
        (await manager.Get("/")).Page.QuerySelectorAll("a.task").Select(a => a.GetAttribute("href")).ShouldContain(will);
        (await manager.Get(Address + "/steg/behov/klart")).Expect(404);
        (await (await manager.Get(will)).Form().Fill(new { Outcome = "" }).Submit()).Expect(422);
        (await (await manager.Get(will)).Form().Fill(new { Outcome = "Båda vill <b>mycket</b>" }).Submit()).Expect(200).AllText.ShouldContain("Båda vill <b>mycket</b>");
        (await manager.Get(will)).AllText.ShouldContain("redan klart");
        (await manager.Post(will, ("Form.Outcome", "Igen"), ("Form.On", "2026-11-23"))).Expect(409);
        (await Duties(app, id)).ShouldNotContain(d => d.Kind == DutyKind.DoCentreStep);

        (await municipal.Get(Address + "/budgetram")).Expect(200).AllText.ShouldContain("Först: behov, befolkning och födda.");
        (await municipal.Post(Address + "/budgetram", ("Form.What", "Lokaler"), ("Form.On", "2026-11-23"), ("Form.Source", "Budget"))).Expect(409).Errors.ShouldContain(e => e.Contains("Först: "));
        (await (await municipal.Get(Address + "/steg/vilja/oppna-igen")).Form().Submit()).Expect(422);
        (await (await municipal.Get(Address + "/steg/vilja/oppna-igen")).Form().Fill(new { Reason = "Regionen är inte med." }).Submit()).Expect(200);
        (await municipal.Get(Address + "/steg/vilja/oppna-igen")).AllText.ShouldContain(StartRules.IsDone.Message);

        (await municipal.Get(Address + "/hjalp")).Expect(404);
        (await (await regional.Get(Address + "/hjalp")).Form().Submit()).Expect(422);
        (await (await regional.Get(Address + "/hjalp")).Form().Fill(new { What = "Vi kan räkna på lokaler." }).Submit()).Expect(200).AllText.ShouldContain("Inte besvarat.");
        (await regional.Get(Address + "/hjalp/1")).Expect(404);
        (await municipal.Get("/")).Page.QuerySelectorAll("a.task").Select(a => a.GetAttribute("href")).ShouldContain($"{Address}/hjalp/1");
        (await (await municipal.Get(Address + "/hjalp/1")).Form().Submit()).Expect(422);
        (await (await municipal.Get(Address + "/hjalp/1")).Form().Fill(new { Accepted = "true", Answer = "Gärna." }).Submit()).Expect(200).AllText.ShouldContain("Kommunen tog emot hjälpen. Gärna.");
        (await municipal.Post(Address + "/hjalp/1", ("Form.Accepted", "false"))).Expect(409);

        (await (await municipal.Get(Address + "/lage/vilar")).Form().Submit()).Expect(422);
        (await (await municipal.Get(Address + "/lage/vilar")).Form().Fill(new { Reason = "Valår." }).Submit()).Expect(200).AllText.ShouldContain("Arbetet vilar sedan");
        (await Duties(app, id)).ShouldBeEmpty();
        (await municipal.Get(Address + "/steg/behov/klart")).AllText.ShouldContain("Det går inte att markera ett steg som klart i läget ”Vilar”.");
        (await municipal.Post(Address + "/steg/behov/klart", ("Form.Outcome", "Klart"), ("Form.On", "2026-11-23"))).Expect(409);
        (await (await regional.Get(Address + "/lage/pagar")).Form().Fill(new { Reason = "Nytt beslut." }).Submit()).Expect(200);
        (await (await municipal.Get(Address + "/lage/nedlagd")).Form().Fill(new { Reason = "Ingen ram." }).Submit()).Expect(200).AllText.ShouldContain("Arbetet är nedlagt");
        (await StartArrange.Row(app, id)).State.ShouldBe(StartState.GivenUp);
        (await app.History(id.Value)).Select(f => f.Kind).ShouldBe([nameof(StartBegun), nameof(DialogueHeld), nameof(StepPlanned), nameof(StepDone), nameof(StepReopened), nameof(HelpOffered), nameof(HelpAnswered), nameof(StartPaused), nameof(StartResumed), nameof(StartGivenUp)]);
    }

    [Theory, OnBothDatabases]
    public async Task Each_side_states_its_frame_and_decision_and_the_agreement_follows_when_it_is_in_both_diaries(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        var id = await Begun(app, Prepared);
        var (municipal, regional, worker) = (await app.As(Municipal), await app.As(Regional), await app.As(Worker));
        (await municipal.Get(Address + "/beslut")).AllText.ShouldContain("Först: kommunens budgetram.");
        foreach (var (side, name) in new[] { (municipal, "Kommunen"), (regional, "Regionen") })
        {
            (await (await side.Get(Address + "/budgetram")).Expect(200).Form().Submit()).Expect(422).Errors.Count.ShouldBe(3);
            (await (await side.Get(Address + "/budgetram")).Form().Fill(new { What = $"{name}s ram", On = new DateOnly(2026, 11, 20), Source = "Budget 2027" }).Submit()).Expect(200);
            (await (await side.Get(Address + "/beslut")).Form().Fill(new { Body = "Nämnden", On = new DateOnly(2026, 11, 19), Dnr = "2026/7" }).Submit()).Expect(409).Errors.ShouldContain(e => e.Contains(StartRules.BudgetBeforeDecision.Message));
            (await (await side.Get(Address + "/beslut")).Form().Fill(new { Body = "Nämnden", On = new DateOnly(2026, 11, 21) }).Submit()).Expect(422);
            var decided = (await (await side.Get(Address + "/beslut")).Form().Fill(new { Body = "Nämnden", On = new DateOnly(2026, 11, 21), Dnr = "2026/7" }).Submit()).Expect(200);
            decided.AllText.ShouldContain($"{name}s ram, 2026-11-20 (Budget 2027)");
            decided.AllText.ShouldContain("Nämnden 2026-11-21, dnr 2026/7");
        }

        (await municipal.Get(Address + "/avtal")).Expect(200).AllText.ShouldContain("Börja ett samverkansavtal");
        var draft = await LocalArrange.In(app, LocalState.Signed, new() { Kind = LocalAgreementKind.FamilyCentre, Title = "Hemligt utkast", Areas = [] });
        (await municipal.Post(Address + "/avtal", ("Form.Agreement", "999"))).Expect(422).Errors.ShouldContain("Välj ett av avtalen.");
        (await (await municipal.Get(Address + "/avtal")).Form().Fill(new { Agreement = draft.Number }).Submit()).Expect(200).AllText.ShouldContain("Hemligt utkast");
        var open = (await worker.Get(Address)).Expect(200);
        open.AllText.ShouldContain("Ett samverkansavtal är under arbete.");
        open.AllText.ShouldNotContain("Hemligt utkast");
        (await StartArrange.Row(app, id)).IsDone(StartStep.Agreement).ShouldBeFalse();
        (await (await municipal.Get(draft.Address + "/diariefor")).Form().Fill(new { Dnr = "KS 2026/1", On = new DateOnly(2026, 11, 23) }).Submit()).Expect(200);
        (await StartArrange.Row(app, id)).IsDone(StartStep.Agreement).ShouldBeFalse();
        (await (await regional.Get(draft.Address + "/diariefor")).Form().Fill(new { Dnr = "RD 2026/2", On = new DateOnly(2026, 11, 23), CountyNumber = LocalArrange.CountyNumber }).Submit()).Expect(200);
        (await StartArrange.Row(app, id)).IsDone(StartStep.Agreement).ShouldBeTrue();
        (await worker.Get(Address)).AllText.ShouldContain("Hemligt utkast");

        (await municipal.Get(Address + "/oppna")).AllText.ShouldContain("Först: lokaler, bemanning av de fyra delarna");
        await StartArrange.Change(app, id, (start, by, _) => { foreach (var step in new[] { StartStep.Premises, StartStep.Staffing, StartStep.Compensation, StartStep.Coordinator, StartStep.SteeringGroup, StartStep.ActivityPlan }) start.CompleteStep(by, step, "Klart.", Today, Today); });
        (await (await municipal.Get(Address + "/oppna")).Form().Fill("Form.Centre.Name", "").Submit()).Expect(422).Errors.ShouldContain("Skriv vad verksamheten heter.");
        (await (await municipal.Get(Address + "/oppna")).Form().Fill("Form.On", "2026-12-01").Fill("Form.Centre.Place", "Falun").Fill("Form.Centre.OpenPreschool", "2080").Submit()).Expect(409).Errors.ShouldContain(e => e.Contains(StartRules.OpenedByNow.Message));
        var opened = (await (await municipal.Get(Address + "/oppna")).Form().Fill("Form.Centre.Place", "Falun").Fill("Form.Centre.MaternityCare", "20").Fill("Form.Centre.OpenPreschool", "2080").Submit()).Expect(200);
        opened.AllText.ShouldContain("Familjecentralen öppnade");
        var row = await StartArrange.Row(app, id);
        (row.State, row.OpenedOn).ShouldBe((StartState.Opened, Today));
        var centre = await app.Read(c => c.Set<FamilyCentre>().AsNoTracking().SingleAsync(c => c.Id == row.Centre));
        (centre.Name, centre.Opened.Day, centre.Declared).ShouldBe(("Centrum", Today, DeclaredType.FamilyCentre));
        (await Duties(app, id)).ShouldBeEmpty();
        (await municipal.Post(Address + "/dialog", ("Form.Roles", "Rektor"), ("Form.On", "2026-11-23"))).Expect(409);

        (await (await municipal.Get(Address + "/borja")).Form().Fill(new { Name = "Grycksbo" }).Submit()).Expect(200).AllText.ShouldContain("Tidigare vägar");
        (await app.Read(c => c.Set<CentreStart>().CountAsync(s => s.MunicipalityCode == "2080"))).ShouldBe(2);
    }

    [Theory, OnBothDatabases]
    public async Task A_similar_activity_in_the_register_becomes_the_family_centre(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        var id = await Begun(app, Furnished);
        var municipal = await app.As(Municipal);
        var registered = (await (await municipal.Get("/familjecentraler/ny")).Form().Fill("Form.Centre.Name", "Öppna förskolan Lugnet").Fill("Form.Centre.Place", "Falun").Fill("Form.Centre.Declared", "Similar").Fill("Form.Centre.OpenPreschool", "2080").Fill("Form.Opened.Unknown", true).Submit()).Expect(200);
        var existing = registered.Address.Split('/')[^1];
        (await municipal.Post(Address + "/oppna", ("Form.On", "2026-11-23"), ("Form.Existing", existing))).Expect(409).Errors.ShouldContain(e => e.Contains("Koppla samverkansavtalet först."));
        var contract = await LocalArrange.In(app, LocalState.InForce, new() { Kind = LocalAgreementKind.FamilyCentre, Areas = [] });
        (await (await municipal.Get(Address + "/avtal")).Form().Fill(new { Agreement = contract.Number }).Submit()).Expect(200);
        (await municipal.Post(Address + "/oppna", ("Form.On", "2026-11-23"), ("Form.Existing", Guid.NewGuid().ToString()))).Expect(422).Errors.ShouldContain(StartRules.CentreFits.Message);
        (await (await municipal.Get(Address + "/oppna")).Form().Fill("Form.Existing", existing).Fill("Form.Centre.Name", "").Submit()).Expect(200).AllText.ShouldContain("Familjecentralen öppnade");
        (await (await app.As(Worker)).Get($"/familjecentraler/{existing}")).AllText.ShouldContain("Familjecentral · Falun");
        (await StartArrange.Row(app, id)).Centre!.Value.ToString().ShouldBe(existing);
    }

    static Task<List<DutyRow>> Duties(SamspelApp app, CentreStartId id) => app.Read(c => c.Set<DutyRow>().AsNoTracking().Where(d => d.SubjectId == id.Value && d.DoneAt == null).OrderBy(d => d.Key).ToListAsync());
}
