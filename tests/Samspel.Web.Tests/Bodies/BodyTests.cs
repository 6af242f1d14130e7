using Microsoft.EntityFrameworkCore;
using Samspel.Domain;
using Samspel.Domain.Bodies;
using Samspel.Web.Platform.Data;
using Samspel.Web.Tests.Administration;
using Samspel.Web.Tests.Harness;
using static Samspel.Web.Tests.Bodies.BodyArrange;

namespace Samspel.Web.Tests.Bodies;

public class BodyTests
{
    [Theory, OnBothDatabases]
    public async Task The_countys_bodies_stand_with_their_seats_and_vacancies_from_the_start(Provider on)
    {
        var app = await SamspelApp.For(on);
        var visitor = await app.As("socialsekreterare-falun");
        var list = (await visitor.Get("/organ?kommun=")).Expect(200);
        foreach (var name in new[] { "Välfärdsrådet", "Länschefsnätverket", "Styrgruppen för Länschefsnätverket" }) list.AllText.ShouldContain(name);
        var council = (await visitor.Get(await Seeded(app, BodyKind.WelfareCouncil))).Expect(200);
        council.Texts("table tbody tr").Count.ShouldBe(18);
        council.AllText.ShouldContain("15 platser: 0 beslutar");
        council.AllText.ShouldContain("Vakant");
        council.Has("a[href$='/platser/ny']").ShouldBeFalse();
        var id = Guid.Parse(council.Address.Split('/')[^1]);
        var duties = await app.Read(c => c.Set<DutyRow>().AsNoTracking().CountAsync(d => d.Kind == DutyKind.FillSeat && d.DoneAt == null && d.SubjectId == id));
        duties.ShouldBe(1);
    }

    [Theory, OnBothDatabases]
    public async Task A_coordinator_forms_a_body_and_fills_its_seats_and_the_vacancy_is_a_duty_until_then(Provider on)
    {
        var app = await SamspelApp.For(on);
        var address = await Formed(app, filled: false);
        var id = Guid.Parse(address.Split('/')[^1]);
        Task<int> Open() => app.Read(c => c.Set<DutyRow>().AsNoTracking().CountAsync(d => d.SubjectId == id && d.Kind == DutyKind.FillSeat && d.DoneAt == null));
        (await Open()).ShouldBe(1);
        var keeper = await app.As(Keeper);
        var filled = (await (await keeper.Get($"{address}/platser/1/ledamot")).Form().Fill("Form.Substitute", "False").Fill("Form.Person", Given.Persona(Member).Value.ToString()).Fill("Form.To", "2027-12-31").Submit()).Expect(200);
        filled.AllText.ShouldContain("Bengt Åkerlund");
        filled.AllText.ShouldContain("till 2027-12-31");
        (await Open()).ShouldBe(0);
        var substitute = (await (await keeper.Get($"{address}/platser/1/ledamot")).Form().Fill("Form.Substitute", "True").Fill("Form.Person", "").Fill("Form.Name", "Ersättare <b>utan</b> konto").Submit()).Expect(200);
        substitute.AllText.ShouldContain("Ersättare <b>utan</b> konto (ersättare)");
        substitute.Texts(".timeline .timeline-what").Count.ShouldBe(4);
        (await (await app.As(Member)).Get("/organ?kommun=")).AllText.ShouldContain("du har plats här");

        (await (await keeper.Get($"{address}/platser/1/mandat")).Form().Fill("Form.Mandate", "Prepare").Fill("Form.From", "2027-01-01").Submit()).Expect(200).AllText.ShouldContain("Bereder från 2027-01-01");
        var leaving = (await keeper.Get(address)).Page.QuerySelectorAll("a[href*='/lamna/']").Last().GetAttribute("href")!;
        (await (await keeper.Get(leaving)).Form().Fill("Form.LastDay", "2026-11-22").Submit()).Expect(409).Errors.ShouldContain(e => e.Contains("Sista dagen kan inte ligga före den första."));
        (await (await keeper.Get(leaving)).Form().Fill("Form.LastDay", "2026-11-30").Submit()).Expect(200).AllText.ShouldContain("till 2026-11-30");
    }

