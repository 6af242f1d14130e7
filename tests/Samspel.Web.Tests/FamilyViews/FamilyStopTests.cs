using System.Text.Json;
using Samspel.Domain;
using Samspel.Domain.Children;
using Samspel.Domain.FamilyViews;
using Samspel.Domain.Sips;
using Samspel.Web.FamilyViews;
using Samspel.Web.Platform.Jobs;
using Samspel.Web.Tests.Children;
using Samspel.Web.Tests.ConcernReports;
using Samspel.Web.Tests.Harness;
using Samspel.Web.Tests.Sips;
using static Samspel.Web.Tests.ConcernReports.ConcernArrange;

namespace Samspel.Web.Tests.FamilyViews;

/// <summary>What a family sees from day to day, whole and compared: a report holds back what is new and changes nothing of what is seen, by the family or by those who release.</summary>
public class FamilyStopTests
{
    const string Lss = "lss-falun";

    [Theory, OnBothDatabases]
    public async Task A_report_holds_back_what_is_new_from_guardians_silently_and_every_access_ends_with_the_right(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        var sip = await Arrange.Case(app, SipState.Established, new Wishes { Persona = Lss, Birth = new DateOnly(2010, 1, 20), Guardians = 2 });
        var number = TestChildren.NextNumber();
        var (lss, mother, father, young) = (await app.As(Lss), FamilyArrange.NextReader(), FamilyArrange.NextReader(), new FamilyReader(number, "Den unge"));
        (await (await lss.Get($"/barn/{sip.ChildId}/nummer")).Form().Fill(new { Number = number }).Submit()).Expect(200);
        (await (await lss.Get($"/barn/{sip.ChildId}/insyn/ge-den-unge")).Form().Fill(new { Maturity = "Förstår planen." }).Submit()).Expect(200);
        var own = (await app.Accesses(sip.ChildId)).Single().Id;
        var (first, second) = (await sip.Give(mother, persona: Lss), await sip.Give(father, 1, Lss));
        var one = await sip.Release(1, Lss, first, second, own);

        app.Time.Set(SamspelApp.Start.AddHours(1));
        var (guardians, theYoung, staff) = (await Seen(mother, one), await Seen(young, one), await Staff());
        guardians.ShouldContain("\"Version\":1");
        (await Seen(mother, FamilyReleaseId.New())).ShouldContain("null");

        var form = Fill((await (await app.As(Reporter)).Get("/oro/ny")).Form("form[enctype]")).Fill("Form.IdentityNumber", number);
        var sent = (await Signed((await form.Submit("Gå vidare och läs igenom")).Expect(200)).Submit("Skicka anmälan")).Expect(200);
        var report = sent.Address["/oro/anmalan/".Length..];
        await Decided(app, report);
        app.Time.Set(SamspelApp.Start.AddHours(1));
        (await Seen(mother, one)).ShouldBe(guardians);
        (await Seen(young, one)).ShouldBe(theYoung);
        Differences(staff, await Staff()).ShouldBeEmpty();

        // A new version is released while the stop holds: those who release see that it is shown, the guardian that nothing has happened.
        app.Time.Set(SamspelApp.Start.AddDays(2));
        lss = await app.As(Lss);
        await sip.NewVersion(Lss);
        var released = (await (await lss.Get($"{sip.Address}/insyn/2")).Form().Fill(new { To = new[] { first.ToString(), own.ToString() }, Harmless = true }).Submit()).Expect(200);
        released.AllText.ShouldContain("Vårdnad 1 (vårdnadshavare)");
        var two = (await app.Home(young)).Accesses.Single().Releases[0];
        two.Version.ShouldBe(2);
        (await Seen(mother, one)).ShouldBe(guardians);
        (await app.Plan(mother, two.Id)).ShouldBeNull();
        (await app.Plan(young, two.Id)).ShouldNotBeNull().Content.Goals[0].Text.ShouldBe("Ett nytt mål i planen.");

        // The stop is lifted on both sides it was set: the version comes, dated that day, and those who release see no difference.
        app.Time.Set(SamspelApp.Start.AddDays(5));
        lss = await app.As(Lss);
        var held = await Staff();
        (await (await (await app.As(Intake)).Get($"/oro/inkomna/{report}/insyn")).Form("main form").Fill("Form.Why", "Bedömt att vårdnadshavaren kan se.").Submit()).Expect(200);
        app.Time.Set(SamspelApp.Start.AddDays(5));
        Differences(held, await Staff()).ShouldBeEmpty();
        var now = (await app.Home(mother)).Accesses.Single().Releases;
        now.Select(r => (r.Version, r.SeenFrom)).ShouldBe([(2, Platform.Clock.Day(SamspelApp.Start.AddDays(5))), (1, Platform.Clock.Day(SamspelApp.Start))]);
        (await app.Plan(mother, two.Id)).ShouldNotBeNull();
        (await app.Home(father)).Accesses.Single().Releases.Select(r => r.Version).ShouldBe([1]);

        // The father's right ends with a day, the guardian's at 18, the young person's own with life. It ends at once; the night writes it down.
        app.Time.Set(SamspelApp.Start.AddDays(7));
        lss = await app.As(Lss);
        (await (await lss.Get($"/barn/{sip.ChildId}/beslutsfattare/{sip.Deciders[1].Id}/avsluta")).Form().Fill(new { LastDay = Platform.Clock.Day(SamspelApp.Start.AddDays(6)) }).Submit()).Expect(200);
        (await app.Home(father)).Accesses.ShouldBeEmpty();
        (await app.Plan(father, one)).ShouldBeNull();
        (await lss.Get($"/barn/{sip.ChildId}/insyn")).AllText.ShouldContain(FamilyAccessState.NoLongerDecides.Word());

        app.Time.Set(FakeTime.Morning(new DateOnly(2028, 1, 19)));
        (await app.Home(mother)).Accesses.Single().Releases.Count.ShouldBe(2);
        app.Time.Set(FakeTime.Morning(new DateOnly(2028, 1, 20)));
        (await app.Home(mother)).Accesses.ShouldBeEmpty();
        (await app.Plan(mother, one)).ShouldBeNull();
        (await app.Home(young)).Accesses.Single().Releases.Count.ShouldBe(2);
        await app.Do<Nightly>(night => night.Run());
        await app.Do<Nightly>(night => night.Run());
        (await app.Accesses(sip.ChildId)).ToDictionary(a => a.Id, a => a.State).ShouldBe(new Dictionary<FamilyAccessId, FamilyAccessState> { [own] = FamilyAccessState.Holds, [first] = FamilyAccessState.TurnedEighteen, [second] = FamilyAccessState.NoLongerDecides }, ignoreOrder: true);
        (await app.History(first.Value)).Select(f => f.Sentence).ShouldBe(["Vårdnadshavare fick insyn.", "Insyn för vårdnadshavare avslutades, den unge har fyllt 18."]);

        lss = await app.As(Lss);
        (await (await lss.Get($"/barn/{sip.ChildId}/avliden")).Form().Fill(new { On = new DateOnly(2028, 1, 20) }).Submit()).Expect(200);
        (await app.Home(young)).Accesses.ShouldBeEmpty();
        (await app.Plan(young, two.Id)).ShouldBeNull();

        async Task<string> Seen(FamilyReader reader, FamilyReleaseId id)
            => JsonSerializer.Serialize((object)(await app.Home(reader))) + JsonSerializer.Serialize((object?)await app.Plan(reader, id));

        async Task<Dictionary<string, string>> Staff()
        {
            Dictionary<string, string> pages = [];
            var paths = new List<string> { $"/barn/{sip.ChildId}", $"/barn/{sip.ChildId}/insyn", $"/barn/{sip.ChildId}/insyn/ge", sip.Address, $"{sip.Address}/insyn", $"{sip.Address}/insyn/1", $"{sip.Address}/historik" };
            foreach (var path in paths) pages[path] = ConcernSweepTests.Same(await lss.Get(path));
            return pages;
        }
    }

