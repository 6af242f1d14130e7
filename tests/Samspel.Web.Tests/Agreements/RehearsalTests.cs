using Microsoft.EntityFrameworkCore;
using Samspel.Domain.Agreements.Rehearsing;
using Samspel.Web.Platform.Data;
using Samspel.Web.Tests.Harness;

namespace Samspel.Web.Tests.Agreements;

public class RehearsalTests
{
    const string Page = "/overenskommelsen/regelprov";

    [Theory, OnBothDatabases]
    public async Task A_draft_is_tried_on_the_year_and_small_numbers_are_not_told(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        var coordinator = await app.As(AgreementGiven.Coordinator);
        var page = (await coordinator.Get(Page)).Expect(200);
        page.Has("#utfall").ShouldBeFalse();
        page.Form("main form")["Form.Rules[svara].Value"].ShouldBe("7");
        page.Texts("main form summary").ShouldBe(["SIP", "Samtycke", "Lokala överenskommelser", "Den länsövergripande överenskommelsen", "Samverkansorgan", "Familjecentraler och utbud", "Placeringar"]);
        (await page.Form("main form").Submit()).Expect(200).Text("section[aria-labelledby=utfall]").ShouldContain("Utkastet är som reglerna i dag.");

        for (var i = 0; i < 6; i++) await Meetings.CaseUnderWay.Called(app);
        await app.Do<SamspelContext>(c => c.Set<DutyRow>().ExecuteUpdateAsync(d => d.SetProperty(x => x.VisibleFrom, x => new DateOnly(2026, 6, 1)).SetProperty(x => x.OwedSince, x => (DateOnly?)new DateOnly(2026, 6, 1)).SetProperty(x => x.Due, x => new DateOnly(2026, 6, 8))));
        var tried = (await page.Form("main form").Fill("Form.Rules[svara].Value", "3").Fill("Form.Rules[skolan-kallar].Value", "1").Submit()).Expect(200);
        tried.Texts("section[aria-labelledby=utfall] dt").ShouldBe(["Skolan kallar själv till SIP", "Svara på en kallelse inom"]);
        var rows = tried.Page.QuerySelectorAll("tbody tr").Select(r => string.Join('|', r.QuerySelectorAll("th,td").Select(c => c.TextContent.Trim()))).ToList();
        rows.ShouldContain("Region Dalarna|Svara på kallelse|5–9|0|0|5–9");
        tried.Texts("tbody td").Where(t => int.TryParse(t, out _)).ShouldAllBe(t => t == "0");
        tried.AllText.ShouldNotContain("SIP-20");
        (await coordinator.Get(Page + "?kor=true&Form.Rules[alder].Value=99")).Expect(200).Errors.ShouldContain("Den unge frågas själv från: skriv 12 till 21.");
    }

    [Theory, OnBothDatabases]
    public async Task It_asks_the_database_equally_often_however_much_has_happened(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        var coordinator = await app.As(AgreementGiven.Coordinator);
        var everything = Page + "?kor=true&" + string.Join('&', RehearsedRules.All.Select(r => $"Form.Rules[{r.Key}].Value={(r.Allows(r.Now + 1) ? r.Now + 1 : r.Now - 1)}"));
        var before = await Statements.Of(coordinator, everything);
        for (var i = 0; i < 3; i++) await Meetings.CaseUnderWay.Established(app);
        (await Statements.Of(coordinator, everything)).ShouldBe(before);
    }

    [Theory, OnBothDatabases]
    public async Task Nobody_but_the_county_coordinator_gets_any_numbers(Provider on)
    {
        var app = await SamspelApp.For(on);
        foreach (var persona in new[] { "enhetschef-falun", "lokal-samordnare-falun", "ledamot" }) (await (await app.As(persona)).Get(Page + "?kor=true")).Expect(404);
        await app.Do<Db>(async db => (await db.Rehearse(Web.Platform.Access.Viewer.System, new([KeyValuePair.Create("svara", 3)]))).ShouldBeEmpty());
    }
}
