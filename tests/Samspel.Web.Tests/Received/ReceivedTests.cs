using Microsoft.EntityFrameworkCore;
using Samspel.Domain;
using Samspel.Domain.Disclosures;
using Samspel.Domain.Sips;
using Samspel.Web.Platform.Data;
using Samspel.Web.Tests.Harness;
using Samspel.Web.Tests.Meetings;

namespace Samspel.Web.Tests.Received;

public class ReceivedTests
{
    [Theory, OnBothDatabases]
    public async Task The_called_unit_sees_exactly_what_was_sent(Provider on)
    {
        var app = await SamspelApp.For(on);
        var made = await CaseUnderWay.Called(app);
        var bup = await app.As("bup-falun");
        var list = (await bup.Get("/mottaget")).Expect(200);
        list.AllText.ShouldContain(made.Number.ToString());
        list.AllText.ShouldNotContain(made.Given);

        var page = (await bup.Get(made.Received)).Expect(200);
        page.AllText.ShouldContain(CaseUnderWay.Question);
        page.AllText.ShouldContain($"{made.Digits[..8]}-••••");
        page.Title.ShouldNotContain(made.Given);
        foreach (var kept in new[] { CaseUnderWay.NotToTalkAbout, "Skolfrånvaro", "Att få träffa mina kompisar", "Att alla drar åt samma håll", "-" + made.Digits[8..] }) page.Html.ShouldNotContain(kept);

        // What changes in the case afterwards does not change the copy.
        await made.Change((sip, by, _, _) => sip.Prepare(by, sip.Preparation! with { Question = "Något helt annat." }, CaseUnderWay.Today));
        (await bup.Get(made.Received)).Html.ShouldNotContain("Något helt annat.");
        (await made.Disclosures("bup-falun")).ShouldAllBe(d => d.ReadAt != null);
        var log = await app.AccessLog(made.Number.ToString());
        log.ShouldContain(l => l.Act == AccessAct.Received && l.PersonName == "Johan Alm" && l.Ground == "utlämnande G1");
        (await app.Duties(made.Number.ToString())).ShouldNotContain(d => d.Kind == DutyKind.ReadReceived && d.Unit == CaseUnderWay.Unit("bup-falun"));
    }

    [Theory, OnBothDatabases]
    public async Task Showing_the_number_is_a_post_that_is_logged(Provider on)
    {
        var app = await SamspelApp.For(on);
        var made = await CaseUnderWay.Called(app);
        var bup = await app.As("bup-falun");
        var shown = (await (await bup.Get(made.Received)).Form("form:has([formaction*=ShowNumber])").Submit()).Expect(200);
        shown.AllText.ShouldContain($"{made.Digits[..8]}-{made.Digits[8..]}");
        (await app.AccessLog(made.Number.ToString())).Count(l => l.Act == AccessAct.ShowNumber).ShouldBe(1);
        (await bup.Get(made.Received)).Html.ShouldNotContain("-" + made.Digits[8..]);
    }

    [Theory, OnBothDatabases("hab-falun")]
    [OnBothDatabases("socialsekreterare-borlange")]
    [OnBothDatabases("lss-falun")]
    [OnBothDatabases("lanssamordnare")]
    public async Task To_a_unit_that_has_received_nothing_it_is_not_there(Provider on, string persona)
    {
        var app = await SamspelApp.For(on);
        var made = await CaseUnderWay.Established(app);
        var stranger = await app.As(persona);
        foreach (var page in new[] { "", "/svara/1", "/plan/1", "/plan/1/utskrift", "/insatser/2", "/fragor/1", "/meddelande", "/infor", "/moten/1/kalender.ics" })
        {
            (await stranger.Get(made.Received + page)).Expect(404);
            (await stranger.Post(made.Received + page, ("Form.Answer", "Accepted"))).Expect(404);
        }
        (await made.Row()).Meetings[0].Calls.ShouldAllBe(c => c.Answered == CallAnswer.None);
    }

