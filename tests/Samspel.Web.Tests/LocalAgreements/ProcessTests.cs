using Microsoft.EntityFrameworkCore;
using Samspel.Domain;
using Samspel.Domain.LocalAgreements;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Jobs;
using Samspel.Web.Tests.Harness;

namespace Samspel.Web.Tests.LocalAgreements;

/// <summary>From the plan to in force and on, by the forms; each wrong order refused with its section, and nothing for strangers.</summary>
public class ProcessTests
{
    static readonly DateOnly Today = new(2026, 11, 23);

    static readonly string[] Acts = ["paborja", "omfattning", "remiss", "skribenter", "rubriker", "avsnitt/2", "avsnitt/nytt", "avsnitt/2/kommentarer", "mal", "regler", "begar-beslut", "ta-tillbaka", "beslut", "underskrift", "diariefor", "trad-i-kraft", "komplettera", "folj-upp", "revidera", "ersatt", "avsluta", "lagg-ner", "bilagor"];

    static object Scope(string title) => new { Title = title, Areas = new[] { "PsychiatricDisability", "CareOutsideHome" }, NoGroupLost = "Varje grupp har ett eget kapitel.", From = Today };

    [Theory, OnBothDatabases]
    public async Task A_local_agreement_goes_from_the_plan_to_in_force_by_both_sides_and_then_the_school_may_call(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        var (municipal, regional) = (await app.As(LocalArrange.Municipal), await app.As(LocalArrange.Regional));
        var begin = (await municipal.Get("/lokala-overenskommelser/2080/ny")).Expect(200);
        begin = (await begin.Form("main form").Fill(new { slag = "LocalAgreement" }).Submit()).Expect(200);
        (await begin.Form().Fill(new { Title = "Falun tillsammans", Areas = new[] { "PsychiatricDisability", "CareOutsideHome" } }).Submit()).Expect(422).AllText.ShouldContain("ingen målgrupp tappas bort");
        var planned = (await begin.Form().Fill(Scope("Falun <b>tillsammans</b>")).Submit()).Expect(200);
        planned.Text("h1").ShouldBe("Falun <b>tillsammans</b>");
        planned.Has("h1 b").ShouldBeFalse();
        var address = planned.Address;
        planned.Text(".card-next .ds-button").ShouldBe("Påbörja utkastet");

        var parties = (await regional.Get(address + "/paborja")).Expect(200);
        (await parties.Form().Submit()).Expect(409).AllText.ShouldContain("Ange vilka verksamheter som berörs");
        var drafted = (await parties.Form().Fill(new { Units = new[] { Administration.Given.Unit("falun-ifo"), Administration.Given.Unit("bup-falun") } }).Submit()).Expect(200);
        drafted.AllText.ShouldContain("0 av 11 avsnitt, 51 frågor obesvarade");

        (await (await municipal.Get(address + "/begar-beslut")).Form().Submit()).Expect(409).AllText.ShouldContain("hur samverkan sker");
        (await (await municipal.Get(address + "/avsnitt/2")).Form("main form[method=post]").Fill(new { Text = "Vi möts varje månad.", Answered = new[] { "0", "3" } }).Submit()).Expect(200).AllText.ShouldContain("1 av 11 avsnitt, 49 frågor obesvarade");
        (await (await regional.Get(address + "/regler")).Form().Fill(new { SchoolMayCall = "ja", Contacts = "Skolfrånvaro: elevhälsan" }).Submit()).Expect(200);
        (await (await regional.Get(address + "/remiss")).Form().Fill(new { More = "Vårdcentralen" }).Submit()).Expect(200);
        (await (await municipal.Get(address + "/begar-beslut")).Form().Submit()).Expect(200).AllText.ShouldContain("För beslut");

        foreach (var (visitor, body, dnr) in new[] { (municipal, "Socialnämnden", "SN 1"), (regional, "Hälso- och sjukvårdsnämnden", "HSN 1") })
            (await (await visitor.Get(address + "/beslut")).Form().Fill(new { Body = body, On = Today, Dnr = dnr }).Submit()).Expect(200);
        (await municipal.Get(address)).AllText.ShouldContain("Beslutad");
        var sign = (await municipal.Get(address + "/underskrift")).Expect(200);
        (await sign.Form().Fill(new { Name = "Test Kommunsson", Title = "Kommundirektör", MandateFrom = new DateOnly(2027, 1, 1), On = Today }).Submit()).Expect(409).AllText.ShouldContain("behörig firmatecknare");
        foreach (var (visitor, name) in new[] { (municipal, "Test Kommunsson"), (regional, "Test Regionsson") })
            (await (await visitor.Get(address + "/underskrift")).Form().Fill(new { Name = name, Title = "Direktör", MandateFrom = new DateOnly(2023, 1, 1), On = Today }).Submit()).Expect(200);
        (await (await municipal.Get(address + "/diariefor")).Form().Fill(new { Dnr = "KS 7", On = Today }).Submit()).Expect(200);
        (await (await app.As("rektor-falun")).Get(address)).Expect(404);
        var diary = (await regional.Get(address + "/diariefor")).Expect(200);
        var refused = (await diary.Form().Fill(new { Dnr = "RD 9", On = Today, CountyNumber = "RD20/0473" }).Submit()).Expect(409);
        refused.AllText.ShouldContain("Ange diarienumret RD20/04734");
        refused.Has("a.why[href*='7.1']").ShouldBeTrue();
        refused.Form()["CountyNumber"].ShouldBe("RD20/0473");
        (await refused.Form().Fill(new { CountyNumber = "RD20/04734" }).Submit()).Expect(200).AllText.ShouldContain("Gäller");

        (await (await app.As("rektor-falun")).Get(address)).Expect(200).AllText.ShouldContain("Vi möts varje månad.");
        var number = int.Parse(address.Split('/')[^1], System.Globalization.CultureInfo.InvariantCulture);
        var row = await app.Read(c => c.Set<LocalAgreement>().AsNoTracking().SingleAsync(a => a.MunicipalityCode == "2080" && a.Number == number));
        row.State.ShouldBe(LocalState.InForce);
        (await app.History(row.Id.Value)).Select(f => f.Kind).ShouldBe(["LocalAgreementPlanned", "LocalDraftStarted", "LocalSectionWritten", "LocalRulesAnswered", "LocalDraftCirculated", "LocalDecisionRequested", "LocalAgreementDecided", "LocalAgreementDecided",
            "LocalAgreementSigned", "LocalAgreementSigned", "LocalAgreementRegistered", "LocalAgreementRegistered", "LocalAgreementEnteredIntoForce"]);
        (await (await app.As("rektor-falun")).Get("/sip/ny")).AllText.ShouldNotContain("Skolan får inte kalla");
        (await (await app.As(LocalArrange.Municipal)).Get("/lokala-overenskommelser/2080")).Texts(".timeline-what").ShouldContain("Lokal överenskommelse gäller för psykisk funktionsnedsättning.");
    }

