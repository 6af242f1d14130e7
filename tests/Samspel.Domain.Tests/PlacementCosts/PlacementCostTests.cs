using Samspel.Domain.Parties;
using Samspel.Domain.PlacementCosts;
using Samspel.Domain.Placements;
using Samspel.Domain.Tests.Placements;
using Samspel.Domain.Tests.Sips;
using static Samspel.Domain.Tests.Placements.PlacementGiven;

namespace Samspel.Domain.Tests.PlacementCosts;

public class PlacementCostTests
{
    [Fact]
    public void The_costs_are_opened_by_the_owner_together_with_a_unit_of_the_regions_care()
    {
        var c = Planned();
        CostRules.RegionTakesPart.ShouldRefuse(() => PlacementCost.Open(PlacementCostId.New(), c.Placement, Worker, School, c.Today));
        CostRules.NotYours.ShouldRefuse(() => PlacementCost.Open(PlacementCostId.New(), c.Placement, RegionWorker, Region, c.Today));
        c.Cost.Number.ShouldBe(c.Placement.Number);
        c.Cost.Duties(c.Today).ShouldHaveSingleItem().Due.ShouldBe(From.AddDays(-7));
    }

    [Fact]
    public void The_split_is_written_item_by_item_and_each_kind_is_borne_as_the_agreement_says()
    {
        var c = Planned();
        void Write(params CostItem[] items) => c.Cost.WriteSplit(Worker, new CostSplit(From, items), c.Today);
        CostRules.EachItemIsWhole.ShouldRefuse(() => Write(CostItem.Of(1, CostKind.Housing, " ")));
        CostRules.EachItemIsWhole.ShouldRefuse(() => Write(CostItem.Of(1, CostKind.Housing, "Hem"), CostItem.Of(1, CostKind.HealthCare, "BUP")));
        CostRules.EachItemIsWhole.ShouldRefuse(() => Write(new CostItem(1, CostKind.Other, "Resor", 101, "Så.")));
        CostRules.EachItemIsWhole.ShouldRefuse(() => Write(new CostItem(1, CostKind.Other, "Resor", 50)));
        CostRules.SplitIsWhole.ShouldRefuse(() => Write(CostItem.Of(1, CostKind.Housing, "Hem"), CostItem.Of(2, CostKind.SocialSupport, "Stöd")));
        foreach (var kind in Enum.GetValues<CostKind>().Where(k => k.BornBy() is not null))
            CostRules.BornAsAgreed.ShouldRefuse(() => Write(new CostItem(1, kind, "Delat", 50)));
        c.Cost.Draft.ShouldBeNull();
        Write([.. Split.Items]);
        c.Cost.Draft!.Split.Items[4].Bearer().ShouldBe("kommunen 50 %, regionen 50 %");
        c.Cost.Draft.Split.Items[0].Bearer().ShouldBe("kommunen");
        c.Cost.Draft.Split.Items[2].Bearer().ShouldBe("regionen");
    }

    [Theory]
    [InlineData(CostKind.HealthExamination)]
    [InlineData(CostKind.AsylumExamination)]
    [InlineData(CostKind.LvuExamination)]
    [InlineData(CostKind.HealthCare)]
    public void The_examinations_and_the_care_are_always_the_regions_cost(CostKind kind) => kind.BornBy().ShouldBe(Principal.Region);

    [Fact]
    public void The_region_takes_part_once_it_has_received_what_it_needs_by_a_disclosure()
    {
        var c = Planned();
        CostRules.RegionHasReceived.ShouldRefuse(() => c.Cost.WriteSplit(RegionWorker, Split, c.Today));
        CostRules.SharedByDisclosure.ShouldRefuse(() => c.Cost.Share(Worker, Made(c.Placement.Child, Bup, c.Today), c.Today));
        CostRules.SharedByDisclosure.ShouldRefuse(() => c.Cost.Share(Worker, Made(ChildId.New(), Region, c.Today), c.Today));
        c.Cost.WriteSplit(Worker, Split, c.Today);
        c.Cost.Duties(c.Today).ShouldNotContain(d => d.Unit == Region.Id);
        CostRules.RegionHasReceived.ShouldRefuse(() => c.Cost.Approve(RegionManager, 1, "Rolf Testsson", "Chef", "Delegation", c.Today));
        Share(c);
        c.Cost.Duties(c.Today).Where(d => d.Kind == DutyKind.ApproveCostSplit).Select(d => d.Unit).ShouldBe([Owner.Id, Region.Id]);
    }

