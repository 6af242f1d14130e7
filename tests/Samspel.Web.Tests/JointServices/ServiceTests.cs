using Microsoft.EntityFrameworkCore;
using Samspel.Domain;
using Samspel.Domain.JointServices;
using Samspel.Domain.Parties;
using Samspel.Web.Platform.Data;
using Samspel.Web.Tests.Harness;

namespace Samspel.Web.Tests.JointServices;

public class ServiceTests
{
    const string County = "lanssamordnare", Municipal = "lokal-samordnare-falun", NextDoor = "lokal-samordnare-borlange", Worker = "socialsekreterare-falun";

    [Theory, OnBothDatabases]
    public async Task Everybody_sees_where_each_kind_is_and_what_nobody_has_entered_is_unknown(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        var worker = await app.As(Worker);
        var all = (await worker.Get("/gemensamma-verksamheter")).Expect(200);
        all.Texts("section h2 a").ShouldBe(ServiceSheets.All.Select(s => s.Kind.Word()));
        all.Texts("table tbody tr").Count.ShouldBe(15);
        all.Texts("#kommun-2080 td")[0].ShouldBe("Ungdomsmottagning, Falu kommun: Finns");
        all.Texts("#kommun-2034 td")[0].ShouldEndWith("Finns inte");
        all.Texts("#kommun-2021 td")[0].ShouldEndWith("Okänt");
        // Barnahus in Borlänge is for all of the county.
        all.Texts("tbody td[data-label='Barnahus']").ShouldAllBe(t => t.EndsWith("Finns"));
        foreach (var sheet in ServiceSheets.All) all.Has($"main a[href='/overenskommelsen/{sheet.Section}#p-{sheet.Section.Replace('.', '-')}']").ShouldBeTrue(sheet.Section);

        var clinics = (await worker.Get("/gemensamma-verksamheter/ungdomsmottagning")).Expect(200);
        clinics.AllText.ShouldContain("Finns i 1 av 15 kommuner, okänt i 13.");
        clinics.AllText.ShouldContain("Ska finnas i varje kommun. Saknas i Orsa kommun.");
        clinics.Texts("section[aria-labelledby=krav] tbody tr")[2].ShouldBe("Finns läkare?Bör010");
        var elsewhere = (await worker.Get("/gemensamma-verksamheter/barnahus/2062")).Expect(200);
        elsewhere.AllText.ShouldContain("Barnahus Dalarna, Borlänge, Borlänge kommun, är till för Mora kommun också.");
        elsewhere.Has("a[href$='/andra']").ShouldBeFalse();
        foreach (var wrong in new[] { "/gemensamma-verksamheter/familjecentral", "/gemensamma-verksamheter/finns-inte", "/gemensamma-verksamheter/vib/0180", "/gemensamma-verksamheter/vib/20" }) (await worker.Get(wrong)).Expect(404);

        List<int> before = [], after = [];
        string[] pages = ["/gemensamma-verksamheter", "/gemensamma-verksamheter/vib", "/gemensamma-verksamheter/vib/2080"];
        foreach (var page in pages) before.Add(await Statements.Of(worker, page));
        var keeper = await app.As(County);
        foreach (var code in new[] { "2021", "2023", "2026", "2029", "2031", "2039", "2061", "2062" }) await Submitted(keeper, $"/gemensamma-verksamheter/vib/{code}/andra", ("Exists", "Ja"), ("Source", "Verksamheten"));
        foreach (var page in pages) after.Add(await Statements.Of(worker, page));
        after.ShouldBe(before);
    }

