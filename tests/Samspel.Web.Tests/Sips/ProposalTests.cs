using Microsoft.EntityFrameworkCore;
using Samspel.Domain;
using Samspel.Domain.Consents;
using Samspel.Domain.Disclosures;
using Samspel.Domain.Sips;
using Samspel.Web.Tests.Children;
using Samspel.Web.Tests.Harness;

namespace Samspel.Web.Tests.Sips;

public class ProposalTests
{
    static Dictionary<string, object?> Proposal(string to) => new()
    {
        ["Form.To"] = Arrange.UnitId(to).ToString(), ["Form.Need.Situations"] = new[] { "ResponsibilityMustBeClarified" }, ["Form.Need.Description"] = "Borta från skolan sedan i höstas.", ["Form.FamilyAgrees"] = "Mamma sa ja på mötet i måndags.",
    };

    internal static async Task<Answer> Send(Visitor school, ChildId child, string to, Dictionary<string, object?> more)
    {
        var form = (await school.Get($"/sip/forslag/ny?barn={child}")).Form();
        foreach (var (name, value) in Proposal(to).Concat(more)) form.Fill(name, value);
        return await form.Submit();
    }

    /// <summary>All that a proposal to BUP is filled in with.</summary>
    internal static IEnumerable<KeyValuePair<string, object?>> ToBup => Proposal("bup-falun").Concat(OnGround);

    internal static Dictionary<string, object?> OnGround => new() { ["Form.Ground"] = "S1", ["Form.Note"] = "Inget av detta omfattas av sekretess, familjen vill det." };

    [Theory, OnBothDatabases]
    public async Task A_school_proposes_with_consent_and_the_receiver_opens_its_own_case(Provider on)
    {
        var app = await SamspelApp.For(on);
        var (school, worker) = (await app.As(Arrange.School), await app.As(Arrange.Worker));
        var number = TestChildren.NextNumber();
        var child = await TestChildren.Enter(school, number, TestChildren.NextName());
        await TestChildren.AddDecider(school, child, "Mamma Provsson");
        var guardian = (await app.Row(child)).Deciders[0].Id;
        var consent = new Dictionary<string, object?> { ["Form.Ground"] = "G1", ["Form.SaidYes"] = new[] { $"{guardian}" }, ["Form.Givers"] = "GuardiansDecide", ["Form.Maturity"] = "Förstår, men vill att mamma svarar.", ["Form.How"] = "Oral" };
        var sent = (await Send(school, child, "falun-ifo", consent)).Expect(200);
        sent.AllText.ShouldContain("Väntar på svar från Socialtjänsten barn och familj, Falun");
        var address = sent.Address;
        var caseNumber = sent.Text(".case-number");
        var disclosure = await app.Read(c => c.Set<Disclosure>().AsNoTracking().SingleAsync(d => d.CaseNumber == caseNumber));
        (disclosure.Ground, disclosure.ToUnit, disclosure.FromUnit).ShouldBe((GroundCode.G1, Arrange.UnitId("falun-ifo"), Arrange.UnitId("falun-skola-norra")));
        (await app.Read(c => c.Set<Consent>().AsNoTracking().SingleAsync(c => c.Child == child))).State.ShouldBe(ConsentState.Given);
        (await app.Duties(caseNumber)).ShouldContain(d => d.Kind == DutyKind.DecideProposal && d.Unit == Arrange.UnitId("falun-ifo"));

        // The school waits for an answer, and for the proposal to be read: both lead to the proposal.
        var awaited = (await school.Get("/invanta-svar")).Page.QuerySelectorAll("main a.task").Select(a => a.GetAttribute("href")!).Where(a => a.EndsWith(caseNumber[4..], StringComparison.Ordinal)).ToList();
        awaited.Count.ShouldBe(2);
        foreach (var link in awaited) (await school.Get(link)).Expect(200).Address.ShouldBe(address);

        (await worker.Get("/sip")).AllText.ShouldContain(caseNumber);
        var received = (await worker.Get(address)).Expect(200);
        received.AllText.ShouldContain("Borta från skolan sedan i höstas.");
        var choose = await received.Follow("Ta er an förslaget och öppna en SIP");
        choose.AllText.ShouldContain("Barnet finns inte upplagt hos er");
        var own = await TestChildren.Enter(worker, number, TestChildren.NextName());
        var form = await (await worker.Get(choose.Address)).Follow("Fortsätt med barnet");
        form.Form()["Description"].ShouldBe("Borta från skolan sedan i höstas.");
        var opened = (await form.Form().Submit()).Expect(200);
        opened.Text(".page-head .status").ShouldBe("Behov uppmärksammat");

        var sip = await app.Read(c => c.Set<Sip>().AsNoTracking().SingleAsync(s => s.Child == own));
        var proposal = await app.Read(c => c.Set<SipProposal>().AsNoTracking().SingleAsync(p => p.Id == sip.Proposal));
        (proposal.State, proposal.Number.ToString()).ShouldBe((ProposalState.Accepted, caseNumber));
        (await school.Get(address)).AllText.ShouldContain("tog sig an förslaget");
        (await app.Duties(caseNumber)).ShouldNotContain(d => d.Kind == DutyKind.DecideProposal);
        (await form.Form().Fill("Form.Description", "En gång till").Submit()).Expect(200).Address.ShouldBe(opened.Address);
    }

