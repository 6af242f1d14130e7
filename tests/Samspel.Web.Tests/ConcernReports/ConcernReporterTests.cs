using Microsoft.EntityFrameworkCore;
using Samspel.Domain;
using Samspel.Domain.ConcernReports;
using Samspel.Web.Platform.Data;
using Samspel.Web.Tests.Children;
using Samspel.Web.Tests.Harness;
using static Samspel.Web.Tests.ConcernReports.ConcernArrange;

namespace Samspel.Web.Tests.ConcernReports;

/// <summary>What the one who reports meets on the way: nothing holds up what is urgent, and what is sent is what was read through.</summary>
public class ConcernReporterTests
{
    [Theory, OnBothDatabases]
    public async Task What_is_sent_is_what_was_read_through(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        var reporter = await app.As(Reporter);
        var before = await app.Read(c => c.Set<ConcernReport>().CountAsync());
        var ready = await Ready(reporter, "Läst Testsson");
        (await (await reporter.Get(ready.Address.Replace("/skicka", ""))).Form("form[enctype]").Fill("Form.Risks", "Skrivet i ett annat fönster.").Submit("Spara utkastet")).Expect(200);
        var refused = (await Signed(ready).Submit()).Expect(409);
        refused.Errors.ShouldHaveSingleItem().ShouldContain("Läs igenom");
        (refused.AllText.Contains("Skrivet i ett annat fönster."), refused.Form("form[data-utkast]")["Form.Title"]).ShouldBe((true, "Skolkurator"));
        (await app.Read(c => c.Set<ConcernReport>().CountAsync())).ShouldBe(before);
        (await refused.Form("form[data-utkast]").Submit()).Expect(200).AllText.ShouldContain("Skrivet i ett annat fönster.");
        (await app.Read(c => c.Set<ConcernReport>().CountAsync())).ShouldBe(before + 1);
    }

    [Theory, OnBothDatabases]
    public async Task When_it_is_urgent_the_telephone_stands_where_it_is_sent_and_on_the_receipt(Provider on)
    {
        var app = await SamspelApp.For(on);
        var reporter = await app.As(Reporter);
        (await Ready(reporter, "Lugn Testsson")).AllText.ShouldNotContain("Ring också");
        var board = await app.Read(c => c.Set<ConcernBoard>().AsNoTracking().SingleAsync(b => b.MunicipalityCode == "2080"));
        var ready = await Ready(reporter, "Bråd Testsson", urgency: nameof(Urgency.ProtectionToday));
        var sent = (await Signed(ready).Submit()).Expect(200);
        foreach (var page in new[] { ready, sent }) new[] { "Ring också", "112", board.Content.Phone!, board.Content.OutOfHours! }.Where(w => !page.AllText.Contains(w)).ShouldBeEmpty(page.Address);
        (await (await app.As(Intake)).Post($"/oro/inkomna/{sent.Address.Split('/')[^1]}?handler=Open")).Expect(200);
        (await reporter.Get(sent.Address)).AllText.ShouldNotContain("Ring också");
    }

    [Theory, OnBothDatabases]
    public async Task Where_no_board_can_be_proposed_the_reporter_chooses_and_owes_no_reason(Provider on)
    {
        var app = await SamspelApp.For(on);
        var ready = await Ready(await app.As(Reporter), "Okänd Testsson", residence: "");
        ready.AllText.ShouldNotContain("föreslagna");
        var sent = (await Signed(ready).Fill("Form.Board", "2080").Submit()).Expect(200);
        sent.AllText.ShouldContain("Valdes av anmälaren");
        sent.AllText.ShouldNotContain("en annan nämnd");
        var row = await Row(app, sent.Address.Split('/')[^1]);
        (row.Basis, row.WhyThisBoard).ShouldBe((BoardBasis.OwnChoice, null));
    }

    [Theory, OnBothDatabases]
    public async Task A_child_the_unit_knows_to_be_protected_stands_with_initials_nowhere(Provider on)
    {
        var app = await SamspelApp.For(on);
        var reporter = await app.As(Reporter);
        var number = TestChildren.NextNumber();
        var child = await TestChildren.Enter(reporter, number, TestChildren.NextName());
        await TestChildren.Protect(reporter, child);
        var ready = await Ready(reporter, "Åke Östman");
        var address = ready.Address.Replace("/skicka", "");
        (await reporter.Get("/oro")).AllText.ShouldContain("Å.Ö.");
        var found = (await (await reporter.Get($"{address}/barn")).Form("form[action$='handler=Search']").Fill("Text", number).Submit()).Expect(200);
        ready = (await found.Form("form[action$='handler=Choose']").Fill("Child", child.ToString()).Submit()).Expect(200);
        (await reporter.Get("/oro")).AllText.ShouldNotContain("Å.Ö.");
        (await reporter.Get(address)).Has("input[type=checkbox][name='Form.ProtectedIdentity'][checked]").ShouldBeTrue();
        var sent = (await Signed(ready).Submit()).Expect(200);
        foreach (var page in new[] { sent, await reporter.Get("/oro"), await (await app.As(Intake)).Get("/oro/inkomna") }) (page.Heading + page.Text("main table")).ShouldNotContain("Å.Ö.");
    }