    [Theory, OnBothDatabases]
    public async Task A_guardian_sees_nothing_while_the_childs_identity_is_protected(Provider on)
    {
        var app = await SamspelApp.For(on);
        var (sara, reader) = (await app.As(Arrange.Worker), FamilyArrange.NextReader());
        var sip = await Arrange.Case(app, SipState.Established);
        var release = await sip.Release(1, Arrange.Worker, await sip.Give(reader));
        (await app.Home(reader)).Accesses.Single().Releases.Count.ShouldBe(1);
        await TestChildren.Protect(sara, sip.ChildId);
        (await app.Home(reader)).Accesses.ShouldBeEmpty();
        (await app.Plan(reader, release)).ShouldBeNull();
        var page = (await sara.Get($"/barn/{sip.ChildId}/insyn")).Expect(200);
        page.AllText.ShouldContain(FamilyAccessState.Resting.Word());
        foreach (var secret in new[] { "Provnamn", "Vårdnad 1", reader.Number[..8] }) page.Html.ShouldNotContain(secret);
        (await sara.Get($"/barn/{sip.ChildId}/insyn/ge")).Has("main form").ShouldBeFalse();
        (await sara.Get($"{sip.Address}/insyn/1")).Text("main article").ShouldNotContain("Provnamn");
    }

    static IEnumerable<string> Differences(Dictionary<string, string> before, Dictionary<string, string> after)
        => after.Where(p => before[p.Key] != p.Value).Select(p => $"{p.Key}: {ConcernSweepTests.Difference(before[p.Key], p.Value)}");
}
