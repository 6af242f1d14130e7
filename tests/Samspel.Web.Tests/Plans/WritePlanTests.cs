using Samspel.Domain;
using Samspel.Domain.Parties;
using Samspel.Domain.Sips;
using Samspel.Web.Tests.Harness;
using Samspel.Web.Tests.Meetings;

namespace Samspel.Web.Tests.Plans;

/// <summary>The plan is written page by page, each change a fact in the case's history.</summary>
public class WritePlanTests
{
    static readonly DateOnly Today = CaseUnderWay.Today;

    [Theory, OnBothDatabases]
    public async Task A_plan_is_written_from_nothing_to_established(Provider on)
    {
        var app = await SamspelApp.For(on);
        var sip = await PlanCases.Held(app);
        var owner = await app.As("socialsekreterare-falun");

        var empty = (await owner.Get($"{sip.Address}/plan")).Expect(200);
        var missing = empty.Texts("section[aria-labelledby=lagen] .ds-list a.ds-link:not(.why)");
        missing.ShouldBe(["Minst ett mål saknas.", "Minst en insats saknas.", "Åtgärder av andra än kommun och region saknas, eller att det inte finns några.",
            "Huvudansvarig huvudman och person saknas.", "En kommande dag för uppföljning saknas.", "Riktlinjens version saknas."]);
        foreach (var link in empty.Page.QuerySelectorAll("section[aria-labelledby=lagen] .ds-list a.ds-link:not(.why)")) (await owner.Get(link.GetAttribute("href")!)).Expect(200);

        var refused = (await owner.Post($"{sip.Address}/uppratta")).Expect(409);
        refused.Texts(".ds-error-summary li").ShouldBe(missing);
        (await owner.Get($"{sip.Address}/uppratta")).Expect(200).Has("main form[method=post]").ShouldBeFalse();

        (await (await owner.Get($"{sip.Address}/mal/ny")).Form().Fill(new { Text = "Sova hela natten", By = "Individual", Term = "Short" }).Submit()).Expect(200).AllText.ShouldContain("Sova hela natten");
        var action = (await (await owner.Get($"{sip.Address}/insatser/ny?mal=1")).Form().Fill(new { What = "Sömnskola", ChildText = "Du får tips.", By = Today.AddDays(20), FamilyDoes = "Lägger bort telefonen" }).Submit()).Expect(200);
        action.Texts("section[aria-labelledby=lagen] .ds-list a.ds-link:not(.why)")[0].ShouldBe("Insats 2 saknar ansvarig enhet.");
        (await (await owner.Get($"{sip.Address}/insatser/2")).Form("form:has([name='Form.What'])").Fill(new { Responsible = CaseUnderWay.Unit("bup-falun").ToString(), Person = "Sjuksköterska" }).Submit()).Expect(200);
        (await (await owner.Get($"{sip.Address}/plan/situation")).Form().Fill(new { NoOthersMeasures = true, Resources = "Mormor" }).Fill("Form.Disagreements[0].Party", "Skolan").Fill("Form.Disagreements[0].View", "Vill vänta").Submit("Spara")).Expect(200);
        (await (await owner.Get($"{sip.Address}/plan/huvudansvar")).Form().Fill(new { Principal = "Region", Unit = "BUP", Person = "Johan Alm" }).Submit()).Expect(200);
        (await (await owner.Get($"{sip.Address}/plan/nasta-uppfoljning")).Form().Fill(new { On = Today.AddDays(60) }).Submit()).Expect(200);
        var guideline = (await owner.Get($"{sip.Address}/plan/riktlinje")).Form();
        guideline["Version"].ShouldNotBeNullOrWhiteSpace();
        (await guideline.Submit()).Expect(200).AllText.ShouldContain("Planen har allt som behövs.");

        var preview = (await owner.Get($"{sip.Address}/uppratta")).Expect(200);
        preview.Text("section[aria-labelledby=till]").ShouldContain("BUP");
        var version = (await preview.Form().Submit()).Expect(200);
        version.Address.ShouldBe($"{sip.Address}/versioner/1");
        version.AllText.ShouldContain("Sömnskola");

        var row = await sip.Row();
        row.State.ShouldBe(SipState.Established);
        row.Plan.Situation.Disagreements.ShouldBe([new Disagreement("Skolan", "Vill vänta")]);
        row.Plan.Main.ShouldBe(new MainResponsible(Principal.Region, "BUP", "Johan Alm"));
        var facts = (await app.History(sip.Number.ToString())).Select(f => f.Kind).ToList();
        foreach (var kind in new[] { nameof(SipGoalAdded), nameof(SipActionAdded), nameof(SipActionRevised), nameof(SipSituationRevised), nameof(SipMainResponsibleSet), nameof(SipFollowUpSet), nameof(SipGuidelineSet), nameof(SipPlanEstablished) }) facts.ShouldContain(kind);
        (await sip.Disclosures("bup-falun")).ShouldContain(d => d.Kind == Domain.Disclosures.ItemKind.PlanVersion && d.ItemVersion == 1);
        (await sip.Disclosures("falun-skola-norra")).ShouldContain(d => d.Kind == Domain.Disclosures.ItemKind.PlanVersion);
        (await app.Duties(sip.Number.ToString())).ShouldContain(d => d.Kind == DutyKind.DoAction && d.Unit == CaseUnderWay.Unit("bup-falun"));
    }

