using Microsoft.EntityFrameworkCore;
using Samspel.Domain;
using Samspel.Domain.Disclosures;
using Samspel.Domain.Sips;
using Samspel.Web.Platform.Data;
using Samspel.Web.Tests.Harness;

namespace Samspel.Web.Tests.Sips;

public class HandOverAndEndTests
{
    [Theory, OnBothDatabases]
    public async Task A_case_goes_to_a_colleague_and_to_the_inbox(Provider on)
    {
        var app = await SamspelApp.For(on);
        var sip = await Arrange.Case(app, SipState.Prepared);
        var worker = await app.As(Arrange.Worker);
        var form = (await worker.Get(sip.Address + "/lamna-over")).Form();
        (await form.Fill(new { To = $"person:{Db.NamedGuid("persona:" + Arrange.Colleague)}" }).Submit()).Expect(200).AllText.ShouldContain("Handläggare: Amir Sandgren");
        (await (await worker.Get(sip.Address + "/lamna-over")).Form().Fill(new { To = "inkorg" }).Submit()).Expect(200).AllText.ShouldContain("Det ligger i enhetens inkorg");
        (await sip.Row()).Responsible.ShouldBeNull();
        (await app.Duties(sip.CaseNumber)).ShouldContain(d => d.Kind == Samspel.Domain.DutyKind.TakeCase);
        (await sip.Facts()).Count(f => f == "SipHandedOver").ShouldBe(2);
    }

    [Theory, OnBothDatabases]
    public async Task Handed_to_another_unit_in_the_compartment_it_is_theirs_alone_with_its_ledger(Provider on)
    {
        var app = await SamspelApp.For(on);
        var sip = await Arrange.Case(app, SipState.Prepared);
        var (worker, lss) = (await app.As(Arrange.Worker), await app.As(Arrange.SameCompartment));
        var page = await worker.Get(sip.Address + "/lamna-over");
        page.AllText.ShouldNotContain("BUP-mottagningen");
        (await page.Form().Fill(new { To = $"enhet:{Arrange.UnitId("falun-lss")}" }).Submit()).Expect(200).Address.ShouldBe("/sip");
        (await worker.Get(sip.Address)).Expect(404);
        (await lss.Get(sip.Address)).Expect(200).AllText.ShouldContain("Jag tar ärendet");
        (await lss.Get(sip.Address + "/samtycke")).Expect(200).AllText.ShouldContain("BUP-mottagningen, Falun");
        (await lss.Get($"/barn/{sip.ChildId}")).Expect(200);
    }

    [Theory]
    [OnBothDatabases(SipState.NeedNoticed, "AskForConsent")]
    [OnBothDatabases(SipState.ConsentAsked, "RecordConsent")]
    [OnBothDatabases(SipState.Prepared, "ConsentEnding")]
    [OnBothDatabases(SipState.NewConsentRequired, "RenewConsent")]
    public async Task What_is_to_be_done_about_consent_follows_the_case_to_the_unit_that_takes_over(Provider on, SipState state, string kind)
    {
        var app = await SamspelApp.For(on);
        var sip = await Arrange.Case(app, state);
        var (worker, lss) = (await app.As(Arrange.Worker), await app.As(Arrange.SameCompartment));
        async Task<(UnitId Unit, PersonId? Person)> Duty() => (await app.Duties(sip.CaseNumber)).Where(d => $"{d.Kind}" == kind).Select(d => (d.Unit, d.Person)).ShouldHaveSingleItem();
        (await Duty()).Unit.ShouldBe(Arrange.UnitId("falun-ifo"));

        (await (await worker.Get(sip.Address + "/lamna-over")).Form().Fill(new { To = $"enhet:{Arrange.UnitId("falun-lss")}" }).Submit()).Expect(200);
        (await Duty()).ShouldBe((Arrange.UnitId("falun-lss"), null));
        (await app.Duties(sip.CaseNumber)).ShouldAllBe(d => d.Unit != Arrange.UnitId("falun-ifo"));
        (await lss.Post(sip.Address + "/ta")).Expect(200);
        if (state is SipState.ConsentAsked)
        {
            (await (await lss.Get(sip.Address + "/samtycke/svar")).Form().Fill(new { Yes = "true", How = "Oral" }).Submit()).Expect(200);
            (await sip.Consent()).State.ShouldBe(Samspel.Domain.Consents.ConsentState.Given);
        }
        else (await lss.Get(sip.Address + (state == SipState.NeedNoticed ? "/samtycke/fraga" : "/samtycke/nytt"))).Expect(200).Has("main form[method=post]").ShouldBeTrue();
        (await worker.Get(sip.Address + "/samtycke")).Expect(404);
    }

