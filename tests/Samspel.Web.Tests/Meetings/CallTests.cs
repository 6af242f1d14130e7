using Microsoft.EntityFrameworkCore;
using Samspel.Domain;
using Samspel.Domain.Disclosures;
using Samspel.Domain.Parties;
using Samspel.Domain.Sips;
using Samspel.Web.Platform.Data;
using Samspel.Web.Tests.Harness;
using Samspel.Web.Tests.LocalAgreements;

namespace Samspel.Web.Tests.Meetings;

public class CallTests
{
    static readonly object Filled = new { Date = CaseUnderWay.MeetingDay, Time = "13.30", Place = "Rum 3", Units = (string[])[CaseUnderWay.Unit("bup-falun").ToString(), CaseUnderWay.Unit("privata-utforaren-linden").ToString()] };

    [Theory, OnBothDatabases]
    public async Task A_meeting_is_planned_with_the_question_from_the_preparation_and_called_to(Provider on)
    {
        var app = await SamspelApp.For(on);
        var made = await CaseUnderWay.Prepared(app);
        var sara = await app.As("socialsekreterare-falun");

        var form = (await sara.Get($"{made.Address}/moten/nytt")).Expect(200).Form();
        form["Question"].ShouldBe(CaseUnderWay.Question);
        var meeting = (await form.Fill(Filled).Submit()).Expect(200);
        meeting.Address.ShouldBe($"{made.Address}/moten/1");
        (await made.Disclosures()).ShouldBeEmpty();

        var called = (await meeting.Form("form:has([formaction*=Call])").Submit("Skicka kallelse")).Expect(200);
        called.AllText.ShouldContain("Har inte svarat");
        var sent = await made.Disclosures();
        sent.Select(d => (d.Kind, d.ToUnit)).ShouldBe([(ItemKind.Call, CaseUnderWay.Unit("bup-falun")), (ItemKind.Invitation, CaseUnderWay.Unit("privata-utforaren-linden"))], ignoreOrder: true);
        (await app.History(made.Number.ToString())).ShouldContain(f => f.Sentence.StartsWith("Kallelse till möte 1 skickades till BUP"));
        (await app.Duties(made.Number.ToString())).ShouldContain(d => d.Kind == DutyKind.AnswerCall && d.Unit == CaseUnderWay.Unit("bup-falun"));
    }

    [Theory, OnBothDatabases]
    public async Task A_unit_that_the_consent_does_not_cover_stops_the_call_with_its_name(Provider on)
    {
        var app = await SamspelApp.For(on);
        var made = await CaseUnderWay.Prepared(app, ["bup-falun"]);
        var sara = await app.As("socialsekreterare-falun");
        var meeting = (await (await sara.Get($"{made.Address}/moten/nytt")).Form().Fill(new
        {
            Date = CaseUnderWay.MeetingDay, Time = "13.30", Place = "Rum 3",
            Units = (string[])[CaseUnderWay.Unit("bup-falun").ToString()], Others = (string[])[CaseUnderWay.Unit("hab-falun").ToString()],
        }).Submit()).Expect(200);
        meeting.AllText.ShouldContain("Samtycket omfattar inte Habiliteringen, Falun.");

        var refused = (await meeting.Form("form:has([formaction*=Call])").Submit()).Expect(409);
        refused.Errors.ShouldContain(e => e.Contains("Habiliteringen, Falun"));
        (await made.Disclosures()).ShouldBeEmpty();
        (await made.Row()).State.ShouldBe(SipState.Prepared);
        (await app.AccessLog()).ShouldContain(l => !l.Allowed && l.Ground == SipRules.ConsentCovers.Id);
    }