    [Theory, OnBothDatabases]
    public async Task A_coordinator_enters_one_answers_what_the_agreement_asks_and_what_is_missing_becomes_a_duty(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        const string place = "/gemensamma-verksamheter/ungdomshalsa/2080";
        var keeper = await app.As(Municipal);
        (await keeper.Get(place)).Expect(200).AllText.ShouldContain("Ingenting är inlagt");
        var empty = (await (await keeper.Get($"{place}/andra")).Form().Fill("Form.Name", "").Submit()).Expect(422);
        empty.Errors.Count.ShouldBe(3);
        var early = (await (await keeper.Get($"{place}/andra")).Form().Fill("Form.Exists", "Nej").Fill("Form.Since", "2020-01-01").Fill("Form.Name", "<b>Navet</b>").Fill("Form.Source", "Jag").Submit()).Expect(409);
        early.Errors.ShouldContain(e => e.Contains("sedan när bara för det som finns"));
        early.Form()["Form.Name"].ShouldBe("<b>Navet</b>");
        (await keeper.Post($"{place}/andra", ("Form.Exists", "Kanske"), ("Form.Name", "N"), ("Form.Source", "S"), ("Form.Serves", "9999"))).Expect(422).Errors.Count.ShouldBe(2);

        var form = (await keeper.Get($"{place}/andra")).Form().Fill("Form.Exists", "Ja").Fill("Form.Name", "<b>Navet</b>").Fill("Form.Since", "2024-08-15").Fill("Form.Place", "Falun").Fill("Form.Serves", "2026").Fill("Form.Source", "Verksamhetens chef");
        var page = (await form.Submit()).Expect(200);
        (await form.Submit()).Expect(200).Address.ShouldBe(place);
        page.AllText.ShouldContain("<b>Navet</b>");
        page.Has("main b").ShouldBeFalse();
        page.AllText.ShouldContain("2024-08-15");
        page.Texts("td[data-label='Svar']").ShouldAllBe(t => t == "Okänt");
        var row = await Row(app, JointServiceKind.YouthHealth, "2080");
        row.Content.Serves.ShouldBe(["2026"]);
        row.Values.ShouldBeEmpty();
        (await Duties(app, row)).ShouldBeEmpty();

        var answers = (await keeper.Get($"{place}/delar")).Expect(200).Form();
        answers["Form.Answers[uh.digital]"].ShouldBe("Okant");
        (await (await keeper.Get($"{place}/delar")).Form().Fill("Form.Answers[uh.digital]", "Nej").Submit()).Expect(422).Form()["Form.Answers[uh.digital]"].ShouldBe("Nej");
        (await answers.Fill("Form.Answers[uh.fysisk]", "Ja").Fill("Form.Answers[uh.digital]", "Nej").Fill("Form.On", "2026-12-24").Fill("Form.Source", "Chefen").Submit()).Expect(409).Errors.ShouldContain(e => e.Contains("senast i dag"));
        var answered = (await answers.Fill("Form.On", "2026-11-20").Submit()).Expect(200);
        answered.Texts("td[data-label='Svar']").Where(t => t != "Okänt").ShouldBe(["Ja", "Nej"]);
        row = await Row(app, JointServiceKind.YouthHealth, "2080");
        row.Values.Select(v => (v.Key, v.Answer.YesNo)).ShouldBe([("uh.fysisk", true), ("uh.digital", false)]);
        (await app.History(row.Id.Value)).Select(f => f.Kind).ShouldBe([nameof(LocalServiceEntered), nameof(LocalServiceValueGiven), nameof(LocalServiceValueGiven)], ignoreOrder: true);
        (await Duties(app, row)).ShouldHaveSingleItem().Kind.ShouldBe(DutyKind.CompleteJointService);
        var list = (await keeper.Get("/")).Expect(200);
        list.AllText.ShouldContain("Komplettera gemensam verksamhet med det som saknas");
        list.AllText.ShouldContain("Ungdomshälsa, Falu kommun");
        list.Has($"a.task[href='{place}']").ShouldBeTrue();
        (await (await keeper.Get($"{place}/delar")).Form().Fill("Form.Answers[uh.digital]", "Ja").Fill("Form.Source", "Chefen").Submit()).Expect(200);
        (await Duties(app, row)).ShouldBeEmpty();
        (await (await app.As(Worker)).Get("/gemensamma-verksamheter/ungdomshalsa/2026")).AllText.ShouldContain("är till för Gagnefs kommun också");

        (await (await keeper.Get($"{place}/upphor")).Form().Fill("Form.LastDay", "2026-11-20").Submit()).Expect(422);
        var stale = (await keeper.Get($"{place}/delar")).Form().Fill("Form.Source", "Sent");
        var ended = (await (await keeper.Get($"{place}/upphor")).Form().Fill("Form.LastDay", "2026-11-20").Fill("Form.Reason", "Pengarna tog slut.").Submit()).Expect(200);
        ended.AllText.ShouldContain("Sista dagen var 2026-11-20");
        ended.AllText.ShouldContain("Finns inte");
        (await stale.Submit()).Expect(409);
        (await keeper.Post($"{place}/upphor", ("Form.LastDay", "2026-11-21"), ("Form.Reason", "Igen"))).Expect(409).Errors.ShouldContain(e => e.Contains("har upphört"));
        (await Submitted(keeper, $"{place}/andra", ("Exists", "Okant"), ("Source", "Ingen vet"))).AllText.ShouldContain("Lades in".ToLowerInvariant());
        (await app.Read(c => c.Set<LocalService>().CountAsync(s => s.Kind == JointServiceKind.YouthHealth && s.MunicipalityCode == "2080"))).ShouldBe(2);
    }