    [Theory, OnBothDatabases]
    public async Task Every_unborn_childs_report_is_followed_to_the_birth_also_when_the_day_is_not_known(Provider on)
    {
        var app = await SamspelApp.For(on);
        var midwife = await app.As(Midwife);
        var ready = await (await midwife.Get("/oro/ny/ofott")).Form("form[enctype]").Fill("Form.Name", "Utan Datumsson").Fill("Form.Residence", "2080").Fill("Form.NoOthersKnown", true)
            .Fill("Form.Observations[0].Kind", "Seen").Fill("Form.Observations[0].What", "Dricker.").Fill("Form.Observations[0].When", "I dag").Fill("Form.Tried", "false").Fill("Form.TriedNote", "Hon kom inte.").Submit("Gå vidare och läs igenom");
        ready.Expect(200).AllText.ShouldContain("vilken dag du återkommer till det");
        (await Signed(ready).Submit()).Expect(409);
        var again = SamspelApp.Start.AddDays(70);
        ready = await (await midwife.Get(ready.Address.Replace("/skicka", ""))).Form("form[enctype]").Fill("Form.LookAgainOn", again.ToString("yyyy-MM-dd")).Submit("Gå vidare och läs igenom");
        ready.Expect(200).AllText.ShouldContain("Inte känt, anmälaren återkommer till det");
        var sent = (await Signed(ready).Submit()).Expect(200);
        var row = await Row(app, sent.Address.Split('/')[^1]);
        row.WatchesBirth.ShouldBe(DateOnly.FromDateTime(again.DateTime));
        var key = $"fodelse:{row.Id}";
        (await app.Read(c => c.Set<DutyRow>().AsNoTracking().SingleAsync(d => d.Key == key))).Due.ShouldBe(row.WatchesBirth!.Value);
        (await (await midwife.Get($"{sent.Address}/fodd")).Form($"form[action$='/fodd']").Submit()).Expect(422).AllText.ShouldContain("Skriv varför ingen ny anmälan behövs.");
    }

    [Theory, OnBothDatabases]
    public async Task The_same_form_posted_twice_is_one_draft(Provider on)
    {
        var app = await SamspelApp.For(on);
        var reporter = await app.As(Reporter);
        var form = Fill((await reporter.Get("/oro/ny")).Form("form[enctype]"), "Två Testsson");
        var (one, two) = (await form.Submit("Spara utkastet"), await form.Submit("Spara utkastet"));
        (two.Status, two.Address).ShouldBe((200, one.Address));
        (await Drafts(Reporter)).Count(d => d.Content.About.Name == "Två Testsson").ShouldBe(1);

        var number = await Sent(app, Midwife, "Snart Förälder", unborn: true);
        var midwife = await app.As(Midwife);
        var born = (await midwife.Get($"/oro/anmalan/{number}/fodd")).Form("form[action$='handler=New']");
        (one, two) = (await born.Submit(), await born.Submit());
        var third = await (await midwife.Get($"/oro/anmalan/{number}/fodd")).Form("form[action$='handler=New']").Submit();
        (two.Address, third.Address).ShouldBe((one.Address, one.Address));
        var before = (await Row(app, number)).Id;
        (await Drafts(Midwife)).Count(d => d.AfterBirthOf == before).ShouldBe(1);

        async Task<List<ConcernDraft>> Drafts(string persona)
        {
            var person = Administration.Given.Persona(persona);
            return await app.Read(c => c.Set<ConcernDraft>().AsNoTracking().Where(d => d.Reporter == person).ToListAsync());
        }
    }