    [Theory, OnBothDatabases]
    public async Task When_another_time_is_proposed_the_called_one_can_be_kept_and_the_unit_is_asked_again(Provider on)
    {
        var app = await SamspelApp.For(on);
        var made = await CaseUnderWay.Called(app);
        var (sara, bup) = (await app.As("socialsekreterare-falun"), await app.As("bup-falun"));
        var answer = (await bup.Get($"{made.Received}/svara/1")).Expect(200).Form().Fill(new { Answer = "ProposesOther", Date = CaseUnderWay.MeetingDay.AddDays(7), Time = "09.00" });
        (await answer.Submit()).Expect(200);
        (await app.Duties(made.Number.ToString())).ShouldContain(d => d.Kind == DutyKind.DecideProposedTime && d.DoneAt == null);

        var kept = await (await sara.Get($"{made.Address}/moten/1")).Expect(200).Form("form:has([formaction*=KeepTime])").Submit();

        kept.Expect(200).AllText.ShouldNotContain("Föreslår");
        var duties = (await app.Duties(made.Number.ToString())).Where(d => d.DoneAt == null).ToList();
        duties.ShouldNotContain(d => d.Kind == DutyKind.DecideProposedTime);
        duties.ShouldContain(d => d.Kind == DutyKind.AnswerCall && d.Unit == CaseUnderWay.Unit("bup-falun"));
        (await app.History(made.Number.ToString())).ShouldContain(f => f.Sentence.StartsWith("Tiden för möte 1 ligger fast."));
        (await bup.Get(made.Received)).Expect(200).AllText.ShouldContain("blir på den tid ni är kallade till");
    }

    [Theory, OnBothDatabases]
    public async Task What_is_missing_is_said_and_typed_text_stays(Provider on)
    {
        var app = await SamspelApp.For(on);
        var made = await CaseUnderWay.Prepared(app);
        var sara = await app.As("socialsekreterare-falun");
        var wrong = (await (await sara.Get($"{made.Address}/moten/nytt")).Form().Fill(new { Date = "i morgon", Place = "Rum 3", Link = "javascript:alert(1)" }).Submit()).Expect(422);
        wrong.Errors.ShouldContain(e => e.Contains("ÅÅÅÅ-MM-DD"));
        wrong.Form()["Place"].ShouldBe("Rum 3");

        var meeting = (await (await sara.Get($"{made.Address}/moten/nytt")).Form().Fill(new { Place = "Rum 3" }).Submit()).Expect(200);
        (await meeting.Form("form:has([formaction*=Call])").Submit()).Expect(409).Errors.ShouldContain(e => e.Contains("dag och tid"));
    }

    [Theory, OnBothDatabases]
    public async Task A_call_sent_twice_goes_out_once(Provider on)
    {
        var app = await SamspelApp.For(on);
        var made = await CaseUnderWay.Prepared(app);
        var sara = await app.As("socialsekreterare-falun");
        var meeting = await (await sara.Get($"{made.Address}/moten/nytt")).Form().Fill(Filled).Submit();
        var call = meeting.Form("form:has([formaction*=Call])");
        (await call.Submit()).Expect(200);
        (await call.Submit()).Expect(200);
        (await made.Disclosures("bup-falun")).Count.ShouldBe(1);
    }

    [Theory, OnBothDatabases]
    public async Task A_school_calls_only_where_its_municipality_lets_it(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        var made = await CaseUnderWay.Prepared(app, ["bup-falun"], "rektor-falun", "falun-skola-norra");
        var tomas = await app.As("rektor-falun");
        var meeting = (await (await tomas.Get($"{made.Address}/moten/nytt")).Form()
            .Fill(new { Date = CaseUnderWay.MeetingDay, Time = "13.30", Place = "Rum 3", Units = (string[])[CaseUnderWay.Unit("bup-falun").ToString()] }).Submit()).Expect(200);
        var refused = (await meeting.Form("form:has([formaction*=Call])").Submit()).Expect(409);
        refused.Errors.ShouldContain(e => e.Contains("får skolan inte kalla"));
        (await made.Disclosures()).ShouldBeEmpty();

        await LocalArrange.InForce(app, LocalArrange.SchoolCalls);
        (await refused.Form("form:has([formaction*=Call])").Submit()).Expect(200);
        (await made.Disclosures("bup-falun")).Count.ShouldBe(1);
    }

    [Theory, OnBothDatabases]
    public async Task Of_two_who_plan_at_once_the_second_sees_both_texts(Provider on)
    {
        var app = await SamspelApp.For(on);
        var made = await CaseUnderWay.Prepared(app);
        var (sara, amir) = (await app.As("socialsekreterare-falun"), await app.As("socialsekreterare2-falun"));
        await (await sara.Get($"{made.Address}/moten/nytt")).Form().Fill(Filled).Submit();
        var (first, second) = ((await sara.Get($"{made.Address}/moten/1/uppgifter")).Form(), (await amir.Get($"{made.Address}/moten/1/uppgifter")).Form());
        (await first.Fill(new { Place = "Biblioteket" }).Submit()).Expect(200);
        var both = (await second.Fill(new { Place = "Kommunhuset" }).Submit()).Expect(409);
        both.Text(".theirs").ShouldContain("Biblioteket");
        both.Form("form:has([name='Form.Place'])")["Place"].ShouldBe("Kommunhuset");
        (await both.Form("form:has([name='Form.Place'])").Submit()).Expect(200);
        (await made.Row()).Meetings[0].Plan.Place.ShouldBe("Kommunhuset");
    }

