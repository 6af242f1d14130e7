using Microsoft.EntityFrameworkCore;
using Samspel.Domain;
using Samspel.Domain.Agreements;
using Samspel.Domain.Bodies;
using Samspel.Web.Agreements.Documents;
using Samspel.Web.Platform.Data;
using Samspel.Web.Tests.Administration;
using Samspel.Web.Tests.Harness;
using static Samspel.Web.Tests.Bodies.BodyArrange;

namespace Samspel.Web.Tests.Bodies;

public class BodyMeetingTests
{
    static readonly string[] Acts = ["/andra", "/stall-in", "/arenden/nytt", "/handlingar/ny", "/narvaro", "/arenden/1/brukare", "/arenden/1/beslut", "/arenden/1/uppdrag", "/protokoll", "/tillagg", "/uppdrag/1/klart"];

    [Theory, OnBothDatabases]
    public async Task A_meeting_goes_from_plan_to_locked_minutes(Provider on)
    {
        var app = await SamspelApp.For(on);
        var (keeper, member) = (await app.As(Keeper), await app.As(Member));
        var body = await Formed(app);
        var meeting = (await Planned(app, body)).Address;
        (await (await app.As("socialsekreterare-falun")).Get(meeting)).Expect(404);
        (await (await keeper.Get(meeting)).Form("form:has([formaction='?handler=Notice'])").Submit()).Expect(409).Errors.ShouldContain(e => e.Contains("Lägg till minst ett ärende"));
        await Matter(app, meeting, "Gemensamma <i>lokaler</i>", phase: "Planning");
        (await (await keeper.Get(meeting)).Form("form:has([formaction='?handler=Notice'])").Submit()).Expect(200).AllText.ShouldContain("Kallat");
        (await member.Get(meeting)).Expect(200).AllText.ShouldContain("Gemensamma <i>lokaler</i>");

        (await (await keeper.Get($"{meeting}/narvaro")).Form().Submit()).Expect(200).AllText.ShouldContain("Hållet");
        (await (await keeper.Get($"{meeting}/arenden/1/beslut")).Form().Fill("Form.Result", "Approved").Fill("Form.Text", "Lokalerna delas.").Fill("Form.Dnr", "RD 2026/77")
            .Fill("Form.Dissenter", Given.Persona(Member).Value.ToString()).Fill("Form.Dissent", "För dyrt.").Submit()).Expect(200);
        (await (await keeper.Get($"{meeting}/arenden/1/uppdrag")).Form().Fill("Form.What", "Skriv hyresavtalet.").Fill("Form.Owner", Given.Unit("falun-samordning")).Fill("Form.Due", "2026-12-01").Submit()).Expect(200);

        (await (await keeper.Get($"{meeting}/protokoll")).Form().Fill("Form.Text", "Mötet öppnades.").Fill("Form.Adjusters", new[] { Given.Persona(Member).Value.ToString() }).Submit()).Expect(409).Errors.ShouldContain(e => e.Contains("brukarföreträdare"));
        (await (await keeper.Get($"{meeting}/arenden/1/brukare")).Form().Fill("Form.TookPart", "True").Fill("Form.How", "Brukarrådet har lämnat synpunkter.").Submit()).Expect(200);
        (await (await keeper.Get($"{meeting}/protokoll")).Form().Fill("Form.Text", "Mötet öppnades.").Fill("Form.Adjusters", new[] { Given.Persona(Member).Value.ToString() }).Submit()).Expect(200).AllText.ShouldContain("Väntar på att protokollet justeras.");

        (await member.Get("/organ?kommun=")).AllText.ShouldContain("Protokoll du ska justera");
        (await member.Get("/")).Page.QuerySelectorAll("main a.task").Select(a => a.GetAttribute("href")).ShouldContain($"{meeting}#protokoll");
        (await keeper.Get("/?visa=enhet")).Page.QuerySelectorAll("main a.task").Select(a => a.GetAttribute("href")).ShouldNotContain($"{meeting}#protokoll");
        (await (await app.As("socialsekreterare-falun")).Get(meeting)).Expect(404);
        (await (await member.Get(meeting)).Form("form:has([formaction='?handler=Adjust'])").Submit()).Expect(200).AllText.ShouldContain("Protokoll justerat");
        (await member.Get("/")).Page.QuerySelectorAll("main a.task").Select(a => a.GetAttribute("href")).ShouldNotContain($"{meeting}#protokoll");
        (await (await keeper.Get(meeting)).Form("form:has([formaction='?handler=Lock'])").Submit()).Expect(200).AllText.ShouldContain("Protokoll låst");
        (await (await keeper.Get($"{meeting}/tillagg")).Form().Fill("Form.Text", "Rätt diarienummer är RD 2026/78.").Submit()).Expect(200);

        var read = (await (await app.As("socialsekreterare-falun")).Get(meeting)).Expect(200);
        read.AllText.ShouldContain("Lokalerna delas.");
        read.AllText.ShouldContain("Reservation, Bengt Åkerlund: För dyrt.");
        read.AllText.ShouldContain("Rätt diarienummer är RD 2026/78.");
        read.Has("form[method=post] [formaction]").ShouldBeFalse();
        var print = (await (await app.As("socialsekreterare-falun")).Get($"{meeting}/utskrift")).Expect(200);
        print.Heading.ShouldStartWith("Protokoll");
        print.AllText.ShouldContain("Brukarrådet har lämnat synpunkter.");

        var id = Guid.Parse(meeting.Split('/')[^1]);
        (await app.Read(c => c.Set<FactRow>().AsNoTracking().CountAsync(f => f.SubjectId == id))).ShouldBe(11);
        var duty = await app.Read(c => c.Set<DutyRow>().AsNoTracking().SingleAsync(d => d.SubjectId == id && d.DoneAt == null));
        (duty.Kind, duty.Unit, duty.Due).ShouldBe((DutyKind.DoBodyAssignment, Samspel.Web.Platform.Data.County.UnitOf("falun-samordning"), new DateOnly(2026, 12, 1)));
        var local = await app.As(Other);
        (await local.Get("/")).Page.QuerySelectorAll("main a.task").Select(a => a.GetAttribute("href")).ShouldContain($"{meeting}#uppdrag");
        (await (await local.Get($"{meeting}/uppdrag/1/klart")).Form().Fill("Form.Outcome", "Avtalet är skrivet.").Submit()).Expect(200).AllText.ShouldContain("Avtalet är skrivet.");
    }

