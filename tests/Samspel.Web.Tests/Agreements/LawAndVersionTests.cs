using System.Text;
using Microsoft.EntityFrameworkCore;
using Samspel.Web.Agreements;
using Samspel.Web.Tests.Harness;

namespace Samspel.Web.Tests.Agreements;

public class LawAndVersionTests
{
    static async Task Import(SamspelApp app, byte[] text) => (await (await ImportTests.Upload(await app.As(AgreementGiven.Coordinator), text)).Expect(200).Form().Submit("Bekräfta och spara")).Expect(200);

    [Theory, OnBothDatabases]
    public async Task Beside_each_reference_stands_what_applies_that_day(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        await Import(app, AgreementTexts.Official());
        var visitor = app.Anyone();
        var today = (await visitor.Get("/overenskommelsen/2.3")).Expect(200);
        today.Text(".law-on-day[open]").ShouldContain("Har flyttat");
        today.Text(".law-on-day[open]").ShouldContain("Nu gäller SoL (2025:400) 7 kap. 2 §");
        var then = (await visitor.Get("/overenskommelsen/2.3?dag=2024-01-01")).Expect(200);
        then.Texts(".law-on-day .status").ShouldNotContain("Har flyttat");
        then.Page.QuerySelector("input[name=dag]")!.GetAttribute("value").ShouldBe("2024-01-01");
        then.Page.QuerySelectorAll("nav[aria-label='Innehåll'] a[href^='/overenskommelsen/']").ShouldAllBe(a => a.GetAttribute("href")!.Contains("dag=2024-01-01"));
        (await visitor.Get("/overenskommelsen/2.3?dag=i+g%C3%A5r")).Expect(200);
    }

    [Theory, OnBothDatabases]
    public async Task A_page_lists_what_the_law_has_left_behind_and_the_known_defects(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        (await (await app.As("bup-falun")).Get("/overenskommelsen/lag")).Expect(200).AllText.ShouldContain("lästa ur sammanfattningen");
        await Import(app, AgreementTexts.Official());
        var page = (await (await app.As("bup-falun")).Get("/overenskommelsen/lag")).Expect(200);
        page.Texts("tbody th").ShouldNotBeEmpty();
        page.Texts("section[aria-labelledby=brister] dt").ShouldBe([.. Enumerable.Range(1, 21).Select(i => $"D{i}")]);
        page.Has("a[href*='hanvisning=']").ShouldBeFalse();
        (await page.Visitor.Get("/overenskommelsen/lag?dag=2024-01-01")).Expect(200).Text("#hanvisningar").ShouldBe("Inga hänvisningar behöver ändras");
    }

    [Theory, OnBothDatabases]
    public async Task Two_versions_are_compared_in_words_and_marks_within_the_time_set(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        var text = Encoding.UTF8.GetString(AgreementTexts.Official());
        await Import(app, Encoding.UTF8.GetBytes(text));
        await Import(app, Encoding.UTF8.GetBytes(text.Replace("samtycke", "medgivande", StringComparison.Ordinal)));
        var visitor = await app.As("ledamot");
        var list = (await visitor.Get("/overenskommelsen/versioner")).Expect(200);
        var page = (await list.Form("form[action='/overenskommelsen/versioner/jamfor']").Submit()).Expect(200);
        page.Text(".lead").ShouldContain("avsnitt är ändrade");
        page.Texts(".compared ins").ShouldContain(t => t.Contains("tillagt: medgivande"));
        page.Texts(".compared del").ShouldContain(t => t.Contains("borttaget: samtycke"));
        page.Texts(".compared .card .status").ShouldAllBe(t => t == "Ändrat");
        var swapped = await page.Follow("Byt håll");
        swapped.Texts(".compared ins").ShouldContain(t => t.Contains("tillagt: samtycke"));

        var documents = await app.Read(c => c.Set<AgreementEdition>().AsNoTracking().Where(e => e.Source == EditionSource.Official).OrderBy(e => e.Turn).ToListAsync());
        (await visitor.Get($"/overenskommelsen/versioner/jamfor?fran={documents[0].Id}&till={documents[0].Id}")).Expect(200).Text(".lead").ShouldBe("Versionerna är lika.");
        (await visitor.Get($"/overenskommelsen/versioner/jamfor?fran={documents[0].Id}&till={Guid.NewGuid()}")).Expect(404);
        (await visitor.Get("/overenskommelsen/versioner/jamfor?fran=x")).Expect(404);
    }

    [Theory, OnBothDatabases]
    public async Task One_section_s_two_texts_stand_beside_each_other_at_their_own_address(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        var text = Encoding.UTF8.GetString(AgreementTexts.Official());
        await Import(app, Encoding.UTF8.GetBytes(text));
        await Import(app, Encoding.UTF8.GetBytes(text.Replace("samtycke", "medgivande", StringComparison.Ordinal)));
        var visitor = await app.As("ledamot");
        var whole = (await (await visitor.Get("/overenskommelsen/versioner")).Expect(200).Form("form[action='/overenskommelsen/versioner/jamfor']").Submit()).Expect(200);
        var link = whole.Page.QuerySelector("a[href*='/jamfor/ny-']")!.GetAttribute("href")!;
        var page = (await visitor.Get(link)).Expect(200);
        page.Texts(".sides thead th").ShouldSatisfyAllConditions(t => t[0].ShouldStartWith("Före: "), t => t[1].ShouldStartWith("Nu: "));
        page.Texts(".sides td[data-label='Före'] del").ShouldContain(t => t.Contains("samtycke"));
        page.Texts(".sides td[data-label='Nu'] ins").ShouldContain(t => t.Contains("medgivande"));
        page.Has(".sides td[data-label='Före'] ins").ShouldBeFalse();
        page.Has(".sides td[data-label='Nu'] del").ShouldBeFalse();
        page.Text(".lead").ShouldContain("ord tillagda");
        (await page.Follow("Hela jämförelsen")).Expect(200).Heading.ShouldBe("Jämför versioner");
        (await visitor.Get(link.Replace("/ny-", "/ny-99-", StringComparison.Ordinal))).Expect(404);
        (await visitor.Get(link.Split('?')[0])).Expect(404);
    }
}
