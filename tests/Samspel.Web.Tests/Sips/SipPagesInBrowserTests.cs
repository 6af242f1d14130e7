using Samspel.Domain.Sips;
using Samspel.Web.Tests.Harness;

namespace Samspel.Web.Tests.Sips;

public class SipPagesInBrowserTests
{
    [Theory]
    [InlineData(1280, false)]
    [InlineData(390, true)]
    public async Task Every_page_from_need_to_preparation_is_free_of_faults(int width, bool dark)
    {
        var app = await SamspelApp.ForBrowser(Provider.Sqlite);
        var (asked, followed, protectedChild) = (await Arrange.Case(app, SipState.ConsentAsked, new Wishes { Guardians = 2 }), await Arrange.Case(app, SipState.FollowedUp), await Arrange.Case(app, SipState.Started, new Wishes { Protected = true }));
        var (noticed, refused) = (await Arrange.Case(app), await Arrange.Case(app, SipState.NoSip));
        var (child, _) = await Arrange.Child(app);
        await using var browser = await Browser.Open(app, Arrange.Worker, width, dark: dark);
        foreach (var path in new[]
        {
            "/sip?vems=enhetens", "/sip/ny", $"/sip/ny?barn={child}", asked.Address, asked.Address + "/samtycke", asked.Address + "/samtycke/svar", followed.Address, followed.Address + "/samtycke", followed.Address + "/samtycke/nytt",
            followed.Address + "/samtycke/aterkalla", followed.Address + "/historik", followed.Address + "/forbered", followed.Address + "/deltagare", followed.Address + "/barnets-basta", followed.Address + "/lamna-over",
            followed.Address + "/avsluta-sarskilt", followed.Address + "/behov", noticed.Address + "/behov", noticed.Address + "/samtycke/fraga", refused.Address + "/samtycke", protectedChild.Address,
        })
        {
            (await browser.Go(path)).ShouldBe(200, path);
            await browser.AssertNoAxeViolations();
            await browser.AssertNoSidewaysScroll();
        }
        browser.AssertNoComplaints();
    }

    [Fact]
    public async Task The_schools_pages_and_a_form_sent_back_are_free_of_faults()
    {
        var app = await SamspelApp.ForBrowser(Provider.Sqlite);
        var (child, _) = await Arrange.Child(app, new Wishes { Persona = Arrange.School });
        await using var browser = await Browser.Open(app, Arrange.School, 390);
        foreach (var path in new[] { "/sip", "/sip/ny", "/sip/forslag/ny", $"/sip/forslag/ny?barn={child}" })
        {
            (await browser.Go(path)).ShouldBe(200, path);
            await browser.AssertNoAxeViolations();
            await browser.AssertNoSidewaysScroll();
        }
        await browser.Page.Locator("main form button[type=submit]").ClickAsync();
        await browser.Page.Locator(".ds-error-summary").WaitForAsync();
        await browser.AssertNoAxeViolations();
    }

    [Fact]
    public async Task No_page_moves_sideways_at_320()
    {
        var app = await SamspelApp.ForBrowser(Provider.Sqlite);
        var sip = await Arrange.Case(app, SipState.FollowedUp);
        await using var browser = await Browser.Open(app, Arrange.Worker, 320);
        foreach (var path in SipPages.All)
        {
            (await browser.Go(sip.Address + path)).ShouldBe(200, path);
            await browser.AssertNoSidewaysScroll();
        }
    }
}
