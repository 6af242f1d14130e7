using Samspel.Domain;
using Samspel.Domain.Sips;
using Samspel.Web.Tests.Children;
using Samspel.Web.Tests.ConcernReports;
using Samspel.Web.Tests.FamilyViews;
using Samspel.Web.Tests.Harness;
using Samspel.Web.Tests.Sips;
using static Samspel.Web.Tests.ConcernReports.ConcernArrange;

namespace Samspel.Web.Tests.FamilyPages;

/// <summary>What a guardian reads on Min sida, page for page, and that a concern report changes not a byte of it.</summary>
public class MinSidaTests
{
    const string Lss = "lss-falun";

    [Theory, OnBothDatabases]
    public async Task A_guardian_reads_what_is_shown_and_a_report_changes_not_a_byte_of_it(Provider on)
    {
        var app = await SamspelApp.For(on);
        var (reader, stranger) = (FamilyArrange.NextReader(), FamilyArrange.NextReader());
        var (mother, other, lss, number) = (await app.Anyone().SignInByEid(reader.Number, reader.Name), await app.Anyone().SignInByEid(stranger.Number), await app.As(Lss), TestChildren.NextNumber());
        (await mother.Get("/min-sida")).Expect(200).AllText.ShouldContain("Ingen enhet visar något för dig på nätet just nu.");

        var sip = await Arrange.Case(app, SipState.Established, new Wishes { Persona = Lss, Birth = new DateOnly(2010, 1, 20) });
        (await (await lss.Get($"/barn/{sip.ChildId}/nummer")).Form().Fill(new { Number = number }).Submit()).Expect(200);
        var access = await sip.Give(reader, persona: Lss);
        (await mother.Get("/min-sida")).Expect(200).AllText.ShouldContain("Här finns ingen plan att läsa än.");
        var one = await sip.Release(1, Lss, access);

        var home = (await mother.Get("/min-sida")).Expect(200);
        home.AllText.ShouldContain("Du ser det som vårdnadshavare.");
        var plan = (await home.Follow("Samordnad individuell plan (SIP)")).Expect(200);
        plan.Address.ShouldBe($"/min-sida/planer/{one}");
        foreach (var stated in new[] { "Det här är viktigt för mig", "Vem som gör det", "Klart senast", "När ses vi igen?", "Om något är fel", "Ring mormor.", sip.CaseNumber }) plan.AllText.ShouldContain(stated);
        plan.Html.ShouldNotContain(CaseMaking.Need.Description);
        plan.Title.ShouldNotContain("Provnamn");
        foreach (var page in new[] { home, plan })
        {
            page.Headers.CacheControl!.NoStore.ShouldBeTrue();
            foreach (var secret in new[] { reader.Number, number, "konto/logga-in", "/sok" }) page.Html.ShouldNotContain(secret);
        }
        var none = (await mother.Get($"/min-sida/planer/{FamilyReleaseId.New()}")).Expect(404);
        (await other.Get($"/min-sida/planer/{one}")).Expect(404).Html.ShouldBe(none.Html);
        (await app.AccessLog(sip.CaseNumber)).ShouldContain(l => l.Object == "insyn/plan" && l.Ground == "genom insyn" && l.Allowed);

        var (homeWas, planWas) = (ConcernSweepTests.SameWithHeaders(home), ConcernSweepTests.SameWithHeaders(plan));
        var form = Fill((await (await app.As(Reporter)).Get("/oro/ny")).Form("form[enctype]")).Fill("Form.IdentityNumber", number);
        (await Signed((await form.Submit("Gå vidare och läs igenom")).Expect(200)).Submit("Skicka anmälan")).Expect(200);
        await Unchanged();

        await sip.NewVersion(Lss);
        var two = await sip.Release(2, Lss, access);
        await Unchanged();
        (await mother.Get($"/min-sida/planer/{two}")).Expect(404).Html.ShouldBe(none.Html);

        async Task Unchanged()
        {
            ConcernSweepTests.SameWithHeaders(await mother.Get("/min-sida")).ShouldBe(homeWas);
            ConcernSweepTests.SameWithHeaders(await mother.Get($"/min-sida/planer/{one}")).ShouldBe(planWas);
        }
    }

    [Theory, OnBothDatabases]
    public async Task A_young_person_reads_the_own_plan_in_plain_words(Provider on)
    {
        var app = await SamspelApp.For(on);
        var (lss, number) = (await app.As(Lss), TestChildren.NextNumber());
        var sip = await Arrange.Case(app, SipState.Established, new Wishes { Persona = Lss, Birth = new DateOnly(2010, 1, 20) });
        (await (await lss.Get($"/barn/{sip.ChildId}/nummer")).Form().Fill(new { Number = number }).Submit()).Expect(200);
        (await (await lss.Get($"/barn/{sip.ChildId}/insyn/ge-den-unge")).Form().Fill(new { Maturity = "Förstår planen." }).Submit()).Expect(200);
        await sip.Release(1, Lss, (await app.Accesses(sip.ChildId)).Single().Id);
        var young = await app.Anyone().SignInByEid(number, "Den unge");
        var home = (await young.Get("/min-sida")).Expect(200);
        home.AllText.ShouldContain("Det som gäller dig.");
        (await home.Follow("Samordnad individuell plan (SIP)")).Expect(200).Heading.ShouldBe("Din plan");
    }
}