    [Theory, OnBothDatabases]
    public async Task A_rebooked_meeting_is_told_and_called_to_anew(Provider on)
    {
        var app = await SamspelApp.For(on);
        var made = await CaseUnderWay.Called(app);
        var sara = await app.As("socialsekreterare-falun");
        (await (await sara.Get($"{made.Address}/moten/1/boka-om")).Form().Submit()).Expect(422);
        var plan = (await (await sara.Get($"{made.Address}/moten/1/boka-om")).Form().Fill(new { Why = "Lokalen är upptagen" }).Submit()).Expect(200);
        plan.Address.ShouldEndWith("/moten/1/uppgifter");
        (await made.Disclosures("bup-falun")).Count(d => d.Kind == ItemKind.Message).ShouldBe(1);

        var bup = await app.As("bup-falun");
        (await bup.Get(made.Received)).AllText.ShouldContain("Ska bokas om");
        var meeting = await plan.Form().Fill(new { Date = CaseUnderWay.MeetingDay.AddDays(7) }).Submit();
        (await meeting.Form("form:has([formaction*=Call])").Submit("Skicka ny kallelse")).Expect(200);
        var received = (await bup.Get(made.Received)).Expect(200);
        received.AllText.ShouldContain("måndag 14 december 2026");
        received.AllText.ShouldNotContain("Lokalen är upptagen");
    }

    [Theory, OnBothDatabases]
    public async Task A_cancelled_meeting_sends_the_case_back_and_leaves_every_calendar(Provider on)
    {
        var app = await SamspelApp.For(on);
        var made = await CaseUnderWay.Called(app);
        var (sara, bup) = (await app.As("socialsekreterare-falun"), await app.As("bup-falun"));
        (await bup.Get($"{made.Received}/moten/1/kalender.ics")).Html.ShouldContain("STATUS:CONFIRMED");
        (await (await sara.Get($"{made.Address}/moten/1/stall-in")).Form().Fill(new { Why = "Barnet är sjukt" }).Submit()).Expect(200);
        (await made.Row()).State.ShouldBe(SipState.Prepared);
        foreach (var file in new[] { await bup.Get($"{made.Received}/moten/1/kalender.ics"), await sara.Get($"{made.Address}/moten/1/kalender.ics") })
        {
            file.Html.ShouldContain("METHOD:CANCEL");
            file.Html.ShouldContain("SEQUENCE:1");
            file.Html.ShouldNotContain("sjukt");
        }
    }

    [Theory, OnBothDatabases]
    public async Task The_calendar_file_says_the_case_number_and_nothing_about_the_person(Provider on)
    {
        var app = await SamspelApp.For(on);
        var made = await CaseUnderWay.Called(app);
        foreach (var (persona, address) in new[] { ("socialsekreterare-falun", made.Address), ("bup-falun", made.Received) })
        {
            var file = (await (await app.As(persona)).Get($"{address}/moten/1/kalender.ics")).Expect(200);
            file.Response.Content.Headers.ContentType!.MediaType.ShouldBe("text/calendar");
            file.Response.Content.Headers.ContentDisposition!.FileName.ShouldBe($"{made.Number}-mote-1.ics");
            file.Html.ShouldContain($"SUMMARY:Samverkansmöte {made.Number}");
            file.Html.ShouldContain("DTSTART:20261207T123000Z");
            foreach (var secret in new[] { made.Given, "Provsson", made.Digits[..8], "skolan", "Slaggatan", "BUP", "Socialtjänst", "Sara", "LOCATION" }) file.Html.ShouldNotContain(secret);
        }
        (await app.AccessLog(made.Number.ToString())).Count(l => l.Act == AccessAct.Export).ShouldBe(2);
    }

