using Samspel.Domain.Children;
using Samspel.Domain.Consents;
using Samspel.Domain.Disclosures;
using Samspel.Domain.Parties;
using Samspel.Domain.PlacementCosts;
using Samspel.Domain.Placements;
using Samspel.Domain.Sips;
using Samspel.Domain.Tests.Sips;
using static Samspel.Domain.Tests.Placements.PlacementGiven;

namespace Samspel.Domain.Tests.Placements;

public class PlacementTests
{
    static readonly DateOnly Sixteen = Friday.AddYears(-16), Eighteen = Friday.AddYears(-18);

    static Placement PlanFor(DateOnly birth, PlacementDecision decision, Actor? by = null, UnitRef? owner = null, string municipality = "2080", ChainBasis? basis = null) =>
        Placement.Plan(PlacementId.New(), CaseNumber.Placement(2026, 1), by ?? Worker, owner ?? Owner, null, ChildId.New(), birth, municipality, decision, basis ?? Basis, Friday);

    [Fact]
    public void A_placed_child_is_born_and_under_twenty_one()
    {
        PlanFor(Friday.AddYears(-21).AddDays(1), Decision(Friday)).State.ShouldBe(PlacementState.Planned);
        PlacementRules.WithinTheAgreement.ShouldRefuse(() => PlanFor(Friday.AddYears(-21), Decision(Friday)));
        PlacementRules.WithinTheAgreement.ShouldRefuse(() => PlanFor(Friday.AddDays(1), Decision(Friday)));
    }

    [Fact]
    public void Supported_living_is_for_sixteen_to_twenty_and_before_eighteen_only_for_special_reasons()
    {
        var living = Decision(Friday, PlacementForm.SupportedLiving);
        PlacementRules.FormFitsAge.ShouldRefuse(() => PlanFor(Sixteen.AddDays(1), living with { SpecialReasons = "Kan bo själv." }));
        PlacementRules.SpecialReasons.ShouldRefuse(() => PlanFor(Sixteen, living));
        PlacementRules.SpecialReasons.ShouldRefuse(() => PlanFor(Eighteen.AddDays(1), living with { SpecialReasons = " " }));
        PlanFor(Sixteen, living with { SpecialReasons = "Eget barn, mogen för sin ålder." }).Decision.Form.ShouldBe(PlacementForm.SupportedLiving);
        PlanFor(Eighteen, living).Decision.SpecialReasons.ShouldBeNull();
    }

    [Fact]
    public void Protected_living_is_a_placement_in_the_law_and_said_to_be_missing_in_the_agreement()
    {
        PlacementForm.ProtectedLiving.MissingInAgreement().ShouldBeTrue();
        PlacementForm.ProtectedLiving.Source().Section.ShouldBeNull();
        PlacementAdvice.For(PlanFor(Birth, Decision(form: PlacementForm.ProtectedLiving)), Friday).ShouldContain(a => a.Text.Contains("saknas i överenskommelsen"));
        Enum.GetValues<PlacementForm>().Count(f => f.MissingInAgreement()).ShouldBe(1);
    }

    [Fact]
    public void A_decision_begins_and_ends_with_the_childs_best_interests_the_childs_view_and_how_we_know_it_was_understood()
    {
        PlacementRules.BestInterestsJudged.ShouldRefuse(() => Planned(Decision() with { BestInterests = JudgedBest with { ChildsView = null } })).Message.ShouldContain("barnets åsikt, eller varför den saknas");
        PlacementRules.BestInterestsJudged.ShouldRefuse(() => Acute(decision: Decision(Friday) with { BestInterests = JudgedBest with { HowUnderstood = "" } }));
        Planned(Decision() with { BestInterests = JudgedBest with { ChildsView = null, WhyViewIsMissing = "Hon är tre månader." } }).Placement.State.ShouldBe(PlacementState.Planned);
        var c = Ending();
        PlacementRules.BestInterestsJudged.ShouldRefuse(() => c.Placement.End(Worker, TheEnd(c.Today) with { BestInterests = JudgedBest with { Judgement = "" } }, c.Today));
    }

    [Fact]
    public void A_decision_says_who_decided_and_when_and_does_not_end_before_it_begins()
    {
        PlacementRules.DecisionIsWhole.ShouldRefuse(() => Planned(Decision() with { DecidedBy = "" }));
        PlacementRules.DecisionIsWhole.ShouldRefuse(() => Planned(Decision() with { DecidedOn = Friday.AddDays(1) }));
        PlacementRules.DecisionIsWhole.ShouldRefuse(() => Planned(Decision() with { Until = From.AddDays(-1) }));
    }

    [Fact]
    public void Only_the_social_services_own_case_workers_and_managers_open_a_placement()
    {
        PlacementRules.BySocialServices.ShouldRefuse(() => PlanFor(Birth, Decision(), At(Bup), Bup));
        PlacementRules.BySocialServices.ShouldRefuse(() => PlanFor(Birth, Decision(), At(Owner, Role.Administrator)));
        PlacementRules.BySocialServices.ShouldRefuse(() => PlanFor(Birth, Decision(), At(Sister)));
        PlacementRules.RegistrationIsWhole.ShouldRefuse(() => PlanFor(Birth, Decision(), municipality: "Falun"));
    }

    [Fact]
    public void A_planned_placement_begins_when_the_split_is_written_and_school_and_care_have_been_contacted()
    {
        var c = Planned();
        PlacementRules.ResponsibilityIsClear.ShouldRefuse(() => c.Placement.ClearResponsibility(Worker, c.Cost.Established, c.Today));
        PlacementRules.ResponsibilityIsClear.ShouldRefuse(() => c.Placement.ClearResponsibility(Worker, Ready().Cost.Established, c.Today));
        Agree(c);
        c.Placement.ClearResponsibility(Worker, c.Cost.Established, c.Today);
        PlacementRules.CooperatesBefore.ShouldRefuse(() => c.Placement.Place(Worker, From, From)).Message.ShouldContain("ta kontakt med hälso- och sjukvården");
        TakeContacts(c);
        PlacementRules.PlacedByNow.ShouldRefuse(() => c.Placement.Place(Worker, From.AddDays(1), From));
        c.Placement.Place(Worker, From, From);
        (c.Placement.How, c.Placement.PlacedOn, c.Placement.SplitVersion).ShouldBe((PlacedHow.Planned, From, 1));
    }

