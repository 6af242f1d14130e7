using Samspel.Domain.Consents;
using Samspel.Domain.Sips;
using Samspel.Web.Platform.Data;
using Samspel.Web.Tests.Harness;

namespace Samspel.Web.Tests.Sips;

public class ConsentTests
{
    static object Question(string unit = "bup-falun") => new { Recipients = new[] { Arrange.UnitId(unit).ToString() }, Information = "Hur det går i skolan.", Givers = "GuardiansDecide", Maturity = "Förstår, men vill att mamma svarar." };
    static object Answer(string who, bool yes) => new { Who = who, Yes = yes ? "true" : "false", How = "Oral", On = new DateOnly(2026, 11, 23) };
    static object Best => new { Judgement = "En samlad plan är bäst.", ChildsView = "Jag vill gå i skolan.", HowUnderstood = "Berättade med egna ord." };

    [Theory, OnBothDatabases]
    public async Task Two_guardians_say_yes_one_at_a_time_and_the_work_begins(Provider on)
    {
        var app = await SamspelApp.For(on);
        var sip = await Arrange.Case(app, SipState.NeedNoticed, new Wishes { Guardians = 2 });
        var worker = await app.As(Arrange.Worker);
        var ask = await worker.Get(sip.Address + "/samtycke/fraga");
        ask.AllText.ShouldContain("Barnet är 13 år");
        var answers = (await ask.Form().Fill(Question()).Submit()).Expect(200);
        answers.Address.ShouldBe(sip.Address + "/samtycke/svar");
        var scope = (await sip.Consent()).Scope;
        scope.Includes(Arrange.UnitId("bup-falun")).ShouldBeTrue();
        scope.Includes(Arrange.UnitId("falun-ifo")).ShouldBeTrue();

        var second = (await answers.Form().Fill(Answer($"{sip.Deciders[0].Id}", true)).Submit()).Expect(200);
        second.Address.ShouldBe(sip.Address + "/samtycke/svar");
        second.AllText.ShouldContain("Svarade ja 2026-11-23");
        (await sip.Consent()).State.ShouldBe(ConsentState.Asked);
        var begin = (await second.Form().Fill(Answer($"{sip.Deciders[1].Id}", true)).Submit()).Expect(200);
        begin.Address.ShouldBe(sip.Address + "/starta");
        (await begin.Form().Fill(Best).Submit()).Expect(200).Address.ShouldBe(sip.Address);

        var row = await sip.Row();
        (row.State, row.BestInterests!.ChildsView).ShouldBe((SipState.Started, "Jag vill gå i skolan."));
        (await sip.Consent()).State.ShouldBe(ConsentState.Given);
        (await sip.Facts()).ShouldBe(["SipNeedNoticed", "SipConsentSought", "SipStarted"]);
        (await worker.Get(sip.Address)).AllText.ShouldContain("Vårdnadshavarna, till 2027-11-22");
        (await app.AccessLog(sip.CaseNumber)).ShouldContain(l => l.Object == "sip/samtycke" && l.Act == AccessAct.Read && l.Allowed);
    }

    [Theory, OnBothDatabases]
    public async Task Starting_before_everybody_has_said_yes_is_refused_and_so_is_a_start_without_the_childs_view(Provider on)
    {
        var app = await SamspelApp.For(on);
        var sip = await Arrange.Case(app, SipState.ConsentAsked, new Wishes { Guardians = 2 });
        var worker = await app.As(Arrange.Worker);
        (await worker.Get(sip.Address + "/starta")).Has("main form[method=post]").ShouldBeFalse();
        (await worker.Post(sip.Address + "/starta", SipPages.Posts["/starta"])).Expect(409);
        foreach (var decider in sip.Deciders)
            (await (await worker.Get(sip.Address + "/samtycke/svar")).Form().Fill(Answer($"{decider.Id}", true)).Submit()).Expect(200);
        var page = (await (await worker.Get(sip.Address + "/starta")).Form().Fill(new { Judgement = "Bäst så.", HowUnderstood = "Hon sa det." }).Submit()).Expect(422);
        page.Errors.ShouldContain("Skriv barnets åsikt, eller varför den saknas.");
        page.Form()["Judgement"].ShouldBe("Bäst så.");
        (await sip.Row()).State.ShouldBe(SipState.ConsentAsked);
    }

