using Microsoft.EntityFrameworkCore;
using Samspel.Domain;
using Samspel.Domain.Agreements;
using Samspel.Web.Platform.Data;
using Samspel.Web.Tests.Harness;

namespace Samspel.Web.Tests.Agreements;

public class AmendmentTests
{
    const string Coordinator = AgreementGiven.Coordinator, Root = "/overenskommelsen/andringar";
    static readonly DateOnly Today = new(2026, 11, 23);

    static Task<MinorAmendment> Read(SamspelApp app, AmendmentId id) => app.Read(c => c.Set<MinorAmendment>().AsNoTracking().SingleAsync(a => a.Id == id));

    static Task<DutyKind[]> Duties(SamspelApp app, AmendmentId id) => app.Read(c => c.Set<DutyRow>().Where(d => d.SubjectId == id.Value && d.DoneAt == null).Select(d => d.Kind).ToArrayAsync());

    static async Task<Answer> Do(Visitor visitor, string address, object values, DateOnly on) => await (await visitor.Get(address)).Expect(200).Form().Fill(values).Fill("Form.On.Day", on).Submit();

    [Theory, OnBothDatabases]
    public async Task From_a_law_that_has_moved_to_annexed_and_informed_with_receipt(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        await ImportTests.Upload(await app.As(Coordinator), AgreementTexts.Official()).ContinueWith(p => p.Result.Form().Submit("Bekräfta och spara")).Unwrap();
        var coordinator = await app.As(Coordinator);
        (await coordinator.Get(Root + "/ny")).Expect(200).AllText.ShouldContain(AmendmentRules.AgreementApplies.Message);
        await AgreementGiven.ApplyMeanwhile(app);

        var law = (await coordinator.Get("/overenskommelsen/lag")).Expect(200);
        var link = law.Page.QuerySelectorAll("a[href*='hanvisning=']").First(a => a.TextContent.Contains("5 kap. 1 d §")).GetAttribute("href")!;
        var form = (await coordinator.Get(link)).Expect(200).Form();
        form["Form.Changes[0].Before"]!.ShouldContain("1 d §");
        form["Form.Changes[0].After"]!.ShouldStartWith("SoL (2025:400) 7 kap. 2 §");
        var page = (await form.Submit()).Expect(200);
        var id = new AmendmentId(Guid.Parse(page.Address.Split('/')[^1]));
        page.Text(".page-head .status").ShouldBe("Föreslagen");
        (await Duties(app, id)).ShouldBe([DutyKind.DecideAmendment]);

        (await coordinator.Get($"{Root}/{id}/informera")).Expect(200).AllText.ShouldContain("Det går inte att informera Välfärdsrådet i läget ”Föreslagen”");
        (await coordinator.Post($"{Root}/{id}/informera", ("Form.On.Unknown", "true"), ("Form.How", "Brev"))).Expect(409);
        (await Do(coordinator, $"{Root}/{id}/beslut", new { Dnr = "LCN § 7" }, Today.AddDays(1))).Expect(409).AllText.ShouldContain(AmendmentRules.HasHappened.Message);
        page = (await Do(coordinator, $"{Root}/{id}/beslut", new { Dnr = "LCN § 7" }, Today)).Expect(200);
        page = (await page.Form().Submit("Bilägg ändringen")).Expect(200);
        page.Text(".case-number").ShouldBe("Bilaga 1");
        (await coordinator.Get("/overenskommelsen/giltighet")).Text("section[aria-labelledby=bilagor]").ShouldContain("Ny laghänvisning");
        (await Do(coordinator, $"{Root}/{id}/informera", new { How = "Vid sammanträde" }, Today)).Expect(200);
        (await Duties(app, id)).ShouldBe([DutyKind.ConfirmAmendmentReceipt]);
        page = (await Do(coordinator, $"{Root}/{id}/kvitto", new { By = "ordföranden" }, Today)).Expect(200);
        page.Text(".page-head .status").ShouldBe("Klar");
        (await Duties(app, id)).ShouldBeEmpty();
        (await app.History(id.Value)).Select(f => f.Kind).ShouldBe([nameof(AmendmentProposed), nameof(AmendmentDecided), nameof(AmendmentAnnexed), nameof(AmendmentCouncilInformed), nameof(AmendmentReceiptConfirmed)]);
        (await (await app.As("socialsekreterare-falun")).Get(Root)).Expect(200).Texts("tbody th").ShouldHaveSingleItem();
    }

