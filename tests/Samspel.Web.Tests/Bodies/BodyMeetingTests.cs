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
    static readonly string[] Acts = ["/andra", "/stall-in", "/arenden/nytt", "/handlingar/ny", "/narvaro", "/arenden/1/brukare", "/arenden/1/beslut", "/arenden/1/uppdrag", "/protokoll", "/tillagg"];

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
        (await (await app.As("socialsekreterare-falun")).Get(meeting)).Expect(404);
        (await (await member.Get(meeting)).Form("form:has([formaction='?handler=Adjust'])").Submit()).Expect(200).AllText.ShouldContain("Protokoll justerat");
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
}