    [Theory, OnBothDatabases]
    public async Task Declined_with_a_reason_that_the_school_reads_and_answered_once(Provider on)
    {
        var app = await SamspelApp.For(on);
        var (school, bup) = (await app.As(Arrange.School), await app.As(Arrange.Bup));
        var (child, _) = await Arrange.Child(app, new Wishes { Persona = Arrange.School });
        var address = (await Send(school, child, "bup-falun", OnGround)).Expect(200).Address;
        var page = await bup.Get(address);
        (await page.Form().Submit()).Expect(422).Errors.ShouldContain("Skriv varför ni inte startar en SIP.");
        (await page.Form().Fill(new { Reason = "Barnet har redan en SIP." }).Submit()).Expect(200);
        (await school.Get(address)).AllText.ShouldContain("Barnet har redan en SIP.");
        (await bup.Get(address)).Has("main form[method=post]").ShouldBeFalse();
        (await bup.Post(address, ("Form.Reason", "Igen"))).Expect(409);
        (await school.Post(address, ("Form.Reason", "Själv"))).Expect(409);
    }

    [Theory, OnBothDatabases]
    public async Task Without_everybodys_yes_or_a_reason_long_enough_nothing_is_sent(Provider on)
    {
        var app = await SamspelApp.For(on);
        var school = await app.As(Arrange.School);
        var (child, deciders) = await Arrange.Child(app, new Wishes { Persona = Arrange.School, Guardians = 2 });
        var half = new Dictionary<string, object?> { ["Form.Ground"] = "G1", ["Form.SaidYes"] = new[] { $"{deciders[0].Id}" }, ["Form.Givers"] = "GuardiansDecide", ["Form.Maturity"] = "Bedömd.", ["Form.How"] = "Oral" };
        var refused = (await Send(school, child, "falun-ifo", half)).Expect(409);
        refused.AllText.ShouldContain("Samtycke saknas från Vårdnad 2");
        refused.Form()["Form.FamilyAgrees"].ShouldBe("Mamma sa ja på mötet i måndags.");
        (await Send(school, child, "falun-ifo", new() { ["Form.Ground"] = "S1", ["Form.Note"] = "För kort" })).Expect(422).Errors.ShouldContain("Skriv varför grunden gäller här, minst 20 tecken.");
        (await Send(school, child, "falun-ifo", new() { ["Form.Ground"] = "G1" })).Expect(422).Errors.ShouldContain("Välj vilka som har sagt ja.");
        (await app.Read(c => c.Set<SipProposal>().CountAsync(p => p.Child == child))).ShouldBe(0);
        (await app.Read(c => c.Set<Consent>().CountAsync(p => p.Child == child))).ShouldBe(0);
    }

    [Theory, OnBothDatabases]
    public async Task To_others_the_proposal_is_not_there_and_only_schools_propose(Provider on)
    {
        var app = await SamspelApp.For(on);
        var (child, _) = await Arrange.Child(app, new Wishes { Persona = Arrange.School });
        var address = (await Send(await app.As(Arrange.School), child, "bup-falun", OnGround)).Expect(200).Address;
        foreach (var persona in new[] { Arrange.Worker, Arrange.SameCompartment, Arrange.OtherMunicipality, "skolskoterska-falun", Arrange.WrongRole })
        {
            var stranger = await app.As(persona);
            (await stranger.Get(address)).Expect(404);
            (await stranger.Post(address, ("Form.Reason", "Nej"))).Expect(404);
            (await stranger.Get($"/sip/ny?forslag={address.Split('/')[^1]}")).Expect(404);
        }
        var worker = await app.As(Arrange.Worker);
        (await worker.Get("/sip/forslag/ny")).AllText.ShouldContain("Förslag lämnas av en skola eller förskola");
        (await worker.Post("/sip/forslag/ny", ("Form.FamilyAgrees", "Ja"))).Expect(409);
    }

    [Theory, OnBothDatabases]
    public async Task Its_number_is_found_by_the_sender_and_the_receiver_and_to_a_stranger_it_is_as_if_it_were_not_there(Provider on)
    {
        var app = await SamspelApp.For(on);
        var (school, bup) = (await app.As(Arrange.School), await app.As(Arrange.Bup));
        var (child, _) = await Arrange.Child(app, new Wishes { Persona = Arrange.School });
        var address = (await Send(school, child, "bup-falun", OnGround)).Expect(200).Address;
        var number = "SIP-" + address.Split('/')[^1];
        foreach (var near in new[] { school, bup })
        {
            (await near.Post("/sok", ("q", number))).Expect(200).Address.ShouldBe(address);
            (await near.Post("/varfor-ser-jag-inte", ("Form.Number", number))).AllText.ShouldContain($"Öppna förslaget {number}");
        }
        var unknown = Search.TestCases.NextNumber().ToString();
        foreach (var persona in new[] { Arrange.Worker, Arrange.SameCompartment, Arrange.OtherMunicipality, "skolskoterska-falun" })
        {
            var stranger = await app.As(persona);
            foreach (var (page, field) in new[] { ("/sok", "q"), ("/varfor-ser-jag-inte", "Form.Number") })
                (await stranger.Post(page, (field, number))).Expect(200).WithoutTokens().Replace(number, "").ShouldBe((await stranger.Post(page, (field, unknown))).WithoutTokens().Replace(unknown, ""), persona + page);
        }
        (await app.AccessLog(number)).Count(l => !l.Allowed).ShouldBe(8);
    }

    [Theory, OnBothDatabases]
    public async Task A_protected_pupil_is_not_named_to_the_receiver(Provider on)
    {
        var app = await SamspelApp.For(on);
        var (child, _) = await Arrange.Child(app, new Wishes { Persona = Arrange.School, Protected = true, GivenName = "Hemligia" });
        var sent = (await Send(await app.As(Arrange.School), child, "bup-falun", OnGround)).Expect(200);
        sent.Html.ShouldNotContain("Hemligia");
        var received = await (await app.As(Arrange.Bup)).Get(sent.Address);
        received.Html.ShouldNotContain("Hemligia");
        received.AllText.ShouldContain("Skyddad identitet");
    }
}