    [Theory, OnBothDatabases]
    public async Task A_draft_and_its_acts_are_not_there_for_those_who_have_no_part_in_it(Provider on)
    {
        var app = await SamspelApp.For(on);
        var draft = await LocalArrange.In(app, LocalState.Draft);
        var facts = (await draft.Facts()).Count;
        foreach (var persona in LocalArrange.Strangers)
        {
            var stranger = await app.As(persona);
            foreach (var page in Acts.Append("").Append("utskrift").Append("word").Append("avsnitt/2/versioner"))
            {
                (await stranger.Get($"{draft.Address}/{page}")).Expect(404);
                (await stranger.Post($"{draft.Address}/{page}")).Status.ShouldBe(404, $"{persona} {page}");
            }
        }
        (await draft.Facts()).Count.ShouldBe(facts);
        var open = await LocalArrange.In(app, LocalState.InForce);
        foreach (var page in Acts) (await (await app.As("socialsekreterare-falun")).Get($"{open.Address}/{page}")).Status.ShouldBe(404, page);
    }

    [Theory]
    [OnBothDatabases(LocalState.Planned, "beslut", "Form.Body=N&Form.On=2026-11-23&Form.Dnr=1", "7")]
    [OnBothDatabases(LocalState.Draft, "beslut", "Form.Body=N&Form.On=2026-11-23&Form.Dnr=1", "7")]
    [OnBothDatabases(LocalState.Draft, "underskrift", "Form.Name=N&Form.Title=T&Form.MandateFrom=2023-01-01&Form.On=2026-11-23", "7")]
    [OnBothDatabases(LocalState.ForDecision, "underskrift", "Form.Name=N&Form.Title=T&Form.MandateFrom=2023-01-01&Form.On=2026-11-23", "7")]
    [OnBothDatabases(LocalState.Decided, "diariefor", "Form.Dnr=1&Form.On=2026-11-23", "7.1")]
    [OnBothDatabases(LocalState.ForDecision, "avsnitt/2", "Form.Text=Ny&Form.BasedOn=1", "7.1")]
    [OnBothDatabases(LocalState.InForce, "regler", "Form.SchoolMayCall=ja", "7.1")]
    [OnBothDatabases(LocalState.Draft, "folj-upp", "Form.Year=2026&Form.On=2026-11-23&Form.Summary=S&Form.UserInvolvement=U", "7.1")]
    [OnBothDatabases(LocalState.Draft, "trad-i-kraft", "", "7.1")]
    [OnBothDatabases(LocalState.InForce, "lagg-ner", "Form.Reason=R", "7.1")]
    public async Task A_wrong_order_is_refused_with_its_section_and_changes_nothing(Provider on, LocalState state, string act, string fields, string section)
    {
        var app = await SamspelApp.For(on);
        var local = await LocalArrange.In(app, state);
        var visitor = await app.As(LocalArrange.Municipal);
        var facts = (await local.Facts()).Count;
        (await visitor.Get($"{local.Address}/{act}")).Expect(200).AllText.ShouldContain("Det går inte att");
        var answer = (await visitor.Post($"{local.Address}/{act}", [.. fields.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(f => (f.Split('=')[0], f.Split('=')[1]))])).Expect(409);
        answer.AllText.ShouldContain("Det går inte att");
        answer.Text(".ds-error-summary .why").ShouldContain($"avsnitt {section} i");
        (await local.Row()).State.ShouldBe(state);
        (await local.Facts()).Count.ShouldBe(facts);
    }

