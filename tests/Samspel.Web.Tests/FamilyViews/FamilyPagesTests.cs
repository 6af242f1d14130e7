using Microsoft.EntityFrameworkCore;
using Samspel.Domain;
using Samspel.Domain.Children;
using Samspel.Domain.FamilyViews;
using Samspel.Domain.Sips;
using Samspel.Web.FamilyViews;
using Samspel.Web.Platform.Data;
using Samspel.Web.Tests.Children;
using Samspel.Web.Tests.Harness;
using Samspel.Web.Tests.Sips;

namespace Samspel.Web.Tests.FamilyViews;

public class FamilyPagesTests
{
    [Theory, OnBothDatabases]
    public async Task The_one_who_decides_is_given_access_after_the_assessment_and_it_is_ended_with_a_reason(Provider on)
    {
        var app = await SamspelApp.For(on);
        var (sara, reader) = (await app.As(Arrange.Worker), FamilyArrange.NextReader());
        var number = TestChildren.NextNumber();
        var child = await TestChildren.Enter(sara, number, TestChildren.NextName());
        var page = $"/barn/{child}/insyn";
        (await sara.Get($"{page}/ge")).Has("main form").ShouldBeFalse("nobody decides yet");
        await TestChildren.AddDecider(sara, child, "Kim <b>Testsson</b>");
        var guardian = (await app.Row(child)).Deciders[0].Id;

        (await sara.Get($"/barn/{child}")).Page.QuerySelector($"main a[href='{page}']").ShouldNotBeNull();
        (await sara.Get(page)).AllText.ShouldContain("Ingen har insyn");
        var form = (await sara.Get($"{page}/ge")).Expect(200);
        form.AllText.ShouldContain("OSL 12 kap. 3 §");
        var empty = (await form.Form().Submit()).Expect(422);
        foreach (var said in new[] { "Välj vem som ska få insyn", "Välj vad barnet vill", "betydande men för barnet" }) empty.AllText.ShouldContain(said);
        var filled = form.Form().Fill(new { Decider = guardian.ToString(), Number = number, NoHarm = "Känner till allt.", View = nameof(ChildsView.MatureAndRefuses), HowJudged = "Barnet berättade <i>själv</i>." });
        (await filled.Submit()).Expect(409).AllText.ShouldContain(FamilyRules.NumberIsTheirOwn.Message);
        (await filled.Fill(new { Number = $"{reader.Number[..11]}{(reader.Number[11] - '0' + 1) % 10}" }).Submit()).Expect(422).AllText.ShouldContain("Kontrollsiffran");
        var refused = (await filled.Fill(new { Number = reader.Number }).Submit()).Expect(409);
        refused.AllText.ShouldContain(FamilyRules.MatureNoIsHeeded.Message);
        refused.Form()["Form.HowJudged"].ShouldBe("Barnet berättade <i>själv</i>.");
        (await app.Accesses(child)).ShouldBeEmpty();
        var given = (await refused.Form().Fill(new { View = nameof(ChildsView.Wants) }).Submit()).Expect(200);
        given.Address.ShouldBe(page);
        given.AllText.ShouldContain("Kim <b>Testsson</b>");
        given.AllText.ShouldContain($"{reader.Number[..8]}-••••");
        given.Html.ShouldNotContain(reader.Number[8..]);
        (await sara.Get($"{page}/ge")).Has("main form").ShouldBeFalse("everybody who decides has it");
        (await sara.Get($"/barn/{child}")).AllText.ShouldContain("Vårdnadshavare fick insyn.");
        var seen = (await app.Home(reader)).Accesses.ShouldHaveSingleItem();
        (seen.Capacity, seen.Releases.Count, seen.IsYoungPersons).ShouldBe(("Vårdnadshavare", 0, false));

        var young = (await sara.Get($"{page}/ge-den-unge")).Expect(200);
        (await young.Form().Submit()).Expect(422).AllText.ShouldContain(FamilyRules.MaturityIsAssessed.Message);
        (await young.Form().Fill(new { Maturity = "Förstår planen." }).Submit()).Expect(200).AllText.ShouldContain("Den unge själv");
        (await sara.Post($"{page}/ge-den-unge", ("Form.Maturity", "Igen."))).Expect(409);
        (await app.Home(new FamilyReader(number, "Barnet"))).Accesses.ShouldHaveSingleItem().IsYoungPersons.ShouldBeTrue();

        var access = (await app.Accesses(child)).Single(a => a.Decider is not null);
        foreach (var stranger in new[] { Arrange.Bup, Arrange.SameCompartment, Arrange.OtherMunicipality })
            foreach (var path in new[] { "", "/ge", "/ge-den-unge", $"/{access.Id}/avsluta" })
            {
                (await (await app.As(stranger)).Get(page + path)).Expect(404);
                if (path != "") (await (await app.As(stranger)).Post(page + path, ("Form.Why", "Nej"), ("Form.Maturity", "Nej"))).Expect(404);
            }
        (await sara.Get($"{page}/{Guid.NewGuid()}/avsluta")).Expect(404);
        var end = await sara.Get($"{page}/{access.Id}/avsluta");
        (await end.Form().Submit()).Expect(422);
        (await end.Form().Fill(new { Why = "Hon bad om det." }).Submit()).Expect(200).AllText.ShouldContain("Hon bad om det.");
        (await sara.Get($"{page}/{access.Id}/avsluta")).Has("main form").ShouldBeFalse();
        (await sara.Post($"{page}/{access.Id}/avsluta", ("Form.Why", "Igen."))).Expect(409);
        (await app.Home(reader)).Accesses.ShouldBeEmpty();
        (await app.History(access.Id.Value)).Select(f => f.Sentence).ShouldBe(["Vårdnadshavare fick insyn.", "Insyn för vårdnadshavare avslutades."]);
        var log = (await app.AccessLog()).Where(l => l.Child == child).ToList();
        log.ShouldContain(l => l.Object == "barn/insyn" && l.Allowed && l.PersonName == "Sara Ekdal");
        log.ShouldContain(l => l.Object == "insyn" && l.PersonName == "Den unge själv" && l.Ground == "genom insyn");
        log.ShouldAllBe(l => !l.PersonName.Contains(reader.Number) && !l.Ground.Contains(reader.Number));
    }