    [Theory, OnBothDatabases]
    public async Task What_touches_purpose_or_goals_is_refused_and_routed_to_revision(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        var id = await AgreementGiven.Amendment(app, touches: true);
        var coordinator = await app.As(Coordinator);
        (await coordinator.Get($"{Root}/{id}")).Expect(200).Has("a[href$='/beslut']").ShouldBeFalse();
        (await Do(coordinator, $"{Root}/{id}/beslut", new { Dnr = "LCN § 7" }, Today)).Expect(409).AllText.ShouldContain(AmendmentRules.NotPurposeOrGoals.Message);
        (await (await coordinator.Get($"{Root}/{id}/hanvisa")).Form().Submit()).Expect(422);
        (await (await coordinator.Get($"{Root}/{id}/hanvisa")).Form().Fill(new { Why = "Rör syftet." }).Submit()).Expect(200).Text(".page-head .status").ShouldBe("Avvisad till revidering");
        (await Read(app, id)).State.ShouldBe(AmendmentState.RoutedToRevision);
        var minor = await AgreementGiven.Amendment(app);
        (await (await coordinator.Get($"{Root}/{minor}/hanvisa")).Form().Fill(new { Why = "Rör syftet." }).Submit()).Expect(409).AllText.ShouldContain(AmendmentRules.OnlyMainContentIsRouted.Message);
        (await Do(coordinator, $"{Root}/{minor}/avsla", new { Note = "Behövs inte." }, Today)).Expect(200).Text(".page-head .status").ShouldBe("Inte antagen");
    }

    [Theory, OnBothDatabases]
    public async Task A_proposal_that_is_not_whole_keeps_what_was_typed_and_markup_stays_text(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        await AgreementGiven.ApplyMeanwhile(app);
        var coordinator = await app.As(Coordinator);
        var form = (await coordinator.Get(Root + "/ny")).Expect(200).Form().Fill(new { Title = "<script>alert(1)</script>" });
        var answer = (await form.Submit()).Expect(422);
        answer.Form()["Title"].ShouldBe("<script>alert(1)</script>");
        answer.Errors.ShouldContain("Välj vad ändringen gäller.");
        answer = (await answer.Form().Fill(new { Kind = "Wording", Why = "Stavfel.", TouchesMainContent = "false", Assessment = "Nej." }).Submit()).Expect(409);
        answer.AllText.ShouldContain(AmendmentRules.ProposalIsWhole.Message);
        var page = (await answer.Form().Fill("Form.Changes[0].Section", "3.6").Fill("Form.Changes[0].Before", "ar").Fill("Form.Changes[0].After", "är").Submit()).Expect(200);
        page.Heading.ShouldBe("<script>alert(1)</script>");
        page.Html.ShouldNotContain("<script>alert");
        page.Title.ShouldNotContain("script");
        (await app.Read(c => c.Set<MinorAmendment>().CountAsync())).ShouldBe(1);
    }

    [Theory, OnBothDatabases]
    public async Task Others_read_and_do_nothing(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        var (id, visitor) = (await AgreementGiven.Amendment(app, AmendmentState.Decided), await app.As("lokal-samordnare-falun"));
        (await visitor.Get($"{Root}/{id}")).Expect(200).Has("section[aria-labelledby=nasta]").ShouldBeFalse();
        foreach (var act in new[] { "andra", "beslut", "avsla", "hanvisa", "informera", "kvitto" }) (await visitor.Get($"{Root}/{id}/{act}")).Expect(404);
        (await visitor.Post($"{Root}/{id}")).Expect(409).AllText.ShouldContain(AmendmentRules.NotYours.Message);
        (await visitor.Get($"{Root}/{Guid.NewGuid()}")).Expect(404);
        (await Read(app, id)).State.ShouldBe(AmendmentState.Decided);
    }
}
