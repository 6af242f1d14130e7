using Samspel.Web.Tests.Harness;

namespace Samspel.Web.Tests.Administration;

public class LooksTests
{
    [Theory]
    [InlineData(1280, false)]
    [InlineData(320, true)]
    public async Task Every_page_can_be_used_by_everybody(int width, bool dark)
    {
        var app = await SamspelApp.ForBrowser(Provider.Sqlite);
        await Given.Case(app, "falun-ifo", null);
        var (id, _, _) = await Given.Person(app, ("falun-ifo", Samspel.Domain.Parties.Role.CaseWorker));
        await Given.Case(app, "falun-ifo", id);
        await Check(app, null, width, dark, "/konto/logga-in");
        await Check(app, "administrator-falun", width, dark, "/administration", "/administration/enheter", "/administration/enheter/ny", $"/administration/enheter/{Given.Unit("falun-ifo")}",
            $"/administration/enheter/{Given.Unit("falun-ifo")}/andra", "/administration/gemensamma", "/administration/gemensamma/ny", "/administration/medarbetare", "/administration/medarbetare/ny",
            $"/administration/medarbetare/{id}", $"/administration/medarbetare/{id}/andra", $"/administration/medarbetare/{id}/uppdrag", $"/administration/medarbetare/{id}/lamna-over",
            "/konto", "/konto/nycklar", "/konto/uppdrag");
        await Check(app, "enhetschef-falun", width, dark, "/enhet/inkorg", "/enhet/lamna-over");
        await Check(app, "lokal-samordnare-falun", width, dark, "/kommunens-regler");
    }

    static async Task Check(SamspelApp app, string? persona, int width, bool dark, params string[] paths)
    {
        await using var browser = await Browser.Open(app, persona, width, dark: dark);
        foreach (var path in paths)
        {
            (await browser.Go(path)).ShouldBe(200, path);
            await browser.AssertNoAxeViolations();
            await browser.AssertNoSidewaysScroll();
        }
    }
}