    [Theory, OnBothDatabases]
    public async Task A_decision_moves_what_it_is_about_by_its_own_table(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        var keeper = await app.As(Keeper);
        var network = await Seeded(app, BodyKind.ManagersNetwork);
        var region = (await keeper.Get(network)).Page.QuerySelectorAll("table tbody tr").Single(r => r.TextContent.Contains("Region Dalarna")).QuerySelector("a[href$='/ledamot']")!.GetAttribute("href")!;
        (await (await keeper.Get(region)).Form().Fill("Form.Substitute", "False").Fill("Form.Person", Given.Persona(Member).Value.ToString()).Submit()).Expect(200);
        var agreement = await app.Read(c => c.Set<CountyAgreement>().AsNoTracking().SingleAsync());
        var meeting = await Held(app, network, about: $"CountyAgreement:{agreement.Id}", command: nameof(AgreementCommand.RecordRevision));
        var decided = (await (await keeper.Get($"{meeting}/arenden/1/beslut")).Form().Fill("Form.Result", "Approved").Fill("Form.Text", "Utvärdering och revidering uppdras åt RSS.").Fill("Form.Dnr", "LCN 2026-5").Submit()).Expect(200);
        decided.AllText.ShouldContain("Bifall");
        var after = await app.Read(c => c.Set<CountyAgreement>().AsNoTracking().SingleAsync());
        (after.Revision.Status, after.Revision.BegunOn.Day).ShouldBe((RevisionStatus.Begun, new DateOnly(2026, 11, 23)));
        after.Revision.Assignment.ShouldNotBeNull().ShouldContain("LCN 2026-5");
        (await app.Read(c => c.Set<FactRow>().AsNoTracking().CountAsync(f => f.SubjectId == agreement.Id.Value && f.Kind == nameof(CountyAgreementRevisionRegistered)))).ShouldBe(1);
        (await (await keeper.Get($"{meeting}/arenden/1/beslut")).Form().Fill("Form.Result", "Rejected").Fill("Form.Text", "Nej.").Submit()).Expect(409).Errors.ShouldContain(e => e.Contains("redan avgjort"));
    }