    [Theory, OnBothDatabases]
    public async Task Resources_ask_for_a_budget_and_a_day_before_the_county_agreement_is_refused(Provider on)
    {
        var app = await SamspelApp.For(on);
        var contract = await LocalArrange.In(app, LocalState.ForDecision, new() { Kind = LocalAgreementKind.Premises, Areas = [] });
        var visitor = await app.As(LocalArrange.Regional);
        var form = (await visitor.Get(contract.Address + "/beslut")).Expect(200).Form().Fill(new { Body = "Nämnden", On = Today, Dnr = "1" });
        (await form.Submit()).Expect(422).AllText.ShouldContain("Ange vilket budgetbeslut som täcker dem");
        var early = (await form.Fill(new { Budget = "Ramen", On = new DateOnly(2020, 1, 1) }).Submit()).Expect(409);
        early.AllText.ShouldContain("ligger före den länsövergripande överenskommelsen RD20/04734");
        early.Form()["Budget"].ShouldBe("Ramen");
        (await contract.Row()).Decisions.ShouldBeEmpty();
        (await early.Form().Fill(new { On = Today }).Submit()).Expect(200);
        (await visitor.Get(contract.Address + "/beslut")).Expect(200).AllText.ShouldContain("Er sida har redan fattat sitt beslut.");
        (await visitor.Get(contract.Address + "/regler")).Expect(404);
        (await contract.Duties()).Select(d => (d.Kind, d.Key)).ShouldBe([(DutyKind.DecideLocalAgreement, "besluta:Municipality")]);
    }

