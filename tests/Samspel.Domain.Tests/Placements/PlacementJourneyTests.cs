using FsCheck;
using FsCheck.Fluent;
using Samspel.Domain.Disclosures;
using Samspel.Domain.Examinations;
using Samspel.Domain.Parties;
using Samspel.Domain.PlacementCosts;
using Samspel.Domain.Placements;
using Samspel.Domain.Sips;
using Samspel.Domain.Tests.Examinations;
using static Samspel.Domain.Tests.Placements.PlacementGiven;

namespace Samspel.Domain.Tests.Placements;

/// <summary>Placements walked from beginning to end, and at random.</summary>
public class PlacementJourneyTests
{
    static readonly SipNames Names = new("Alva T.", "20120915-••••", Owner.Name, "Sara Testsson");

    static PaperBasis Paper(DateOnly today, Actor by, GroundCode ground = GroundCode.G5) =>
        new(DisclosureId.New(), DisclosureBasis.OnGround(ground, "Behövs för barnets vård under placeringen."), Names, by.Person, new DateTimeOffset(today, new TimeOnly(9, 0), TimeSpan.Zero), today);

    [Fact]
    public void From_an_acute_friday_night_to_the_written_split_on_day_30_with_the_examination_declined_once()
    {
        var c = Acute();
        var stay = PlaceOfStay.Write(Worker, c.Placement, Falun, c.Today);
        var examination = ExaminationGiven.Open(of: c).Examination;
        var split = CostDay(0);
        void Day(int day) => c.Today = Friday.AddDays(day);
        int CostDay(int day) => c.Cost.Duties(c.Today).Count(d => d.Kind == DutyKind.SettleAcuteCost && d.VisibleFrom <= Friday.AddDays(day));
        (split, CostDay(14), CostDay(21), CostDay(28)).ShouldBe((1, 2, 4, 6));

        Day(2);
        TakeContacts(c);
        examination.FindNeeded(Worker, c.Today);
        examination.RecordConsent(Worker, ExaminationGiven.Answered(true), c.Today);
        var need = examination.NeedOn(ExaminationGiven.Who(c.Today));
        examination.Request(Worker, ExaminationGiven.Form, Region, PlacementPapers.OfRequest(examination, ExaminationGiven.Form, Region, need, Paper(c.Today, Worker)), ExaminationGiven.Who(c.Today), c.Today);
        examination.Offer(RegionWorker, "Torsdag kl. 10", c.Today);
        examination.Decline(Worker, "Hon är ledsen och vill vänta.", c.Today);
        Day(10);
        examination.Offer(RegionWorker, "Måndag kl. 10", c.Today);
        examination.Book(RegionWorker, c.Today.AddDays(4), ExaminationGiven.Who(c.Today), c.Today);
        Day(14);
        examination.CarryOut(RegionWorker, [.. Enum.GetValues<ExaminationPart>().Select(p => new PartResult(p, c.Today))], ExaminationGiven.Who(c.Today), c.Today);
        examination.SendStatement(RegionWorker, "Frisk.", ["Sömn"], PlacementPapers.OfStatement(examination, "Frisk.", ["Sömn"], Paper(c.Today, RegionWorker, GroundCode.G4)), c.Today);
        examination.ActOnNeed(Worker, 1, new NeedOutcome(NeedLeadsTo.Sip, "SIP-2026-0412", c.Today), c.Today);

        Day(30);
        c.Cost.Share(Worker, PlacementPapers.OfCosts(c.Placement, c.Cost, Paper(c.Today, Worker)), c.Today);
        Agree(c);
        c.Cost.SettleRegistration(Worker, "2080", c.Today);
        (c.Cost.Clock!.IsOver(c.Today), c.Cost.IsSettled, c.Cost.Duties(c.Today).Any()).ShouldBe((false, true, false));
        examination.State.ShouldBe(ExaminationState.Reported);
        stay.Read(Worker).ShouldBe(Falun);
    }

    [Fact]
    public void Re_placed_to_another_county_and_home_again_every_contact_is_handed_over_both_ways()
    {
        var first = PlacedAsPlanned();
        var c = Planned(Decision(From.AddDays(10), PlacementForm.ResidentialCare), previous: first.Placement, today: first.Today);
        PlaceOfStay.Write(Worker, c.Placement, Gavle, c.Today);
        HandOver(c, ChainPhase.Start);
        TakeContacts(c);
        Agree(c);
        c.Placement.ClearResponsibility(Worker, c.Cost.Established, c.Today);
        c.Today = From.AddDays(10);
        c.Placement.Place(Worker, c.Today, c.Today);
        first.Placement.GiveWay(Worker, c.Placement, c.Today);
        first.Placement.EndedHow.ShouldBe(EndedHow.Replaced);

        c.Today = From.AddDays(100);
        c.Placement.PrepareEnding(Worker, new EndingPlan(c.Today.AddMonths(3), EndsIn.Home, c.Today.AddMonths(3)), c.Today);
        c.Placement.OpenItems.Count(i => i is { Kind: ChainItemKind.HandOverCare, Phase: ChainPhase.Ending }).ShouldBe(2);
        HandOver(c, ChainPhase.Ending);
        c.Today = c.Placement.EndingPlan!.EndsOn;
        c.Placement.End(Worker, TheEnd(c.Today), c.Today);
        PlacementAdvice.Warnings(c.Placement, c.Today).ShouldNotContain(a => a.Source.Section == "6.3.2");
        (first.Placement.NeverWeed, c.Placement.NeverWeed).ShouldBe((true, true));
    }