    [Theory, OnBothDatabases]
    public async Task One_guardian_says_no_and_the_grounds_that_fit_the_sender_are_shown(Provider on)
    {
        var app = await SamspelApp.For(on);
        var sip = await Arrange.Case(app, SipState.ConsentAsked, new Wishes { Guardians = 2 });
        var worker = await app.As(Arrange.Worker);
        await (await worker.Get(sip.Address + "/samtycke/svar")).Form().Fill(Answer($"{sip.Deciders[0].Id}", true)).Submit();
        var page = (await (await worker.Get(sip.Address + "/samtycke/svar")).Form().Fill(Answer($"{sip.Deciders[1].Id}", false)).Submit()).Expect(200);
        page.Address.ShouldBe(sip.Address + "/samtycke");
        page.AllText.ShouldContain("Vårdnad 2 (vårdnadshavare) har sagt nej");
        page.AllText.ShouldContain("OSL 26 kap. 9 §");
        page.AllText.ShouldNotContain("OSL 25 kap. 12 §");
        page.AllText.ShouldNotContain("OSL 10 kap. 27 §");
        (await worker.Get(sip.Address + "/starta")).Has("main form[method=post]").ShouldBeFalse();

        var end = await page.Follow("Avsluta som ingen SIP");
        (await end.Form().Submit()).Expect(422).Errors.ShouldContain("Välj vad familjen har erbjudits, eller skriv varför inget erbjöds.");
        (await end.Form().Fill(new { Offers = new[] { "informationsmöte", "samverkansmöte" }, Text = "Tid bokad i januari." }).Submit()).Expect(200);
        var row = await sip.Row();
        (row.State, row.OfferedInstead).ShouldBe((SipState.NoSip, "Informationsmöte och samverkansmöte. Tid bokad i januari."));
        (await sip.Facts()).ShouldContain("SipEndedWithoutConsent");
        (await app.Duties(sip.CaseNumber)).ShouldBeEmpty();
    }

    [Theory, OnBothDatabases]
    public async Task After_a_no_the_family_may_be_asked_again_and_the_ledger_keeps_both(Provider on)
    {
        var app = await SamspelApp.For(on);
        var sip = await Arrange.Case(app, SipState.ConsentAsked);
        var worker = await app.As(Arrange.Worker);
        await (await worker.Get(sip.Address + "/samtycke/svar")).Form().Fill(Answer($"{sip.Deciders[0].Id}", false)).Submit();
        var answer = (await (await worker.Get(sip.Address + "/samtycke/nytt")).Form().Fill(Question()).Submit()).Expect(200);
        var begin = (await answer.Form().Fill(Answer($"{sip.Deciders[0].Id}", true)).Submit()).Expect(200);
        begin.Address.ShouldBe(sip.Address + "/starta");
        (await begin.Form().Fill(Best).Submit()).Expect(200);
        (await sip.Ledger()).Select(c => c.State).ShouldBe([ConsentState.Refused, ConsentState.Given]);
        (await sip.Consent()).State.ShouldBe(ConsentState.Given);
    }

    [Theory, OnBothDatabases]
    public async Task A_new_scope_takes_the_old_ones_place_when_it_is_given(Provider on)
    {
        var app = await SamspelApp.For(on);
        var sip = await Arrange.Case(app, SipState.Prepared);
        var worker = await app.As(Arrange.Worker);
        var ask = await worker.Get(sip.Address + "/samtycke/nytt");
        ask.AllText.ShouldContain("gäller tills alla har sagt ja till det nya");
        var answer = (await ask.Form().Fill(new { Recipients = new[] { "bup-falun", "hab-falun" }.Select(k => Arrange.UnitId(k).ToString()).ToArray(), Givers = "GuardiansDecide", Maturity = "Som förut." }).Submit()).Expect(200);
        (await worker.Get(sip.Address + "/samtycke/nytt")).Has("main form[method=post]").ShouldBeFalse();
        (await worker.Post(sip.Address + "/samtycke/nytt", SipPages.Posts["/samtycke/nytt"])).Expect(409);
        (await answer.Form().Fill(Answer($"{sip.Deciders[0].Id}", true)).Submit()).Expect(200).AllText.ShouldContain("Samtycket gäller till och med");
        (await sip.Ledger()).Select(c => c.State).ShouldBe([ConsentState.Replaced, ConsentState.Given]);
        (await sip.Consent()).Scope.Includes(Arrange.UnitId("hab-falun")).ShouldBeTrue();
        (await sip.Row()).State.ShouldBe(SipState.Prepared);
        (await sip.Facts()).ShouldContain("SipConsentReplaced");
    }