    [Theory, OnBothDatabases]
    public async Task An_answer_is_a_fact_and_closes_the_duty(Provider on)
    {
        var app = await SamspelApp.For(on);
        var made = await CaseUnderWay.Called(app);
        var bup = await app.As("bup-falun");
        var page = await bup.Get($"{made.Received}/svara/1");
        (await page.Form().Submit()).Expect(422);
        (await page.Form().Fill(new { Answer = "ProposesOther" }).Submit()).Expect(422);
        var answered = (await page.Form().Fill(new { Answer = "Accepted", Text = "Johan kommer", Contribution = "Vi ser en förbättring." }).Submit()).Expect(200);
        answered.Address.ShouldBe(made.Received);
        answered.AllText.ShouldContain("Ert svar: kommer");

        (await app.History(made.Number.ToString())).ShouldContain(f => f.Kind == nameof(SipCallAnswered) && f.PersonName == "Johan Alm");
        (await app.Duties(made.Number.ToString())).ShouldNotContain(d => d.Kind == DutyKind.AnswerCall && d.Unit == CaseUnderWay.Unit("bup-falun"));
        (await made.Disclosures("falun-ifo")).Single().Kind.ShouldBe(ItemKind.Contribution);
        var owner = (await (await app.As("socialsekreterare-falun")).Get($"{made.Address}/moten/1")).Expect(200);
        owner.AllText.ShouldContain("Vi ser en förbättring.");
        (await made.Disclosures("falun-ifo")).Single().ReadAt.ShouldNotBeNull();
    }

    [Theory, OnBothDatabases]
    public async Task After_the_consent_is_withdrawn_nothing_more_passes(Provider on)
    {
        var app = await SamspelApp.For(on);
        var made = await CaseUnderWay.Established(app);
        var bup = await app.As("bup-falun");
        var action = (await made.Row()).Plan.Actions[0].Id;
        var report = (await bup.Get($"{made.Received}/insatser/{action}")).Expect(200).Form();
        var before = (await made.Disclosures()).Count;
        await made.WithdrawConsent();

        var refused = (await report.Fill(new { Status = "Ongoing", Comment = "Vi har börjat." }).Submit()).Expect(409);
        refused.Errors.ShouldContain(e => e.Contains("Samtycket omfattar inte"));
        refused.Form()["Comment"].ShouldBe("Vi har börjat.");
        (await made.Disclosures()).Count.ShouldBe(before);
        (await made.Row()).Plan.Actions[0].Status.ShouldBe(ActionStatus.NotStarted);
        // What was received stays.
        (await bup.Get(made.Received)).Expect(200);
    }

