using Samspel.Domain.Children;
using Samspel.Domain.Sips;
using Samspel.Web.Platform.Data;
using Samspel.Web.Tests.Harness;
using Samspel.Web.Tests.Meetings;

namespace Samspel.Web.Tests.Plans;

/// <summary>What goes on paper: logged, without identity numbers, and without the protected child's name.</summary>
public class PrintTests
{
    static readonly string[] Prints = ["familjen", "akten", "akten?version=1", "loften"];

    [Theory, OnBothDatabases]
    public async Task A_print_is_logged_and_never_holds_an_identity_number(Provider on)
    {
        var app = await SamspelApp.For(on);
        var sip = await PlanCases.Established(app);
        var owner = await app.As("socialsekreterare-falun");
        foreach (var print in Prints)
        {
            var sheet = (await owner.Get($"{sip.Address}/utskrift/{print}")).Expect(200);
            sheet.Headers.CacheControl!.NoStore.ShouldBeTrue();
            sheet.Html.ShouldContain("sekretess");
            sheet.Page.DocumentElement.GetAttribute("data-foot")!.ShouldStartWith($"{sip.Number} · utskriven 2026-11-23 kl. ");
            foreach (var number in new[] { sip.Digits, sip.Digits[..8], $"{sip.Digits[..8]}-{sip.Digits[8..]}", sip.Digits[2..] }) sheet.Html.ShouldNotContain(number, Case.Sensitive, print);
            sheet.AllText.ShouldContain(sip.Given);
            sheet.AllText.ShouldContain("Kartläggning av sömn");
        }
        (await app.AccessLog(sip.Number.ToString())).Count(l => l.Act == AccessAct.Print && l.Allowed).ShouldBe(Prints.Length);
    }

    [Theory, OnBothDatabases]
    public async Task The_familys_copy_says_it_to_the_child_and_holds_nothing_internal(Provider on)
    {
        var app = await SamspelApp.For(on);
        var sip = await PlanCases.Established(app);
        await sip.Change((s, by, _, _) => s.ReportAction(by, 2, ActionStatus.Ongoing, "Intern kommentar", null));
        var sheet = (await (await app.As("socialsekreterare-falun")).Get($"{sip.Address}/utskrift/familjen")).Expect(200);
        sheet.Texts("h3").ShouldBe(["BUP frågar hur du sover.", "Din mentor väntar vid dörren."]);
        sheet.AllText.ShouldContain("Att få träffa mina kompisar.");
        sheet.AllText.ShouldContain("Sara Ekdal");
        foreach (var text in new[] { CaseUnderWay.NotToTalkAbout, "Internt", "Intern", "Skolfrånvaro och oro", "Att alla drar åt samma håll", "Vill börja senare", "Vem betalar resan", "SoL", "HSL" }) sheet.AllText.ShouldNotContain(text);
        sheet.Has(".signatures").ShouldBeFalse();
        (await sheet.Visitor.Get($"{sip.Address}/utskrift/familjen?underskrift=ja")).Has(".signatures").ShouldBeTrue();
    }

    [Theory, OnBothDatabases]
    public async Task The_record_holds_everything_with_who_and_when(Provider on)
    {
        var app = await SamspelApp.For(on);
        var sip = await PlanCases.FollowedUp(app);
        var sheet = (await (await app.As("socialsekreterare-falun")).Get($"{sip.Address}/utskrift/akten")).Expect(200);
        foreach (var text in new[] { "Skolfrånvaro och oro", CaseUnderWay.NotToTalkAbout, "Intern mötesanteckning.", "Att alla drar åt samma håll.", "Vill börja senare.", "Vem betalar resan?", "Delvis uppnått", "Version 1, 2026-11-23", "Sara Ekdal", "Samtycke", "Utlämnat och mottaget" }) sheet.AllText.ShouldContain(text);
    }

    [Theory, OnBothDatabases]
    public async Task A_frozen_version_is_printed_as_it_was(Provider on)
    {
        var app = await SamspelApp.For(on);
        var sip = await PlanCases.Established(app);
        await sip.Change((s, by, _, _) => s.ReviseGoal(by, 1, new GoalContent("Senare mål", GoalBy.Individual, GoalTerm.Short), PlanCases.Today));
        var owner = await app.As("socialsekreterare-falun");
        (await owner.Get($"{sip.Address}/utskrift/akten?version=1")).Expect(200).AllText.ShouldNotContain("Senare mål");
        (await owner.Get($"{sip.Address}/utskrift/familjen")).Expect(200).AllText.ShouldNotContain("Senare mål");
        (await owner.Get($"{sip.Address}/utskrift/akten")).Expect(200).AllText.ShouldContain("Senare mål");
    }

    [Theory, OnBothDatabases]
    public async Task A_child_protected_afterwards_is_masked_in_every_print_old_versions_too(Provider on)
    {
        var app = await SamspelApp.For(on);
        var sip = await PlanCases.Established(app);
        await Children.TestChildren.Protect(await app.As("socialsekreterare-falun"), (await sip.Row()).Child);
        var owner = await app.As("socialsekreterare-falun");
        foreach (var print in Prints)
        {
            var sheet = (await owner.Get($"{sip.Address}/utskrift/{print}")).Expect(200);
            sheet.AllText.ShouldContain(ChildDisplay.Hidden);
            foreach (var secret in new[] { sip.Given, sip.Digits[..4] + "-", $"född {sip.Digits[..4]}", "Slaggatan" }) sheet.Html.ShouldNotContain(secret, Case.Sensitive, print);
        }
        foreach (var page in new[] { "plan", "uppratta", "versioner/1", "folj-upp", "fragor" }) (await owner.Get($"{sip.Address}/{page}")).Expect(200).Html.ShouldNotContain(sip.Given, Case.Sensitive, page);
    }
}