    [Theory, OnBothDatabases]
    public async Task More_units_are_called_later(Provider on)
    {
        var app = await SamspelApp.For(on);
        var made = await CaseUnderWay.Prepared(app);
        var sara = await app.As("socialsekreterare-falun");
        var meeting = await (await sara.Get($"{made.Address}/moten/nytt")).Form().Fill(Filled).Submit();
        await meeting.Form("form:has([formaction*=Call])").Submit();
        (await (await sara.Get($"{made.Address}/moten/1/fler")).Form().Submit()).Expect(422);
        (await (await sara.Get($"{made.Address}/moten/1/fler")).Form().Fill(new { Units = (string[])[CaseUnderWay.Unit("falun-skola-norra").ToString()] }).Submit()).Expect(200);
        (await made.Disclosures("falun-skola-norra")).Count.ShouldBe(1);
    }

    [Theory, OnBothDatabases]
    public async Task A_unit_on_paper_gets_a_printed_call_and_its_answer_is_entered_by_the_caller(Provider on)
    {
        var app = await SamspelApp.For(on);
        var made = await CaseUnderWay.Called(app);
        var (sara, linden) = (await app.As("socialsekreterare-falun"), CaseUnderWay.Unit("privata-utforaren-linden"));
        var paper = (await sara.Get($"{made.Address}/moten/1/kallelse/{linden}")).Expect(200);
        paper.AllText.ShouldContain(CaseUnderWay.Question);
        paper.AllText.ShouldContain(made.Given);
        paper.Title.ShouldNotContain(made.Given);
        (await app.AccessLog(made.Number.ToString())).ShouldContain(l => l.Act == AccessAct.Print);
        (await sara.Get($"{made.Address}/moten/1/kallelse/{CaseUnderWay.Unit("hab-falun")}")).Expect(404);
        (await app.Duties(made.Number.ToString())).ShouldNotContain(d => d.Unit == linden);

        (await sara.Get($"{made.Address}/moten/1/svar/{CaseUnderWay.Unit("bup-falun")}")).Expect(404);
        (await (await sara.Get($"{made.Address}/moten/1/svar/{linden}")).Form().Fill(new { Answer = "Declined", Text = "Ringde i dag", Contribution = "Trivs bra hos oss." }).Submit()).Expect(200)
            .AllText.ShouldContain("Trivs bra hos oss.");
        (await made.Row()).Meetings[0].CallOf(linden)!.Answered.ShouldBe(CallAnswer.Declined);
    }

    [Theory, OnBothDatabases]
    public async Task On_a_shared_screen_nothing_internal_and_no_number_stands(Provider on)
    {
        var app = await SamspelApp.For(on);
        var made = await CaseUnderWay.Established(app);
        var shown = (await (await app.As("socialsekreterare-falun")).Get($"{made.Address}/moten/1/visa")).Expect(200);
        shown.AllText.ShouldContain("Att få träffa mina kompisar.");
        shown.AllText.ShouldContain("Kartläggning av sömn");
        foreach (var hidden in new[] { made.Digits[..8], CaseUnderWay.NotToTalkAbout, "Internt.", "Skolfrånvaro" }) shown.Html.ShouldNotContain(hidden);
        shown.Page.Body!.ClassName.ShouldBe("meeting");
    }

    [Theory, OnBothDatabases("bup-falun")]
    [OnBothDatabases("socialsekreterare-borlange")]
    [OnBothDatabases("lss-falun")]
    [OnBothDatabases("administrator-falun")]
    public async Task To_others_the_owners_pages_are_not_there(Provider on, string persona)
    {
        var app = await SamspelApp.For(on);
        var made = await CaseUnderWay.Called(app);
        var stranger = await app.As(persona);
        foreach (var page in new[] { "moten", "moten/nytt", "moten/1", "moten/1/uppgifter", "moten/1/fler", "moten/1/boka-om", "moten/1/stall-in", "moten/1/dokumentera", "moten/1/visa", "moten/1/kalender.ics", $"moten/1/kallelse/{CaseUnderWay.Unit("privata-utforaren-linden")}", $"moten/1/svar/{CaseUnderWay.Unit("privata-utforaren-linden")}" })
        {
            (await stranger.Get($"{made.Address}/{page}")).Expect(404);
            (await stranger.Post($"{made.Address}/{page}", ("Form.Why", "x"))).Expect(404);
        }
        (await made.Row()).Meetings[0].State.ShouldBe(MeetingState.Called);
    }
}