    [Theory, OnBothDatabases]
    public async Task A_circle_is_refused_by_name(Provider on)
    {
        var app = await SamspelApp.For(on);
        var sip = await PlanCases.Written(app);
        var owner = await app.As("socialsekreterare-falun");
        var form = (await owner.Get($"{sip.Address}/insatser/2")).Form("form:has([name='Form.What'])").Fill(new { FamilyDoes = "Det jag skrev", Presupposes = new[] { "3" } });
        var refused = (await form.Submit()).Expect(409);
        refused.Text(".ds-error-summary").ShouldContain("insats 2 (Kartläggning av sömn), som väntar på insats 3 (Anpassad start på dagen), som väntar på insats 2");
        refused.Form("form:has([name='Form.What'])")["FamilyDoes"].ShouldBe("Det jag skrev");
        (await sip.Row()).Plan.Action(2)!.Content.Presupposes.ShouldBeEmpty();
    }

    [Theory, OnBothDatabases]
    public async Task An_action_waits_until_what_it_presupposes_is_done(Provider on)
    {
        var app = await SamspelApp.For(on);
        var sip = await PlanCases.Established(app);
        var owner = await app.As("socialsekreterare-falun");
        (await owner.Get($"{sip.Address}/plan")).Text("#insats-3").ShouldContain("Väntar på insats 2");

        var refused = (await (await owner.Get($"{sip.Address}/insatser/3/rapport")).Form().Fill(new { Status = "Ongoing", Comment = "Vi börjar" }).Submit()).Expect(409);
        refused.Text(".ds-error-summary").ShouldContain("Insats 3 väntar på insats 2");
        refused.Form()["Comment"].ShouldBe("Vi börjar");

        (await (await owner.Get($"{sip.Address}/insatser/2/rapport")).Form().Fill(new { Status = "Done", Comment = "Klart" }).Submit()).Expect(200).Text("#insats-3").ShouldContain("Inte påbörjad");
        (await (await owner.Get($"{sip.Address}/insatser/3/rapport")).Form().Fill(new { Status = "Ongoing" }).Submit()).Expect(200);
        (await sip.Row()).Plan.Action(3)!.Status.ShouldBe(ActionStatus.Ongoing);
        (await app.History(sip.Number.ToString())).Count(f => f.Kind == nameof(SipActionReported)).ShouldBe(2);
    }

    [Theory, OnBothDatabases]
    public async Task What_nobody_has_received_can_be_taken_away_and_a_promise_is_cancelled(Provider on)
    {
        var app = await SamspelApp.For(on);
        var (written, established) = (await PlanCases.Written(app), await PlanCases.Established(app));
        var owner = await app.As("socialsekreterare-falun");

        (await (await owner.Get($"{written.Address}/insatser/2")).Form("main form:not([data-utkast])").Submit()).Expect(409).Text(".ds-error-summary").ShouldContain("insats 3 förutsätter den");
        foreach (var action in new[] { 3, 2 }) (await (await owner.Get($"{written.Address}/insatser/{action}")).Form("main form:not([data-utkast])").Submit()).Expect(200);
        (await (await owner.Get($"{written.Address}/mal/1")).Form("main form:not([data-utkast])").Submit()).Expect(200);
        (await written.Row()).Plan.Goals.ShouldBeEmpty();

        (await owner.Get($"{established.Address}/insatser/2")).Expect(200).Has("main form:not([data-utkast])").ShouldBeFalse();
        (await owner.Post($"{established.Address}/insatser/2?handler=Remove")).Expect(409).Form()["What"].ShouldBe("Kartläggning av sömn");
        (await owner.Post($"{established.Address}/mal/1?handler=Remove")).Expect(409);
        (await (await owner.Get($"{established.Address}/insatser/2/rapport")).Form().Fill(new { Status = "Cancelled", Comment = "Behövs inte" }).Submit()).Expect(200);
        (await established.Row()).Plan.Action(2)!.Status.ShouldBe(ActionStatus.Cancelled);
    }

