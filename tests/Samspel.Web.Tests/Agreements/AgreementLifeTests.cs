using Microsoft.EntityFrameworkCore;
using Samspel.Domain;
using Samspel.Domain.Agreements;
using Samspel.Web.Platform.Data;
using Samspel.Web.Tests.Harness;

namespace Samspel.Web.Tests.Agreements;

public class AgreementLifeTests
{
    const string Coordinator = AgreementGiven.Coordinator, Root = "/overenskommelsen/giltighet";
    static readonly DateOnly Today = new(2026, 11, 23);

    static Task<CountyAgreement> Read(SamspelApp app, CountyAgreementId id) => app.Read(c => c.Set<CountyAgreement>().AsNoTracking().SingleAsync(a => a.Id == id));

    static async Task<Answer> Do(Visitor visitor, string address, object values, DateOnly? on = null, string field = "Form.On")
    {
        var form = (await visitor.Get(address)).Expect(200).Form().Fill(values);
        if (on is { } day) form.Fill(field + ".Day", day);
        return await form.Submit();
    }

    [Theory, OnBothDatabases]
    public async Task The_page_says_how_it_stands_why_and_what_must_be_done(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        var page = (await (await app.As("socialsekreterare-falun")).Get(Root)).Expect(200);
        page.Text(".page-head .status").ShouldBe("Upphörd");
        page.Text(".standing").ShouldContain("giltighetstiden gick ut den 1 januari 2025, det är okänt om den förlängdes");
        page.Text("section[aria-labelledby=laget]").ShouldContain(DutyKind.DecideInterimUse.Act());
        page.Page.QuerySelectorAll("section[aria-labelledby=parterna] tbody tr").Length.ShouldBe(16);
        page.Texts("section[aria-labelledby=dagar] .timeline-what").ShouldContain("Sista dagen om den förlängdes, vilket är okänt.");
        page.Has("section[aria-labelledby=gora]").ShouldBeFalse();
        page.Has("section[aria-labelledby=parterna] a[href*='/parter/']").ShouldBeFalse();
        page.Page.QuerySelectorAll("section[aria-labelledby=tolkning] details").Length.ShouldBe(6);

        (await (await app.As(Coordinator)).Get(Root)).Texts("section[aria-labelledby=gora] a").ShouldContain("Tillämpa i avvaktan på en ny");
    }

    [Theory]
    [OnBothDatabases("socialsekreterare-falun")]
    [OnBothDatabases("ledamot")]
    [OnBothDatabases("lokal-samordnare-falun")]
    public async Task What_the_county_coordinator_does_is_not_there_for_others(Provider on, string persona)
    {
        var app = await SamspelApp.For(on);
        var (visitor, id) = (await app.As(persona), (await AgreementStartTests.Known(app)).Id);
        foreach (var act in new[] { "uppgifter", "beredning", "rekommendation", "underskrift", "giltighetstid", "revidering", "revidering/slutford", "omforhandling", "avvaktan", "avvaktan/sluta", "uttrade", "efterfoljare", "tolkning" })
        {
            (await visitor.Get($"{Root}/{id}/{act}")).Expect(404);
            (await visitor.Post($"{Root}/{id}/{act}")).Expect(404);
        }
        (await visitor.Get("/overenskommelsen/ny")).Expect(404);
    }