    [Theory, OnBothDatabases]
    public async Task A_version_is_read_through_and_shown_to_chosen_persons_and_can_be_taken_back(Provider on)
    {
        var app = await SamspelApp.For(on);
        var (sara, mother, father) = (await app.As(Arrange.Worker), FamilyArrange.NextReader(), FamilyArrange.NextReader());
        var sip = await Arrange.Case(app, SipState.Established, new Wishes { Guardians = 2 });
        var page = $"{sip.Address}/insyn";
        (await sara.Get(sip.Address)).Page.QuerySelector($"main a[href='{page}']").ShouldNotBeNull();
        (await sara.Get(page)).AllText.ShouldContain("Ingen har insyn i dag");
        (await sara.Get($"{page}/1")).Has("main form").ShouldBeFalse();
        (await sara.Get($"{page}/2")).Expect(404);
        var (first, second) = (await sip.Give(mother), await sip.Give(father, 1));

        var read = (await sara.Get($"{page}/1")).Expect(200);
        foreach (var stated in new[] { "betydande men", "När ses vi igen?", "Ring mormor." }) read.AllText.ShouldContain(stated);
        read.Text("main article").ShouldNotContain(CaseMaking.Need.Description);
        (await read.Form().Submit()).Expect(422).AllText.ShouldContain("Välj minst en person.");
        (await read.Form().Fill(new { To = new[] { first.ToString() } }).Submit()).Expect(422).AllText.ShouldContain("bekräfta att inget i den");
        (await sara.Post($"{page}/1", ("Form.To", Guid.NewGuid().ToString()), ("Form.Harmless", "true"))).Expect(409).AllText.ShouldContain(FamilyRules.ToThoseWithAccess.Message);
        (await read.Form().Fill(new { To = new[] { first.ToString() }, Harmless = true }).Submit()).Expect(200).AllText.ShouldContain("Vårdnad 1 (vårdnadshavare)");
        (await sara.Post($"{page}/1", ("Form.To", first.ToString()), ("Form.Harmless", "true"))).Expect(409).AllText.ShouldContain(FamilyRules.ShownOnce.Message);
        (await sara.Get($"{page}/1")).Form().Offers("Form.To").ShouldBe([second.ToString()]);
        (await sara.Get($"{sip.Address}/historik")).AllText.ShouldContain("Version 1 av planen visas för en person med insyn.");

        var shown = (await app.Home(mother)).Accesses.Single().Releases.ShouldHaveSingleItem();
        (shown.Kind, shown.Version, shown.SeenFrom).ShouldBe(("Samordnad individuell plan (SIP)", 1, SwedishDay(app)));
        var plan = (await app.Plan(mother, shown.Id)).ShouldNotBeNull();
        (plan.Number, plan.Child, plan.Content.CrisisPlan).ShouldBe((sip.CaseNumber, "Provnamn", "Ring mormor."));
        (await app.Home(father)).Accesses.Single().Releases.ShouldBeEmpty();
        foreach (var other in new[] { father, FamilyArrange.NextReader() }) (await app.Plan(other, shown.Id)).ShouldBeNull();
        (await app.Plan(mother, FamilyReleaseId.New())).ShouldBeNull();

        var log = await app.AccessLog(sip.CaseNumber);
        log.ShouldContain(l => l.Object == "insyn/plan" && l.Act == AccessAct.Read && l.PersonName == "Vårdnad 1, vårdnadshavare" && l.Ground == "genom insyn" && l.Owner == l.Compartment);
        log.Count(l => l.Object == "insyn/plan" && l.Act == AccessAct.Refused && !l.Allowed).ShouldBe(2);
        var audit = (await (await app.As("loggranskare-falun")).Get($"/logg?arende={sip.CaseNumber}")).Expect(200);
        foreach (var line in new[] { "Vårdnad 1, vårdnadshavare", "genom insyn" }) audit.AllText.ShouldContain(line);
        audit.Html.ShouldNotContain(mother.Number);

        var back = $"{page}/{shown.Id}/ta-tillbaka";
        foreach (var stranger in new[] { Arrange.Bup, Arrange.SameCompartment, Arrange.WrongRole })
            foreach (var path in new[] { page, $"{page}/1", back }) (await (await app.As(stranger)).Get(path)).Expect(404);
        var form = (await sara.Get(back)).Form();
        (await form.Submit()).Expect(422);
        (await form.Fill(new { Why = "Fel version." }).Submit()).Expect(200).AllText.ShouldContain("Fel version.");
        (await sara.Get(back)).Has("main form").ShouldBeFalse();
        (await sara.Post(back, ("Form.Why", "Igen."))).Expect(409);
        (await app.Plan(mother, shown.Id)).ShouldBeNull();
        (await app.Home(mother)).Accesses.Single().Releases.ShouldBeEmpty();

        // A case opened on the wrong child shows nothing of what was released in it.
        await sip.Release(1, Arrange.Worker, first, second);
        (await app.Home(father)).Accesses.Single().Releases.Count.ShouldBe(1);
        await sip.Act((s, sending, by) => s.EndAsWrongChild(by, "Fel barn.", sending.Today));
        (await app.Home(father)).Accesses.Single().Releases.ShouldBeEmpty();
        (await sara.Get(page)).Expect(404);
    }

