using Microsoft.EntityFrameworkCore;
using Samspel.Domain;
using Samspel.Domain.JointServices;
using Samspel.Web.Platform.Data;
using Samspel.Web.Tests.Harness;

namespace Samspel.Web.Tests.JointServices;

public class DevelopmentTests
{
    const string County = "lanssamordnare", Municipal = "lokal-samordnare-falun", NextDoor = "lokal-samordnare-borlange", Worker = "socialsekreterare-falun";

    [Theory, OnBothDatabases]
    public async Task An_idea_is_tried_followed_up_spread_and_ended(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        var keeper = await app.As(Municipal);
        (await (await keeper.Get("/utvecklingsarbeten/nytt")).Form().Submit()).Expect(422).Errors.Count.ShouldBe(2);
        (await keeper.Post("/utvecklingsarbeten/nytt", ("Form.Title", "T"), ("Form.Idea", "I"), ("Form.Where", "20"))).Expect(422);
        var form = (await keeper.Get("/utvecklingsarbeten/nytt")).Form().Fill("Form.Title", "Hemma <i>hos</i>").Fill("Form.Idea", "Hembesök av två yrken.");
        var page = (await form.Submit()).Expect(200);
        (await form.Submit()).Expect(200).Address.ShouldBe(page.Address);
        page.Heading.ShouldBe("Hemma <i>hos</i>");
        var id = Guid.Parse(page.Address.Split('/')[2]);
        foreach (var slug in new[] { "resultat", "sprid" }) page.Has($"main a[href$='/{slug}']").ShouldBeFalse();

        (await keeper.Post($"{page.Address}/resultat", ("Form.On", "2026-11-20"), ("Form.Summary", "S"), ("Form.Works", "Ja"), ("Form.Document", "D"))).Expect(409).Errors.ShouldContain(e => e.Contains("i läget ”Idé”"));
        (await (await keeper.Get($"{page.Address}/borja-prova")).Form().Fill("Form.FollowUpOn", "2026-12-15").Submit()).Expect(409).Errors.ShouldContain(e => e.Contains("minst en kommun"));
        (await (await keeper.Get($"{page.Address}/borja-prova")).Form().Fill("Form.Where", "2080").Fill("Form.FollowUpOn", "2026-11-01").Submit()).Expect(409).Form()["Form.Where"].ShouldBe("2080");
        (await (await keeper.Get($"{page.Address}/borja-prova")).Form().Fill("Form.Where", "2080").Fill("Form.FollowUpOn", "2026-12-15").Submit()).Expect(200).AllText.ShouldContain("Prövas");
        (await Duties(app, id)).ShouldHaveSingleItem().Due.ShouldBe(new(2026, 12, 15));
        var list = (await keeper.Get("/")).Expect(200);
        list.AllText.ShouldContain("Hemma <i>hos</i>");
        list.Has($"a.task[href='{page.Address}/resultat']").ShouldBeTrue();

        (await (await keeper.Get($"{page.Address}/resultat")).Form().Fill("Form.Summary", "Familjerna är nöjda.").Submit()).Expect(422).Form()["Form.Summary"].ShouldBe("Familjerna är nöjda.");
        var result = (await (await keeper.Get($"{page.Address}/resultat")).Form().Fill("Form.Summary", "Familjerna är nöjda.").Fill("Form.Works", "Nej").Fill("Form.Document", "Rapport 1").Submit()).Expect(200);
        result.AllText.ShouldContain("Fungerar inte än");
        result.Has("main a[href$='/sprid']").ShouldBeFalse();
        (await Duties(app, id)).ShouldBeEmpty();
        var neighbour = await app.As(NextDoor);
        (await neighbour.Post($"{page.Address}/sprid", ("Form.Municipality", "2081"), ("Form.On", "2026-11-20"), ("Form.Adaptation", "A"))).Expect(409).Errors.ShouldContain(e => e.Contains("inte att det fungerar"));
        (await (await keeper.Get($"{page.Address}/resultat")).Form().Fill("Form.Summary", "Nu går det bra.").Fill("Form.Works", "Ja").Fill("Form.Document", "Rapport 2").Submit()).Expect(200);
        (await (await neighbour.Get($"{page.Address}/sprid")).Form().Fill("Form.Adaptation", "Här gör BVC det.").Submit()).Expect(200).Text("section[aria-labelledby=spridning] tbody").ShouldContain("Borlänge kommun");
        (await keeper.Post($"{page.Address}/sprid", ("Form.Municipality", "2081"), ("Form.On", "2026-11-20"), ("Form.Adaptation", "A"))).Expect(409);
        (await neighbour.Post($"{page.Address}/sprid", ("Form.Municipality", "2026"), ("Form.On", "2026-11-20"), ("Form.Adaptation", "A"))).Expect(409).Errors.ShouldContain(e => e.Contains("den egna kommunen"));

        (await (await keeper.Get($"{page.Address}/avsluta")).Form().Submit()).Expect(422);
        var ended = (await (await keeper.Get($"{page.Address}/avsluta")).Form().Fill("Form.Reason", "Nu är det vardag.").Submit()).Expect(200);
        ended.AllText.ShouldContain("Nu är det vardag.");
        ended.Has("main .row a.ds-button").ShouldBeFalse();
        (await keeper.Post($"{page.Address}/andra", ("Form.Title", "T"), ("Form.Idea", "I"))).Expect(409);
        var row = await app.Read(c => c.Set<DevelopmentWork>().AsNoTracking().SingleAsync(w => w.Id == new DevelopmentWorkId(id)));
        (row.State, row.Results.Count, row.Spread.Count).ShouldBe((DevelopmentState.Ended, 2, 1));
        (await app.History(id)).Select(f => f.Kind).ShouldBe([nameof(DevelopmentProposed), nameof(DevelopmentRevised), nameof(DevelopmentPilotStarted), nameof(DevelopmentFollowedUp), nameof(DevelopmentFollowedUp), nameof(DevelopmentSpreadTo), nameof(DevelopmentEnded)], ignoreOrder: true);

        (await (await app.As(Worker)).Get("/utvecklingsarbeten?kommun=2081&lage=Ended")).Texts("tbody tr").ShouldHaveSingleItem().ShouldContain("Hemma <i>hos</i>");
        (await keeper.Get("/utvecklingsarbeten?kommun=2062")).AllText.ShouldContain("Inga utvecklingsarbeten");
        (await keeper.Get("/utvecklingsarbeten?lage=hej&kommun=%27&sida=-1")).Expect(200);
    }