    [Theory]
    [OnBothDatabases("withdrawn", "Samtycket omfattar inte er enhet i dag")]
    [OnBothDatabases("moved", "Ärendet tar inte emot det här längre")]
    [OnBothDatabases("deceased", "Ärendet tar inte emot det här längre")]
    public async Task When_nothing_more_can_be_sent_what_was_received_is_shown_without_a_form_and_without_a_word_of_why(Provider on, string end, string said)
    {
        var app = await SamspelApp.For(on);
        var made = await CaseUnderWay.Established(app);
        await made.Change((sip, by, sending, _) =>
        {
            var unit = sip.Meetings[0].CallOf(CaseUnderWay.Unit("bup-falun"))!.Unit;
            sip.RaiseQuestion(by, "Vem skriver intyget?", unit, null, sending);
            sip.Call(by, sip.PlanMeeting(by, new MeetingPlan(sending.Now.AddDays(20), 60, "Rum 4", null, null, "Hur går det?"), [new CallTo(unit, CallKind.Called)], sending.Today), sending, true);
        });
        var bup = await app.As("bup-falun");
        var action = (await made.Row()).Plan.Actions[0].Id;
        (string Path, string Shown, (string, string)[] Post)[] pages =
        [
            ("/svara/2", "Rum 4", [("Form.Answer", "Accepted")]), ($"/insatser/{action}", "Kartläggning av sömn", [("Form.Status", "Ongoing")]),
            ("/fragor/1", "Vem skriver intyget?", [("Form.Answer", "Vi")]), ("/meddelande", "", [("Form.Text", "Hej")]),
        ];
        foreach (var (path, _, _) in pages) (await bup.Get(made.Received + path)).Expect(200).Has("main form[data-utkast]").ShouldBeTrue(path);
        (await bup.Get(made.Received)).AllText.ShouldContain("Rapportera");

        if (end == "withdrawn") await made.WithdrawConsent();
        else await made.Change((sip, by, _, _) => { if (end == "moved") sip.EndAsMoved(by, "Annat län", CaseUnderWay.Today); else sip.EndAsDeceased(by, CaseUnderWay.Today); });
        var before = (await made.Disclosures()).Count;
        foreach (var (path, shown, post) in pages)
        {
            var page = (await bup.Get(made.Received + path)).Expect(200);
            page.Has("main form[data-utkast]").ShouldBeFalse(path);
            page.AllText.ShouldContain(said);
            page.AllText.ShouldContain(shown);
            var refused = (await bup.Post(made.Received + path, post)).Expect(409);
            refused.Errors.ShouldContain(e => e.Contains(said), path);
            foreach (var answer in new[] { page, refused })
                foreach (var state in Enum.GetValues<SipState>().Where(s => s.IsOver())) answer.AllText.ShouldNotContain(state.Word(), Case.Insensitive, path);
        }
        (await made.Disclosures()).Count.ShouldBe(before);
        var overview = (await bup.Get(made.Received)).Expect(200);
        overview.AllText.ShouldContain(said);
        overview.AllText.ShouldContain("Kartläggning av sömn");
        foreach (var link in new[] { "svara", "insatser", "fragor", "meddelande" }) overview.Has($"main a[href^='{made.Received}/{link}']").ShouldBeFalse(link);
        (await bup.Get($"{made.Received}/plan/1")).Expect(200);
    }

    [Theory, OnBothDatabases]
    public async Task A_call_cannot_be_answered_after_the_consent_is_withdrawn(Provider on)
    {
        var app = await SamspelApp.For(on);
        var made = await CaseUnderWay.Called(app);
        var bup = await app.As("bup-falun");
        var form = (await bup.Get($"{made.Received}/svara/1")).Form().Fill(new { Answer = "Accepted", Contribution = "Underlag" });
        await made.WithdrawConsent();
        (await form.Submit()).Expect(409);
        (await made.Disclosures("falun-ifo")).ShouldBeEmpty();
        (await made.Row()).Meetings[0].Calls.ShouldAllBe(c => c.Answered == CallAnswer.None);
    }

    [Theory, OnBothDatabases]
    public async Task The_plan_is_received_with_own_actions_and_a_waiting_one_says_what_it_waits_for(Provider on)
    {
        var app = await SamspelApp.For(on);
        var made = await CaseUnderWay.Established(app);
        var (bup, school) = (await app.As("bup-falun"), await app.As("rektor-falun"));
        (await bup.Get(made.Received)).Expect(200).Text("#vara").ShouldBe("Det här har ni lovat");
        var plan = (await made.Row()).Plan;
        var (map, start) = (plan.Actions[0].Id, plan.Actions[1].Id);
        (await school.Get(made.Received)).AllText.ShouldContain($"Väntar på insats {map}, Kartläggning av sömn");
        (await bup.Get($"{made.Received}/insatser/{start}")).Expect(404);
        (await (await school.Get($"{made.Received}/insatser/{start}")).Form().Fill(new { Status = "Ongoing" }).Submit()).Expect(409).Errors.ShouldContain(e => e.Contains("väntar på insats"));
        (await (await bup.Get($"{made.Received}/insatser/{map}")).Form().Fill(new { Status = "Done", Comment = "Klart." }).Submit()).Expect(200).AllText.ShouldContain("Ni skrev: Klart.");
        (await (await school.Get($"{made.Received}/insatser/{start}")).Form().Fill(new { Status = "Ongoing" }).Submit()).Expect(200);
        (await made.Row()).Plan.Actions.Select(a => a.Status).ShouldBe([ActionStatus.Done, ActionStatus.Ongoing]);

        var print = (await bup.Get($"{made.Received}/plan/1/utskrift")).Expect(200);
        print.AllText.ShouldContain("BUP frågar hur du sover.");
        print.Html.ShouldNotContain(made.Digits[8..]);
        (await app.AccessLog(made.Number.ToString())).ShouldContain(l => l.Act == AccessAct.Print && l.PersonName == "Johan Alm");
        (await bup.Get($"{made.Received}/plan/2")).Expect(404);
    }