    [Fact]
    public void A_day_before_the_split_is_no_placement_in_order_and_is_registered_openly_instead()
    {
        var c = Planned();
        TakeContacts(c);
        c.Today = Friday.AddDays(9);
        Agree(c);
        c.Placement.ClearResponsibility(Worker, c.Cost.Established, c.Today);
        c.Placement.SplitOn.ShouldBe(c.Today);
        PlacementRules.SplitBeforePlacement.ShouldRefuse(() => c.Placement.Place(Worker, c.Today.AddDays(-1), c.Today)).Because.Section.ShouldBe("6.6");
        PlacementRules.WasNotClear.ShouldRefuse(() => c.Placement.PlaceWithoutSplit(Worker, TheOpenDecision, c.Today, c.Cost, c.Today));
        c.Placement.PlaceWithoutSplit(Worker, TheOpenDecision, c.Today.AddDays(-1), c.Cost, c.Today);
        (c.Placement.State, c.Placement.How, c.Placement.PlacedOn).ShouldBe((PlacementState.Placed, PlacedHow.WithoutClearResponsibility, c.Today.AddDays(-1)));
        PlacementAdvice.Warnings(c.Placement, c.Today).ShouldContain(a => a.Source.Section == "6.6");

        var same = Planned();
        TakeContacts(same);
        Agree(same);
        same.Placement.ClearResponsibility(Worker, same.Cost.Established, Friday);
        same.Placement.Place(Worker, Friday, Friday.AddDays(2));
        same.Placement.How.ShouldBe(PlacedHow.Planned);
    }

    [Fact]
    public void An_approval_on_paper_counts_from_the_day_it_was_given_and_the_first_split_from_when_it_held()
    {
        var c = Planned(region: PaperRegion);
        TakeContacts(c);
        c.Cost.Share(Worker, Made(c.Placement.Child, PaperRegion, c.Today), c.Today);
        c.Cost.WriteSplit(Worker, Split, c.Today);
        c.Cost.Approve(Manager, 1, "Mona Testsson", "Enhetschef", "Delegationsordningen 4.2", c.Today);
        c.Today = Friday.AddDays(10);
        c.Cost.ApproveOnPaper(Manager, 1, "Rolf Testsson", "Verksamhetschef", "Dnr 12", Friday.AddDays(4), c.Today);
        c.Placement.ClearResponsibility(Worker, c.Cost.Established, c.Today);
        c.Placement.SplitOn.ShouldBe(Friday.AddDays(4));
        PlacementRules.SplitBeforePlacement.ShouldRefuse(() => c.Placement.Place(Worker, Friday.AddDays(3), c.Today));
        c.Placement.Place(Worker, Friday.AddDays(4), c.Today);
        c.Placement.How.ShouldBe(PlacedHow.Planned);
    }

    [Fact]
    public void A_contact_taken_after_the_day_was_not_taken_before_and_why_it_was_not_is_written()
    {
        var c = Ready();
        c.Today = Friday.AddDays(3);
        TakeContacts(c);
        PlacementRules.CooperatesBefore.ShouldRefuse(() => c.Placement.Place(Worker, Friday.AddDays(2), c.Today)).Message.ShouldContain("gjordes efter den dagen: ta kontakt med förskolan");
        foreach (var item in c.Placement.Items.Where(i => i.IsFirstContact()).ToList())
        {
            c.Placement.ReopenItem(Worker, item.Number, "Fel dag.", c.Today);
            c.Placement.ReportItem(Worker, item.Number, ChainReport.NotNeeded, "Kontakten togs dagen efter. Skolan hade lov.", c.Today, c.Today);
        }
        c.Placement.Place(Worker, Friday.AddDays(2), c.Today);
        c.Placement.PlacedOn.ShouldBe(Friday.AddDays(2));
    }

    [Fact]
    public void The_real_day_is_judged_by_age_as_the_planned_day_was()
    {
        var birth = Friday.AddDays(10).AddYears(-18);
        PlacementCase Living(PlacementDecision decision, DateOnly born)
        {
            var placement = PlanFor(born, decision, basis: ChainBasis.NothingKnown);
            return new(placement, PlacementCost.Open(PlacementCostId.New(), placement, Worker, Region, Friday), Friday);
        }
        void Openly(PlacementCase c, DateOnly on) => c.Placement.PlaceWithoutSplit(Worker, TheOpenDecision, on, c.Cost, on);

        var eighteen = Living(Decision(Friday.AddDays(10), PlacementForm.SupportedLiving), birth);
        PlacementRules.SpecialReasons.ShouldRefuse(() => Openly(eighteen, Friday.AddDays(9)));
        Openly(eighteen, Friday.AddDays(10));

        var sixteen = Living(Decision(Friday.AddDays(10), PlacementForm.SupportedLiving) with { SpecialReasons = "Mogen för sin ålder." }, Friday.AddDays(10).AddYears(-16));
        PlacementRules.FormFitsAge.ShouldRefuse(() => Openly(sixteen, Friday.AddDays(9)));
        Openly(sixteen, Friday.AddDays(10));

        var twenty = Living(Decision(Friday.AddDays(9)), Friday.AddDays(10).AddYears(-21));
        PlacementRules.WithinTheAgreement.ShouldRefuse(() => Openly(twenty, Friday.AddDays(10)));
        Openly(twenty, Friday.AddDays(9));
    }

