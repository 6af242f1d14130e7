using System.Text;
using Microsoft.EntityFrameworkCore;
using Samspel.Domain;
using Samspel.Domain.ConcernReports;
using Samspel.Domain.Parties;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Jobs;
using Samspel.Web.Tests.Administration;
using Samspel.Web.Tests.Agreements;
using Samspel.Web.Tests.Harness;
using static Samspel.Web.Tests.ConcernReports.ConcernArrange;

namespace Samspel.Web.Tests.ConcernReports;

/// <summary>What is left behind by the one who writes a report: in the logs others read, and in the tables once the draft has served.</summary>
public class ConcernTraceTests
{
    [Theory, OnBothDatabases]
    public async Task Whatever_is_refused_while_one_reports_no_log_says_who_did_it(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        var (reporter, midwife, physician, colleague) = (await app.As(Reporter), await app.As(Midwife), await app.As(Physician), await app.As(Colleague));

        // Refused while it is a draft: not whole, given on a day to come, saved in another window, to another board without a reason.
        var thin = (await (await reporter.Get("/oro/ny")).Form("form[enctype]").Fill("Form.Name", "Halv Testsson").Submit()).Expect(200);
        var draft = thin.Address.Replace("/skicka", "");
        (await Signed(thin).Fill("Form.Board", "2080").Fill("Form.Why", "Jag tror det.").Submit()).Expect(409);
        (await (await reporter.Get($"{draft}/utanfor")).Form("form[data-utkast]").Fill("Form.Board", "Socialnämnden i Mora").Fill("Form.How", "Per brev.").Fill("Form.On", "2027-01-01").Submit()).Expect(409);
        var (first, second) = ((await reporter.Get(draft)).Form("form[enctype]"), (await reporter.Get(draft)).Form("form[enctype]"));
        (await first.Fill("Form.Risks", "En").Submit("Spara utkastet")).Expect(200);
        (await second.Fill("Form.Risks", "Två").Submit("Spara utkastet")).Expect(409);
        var ready = await Ready(reporter);
        (await Signed(ready).Fill("Form.Board", "2081").Submit()).Expect(409);
        // Sent twice, written on after that, added to with nothing, closed though nothing was watched, fetched, and looked for by a colleague.
        var waits = (await reporter.Get(ready.Address.Replace("/skicka", ""))).Form("form[action$='handler=Discard']");
        var send = Signed(ready);
        var sent = (await send.Submit()).Expect(200);
        (await send.Submit()).Address.ShouldBe(sent.Address);
        (await waits.Submit()).Expect(409);
        (await (await reporter.Get($"{sent.Address}/tillagg")).Form("form[data-utkast]").Submit()).Expect(409);
        (await reporter.Post($"{sent.Address}/fodd?handler=New")).Expect(409);
        (await reporter.Get($"{sent.Address}/bilagor/{Guid.NewGuid()}")).Expect(404);
        (await reporter.Get($"/oro/inkomna/{sent.Address.Split('/')[^1]}")).Expect(404);
        (await colleague.Get(sent.Address)).Expect(404);
        (await colleague.Post($"{sent.Address}/tillagg", ("Form.Text", "I stället"))).Expect(404);
        // The same for an unborn child and for a physician.
        var unborn = (await (await midwife.Get("/oro/ny/ofott")).Form("form[enctype]").Fill("Form.Name", "Halv Testsson").Submit()).Expect(200);
        (await Signed(unborn).Fill("Form.Board", "2080").Fill("Form.Why", "Jag tror det.").Submit()).Expect(409);
        (await (await physician.Get("/oro/vuxen")).Form("form[data-utkast]").Fill("Form.Name", "Ung Testsson").Fill("Form.Birth", "2015-01-01").Fill("Form.Known", "Dricker.").Fill("Form.WhyNotVoluntary", "Tackar nej.")
            .Fill("Form.Board", "2080").Fill("Form.Title", "Läkare").Fill("Form.IsPhysician", true).Submit()).Expect(409);
        await AboutAdult(app);

        var rows = await app.AccessLog();
        PersonId[] reporters = [Given.Persona(Reporter), Given.Persona(Midwife), Given.Persona(Physician)];
        rows.Where(r => reporters.Contains(r.Person) && (r.Object.StartsWith("oro") || r.Number != null)).ShouldAllBe(r => r.Object == "oro/egen" && r.Owner != null && r.Ground != "" && !r.Ground.Contains("ORO-") && !r.Ground.Contains("LVM-"));
        rows.ShouldContain(r => r.Object == "oro/egen" && r.Act == AccessAct.Refused);

        var names = new[] { "Eva Norling", "Moa Sundin", "Henrik Vall" };
        foreach (var persona in Personas.All.Where(p => p.Role != Role.AccessAuditor)) (await (await app.As(persona.Key)).Get("/logg")).Expect(404);
        var auditors = new List<Visitor> { await app.As("loggranskare-falun") };
        foreach (var (administrator, unit) in new[] { ("administrator-falun", "falun-skola-norra"), ("administrator-region", "mhv-falun") })
            auditors.Add((await Given.SignIn(app, (await Given.PersonBy(administrator, app, (unit, Role.AccessAuditor))).Email, Given.Password)).Visitor);
        foreach (var auditor in auditors)
            foreach (var search in reporters.Select(p => $"/logg?medarbetare={p}").Prepend("/logg?nekade=true").Prepend("/logg"))
            {
                var page = (await auditor.Get(search)).Expect(200);
                var csv = Encoding.UTF8.GetString((await auditor.Get(search + (search.Contains('?') ? "&" : "?") + "handler=Export")).Expect(200).Body);
                foreach (var line in page.Texts("main tbody tr").Concat(csv.Split('\n')))
                {
                    if (names.Any(line.Contains)) new[] { "oro", "ORO-", "LVM-", "UPG-" }.Where(line.Contains).ShouldBeEmpty($"{search}: {line}");
                    if (line.Contains("Anmälaren")) new[] { "skola", "Mödrahälso", "Vårdcentral" }.Where(w => line.Contains(w, StringComparison.OrdinalIgnoreCase)).ShouldBeEmpty($"A unit may be one person's: {line}");
                }
            }
        (await auditors[0].Get("/logg?nekade=true")).Texts("main tbody tr").ShouldContain(r => r.Contains("Anmälaren") && r.Contains("oro/egen"));
    }

