using Microsoft.EntityFrameworkCore;
using Samspel.Domain.LocalAgreements;
using Samspel.Domain.Parties;
using Samspel.Domain.Sips;
using Samspel.Web.Platform.Data;
using Samspel.Web.Tests.Harness;
using Samspel.Web.Tests.LocalAgreements;
using Samspel.Web.Tests.Meetings;

namespace Samspel.Web.Tests.Sips;

/// <summary>What the child's municipality has agreed drives the pages of a SIP, from the day it is in force there.</summary>
public class LocalRulesInSipTests
{
    const string Title = "Barns och ungas psykiska hälsa";
    static readonly DateOnly Today = new(2026, 11, 23);
    static readonly LocalRules Whole = LocalRules.Silent with
    {
        Documents = new("Den enhet som kallar skriver."),
        FollowsUp = new("BUP följer upp.", Arrange.UnitId("bup-falun")),
        DisputesStart = new("Hos de båda enhetscheferna."),
        Contacts = [new("Placering", "Familjehemssekreteraren"), new("Kallelse till SIP", "Kommunens samordning")],
    };

    [Theory, OnBothDatabases]
    public async Task A_unit_that_is_not_listed_proposes_and_one_that_is_starts(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        var (child, _) = await Arrange.Child(app, new Wishes { Persona = Arrange.Bup });
        var bup = await app.As(Arrange.Bup);
        (await bup.Get($"/sip/ny?barn={child}")).Expect(200).Has("main form[method=post]").ShouldBeTrue();
        var local = await LocalArrange.InForce(app, LocalRules.Silent with { MayInitiate = [UnitKind.SocialServicesChildren, UnitKind.School] });

        var told = (await bup.Get($"/sip/ny?barn={child}")).Expect(200);
        told.AllText.ShouldContain($"Enligt ”{Title}” startas SIP av Socialtjänst barn och familj och Skola.");
        told.Has("main form[method=post]").ShouldBeFalse();
        told.Has("a[href='/kommunens-regler?kommun=2080']").ShouldBeTrue();
        var refused = (await bup.Post($"/sip/ny?barn={child}", ("Form.Situations", "FamilyCannotCoordinate"), ("Form.NoticedBy", "Staff"), ("Form.Description", "Ändå"))).Expect(409);
        refused.AllText.ShouldContain("Er enhet får föreslå SIP för någon av dem");
        (await app.Read(c => c.Set<Sip>().CountAsync(s => s.Child == child))).ShouldBe(0);

        var form = await told.Follow("Föreslå SIP");
        form.Has($"option[value='{Arrange.UnitId("falun-ifo")}']").ShouldBeTrue();
        form.Has($"option[value='{Arrange.UnitId("hab-falun")}']").ShouldBeFalse();
        var sent = (await ProposalTests.Send(bup, child, "falun-ifo", new() { ["Form.Ground"] = "G4", ["Form.Note"] = "Barnet behöver stöd av flera, och familjen vill det." })).Expect(200);
        sent.AllText.ShouldContain("Väntar på svar från Socialtjänsten barn och familj, Falun");
        sent.AllText.ShouldContain("Avtalet säger inget om vem som är kontakt i olika frågor.");
        var received = (await (await app.As(Arrange.Worker)).Get(sent.Address)).Expect(200);
        received.AllText.ShouldNotContain("skolan skriver", Case.Insensitive);
        received.Has("a[href^='/sip/ny?forslag=']").ShouldBeTrue();

        var (own, _) = await Arrange.Child(app);
        (await (await app.As(Arrange.Worker)).Get($"/sip/ny?barn={own}")).Expect(200).Has("main form[method=post]").ShouldBeTrue();
        (await (await app.As(Arrange.Worker)).Get($"/sip/forslag/ny?barn={own}")).Expect(200).AllText.ShouldContain("Er enhet kan själv öppna en SIP.");
        (await bup.Get(local.Address)).Expect(200);
    }