    [Theory, OnBothDatabases]
    public async Task A_decision_that_the_things_own_table_refuses_is_not_written_down_either(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        var keeper = await app.As(Keeper);
        var council = await Seeded(app, BodyKind.WelfareCouncil);
        var seat = (await keeper.Get(council)).Page.QuerySelectorAll("a[href$='/ledamot']").Last().GetAttribute("href")!;
        (await (await keeper.Get(seat)).Form().Fill("Form.Substitute", "False").Fill("Form.Person", Given.Persona(Member).Value.ToString()).Submit()).Expect(200);
        var agreement = await app.Read(c => c.Set<CountyAgreement>().AsNoTracking().SingleAsync());
        // Whether it applies is unknown, and what does not apply is not renegotiated.
        var meeting = await Held(app, council, about: $"CountyAgreement:{agreement.Id}", command: nameof(AgreementCommand.Renegotiate));
        var refused = (await (await keeper.Get($"{meeting}/arenden/1/beslut")).Form().Fill("Form.Result", "Approved").Fill("Form.Text", "Hela överenskommelsen omförhandlas.").Submit()).Expect(409);
        refused.Form()["Form.Text"].ShouldBe("Hela överenskommelsen omförhandlas.");
        (await keeper.Get(meeting)).AllText.ShouldContain("Skriv in beslut");
        (await app.Read(c => c.Set<CountyAgreement>().AsNoTracking().SingleAsync())).Renegotiation.ShouldBeNull();
    }

    [Theory, OnBothDatabases]
    public async Task Nobody_decides_without_a_seat_that_decides_there_that_day(Provider on)
    {
        var app = await SamspelApp.For(on);
        var keeper = await app.As(Keeper);
        var body = await Formed(app);
        var meeting = await Held(app, body);
        var form = (await keeper.Get($"{meeting}/arenden/1/beslut")).Form();
        var fields = form.Fields.Where(f => f.Name is not ("Form.TookPart" or "Form.Text" or "Form.Result")).Append(("Form.TookPart", Given.Persona(Keeper).Value.ToString())).Append(("Form.Result", "Approved")).Append(("Form.Text", "Ja."));
        (await keeper.PostAsIs($"{meeting}/arenden/1/beslut", [.. fields])).Expect(409).Errors.ShouldContain(e => e.Contains("beslutsmandat"));
        (await form.Fill("Form.Result", "Approved").Fill("Form.Text", "Ja.").Fill("Form.TookPart", Array.Empty<string>()).Submit()).Expect(409);
        var visitor = await app.As(Member);
        (await visitor.Get($"{meeting}/arenden/1/beslut")).Expect(404);
    }

    [Theory, OnBothDatabases]
    public async Task A_document_is_kept_with_the_meeting_and_a_wrong_one_is_refused(Provider on)
    {
        var app = await SamspelApp.For(on);
        var keeper = await app.As(Keeper);
        var meeting = (await Planned(app, await Formed(app))).Address;
        var by = Given.Persona(Keeper);
        (await (await keeper.Get($"{meeting}/handlingar/ny")).Form().Fill("Form.Title", "Farlig").Attach("Form.File", "x.exe", [0x4D, 0x5A, 0, 0, 1, 2, 3], "application/pdf").Submit()).Expect(422).Errors.ShouldContain(e => e.Contains("Filtypen går inte att ta emot."));
        (await (await keeper.Get($"{meeting}/handlingar/ny")).Form().Submit()).Expect(422).Errors.ShouldContain(e => e.Contains("Välj en fil."));
        (await keeper.Get(meeting)).AllText.ShouldContain("Inga handlingar.");
        var added = (await (await keeper.Get($"{meeting}/handlingar/ny")).Form().Attach("Form.File", "Underlag.txt", "Underlag till mötet"u8.ToArray(), "text/plain").Submit()).Expect(200);
        added.AllText.ShouldContain("Underlag");
        var file = (await (await app.As(Member)).Get($"{meeting}/handlingar/1")).Expect(200);
        file.Html.ShouldBe("Underlag till mötet");
        file.Response.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        (await (await app.As(Other)).Get($"{meeting}/handlingar/1")).Expect(404);
        (await keeper.Get($"{meeting}/handlingar/2")).Expect(404);
        (await app.Read(c => c.Set<DocumentFileRow>().AsNoTracking().CountAsync(f => f.By == by && f.Extension == "txt"))).ShouldBeGreaterThan(0);
    }