    [Theory, OnBothDatabases]
    public async Task From_draft_to_in_force_step_by_step_with_every_party_and_four_signatures(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        var coordinator = await app.As(Coordinator);
        var form = (await coordinator.Get("/overenskommelsen/ny")).Expect(200).Form().Fill(new { Title = "Ny överenskommelse", Dnr = "RD26/00001" }).Fill("Form.Term.From.Day", Today.AddDays(10)).Fill("Form.Term.To.Day", new DateOnly(2029, 12, 31));
        var page = (await form.Submit()).Expect(200);
        var id = new CountyAgreementId(Guid.Parse(page.Address.Split('/')[^1]));
        page.Text(".page-head .status").ShouldBe("Utkast");
        (await form.Submit()).Address.ShouldBe(page.Address);

        (await coordinator.Get($"{Root}/{id}/rekommendation")).Expect(200).AllText.ShouldContain("Det går inte att registrera Välfärdsrådets rekommendation i läget ”Utkast”");
        (await coordinator.Post($"{Root}/{id}/rekommendation", ("Form.On.Unknown", "true"))).Expect(409).AllText.ShouldContain("Det går inte att registrera Välfärdsrådets rekommendation");
        (await Do(coordinator, $"{Root}/{id}/beredning", new { Dnr = "LCN § 1" }, Today)).Expect(200).Text(".page-head .status").ShouldBe("Beredd");
        (await Do(coordinator, $"{Root}/{id}/rekommendation", new { Dnr = "VR § 2" }, Today)).Expect(200).Text(".page-head .status").ShouldBe("Rekommenderad");
        (await app.Read(c => c.Set<DutyRow>().Where(d => d.SubjectId == id.Value && d.DoneAt == null).Select(d => d.Kind).ToListAsync())).ShouldBe([DutyKind.CollectPartyDecisions, DutyKind.CollectSignatures], ignoreOrder: true);

        var agreement = await Read(app, id);
        foreach (var party in agreement.Parties)
            (await Do(coordinator, $"{Root}/{id}/parter/{party.Code}", new { Answer = "Approved", Body = "fullmäktige", Dnr = "§ 3" }, Today)).Expect(200);
        foreach (var office in Enum.GetNames<SignatoryOffice>())
            (await Do(coordinator, $"{Root}/{id}/underskrift", new { Office = office }, Today)).Expect(200);
        (await coordinator.Get($"{Root}/{id}")).Text(".standing").ShouldContain("är godkänd och undertecknad och börjar gälla den 3 december 2026");
        (await coordinator.Get($"{Root}/{id}/underskrift")).Expect(200).AllText.ShouldContain("Alla fyra underskrifter är registrerade");

        app.Time.SetDay(Today.AddDays(10));
        await app.Do<Web.Platform.Jobs.Nightly>(night => night.Run());
        (await Read(app, id)).State.ShouldBe(AgreementState.InForce);
        var now = await (await app.As(Coordinator)).Get(Root);
        (now.Text(".page-head .status"), now.Text(".case-number")).ShouldBe(("Gäller", "RD26/00001"));
        (await app.History(id.Value)).Last().Sentence.ShouldBe("Läget är gäller från 2026-12-03.");
    }

    [Theory, OnBothDatabases]
    public async Task A_municipality_registers_its_own_decision_and_nobody_elses(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        var (local, id) = (await app.As("lokal-samordnare-falun"), (await AgreementStartTests.Known(app)).Id);
        (await local.Get($"{Root}/{id}/parter/2081")).Expect(404);
        (await local.Post($"{Root}/{id}/parter/2081", ("Form.Answer", "Approved"), ("Form.Body", "kommunfullmäktige"), ("Form.On.Unknown", "true"))).Expect(404);
        (await local.Get($"{Root}/{id}/parter/9999")).Expect(404);
        (await local.Get(Root)).Page.QuerySelectorAll("section[aria-labelledby=parterna] a[href*='/parter/']").Length.ShouldBe(1);

        var empty = (await Do(local, $"{Root}/{id}/parter/2080", new { Answer = "Refused" })).Expect(422);
        empty.Errors.ShouldContain("Skriv vilket organ som beslutade, till exempel kommunfullmäktige.");
        empty.Errors.ShouldContain("Skriv dagen, eller kryssa i att den är okänd.");
        var refused = (await Do(local, $"{Root}/{id}/parter/2080", new { Answer = "Refused", Body = "<b>Kommunfullmäktige</b>", Reason = "" }, Today)).Expect(409);
        refused.AllText.ShouldContain(AgreementRules.RefusalHasAReason.Message);
        refused.Form()["Body"].ShouldBe("<b>Kommunfullmäktige</b>");

        (await Do(local, $"{Root}/{id}/parter/2080", new { Answer = "Approved", Body = "kommunfullmäktige", Dnr = "KF § 12" }, new DateOnly(2021, 9, 16))).Expect(200).Text("section[aria-labelledby=parterna]").ShouldContain("kommunfullmäktige, KF § 12");
        (await app.History(id.Value)).Select(f => f.Sentence).ShouldContain("Falu kommun godkände överenskommelsen i kommunfullmäktige (2021-09-16).");
        (await Do(local, $"{Root}/{id}/parter/2080", new { Body = "kommunstyrelsen" }, new DateOnly(2021, 9, 17))).Expect(409).AllText.ShouldContain(AgreementRules.OnlyUnknownIsFilledIn.Message);
    }