    [Fact]
    public void An_authorised_person_on_each_side_approves_the_text_that_was_read_and_both_make_a_version()
    {
        var c = Planned();
        Share(c);
        c.Cost.WriteSplit(Worker, Split, c.Today);
        CostRules.ApproverIsNamed.ShouldRefuse(() => c.Cost.Approve(Manager, 1, "Mona Testsson", "Enhetschef", "", c.Today));
        c.Cost.Approve(Manager, 1, "Mona Testsson", "Enhetschef", "Delegation", c.Today);
        c.Cost.State.ShouldBe(CostState.Unclear);
        CostRules.ApprovesOnce.ShouldRefuse(() => c.Cost.Approve(Manager, 1, "Mona Testsson", "Enhetschef", "Delegation", c.Today));
        c.Cost.WriteSplit(RegionWorker, Split with { Note = "Resorna från april." }, c.Today);
        CostRules.DraftIsThere.ShouldRefuse(() => c.Cost.Approve(RegionManager, 1, "Rolf Testsson", "Chef", "Delegation", c.Today));
        c.Cost.Draft!.Approvals.ShouldBeEmpty("another text is approved anew");
        ApproveBoth(c);
        (c.Cost.State, c.Cost.InForce!.Number, c.Cost.InForce.Approvals.Count).ShouldBe((CostState.Established, 2, 2));
        CostRules.DraftIsThere.ShouldRefuse(() => c.Cost.SendBack(Worker, 2, "Fel.", c.Today));
    }

    [Fact]
    public void A_version_stands_while_the_next_is_agreed_and_sent_back_with_a_reason()
    {
        var c = Ready();
        c.Cost.WriteSplit(RegionWorker, Split with { Note = "Ny." }, c.Today);
        c.Cost.Established!.Version.ShouldBe(1);
        CostRules.ReasonGiven.ShouldRefuse(() => c.Cost.SendBack(Worker, 2, " ", c.Today));
        c.Cost.SendBack(Worker, 2, "Resorna.", c.Today);
        ApproveBoth(c);
        c.Cost.Versions.Count.ShouldBe(2);
    }

    [Fact]
    public void After_an_acute_placement_the_month_runs_for_split_and_registration_and_reminds_on_days_14_21_and_28()
    {
        var c = Acute();
        c.Cost.BearsMeanwhile.ShouldContain("Den placerande kommunen bär kostnaden");
        var duties = c.Cost.Duties(c.Today).Where(d => d.Kind == DutyKind.SettleAcuteCost).ToList();
        duties.ShouldAllBe(d => d.Due == new DateOnly(2026, 4, 6));
        duties.Single(d => d.Key == "akut").VisibleFrom.ShouldBe(Friday);
        duties.Where(d => d.Key.StartsWith("akut:14", StringComparison.Ordinal)).Select(d => (d.Unit, d.ForManagers, d.VisibleFrom)).ShouldBe([(Region.Id, false, Friday.AddDays(14))]);
        foreach (var day in new[] { 21, 28 })
            duties.Where(d => d.Key.StartsWith($"akut:{day}", StringComparison.Ordinal)).Select(d => (d.Unit, d.ForManagers, d.VisibleFrom)).ShouldBe([(Owner.Id, true, Friday.AddDays(day)), (Region.Id, true, Friday.AddDays(day))]);
        Agree(c);
        c.Cost.IsSettled.ShouldBeFalse("the municipality of registration is not known");
        c.Cost.Duties(c.Today).Where(d => d.Kind == DutyKind.SettleAcuteCost).ShouldAllBe(d => d.Unit == Owner.Id);
        CostRules.RegistrationIsACode.ShouldRefuse(() => c.Cost.SettleRegistration(Worker, "Falun", c.Today));
        c.Cost.SettleRegistration(Worker, "2080", c.Today);
        (c.Cost.IsSettled, c.Cost.Duties(c.Today).Any()).ShouldBe((true, false));
        c.Cost.BearsMeanwhile.ShouldContain("enligt den fastställda");
    }