    [Fact]
    public void No_paper_that_leaves_the_unit_says_where_the_child_lives()
    {
        var c = Acute();
        PlaceOfStay.Write(Worker, c.Placement, Gavle, c.Today);
        var examination = ExaminationGiven.In(ExaminationState.Done, of: c).Examination;
        var lvu = LvuExamination.Decide(ExaminationId.New(), CaseNumber.Examination(2026, 1), Worker, Owner, null, c.Placement.Child, Birth, new LvuDecision("Ordföranden", Friday, "Dr Testsson"), Region, Region, Friday);
        Disclosure[] papers =
        [
            .. c.Placement.Items.Where(i => i.Contact == 1).Select(i => PlacementPapers.OfItem(c.Placement, i.Number, Bup, "Hon tar medicin på kvällen.", Paper(c.Today, Worker))),
            PlacementPapers.OfCosts(c.Placement, c.Cost, Paper(c.Today, Worker)),
            PlacementPapers.OfRequest(examination, ExaminationGiven.Form, Region, examination.NeedOn(ExaminationGiven.Who(c.Today)), Paper(c.Today, Worker)),
            PlacementPapers.OfStatement(examination, "Frisk.", [], Paper(c.Today, RegionWorker, GroundCode.G4)),
            PlacementPapers.OfDecision(lvu, Paper(c.Today, Worker)),
            PlacementPapers.OfCertificate(lvu, Friday, "Inga skador.", Paper(c.Today, RegionWorker, GroundCode.G4)),
        ];
        papers.Select(p => p.Kind).Distinct().Count().ShouldBe(6);
        foreach (var paper in papers)
            foreach (var secret in new[] { "Havsviken", "Strandvägen", "2180", "Gävle" }) paper.Content.ShouldNotContain(secret, Case.Insensitive);
        papers[0].Content.ShouldContain("Hon tar medicin på kvällen.");
    }

    /// <summary>Whatever is done in whatever order: the mark stays, numbers stay one's own, what is settled stays settled unless opened again, and the state follows the table.</summary>
    [Fact]
    public void Whatever_is_done_in_whatever_order_nothing_is_lost()
    {
        var commands = Enum.GetValues<PlacementCommand>();
        var steps = Gen.ListOf(from command in Gen.Elements(commands) from asked in Gen.Elements(true, false, false) from days in Gen.Choose(0, 40) select (command, asked, days));
        Prop.ForAll((from acute in Gen.Elements(true, false) from list in steps select (acute, list)).ToArbitrary(), x =>
        {
            var c = x.acute ? Acute() : Planned();
            var p = c.Placement;
            var bup = At(Bup);
            Ask(c, c.Item(ChainItemKind.AppointCoordinator), Bup);
            TakeContacts(c);
            foreach (var (command, asked, days) in x.list)
            {
                c.Today = c.Today.AddDays(days);
                var (mark, state, facts) = (p.NeverWeed, p.State, p.NewFacts.Count);
                var settled = p.Items.Where(i => i.IsSettled).ToList();
                var broken = PlacementTransitionsTests.Attempt(() => PlacementTransitionsTests.Do(c, command, asked ? bup : Worker));
                var duties = p.Duties(c.Today).ToList();
                if (broken is not null) (p.NewFacts.Count, p.State).ShouldBe((facts, state), $"{command} refused");
                else p.State.ShouldBe(PlacementTransitions.Find(state, command)!.To ?? state);
                (mark && !p.NeverWeed).ShouldBeFalse("the mark is sticky");
                p.NeverWeed.ShouldBe(p.PlacedOn is not null);
                p.Items.Select(i => i.Number).ShouldBeUnique();
                if (command != PlacementCommand.ReopenItem) settled.Where(s => p.Items.Single(i => i.Number == s.Number).Outcome != s.Outcome).ShouldBeEmpty();
                duties.Select(d => d.Key).ShouldBeUnique();
                duties.Where(d => d.Due < d.VisibleFrom).ShouldBeEmpty();
            }
            return true;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(120));
    }

    static void HandOver(PlacementCase c, ChainPhase phase)
    {
        foreach (var item in c.Placement.OpenItems.Where(i => i.Kind.Row().IsHandOver && i.Phase == phase))
        {
            var to = c.Placement.Basis.Contact(item.Contact)?.Unit ?? School;
            c.Placement.AskParty(Worker, item.Number, to, PlacementPapers.OfItem(c.Placement, item.Number, to, "", Paper(c.Today, Worker, to == School ? GroundCode.G2 : GroundCode.G5)), c.Today);
            var by = to.Paper ? Worker : At(to);
            c.Placement.ReportItem(by, item.Number, ChainReport.Sent, "Remiss.", c.Today, c.Today);
            c.Placement.ReportItem(by, item.Number, ChainReport.Accepted, "Bekräftad.", c.Today, c.Today);
        }
    }
}