    [Theory, OnBothDatabases]
    public async Task It_is_changed_by_those_who_lead_it_alone_and_the_list_is_paged(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        var (county, regional) = (await app.As(County), await app.As("lokal-samordnare-region"));
        var page = await Entered(county, "Länets eget");
        foreach (var persona in new[] { Municipal, NextDoor, Worker, "ledamot" })
        {
            var stranger = await app.As(persona);
            (await stranger.Get(page)).Expect(200).Has("main a[href$='/andra']").ShouldBeFalse();
            foreach (var act in new[] { "andra", "borja-prova", "resultat", "avsluta" }) (await stranger.Get($"{page}/{act}")).Expect(404);
            (await stranger.Post($"{page}/avsluta", ("Form.Reason", "Jag"))).Expect(404);
        }
        (await (await app.As(Worker)).Get("/utvecklingsarbeten/nytt")).Expect(404);
        (await (await app.As(Worker)).Get($"{page}/sprid")).Expect(404);
        (await county.Get($"/utvecklingsarbeten/{Guid.NewGuid()}")).Expect(404);

        var stale = (await county.Get($"{page}/andra")).Form().Fill("Form.Idea", "Min idé");
        (await (await regional.Get($"{page}/andra")).Form().Fill("Form.Idea", "Regionens idé").Submit()).Expect(200);
        var refused = (await stale.Submit()).Expect(409);
        refused.Text(".theirs").ShouldContain("Regionens idé");
        refused.Form()["Form.Idea"].ShouldBe("Min idé");
        (await refused.Form().Submit()).Expect(200).AllText.ShouldContain("Min idé");

        var before = await Statements.Of(county, "/utvecklingsarbeten");
        for (var i = 0; i < 20; i++) await Entered(county, $"Nummer {i}");
        (await Statements.Of(county, "/utvecklingsarbeten")).ShouldBe(before);
        (await county.Get("/utvecklingsarbeten")).Texts("tbody tr").Count.ShouldBe(20);
        (await county.Get("/utvecklingsarbeten?sida=2")).Texts("tbody tr").Count.ShouldBe(3);
    }

    static async Task<string> Entered(Visitor visitor, string title) => (await (await visitor.Get("/utvecklingsarbeten/nytt")).Form().Fill("Form.Title", title).Fill("Form.Idea", "En idé.").Submit()).Expect(200).Address;

    static Task<List<DutyRow>> Duties(SamspelApp app, Guid id) => app.Read(c => c.Set<DutyRow>().AsNoTracking().Where(d => d.SubjectId == id && d.DoneAt == null).ToListAsync());
}