    [Fact]
    public void Only_what_the_written_split_says_can_be_claimed_afterwards_and_the_refusal_names_the_section()
    {
        var c = PlacedAsPlanned();
        CostRules.OnlyWithinTheSplit.ShouldRefuse(() => c.Cost.Claim(Worker, null, "Tolk", c.Today)).Because.Section.ShouldBe("6.6");
        CostRules.OnlyWithinTheSplit.ShouldRefuse(() => c.Cost.Claim(Worker, 99, "Tolk", c.Today));
        CostRules.OnlyWithinTheSplit.ShouldRefuse(() => c.Cost.Claim(Worker, 1, "Boendet", c.Today));
        CostRules.OnlyWithinTheSplit.ShouldRefuse(() => Openly().Cost.Claim(Worker, 1, "Boendet", From));
        CostRules.ReasonGiven.ShouldRefuse(() => c.Cost.Claim(Worker, 5, "", c.Today));
        c.Cost.Claim(Worker, 5, "Resor i maj", c.Today);
        c.Cost.Claim(RegionWorker, 1, "Förskott för boendet", c.Today);
        c.Cost.Claims.Select(x => (x.Version, x.Item, x.By)).ShouldBe([(1, 5, Principal.Municipality), (1, 1, Principal.Region)]);
    }

    [Fact]
    public void Disagreement_is_written_with_both_views_ready_to_become_a_local_dispute()
    {
        var c = CostTransitionsTests.In(CostState.Unclear, Openly());
        CostRules.DisagreementIsWhole.ShouldRefuse(() => c.Cost.DeclareDisagreement(RegionWorker, "Resor", "", c.Today));
        c.Cost.ForDispute.ShouldBeNull();
        c.Cost.DeclareDisagreement(RegionWorker, "Resor", "Kommunen bär dem.", c.Today);
        CostRules.DisagreementIsWhole.ShouldRefuse(() => c.Cost.StateView(Worker, " ", c.Today));
        c.Cost.StateView(Worker, "Regionen bär dem.", c.Today);
        c.Cost.EnsureSupport(Worker, "Familjebehandlingen fortsätter.", c.Today);
        var material = c.Cost.ForDispute!;
        material.Views.Select(v => v.Side).ShouldBe([Principal.Region, Principal.Municipality]);
        (material.Number, material.MunicipalityCode, material.Meanwhile.Count).ShouldBe((c.Placement.Number, "2080", 1));
        c.Cost.NewFacts.OfType<CostDisagreementDeclared>().Single().Sentence.ShouldContain("Insatserna för barnet fortsätter");
    }

    [Fact]
    public void Meanwhile_each_principal_sees_to_the_support_and_the_region_refers_first()
    {
        var c = CostTransitionsTests.In(CostState.Disagreed, Openly());
        var duties = c.Cost.Duties(c.Today).ToList();
        duties.Where(d => d.Kind == DutyKind.EnsureSupportMeanwhile).Select(d => d.Unit).ShouldBe([Owner.Id, Region.Id]);
        duties.Single(d => d.Kind == DutyKind.ReferMeanwhile).Unit.ShouldBe(Region.Id);
        CostRules.SupportSaysHow.ShouldRefuse(() => c.Cost.EnsureSupport(Worker, "", c.Today));
        c.Cost.EnsureSupport(Worker, "Fortsätter.", c.Today);
        c.Cost.EnsureSupport(RegionWorker, "BUP fortsätter.", c.Today);
        CostRules.ReferralSaysWhat.ShouldRefuse(() => c.Cost.ReferMeanwhile(RegionWorker, new(c.Today, true, ""), c.Today));
        CostRules.ReferralFirst.ShouldRefuse(() => c.Cost.MakeContract(Worker, "HVB", "A 1", c.Today, c.Today));
        c.Cost.ReferMeanwhile(RegionWorker, new(c.Today, true, "BUP i Falun."), c.Today);
        CostRules.ReferralFirst.ShouldRefuse(() => c.Cost.MakeContract(Worker, "HVB", "A 1", c.Today, c.Today));
        c.Cost.Duties(c.Today).ShouldNotContain(d => d.Kind == DutyKind.ReferMeanwhile || d.Kind == DutyKind.EnsureSupportMeanwhile);
    }

