using FsCheck;
using FsCheck.Fluent;
using Samspel.Domain.Parties;
using Samspel.Domain.Placements;
using Samspel.Domain.Sips;
using Samspel.Domain.Tests.Sips;
using static Samspel.Domain.Placements.ChainItemKind;
using static Samspel.Domain.Tests.Placements.PlacementGiven;

namespace Samspel.Domain.Tests.Placements;

public class ChainTests
{
    static ChainItemKind[] Kinds(ChainBasis basis, int age, PlaceRegion region, ChainPhase phase = ChainPhase.Start, DateOnly? school = null) =>
        [.. Chain.Compute([], [new ChainAnchor(phase, Friday, From, false, school ?? basis.ChangesSchoolOn)], new ChainChild(basis, age, region), PlacementClocks.Default).Select(i => i.Kind)];

    [Fact]
    public void The_chain_is_computed_for_this_child()
    {
        Kinds(ChainBasis.NothingKnown, 0, PlaceRegion.Home).ShouldBe([ContactCare, AskCareForMaterial, ListPlans, ConsiderSip, AskForExamination]);
        Kinds(ChainBasis.NothingKnown, 6, PlaceRegion.Home).ShouldContain(ContactSchool, "compulsory schooling begins");
        Kinds(ChainBasis.NothingKnown, 16, PlaceRegion.Home).ShouldNotContain(ContactSchool);
        Kinds(Basis, 13, PlaceRegion.Home).ShouldBe([ContactSchool, ContactCare, FollowSams, AskSchoolForMaterial, AskCareForMaterial, KeepCare, KeepCare, AppointCoordinator, ReassessSelfCare, ListPlans, ConsiderSip, AskForExamination]);
        Kinds(Basis with { ChangesSchoolOn = From }, 13, PlaceRegion.Home).ShouldContain(TakeOverSchooling);
        Kinds(Basis, 13, PlaceRegion.Other).Count(k => k == HandOverCare).ShouldBe(2, "one by one");
        Kinds(Basis with { SeeksAsylum = true }, 13, PlaceRegion.Home).ShouldContain(AskForAsylumExamination);
        foreach (var psychiatry in new[] { CareKind.ChildPsychiatry, CareKind.AdultPsychiatry }) Kinds(ChainBasis.NothingKnown with { Contacts = [new(1, psychiatry)] }, 19, PlaceRegion.Home).ShouldContain(AppointCoordinator);
        Kinds(Basis, 13, PlaceRegion.Home, ChainPhase.Ending).ShouldContain(FollowUpSip);
    }

    [Fact]
    public void Every_row_has_words_a_section_and_a_time()
    {
        ChainCatalogue.Rows.Select(r => r.Kind).ShouldBe(Enum.GetValues<ChainItemKind>(), ignoreOrder: true);
        ChainCatalogue.Rows.ShouldAllBe(r => r.Source.Section != null && r.Phases.Count > 0 && !string.IsNullOrWhiteSpace(r.Word));
        new ChainItem(1, HandOverCare, ChainPhase.Start, 1, Friday, From).Word(Basis, 18).ShouldContain("vuxenpsykiatrin");
        new ChainItem(1, HandOverCare, ChainPhase.Start, 1, Friday, From).Word(Basis, 17).ShouldContain("BUP");
    }

    [Fact]
    public void A_planned_chain_is_due_before_the_placement_and_an_acute_one_all_after()
    {
        Planned().Placement.Items.Single(i => i.Kind == ContactSchool).Due.ShouldBe(From.AddDays(-1));
        var acute = Acute();
        acute.Placement.Items.ShouldAllBe(i => i.Due > Friday && i.VisibleFrom == Friday);
        acute.Item(ContactSchool).Due.ShouldBe(Friday.AddDays(3));
    }

    [Fact]
    public void The_education_administration_is_told_in_good_time_before_the_change_of_school()
    {
        var change = From.AddDays(60);
        var c = Planned(basis: Basis with { ChangesSchoolOn = change });
        var item = c.Item(TakeOverSchooling);
        item.Due.ShouldBe(change.AddDays(-14));
        c.Placement.Duties(c.Today).Single(d => d.Key.StartsWith($"be-om:{item.Number}:")).Kind.ShouldBe(DutyKind.AskChainParty);
        PlacementAdvice.Warnings(c.Placement, change.AddDays(-13)).ShouldContain(a => a.Source.Section == "6.3.1");
        Ask(c, item, Education);
        PlacementAdvice.Warnings(c.Placement, change.AddDays(-13)).ShouldNotContain(a => a.Source.Section == "6.3.1");
    }

