using Samspel.Domain.WhoDoesWhat;
using Samspel.Web.Tests.Harness;

namespace Samspel.Web.Tests.WhoDoesWhat;

public class GuideTests
{
    [Theory, OnBothDatabases]
    public async Task A_preschool_teacher_finds_who_does_what_for_a_three_year_old_in_Vansbro(Provider on)
    {
        var app = await SamspelApp.For(on);
        var teacher = await app.As("socialsekreterare-falun");
        var page = (await (await teacher.Get("/vem-gor-vad")).Form("main form").Fill("alder", "3").Fill("kommun", "2021").Fill("situation", "LanguageDelay").Submit()).Expect(200);
        page.Text("#svar").ShouldBe("Sen språkutveckling, 3 år, Vansbro kommun");
        page.AllText.ShouldContain("Barnhälsovården, Vansbro");
        page.AllText.ShouldContain("Förskolan, Vansbro");
        page.AllText.ShouldContain("Logoped");
        page.AllText.ShouldNotContain("Förskolan, Falun");
        page.Texts("main h3").ShouldContain("Kommunen");
        page.Has("main a[href*='3.1.3']").ShouldBeTrue();
        page.Has("main a[href='/sip/ny']").ShouldBeFalse();
        page.Has("main a[href='/sip/forslag/ny']").ShouldBeTrue();
        page.AllText.ShouldContain("Det här gäller alltid");
    }

    [Theory, OnBothDatabases]
    public async Task A_family_reads_it_in_plain_words_without_signing_in_and_finds_112_and_1177(Provider on)
    {
        var app = await SamspelApp.For(on);
        var family = app.Anyone();
        var page = (await family.Get("/vem-gor-vad")).Expect(200);
        page.Texts("select[name=situation] option").ShouldContain("Mitt barn är sent med att prata");
        page.Texts("select[name=situation] option").ShouldNotContain("Utveckla samverkan");
        page.Has("a[href='tel:112']").ShouldBeTrue();
        page.Has("a[href='tel:1177']").ShouldBeTrue();
        page.Has("meta[name=robots]").ShouldBeFalse();
        (await family.Get("/hjalp")).Has("meta[name=robots]").ShouldBeTrue();

        var crisis = (await family.Get("/vem-gor-vad?alder=16&kommun=2062&situation=SuicideRisk")).Expect(200);
        crisis.Texts(".guide-texts h2")[0].ShouldBe("Tankar på att ta sitt liv");
        crisis.AllText.ShouldContain("Lämna inte personen ensam");
        crisis.AllText.ShouldNotContain("Det här gäller alltid");
        foreach (var inside in new[] { "/sip", "/familjecentraler", "/kommunens-regler", "/overenskommelsen/dokument" }) crisis.Has($"main a[href^='{inside}']").ShouldBeFalse();
        (await family.Get("/vem-gor-vad?alder=16&kommun=2062&situation=Development")).Expect(200).AllText.ShouldContain(GuideRules.SituationFitsAge.Message);
    }

    /// <summary>A family on a slow line: the page and all it asks for, the font for paper not counted since it is fetched at the first print.</summary>
    [Fact]
    public async Task A_familys_first_visit_weighs_under_60_kB_as_it_is_sent()
    {
        var app = await SamspelApp.ForBrowser(Provider.Sqlite);
        using var http = new HttpClient(new SocketsHttpHandler { AutomaticDecompression = System.Net.DecompressionMethods.None, UseCookies = false }) { BaseAddress = new Uri(app.Address) };
        var page = (await app.Anyone().Get("/vem-gor-vad")).Expect(200);
        var files = page.Page.QuerySelectorAll("link[href][rel~=stylesheet], link[href][rel~=icon], script[src], img[src]").Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!).ToList();
        files.Count.ShouldBeGreaterThanOrEqualTo(5);
        foreach (var style in files.Where(f => f.Contains(".css")).ToList())
            foreach (System.Text.RegularExpressions.Match font in System.Text.RegularExpressions.Regex.Matches((await app.Anyone().Get(style)).Html, @"@font-face\s*\{(?![^}]*Paper)[^}]*url\([""']?([^""')]+)"))
                files.Add(new Uri(new Uri(new Uri(app.Address), style), font.Groups[1].Value).PathAndQuery);
        files.Count(f => f.Contains(".woff2")).ShouldBe(1);
        Dictionary<string, int> bytes = [];
        foreach (var file in files.Distinct().Prepend("/vem-gor-vad")) bytes[file] = await Sent(file);
        bytes.Values.Sum().ShouldBeLessThan(60 * 1024, string.Join("\n", bytes.Select(b => $"{b.Value,6} {b.Key}")));

