using Microsoft.EntityFrameworkCore;

namespace Samspel.Web.Tests.Harness;

public class HarnessTests
{
    [Theory, OnBothDatabases]
    public async Task A_visitor_signs_in_and_is_let_in(Provider on)
    {
        var app = await SamspelApp.For(on);
        var visitor = await app.As("socialsekreterare-falun");
        (await visitor.Get("/konto/uppdrag")).Expect(200);
        (await app.Anyone().Get("/")).Address.ShouldStartWith("/konto/logga-in");
    }

    [Theory, OnBothDatabases]
    public async Task An_app_runs_on_the_database_it_says(Provider on)
    {
        var app = await SamspelApp.For(on);
        (await app.Read(c => Task.FromResult(c.Database.IsNpgsql()))).ShouldBe(on == Provider.Postgres);
    }

    [Theory, OnBothDatabases]
    public async Task What_a_page_asks_the_database_is_counted(Provider on)
    {
        var visitor = await (await SamspelApp.For(on)).As("socialsekreterare-falun");
        (await Statements.Of(visitor, "/")).ShouldBeInRange(2, 40);
    }

    [Theory, OnBothDatabases]
    public async Task An_app_of_ones_own_has_its_own_rows_and_its_own_time(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        app.Time.SetDay(new DateOnly(2027, 3, 1));
        (await (await app.As("bup-falun")).Get("/konto/uppdrag")).Expect(200);
        await app.Read(c => c.Users.ExecuteDeleteAsync());
        (await (await SamspelApp.For(on)).Read(c => c.Users.CountAsync())).ShouldBeGreaterThan(0);
        (await SamspelApp.For(on)).Time.GetUtcNow().ShouldBe(SamspelApp.Start, TimeSpan.FromHours(1));
    }

    [Theory, OnBothDatabases]
    public async Task A_browser_opens_a_page_and_finds_nothing_wrong_with_it(Provider on)
    {
        await using var browser = await Browser.Open(await SamspelApp.ForBrowser(on), width: 320);
        (await browser.Go("/konto/logga-in")).ShouldBe(200);
        await browser.AssertNoAxeViolations();
        await browser.AssertNoSidewaysScroll();
        browser.AssertNoComplaints();

        // What is put wrong is found, by what it says and by how it looks.
        await browser.Page.EvaluateAsync("() => document.querySelector('main').insertAdjacentHTML('beforeend', '<img src=\"/favicon.ico\"><p><font color=#eeeeee>Svagt</font></p>')");
        (await browser.AxeFaults()).ShouldContain(fault => fault.StartsWith("image-alt: ") && fault.Contains("<img"));
        (await browser.AxeFaults(Axe.Looks)).ShouldContain(fault => fault.StartsWith("color-contrast: ") && fault.Contains("Svagt"));
    }

    [Theory, OnBothDatabases]
    public async Task A_browser_signs_in_with_and_without_script(Provider on)
    {
        foreach (var script in new[] { true, false })
        {
            await using var browser = await Browser.Open(await SamspelApp.ForBrowser(on), "socialsekreterare-falun", script: script);
            (await browser.Go("/konto/uppdrag")).ShouldBe(200);
            (await browser.Page.Locator("h1").InnerTextAsync()).ShouldNotBeEmpty();
        }
    }

    [Fact]
    public void A_clock_that_is_set_goes_on_from_there()
    {
        var time = new FakeTime(SamspelApp.Start);
        time.SetDay(new DateOnly(2027, 3, 28));
        var first = time.GetUtcNow();
        first.ShouldBe(new DateTimeOffset(2027, 3, 28, 7, 0, 0, TimeSpan.Zero), TimeSpan.FromMinutes(1));
        time.Advance(TimeSpan.FromDays(1));
        time.GetUtcNow().ShouldBeGreaterThan(first.AddDays(1) - TimeSpan.FromSeconds(1));
    }
}