    [Fact]
    public void Another_party_is_asked_by_a_disclosure_with_its_ground_and_has_the_duty_in_its_own_worklist()
    {
        var c = Planned(basis: Basis with { ChangesSchoolOn = From });
        var item = c.Item(TakeOverSchooling);
        void AskThrough(Domain.Disclosures.Disclosure made) => c.Placement.AskParty(Worker, item.Number, Education, made, c.Today);
        PlacementRules.AskedByDisclosure.ShouldRefuse(() => AskThrough(Made(ChildId.New(), Education, c.Today)));
        PlacementRules.AskedByDisclosure.ShouldRefuse(() => AskThrough(Made(c.Placement.Child, Bup, c.Today)));
        var recalled = Made(c.Placement.Child, Education, c.Today);
        recalled.Recall("Fel mottagare.", DateTimeOffset.UnixEpoch);
        PlacementRules.AskedByDisclosure.ShouldRefuse(() => AskThrough(recalled));
        PlacementRules.AsksTheRightParty.ShouldRefuse(() => Ask(c, item, Bup));
        PlacementRules.AsksTheRightParty.ShouldRefuse(() => Ask(c, c.Item(ContactSchool), School));
        Ask(c, item, Education);
        var duty = c.Placement.Duties(c.Today).Single(d => d.Key.StartsWith($"kedja:{item.Number}:"));
        (duty.Unit, duty.OwedTo, duty.Kind).ShouldBe((Education.Id, Owner.Id, DutyKind.DoChainItem));
        c.Placement.ReportItem(At(Education), item.Number, ChainReport.Done, "Skolan vet.", c.Today, c.Today);
        c.Item(TakeOverSchooling).Outcome!.Unit.ShouldBe(Education.Id);
    }

    [Fact]
    public void A_known_contacts_item_goes_to_that_unit_and_to_no_other()
    {
        var c = Planned();
        PlacementRules.AsksTheRightParty.ShouldRefuse(() => Ask(c, c.Item(AppointCoordinator), Stranger));
        Ask(c, c.Item(AppointCoordinator), Bup);
        PlacementRules.OwnItem.ShouldRefuse(() => c.Placement.ReportItem(At(Bup), c.Item(ContactSchool).Number, ChainReport.Done, "Klart.", c.Today, c.Today));
        PlacementRules.OwnItem.ShouldRefuse(() => c.Placement.ReportItem(Worker, c.Item(AppointCoordinator).Number, ChainReport.Done, "Klart.", c.Today, c.Today));
    }

    [Fact]
    public void The_owner_keeps_watch_over_and_reports_for_a_unit_on_paper()
    {
        var c = Planned();
        var dental = c.Placement.Items.Single(i => i.Kind == KeepCare && i.Contact == 2);
        PlacementRules.OwnItem.ShouldRefuse(() => c.Placement.ReportItem(Worker, dental.Number, ChainReport.Done, "Klart.", c.Today, c.Today));
        Ask(c, dental, PaperDentist);
        c.Placement.Duties(c.Today).Single(d => d.Key.StartsWith($"kedja:{dental.Number}:")).Unit.ShouldBe(Owner.Id);
        c.Placement.ReportItem(Worker, dental.Number, ChainReport.Done, "Svar per brev.", c.Today, c.Today);
        c.Placement.Item(dental.Number).IsSettled.ShouldBeTrue();
    }

    [Fact]
    public void Contacts_are_handed_over_one_by_one_sent_and_then_accepted()
    {
        var c = Acute();
        PlaceOfStay.Write(Worker, c.Placement, Gavle, c.Today);
        var bup = c.Placement.Items.Single(i => i.Kind == HandOverCare && i.Contact == 1);
        Ask(c, bup, Bup);
        void Report(ChainReport report) => c.Placement.ReportItem(At(Bup), bup.Number, report, "Remiss 12.", c.Today, c.Today);
        PlacementRules.SentBeforeAccepted.ShouldRefuse(() => Report(ChainReport.Accepted));
        PlacementRules.SentBeforeAccepted.ShouldRefuse(() => Report(ChainReport.Done));
        Report(ChainReport.Sent);
        PlacementRules.SentBeforeAccepted.ShouldRefuse(() => Report(ChainReport.Sent));
        c.Placement.Item(bup.Number).Status.ShouldBe(ChainStatus.Sent);
        PlacementAdvice.Warnings(c.Placement, c.Today.AddDays(30)).ShouldContain(a => a.Text.Contains("inte mottagna"));
        Report(ChainReport.Accepted);
        c.Placement.Item(bup.Number).Status.ShouldBe(ChainStatus.Done);
        c.Placement.Items.Single(i => i.Kind == HandOverCare && i.Contact == 2).IsSettled.ShouldBeFalse("the dentist's is its own");
    }