    [Theory, OnBothDatabases]
    public async Task A_double_post_gives_the_first_answer(Provider on)
    {
        var app = await SamspelApp.For(on);
        var local = await LocalArrange.In(app, LocalState.Decided);
        var form = (await (await app.As(LocalArrange.Municipal)).Get(local.Address + "/underskrift")).Form().Fill(new { Name = "Test Kommunsson", Title = "Direktör", MandateFrom = new DateOnly(2023, 1, 1), On = Today });
        (await form.Submit()).Expect(200);
        (await form.Submit()).Expect(200).Address.ShouldBe(local.Address);
        (await local.Row()).Signatures.Count.ShouldBe(1);
    }

    [Theory, OnBothDatabases]
    public async Task It_is_followed_up_revised_and_replaced_and_what_is_left_without_becomes_a_duty(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        var local = await LocalArrange.In(app, LocalState.InForce, new() { On = Today.AddMonths(-13), Code = "2080" });
        var visitor = await app.As(LocalArrange.Municipal);
        (await local.Duties()).Select(d => d.Kind).ShouldContain(DutyKind.FollowUpLocalAgreement);
        var followed = (await (await visitor.Get(local.Address + "/folj-upp")).Form().Fill(new { Year = 2026, On = Today, Summary = "Det går framåt.", UserInvolvement = "NSPH deltog." }).Submit()).Expect(200);
        followed.AllText.ShouldContain("NSPH deltog.");
        (await (await visitor.Get(local.Address + "/folj-upp")).Form().Fill(new { Year = 2026, On = Today, Summary = "Igen.", UserInvolvement = "X" }).Submit()).Expect(409);

        var next = (await (await visitor.Get(local.Address + "/revidera")).Form().Submit()).Expect(200);
        next.Address.ShouldNotBe(local.Address);
        next.AllText.ShouldContain("utgåva 2");
        next.AllText.ShouldContain("1 av 11 avsnitt");
        (await (await visitor.Get(next.Address + "/lagg-ner")).Form().Fill(new { Reason = "Behövs inte." }).Submit()).Expect(200);
        (await local.Row()).RevisedBy.ShouldBeNull();

        var other = await LocalArrange.In(app, LocalState.InForce, new() { Title = "Den nya", Code = "2080", Areas = [AgreementArea.CareOutsideHome] });
        (await (await visitor.Get(local.Address + "/ersatt")).Form().Fill(new { Newer = $"{other.Number}" }).Submit()).Expect(409).AllText.ShouldContain("En målgrupp tappas bort: psykisk funktionsnedsättning");
        (await (await visitor.Get(local.Address + "/avsluta")).Form().Fill(new { LastDay = Today.AddDays(-1), Reason = "Ersätts." }).Submit()).Expect(200).AllText.ShouldContain("Upphörd");
        var coverage = await app.Read(c => c.Set<MunicipalCoverage>().AsNoTracking().SingleAsync(x => x.Code == "2080"));
        coverage.Missing.Select(m => m.Area).ShouldBe([AgreementArea.PsychiatricDisability]);
        var todo = (await visitor.Get("/")).Expect(200);
        todo.AllText.ShouldContain("Ta fram lokal överenskommelse för lagstadgat område");
        todo.Has("a[href='/lokala-overenskommelser/2080']").ShouldBeTrue();
    }

