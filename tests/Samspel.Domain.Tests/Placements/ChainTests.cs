using FsCheck;
using FsCheck.Fluent;
using Samspel.Domain.Parties;
using Samspel.Domain.Placements;
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
