using Microsoft.EntityFrameworkCore;
using Samspel.Domain;
using Samspel.Domain.Examinations;
using Samspel.Domain.Placements;
using Samspel.Web.Tests.Harness;
using Samspel.Web.Tests.Sips;
using static Samspel.Web.Tests.Examinations.ExaminationArrange;

namespace Samspel.Web.Tests.Examinations;

/// <summary>What happens to the examinations of a placement, and to the item of its chain, when either of them changes.</summary>
public class ExaminationOfPlacementTests
{
    static readonly DateOnly Today = new(2026, 11, 23);

    static readonly (string, string)[] Request =
    [
        ("Form.To", Arrange.UnitId(RegionUnit).ToString()), ("Form.FormVersion", "2024-02"), ("Form.Reason", "Barnet är placerat."), ("Form.PhysicalQuestions", "Längd?"), ("Form.MentalQuestions", "Sömn?"), ("Form.DentalQuestions", "Karies?"),
        ("Form.KnownHealth", "Inget känt"), ("Form.EarlierCare", "BVC"), ("Form.Interpreter", "Behövs inte"), ("Form.Contact", "Sara, 023"), ("Form.Ground", "G3"), ("Form.Note", "Underrättelse om hälsoundersökning enligt SoL 22 kap. 7 §."),
    ];

    static Task<Placement> Row(SamspelApp app, string number) => app.Read(c => c.Set<Placement>().AsNoTracking().SingleAsync(p => p.Number == ArrangedExamination.Of($"PLA-{number}")));
    static ChainItem Item(Placement placement) => placement.Items.Single(i => i.Kind == ChainItemKind.AskForExamination);

    /// <summary>Asked of the region while the guardian could not be reached.</summary>
    static async Task<(string Placement, ArrangedExamination Examination)> Requested(SamspelApp app)
    {
        var (placement, e) = await AtPlacement(app);
        var sara = await app.As(Worker);
        (await (await sara.Get($"{e.Address}/bedom")).Form().Fill(new { Judged = "Needed" }).Submit()).Expect(200);
        (await (await sara.Get($"{e.Address}/samtycke")).Form().Fill(new { Givers = "GuardiansDecide", Maturity = "Spädbarn", WhyNoView = "Barnet är fyra månader" }).Fill("Form.Answers[0].Said", "ej-nadd").Fill("Form.Answers[0].On", Today).Submit()).Expect(200);
        (await sara.Post($"{e.Address}/begar", Request)).Expect(200);
        return (placement, e);
    }

    [Theory, OnBothDatabases]
    public async Task The_item_leads_to_the_examination_and_takes_no_word_of_its_own(Provider on)
    {
        var app = await SamspelApp.For(on);
        var (placement, e) = await AtPlacement(app);
        var sara = await app.As(Worker);
        var number = Item(await Row(app, placement)).Number;
        var page = (await sara.Get($"/placeringar/{placement}/punkt/{number}")).Expect(200);
        page.Has("[name='Form.Report']").ShouldBeFalse();
        page.Has($"main a[href='/placeringar/{placement}/undersokningar']").ShouldBeTrue();
        foreach (var report in new[] { "Done", "NotNeeded" })
            (await sara.Post($"/placeringar/{placement}/punkt/{number}", ("Form.Report", report), ("Form.Note", "Behövs inte."), ("Form.On", "2026-11-23"))).Expect(409).Errors.ShouldContain(x => x.Contains(ExaminationRules.SettledByTheExamination.Message));
        (await sara.Post($"/placeringar/{placement}/punkt/{number}?handler=Examination")).Expect(409).Errors.ShouldContain(x => x.Contains(ExaminationRules.SettledByTheExamination.Message));
        Item(await Row(app, placement)).IsSettled.ShouldBeFalse();

        (await (await sara.Get($"{e.Address}/bedom")).Form().Fill(new { Judged = "NotNeeded", Document = "Utlåtande från BUM", DocumentDate = Today.AddDays(-30), Why = "Alla tre delar" }).Submit()).Expect(200);
        (Item(await Row(app, placement)).Status, Item(await Row(app, placement)).Outcome!.Note).ShouldBe((ChainStatus.NotNeeded, $"Obehövlig enligt {e.CaseNumber}."));
        (await (await sara.Get($"{e.Address}/bedom")).Form().Fill(new { Judged = "Needed" }).Submit()).Expect(200);
        Item(await Row(app, placement)).IsSettled.ShouldBeFalse("what was found needed after all is to be asked for");

        // Opened again by hand after the request, the item takes over how the examination stands.
        (placement, e) = await Requested(app);
        number = Item(await Row(app, placement)).Number;
        (await (await sara.Get($"/placeringar/{placement}/punkt/{number}/oppna")).Form().Fill(new { Reason = "Fel." }).Submit()).Expect(200);
        (await (await sara.Get($"/placeringar/{placement}/punkt/{number}")).Form("form[action$='=Examination']").Submit()).Expect(200);
        Item(await Row(app, placement)).Status.ShouldBe(ChainStatus.Done);
    }