    [Theory, OnBothDatabases]
    public async Task To_the_owner_what_others_send_stands_in_the_own_case(Provider on)
    {
        var app = await SamspelApp.For(on);
        var made = await CaseUnderWay.Called(app);
        var sara = await app.As("socialsekreterare-falun");
        (await (await (await app.As("bup-falun")).Get($"{made.Received}/svara/1")).Form().Fill(new { Answer = "Accepted", Contribution = "Vårt underlag." }).Submit()).Expect(200);
        (await sara.Get(made.Received)).Expect(200).Address.ShouldBe($"{made.Address}/meddelanden");
        foreach (var page in new[] { "/svara/1", "/meddelande", "/infor" }) (await sara.Get(made.Received + page)).Expect(404);
        (await sara.Get("/mottaget")).AllText.ShouldNotContain(made.Number.ToString());
        (await app.Duties(made.Number.ToString())).ShouldNotContain(d => d.Kind == DutyKind.ReadReceived && d.Unit == CaseUnderWay.Unit("falun-ifo"));
    }

    [Theory, OnBothDatabases]
    public async Task An_open_question_put_to_the_unit_is_answered_there_and_by_no_other(Provider on)
    {
        var app = await SamspelApp.For(on);
        var made = await CaseUnderWay.Established(app);
        await made.Change((sip, by, sending, context) => sip.RaiseQuestion(by, "Vem skriver intyget?", sip.Meetings[0].CallOf(CaseUnderWay.Unit("bup-falun"))!.Unit, null, sending));
        var (bup, school) = (await app.As("bup-falun"), await app.As("rektor-falun"));
        (await school.Get($"{made.Received}/fragor/1")).Expect(404);
        var page = (await bup.Get(made.Received)).Expect(200);
        page.AllText.ShouldContain("Vem skriver intyget?");
        var question = await page.Follow("Besvara frågan");
        (await question.Form().Submit()).Expect(422);
        (await question.Form().Fill(new { Answer = "Vi skriver det." }).Submit()).Expect(200);
        (await made.Row()).OpenQuestions[0].Answer.ShouldBe("Vi skriver det.");
        (await bup.Get(made.Received)).AllText.ShouldNotContain("Besvara frågan");
        (await app.Duties(made.Number.ToString())).ShouldNotContain(d => d.Kind == DutyKind.AnswerOpenQuestion);
        (await (await app.As("socialsekreterare-falun")).Get($"{made.Address}/meddelanden")).AllText.ShouldContain("Svar på öppen fråga 1: Vi skriver det.");
    }

    [Theory, OnBothDatabases]
    public async Task What_is_entered_in_the_own_record_is_closed_here(Provider on)
    {
        var app = await SamspelApp.For(on);
        var made = await CaseUnderWay.Called(app);
        var bup = await app.As("bup-falun");
        await bup.Get(made.Received);
        var item = (await made.Disclosures("bup-falun")).Single();
        (await (await bup.Get($"{made.Received}/infor")).Form().Submit()).Expect(422);
        (await (await bup.Get($"{made.Received}/infor")).Form().Fill(new { Items = (string[])[item.Id.ToString()] }).Submit()).Expect(200).Address.ShouldBe("/mottaget");
        (await bup.Get(made.Received)).Expect(404);
        (await made.Disclosures("bup-falun")).Single().Ending.ShouldBe(DisclosureEnding.Filed);
    }
}
