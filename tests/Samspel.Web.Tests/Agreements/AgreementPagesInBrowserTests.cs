using Samspel.Web.Tests.Harness;

namespace Samspel.Web.Tests.Agreements;

public class AgreementPagesInBrowserTests
{
    [Theory]
    [InlineData(1280, false)]
    [InlineData(390, true)]
    public async Task The_pages_can_be_used_by_everybody(int width, bool dark)
    {
        await using var app = await SamspelApp.Fresh(Provider.Sqlite, live: true);
        await using var browser = await Browser.Open(app, "lanssamordnare", width, dark: dark);
        var page = browser.Page;

        foreach (var address in new[] { "/overenskommelsen?sok=samtycke", "/overenskommelsen/3.6?sok=samtycke", "/overenskommelsen/hela" })
        {
            (await browser.Go(address)).ShouldBe(200);
            await Check(browser);
        }
        (await browser.Go("/overenskommelsen/import")).ShouldBe(200);
        await Check(browser);
        await page.SetInputFilesAsync("input[type=file]", AgreementTexts.File);
        await page.ClickAsync("text=Läs filen");
        await page.WaitForSelectorAsync("text=Det här blev förstått");
        await Check(browser);
        await page.SetViewportSizeAsync(320, 700);
        await browser.AssertNoSidewaysScroll();
        await browser.Opening(() => page.ClickAsync("text=Bekräfta och spara"));
        page.Url.ShouldEndWith("/utgavor");
        await Check(browser);
        await browser.Go("/overenskommelsen");
        await browser.AssertNoSidewaysScroll();
        browser.AssertNoComplaints();
    }

    [Theory, OnBothDatabases]
    public async Task Without_script_the_contents_stand_open_beside_the_text_and_folded_on_a_phone(Provider on)
    {
        var app = await SamspelApp.ForBrowser(on);
        await using var wide = await Browser.Open(app, script: false);
        await wide.Go("/overenskommelsen/6");
        (await wide.Page.IsVisibleAsync("nav[aria-label='Innehåll'] a[href='#p-6']")).ShouldBeTrue();

        await using var phone = await Browser.Open(app, width: 390, script: false);
        await phone.Go("/overenskommelsen/6");
        (await phone.Page.IsVisibleAsync("nav[aria-label='Innehåll'] a[href='#p-6']")).ShouldBeFalse();
        await phone.Page.ClickAsync("nav[aria-label='Innehåll'] summary");
        await phone.Page.ClickAsync("nav[aria-label='Innehåll'] a[href='#p-6']");
        phone.Page.Url.ShouldEndWith("#p-6");
    }

    static async Task Check(Browser browser)
    {
        await browser.AssertNoAxeViolations();
        await browser.AssertNoSidewaysScroll();
    }
}