    [Fact]
    public void The_next_placement_begins_without_who_followed_up_in_the_one_before()
    {
        var c = Acute(basis: Basis with { ChangesSchoolOn = From });
        c.Placement.NameFollowUp(Worker, 1, "Bo Testsson", c.Today);
        var next = c.Placement.Basis.ForNext();
        next.ChangesSchoolOn.ShouldBeNull();
        next.Contacts.ShouldAllBe(k => k.FollowsUp == null && k.NamedBy == null);
        next.Contacts.Select(k => (k.Number, k.Kind, k.Unit)).ShouldBe(Basis.Contacts.Select(k => (k.Number, k.Kind, k.Unit)));
    }

    [Fact]
    public void A_question_outside_rests_on_a_ground_that_fits_and_on_consent_only_where_there_is_one()
    {
        var c = Acute();
        var number = c.Item(ChainItemKind.ReassessSelfCare).Number;
        void On(GroundCode ground, Consent? consent = null) => c.Placement.AskOutside(Worker, number, Outside(c.Today) with { Ground = ground }, consent, c.Today);
        PlacementRules.OutsideGround.ShouldRefuse(() => On(GroundCode.S2));
        PlacementRules.OutsideGround.ShouldRefuse(() => On(GroundCode.G9));
        PlacementRules.OutsideGround.ShouldRefuse(() => On(GroundCode.G1));
        c.Placement.GroundsOutside(number, c.Today).ShouldContain(g => g.Code == GroundCode.G5);
        c.Placement.GroundsOutside(number, Birth.AddYears(18)).ShouldNotContain(g => g.Code == GroundCode.G5);
        PlacementRules.OutsideGround.ShouldRefuse(() => On(GroundCode.G1, Given(ChildId.New(), Owner.Id)));
        PlacementRules.OutsideGround.ShouldRefuse(() => On(GroundCode.G1, Given(c.Placement.Child, Stranger.Id)));
        PlacementRules.OutsideGround.ShouldRefuse(() => On(GroundCode.G1, Given(c.Placement.Child, Owner.Id, ConsentPurpose.Sip)));
        On(GroundCode.G1, Given(c.Placement.Child, Owner.Id));
        c.Placement.Item(number).Outside!.Ground.ShouldBe(GroundCode.G1);
    }

    static Consent Given(ChildId child, UnitId owner, ConsentPurpose purpose = ConsentPurpose.Placement)
    {
        var guardian = new Decider(DeciderId.New(), DeciderKind.Guardian, "Anna Testsson", null, Birth, null);
        var who = new WhoDecides(Friday, Birth, [guardian]);
        var consent = Consent.Ask(ConsentId.New(), child, owner, Owner.Compartment, new ConsentScope(purpose, "Hur det går i skolan.", [new(Bup.Id, Bup.Name)]), new MaturityAssessment(ConsentGivers.GuardiansDecide, "Förstår."), who);
        consent.RecordAnswer(guardian.Id, true, AnswerForm.Oral, Friday, Worker.Person, who);
        return consent;
    }

    [Fact]
    public void Without_the_split_a_board_may_still_place_openly_with_a_name_a_reason_and_duties_to_both_managers_at_once()
    {
        var c = Planned();
        PlacementRules.OpenDecisionIsNamed.ShouldRefuse(() => c.Placement.PlaceWithoutSplit(Worker, TheOpenDecision with { Reason = "" }, From, c.Cost, From));
        PlacementRules.OpenDecisionIsNamed.ShouldRefuse(() => c.Placement.PlaceWithoutSplit(Worker, TheOpenDecision with { DecidedBy = " " }, From, c.Cost, From));
        c.Placement.PlaceWithoutSplit(Worker, TheOpenDecision, From, c.Cost, From);
        c.Placement.How.ShouldBe(PlacedHow.WithoutClearResponsibility);
        var duties = c.Cost.Duties(From).Where(d => d.Kind == DutyKind.ClarifyResponsibility).ToList();
        duties.Select(d => d.Unit).ShouldBe([Owner.Id, Region.Id]);
        duties.ShouldAllBe(d => d.ForManagers && d.VisibleFrom == From);
        PlacementAdvice.Warnings(c.Placement, From).ShouldContain(a => a.IsWarning && a.Source.Section == "6.6");
    }

    [Fact]
    public void Acute_takes_a_reason_of_its_own_and_has_happened()
    {
        Placement Place(string why, DateOnly from, DateTimeOffset? now = null) => Placement.PlaceAcutely(PlacementId.New(), CaseNumber.Placement(2026, 1), Worker, Owner, null, ChildId.New(), Birth, "2080",
            Decision(from), Basis, why, Night(from), now ?? Night(Friday));
        PlacementRules.AcuteHasAReason.ShouldRefuse(() => Place(" ", Friday));
        PlacementRules.PlacedByNow.ShouldRefuse(() => Place("Fara i hemmet.", Friday.AddDays(1)));
        PlacementRules.PlacedByNow.ShouldRefuse(() => Place("Fara i hemmet.", Friday, Night(Friday).AddHours(-1))).Message.ShouldContain("klockslag som har varit");
        PlacementRules.PlacedByNow.ShouldRefuse(() => Placement.PlaceAcutely(PlacementId.New(), CaseNumber.Placement(2026, 1), Worker, Owner, null, ChildId.New(), Birth, "2080", Decision(Friday), Basis, "Fara.", Night(Friday.AddDays(-1)), Night(Friday)));
        var acute = Place("Fara i hemmet.", Friday);
        (acute.State, acute.How, acute.PlacedOn, acute.NeverWeed).ShouldBe((PlacementState.Placed, PlacedHow.Acute, Friday, true));
        acute.DaysSinceAcute(Friday.AddDays(3)).ShouldBe(3);
        PlacedAsPlanned().Placement.DaysSinceAcute(From).ShouldBeNull();
    }

