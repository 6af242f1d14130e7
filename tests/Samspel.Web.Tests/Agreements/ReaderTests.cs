using System.Globalization;
using System.Reflection;
using Samspel.Domain;
using Samspel.Web.Tests.Harness;

namespace Samspel.Web.Tests.Agreements;

public class ReaderTests
{
    [Theory, OnBothDatabases]
    public async Task Anyone_reads_every_section_without_signing_in_and_is_told_that_it_is_a_digest(Provider on)
    {
        var page = (await (await SamspelApp.For(on)).Anyone().Get("/overenskommelsen")).Expect(200);

        page.Page.QuerySelectorAll("article [id^='p-']").Length.ShouldBe(60);
        page.Page.QuerySelectorAll("nav[aria-label='Innehåll'] a[href^='#p-']").Length.ShouldBe(60);
        page.Text("#p-3-6").ShouldStartWith("3.6 Samordnad individuell plan");
        page.AllText.ShouldContain("sammanfattning med egna ord, inte den officiella texten");
        page.AllText.ShouldContain("Giltighetstiden gick ut den 1 januari 2025");
        page.AllText.ShouldContain("Välfärdsrådet, datum saknas i källan (2021-XX-XX)");
        page.Has(".law-today").ShouldBeTrue();
        page.Has("a[href='/overenskommelsen/utgavor']").ShouldBeFalse();
    }

    [Theory, OnBothDatabases]
    public async Task Every_rule_leads_to_a_section_that_is_there_and_is_named_in_it(Provider on)
    {
        var page = (await (await SamspelApp.For(on)).Anyone().Get("/overenskommelsen")).Expect(200);
        var rules = typeof(Rule).Assembly.GetTypes().SelectMany(t => t.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Where(f => f.FieldType == typeof(Rule)).Select(f => (Rule)f.GetValue(null)!).Where(r => r.Source.Section is not null).ToList();

        rules.ShouldNotBeEmpty();
        var named = page.Texts(".used li");
        foreach (var rule in rules)
        {
            page.Has($"#p-{rule.Source.Section!.Replace('.', '-')}").ShouldBeTrue($"{rule.Id} cites {rule.Source.Section}");
            named.ShouldContain(line => line.Contains(rule.Id), rule.Id);
        }
    }

    [Theory, OnBothDatabases]
    public async Task A_search_lists_the_sections_and_marks_the_words(Provider on)
    {
        var visitor = (await SamspelApp.For(on)).Anyone();
        var page = await (await visitor.Get("/overenskommelsen")).Form("form[role=search]").Fill("sok", "SAMTYCKE").Submit();

        page.Expect(200).Texts(".reader-hits a").ShouldContain("3.6 Samordnad individuell plan");
        page.Texts("article mark").ShouldAllBe(m => m.Equals("samtycke", StringComparison.OrdinalIgnoreCase));
        page.Page.QuerySelectorAll(".reader-hits a").ShouldAllBe(a => page.Has(a.GetAttribute("href")!));
        page.Page.QuerySelector("input[name=sok]")!.GetAttribute("value").ShouldBe("SAMTYCKE");
    }

    [Theory, OnBothDatabases]
    public async Task A_search_for_two_words_finds_sections_with_both(Provider on)
    {
        var visitor = (await SamspelApp.For(on)).Anyone();
        async Task<int> Hits(string words) => (await visitor.Get($"/overenskommelsen?sok={words}")).Expect(200).Texts(".reader-hits a").Count;
        (await Hits("skola+samtycke")).ShouldBeInRange(1, await Hits("skola") - 1);
    }

    [Theory, OnBothDatabases]
    public async Task A_search_without_hits_says_so_and_what_was_typed_stays_text(Provider on)
    {
        var page = (await (await SamspelApp.For(on)).Anyone().Get("/overenskommelsen?sok=%3Cscript%3Ealert(1)%3C/script%3E")).Expect(200);
        page.Text("#traffar").ShouldBe("Inga avsnitt med ”<script>alert(1)</script>”");
        page.Html.ShouldNotContain("<script>alert");
        page.Page.QuerySelectorAll("article [id^='p-']").Length.ShouldBe(60);
    }

    [Theory]
    [OnBothDatabases("officiell")]
    [OnBothDatabases("annan")]
    public async Task A_text_that_is_not_there_is_not_found(Provider on, string text)
        => (await (await SamspelApp.For(on)).Anyone().Get($"/overenskommelsen?text={text}")).Expect(404);

    [Theory]
    [OnBothDatabases("2021-12-31", "Gäller inte än", "börjar gälla den 1 januari 2022")]
    [OnBothDatabases("2025-01-01", "Gäller", "gäller till och med den 1 januari 2025")]
    [OnBothDatabases("2025-01-02", "Giltighetstiden har gått ut", "som längst gäller den till och med den 1 januari 2026")]
    [OnBothDatabases("2026-01-02", "Giltighetstiden har gått ut", "även då tog den slut den 1 januari 2026")]
    public async Task The_term_is_said_as_it_stands_today(Provider on, string day, string status, string sentence)
    {
        await using var app = await SamspelApp.Fresh(on);
        app.Time.SetDay(DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture));
        var page = (await app.Anyone().Get("/overenskommelsen")).Expect(200);
        page.Text(".page-head .status").ShouldBe(status);
        page.AllText.ShouldContain(sentence);
    }
}