    [Theory, OnBothDatabases]
    public async Task The_county_chooses_to_apply_it_while_waiting_and_stops(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        var (coordinator, id) = (await app.As(Coordinator), (await AgreementStartTests.Known(app)).Id);
        (await Do(coordinator, $"{Root}/{id}/avvaktan", new { From = Today, DecidedBy = "Länschefsnätverket", Why = "En ny tas fram." }, Today.AddDays(3), "Form.DecidedOn")).Expect(409).AllText.ShouldContain(AgreementRules.HasHappened.Message);
        var page = (await Do(coordinator, $"{Root}/{id}/avvaktan", new { From = Today, DecidedBy = "Länschefsnätverket", Why = "En ny tas fram." }, Today, "Form.DecidedOn")).Expect(200);
        page.Text(".page-head .status").ShouldBe("Tillämpas i avvaktan på ny");
        var reader = (await app.Anyone().Get("/overenskommelsen/3.6")).Expect(200);
        reader.Text(".page-head .status").ShouldBe("Tillämpas i avvaktan på ny");
        reader.AllText.ShouldContain("i avvaktan på en ny, enligt beslut av Länschefsnätverket");
        reader.Has($"a[href='{Root}/{id}']").ShouldBeFalse();
        (await coordinator.Get("/overenskommelsen/3.6")).Has($"a[href='{Root}/{id}']").ShouldBeTrue();

        (await coordinator.Get($"{Root}/{id}/avvaktan")).Expect(200).AllText.ShouldContain("Sluta tillämpa den");
        (await coordinator.Post($"{Root}/{id}/avvaktan", ("Form.From", "2026-11-23"), ("Form.DecidedBy", "LCN"), ("Form.DecidedOn.Unknown", "true"), ("Form.Why", "Igen"))).Expect(409);
        (await Do(coordinator, $"{Root}/{id}/avvaktan/sluta", new { LastDay = Today, Why = "Beslut i Välfärdsrådet." })).Expect(200).Text(".standing").ShouldContain("till och med den 23 november 2026");
        (await app.Read(c => c.Set<DutyRow>().CountAsync(d => d.SubjectId == id.Value && d.Kind == DutyKind.DecideInterimUse && d.DoneAt == null))).ShouldBe(1);
    }

    [Theory, OnBothDatabases]
    public async Task Whether_revision_had_begun_decides_what_is_said_of_the_extension(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        var (coordinator, id) = (await app.As(Coordinator), (await AgreementStartTests.Known(app)).Id);
        (await Do(coordinator, $"{Root}/{id}/revidering", new { Status = "Begun", BegunOn = new DateOnly(2024, 5, 1) })).Expect(409).AllText.ShouldContain(AgreementRules.AssignmentIsNamed.Message);
        (await Do(coordinator, $"{Root}/{id}/revidering", new { Status = "Begun", BegunOn = new DateOnly(2024, 5, 1), Assignment = "LCN § 12" })).Expect(200).Text(".standing").ShouldContain("den förlängda giltighetstiden gick ut den 1 januari 2026");
        (await Do(coordinator, $"{Root}/{id}/revidering/slutford", new { Evaluation = "" }, Today)).Expect(422);
        (await Do(coordinator, $"{Root}/{id}/revidering/slutford", new { Evaluation = "RSS 2026/4" }, Today)).Expect(200);
        (await Read(app, id)).Revision.Status.ShouldBe(RevisionStatus.Completed);
        (await Do(coordinator, $"{Root}/{id}/revidering", new { Status = "NotBegun" })).Expect(409).AllText.ShouldContain(AgreementRules.DroppedWithAReason.Message);
        (await Do(coordinator, $"{Root}/{id}/revidering", new { Status = "NotBegun", Why = "Uppdraget gällde en annan överenskommelse." })).Expect(200).Text(".standing").ShouldContain("utvärdering och revidering hade inte påbörjats");
    }