    [Fact]
    public void Where_referral_is_impossible_each_principal_makes_a_contract_of_its_own()
    {
        var c = CostTransitionsTests.In(CostState.Disagreed, Openly());
        c.Cost.ReferMeanwhile(RegionWorker, new(c.Today, false, "Ingen plats, extern vård krävs."), c.Today);
        c.Cost.Duties(c.Today).Where(d => d.Kind == DutyKind.MakeSeparateContract).Select(d => d.Unit).ShouldBe([Owner.Id, Region.Id]);
        CostRules.ContractIsWhole.ShouldRefuse(() => c.Cost.MakeContract(Worker, "", "A 1", c.Today, c.Today));
        c.Cost.MakeContract(Worker, "Ett HVB", "A 1", c.Today, c.Today);
        CostRules.ContractIsWhole.ShouldRefuse(() => c.Cost.MakeContract(Manager, "Ett HVB", "A 2", c.Today, c.Today));
        c.Cost.MakeContract(RegionWorker, "Ett HVB", "R 1", c.Today, c.Today);
        c.Cost.Duties(c.Today).ShouldNotContain(d => d.Kind == DutyKind.MakeSeparateContract);
    }

    [Fact]
    public void Costs_follow_their_own_placement_alone()
    {
        var c = Planned();
        CostRules.NotWhileWithdrawn.ShouldRefuse(() => c.Cost.Follow(Planned().Placement));
        var withdrawn = Withdrawn();
        withdrawn.Cost.Follow(withdrawn.Placement);
        (withdrawn.Cost.State, withdrawn.Cost.NewFacts.OfType<CostClosed>().Count(), withdrawn.Cost.Duties(From).Any()).ShouldBe((CostState.Closed, 1, false));
        var placed = PlacedAsPlanned();
        var facts = placed.Cost.NewFacts.Count;
        placed.Cost.Follow(placed.Placement);
        placed.Cost.NewFacts.Count.ShouldBe(facts, "repeated, it changes nothing");
    }