    [Fact]
    public void An_item_is_done_by_somebody_on_a_day_or_not_needed_with_a_reason_and_two_cannot_tick_the_same()
    {
        var c = Planned();
        var number = c.Item(ContactCare).Number;
        PlacementRules.SaysWhatWasDone.ShouldRefuse(() => c.Placement.ReportItem(Worker, number, ChainReport.NotNeeded, " ", c.Today, c.Today));
        PlacementRules.SaysWhatWasDone.ShouldRefuse(() => c.Placement.ReportItem(Worker, number, ChainReport.Done, "Klart.", c.Today.AddDays(1), c.Today));
        c.Placement.ReportItem(Worker, number, ChainReport.Done, "Talat med BUP.", c.Today, c.Today);
        PlacementRules.ItemIsOpen.ShouldRefuse(() => c.Placement.ReportItem(Manager, number, ChainReport.Done, "Jag också.", c.Today, c.Today));
        PlacementRules.ItemIsThere.ShouldRefuse(() => c.Placement.ReportItem(Worker, 99, ChainReport.Done, "Klart.", c.Today, c.Today));
        c.Placement.Item(number).Outcome.ShouldBe(new ChainOutcome(c.Today, Worker.Person, Owner.Id, "Talat med BUP."));
        c.Placement.ReopenItem(Worker, number, "Fel barn.", c.Today);
        c.Placement.Item(number).Status.ShouldBe(ChainStatus.Open);
    }

    [Fact]
    public void The_plans_of_each_activity_are_listed_with_whose_they_are_and_of_which_day()
    {
        var c = Acute();
        void List(int number, params UnderlyingPlan[] plans) => c.Placement.ReportItem(Worker, number, ChainReport.Done, "Gick igenom planerna.", c.Today, c.Today, plans);
        var plan = new UnderlyingPlan("Åtgärdsprogram ", "Skolan", c.Today.AddDays(-30));
        var number = c.Item(ListPlans).Number;
        PlacementRules.PlanIsWhole.ShouldRefuse(() => List(number, plan with { What = " " }));
        PlacementRules.PlanIsWhole.ShouldRefuse(() => List(number, plan with { Whose = "" }));
        PlacementRules.PlanIsWhole.ShouldRefuse(() => List(number, plan with { On = c.Today.AddDays(1) }));
        PlacementRules.PlanIsWhole.ShouldRefuse(() => List(c.Item(ContactCare).Number, plan));
        List(number, plan, new UnderlyingPlan("Vårdplan", "BUP", c.Today));
        c.Placement.Item(number).Plans!.Select(p => p.What).ShouldBe(["Åtgärdsprogram", "Vårdplan"]);
    }

    [Fact]
    public void What_is_known_is_whole()
    {
        PlacementRules.BasisIsWhole.ShouldRefuse(() => Planned(basis: Basis with { Contacts = [new(1, CareKind.Dental), new(1, CareKind.Habilitation)] }));
        PlacementRules.BasisIsWhole.ShouldRefuse(() => Planned(basis: Basis with { Contacts = [new(1, CareKind.Other)] }));
        PlacementRules.BasisIsWhole.ShouldRefuse(() => Planned(basis: Basis with { School = SchoolForm.None, ChangesSchoolOn = From }));
    }

    [Fact]
    public void When_what_is_known_changes_what_was_done_stays_and_what_nobody_touched_may_fall_away()
    {
        var c = Planned();
        Ask(c, c.Item(ReassessSelfCare), Bup);
        c.Placement.ReviseBasis(Worker, Basis with { SelfCare = false, Contacts = [] }, c.Today);
        c.Placement.Items.ShouldContain(i => i.Kind == ReassessSelfCare && i.Status == ChainStatus.Asked);
        c.Placement.Items.ShouldNotContain(i => i.Kind == KeepCare);
        var numbers = c.Placement.Items.Select(i => i.Number).ToList();
        c.Placement.ReviseBasis(Worker, Basis, c.Today);
        c.Placement.Items.Select(i => i.Number).ShouldBeUnique();
        numbers.ShouldAllBe(n => c.Placement.Items.Any(i => i.Number == n));
    }