    [Fact]
    public void A_placed_childs_records_can_never_be_weeded_and_a_plan_taken_back_has_no_mark()
    {
        Planned().Placement.NeverWeed.ShouldBeFalse();
        Withdrawn().Placement.NeverWeed.ShouldBeFalse();
        foreach (var c in new[] { PlacedAsPlanned(), Acute(), Openly(), Ending(), Ended() }) c.Placement.NeverWeed.ShouldBeTrue();
        Ended().Placement.NewFacts.OfType<MarkedNeverToBeWeeded>().Count().ShouldBe(1);
    }

    [Fact]
    public void Taking_back_going_on_and_reopening_take_a_reason()
    {
        PlacementRules.ReasonGiven.ShouldRefuse(() => Planned().Placement.Withdraw(Worker, "", Friday));
        PlacementRules.ReasonGiven.ShouldRefuse(() => Ending().Placement.CancelEnding(Worker, " ", From));
        var c = Ready();
        TakeContacts(c);
        PlacementRules.ReasonGiven.ShouldRefuse(() => c.Placement.ReopenItem(Worker, c.Item(ChainItemKind.ContactCare).Number, "", c.Today));
    }

    [Fact]
    public void During_the_stay_health_and_schooling_are_two_streams_each_with_its_next_day()
    {
        var c = PlacedAsPlanned();
        c.Placement.Duties(c.Today).Select(d => d.Kind).ShouldContain(DutyKind.FollowUpPlacedSchooling);
        PlacementRules.FollowUpIsWhole.ShouldRefuse(() => c.Placement.RecordFollowUp(Worker, new(FollowUpStream.Health, c.Today, "", c.Today.AddDays(30)), c.Today));
        PlacementRules.FollowUpIsWhole.ShouldRefuse(() => c.Placement.RecordFollowUp(Worker, new(FollowUpStream.Health, c.Today, "Bra.", c.Today), c.Today));
        c.Placement.RecordFollowUp(Worker, new(FollowUpStream.Health, c.Today, "Bra.", c.Today.AddDays(40)), c.Today);
        var duties = c.Placement.Duties(c.Today).ToDictionary(d => d.Key);
        duties["folj-upp:Health"].Due.ShouldBe(c.Today.AddDays(40));
        duties["folj-upp:Schooling"].Due.ShouldBe(From.AddMonths(3));
        var infant = Placement.PlaceAcutely(PlacementId.New(), CaseNumber.Placement(2026, 2), Worker, Owner, null, ChildId.New(), Friday.AddMonths(-3), "2080", Decision(Friday), ChainBasis.NothingKnown, "Fara.", Night(Friday), Night(Friday));
        infant.Duties(Friday).ShouldNotContain(d => d.Kind == DutyKind.FollowUpPlacedSchooling);
    }

    [Fact]
    public void Each_care_contact_has_a_named_responsible_for_its_follow_up()
    {
        var c = PlacedAsPlanned();
        c.Placement.Duties(c.Today).Count(d => d.Kind == DutyKind.NameCareFollowUp).ShouldBe(2);
        PlacementRules.ContactIsThere.ShouldRefuse(() => c.Placement.NameFollowUp(Worker, 9, "Bo Testsson", c.Today));
        PlacementRules.SomebodyIsNamed.ShouldRefuse(() => c.Placement.NameFollowUp(Worker, 1, "", c.Today));
        c.Placement.NameFollowUp(Worker, 1, "Bo Testsson", c.Today);
        c.Placement.Duties(c.Today).Single(d => d.Kind == DutyKind.NameCareFollowUp).Key.ShouldStartWith("utse-uppfoljning:2:");
        Ask(c, c.Item(ChainItemKind.AppointCoordinator), Bup);
        PlacementRules.OwnItem.ShouldRefuse(() => c.Placement.NameFollowUp(At(Bup), 2, "Bo Testsson", c.Today));
    }

    [Fact]
    public void The_six_month_consideration_is_a_reminder_from_the_social_services_own_system()
    {
        var c = PlacedAsPlanned();
        Duty Consider() => c.Placement.Duties(c.Today).Single(d => d.Kind == DutyKind.ConsiderPlacement);
        Consider().Due.ShouldBe(From.AddMonths(6));
        DutyKind.ConsiderPlacement.Act().ShouldContain("källa: verksamhetssystemet");
        Consider().Source.ShouldBe(new Citation("6.4", "SoL 22 kap. 13 §"));
        c.Today = From.AddMonths(5);
        c.Placement.RecordConsideration(Worker, c.Today, c.Today);
        Consider().Due.ShouldBe(From.AddMonths(11));
        PlacementRules.PlacedByNow.ShouldRefuse(() => c.Placement.RecordConsideration(Worker, c.Today.AddDays(1), c.Today));
    }

    [Fact]
    public void Care_under_LVU_3_is_tried_within_six_months_of_the_day_it_was_carried_out_and_the_rest_is_considered()
    {
        var c = PlacedAsPlanned();
        c.Today = From.AddMonths(2);
        c.Placement.ChangeLegalBase(Worker, LegalBase.Lvu2, From.AddMonths(1), "Förvaltningsrätten", From.AddMonths(1), c.Today);
        Duty Due(DutyKind kind) => c.Placement.Duties(c.Today).Single(d => d.Kind == kind);
        Due(DutyKind.ConsiderPlacement).Source.ShouldBe(new Citation("6.4", "LVU 13 § första stycket"));
        c.Placement.ChangeLegalBase(Worker, LegalBase.Lvu3, c.Today, "Förvaltningsrätten", c.Today.AddDays(-3), c.Today);
        c.Placement.Duties(c.Today).ShouldNotContain(d => d.Kind == DutyKind.ConsiderPlacement);
        (Due(DutyKind.TryCompulsoryCare).Source, Due(DutyKind.TryCompulsoryCare).Due).ShouldBe((new Citation("6.4", "LVU 13 § andra stycket"), c.Today.AddMonths(6)));
        c.Placement.RecordConsideration(Worker, c.Today, c.Today);
        c.Placement.NewFacts.OfType<PlacementConsidered>().ShouldHaveSingleItem().Sentence.ShouldStartWith("Prövning av vården");
        DutyKind.TryCompulsoryCare.Act().ShouldContain("källa: verksamhetssystemet");
    }