    [Theory, OnBothDatabases]
    public async Task Of_a_draft_that_has_served_nothing_is_left(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        var reporter = await app.As(Reporter);
        var removed = await Typed(residence: "2080");
        (await (await reporter.Get(removed)).Form("form[action$='handler=Discard']").Submit()).Expect(200);
        var elsewhere = await Typed(residence: "2062");
        (await (await reporter.Get($"{elsewhere}/utanfor")).Form("form[data-utkast]").Fill("Form.Board", "Socialnämnden i Mora").Fill("Form.How", "Per telefon.").Submit()).Expect(200);
        var sent = await Typed(residence: "2080");
        (await Signed(await reporter.Get($"{sent}/skicka")).Submit()).Expect(200).Address.ShouldStartWith("/oro/anmalan/");
        var unused = await Typed(residence: "2080");

        var all = await DatabaseDump.AllText(app, "concern_drafts", "concern_reports");
        foreach (var gone in new[] { removed, elsewhere }) all.ShouldNotContain(Id(gone), Case.Insensitive);
        await Nothing(sent);
        (await app.Read(c => c.Set<Draft>().AsNoTracking().Select(d => d.Page).ToListAsync())).ShouldAllBe(p => p.StartsWith(unused));
        // A window that was left open keeps nothing more.
        foreach (var gone in new[] { removed, elsewhere, sent }) (await reporter.Post("/utkast", ("__page", gone), ("Form.Risks", "Grävlingen"))).Expect(404);
        (await reporter.Post("/utkast", ("__page", unused), ("Form.Risks", "Grävlingen"))).Expect(200);

        app.Time.Advance(TimeSpan.FromDays(29));
        (await (await app.As(Reporter)).Post("/utkast", ("__page", unused), ("Form.Risks", "Grävlingen"))).Expect(200);
        app.Time.Advance(TimeSpan.FromDays(2));
        await app.Do<Nightly>(n => n.Run());
        all = await DatabaseDump.AllText(app);
        foreach (var gone in new[] { removed, elsewhere, unused }) all.ShouldNotContain(Id(gone), Case.Insensitive);
        all.ShouldNotContain("Grävlingen");
        (await app.Read(c => c.Set<ConcernDraft>().CountAsync())).ShouldBe(0);

        string Id(string address) => address.Split('/')[^1];

        // Written, looked through, and with something typed and not sent on each of its pages.
        async Task<string> Typed(string residence)
        {
            var address = (await Ready(reporter, "Klara Grävling", residence)).Address.Replace("/skicka", "");
            foreach (var page in new[] { "", "/skicka", "/utanfor" }) (await reporter.Post("/utkast", ("__page", address + page), ("Form.Risks", "Grävlingen"), ("Form.Why", "Grävlingen"))).Expect(200);
            return address;
        }

        async Task Nothing(string address)
        {
            var id = Guid.Parse(Id(address));
            (await app.Read(c => c.Set<FactRow>().CountAsync(f => f.SubjectId == id && f.Subject == nameof(ConcernDraft)))).ShouldBe(0);
            (await app.Read(c => c.Set<DutyRow>().CountAsync(d => d.SubjectId == id && d.Key.StartsWith("skicka-oro")))).ShouldBe(0);
        }
    }
}