    static void HandOver(PlacementCase c, ChainItem item, UnitRef to)
    {
        Ask(c, item, to);
        var by = to.Paper ? Worker : At(to);
        c.Placement.ReportItem(by, item.Number, ChainReport.Sent, "Remiss.", c.Today, c.Today);
        c.Placement.ReportItem(by, item.Number, ChainReport.Accepted, "Bekräftad.", c.Today, c.Today);
    }

    [Fact]
    public void A_second_county_and_the_way_home_begin_the_hand_over_of_the_responsibility_anew()
    {
        var c = PlacedAsPlanned();
        ChainItem[] Moves() => [.. c.Placement.OpenItems.Where(i => i.Phase == ChainPhase.Move)];
        void Register(string code) => c.Placement.RecordRegistration(Worker, new Registration(code, c.Today), c.Today);
        bool Warns() => PlacementAdvice.Warnings(c.Placement, c.Today).Any(a => a.Source.Section == "6.2");

        Register("2180");
        HandOver(c, Moves().ShouldHaveSingleItem(), Region);
        Register("2181");
        (Moves().Length, Warns()).ShouldBe((0, false), "the same county");
        Register("0180");
        Warns().ShouldBeTrue();
        HandOver(c, Moves().ShouldHaveSingleItem(), Region);
        Warns().ShouldBeFalse();
        Register("2080");
        PlacementAdvice.Warnings(c.Placement, c.Today).ShouldContain(a => a.Text.Contains("hemlänet igen"));
        HandOver(c, Moves().ShouldHaveSingleItem(), Region);
        c.Placement.Items.Count(i => i.Phase == ChainPhase.Move).ShouldBe(3);
    }

    [Fact]
    public void A_registration_that_is_put_right_before_anybody_began_hands_nothing_over()
    {
        var c = PlacedAsPlanned();
        c.Placement.RecordRegistration(Worker, new Registration("2180", c.Today), c.Today);
        c.Placement.RecordRegistration(Worker, new Registration("0380", c.Today), c.Today);
        c.Placement.OpenItems.Count(i => i.Phase == ChainPhase.Move).ShouldBe(1);
        c.Placement.RecordRegistration(Worker, new Registration("2080", c.Today), c.Today);
        c.Placement.Items.ShouldNotContain(i => i.Phase == ChainPhase.Move);
    }

    [Fact]
    public void A_second_change_of_school_is_told_anew_and_the_same_one_on_another_day_is_not()
    {
        var c = PlacedAsPlanned();
        void Change(DateOnly? on) => c.Placement.ReviseBasis(Worker, c.Placement.Basis with { ChangesSchoolOn = on }, c.Today);
        ChainItem[] Open(ChainItemKind kind) => [.. c.Placement.OpenItems.Where(i => i.Kind == kind)];
        Change(From.AddDays(20));
        var first = Open(TakeOverSchooling).ShouldHaveSingleItem();
        Ask(c, first, Education);
        c.Placement.ReportItem(At(Education), first.Number, ChainReport.Done, "Skolan vet.", c.Today, c.Today);
        HandOver(c, Open(HandOverSchooling).ShouldHaveSingleItem(), School);
        Change(From.AddDays(25));
        Open(TakeOverSchooling).ShouldBeEmpty("put off");
        c.Today = From.AddDays(60);
        Change(From.AddDays(70));
        Open(HandOverSchooling).ShouldHaveSingleItem();
        var second = Open(TakeOverSchooling).ShouldHaveSingleItem();
        second.Number.ShouldNotBe(first.Number);
        PlacementAdvice.Warnings(c.Placement, c.Today).ShouldContain(a => a.Source.Section == "6.3.1");
        Ask(c, second, Education);
        PlacementAdvice.Warnings(c.Placement, c.Today).ShouldNotContain(a => a.Source.Section == "6.3.1");
        Change(null);
        Change(From.AddDays(90));
        Open(TakeOverSchooling).Length.ShouldBe(2, "the one that was asked, and the new one");
    }

