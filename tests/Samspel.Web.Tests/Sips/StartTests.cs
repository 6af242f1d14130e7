using Microsoft.EntityFrameworkCore;
using Samspel.Domain.Parties;
using Samspel.Domain.Sips;
using Samspel.Web.Platform.Data;
using Samspel.Web.Tests.Harness;
using Samspel.Web.Tests.LocalAgreements;

namespace Samspel.Web.Tests.Sips;

public class StartTests
{
    static readonly object Need = new { Situations = new[] { "FamilyCannotCoordinate", "OrderOfSupportMatters" }, NoticedBy = "Relative", Description = "Många kontakter samtidigt." };

    [Theory, OnBothDatabases]
    public async Task A_case_worker_opens_a_case_for_one_of_the_units_children(Provider on)
    {
        var app = await SamspelApp.For(on);
        var (child, _) = await Arrange.Child(app);
        var worker = await app.As(Arrange.Worker);
        (await worker.Get("/sip/ny")).Expect(200).Heading.ShouldBe("Vilket barn gäller det?");
        var form = (await worker.Get($"/sip/ny?barn={child}")).Form();
        var page = (await form.Fill(Need).Submit()).Expect(200);
        page.Text(".page-head .status").ShouldBe("Behov uppmärksammat");

        var number = page.Text(".case-number");
        var sip = await app.Read(c => c.Set<Sip>().AsNoTracking().SingleAsync(s => s.Child == child));
        sip.Number.ToString().ShouldBe(number);
        (sip.State, sip.Unit, sip.Need.Situations).ShouldBe((SipState.NeedNoticed, Arrange.UnitId("falun-ifo"), NeedSituations.FamilyCannotCoordinate | NeedSituations.OrderOfSupportMatters));
        (await app.History(number)).ShouldHaveSingleItem().Kind.ShouldBe("SipNeedNoticed");
        (await app.Duties(number)).ShouldHaveSingleItem().Kind.ShouldBe(Samspel.Domain.DutyKind.AskForConsent);
        (await app.AccessLog(number)).ShouldContain(l => l.Object == "sip/ny" && l.Child == child);
        (await worker.Get($"/sip/ny?barn={child}")).AllText.ShouldContain($"Enheten har redan en pågående SIP för barnet: {number}");
    }

    [Theory, OnBothDatabases]
    public async Task Nothing_is_opened_without_a_need_nor_for_a_child_of_somebody_else(Provider on)
    {
        var app = await SamspelApp.For(on);
        var (child, _) = await Arrange.Child(app);
        var worker = await app.As(Arrange.Worker);
        var page = (await (await worker.Get($"/sip/ny?barn={child}")).Form().Fill(new { Description = "Bara ord." }).Submit()).Expect(422);
        page.Errors.ShouldBe(["Välj minst en av de fem situationerna.", "Välj vem som uppmärksammade behovet."]);
        page.Form()["Description"].ShouldBe("Bara ord.");
        (await worker.Post("/sip/ny", ("Form.Situations", "FamilyCannotCoordinate"), ("Form.NoticedBy", "Staff"), ("Form.Description", "Utan barn"))).Expect(422);
        foreach (var persona in new[] { Arrange.SameCompartment, Arrange.Bup, Arrange.OtherMunicipality, Arrange.WrongRole })
        {
            var stranger = await app.As(persona);
            (await stranger.Get($"/sip/ny?barn={child}")).Expect(404);
            (await stranger.Post($"/sip/ny?barn={child}", ("Form.Situations", "FamilyCannotCoordinate"), ("Form.NoticedBy", "Staff"), ("Form.Description", "Främling"))).Expect(404);
        }
        (await app.Read(c => c.Set<Sip>().CountAsync(s => s.Child == child))).ShouldBe(0);
    }

    [Theory, OnBothDatabases]
    public async Task A_need_posted_twice_opens_one_case(Provider on)
    {
        var app = await SamspelApp.For(on);
        var (child, _) = await Arrange.Child(app);
        var form = (await (await app.As(Arrange.Worker)).Get($"/sip/ny?barn={child}")).Form().Fill(Need);
        var first = await form.Submit();
        (await form.Submit()).Expect(200).Address.ShouldBe(first.Expect(200).Address);
        (await app.Read(c => c.Set<Sip>().CountAsync(s => s.Child == child))).ShouldBe(1);
    }

