using Samspel.Domain.Sips;
using Samspel.Web.Platform.Data;
using Samspel.Web.Tests.Harness;

namespace Samspel.Web.Tests.Sips;

public class OverviewTests
{
    [Theory]
    [OnBothDatabases(SipState.NeedNoticed, "Fråga om samtycke", "/samtycke/fraga")]
    [OnBothDatabases(SipState.ConsentAsked, "Registrera svar", "/samtycke/svar")]
    [OnBothDatabases(SipState.Started, "Förbered med barnet", "/forbered")]
    [OnBothDatabases(SipState.Prepared, "Kalla till möte", "/moten/nytt")]
    [OnBothDatabases(SipState.Called, "Dokumentera mötet", "/moten/1/dokumentera")]
    [OnBothDatabases(SipState.MeetingHeld, "Skriv planen", "/plan")]
    [OnBothDatabases(SipState.Established, "Öppna planen", "/plan")]
    [OnBothDatabases(SipState.FollowedUp, "Bestäm hur det går vidare", "/besluta")]
    [OnBothDatabases(SipState.NewConsentRequired, "Fråga den unge om samtycke", "/samtycke/nytt")]
    public async Task Each_state_has_one_next_step(Provider on, SipState state, string act, string path)
    {
        var app = await SamspelApp.For(on);
        var sip = await Arrange.Case(app, state);
        var page = (await (await app.As(Arrange.Worker)).Get(sip.Address)).Expect(200);
        page.Title.ShouldBe($"{sip.CaseNumber} – Samspel");
        page.Texts(".card-next .ds-button").ShouldBe([act]);
        page.Page.QuerySelector(".card-next .ds-button")!.GetAttribute("href").ShouldBe(sip.Address + path);
        page.Has(".card-next .why").ShouldBeTrue();
        page.Texts(".page-head .status").ShouldContain(state.Word());
    }

    [Theory]
    [OnBothDatabases(SipState.NoSip)]
    [OnBothDatabases(SipState.Closed)]
    [OnBothDatabases(SipState.EndedConsentWithdrawn)]
    [OnBothDatabases(SipState.Moved)]
    [OnBothDatabases(SipState.Deceased)]
    public async Task An_ended_case_has_no_next_step_and_can_still_be_read(Provider on, SipState state)
    {
        var app = await SamspelApp.For(on);
        var sip = await Arrange.Case(app, state);
        var page = (await (await app.As(Arrange.Worker)).Get(sip.Address)).Expect(200);
        page.Text(".card-next h2").ShouldBe("Ärendet är avslutat");
        page.Has(".card-next .ds-button").ShouldBeFalse();
        page.AllText.ShouldNotContain("Lämna över ärendet");
    }

    [Theory, OnBothDatabases]
    public async Task The_childs_own_words_stand_first_then_participants_goals_and_follow_ups(Provider on)
    {
        var app = await SamspelApp.For(on);
        var sip = await Arrange.Case(app, SipState.FollowedUp);
        var page = await (await app.As(Arrange.Worker)).Get(sip.Address);
        page.Texts(".split > div.stack h2").ShouldBe(["Vad är viktigt för mig", "Deltagare", "Mål och insatser", "Om det blir värre", "Uppföljningar"]);
        page.Text(".quote").ShouldBe("Att få träffa mina kompisar.");
        page.AllText.ShouldContain("Norra skolan, Falun Kallad Deltog inteSjukdom");
        page.Texts(".goal .waits").ShouldBe(["Väntar på: Kartläggning"]);
        page.AllText.ShouldContain("Vara i skolan tre dagar i veckan.: delvis uppnått");
        (await app.AccessLog(sip.CaseNumber)).ShouldContain(l => l.Act == AccessAct.Read && l.Object == "sip" && l.Allowed);
    }

    [Theory, OnBothDatabases]
    public async Task Only_acts_that_can_be_done_are_linked(Provider on)
    {
        var app = await SamspelApp.For(on);
        var worker = await app.As(Arrange.Worker);
        var begun = await worker.Get((await Arrange.Case(app, SipState.Started)).Address);
        begun.Has("a[href$='/avsluta']").ShouldBeFalse();
        begun.Has("a[href$='/mal/ny']").ShouldBeFalse();
        begun.Has("a[href$='/lamna-over']").ShouldBeTrue();
        var followed = await worker.Get((await Arrange.Case(app, SipState.FollowedUp)).Address);
        followed.Has("a[href$='/avsluta']").ShouldBeTrue();
        followed.Has("a[href$='/mal/ny']").ShouldBeTrue();
    }

    [Theory, OnBothDatabases]
    public async Task A_protected_child_is_masked_on_every_page_of_the_case(Provider on)
    {
        var app = await SamspelApp.For(on);
        var sip = await Arrange.Case(app, SipState.Started, new Wishes { Protected = true, GivenName = "Hemligia", Guardians = 2 });
        var worker = await app.As(Arrange.Worker);
        foreach (var path in SipPages.All)
        {
            var page = (await worker.Get(sip.Address + path)).Expect(200);
            page.Html.ShouldNotContain("Hemligia", customMessage: path);
            page.Html.ShouldNotContain("Vårdnad 1", customMessage: path);
            page.Html.ShouldNotContain("2013-05-14", customMessage: path);
        }
        var list = await worker.Get("/sip?vems=mina");
        list.Html.ShouldNotContain("Hemligia");
        list.AllText.ShouldContain("Skyddad identitet");
    }

    [Theory, OnBothDatabases]
    public async Task A_case_in_the_inbox_is_taken_with_one_press(Provider on)
    {
        var app = await SamspelApp.For(on);
        var sip = await Arrange.Case(app, SipState.Started, new Wishes { InInbox = true });
        var colleague = await app.As(Arrange.Colleague);
        var page = await (await colleague.Get(sip.Address)).Form("form[action$='/ta']").Submit("Jag tar ärendet");
        page.Expect(200).AllText.ShouldContain("Handläggare: Amir Sandgren");
        (await sip.Facts()).ShouldContain("SipHandedOver");
        (await app.Duties(sip.CaseNumber)).ShouldNotContain(d => d.Kind == Samspel.Domain.DutyKind.TakeCase);
    }

    [Theory, OnBothDatabases]
    public async Task History_is_paged_and_holds_what_happened_with_the_consent(Provider on)
    {
        var app = await SamspelApp.For(on);
        var sip = await Arrange.Case(app, SipState.FollowedUp);
        var worker = await app.As(Arrange.Worker);
        var first = (await worker.Get($"{sip.Address}/historik")).Expect(200);
        first.Texts(".timeline li").Count.ShouldBeLessThanOrEqualTo(25);
        var all = first.AllText + (await worker.Get($"{sip.Address}/historik?sida=2")).AllText;
        all.ShouldContain("Samtycke gavs.");
        all.ShouldContain("Behov av SIP uppmärksammades av personal.");
    }
}
