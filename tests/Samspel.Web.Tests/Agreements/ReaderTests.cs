using System.Globalization;
using System.Reflection;
using Samspel.Domain;
using Samspel.Web.Tests.Harness;

namespace Samspel.Web.Tests.Agreements;

public class ReaderTests
{
    [Theory, OnBothDatabases]
    public async Task Anyone_finds_every_section_in_the_contents_and_is_told_that_it_is_a_digest(Provider on)
    {
        var page = (await (await SamspelApp.For(on)).Anyone().Get("/overenskommelsen")).Expect(200);

        Contents(page).Count.ShouldBe(60);
        page.AllText.ShouldContain("sammanfattning med egna ord, inte den officiella texten");
        page.AllText.ShouldContain("giltighetstiden gick ut den 1 januari 2025, det är okänt om den förlängdes");
        page.AllText.ShouldContain("Välfärdsrådet, datum saknas i källan (2021-XX-XX)");
        page.Has("a[href='/overenskommelsen/utgavor']").ShouldBeFalse();
    }

    [Theory, OnBothDatabases]
    public async Task The_text_is_read_a_part_at_a_time_and_every_section_has_an_address_that_lasts(Provider on)
    {
        var visitor = (await SamspelApp.For(on)).Anyone();
        var read = new HashSet<string>();
        foreach (var section in Contents((await visitor.Get("/overenskommelsen")).Expect(200)))
        {
            var part = (await visitor.Get($"/overenskommelsen/{section}")).Expect(200);
            part.Text($"#p-{section.Replace('.', '-')}").ShouldStartWith(section + " ");
            part.Html.Length.ShouldBeLessThan(60_000);
            read.UnionWith(part.Page.QuerySelectorAll("article [id^='p-']").Select(e => e.Id!));
        }
        read.Count.ShouldBe(60);

        var sip = await visitor.Get("/overenskommelsen/3.6");
        sip.Text("#p-3-6").ShouldStartWith("3.6 Samordnad individuell plan");
        sip.Text("nav[aria-label='Innehåll'] [aria-current]").ShouldStartWith("3.6 ");
        (await sip.Follow(sip.Texts(".chapter-turn a")[1])).Text("article h2").ShouldStartWith("3.7 ");
        (await visitor.Get("/overenskommelsen/hela")).Has(".law-today").ShouldBeTrue();
    }

    static List<string> Contents(Answer page)
        => [.. page.Page.QuerySelectorAll("#innehallet + ol a[href^='/overenskommelsen/']").Select(a => a.GetAttribute("href")!.Split('/')[^1].Split('#')[0])];

    [Theory, OnBothDatabases]
    public async Task The_whole_text_on_one_page_is_for_printing(Provider on)
    {
        var page = (await (await SamspelApp.For(on)).Anyone().Get("/overenskommelsen/hela")).Expect(200);
        page.Page.QuerySelectorAll("article [id^='p-']").Length.ShouldBe(60);
        page.Page.QuerySelectorAll("nav[aria-label='Innehåll'] a[href^='#p-']").Length.ShouldBe(60);
        page.Has("#om").ShouldBeTrue();
    }

    [Theory]
    [OnBothDatabases("0")]
    [OnBothDatabases("99")]
    [OnBothDatabases("3.66")]
    [OnBothDatabases("allt")]
    public async Task A_section_that_is_not_there_is_not_found(Provider on, string chapter)
        => (await (await SamspelApp.For(on)).Anyone().Get($"/overenskommelsen/{chapter}")).Expect(404);

    [Theory, OnBothDatabases]
    public async Task Every_rule_leads_to_a_section_that_is_there_and_is_named_in_it(Provider on)
    {
        var page = (await (await SamspelApp.For(on)).Anyone().Get("/overenskommelsen/hela")).Expect(200);
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
    public async Task A_search_lists_the_sections_and_marks_the_words_where_they_are_read(Provider on)
    {
        var visitor = (await SamspelApp.For(on)).Anyone();
        var page = await (await visitor.Get("/overenskommelsen")).Form("form[role=search]").Fill("sok", "SAMTYCKE").Submit();

        page.Expect(200).Texts(".reader-hits a").ShouldContain("3.6 Samordnad individuell plan");
        page.Page.QuerySelector("input[name=sok]")!.GetAttribute("value").ShouldBe("SAMTYCKE");
        var chapter = await page.Follow("3.6 Samordnad individuell plan");
        chapter.Texts("article mark").ShouldAllBe(m => m.Equals("samtycke", StringComparison.OrdinalIgnoreCase));
        chapter.Texts("article mark").ShouldNotBeEmpty();
        chapter.Texts(".reader-hits a").ShouldBe(page.Texts(".reader-hits a"));
        chapter.Page.QuerySelectorAll(".reader-hits a[href^='#']").ShouldAllBe(a => chapter.Has(a.GetAttribute("href")!));
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
    }

    [Theory]
    [OnBothDatabases("officiell")]
    [OnBothDatabases("annan")]
    public async Task A_text_that_is_not_there_is_not_found(Provider on, string text)
        => (await (await SamspelApp.For(on)).Anyone().Get($"/overenskommelsen?text={text}")).Expect(404);

    [Theory]
    [OnBothDatabases("2021-12-31", "Gäller inte än", "börjar gälla den 1 januari 2022")]
    [OnBothDatabases("2025-01-01", "Gäller", "gäller till och med den 1 januari 2025")]
    [OnBothDatabases("2025-01-02", "Okänt om den förlängdes", "som längst gäller den till och med den 1 januari 2026")]
    [OnBothDatabases("2026-01-02", "Upphörd", "även en förlängning tog slut den 1 januari 2026")]
    public async Task The_term_is_said_as_it_stands_today(Provider on, string day, string status, string sentence)
    {
        await using var app = await SamspelApp.Fresh(on);
        app.Time.SetDay(DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture));
        var page = (await app.Anyone().Get("/overenskommelsen")).Expect(200);
        page.Text(".page-head .status").ShouldBe(status);
        page.AllText.ShouldContain(sentence);
    }
}