    [Theory, OnBothDatabases]
    public async Task A_meeting_is_moved_and_cancelled_and_then_nothing_more_is_done(Provider on)
    {
        var app = await SamspelApp.For(on);
        var keeper = await app.As(Keeper);
        var meeting = (await Planned(app, await Formed(app), "2026-12-10")).Address;
        (await (await keeper.Get($"{meeting}/andra")).Form().Fill("Form.Day", "2026-13-40").Submit()).Expect(422);
        (await (await keeper.Get($"{meeting}/andra")).Form().Fill("Form.Place", "").Submit()).Expect(409).Errors.ShouldContain(e => e.Contains("plats eller länk"));
        (await (await keeper.Get($"{meeting}/andra")).Form().Fill("Form.Day", "2026-12-11").Submit()).Expect(200).Heading.ShouldContain("2026-12-11");
        var late = (await keeper.Get($"{meeting}/arenden/nytt")).Form().Fill("Form.Title", "Sent ärende").Fill("Form.About", "annat").Fill("Form.Other", "x").Fill("Form.Purpose", "Information").Fill("Form.Phase", "Other");
        (await (await keeper.Get($"{meeting}/stall-in")).Form().Fill("Form.Reason", "För få kan komma.").Submit()).Expect(200).AllText.ShouldContain("Sammanträdet är inställt: För få kan komma.");
        (await late.Submit()).Expect(409).AllText.ShouldContain("Inställt");
        foreach (var act in Acts.Where(a => !a.Contains("/1/"))) (await keeper.Get(meeting + act)).Expect(200).AllText.ShouldContain("Det går inte att");
        var stranger = await app.As("socialsekreterare-falun");
        foreach (var act in Acts)
        {
            (await stranger.Get(meeting + act)).Expect(404);
            (await stranger.Post(meeting + act)).Expect(404);
        }
    }

    [Theory, OnBothDatabases]
    public async Task A_matter_can_only_lead_to_what_that_body_may_decide(Provider on)
    {
        var app = await SamspelApp.For(on);
        var keeper = await app.As(Keeper);
        var meeting = (await Planned(app, await Formed(app))).Address;
        var form = (await keeper.Get($"{meeting}/arenden/nytt")).Form();
        var fields = form.Fill("Form.Title", "Överenskommelsen").Fill("Form.About", "annat").Fill("Form.Other", "x").Fill("Form.Purpose", "Decision").Fill("Form.Phase", "Other").Fields.Where(f => f.Name != "Form.Command").Append(("Form.Command", "RecordRevision"));
        (await keeper.PostAsIs($"{meeting}/arenden/nytt", [.. fields])).Expect(422).Errors.ShouldContain(e => e.Contains("Ett bifall kan bara leda till något"));
    }

    [Theory, OnBothDatabases]
    public async Task Somebody_without_an_account_adjusts_on_paper_and_nobody_else_is_adjusted_for(Provider on)
    {
        var app = await SamspelApp.For(on);
        var (keeper, member) = (await app.As(Keeper), await app.As(Member));
        var body = await Formed(app);
        (await (await keeper.Get($"{body}/platser/ny")).Form().Fill("Form.Function", "Ordförande").Fill("Form.Party", "2080").Fill("Form.Mandate", "Decide").Submit()).Expect(200);
        await WithoutAccount(app, body, 2, "False", "Ledamot Utan Konto");
        var meeting = await Held(app, body);
        (await (await keeper.Get($"{meeting}/arenden/1/beslut")).Form().Fill("Form.Result", "Approved").Fill("Form.Text", "Ja.").Submit()).Expect(200);
        var minutes = (await keeper.Get($"{meeting}/protokoll")).Expect(200);
        var adjusters = minutes.Page.QuerySelectorAll("input[name='Form.Adjusters']").Select(i => i.GetAttribute("value")!).ToArray();
        adjusters.Length.ShouldBe(2);
        var written = (await minutes.Form().Fill("Form.Text", "Mötet öppnades.").Fill("Form.Adjusters", adjusters).Submit()).Expect(200);
        written.AllText.ShouldContain("Ledamot Utan Konto har inget konto i Samspel och justerar på papper.");
        var id = Guid.Parse(meeting.Split('/')[^1]);
        Task<List<DutyRow>> Open() => app.Read(c => c.Set<DutyRow>().AsNoTracking().Where(d => d.SubjectId == id && d.DoneAt == null).ToListAsync());
        (await Open()).Count(d => d.Kind == DutyKind.AdjustMinutes && d.Unit == Duty.OfThePerson).ShouldBe(2);

        (await keeper.Post($"{meeting}?handler=Paper", ("adjuster", Given.Persona(Member).Value.ToString()))).Expect(409);
        (await member.Post($"{meeting}?handler=Paper", ("adjuster", adjusters.Single(a => a != Given.Persona(Member).Value.ToString())))).Expect(409);
        (await written.Form("form:has([formaction='?handler=Paper'])").Submit()).Expect(200).AllText.ShouldContain("Ledamot Utan Konto har justerat protokollet på papper.");
        (await Open()).Single(d => d.Kind == DutyKind.AdjustMinutes).Person.ShouldBe(Given.Persona(Member));
        (await (await member.Get(meeting)).Form("form:has([formaction='?handler=Adjust'])").Submit()).Expect(200);
        (await Open()).Single().Kind.ShouldBe(DutyKind.LockMinutes);
        (await (await keeper.Get(meeting)).Form("form:has([formaction='?handler=Lock'])").Submit()).Expect(200);
        (await Open()).ShouldBeEmpty();
    }

