using Samspel.Domain;
using Samspel.Domain.Examinations;
using Samspel.Domain.Placements;
using Samspel.Web.Platform.Data;
using Samspel.Web.Tests.Examinations;
using Samspel.Web.Tests.Harness;
using Samspel.Web.Tests.PlacementCosts;
using Samspel.Web.Tests.Sips;
using Samspel.Web.Worklist;

namespace Samspel.Web.Tests.Placements;

public class PlacementDutyLinksTests
{
    static readonly DateOnly Today = PlaceArrange.Today;
    static readonly OpenDecision Openly = new("Eva Testsson", "Utskottets ordförande", "Platsen går förlorad i morgon.");

    [Theory, OnBothDatabases]
    public async Task Every_duty_about_a_placement_its_costs_and_its_examinations_opens_for_the_one_who_has_it(Provider on)
    {
        var app = await SamspelApp.For(on);
        List<string> numbers = [];
        foreach (var number in await Cases(app)) numbers.Add(number);
        List<DutyRow> duties = [];
        foreach (var number in numbers) duties.AddRange((await app.Duties(number)).Where(d => d.DoneAt is null));

        List<string> faults = [];
        foreach (var duty in duties.DistinctBy(d => (d.Kind, d.Unit, d.ForManagers, Address(d).Contains("sida="))))
        {
            var (worker, manager) = duty.Unit == Arrange.UnitId("bup-falun") ? (CostArrange.RegionWorker, CostArrange.RegionManager) : (Arrange.Worker, Arrange.Manager);
            var page = await (await app.As(duty.ForManagers ? manager : worker)).Get(Address(duty));
            if (page.Status != 200) faults.Add($"{duty.Kind} {Address(duty)} gives {page.Status}");
        }
        faults.ShouldBeEmpty();
        var reached = duties.Select(d => d.Kind).ToHashSet();
        Enum.GetValues<DutyKind>().Where(k => k is >= DutyKind.AskChainParty and <= DutyKind.SendLvuCertificate && !reached.Contains(k)).ShouldBeEmpty("No case has such a duty.");
    }

    [Theory, OnBothDatabases]
    public async Task Each_line_of_a_chain_says_which_item_it_is_and_names_nobody(Provider on)
    {
        var app = await SamspelApp.For(on);
        var acute = await (await PlaceArrange.Acute(app)).Ask(ChainItemKind.KeepCare, Arrange.Bup);
        var number = acute.Number.ToString();
        var mine = (await (await app.As(Arrange.Worker)).ToDoList()).Where(d => d.Text.EndsWith(number, StringComparison.Ordinal)).Select(d => d.Text[..^(number.Length + 2)]).ToList();
        mine.Count(t => t.StartsWith("Be en annan verksamhet: ", StringComparison.Ordinal) || t == ChainItemKind.ContactCare.Row().Word).ShouldBeGreaterThan(1);
        mine.ShouldBeUnique();
        (await (await app.As(Arrange.Bup)).ToDoList()).ShouldContain(d => d.Text.StartsWith("Se till att vårdkontakten fortsätter – ") && d.Text.EndsWith(number));
        DutyWords.Of(DutyKind.DoChainItem, "kedja:3").ShouldBe(DutyKind.DoChainItem.Act());
        DutyWords.Of(DutyKind.AskChainParty, "be-om:3:KeepCare:Dental").ShouldBe("Be en annan verksamhet: se till att vårdkontakten fortsätter – Tandvård");
        DutyWords.Of(DutyKind.NameCareFollowUp, "utse-uppfoljning:2:Habilitation").ShouldEndWith(" – Habilitering (HAB)");
        DutyWords.Of(DutyKind.ActOnExamination, "behov:2").ShouldEndWith(": behov 2");
    }

    static string Address(DutyRow d) => DutyLinks.To(d.Kind, d.Number, d.Key, DutyLinks.IsOwn(d.Kind, d.Key, d.OwedTo), d.SubjectId);

    /// <summary>Cases that have every kind of duty between them.</summary>
    static async Task<List<string>> Cases(SamspelApp app)
    {
        var acute = await (await PlaceArrange.Acute(app)).Ask(ChainItemKind.KeepCare, Arrange.Bup);
        var (ending, ended, openly) = (await PlaceArrange.Acute(app), await PlaceArrange.Acute(app), await CostArrange.Case(app, shared: true));
        await ending.Change((p, viewer, _) => { p.ChangeLegalBase(viewer.Actor, LegalBase.Lvu3, Today, "Förvaltningsrätten", Today, Today); p.PrepareEnding(viewer.Actor, new EndingPlan(Today, EndsIn.Home, null), Today); return Task.CompletedTask; });
        await ended.Change((p, viewer, _) =>
        {
            p.PrepareEnding(viewer.Actor, new EndingPlan(Today, EndsIn.Home, null), Today);
            p.End(viewer.Actor, new EndingRecord(Today, p.Decision.BestInterests, SipAtEnding.None, null, null, "Familjen sade nej.", "BUP fortsätter.", "BUP gör klart."), Today);
            return Task.CompletedTask;
        });
        await new PlacedChild(app, openly.Number, openly.ChildId).Change(async (p, viewer, db) =>
        {
            p.ReviseDecision(viewer.Actor, p.Decision with { Until = CostArrange.From.AddMonths(2) }, Today);
            p.PlaceWithoutSplit(viewer.Actor, Openly, Today, await db.Cost(p), Today);
        });
        var (impossible, disagreed) = (await CostArrange.Disagreed(app), await CostArrange.Case(app, shared: true, onPaper: true, then: (c, by) => { c.WriteSplit(by, CostArrange.Split, Today); c.DeclareDisagreement(by, "Vem som bär vården.", "Regionen.", Today); }));
        await impossible.Change((c, by) => c.ReferMeanwhile(by, new(Today, false, "Ingen mottagning kan ta emot."), Today), CostArrange.RegionWorker);
        List<CaseNumber> placements = [acute.Number, ending.Number, ended.Number, openly.Number, impossible.Number, disagreed.Number, (await CostArrange.Disagreed(app)).Number, (await CostArrange.Case(app)).Number, (await CostArrange.Written(app)).Number];
        List<string> numbers = [.. placements.Select(n => n.ToString())];
        ExaminationState[] states = [ExaminationState.ToBeAssessed, ExaminationState.Needed, ExaminationState.Requested, ExaminationState.Offered, ExaminationState.Declined, ExaminationState.Booked, ExaminationState.Done, ExaminationState.Reported];
        foreach (var state in states) numbers.Add((await ExaminationArrange.Asylum(app, state)).CaseNumber);
        numbers.Add((await ExaminationArrange.Lvu(app, shared: false)).CaseNumber);
        numbers.Add((await ExaminationArrange.Lvu(app)).CaseNumber);
        numbers.Add((await ExaminationArrange.Lvu(app, LvuState.Done)).CaseNumber);
        return numbers;
    }
}