    [Theory, OnBothDatabases]
    public async Task Two_who_write_the_same_thing_see_both_texts(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        var sip = await PlanCases.Written(app);
        app.Time.Advance(TimeSpan.FromHours(3));
        var (first, second) = (await app.As("socialsekreterare-falun"), await app.As("socialsekreterare2-falun"));
        foreach (var (page, field) in new[] { ("plan/situation", "Description"), ("mal/1", "Text"), ("insatser/2", "What"), ("plan/huvudansvar", "Person"), ("plan/riktlinje", "Version") })
        {
            var mine = (await first.Get($"{sip.Address}/{page}")).Form("main form:has([name=__seen])");
            (await (await second.Get($"{sip.Address}/{page}")).Form("main form:has([name=__seen])").Fill(field, "Kollegans text").Submit(page == "plan/situation" ? "Spara" : null)).Expect(200);
            var conflict = (await mine.Fill(field, "Min text").Submit(page == "plan/situation" ? "Spara" : null)).Expect(409);
            conflict.Text(".conflict .theirs").ShouldContain("Amir Sandgren ändrade detta");
            conflict.Text(".conflict .theirs").ShouldContain("Kollegans text", Case.Sensitive, page);
            var again = conflict.Form("main form:has([name=__seen])");
            again[field].ShouldBe("Min text");
            (await again.Submit(page == "plan/situation" ? "Spara" : null)).Expect(200).AllText.ShouldContain("Min text");
        }
        var part = (await first.Get($"{sip.Address}/mal/1")).Form("main form:has([name=__seen])");
        await (await second.Get($"{sip.Address}/plan/riktlinje")).Form().Fill(new { Version = "Annan del av planen" }).Submit();
        (await part.Fill(new { Text = "Stör ingen" }).Submit()).Expect(200);
    }

    [Theory, OnBothDatabases]
    public async Task A_conflict_names_the_one_who_changed_that_part_and_when_and_not_the_last_in_the_case(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        var sip = await PlanCases.Written(app);
        await sip.Change((s, by, _, _) => s.AddGoal(by, new GoalContent("Ett mål till", GoalBy.Individual, GoalTerm.Short), PlanCases.Today));
        app.Time.Advance(TimeSpan.FromHours(1));
        var (mine, amir, karin) = (await app.As("socialsekreterare-falun"), await app.As("socialsekreterare2-falun"), await app.As("enhetschef-falun"));
        var other = (await sip.Row()).Plan.Goals[^1].Id;
        (string Page, string Field)[] parts = [("mal/1", "Text"), ("insatser/2", "What"), ("plan/situation", "Description")];
        var open = new Dictionary<string, HtmlForm>();
        foreach (var (page, _) in parts) open[page] = (await mine.Get($"{sip.Address}/{page}")).Form("main form:has([name=__seen])");
        foreach (var (page, field) in parts) (await (await amir.Get($"{sip.Address}/{page}")).Form("main form:has([name=__seen])").Fill(field, "Amirs text").Submit()).Expect(200);
        app.Time.Advance(TimeSpan.FromMinutes(17));
        foreach (var page in new[] { $"mal/{other}", "insatser/3" })
            (await (await karin.Get($"{sip.Address}/{page}")).Form("main form:has([name=__seen])").Fill(page.StartsWith("mal") ? "Text" : "What", "Karins text").Submit()).Expect(200);
        foreach (var (page, field) in parts)
        {
            var conflict = (await open[page].Fill(field, "Min text").Submit()).Expect(409);
            conflict.Text(".conflict .theirs").ShouldStartWith("Amir Sandgren ändrade detta 10.00", Case.Sensitive, page);
            conflict.Errors.ShouldContain(e => e.StartsWith("Amir Sandgren ändrade detta 10.00"));
        }
    }

    [Theory, OnBothDatabases]
    public async Task Enter_in_a_field_saves_and_does_not_add_a_row(Provider on)
    {
        var app = await SamspelApp.For(on);
        var sip = await PlanCases.Held(app);
        var page = await (await app.As("socialsekreterare-falun")).Get($"{sip.Address}/plan/situation");
        // A browser answers Enter by pressing the form's first button, wherever it stands.
        page.Page.QuerySelector("main form button[type=submit]")!.HasAttribute("formaction").ShouldBeFalse();
        (await page.Form().Fill(new { Description = "Sparat med Enter", NoOthersMeasures = true }).Submit()).Expect(200).Address.ShouldBe($"{sip.Address}/plan");
        (await sip.Row()).Plan.Situation.Description.ShouldBe("Sparat med Enter");
    }

    [Theory, OnBothDatabases]
    public async Task A_plan_changed_while_it_was_read_is_not_sent_unseen(Provider on)
    {
        var app = await SamspelApp.For(on);
        var sip = await PlanCases.Written(app);
        var shown = (await (await app.As("socialsekreterare-falun")).Get($"{sip.Address}/uppratta")).Form();
        await (await (await app.As("socialsekreterare2-falun")).Get($"{sip.Address}/mal/1")).Form("main form:has([name=__seen])").Fill(new { Text = "Ändrat under tiden" }).Submit();
        var again = (await shown.Submit()).Expect(409);
        again.AllText.ShouldContain("Ändrat under tiden");
        (await sip.Row()).PlanVersion.ShouldBe(0);
    }

    [Theory, OnBothDatabases]
    public async Task A_party_more_is_asked_for_without_script(Provider on)
    {
        var app = await SamspelApp.For(on);
        var sip = await PlanCases.Held(app);
        var owner = await app.As("socialsekreterare-falun");
        var more = (await (await owner.Get($"{sip.Address}/plan/situation")).Form().Fill(new { Description = "Hinner inte spara" }).Submit("Lägg till en part")).Expect(200);
        more.Form()["Description"].ShouldBe("Hinner inte spara");
        more.Has("[name='Form.Disagreements[1].Party']").ShouldBeTrue();
        (await sip.Row()).Plan.Situation.Description.ShouldBeNull();
    }
}
