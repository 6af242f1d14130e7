using Samspel.Domain;
using Samspel.Domain.Agreements.Rehearsing;
using Samspel.Web.Platform.Data;
using Samspel.Web.Tests.Harness;

namespace Samspel.Web.Tests.Agreements;

public class RehearsalTests
{
    const string Page = "/overenskommelsen/regelprov";

    [Theory, OnBothDatabases]
    public async Task A_draft_is_tried_on_the_year_and_small_numbers_are_not_told(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        var coordinator = await app.As(AgreementGiven.Coordinator);
        var page = (await coordinator.Get(Page)).Expect(200);
        page.Has("#utfall").ShouldBeFalse();
        var tried = (await page.Form("main form").Fill("Form.SchoolMayCall", "true").Fill("Form.Age", "15").Fill("Form.Months", "1").Submit()).Expect(200);
        tried.Has("#utfall").ShouldBeTrue();
        tried.Texts("tbody td[data-label='Som det var']").ShouldAllBe(t => t == "0" || t == "färre än 5" || int.Parse(t, null) >= 5);
        tried.AllText.ShouldNotContain("SIP-20");
        (await coordinator.Get(Page + "?kor=true&Form.Age=99")).Expect(200).Errors.ShouldContain("Skriv en ålder mellan 12 och 21.");
    }

    [Theory, OnBothDatabases]
    public async Task Nobody_but_the_county_coordinator_gets_any_numbers(Provider on)
    {
        var app = await SamspelApp.For(on);
        foreach (var persona in new[] { "enhetschef-falun", "lokal-samordnare-falun", "ledamot" }) (await (await app.As(persona)).Get(Page + "?kor=true")).Expect(404);
        await app.Do<Db>(async db => (await db.Rehearse(Web.Platform.Access.Viewer.System, RehearsedRules.Now)).ShouldBeEmpty());
    }
}