    [Theory, OnBothDatabases]
    public async Task The_answers_stand_where_they_matter_with_their_agreement_and_silence_is_said(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        var (called, established) = (await CaseUnderWay.Called(app), await CaseUnderWay.Established(app));
        var (worker, bup) = (await app.As(Arrange.Worker), await app.As(Arrange.Bup));
        var meeting = $"{called.Address}/moten/1";
        async Task<string> Line(Visitor visitor, string path) => string.Join(" | ", (await visitor.Get(path)).Expect(200).Texts(".local-rule"));

        (await Line(worker, meeting)).ShouldBe("Ingen lokal överenskommelse gäller i kommunen. Kommunens regler");
        await LocalArrange.InForce(app, Whole, "2081");
        (await Line(worker, meeting)).ShouldContain("Ingen lokal överenskommelse");

        var local = await LocalArrange.InForce(app, Whole);
        (await Line(worker, meeting)).ShouldBe($"Dokumenterar SIP: Den enhet som kallar skriver. {Title} | Kontakt i kommunen: Kommunens samordning {Title}");
        (await worker.Get(meeting)).Has($".local-rule a[href='{local.Address}']").ShouldBeTrue();
        (await Line(bup, $"{called.Received}/svara/1")).ShouldBe($"Kontakt i kommunen: Kommunens samordning {Title}");
        foreach (var page in new[] { "/plan/nasta-uppfoljning", "/folj-upp", "/moten/nytt", "/plan" }) (await Line(worker, established.Address + page)).ShouldBe($"Följer upp SIP: BUP följer upp. {Title}");
        (await Line(worker, established.Address + "/plan/situation")).ShouldBe($"En tvist börjar: Hos de båda enhetscheferna. {Title}");
        (await worker.Get(established.Address + "/moten/nytt")).Page.QuerySelector($"input[name='Form.Units'][value='{Arrange.UnitId("bup-falun")}']")!.HasAttribute("checked").ShouldBeTrue();

        await LocalArrange.InForce(app, LocalRules.Silent with { Documents = new("Skolan skriver.") });
        (await Line(worker, meeting)).ShouldStartWith("Avtalen säger olika om vem som dokumenterar SIP. Kommunens regler");
    }

    [Theory, OnBothDatabases]
    public async Task A_protected_child_s_municipality_is_never_told(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        await LocalArrange.InForce(app, Whole);
        var sip = await Arrange.Case(app, SipState.Established, new Wishes { Persona = Arrange.OtherMunicipality, Protected = true, Recipients = ["bup-borlange", "borlange-skola-norra"] });
        var page = (await (await app.As(Arrange.OtherMunicipality)).Get(sip.Address + "/plan/nasta-uppfoljning")).Expect(200);
        page.Html.ShouldNotContain("2080");
        page.Text(".local-rule").ShouldBe("Ingen lokal överenskommelse gäller i kommunen. Kommunens regler");
        page.Has("a[href='/kommunens-regler?kommun=2081']").ShouldBeTrue();
    }

    [Theory, OnBothDatabases]
    public async Task What_applies_on_the_day_of_the_event_decides_and_not_what_applied_when_the_case_began(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        var before = await Arrange.Case(app, SipState.Prepared, new Wishes { Persona = Arrange.School, Recipients = ["bup-falun", "falun-ifo"] });
        var school = await app.As(Arrange.School);
        (await (await school.Get(before.Address + "/moten/nytt")).Form().Fill(new { Date = Today.AddDays(60), Time = "13:00", Place = "Rum 1", Units = new[] { $"{Arrange.UnitId("bup-falun")}", $"{Arrange.UnitId("falun-ifo")}" } }).Submit()).Expect(200);
        var meeting = before.Address + "/moten/1";
        await LocalArrange.In(app, LocalState.InForce, new() { Rules = LocalArrange.SchoolCalls, From = Today.AddDays(10), To = Today.AddDays(20), On = Today });

        (await (await school.Get(meeting)).Form("form:has([formaction*=Call])").Submit()).Expect(409).AllText.ShouldContain("får skolan inte kalla till SIP");
        await app.Do<Db>(async db =>
        {
            (await db.LocalRules("2080", Today.AddDays(9))).Rules.SchoolMayCall.ShouldBeFalse();
            (await db.LocalRules("2080", Today.AddDays(10))).Rules.SchoolMayCall.ShouldBeTrue();
            (await db.LocalRules("2080", Today.AddDays(20))).Rules.SchoolMayCall.ShouldBeTrue();
            (await db.LocalRules("2080", Today.AddDays(21))).Rules.SchoolMayCall.ShouldBeFalse();
        });
        app.Time.SetDay(Today.AddDays(10));
        school = await app.As(Arrange.School);
        (await (await school.Get(meeting)).Form("form:has([formaction*=Call])").Submit()).Expect(200);
        (await before.Row()).State.ShouldBe(SipState.Called);
    }

    [Theory, OnBothDatabases]
    public async Task What_is_agreed_costs_a_page_one_statement_however_many_agreements_there_are(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        var sip = await CaseUnderWay.Called(app);
        var worker = await app.As(Arrange.Worker);
        string[] pages = [sip.Address, sip.Address + "/moten/1", sip.Address + "/plan", sip.Address + "/moten/1/dokumentera"];
        List<int> before = [];
        foreach (var page in pages) before.Add(await Statements.Of(worker, page));
        for (var i = 0; i < 3; i++) await LocalArrange.InForce(app, Whole);
        foreach (var (page, count) in pages.Zip(before)) (await Statements.Of(worker, page)).ShouldBe(count, page);
        // The overview tells nothing of it to a unit that may call anyway, and asks for nothing; a meeting's page asks once.
        (before[1] - before[0]).ShouldBeLessThanOrEqualTo(1);
    }
}