    [Theory, OnBothDatabases]
    public async Task Who_came_first_is_told_and_nobody_but_the_coordinators_there_changes_anything(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        const string place = "/gemensamma-verksamheter/ungdomsmottagning/2080";
        var (one, other) = (await app.As(Municipal), await app.As(County));
        var stale = (await other.Get($"{place}/andra")).Form().Fill("Form.Place", "Svärdsjö");
        (await (await one.Get($"{place}/andra")).Form().Fill("Form.Place", "Bjursås").Submit()).Expect(200);
        var refused = (await stale.Submit()).Expect(409);
        refused.Text(".theirs").ShouldContain("Bjursås");
        refused.Form()["Form.Place"].ShouldBe("Svärdsjö");
        (await refused.Form().Submit()).Expect(200).AllText.ShouldContain("Svärdsjö");
        foreach (var persona in new[] { NextDoor, Worker, "ledamot", "administrator-falun" })
        {
            var stranger = await app.As(persona);
            (await stranger.Get(place)).Expect(200).Has("a[href$='/andra'], a[href$='/delar']").ShouldBeFalse();
            foreach (var page in new[] { "andra", "delar", "upphor" }) (await stranger.Get($"{place}/{page}")).Expect(404);
            (await stranger.Post($"{place}/andra", ("Form.Exists", "Nej"), ("Form.Name", "N"), ("Form.Source", "S"))).Expect(404);
        }
        foreach (var page in new[] { "delar", "upphor" }) (await one.Get($"/gemensamma-verksamheter/vib/2080/{page}")).Expect(404);
        (await app.History((await Row(app, JointServiceKind.YouthClinic, "2080")).Id.Value)).Count(f => f.Kind == nameof(LocalServiceRevised)).ShouldBe(2);
    }

    static Task<List<DutyRow>> Duties(SamspelApp app, LocalService service) => app.Read(c => c.Set<DutyRow>().AsNoTracking().Where(d => d.SubjectId == service.Id.Value && d.DoneAt == null).ToListAsync());

    static Task<LocalService> Row(SamspelApp app, JointServiceKind kind, string code) => app.Read(c => c.Set<LocalService>().AsNoTracking().SingleAsync(s => s.Kind == kind && s.MunicipalityCode == code));

    static async Task<Answer> Submitted(Visitor visitor, string path, params (string Field, object Value)[] fields)
    {
        var form = (await visitor.Get(path)).Expect(200).Form();
        foreach (var (field, value) in fields) form.Fill($"Form.{field}", value);
        return (await form.Submit()).Expect(200);
    }
}