    [Fact]
    public void While_the_child_is_placed_the_decision_may_come_to_rest_on_another_ground()
    {
        var c = Acute();
        void Change(LegalBase to, DateOnly from, string by = "Förvaltningsrätten", DateOnly? on = null) => c.Placement.ChangeLegalBase(Worker, to, from, by, on ?? c.Today, c.Today);
        PlacementRules.LegalBaseIsWhole.ShouldRefuse(() => Change(LegalBase.SoL, c.Today));
        PlacementRules.LegalBaseIsWhole.ShouldRefuse(() => Change(LegalBase.Lvu2, c.Today.AddDays(1)));
        PlacementRules.LegalBaseIsWhole.ShouldRefuse(() => Change(LegalBase.Lvu2, c.Today.AddDays(-1)));
        PlacementRules.LegalBaseIsWhole.ShouldRefuse(() => Change(LegalBase.Lvu2, c.Today, " "));
        PlacementRules.LegalBaseIsWhole.ShouldRefuse(() => Change(LegalBase.Lvu2, c.Today, on: c.Today.AddDays(1)));
        Change(LegalBase.Lvu2, c.Today);
        (c.Placement.Decision.LegalBase, c.Placement.Decision.Changed).ShouldBe((LegalBase.Lvu2, new LegalBaseChange(LegalBase.SoL, c.Today, "Förvaltningsrätten", c.Today)));
        c.Placement.NewFacts.OfType<LegalBaseChanged>().ShouldHaveSingleItem().Sentence.ShouldBe("Placeringen vilar på LVU 2 § från 2026-03-06, tidigare på socialtjänstlagen.");
    }

    [Fact]
    public void An_acute_placement_gets_its_planned_last_day_and_then_the_work_towards_the_end_is_reminded_of()
    {
        var c = Acute();
        c.Placement.Duties(c.Today.AddYears(1)).ShouldNotContain(d => d.Kind == DutyKind.PrepareEnding);
        var until = c.Today.AddMonths(8);
        PlacementRules.EndIsPlanned.ShouldRefuse(() => c.Placement.SetPlannedEnd(Worker, c.Today.AddDays(-1), "Terminen slutar då.", c.Today));
        PlacementRules.ReasonGiven.ShouldRefuse(() => c.Placement.SetPlannedEnd(Worker, until, " ", c.Today));
        c.Placement.SetPlannedEnd(Worker, until, "Terminen slutar då.", c.Today);
        c.Placement.Duties(c.Today).Single(d => d.Kind == DutyKind.PrepareEnding).VisibleFrom.ShouldBe(until.AddMonths(-3));
        c.Placement.SetPlannedEnd(Worker, null, "Ingen vet längre.", c.Today);
        c.Placement.Duties(c.Today).ShouldNotContain(d => d.Kind == DutyKind.PrepareEnding);
        c.Placement.NewFacts.OfType<PlannedEndSet>().Select(f => f.Sentence).ShouldBe(["Planerad sista dag ändrades till 2026-11-06.", "Planerad sista dag är inte längre bestämd."]);
    }

    [Fact]
    public void After_an_acute_placement_the_days_are_counted_until_school_and_care_have_been_contacted()
    {
        var c = Acute();
        c.Placement.ContactsAfterAcute(c.Today.AddDays(3))!.InWords.ShouldBe("Dag 3 sedan den akuta placeringen, 0 av 2 kontakter tagna.");
        c.Placement.ReportItem(Worker, c.Item(ChainItemKind.ContactSchool).Number, ChainReport.Done, "Talat med rektor.", c.Today, c.Today);
        c.Placement.ContactsAfterAcute(c.Today)!.Taken.ShouldBe(1);
        TakeContacts(c);
        c.Placement.ContactsAfterAcute(c.Today).ShouldBeNull();
        PlacedAsPlanned().Placement.ContactsAfterAcute(From).ShouldBeNull();
    }

    [Fact]
    public void Registration_is_advice_and_a_move_to_another_county_begins_the_hand_over_and_warns()
    {
        PlacementAdvice.OfRegistration(PlacementForm.ResidentialCare).Text.ShouldContain("fortsatt folkbokfört");
        PlacementAdvice.OfRegistration(PlacementForm.FamilyHome).Text.ShouldContain("stadigvarande");
        var c = PlacedAsPlanned();
        PlacementRules.RegistrationIsWhole.ShouldRefuse(() => c.Placement.RecordRegistration(Worker, new("Gävle", c.Today), c.Today));
        c.Placement.RecordRegistration(Worker, new("2081", c.Today), c.Today);
        c.Placement.HasMovedCounty.ShouldBeFalse();
        c.Placement.RecordRegistration(Worker, new("2180", c.Today), c.Today);
        var move = c.Item(ChainItemKind.HandOverRegion, ChainPhase.Move);
        PlacementAdvice.Warnings(c.Placement, c.Today).ShouldContain(a => a.Source.Section == "6.2");
        Ask(c, move, Region);
        c.Placement.ReportItem(RegionWorker, move.Number, ChainReport.Sent, "Remiss med epikris.", c.Today, c.Today);
        c.Placement.ReportItem(RegionWorker, move.Number, ChainReport.Accepted, "Mottagen där.", c.Today, c.Today);
        PlacementAdvice.Warnings(c.Placement, c.Today).ShouldNotContain(a => a.Source.Section == "6.2");
    }