    [Theory, OnBothDatabases]
    public async Task The_night_lets_an_agreement_begin_replace_the_older_and_end_on_its_day(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        var waiting = await LocalArrange.In(app, LocalState.Registered, new() { Rules = LocalArrange.SchoolCalls, From = Today.AddDays(3), To = Today.AddDays(10) });
        (await (await app.As("rektor-falun")).Get("/sip/ny")).AllText.ShouldContain("Skolan får inte kalla");
        app.Time.Advance(TimeSpan.FromDays(3));
        (await (await app.As("rektor-falun")).Get("/sip/ny")).AllText.ShouldNotContain("Skolan får inte kalla");
        await app.Do<Nightly>(n => n.Run());
        (await waiting.Row()).State.ShouldBe(LocalState.InForce);
        app.Time.Advance(TimeSpan.FromDays(8));
        await app.Do<Nightly>(n => n.Run());
        (await waiting.Row()).State.ShouldBe(LocalState.Ended);
        (await (await app.As("rektor-falun")).Get("/sip/ny")).AllText.ShouldContain("Skolan får inte kalla");
        (await waiting.Facts())[^2..].ShouldBe(["LocalAgreementEnteredIntoForce", "LocalAgreementEnded"]);
    }

    [Theory, OnBothDatabases]
    public async Task One_in_force_already_is_entered_with_its_dates_and_completed_by_each_side(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        var (municipal, regional) = (await app.As(LocalArrange.Municipal), await app.As(LocalArrange.Regional));
        var page = (await municipal.Get("/lokala-overenskommelser/2080/befintlig?slag=LocalAgreement")).Expect(200);
        (await page.Form().Fill(new { Title = "Äldre" }).Submit()).Expect(422).Errors.ShouldContain("Skriv från vilken dag den gäller.");
        var entered = (await page.Form().Fill(new { Title = "Äldre", Areas = new[] { "PsychiatricDisability" }, From = new DateOnly(2023, 3, 1), SchoolMayCall = "ja" })
            .Fill("Municipal.Body", "Kommunstyrelsen").Fill("Municipal.DecidedOn", new DateOnly(2023, 2, 1)).Submit()).Expect(200);
        entered.Texts("dt").ShouldContain("Beslut saknas");
        entered.AllText.ShouldContain("från 2023-03-01");
        (await (await app.As("rektor-falun")).Get("/sip/ny")).AllText.ShouldNotContain("Skolan får inte kalla");

        (await regional.Get(entered.Address + "/beslut")).Expect(200).Address.ShouldBe(entered.Address + "/komplettera");
        var completing = (await regional.Get(entered.Address + "/komplettera")).Expect(200);
        (await completing.Form().Submit()).Expect(422).AllText.ShouldContain("Fyll i minst en uppgift");
        (await completing.Form().Fill(new { Dnr = "RD 5", RegisteredOn = new DateOnly(2023, 2, 10) }).Submit()).Expect(409).AllText.ShouldContain("RD20/04734");
        (await completing.Form().Fill(new { Body = "Regionstyrelsen", DecidedOn = new DateOnly(2023, 2, 3) }).Submit()).Expect(200).AllText.ShouldContain("Regionstyrelsen");
        (await municipal.Get(entered.Address + "/komplettera")).Expect(200).Has("[name='Form.Body']").ShouldBeFalse();
        page = (await municipal.Get("/lokala-overenskommelser/2080/befintlig?slag=LocalAgreement")).Expect(200);
        (await page.Form().Fill(new { Title = "För gammal", Areas = new[] { "PsychiatricDisability" }, From = new DateOnly(2019, 1, 1) }).Submit()).Expect(409).AllText.ShouldContain("ligger före den länsövergripande");
    }

    [Theory, OnBothDatabases]
    public async Task One_entered_afterwards_is_built_on_the_county_agreement_that_applied_when_it_began(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        var older = await Agreements.AgreementGiven.Enter(app);
        await app.Do<Db>(async db =>
        {
            var dnr = (await db.CountyAgreements()).Single(a => a.Id == older).Dnr;
            (await db.CountyBasis(new DateOnly(2019, 5, 1))).Number.ShouldBe(dnr);
            (await db.CountyBasis(new DateOnly(2021, 12, 31))).Number.ShouldBe(dnr);
            (await db.CountyBasis(new DateOnly(2022, 1, 1))).Number.ShouldBe(LocalArrange.CountyNumber);
        });
    }
}
