using Samspel.Domain;
using Samspel.Domain.Sips;
using Samspel.Web.Tests.Harness;
using Samspel.Web.Tests.Meetings;

namespace Samspel.Web.Tests.Plans;

/// <summary>Versions, questions, follow-ups and the end.</summary>
public class FollowUpTests
{
    static readonly DateOnly Today = CaseUnderWay.Today;

    [Theory, OnBothDatabases]
    public async Task A_version_stays_as_it_was_and_the_next_has_the_changes(Provider on)
    {
        var app = await SamspelApp.For(on);
        var sip = await PlanCases.Established(app);
        var owner = await app.As("socialsekreterare-falun");
        var frozen = (await owner.Get($"{sip.Address}/versioner/1")).Expect(200).Text("main .stack");

        (await (await owner.Get($"{sip.Address}/mal/1")).Form("main form:has([name=__seen])").Fill(new { Text = "Ett nytt mål" }).Submit()).Expect(200);
        var plan = (await owner.Get($"{sip.Address}/plan")).Expect(200);
        plan.Text("#mal-1").ShouldContain("Ändrad");
        plan.AllText.ShouldContain("Arbetsplanen skiljer sig från version 1");
        (await owner.Get($"{sip.Address}/versioner/1")).Text("main .stack").ShouldBe(frozen);

        (await (await owner.Get($"{sip.Address}/folj-upp")).Form().Fill(new { On = Today }).Fill("Form.Goals[0].Result", "Partly").Fill("Form.Goals[0].Comment", "Halvvägs").Submit()).Expect(200).Address.ShouldBe($"{sip.Address}/besluta");
        var refused = (await owner.Post($"{sip.Address}/uppratta")).Expect(409);
        refused.Texts(".ds-error-summary li").ShouldBe(["En kommande dag för uppföljning saknas."]);
        (await (await owner.Get($"{sip.Address}/plan/nasta-uppfoljning")).Form().Fill(new { On = Today.AddDays(80) }).Submit()).Expect(200);
        (await (await owner.Get($"{sip.Address}/uppratta")).Form().Submit()).Expect(200).Address.ShouldBe($"{sip.Address}/versioner/2");
        (await owner.Get($"{sip.Address}/versioner/1")).Text("main .stack").ShouldStartWith(frozen[..40]);
        (await owner.Get($"{sip.Address}/versioner/1")).AllText.ShouldNotContain("Ett nytt mål");
        (await owner.Get($"{sip.Address}/versioner/2")).AllText.ShouldContain("Ett nytt mål");
        (await sip.Disclosures("bup-falun")).Count(d => d.Kind == Domain.Disclosures.ItemKind.PlanVersion).ShouldBe(2);
    }

    [Theory, OnBothDatabases]
    public async Task A_followed_up_plan_goes_on_or_is_closed(Provider on)
    {
        var app = await SamspelApp.For(on);
        var sip = await PlanCases.FollowedUp(app);
        var owner = await app.As("socialsekreterare-falun");
        (await owner.Get($"{sip.Address}/besluta")).Text("section[aria-labelledby=utfall]").ShouldContain("Delvis uppnått");
        (await owner.Post($"{sip.Address}/besluta", ("Form.NextFollowUp", "2026-11-01"))).Expect(409);
        (await (await owner.Get($"{sip.Address}/besluta")).Form().Fill(new { NextFollowUp = Today.AddDays(100) }).Submit()).Expect(200);
        var row = await sip.Row();
        (row.State, row.NextFollowUp).ShouldBe((SipState.Established, Today.AddDays(100)));

        await sip.Change((s, by, _, _) => s.RecordFollowUp(by, new FollowUpRecord(Today, [new(1, GoalResult.Reached)], null), Today));
        var close = (await owner.Get($"{sip.Address}/avsluta")).Expect(200);
        close.Text(".ds-alert").ShouldContain("Kartläggning av sömn");
        (await close.Form().Fill(new { Completed = "false", Why = "Familjen flyttar ihop med pappa." }).Submit()).Expect(200);
        row = await sip.Row();
        (row.State, row.Completed, row.CloseReason).ShouldBe((SipState.Closed, false, "Familjen flyttar ihop med pappa."));
        (await app.Duties(sip.Number.ToString())).Where(d => d.Kind != DutyKind.ReadReceived).ShouldBeEmpty();
        (await app.History(sip.Number.ToString())).Select(f => f.Kind).ShouldContain(nameof(SipClosed));
    }