    [Fact]
    public void An_ending_prepared_anew_begins_what_was_settled_towards_the_first_and_keeps_what_waits()
    {
        var c = Ending();
        var school = c.Item(ContactSchool, ChainPhase.Ending);
        c.Placement.ReportItem(Worker, school.Number, ChainReport.Done, "Talat med skolan.", c.Today, c.Today);
        var care = c.Placement.Items.First(i => i.Kind == KeepCare && i.Phase == ChainPhase.Ending && i.Contact == 1);
        Ask(c, care, Bup);
        c.Placement.CancelEnding(Worker, "Hon stannar.", c.Today);
        c.Today = c.Today.AddMonths(6);
        c.Placement.PrepareEnding(Worker, new EndingPlan(c.Today.AddMonths(4), EndsIn.Home, null), c.Today);
        c.Placement.OpenItems.Single(i => i.Kind == ContactSchool && i.Phase == ChainPhase.Ending).Number.ShouldNotBe(school.Number);
        c.Placement.OpenItems.Single(i => i.Kind == KeepCare && i.Phase == ChainPhase.Ending && i.Contact == 1).Number.ShouldBe(care.Number);
        c.Placement.Item(school.Number).IsSettled.ShouldBeTrue();
    }

    [Fact]
    public void A_place_in_a_third_region_takes_new_referrals_and_another_place_in_the_same_does_not()
    {
        var c = Acute();
        var stay = PlaceOfStay.Write(Worker, c.Placement, Gavle, c.Today);
        ChainItem[] Referrals() => [.. c.Placement.OpenItems.Where(i => i.Kind == HandOverCare && i.Contact == 1)];
        HandOver(c, Referrals().ShouldHaveSingleItem(), Bup);
        stay.Revise(Worker, c.Placement, Gavle with { MunicipalityCode = "2181" }, c.Today);
        Referrals().ShouldBeEmpty();
        stay.Revise(Worker, c.Placement, Gavle with { MunicipalityCode = "0380" }, c.Today);
        HandOver(c, Referrals().ShouldHaveSingleItem(), Bup);
        stay.Revise(Worker, c.Placement, Falun, c.Today);
        c.Placement.OpenItems.Count(i => i.Kind == KeepCare && i.Contact == 1).ShouldBe(1);
        stay.Revise(Worker, c.Placement, Gavle, c.Today);
        Referrals().ShouldHaveSingleItem();
        c.Placement.NewFacts.OfType<PlaceRegionKnown>().ShouldAllBe(f => !f.Sentence.Contains("Gävle"));
    }

    static Gen<ChainBasis> Bases =>
        from school in Gen.Elements(Enum.GetValues<SchoolForm>())
        from change in Gen.Choose(-30, 200)
        from kinds in Gen.ListOf(Gen.Elements(CareKind.ChildPsychiatry, CareKind.Habilitation, CareKind.Dental))
        from selfCare in Gen.Elements(true, false)
        from asylum in Gen.Elements(true, false)
        select new ChainBasis(school, school == SchoolForm.None || change < 0 ? null : Friday.AddDays(change), [.. kinds.Take(5).Select((k, i) => new CareContact(i + 1, k))], selfCare, asylum);

    [Fact]
    public void To_compute_twice_changes_nothing_and_no_item_is_due_before_it_is_seen()
    {
        Prop.ForAll((from a in Bases from b in Bases from region in Gen.Elements(Enum.GetValues<PlaceRegion>()) from after in Gen.Elements(true, false) select (a, b, region, after)).ToArbitrary(), x =>
        {
            IReadOnlyList<ChainItem> Once(IReadOnlyList<ChainItem> items, ChainBasis basis) => Chain.Compute(items,
                [new(ChainPhase.Start, Friday, From, x.after, basis.ChangesSchoolOn), new(ChainPhase.Ending, From, From.AddDays(90), false)], new ChainChild(basis, 12, x.region), PlacementClocks.Default);
            var first = Once([], x.a);
            var second = Once(first, x.b);
            var third = Once(second, x.a);
            return Once(first, x.a).SequenceEqual(first) && second.All(i => i.Due >= i.VisibleFrom)
                && third.Select(i => (i.Kind, i.Phase, i.Contact)).Order().SequenceEqual(first.Select(i => (i.Kind, i.Phase, i.Contact)).Order());
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));
    }
}