    [Fact]
    public void A_region_on_paper_approves_in_a_document_that_the_municipalitys_manager_enters()
    {
        var account = Planned();
        Share(account);
        account.Cost.WriteSplit(Worker, Split, account.Today);
        CostRules.RegionIsOnPaper.ShouldRefuse(() => account.Cost.ApproveOnPaper(Manager, 1, "Rolf Testsson", "Verksamhetschef", "Dnr 12", account.Today, account.Today)).Rule.Source.Section.ShouldBe("6.6");
        account.Cost.Can(CostCommand.ApproveOnPaper, Manager).ShouldBeFalse();

        var c = Planned(region: PaperRegion);
        c.Cost.WriteSplit(Worker, Split, c.Today);
        CostRules.RegionHasReceived.ShouldRefuse(() => c.Cost.ApproveOnPaper(Manager, 1, "Rolf Testsson", "Verksamhetschef", "Dnr 12", c.Today, c.Today));
        Share(c);
        c.Cost.Duties(c.Today).Where(d => d.Kind == DutyKind.ApproveCostSplit).Select(d => (d.Key, d.Unit, d.ForManagers)).ShouldBe([("godkann:1:kommun", Owner.Id, true), ("godkann:1:papper", Owner.Id, true)]);
        c.Cost.Duties(c.Today).ShouldNotContain(d => d.Unit == Region.Id);
        void Enter(Actor by, int draft = 1, string name = "Rolf Testsson", string office = "Verksamhetschef", string document = " Dnr 12 ", DateOnly? on = null) => c.Cost.ApproveOnPaper(by, draft, name, office, document, on ?? c.Today, c.Today);
        CostRules.NotYours.ShouldRefuse(() => Enter(Worker));
        CostRules.NotYours.ShouldRefuse(() => Enter(RegionManager));
        CostRules.DraftIsThere.ShouldRefuse(() => Enter(Manager, draft: 2));
        CostRules.PaperApprovalIsWhole.ShouldRefuse(() => Enter(Manager, name: " "));
        CostRules.PaperApprovalIsWhole.ShouldRefuse(() => Enter(Manager, office: ""));
        CostRules.PaperApprovalIsWhole.ShouldRefuse(() => Enter(Manager, document: " ")).Rule.Source.Section.ShouldBe("6.6");
        CostRules.PaperApprovalIsWhole.ShouldRefuse(() => Enter(Manager, on: c.Today.AddDays(1)));
        CostRules.PaperApprovalIsWhole.ShouldRefuse(() => Enter(Manager, on: c.Today.AddDays(-1)));
        Enter(Manager);
        CostRules.ApprovesOnce.ShouldRefuse(() => Enter(Manager));
        c.Cost.State.ShouldBe(CostState.Unclear);
        c.Cost.Approve(Manager, 1, "Mona Testsson", "Enhetschef", "Delegationsordningen 4.2", c.Today);
        (c.Cost.State, c.Cost.InForce!.Approvals[0].OnPaper).ShouldBe((CostState.Established, new PaperApproval("Dnr 12", c.Today)));
        c.Cost.NewFacts.OfType<CostSplitApproved>().First().Sentence.ShouldContain("på papper");
    }

    [Fact]
    public void What_a_region_on_paper_does_while_they_disagree_is_entered_by_the_municipality_as_the_regions()
    {
        var c = CostTransitionsTests.In(CostState.Disagreed, Planned(region: PaperRegion));
        c.Cost.Duties(c.Today).ShouldAllBe(d => d.Unit == Owner.Id);
        c.Cost.Duties(c.Today).Select(d => d.Key).ShouldContain("remiss:papper");
        c.Cost.StateView(Worker, "Resorna är kommunens.", c.Today, Principal.Region);
        c.Cost.EnsureSupport(Worker, "BUP fortsätter.", c.Today, Principal.Region);
        c.Cost.EnsureSupport(Worker, "Familjebehandlingen fortsätter.", c.Today);
        c.Cost.ReferMeanwhile(Worker, new(c.Today, false, "BUP har ingen plats."), c.Today);
        c.Cost.MakeContract(Worker, "Vård AB", "R-1", c.Today, c.Today, Principal.Region);
        c.Cost.MakeContract(Worker, "Vård AB", "K-1", c.Today, c.Today);
        c.Cost.Duties(c.Today).ShouldBeEmpty();
        c.Cost.Disagreement!.Views.Select(v => v.Side).ShouldBe([Principal.Municipality, Principal.Region]);
        c.Cost.Contracts.Select(k => k.Side).ShouldBe([Principal.Region, Principal.Municipality]);

        var account = CostTransitionsTests.In(CostState.Disagreed);
        CostRules.RegionIsOnPaper.ShouldRefuse(() => account.Cost.EnsureSupport(Worker, "BUP fortsätter.", account.Today, Principal.Region));
        CostRules.RegionIsOnPaper.ShouldRefuse(() => c.Cost.StateView(RegionWorker, "Vår.", c.Today, Principal.Municipality));
        CostRules.NotYours.ShouldRefuse(() => account.Cost.ReferMeanwhile(Worker, new(account.Today, true, "BUP."), account.Today));
    }
}