    [Fact]
    public void The_work_towards_the_end_begins_three_months_before()
    {
        var until = From.AddMonths(12);
        var c = Planned(Decision() with { Until = until });
        c.Placement.PlaceWithoutSplit(Worker, TheOpenDecision, From, c.Cost, From);
        var begin = c.Placement.Duties(From).Single(d => d.Kind == DutyKind.PrepareEnding);
        begin.VisibleFrom.ShouldBe(until.AddMonths(-3));
        PlacementRules.EndIsPlanned.ShouldRefuse(() => c.Placement.PrepareEnding(Worker, new(From.AddDays(-1), EndsIn.Home, null), From));
        c.Placement.PrepareEnding(Worker, new(From.AddDays(10), EndsIn.Home, From.AddDays(10)), From);
        PlacementAdvice.Warnings(c.Placement, From).ShouldContain(a => a.Source.Section == "6.5");
        c.Placement.Items.ShouldContain(i => i.Phase == ChainPhase.Ending && i.Kind == ChainItemKind.TakeOverSchooling);
        c.Placement.CancelEnding(Worker, "Hon stannar.", From);
        c.Placement.Items.ShouldNotContain(i => i.Phase == ChainPhase.Ending);
    }

    [Fact]
    public void A_placement_ends_with_the_sip_followed_up_or_a_new_one_or_a_reason()
    {
        var c = Ending();
        var end = TheEnd(c.Today);
        PlacementRules.SipAtTheEnd.ShouldRefuse(() => c.Placement.End(Worker, end with { SipNumber = null }, c.Today));
        PlacementRules.SipIsNamed.ShouldRefuse(() => c.Placement.End(Worker, end with { SipNumber = "den gamla planen" }, c.Today));
        PlacementRules.SipIsNamed.ShouldRefuse(() => c.Placement.End(Worker, end with { SipNumber = "PLA-2026-0001" }, c.Today));
        PlacementRules.SipAtTheEnd.ShouldRefuse(() => c.Placement.End(Worker, end with { SipOn = c.Today.AddDays(-1) }, c.Today));
        PlacementRules.SipAtTheEnd.ShouldRefuse(() => c.Placement.End(Worker, end with { Sip = SipAtEnding.None }, c.Today));
        c.Placement.End(Worker, end with { Sip = SipAtEnding.None, WhyNoSip = "Familjen säger nej." }, c.Today);
        c.Item(ChainItemKind.FollowUpSip, ChainPhase.Ending).Status.ShouldBe(ChainStatus.NotNeeded);
    }

    [Fact]
    public void Nothing_is_broken_off_without_a_word_and_what_is_open_lives_on_after_the_end()
    {
        var c = Ending();
        PlacementRules.NothingIsBrokenOff.ShouldRefuse(() => c.Placement.End(Worker, TheEnd(c.Today) with { WhyItemsAreOpen = null }, c.Today));
        PlacementRules.SaysWhatContinues.ShouldRefuse(() => c.Placement.End(Worker, TheEnd(c.Today) with { Continues = "" }, c.Today));
        PlacementRules.EndedByNow.ShouldRefuse(() => c.Placement.End(Worker, TheEnd(c.Today.AddDays(1)), c.Today));
        c.Placement.End(Worker, TheEnd(c.Today), c.Today);
        c.Placement.Duties(c.Today).ShouldContain(d => d.Kind == DutyKind.AskChainParty);
        c.Placement.Duties(c.Today).Single(d => d.Kind == DutyKind.FollowUpEndedPlacement).Due.ShouldBe(c.Today.AddMonths(6));
        PlacementRules.FollowUpIsWhole.ShouldRefuse(() => c.Placement.FollowUpAfterEnd(Worker, c.Today, "", c.Today));
        c.Placement.FollowUpAfterEnd(Worker, c.Today, "Det går bra.", c.Today);
        c.Placement.Duties(c.Today).ShouldNotContain(d => d.Kind == DutyKind.FollowUpEndedPlacement);
    }

    [Fact]
    public void A_placement_that_is_ready_is_planned_again_when_form_base_or_day_change_and_not_when_other_words_do()
    {
        foreach (var (change, state) in new (Func<PlacementDecision, PlacementDecision>, PlacementState)[]
        {
            (d => d with { Until = d.From.AddYears(1) }, PlacementState.ReadyToPlace), (d => d with { Form = PlacementForm.ResidentialCare }, PlacementState.Planned),
            (d => d with { LegalBase = LegalBase.Lvu2 }, PlacementState.Planned), (d => d with { From = d.From.AddDays(1) }, PlacementState.Planned),
        })
        {
            var c = Ready();
            c.Placement.ReviseDecision(Worker, change(c.Placement.Decision), c.Today);
            c.Placement.State.ShouldBe(state);
            c.Placement.SplitVersion.HasValue.ShouldBe(state == PlacementState.ReadyToPlace);
        }
    }

    [Fact]
    public void A_re_placement_is_a_new_placement_with_a_chain_of_its_own_and_the_old_one_gives_way_when_it_has_happened()
    {
        var first = PlacedAsPlanned();
        foreach (var item in first.Placement.OpenItems.Where(i => i.Kind.Examination() is null)) first.Placement.ReportItem(Worker, item.Number, ChainReport.NotNeeded, "Provat.", first.Today, first.Today);
        var next = Planned(Decision(From.AddDays(20)), previous: first.Placement, today: first.Today);
        next.Placement.OpenItems.Count.ShouldBe(first.Placement.Items.Count);
        PlacementRules.ReplacedByAPlacedOne.ShouldRefuse(() => first.Placement.GiveWay(Worker, next.Placement, first.Today));
        PlacementRules.ReplacedByAPlacedOne.ShouldRefuse(() => first.Placement.GiveWay(Worker, Acute(first.Today).Placement, first.Today));
        var acute = Acute(first.Today, previous: first.Placement);
        first.Placement.GiveWay(Worker, acute.Placement, first.Today);
        (first.Placement.State, first.Placement.EndedHow, first.Placement.Next).ShouldBe((PlacementState.Ended, EndedHow.Replaced, acute.Placement.Id));
        first.Placement.Duties(first.Today).ShouldNotContain(d => d.Kind == DutyKind.FollowUpEndedPlacement);
        PlacementRules.ReplacedByAPlacedOne.ShouldRefuse(() => Planned(previous: first.Placement));
    }