        // The product's files are compressed hard when it is built, and a test's server has only the plain ones: what is sent is compressed here.
        async Task<int> Sent(string file)
        {
            using var answer = await http.GetAsync(file);
            var body = await answer.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync();
            if (file.Contains(".woff2")) return body.Length;
            using var packed = new MemoryStream();
            await using (var gzip = new System.IO.Compression.GZipStream(packed, System.IO.Compression.CompressionLevel.SmallestSize, leaveOpen: true)) await gzip.WriteAsync(body);
            return (int)packed.Length;
        }
    }

    [Theory, OnBothDatabases]
    public async Task An_answer_to_somebody_signed_in_is_never_kept_for_others_nor_theirs_for_the_one_signed_in(Provider on)
    {
        var app = await SamspelApp.For(on);
        const string asked = "/vem-gor-vad?alder=5&kommun=2061&situation=InPreschool";
        var (family, worker) = (app.Anyone(), await app.As("socialsekreterare-falun"));
        (await family.Get(asked)).Expect(200).AllText.ShouldNotContain("Det här gäller alltid");
        (await worker.Get(asked)).Expect(200).AllText.ShouldContain("Det här gäller alltid");
        var again = (await app.Anyone().Get(asked)).Expect(200);
        again.AllText.ShouldNotContain("Det här gäller alltid");
        again.Html.ShouldNotContain("Sara Ekdal");
        again.Headers.CacheControl!.NoStore.ShouldBeTrue();
        again.Headers.Contains("Content-Security-Policy").ShouldBeTrue();
        again.Headers.Contains("Set-Cookie").ShouldBeFalse();
        (await app.Anyone().Get("/vem-gor-vad?alder=6&kommun=2061&situation=InPreschool")).Text("#svar").ShouldContain("6 år");
        (await Statements.Of(app.Anyone(), asked)).ShouldBe(0);
    }

    [Theory, OnBothDatabases]
    public async Task Everything_that_can_be_asked_is_answered_and_what_cannot_is_told(Provider on)
    {
        var app = await SamspelApp.For(on);
        var worker = await app.As("bup-falun");
        HashSet<string> reached = [];
        foreach (var row in Situations.Table)
        {
            var ages = GuideAge.All.Where(a => row.Ages.FitOf(a) == AgeFit.Inside).ToList();
            foreach (var age in new[] { ages[0], ages[ages.Count / 2], ages[^1] }.Distinct())
            {
                var page = (await worker.Get($"/vem-gor-vad?alder={(age.IsPregnancy ? "graviditet" : age.Years.ToString())}&kommun=2080&situation={row.Situation}")).Expect(200);
                page.Text("#enheter").ShouldBe("Vart man vänder sig");
                foreach (var shown in page.Texts(".obligations li p")) reached.Add(shown);
            }
        }
        foreach (var obligation in ObligationCatalogue.All) reached.ShouldContain(shown => shown.Contains(obligation.Words), obligation.Id);

        foreach (var (asked, told) in new[] { ("alder=25&kommun=2080&situation=Everyday", "0 till 24"), ("alder=3&situation=Everyday&kommun=", "Välj kommun"), ("alder=3&kommun=0180&situation=Everyday", "Välj kommun"),
            ("alder=hej&kommun=2080&situation=Everyday", "Välj en ålder"), ("alder=3&kommun=2080", "Välj en situation"), ("alder=3&kommun=2080&situation=77", "Välj en situation"), ("alder=3&kommun=2080&situation=Expecting", "hör inte till den åldern") })
            (await app.Anyone().Get($"/vem-gor-vad?{asked}")).Expect(200).Text("main [role=status]").ShouldContain(told, customMessage: asked);
        (await worker.Get("/vem-gor-vad?alder=%3Cscript%3E&kommun=%27--&situation=%3Cb%3E")).Expect(200).Html.ShouldNotContain("<script>");
    }

    [Theory, OnBothDatabases]
    public async Task The_specialists_who_serve_a_municipality_are_told_wherever_they_are(Provider on)
    {
        var app = await SamspelApp.For(on);
        var page = (await app.Anyone().Get("/vem-gor-vad?alder=12&kommun=2029&situation=MentalIllHealth")).Expect(200);
        page.Texts("aside dt").ShouldContain("BUP-mottagningen, Falun");
        page.Texts("aside dt").Count(t => t.StartsWith("BUP-mottagningen", StringComparison.Ordinal)).ShouldBe(1);
        page.AllText.ShouldContain("Kontaktuppgift saknas");
    }
}