    [Theory, OnBothDatabases]
    public async Task The_region_is_notified_though_the_guardian_was_not_reached_and_books_when_there_is_a_yes(Provider on)
    {
        var app = await SamspelApp.For(on);
        var (_, e) = await Requested(app);
        var (sara, johan) = (await app.As(Worker), await app.As(RegionWorker));
        foreach (var reader in new[] { sara, johan })
        {
            var page = (await reader.Get(e.Address)).Expect(200);
            foreach (var words in new[] { "Inte nådd", "Kan inte lämnas, därför att: Barnet är fyra månader", "Samtycke saknas i dag" }) page.AllText.ShouldContain(words);
            (await reader.Get($"{e.Address}/utskrift")).Expect(200).AllText.ShouldContain("Inte nådd");
        }
        (await (await johan.Get($"{e.Address}/erbjud")).Form().Fill(new { Time = "Tisdag" }).Submit()).Expect(200);
        (await (await johan.Get($"{e.Address}/boka")).Form().Fill(new { On = Today }).Submit()).Expect(409).Errors.ShouldContain(x => x.Contains(ExaminationRules.ConsentIsGiven.Message));
        (await (await johan.Get($"{e.Address}/samtycke")).Form().Fill("Form.Answers[0].Said", "tillfragad").Submit()).Expect(422).Errors.ShouldContain("Ange vilken dag ni frågade eller försökte nå.");
        (await (await johan.Get($"{e.Address}/samtycke")).Form().Fill("Form.Answers[0].Said", "ja").Fill("Form.Answers[0].How", "Oral").Fill("Form.Answers[0].On", Today).Submit()).Expect(200);
        (await (await johan.Get($"{e.Address}/boka")).Form().Fill(new { On = Today }).Submit()).Expect(200);
        (await sara.Get(e.Address)).AllText.ShouldNotContain("Inte nådd");
    }

    [Theory, OnBothDatabases]
    public async Task When_the_placement_ends_what_is_under_way_is_interrupted_in_the_same_save(Provider on)
    {
        var app = await SamspelApp.For(on);
        var (placement, e) = await Requested(app);
        var sara = await app.As(Worker);
        (await app.Duties(e.CaseNumber)).ShouldContain(d => d.Kind == DutyKind.OfferExamination);
        (await (await sara.Get($"/placeringar/{placement}/forbered-avslut")).Form().Fill(new { EndsOn = Today, EndsIn = "Home" }).Submit()).Expect(200);
        (await (await sara.Get($"/placeringar/{placement}/avsluta")).Form().Fill(new { On = Today, Judgement = "Hem.", ChildsView = "Hem.", HowUnderstood = "Sade det.", Sip = "None", WhyNoSip = "Ingen finns.", Continues = "Inget.", WhyItemsAreOpen = "Görs klart." }).Submit()).Expect(200);
        (await e.Row()).State.ShouldBe(ExaminationState.Interrupted);
        (await e.Facts()).Count(f => f == nameof(ExaminationInterrupted)).ShouldBe(1);
        (await app.Duties(e.CaseNumber)).ShouldNotContain(d => d.Kind == DutyKind.OfferExamination);
        (await (await app.As(RegionWorker)).Get(e.Address)).Expect(200).AllText.ShouldContain("avbröts när placeringen upphörde");
    }