    [Theory, OnBothDatabases]
    public async Task A_question_has_an_owner_or_both_managers(Provider on)
    {
        var app = await SamspelApp.For(on);
        var sip = await PlanCases.Held(app);
        var owner = await app.As("socialsekreterare-falun");
        (await (await owner.Get($"{sip.Address}/fragor/ny")).Form().Fill(new { Text = "Vem håller i medicinen?" }).Submit()).Expect(200).Text("#fraga-1").ShouldContain("Cheferna hos båda huvudmännen");
        var bup = CaseUnderWay.Unit("bup-falun");
        (await app.Duties(sip.Number.ToString())).Count(d => d is { Kind: DutyKind.AssignOpenQuestion, ForManagers: true }).ShouldBe(2);
        var manager = (await (await app.As("enhetschef-bup-falun")).Get("/")).Expect(200);
        manager.Page.QuerySelectorAll(".tasks a.task").Select(a => a.GetAttribute("href")).ShouldContain(sip.Received);

        (await (await owner.Get($"{sip.Address}/fragor/1/agare")).Form().Fill(new { Owner = bup.ToString(), Person = "Läkare" }).Submit()).Expect(200).Text("#fraga-1").ShouldContain("Läkare");
        (await app.Duties(sip.Number.ToString())).ShouldContain(d => d.Kind == DutyKind.AnswerOpenQuestion && d.Unit == bup);
        (await (await owner.Get($"{sip.Address}/fragor/1/svar")).Form().Fill(new { Answer = "BUP håller i medicinen." }).Submit()).Expect(200).Text("#fraga-1").ShouldContain("Besvarad");
        (await owner.Post($"{sip.Address}/fragor/1/svar", ("Form.Answer", "En gång till"))).Expect(409);
        (await sip.Row()).OpenQuestions.ShouldHaveSingleItem().Answer.ShouldBe("BUP håller i medicinen.");
        (await app.History(sip.Number.ToString())).Select(f => f.Kind).ShouldContain(nameof(SipQuestionAnswered));
    }

    [Theory, OnBothDatabases]
    public async Task Every_duty_leads_to_a_page_that_is_there(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        foreach (var make in new Func<SamspelApp, Task<CaseUnderWay>>[] { a => CaseUnderWay.Prepared(a), CaseUnderWay.Called, PlanCases.Held, PlanCases.Established, PlanCases.FollowedUp }) await make(app);
        foreach (var persona in new[] { "socialsekreterare-falun", "enhetschef-falun", "bup-falun", "rektor-falun", "enhetschef-bup-falun" })
        {
            var visitor = await app.As(persona);
            var list = (await visitor.Get("/?visa=enhet")).Expect(200);
            var links = list.Page.QuerySelectorAll("main a.task, main aside a").Select(a => a.GetAttribute("href")!).Distinct().ToList();
            links.ShouldNotBeEmpty();
            foreach (var link in links) (await visitor.Get(link.Split('#')[0])).Status.ShouldBe(200, $"{persona} {link}");
        }
    }

    [Theory, OnBothDatabases]
    public async Task The_worklist_shows_no_person(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        var sip = await PlanCases.Established(app);
        foreach (var persona in new[] { "socialsekreterare-falun", "bup-falun", "rektor-falun" })
        {
            var visitor = await app.As(persona);
            await visitor.Get(persona == "socialsekreterare-falun" ? sip.Address : sip.Received);
            var list = (await visitor.Get("/?visa=enhet")).Expect(200);
            list.AllText.ShouldContain(sip.Number.ToString());
            foreach (var secret in new[] { sip.Given, "Provsson", sip.Digits, sip.Digits[..8], sip.Digits[^4..], "Maria", "Kartläggning" }) list.Html.Replace(sip.Number.ToString(), "").ShouldNotContain(secret, Case.Sensitive, persona);
            list.Text("aside").ShouldContain(sip.Number.ToString());
        }
    }
}