    [Fact]
    public void What_the_end_makes_pointless_is_closed_by_the_product_with_the_reason_and_the_rest_stays()
    {
        var c = PlacedAsPlanned();
        c.Placement.ReviseBasis(Worker, Basis with { SeeksAsylum = true, ChangesSchoolOn = From.AddDays(20) }, c.Today);
        Ask(c, c.Item(ChainItemKind.HandOverSchooling), School);
        c.Placement.ReportItem(At(School), c.Item(ChainItemKind.HandOverSchooling).Number, ChainReport.Sent, "Pärmen är skickad.", c.Today, c.Today);
        c.Placement.PrepareEnding(Worker, new EndingPlan(c.Today.AddMonths(4), EndsIn.Home, c.Today.AddMonths(4)), c.Today);
        c.Today = c.Placement.EndingPlan!.EndsOn;
        c.Placement.End(Worker, TheEnd(c.Today), c.Today);

        var lapsed = c.Placement.NewFacts.OfType<ChainItemsLapsed>().ShouldHaveSingleItem();
        lapsed.Sentence.ShouldStartWith("Samspel stängde punkterna ");
        lapsed.Sentence.ShouldEndWith("Placeringen är avslutad. Det som stod i punkten gällde tiden på platsen.");
        foreach (var item in c.Placement.Items.Where(i => lapsed.Items.Contains(i.Number)))
            (item.Phase, item.Status, item.Outcome!.BySystem, item.Outcome.Note).ShouldBe((ChainPhase.Start, ChainStatus.NotNeeded, true, lapsed.Why));
        ChainItemKind[] pointless = [ChainItemKind.FollowSams, ChainItemKind.AskCareForMaterial, ChainItemKind.ListPlans, ChainItemKind.AskForExamination, ChainItemKind.ReassessSelfCare, ChainItemKind.TakeOverSchooling];
        foreach (var kind in pointless) c.Item(kind).Status.ShouldBe(ChainStatus.NotNeeded, $"{kind}");

        // Sent and not accepted, owed to the child whatever comes, or about the way home: all of it stays, with a duty.
        c.Item(ChainItemKind.HandOverSchooling).Status.ShouldBe(ChainStatus.Sent);
        c.Item(ChainItemKind.AskForAsylumExamination).IsSettled.ShouldBeFalse();
        c.Placement.Items.Where(i => i.Phase == ChainPhase.Ending && i.Kind != ChainItemKind.FollowUpSip).ShouldAllBe(i => !i.IsSettled);
        c.Placement.Duties(c.Today).Count(d => d.Kind is DutyKind.DoChainItem or DutyKind.AskChainParty).ShouldBe(c.Placement.OpenItems.Count);
        c.Placement.ReopenItem(Worker, c.Item(ChainItemKind.ListPlans).Number, "Planerna behövs hemma.", c.Today);
        c.Item(ChainItemKind.ListPlans).IsSettled.ShouldBeFalse();
    }

    [Fact]
    public void A_re_placement_closes_what_stands_anew_in_the_next_chain_and_keeps_what_does_not()
    {
        var c = PlacedAsPlanned();
        c.Placement.ReviseBasis(Worker, Basis with { SeeksAsylum = true, ChangesSchoolOn = From.AddDays(20) }, c.Today);
        c.Placement.RecordRegistration(Worker, new Registration("2180", c.Today), c.Today);
        var without = Acute(c.Today, basis: Basis with { Contacts = [Basis.Contacts[0]] }, previous: c.Placement);
        c.Placement.GiveWay(Worker, without.Placement, c.Today);
        c.Item(ChainItemKind.AppointCoordinator).Outcome!.Note.ShouldBe($"Barnet är omplacerat. Samma punkt står i kedjan för {without.Placement.Number}.");
        // The pupil still changes to the school it was to begin in, the asylum seeker's examination and the new region remain.
        foreach (var kind in new[] { ChainItemKind.TakeOverSchooling, ChainItemKind.HandOverSchooling, ChainItemKind.AskForAsylumExamination }) c.Item(kind).IsSettled.ShouldBeFalse($"{kind}");
        c.Item(ChainItemKind.HandOverRegion, ChainPhase.Move).IsSettled.ShouldBeFalse();
        c.Placement.NewFacts.OfType<ChainItemsLapsed>().Sum(f => f.Items.Count).ShouldBe(c.Placement.Items.Count(i => i.Outcome?.BySystem == true));
    }

    [Fact]
    public void A_placement_taken_back_closes_its_chain_but_what_was_sent_is_answered_for_by_the_one_who_sent_it()
    {
        var c = PlacementTransitionsTests.WithdrawnAfterAReferral();
        var sent = c.Placement.OpenItems.ShouldHaveSingleItem();
        sent.Status.ShouldBe(ChainStatus.Sent);
        c.Placement.Duties(c.Today).ShouldHaveSingleItem().Unit.ShouldBe(Bup.Id);
        c.Placement.ReportItem(At(Bup), sent.Number, ChainReport.NotNeeded, "Remissen är återtagen.", c.Today, c.Today);
        c.Placement.Duties(c.Today).ShouldBeEmpty();
        Withdrawn().Placement.Items.ShouldAllBe(i => i.Outcome!.BySystem);
    }

    internal static OutsideRequest Outside(DateOnly on) => new("Norra skolans elevhälsa", "Gävle kommun", AskedHow.Phone, GroundCode.G2, "Behövs för barnets skolgång i den nya kommunen.", on);