    [Theory, OnBothDatabases]
    public async Task A_re_placement_takes_what_is_under_way_along_and_asks_the_region_once(Provider on)
    {
        var app = await SamspelApp.For(on);
        var (placement, e) = await Requested(app);
        var sara = await app.As(Worker);
        var page = (await sara.Get($"/placeringar/ny/akut?barn={e.Child}&tidigare={placement}")).Expect(200);
        (await page.Form().Fill("Form.Form", "ResidentialCare").Fill("Form.At", "07:30").Fill("LegalBase", "Lvu2").Fill("DecidedBy", "Utskottet").Fill("Form.Why", "Hemmet sade upp uppdraget.").Fill("Judgement", "Ett HVB.")
            .Fill("ChildsView", "Det är okej.").Fill("HowUnderstood", "Sade det själv.").Fill("School", "Compulsory").Fill("Regional", Arrange.UnitId(RegionUnit).ToString()).Submit()).Expect(200);
        var old = await Row(app, placement);
        var next = await app.Read(c => c.Set<Placement>().AsNoTracking().SingleAsync(p => p.Previous == old.Id));
        var row = await e.Row();
        (row.Placement, row.State).ShouldBe((next.Id, ExaminationState.Requested));
        Item(next).Status.ShouldBe(ChainStatus.Done);
        var planner = (await sara.Get($"/placeringar/{next.Number.Short}/undersokningar")).Expect(200);
        planner.Has($"main a[href='{e.Address}']").ShouldBeTrue();
        planner.Has("form:has(input[value=AtPlacement])").ShouldBeFalse();
        planner.AllText.ShouldContain("Placeringen vilar på LVU.");
        planner.AllText.ShouldNotContain("förbereds");
        (await sara.Post($"/placeringar/{next.Number.Short}/undersokningar", ("Kind", "AtPlacement"))).Expect(200).Address.ShouldBe(e.Address);

        // The new placement rests on LVU: nobody's missing yes stands in the way any longer.
        var johan = await app.As(RegionWorker);
        (await (await johan.Get($"{e.Address}/erbjud")).Form().Fill(new { Time = "Tisdag" }).Submit()).Expect(200);
        (await (await johan.Get($"{e.Address}/boka")).Form().Fill(new { On = Today }).Submit()).Expect(200);
        (await e.Row()).LegalBase.ShouldBe(LegalBase.Lvu2);
    }

    [Theory, OnBothDatabases]
    public async Task A_placement_that_is_handed_over_takes_its_examinations_along(Provider on)
    {
        var app = await SamspelApp.For(on);
        var (placement, e) = await Requested(app);
        var (sara, amir) = (await app.As(Worker), await app.As(Arrange.Colleague));
        var address = $"/placeringar/{placement}";
        (await (await sara.Get($"{address}/lamna-over")).Form().Fill(new { To = "inkorg" }).Submit()).Expect(200);
        (await e.Row()).Responsible.ShouldBeNull();
        (await (await amir.Get(address)).Form().Submit()).Expect(200).AllText.ShouldContain("Handläggare: Amir Sandgren");
        (await e.Row()).Responsible.ShouldBe((await Row(app, placement)).Responsible);
        var form = (await amir.Get($"{address}/lamna-over")).Form();
        (await form.Fill(new { To = $"enhet:{Arrange.UnitId("falun-lss")}" }).Submit()).Expect(200);
        (await e.Row()).ShouldSatisfyAllConditions(r => r.Unit.ShouldBe(Arrange.UnitId("falun-lss")), r => r.Responsible.ShouldBeNull());
        (await sara.Get(e.Address)).Expect(404);
        var there = await app.As(Arrange.SameCompartment);
        (await there.Get(e.Address)).Expect(200);
        (await there.Get($"{address}/undersokningar")).Expect(200).Has($"main a[href='{e.Address}']").ShouldBeTrue();
        (await app.Duties(e.CaseNumber)).Single(d => d.Kind == DutyKind.OfferExamination).Unit.ShouldBe(Arrange.UnitId(RegionUnit));
    }

    [Theory, OnBothDatabases]
    public async Task An_asylum_examination_without_a_placement_is_interrupted_with_a_reason(Provider on)
    {
        var app = await SamspelApp.For(on);
        var e = await Asylum(app, ExaminationState.Requested);
        var sara = await app.As(Worker);
        (await (await sara.Get($"{e.Address}/avbryt")).Expect(200).Form().Submit()).Expect(422).Errors.ShouldContain("Skriv varför.");
        (await (await sara.Get($"{e.Address}/avbryt")).Form().Fill(new { Why = "Familjen har flyttat från länet" }).Submit()).Expect(200).AllText.ShouldContain("Undersökningen är avbruten.");
        (await app.Duties(e.CaseNumber)).ShouldNotContain(d => d.Kind == DutyKind.OfferExamination);
        (await app.History(e.CaseNumber)).ShouldAllBe(f => !f.Sentence.Contains("flyttat"));
    }
}
