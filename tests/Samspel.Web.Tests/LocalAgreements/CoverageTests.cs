using Samspel.Domain.LocalAgreements;
using Samspel.Web.Tests.Harness;

namespace Samspel.Web.Tests.LocalAgreements;

/// <summary>The county's coverage, a municipality's page and what applies in it.</summary>
public class CoverageTests
{
    [Theory, OnBothDatabases]
    public async Task Everybody_signed_in_sees_the_county_as_map_and_table(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        await LocalArrange.In(app, LocalState.InForce, new() { Code = "2021", Areas = [AgreementArea.PsychiatricDisability, AgreementArea.CareOutsideHome], Rules = LocalArrange.SchoolCalls });
        await LocalArrange.In(app, LocalState.Draft, new() { Code = "2023", Title = "Hemligt utkast" });
        var page = (await (await app.As("bup-falun")).Get("/lokala-overenskommelser")).Expect(200);
        page.Page.QuerySelectorAll(".county-map a").Length.ShouldBe(15);
        page.Page.QuerySelectorAll(".map-list li").Length.ShouldBe(15);
        page.Page.QuerySelectorAll("tbody tr").Length.ShouldBe(15);
        var row = page.Texts("tbody tr").Single(t => t.StartsWith("Vansbro", StringComparison.Ordinal));
        row.ShouldContain("Gäller");
        row.ShouldContain("0 månader gammal");
        page.Text("a[href='/lokala-overenskommelser/2021'] title").ShouldBe("Vansbro kommun: gäller för båda de lagstadgade områdena");
        page.Texts(".map-list li").ShouldContain(t => t.StartsWith("Malung", StringComparison.Ordinal) && t.EndsWith("är på väg", StringComparison.Ordinal));
        page.AllText.ShouldNotContain("Hemligt utkast");
        page.AllText.ShouldContain("Kommungränser bearbetade från SCB:s öppna data");
        (await app.Anyone().GetOnce("/lokala-overenskommelser")).Status.ShouldBe(302);
    }

    [Theory, OnBothDatabases]
    public async Task A_municipality_shows_what_is_in_force_to_all_and_drafts_to_the_two_sides(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        var open = await LocalArrange.In(app, LocalState.InForce, new() { Title = "Öppen överenskommelse", Rules = LocalArrange.SchoolCalls });
        await LocalArrange.In(app, LocalState.Draft, new() { Title = "Hemligt utkast" });
        foreach (var stranger in LocalArrange.Strangers)
        {
            var page = (await (await app.As(stranger)).Get("/lokala-overenskommelser/2080")).Expect(200);
            page.AllText.ShouldContain("Öppen överenskommelse");
            page.AllText.ShouldNotContain("Hemligt utkast");
            page.Has("main a[href$='/ny']").ShouldBeFalse();
            (await page.Visitor.Get(open.Address)).Expect(200).AllText.ShouldContain("Skolan får kalla till SIP.");
        }
        foreach (var part in new[] { LocalArrange.Municipal, LocalArrange.Regional, LocalArrange.County })
        {
            var page = (await (await app.As(part)).Get("/lokala-overenskommelser/2080")).Expect(200);
            page.AllText.ShouldContain("Hemligt utkast");
            page.Has("main a[href$='/ny']").ShouldBeTrue();
        }
        (await (await app.As(LocalArrange.Municipal)).Get("/lokala-overenskommelser/9999")).Expect(404);
        (await (await app.As(LocalArrange.Municipal)).Get("/lokala-overenskommelser/20")).Expect(404);
    }

    [Theory, OnBothDatabases]
    public async Task The_rules_say_what_applies_from_which_agreement_and_what_is_silent(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        var worker = await app.As("socialsekreterare-falun");
        var none = (await worker.Get("/kommunens-regler?kommun=2021")).Expect(200);
        none.AllText.ShouldContain("Ingen lokal överenskommelse gäller i kommunen.");
        var local = await LocalArrange.In(app, LocalState.InForce, new() { Rules = LocalArrange.SchoolCalls with { Documents = new("Den som kallar.") } });
        var page = (await worker.Get("/kommunens-regler")).Expect(200);
        page.AllText.ShouldContain("Skolan får kalla till SIP.");
        page.AllText.ShouldContain("Den som kallar.");
        page.AllText.ShouldContain("Avtalet säger inget om vem som följer upp SIP.");
        page.Has($"a[href='{local.Address}']").ShouldBeTrue();
        await LocalArrange.InForce(app, LocalRules.Silent with { SchoolMayCall = false });
        var both = (await worker.Get("/kommunens-regler")).Expect(200);
        both.AllText.ShouldContain("Avtalen säger olika om huruvida skolan får kalla till SIP.");
        both.Text("aside strong").ShouldBe("Nej");
        (await worker.Get("/kommunens-regler?kommun=1")).Expect(404);
    }

    [Theory, OnBothDatabases]
    public async Task The_coverage_page_asks_the_database_equally_often_however_many_agreements_there_are(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        var visitor = await app.As("bup-falun");
        var before = await Statements.Of(visitor, "/lokala-overenskommelser");
        foreach (var code in new[] { "2021", "2023", "2026", "2029", "2031", "2034" }) await LocalArrange.In(app, LocalState.InForce, new() { Code = code });
        (await Statements.Of(visitor, "/lokala-overenskommelser")).ShouldBe(before);
    }
}