    [Fact]
    public void A_unit_outside_the_product_is_asked_by_hand_and_its_answer_entered_by_the_owner()
    {
        var c = Acute();
        var number = c.Item(ChainItemKind.ReassessSelfCare).Number;
        PlacementRules.OwnItem.ShouldRefuse(() => c.Placement.ReportItem(Worker, number, ChainReport.Done, "Klart.", c.Today, c.Today));
        PlacementRules.AsksTheRightParty.ShouldRefuse(() => c.Placement.AskOutside(Worker, c.Item(ChainItemKind.ListPlans).Number, Outside(c.Today), null, c.Today));
        PlacementRules.OutsideIsWhole.ShouldRefuse(() => c.Placement.AskOutside(Worker, number, Outside(c.Today) with { Unit = " " }, null, c.Today));
        PlacementRules.OutsideIsWhole.ShouldRefuse(() => c.Placement.AskOutside(Worker, number, Outside(c.Today) with { Why = "Kort." }, null, c.Today));
        PlacementRules.OutsideIsWhole.ShouldRefuse(() => c.Placement.AskOutside(Worker, number, Outside(c.Today.AddDays(1)), null, c.Today));
        Ask(c, c.Item(ChainItemKind.ReassessSelfCare), Bup);
        c.Placement.AskOutside(Worker, number, Outside(c.Today), null, c.Today);
        var asked = c.Placement.Item(number);
        (asked.Status, asked.Request, asked.Outside!.AnsweredOn).ShouldBe((ChainStatus.Asked, null, null));
        c.Placement.Involves(Bup.Id).ShouldBeFalse();
        c.Placement.NewFacts.OfType<ChainPartyAskedOutside>().ShouldHaveSingleItem().Sentence.ShouldNotContain("Gävle");
        c.Placement.Duties(c.Today).Single(d => d.Key.StartsWith($"kedja:{number}:")).Unit.ShouldBe(Owner.Id);
        c.Today = c.Today.AddDays(2);
        PlacementRules.SaysWhatWasDone.ShouldRefuse(() => c.Placement.ReportItem(Worker, number, ChainReport.Done, "De har gjort det.", Friday.AddDays(-1), c.Today));
        c.Placement.ReportItem(Worker, number, ChainReport.Done, "De har gjort det.", c.Today, c.Today);
        c.Placement.Item(number).Outside!.AnsweredOn.ShouldBe(c.Today);
        c.Placement.ReopenItem(Worker, number, "Fel barn.", c.Today);
        (c.Placement.Item(number).Status, c.Placement.Item(number).Outside!.AnsweredOn).ShouldBe((ChainStatus.Asked, null));
        Ask(c, c.Placement.Item(number), Bup);
        c.Placement.Item(number).Outside.ShouldBeNull();
    }

    [Fact]
    public void Who_named_the_one_that_follows_up_is_kept()
    {
        var c = Acute();
        c.Placement.NameFollowUp(Worker, 1, "Bo Testsson", c.Today);
        PlacementRules.OwnItem.ShouldRefuse(() => { Ask(c, c.Item(ChainItemKind.AppointCoordinator), Bup); c.Placement.NameFollowUp(At(Bup), 2, "Siv Testsson", c.Today); });
        c.Placement.NameFollowUp(At(Bup), 1, "Siv Testsson, kurator", c.Today);
        var contact = c.Placement.Basis.Contact(1)!;
        (contact.FollowsUp, contact.NamedBy).ShouldBe(("Siv Testsson, kurator", Bup.Id));
    }

    [Fact]
    public void A_placement_stays_within_its_compartment()
    {
        var c = Planned();
        PlacementRules.InsideTheCompartment.ShouldRefuse(() => c.Placement.HandOver(Worker, Bup, null, "BUP", c.Today));
        c.Placement.HandOver(Worker, Sister, null, "Familjerätten", c.Today);
        c.Placement.Unit.ShouldBe(Sister.Id);
        c.Placement.Duties(c.Today).ShouldContain(d => d.Kind == DutyKind.TakeCase && d.Unit == Sister.Id);
    }

    [Fact]
    public void A_sip_is_linked_by_its_number()
    {
        var c = Planned();
        PlacementRules.SipIsNamed.ShouldRefuse(() => c.Placement.LinkSip(Worker, "PLA-2026-0001", c.Today));
        c.Placement.LinkSip(Worker, " sip-2026-0412 ", c.Today);
        c.Placement.Sip!.Number.ShouldBe("SIP-2026-0412");
    }

    [Fact]
    public void A_number_that_no_source_gives_is_said_to_be_unverified()
    {
        var settings = PlacementClocks.Default.Explained;
        settings.Where(s => s.Verified).Select(s => s.Value).ShouldBe(["var 6:e månad", "inom 6 månader"]);
        settings.ShouldAllBe(s => !string.IsNullOrWhiteSpace(s.What));
    }

    [Fact]
    public void Everything_has_a_word()
    {
        foreach (var v in Enum.GetValues<PlacementForm>()) v.Word().ShouldNotBeNullOrWhiteSpace();
        foreach (var v in Enum.GetValues<LegalBase>()) v.Word().ShouldNotBeNullOrWhiteSpace();
        foreach (var v in Enum.GetValues<PlacedHow>()) v.Word().ShouldNotBeNullOrWhiteSpace();
        foreach (var v in Enum.GetValues<EndsIn>()) v.Word().ShouldNotBeNullOrWhiteSpace();
        foreach (var v in Enum.GetValues<SipAtEnding>()) v.Word().ShouldNotBeNullOrWhiteSpace();
        foreach (var v in Enum.GetValues<SchoolForm>()) v.Word().ShouldNotBeNullOrWhiteSpace();
        foreach (var v in Enum.GetValues<CareKind>()) v.Word().ShouldNotBeNullOrWhiteSpace();
        foreach (var v in Enum.GetValues<ChainPhase>()) v.Word().ShouldNotBeNullOrWhiteSpace();
        foreach (var v in Enum.GetValues<ChainSide>()) v.Word().ShouldNotBeNullOrWhiteSpace();
        foreach (var v in Enum.GetValues<ChainStatus>()) v.Word().ShouldNotBeNullOrWhiteSpace();
        foreach (var v in Enum.GetValues<ChainReport>()) v.Word().ShouldNotBeNullOrWhiteSpace();
    }
}
