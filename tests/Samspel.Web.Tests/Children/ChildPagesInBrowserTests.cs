using Microsoft.Playwright;
using Samspel.Web.Tests.Harness;
using Samspel.Web.Tests.Search;
using static Samspel.Web.Tests.Children.TestChildren;

namespace Samspel.Web.Tests.Children;

public class ChildPagesInBrowserTests
{
    [Theory]
    [InlineData(1280, false)]
    [InlineData(390, true)]
    [InlineData(320, false)]
    public async Task Every_page_about_a_child_is_for_everybody(int width, bool dark)
    {
        var app = await SamspelApp.ForBrowser(Provider.Sqlite);
        var sara = await app.As("socialsekreterare-falun");
        var child = await Enter(sara, NextNumber(), "Alva", "Testsson");
        await AddDecider(sara, child, "Kim Testsson");
        await TestCases.Open(app, "falun-ifo", child);
        var temporary = await EnterWithoutNumber(sara, "Omar", new DateOnly(2012, 3, 4));
        var hidden = await Enter(sara, NextNumber(), "Hemlig", "Person");
        await AddDecider(sara, hidden, "Hemlig Vårdnadshavare");
        await Protect(sara, hidden);
        var decider = (await app.Row(child)).Deciders[0].Id;

        await using var browser = await Browser.Open(app, "socialsekreterare-falun", width, dark: dark);
        var shot = $"barn-{width}{(dark ? "-dark" : "")}";
        foreach (var (name, page) in new[]
        {
            ("lista", "/barn"), ("ny", "/barn/ny"), ("kort", $"/barn/{child}"), ("skyddat", $"/barn/{hidden}"), ("andra", $"/barn/{child}/andra"), ("bestammer", $"/barn/{child}/beslutsfattare/ny"),
            ("avsluta", $"/barn/{child}/beslutsfattare/{decider}/avsluta"), ("skydd", $"/barn/{hidden}/skydd"), ("nummer", $"/barn/{temporary}/nummer"), ("avliden", $"/barn/{child}/avliden"), ("sok", "/sok"), ("varfor", "/varfor-ser-jag-inte"),
        })
        {
            (await browser.Go(page)).ShouldBe(200);
            await Check(browser, width, $"{shot}-{name}");
        }

        await browser.Go("/barn/ny");
        await browser.Page.GetByRole(AriaRole.Button, new() { Name = "Lägg upp barn" }).ClickAsync();
        await browser.Page.Locator(".ds-error-summary").WaitForAsync();
        await Check(browser, width, $"{shot}-fel");
        await browser.Go($"/barn/{hidden}");
        await browser.Page.GetByLabel("Varför behöver du se").FillAsync("Ska ringa vårdnadshavaren inför mötet");
        await browser.Page.GetByRole(AriaRole.Button, new() { Name = "Visa skyddade uppgifter" }).ClickAsync();
        await browser.Page.Locator(".revealed").WaitForAsync();
        await Check(browser, width, $"{shot}-visat");
        await browser.Go("/sok");
        await browser.Page.GetByLabel("Namn, personnummer").FillAsync("alva");
        await browser.Page.Keyboard.PressAsync("Enter");
        await browser.Page.Locator("main .tasks").WaitForAsync();
        await Check(browser, width, $"{shot}-traffar");
        browser.Page.Url.ShouldEndWith("/sok");
    }

    [Theory]
    [InlineData(1280, false)]
    [InlineData(390, true)]
    [InlineData(320, false)]
    public async Task The_log_is_for_everybody(int width, bool dark)
    {
        var app = await SamspelApp.ForBrowser(Provider.Sqlite);
        await Enter(await app.As("socialsekreterare-falun"), NextNumber(), "Alva", "Testsson");
        await using var browser = await Browser.Open(app, "loggranskare-falun", width, dark: dark);
        (await browser.Go("/logg")).ShouldBe(200);
        await Check(browser, width, $"logg-{width}");
    }

    /// <summary>The narrowest window is for sideways scroll alone: what axe looks at is the same as on a phone.</summary>
    static async Task Check(Browser browser, int width, string shot)
    {
        if (width > 320) await browser.AssertNoAxeViolations();
        await browser.AssertNoSidewaysScroll();
        if (Environment.GetEnvironmentVariable("SAMSPEL_SHOTS") is not null) await browser.Shot(shot);
    }
}