    [Theory, OnBothDatabases]
    public async Task Given_by_two_at_the_same_moment_it_is_one_access_and_given_anew_it_is_another(Provider on)
    {
        var app = await SamspelApp.For(on);
        var sara = await app.As(Arrange.Worker);
        var child = await TestChildren.Enter(sara, TestChildren.NextNumber(), TestChildren.NextName());
        var page = $"/barn/{child}/insyn";
        var forms = new[] { await sara.Get($"{page}/ge-den-unge"), await sara.Get($"{page}/ge-den-unge") };
        var answers = await Task.WhenAll(forms.Select(f => f.Form().Fill(new { Maturity = "Förstår planen." }).Submit()));
        answers.Select(a => a.Status).Order().ShouldBe([200, 409]);
        answers.Single(a => a.Status == 409).AllText.ShouldContain(FamilyRules.OneAtATime.Message);
        var first = (await app.Accesses(child)).ShouldHaveSingleItem();

        await (await sara.Get($"{page}/{first.Id}/avsluta")).Form().Fill(new { Why = "Bad om det." }).Submit();
        (await (await sara.Get($"{page}/ge-den-unge")).Form().Fill(new { Maturity = "Ångrade sig." }).Submit()).Expect(200);
        (await app.Accesses(child)).Select(a => a.State).ShouldBe([FamilyAccessState.Withdrawn, FamilyAccessState.Holds], ignoreOrder: true);
    }

    [Theory, OnBothDatabases]
    public async Task The_demo_has_a_guardian_who_sees_one_plan(Provider on)
    {
        var home = await (await SamspelApp.For(on)).Home(new FamilyReader(DemoNumbers.AlvasMother, "Maria Testsson"));
        var access = home.Accesses.ShouldHaveSingleItem();
        (access.Child, access.Capacity, access.Releases.Count).ShouldBe(("Alva", "Vårdnadshavare", 1));
    }

    static DateOnly SwedishDay(SamspelApp app) => Platform.Clock.Day(app.Time.GetUtcNow());
}