    [Theory, OnBothDatabases]
    public async Task A_no_to_a_new_scope_leaves_the_old_consent_as_it_was(Provider on)
    {
        var app = await SamspelApp.For(on);
        var sip = await Arrange.Case(app, SipState.Started);
        var worker = await app.As(Arrange.Worker);
        var answer = await (await worker.Get(sip.Address + "/samtycke/nytt")).Form().Fill(new { Givers = "GuardiansDecide", Maturity = "Som förut." }).Submit();
        (await answer.Form().Fill(Answer($"{sip.Deciders[0].Id}", false)).Submit()).Expect(200).AllText.ShouldContain("Samtycket gäller till och med");
        (await sip.Consent()).State.ShouldBe(ConsentState.Given);
        (await sip.Row()).State.ShouldBe(SipState.Started);
    }

    [Theory, OnBothDatabases]
    public async Task Withdrawn_midway_the_case_ends_and_nothing_more_is_sent(Provider on)
    {
        var app = await SamspelApp.For(on);
        var sip = await Arrange.Case(app, SipState.Called);
        var worker = await app.As(Arrange.Worker);
        var page = await worker.Get(sip.Address + "/samtycke/aterkalla");
        page.AllText.ShouldContain("Det som andra redan har fått finns kvar hos dem");
        (await page.Form().Fill(new { Who = $"{sip.Deciders[0].Id}" }).Submit()).Expect(200).Address.ShouldBe(sip.Address);
        var row = await sip.Row();
        row.State.ShouldBe(SipState.EndedConsentWithdrawn);
        row.Meetings.Single().State.ShouldBe(MeetingState.Cancelled);
        (await sip.Ledger()).ShouldAllBe(c => c.State == ConsentState.Withdrawn);
        (await sip.Facts()).ShouldContain("SipConsentEnded");
        (await app.Duties(sip.CaseNumber)).ShouldAllBe(d => d.Kind == Samspel.Domain.DutyKind.ReadReceived);
        (await app.As(Arrange.Bup)).ShouldNotBeNull();
        await Should.ThrowAsync<Samspel.Domain.RuleBroken>(() => sip.Act((s, sending, by) => s.SendMessage(by, s.Owner, [s.Meetings[0].Calls[0].Unit], "Hej", [], sending)));
    }

    [Theory, OnBothDatabases]
    public async Task A_withdrawal_on_a_day_before_it_was_given_is_refused_and_stores_nothing(Provider on)
    {
        var app = await SamspelApp.For(on);
        var sip = await Arrange.Case(app, SipState.Started);
        var worker = await app.As(Arrange.Worker);
        var page = await (await worker.Get(sip.Address + "/samtycke/aterkalla")).Form().Fill(new { Who = $"{sip.Deciders[0].Id}", On = new DateOnly(2026, 1, 1) }).Submit();
        page.Expect(409).Form()["On"].ShouldBe("2026-01-01");
        (await sip.Consent()).State.ShouldBe(ConsentState.Given);
        (await sip.Row()).State.ShouldBe(SipState.Started);
    }

    [Theory, OnBothDatabases]
    public async Task Without_anyone_who_decides_the_question_cannot_be_put(Provider on)
    {
        var app = await SamspelApp.For(on);
        var sip = await Arrange.Case(app, SipState.NeedNoticed, new Wishes { Guardians = 0 });
        var worker = await app.As(Arrange.Worker);
        var page = await worker.Get(sip.Address + "/samtycke/fraga");
        page.AllText.ShouldContain("Ingen som bestämmer för barnet är registrerad");
        (await page.Form().Fill(Question()).Submit()).Expect(409).Form()["Information"].ShouldBe("Hur det går i skolan.");
        (await sip.Ledger()).ShouldBeEmpty();
    }
}