    [Theory, OnBothDatabases]
    public async Task What_is_missing_or_not_allowed_is_told_and_nothing_is_stored(Provider on)
    {
        var app = await SamspelApp.For(on);
        var keeper = await app.As(Keeper);
        var empty = (await (await keeper.Get("/organ/nytt")).Form().Fill("Form.Purpose", "Ett syfte som står kvar.").Fill("Form.From", "i går").Submit()).Expect(422);
        empty.Errors.Count.ShouldBeGreaterThan(2);
        empty.Form()["Form.Purpose"].ShouldBe("Ett syfte som står kvar.");

        var address = await Formed(app);
        var before = (await keeper.Get(address)).Texts(".timeline .timeline-what").Count;
        (await (await keeper.Get($"{address}/platser/1/ledamot")).Form().Fill("Form.Substitute", "False").Fill("Form.Person", "").Fill("Form.Name", "En till").Submit()).Expect(409).Errors.ShouldContain(e => e.Contains("redan en ordinarie ledamot"));
        (await (await keeper.Get($"{address}/platser/1/ledamot")).Form().Fill("Form.Person", "").Submit()).Expect(422).Errors.ShouldContain(e => e.Contains("Välj någon i listan, eller skriv ett namn."));
        (await keeper.Get($"{address}/platser/7/mandat")).Expect(404);
        (await keeper.Get(address)).Texts(".timeline .timeline-what").Count.ShouldBe(before);

        foreach (var persona in new[] { Member, Other, "socialsekreterare-falun" })
        {
            var visitor = await app.As(persona);
            foreach (var page in new[] { "/andra", "/upplos", "/platser/ny", "/platser/1/ledamot", "/platser/1/mandat", "/platser/1/avsluta", "/moten/nytt" })
            {
                (await visitor.Get(address + page)).Expect(404);
                (await visitor.Post(address + page)).Expect(404);
            }
        }
    }

    [Theory, OnBothDatabases]
    public async Task Two_that_change_the_same_body_lose_nothing(Provider on)
    {
        var app = await SamspelApp.For(on);
        var address = await Formed(app);
        var keeper = await app.As(Keeper);
        var (first, second) = ((await keeper.Get($"{address}/andra")).Form(), (await keeper.Get($"{address}/andra")).Form());
        (await first.Fill("Form.Purpose", "Det nya syftet.").Submit()).Expect(200);
        var told = (await second.Fill("Form.Purpose", "Ett annat syfte.").Submit()).Expect(409);
        told.AllText.ShouldContain("Det nya syftet.");
        told.Form()["Form.Purpose"].ShouldBe("Ett annat syfte.");
        (await told.Form().Submit()).Expect(200).AllText.ShouldContain("Ett annat syfte.");
    }

    [Theory, OnBothDatabases]
    public async Task A_dissolved_body_is_found_among_the_dissolved_and_changed_by_nobody(Provider on)
    {
        var app = await SamspelApp.Fresh(on);
        var address = await Formed(app);
        var keeper = await app.As(Keeper);
        var name = (await keeper.Get(address)).Heading;
        (await (await keeper.Get($"{address}/platser/1/avsluta")).Form().Fill("Form.LastDay", "2026-11-23").Submit()).Expect(200);
        (await (await keeper.Get($"{address}/upplos")).Form().Fill("Form.LastDay", "2026-11-23").Fill("Form.Reason", "Uppdraget är klart.").Submit()).Expect(200);
        app.Time.Advance(TimeSpan.FromDays(2));
        keeper = await app.As(Keeper);
        (await keeper.Get("/organ?kommun=")).AllText.ShouldNotContain(name);
        (await keeper.Get("/organ?kommun=&upplosta=true")).AllText.ShouldContain(name);
        (await keeper.Get(address)).Expect(200).Has("a[href$='/platser/ny']").ShouldBeFalse();
        (await (await keeper.Get($"{address}/platser/ny")).Form().Fill("Form.Function", "Chef").Fill("Form.Mandate", "Decide").Submit()).Expect(409).Errors.ShouldContain(e => e.Contains("upplöst"));
    }

    [Theory, OnBothDatabases]
    public async Task A_municipalitys_coordinator_keeps_its_own_bodies_and_no_others(Provider on)
    {
        var app = await SamspelApp.For(on);
        var local = await app.As(Other);
        var form = (await local.Get("/organ/nytt")).Expect(200).Form();
        var body = (await form.Fill("Form.Kind", "LocalCooperationGroup").Fill("Form.Name", Given.Unique("Samverkan Falun")).Fill("Form.Purpose", "Samverkan på hemmaplan.").Submit()).Expect(200);
        body.AllText.ShouldContain("Falu kommun");
        (await local.Post("/organ/nytt", ("Form.Kind", "WelfareCouncil"), ("Form.Name", "Ett råd till"), ("Form.Purpose", "x"), ("Form.From", "2026-11-23"))).Expect(422);
        (await (await app.As(Keeper)).Get($"{body.Address}/platser/ny")).Expect(404);
    }
}