    [Theory, OnBothDatabases]
    public async Task Opened_on_the_wrong_child_it_is_sealed_and_what_was_sent_is_taken_back(Provider on)
    {
        var app = await SamspelApp.For(on);
        var sip = await Arrange.Case(app, SipState.Called, new Wishes { GivenName = "Felbarn" });
        var worker = await app.As(Arrange.Worker);
        var page = (await (await worker.Get(sip.Address + "/avsluta-sarskilt")).Form().Fill(new { Why = "WrongChild", Text = "Det var syskonet." }).Submit()).Expect(200);
        page.Heading.ShouldBe("Förseglat ärende");
        page.Html.ShouldNotContain("Felbarn");
        page.Html.ShouldNotContain("syskonet");
        (await sip.Row()).State.ShouldBe(SipState.WrongChild);
        foreach (var path in SipPages.All.Where(p => p != "")) (await worker.Get(sip.Address + path)).Expect(404);
        foreach (var (path, fields) in SipPages.Posts) (await worker.Post(sip.Address + path, fields)).Expect(404);
        (await app.Read(c => c.Set<Disclosure>().AsNoTracking().Where(d => d.CaseNumber == sip.CaseNumber).ToListAsync())).ShouldAllBe(d => d.Ending == DisclosureEnding.Recalled);
    }

    [Theory]
    [OnBothDatabases("Moved", SipState.Moved)]
    [OnBothDatabases("Deceased", SipState.Deceased)]
    public async Task Moved_or_deceased_the_case_ends_and_stays_readable(Provider on, string why, SipState ended)
    {
        var app = await SamspelApp.For(on);
        var sip = await Arrange.Case(app, SipState.Established);
        var worker = await app.As(Arrange.Worker);
        var page = (await (await worker.Get(sip.Address + "/avsluta-sarskilt")).Form().Fill(new { Why = why, Text = why == "Moved" ? "Till ett annat län." : null }).Submit()).Expect(200);
        page.Texts(".page-head .status").ShouldContain(ended.Word());
        (await sip.Row()).State.ShouldBe(ended);
        (await worker.Get(sip.Address + "/historik")).Expect(200);
    }

    [Theory, OnBothDatabases]
    public async Task The_child_is_prepared_with_and_what_is_not_to_be_talked_about_stays(Provider on)
    {
        var app = await SamspelApp.For(on);
        var sip = await Arrange.Case(app, SipState.Started);
        var worker = await app.As(Arrange.Worker);
        var page = await worker.Get(sip.Address + "/forbered");
        page.AllText.ShouldContain("Det skickas aldrig till någon annan");
        var shown = (await page.Form().Fill(new { WhatMattersToMe = "Mina kaniner", NotToTalkAbout = "Pappas resa", HowITakePart = "SomeoneForMe", SomeoneForMe = "Mormor", Question = "Hur blir kvällarna lugnare?", ChildReads = true }).Submit()).Expect(200);
        shown.Text(".quote").ShouldBe("Mina kaniner");
        shown.AllText.ShouldContain("Någon annan för mig: Mormor");
        var row = await sip.Row();
        (row.State, row.Preparation!.ChildReads, row.Preparation.NotToTalkAbout).ShouldBe((SipState.Prepared, true, "Pappas resa"));
        (await (await worker.Get(sip.Address + "/deltagare")).Form().Fill("Form.Rows[0].Who", "barnet").Fill("Form.Rows[1].Who", "Bo Ek").Fill("Form.Rows[1].Unit", Arrange.UnitId("bup-falun").ToString()).Submit()).Expect(200)
            .Texts(".people li").Count.ShouldBe(2);
        (await sip.Facts()).ShouldContain("SipParticipantsRevised");
        (await (await worker.Get(sip.Address + "/behov")).Form().Fill(new { Description = "Nya ord." }).Submit()).Expect(200);
        (await sip.Row()).Need.Description.ShouldBe("Nya ord.");
        await sip.Act((s, sending, by) => s.Call(by, s.PlanMeeting(by, new MeetingPlan(sending.Now.AddDays(3), 60, "Rum 1", null, null, s.Preparation!.Question), [new CallTo(s.Participants[1].Unit!, CallKind.Called)], sending.Today), sending, true));
        (await app.Read(c => c.Set<Disclosure>().AsNoTracking().Where(d => d.CaseNumber == sip.CaseNumber).Select(d => d.Content).ToListAsync())).ShouldAllBe(c => !c.Contains("Pappas resa"));
        (await (await worker.Get(sip.Address + "/barnets-basta")).Form().Fill(new { Judgement = "Ny bedömning." }).Submit()).Expect(200);
        (await sip.Row()).BestInterests!.Judgement.ShouldBe("Ny bedömning.");
    }
}