    [Theory, OnBothDatabases]
    public async Task A_school_calls_only_where_its_municipality_has_agreed_so(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        var (child, _) = await Arrange.Child(app, new Wishes { Persona = Arrange.School });
        var school = await app.As(Arrange.School);
        var told = (await school.Get($"/sip/ny?barn={child}")).Expect(200);
        told.AllText.ShouldContain("Skolan får inte kalla till SIP i den här kommunen");
        told.Has("main form[method=post]").ShouldBeFalse();
        told.Has("a[href='/sip/forslag/ny']").ShouldBeTrue();
        (await school.Post($"/sip/ny?barn={child}", ("Form.Situations", "FamilyCannotCoordinate"), ("Form.NoticedBy", "School"), ("Form.Description", "Ändå"))).Expect(409).AllText.ShouldContain("får skolan inte kalla till SIP");
        (await school.Get("/sip")).Has("a[href='/sip/ny']").ShouldBeFalse();

        await LocalArrange.InForce(app, LocalArrange.SchoolCalls, "2081");
        (await school.Get($"/sip/ny?barn={child}")).Has("main form[method=post]").ShouldBeFalse();
        await LocalArrange.InForce(app, LocalArrange.SchoolCalls);
        (await (await school.Get($"/sip/ny?barn={child}")).Form().Fill(Need).Submit()).Expect(200).Text(".card-next .ds-button").ShouldBe("Fråga om samtycke");
    }

    [Theory, OnBothDatabases]
    public async Task A_school_that_lost_the_right_to_call_is_told_on_its_case(Provider on)
    {
        var app = await SamspelApp.For(on);
        var sip = await Arrange.Case(app, SipState.Prepared, new Wishes { Persona = Arrange.School, Recipients = ["bup-falun", "falun-ifo"] });
        var page = (await (await app.As(Arrange.School)).Get(sip.Address)).Expect(200);
        page.AllText.ShouldContain("Skolan får inte kalla till SIP i den här kommunen");
        page.Texts(".card-next .ds-button").ShouldBe(["Föreslå SIP"]);
    }

    [Theory, OnBothDatabases]
    public async Task The_list_tells_mine_from_the_units_going_on_from_over_and_is_logged_as_one(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        var wish = new Wishes { Persona = Arrange.OtherMunicipality, Recipients = ["bup-borlange", "borlange-skola-norra"] };
        var mine = await Arrange.Case(app, SipState.Started, wish);
        var nobodys = await Arrange.Case(app, SipState.Started, wish with { InInbox = true });
        var over = await Arrange.Case(app, SipState.Closed, wish);
        var wrong = await Arrange.Case(app, SipState.WrongChild, wish with { GivenName = "Zelda" });
        for (var i = 0; i < 26; i++) await Arrange.Case(app, SipState.NeedNoticed, new Wishes { Persona = "hab-falun", Recipients = ["falun-ifo"] });
        var worker = await app.As(Arrange.OtherMunicipality);

        var list = await worker.Get("/sip");
        list.Texts("tbody th").ShouldBe([mine.CaseNumber]);
        list.Texts(".switch a").ShouldBe(["Mina (1)", "Enhetens (2)", "Pågående (1)", "Avslutade (2)"]);
        (await worker.Get("/sip?vems=enhetens")).Texts("tbody th").ShouldBe([nobodys.CaseNumber, mine.CaseNumber]);
        var ended = await worker.Get("/sip?vems=enhetens&lage=avslutade");
        ended.Texts("tbody th").ShouldBe([wrong.CaseNumber, over.CaseNumber]);
        ended.AllText.ShouldNotContain("Z.P.");
        (await app.AccessLog(nobodys.CaseNumber)).ShouldContain(l => l.Act == AccessAct.List && l.PersonName == "Nadia Rask");

        var hab = await app.As("hab-falun");
        (await hab.Get("/sip")).Texts("tbody th").Count.ShouldBe(25);
        (await hab.Get("/sip?sida=2")).Texts("tbody th").Count.ShouldBe(1);
        (await (await app.As(Arrange.WrongRole)).Get("/sip")).Expect(404);
    }
}