    [Theory, OnBothDatabases]
    public async Task An_assignment_goes_to_a_member_or_to_any_unit_and_is_seen_there_and_when_it_is_late(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        var keeper = await app.As(Keeper);
        var body = await Formed(app);
        var meeting = await Held(app, body);
        var (bup, mine) = (Given.Unit("bup-falun"), $"ledamot:{Given.Persona(Member)}");
        var near = (await keeper.Get($"{meeting}/arenden/1/uppdrag")).Expect(200);
        near.Page.QuerySelectorAll("select[name='Form.Owner'] option").Select(o => o.GetAttribute("value")).ShouldNotContain(bup);
        near.Page.QuerySelectorAll("select[name='Form.Owner'] optgroup").Select(g => g.GetAttribute("label")).ShouldBe(["Ledamöter och ersättare", "Samordnande enheter"]);
        var all = await near.Follow("Visa alla enheter i de 16 parterna");
        all.Page.QuerySelectorAll("select[name='Form.Owner'] optgroup").Length.ShouldBe(18);
        var missing = (await all.Form().Fill("Form.What", "Kartlägg <b>väntetider</b>.").Fill("Form.Owner", bup).Submit()).Expect(422);
        missing.Form()["Form.What"].ShouldBe("Kartlägg <b>väntetider</b>.");
        (await missing.Form().Fill("Form.Due", "2026-11-30").Submit()).Expect(200).AllText.ShouldContain("Kartlägg <b>väntetider</b>.");
        (await near.Form().Fill("Form.What", "Läs avtalet.").Fill("Form.Owner", mine).Fill("Form.Due", "2026-12-04").Submit()).Expect(200);
        (await keeper.PostAsIs($"{meeting}/arenden/1/uppdrag", [.. (await keeper.Get($"{meeting}/arenden/1/uppdrag")).Form().Fill("Form.What", "x").Fill("Form.Due", "2026-12-04").Fields.Where(f => f.Name != "Form.Owner"), ("Form.Owner", $"ledamot:{Given.Persona(Keeper)}")])).Expect(422).Errors.ShouldContain(e => e.Contains("Välj vem som gör det."));

        var (clinic, member) = (await app.As("bup-falun"), await app.As(Member));
        foreach (var visitor in new[] { clinic, member }) (await visitor.Get("/")).Page.QuerySelectorAll("main a.task").Count(a => a.GetAttribute("href") == $"{meeting}#uppdrag").ShouldBe(1);
        (await (await app.As("hab-falun")).Get(meeting)).Expect(404);
        (await clinic.Get(body)).AllText.ShouldNotContain("Läs avtalet.");
        var seen = (await clinic.Get(meeting)).Expect(200);
        seen.Page.QuerySelectorAll("a[href$='/klart']").Select(a => a.GetAttribute("href")).ShouldBe([$"{meeting}/uppdrag/1/klart"]);
        (await (await clinic.Get($"{meeting}/uppdrag/2/klart")).Form().Fill("Form.Outcome", "Inte vårt.").Submit()).Expect(409);

        app.Time.Advance(TimeSpan.FromDays(8));
        var late = (await (await app.As(Keeper)).Get(body)).Expect(200);
        late.Texts("section[aria-labelledby='uppdrag'] li").ShouldContain(t => t.Contains("BUP") && t.Contains("Försenat"));
        clinic = await app.As("bup-falun");
        (await (await clinic.Get($"{meeting}/uppdrag/1/klart")).Form().Fill("Form.Outcome", "Väntetiden är 30 dagar.").Submit()).Expect(200).AllText.ShouldContain("Väntetiden är 30 dagar.");
        member = await app.As(Member);
        (await (await member.Get($"{meeting}/uppdrag/2/klart")).Form().Fill("Form.Outcome", "Läst.").Submit()).Expect(200);
        (await member.Get("/")).Has("main a.task[href$='#uppdrag']").ShouldBeFalse();
        (await member.Get(body)).Has("#uppdrag").ShouldBeFalse();
    }
}