    [Theory, OnBothDatabases]
    public async Task A_child_is_reported_as_a_child_and_somebody_grown_up_is_asked_about(Provider on)
    {
        var app = await SamspelApp.For(on);
        var minor = TestChildren.NextNumber();
        var form = (await (await app.As(Physician)).Get("/oro/vuxen")).Form("form[data-utkast]").Fill("Form.IdentityNumber", minor).Fill("Form.Known", "Dricker.").Fill("Form.WhyNotVoluntary", "Tackar nej.").Fill("Form.Board", "2080").Fill("Form.Title", "Läkare").Fill("Form.IsPhysician", true);
        var refused = (await form.Submit()).Expect(409);
        refused.Errors.ShouldHaveSingleItem().ShouldContain("Gör en orosanmälan");
        (refused.Has("main a.ds-button[href='/oro/ny']"), refused.Form("form[data-utkast]")["Form.IdentityNumber"]).ShouldBe((true, minor));

        var reporter = await app.As(Reporter);
        var ready = (await Fill((await reporter.Get("/oro/ny")).Form("form[enctype]"), "Vuxen Testsson").Fill("Form.Birth", "2000-01-01").Submit("Gå vidare och läs igenom")).Expect(200);
        ready.AllText.ShouldContain("har fyllt 18 år");
        (await Signed(ready).Submit()).Expect(200).Address.ShouldStartWith("/oro/anmalan/");
        (await Ready(reporter)).AllText.ShouldNotContain("har fyllt 18 år");
    }

    [Theory, OnBothDatabases]
    public async Task A_report_given_in_another_way_is_the_reporters_own_note_for_a_month(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        var reporter = await app.As(Reporter);
        var ready = await Ready(reporter, "Mora Testsson", residence: "2062");
        (await (await reporter.Get(ready.Address.Replace("/skicka", "/utanfor"))).Form("form[data-utkast]").Fill("Form.Board", "Socialnämnden i Mora").Fill("Form.How", "Per telefon till mottagningen.").Submit()).Expect(200)
            .AllText.ShouldContain("Per telefon till mottagningen.");
        foreach (var other in new[] { Colleague, Intake, "administrator-falun" }) (await (await app.As(other)).Get("/oro")).AllText.ShouldNotContain("Mora");
        app.Time.Advance(TimeSpan.FromDays(29));
        await app.Do<Platform.Jobs.Nightly>(n => n.Run());
        (await (await app.As(Reporter)).Get("/oro")).AllText.ShouldContain("Socialnämnden i Mora");
        app.Time.Advance(TimeSpan.FromDays(2));
        await app.Do<Platform.Jobs.Nightly>(n => n.Run());
        (await (await app.As(Reporter)).Get("/oro")).AllText.ShouldNotContain("Socialnämnden i Mora");
        (await app.Read(c => c.Set<ConcernDraft>().CountAsync())).ShouldBe(0);
    }

    [Theory, OnBothDatabases]
    public async Task A_physician_is_led_from_the_adult_to_the_children_and_the_unit_reads_when_it_has_received(Provider on)
    {
        var app = await SamspelApp.For(on);
        var physician = await app.As(Physician);
        var sent = (await (await physician.Get("/oro/vuxen")).Form("form[data-utkast]").Fill("Form.Name", "Förälder Testsson").Fill("Form.Known", "Har sökt akut.").Fill("Form.WhyNotVoluntary", "Tackar nej.").Fill("Form.ChildrenToo", true)
            .Fill("Form.Board", "2080").Fill("Form.Title", "Läkare").Fill("Form.IsPhysician", true).Submit()).Expect(200);
        sent.Has("main .card-next a[href='/oro/ny']").ShouldBeTrue();
        (await physician.Get($"{sent.Address}/utskrift")).Expect(200).AllText.ShouldContain("Har sökt akut.");
        (await (await app.As(Adults)).Get($"{sent.Address}/utskrift")).Expect(404);
        var number = sent.Address.Split('/')[^1];
        (await app.AccessLog($"LVM-{number}")).ShouldContain(l => l.Object == "oro/egen" && l.Act == AccessAct.Print);
        var came = (await (await app.As(Adults)).Get($"/oro/vuxna/{number}")).Expect(200);
        came.AllText.ShouldNotContain("Har sökt akut.");
        var received = (await came.Form("form[action$='handler=Receive']").Submit()).Expect(200);
        received.AllText.ShouldContain("Har sökt akut.");
        received.AllText.ShouldNotContain("barn att oroa sig för");
        (await (await app.As(Physician)).Get(await AboutAdultPage(app))).Has("main .card-next a[href='/oro/ny']").ShouldBeFalse();
    }

    static async Task<string> AboutAdultPage(SamspelApp app) => $"/oro/vuxen/{await AboutAdult(app)}";
}