    [Theory, OnBothDatabases]
    public async Task A_reading_is_chosen_with_a_reason_and_works_at_once(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        var (coordinator, id) = (await app.As(Coordinator), (await AgreementStartTests.Known(app)).Id);
        var page = (await coordinator.Get($"{Root}/{id}/tolkning")).Expect(200);
        page.Texts("fieldset q").ShouldContain("gäller från 2022-01-01 – 2025-01-01");
        (await page.Form().Fill(new { A = "false" }).Submit()).Expect(422).Errors.ShouldContain("Skriv varför tolkningen ändras.");
        (await page.Form().Fill(new { A = "false", Why = "Länschefsnätverket 2026-11-20." }).Submit()).Expect(200).Text(".standing").ShouldContain("giltighetstiden gick ut den 31 december 2024");
        (await Read(app, id)).Settings.ShouldBe(AgreementSettings.Default with { LastDayCounts = false });
        (await coordinator.Get($"{Root}/{id}/uttrade")).Expect(200).AllText.ShouldContain("Det går inte att registrera en parts utträde");
    }

    [Theory, OnBothDatabases]
    public async Task Two_who_change_the_same_part_lose_nothing(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        var (one, other, id) = (await app.As(Coordinator), await app.As(Coordinator), await AgreementGiven.Draft(app));
        var (first, second) = ((await one.Get($"{Root}/{id}/uppgifter")).Form(), (await other.Get($"{Root}/{id}/uppgifter")).Form());
        (await first.Fill(new { Title = "Den enas namn" }).Submit()).Expect(200);
        var shown = (await second.Fill(new { Title = "Den andras namn" }).Submit()).Expect(409);
        shown.Text(".conflict").ShouldContain("Den enas namn");
        shown.Text(".conflict h2").ShouldStartWith("Ingrid Hallman ändrade detta");
        shown.Form()["Title"].ShouldBe("Den andras namn");
        (await shown.Form().Submit()).Expect(200).Text(".lead").ShouldBe("Den andras namn");
    }

    [Theory, OnBothDatabases]
    public async Task One_that_already_applies_is_entered_with_its_days_and_what_nobody_knows_is_filled_in_later(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        var coordinator = await app.As(Coordinator);
        var form = (await coordinator.Get("/overenskommelsen/ny?galler=true")).Expect(200).Form().Fill(new { Title = "Äldre överenskommelse", Dnr = "RD17/1", Status = "NotBegun" }).Fill("Form.Term.From.Day", new DateOnly(2018, 1, 1)).Fill("Form.Term.To.Unknown", true);
        var page = (await form.Submit()).Expect(200);
        var id = new CountyAgreementId(Guid.Parse(page.Address.Split('/')[^1]));
        page.Text(".page-head .status").ShouldBe("Okänd giltighetstid");
        (await Do(coordinator, $"{Root}/{id}/giltighetstid", new { }, new DateOnly(2018, 2, 1), "Form.From")).Expect(409).AllText.ShouldContain(AgreementRules.OnlyUnknownIsFilledIn.Message);
        var fill = (await coordinator.Get($"{Root}/{id}/giltighetstid")).Form().Fill("Form.To.Unknown", false).Fill("Form.To.Day", new DateOnly(2021, 12, 31));
        (await fill.Submit()).Expect(200).Text(".page-head .status").ShouldBe("Upphörd");

        var known = (await AgreementStartTests.Known(app)).Id;
        (await Do(coordinator, $"{Root}/{known}/efterfoljare", new { Next = id.ToString() })).Expect(409).AllText.ShouldContain(AgreementRules.SuccessorIsConcluded.Message);
        (await Do(coordinator, $"{Root}/{id}/efterfoljare", new { Next = known.ToString() })).Expect(200).Text(".standing").ShouldContain("RD20/04734");
    }
}
