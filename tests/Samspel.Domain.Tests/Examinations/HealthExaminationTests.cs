using System.Reflection;
using FsCheck;
using FsCheck.Fluent;
using Samspel.Domain.Children;
using Samspel.Domain.Consents;
using Samspel.Domain.Examinations;
using Samspel.Domain.Parties;
using Samspel.Domain.PlacementCosts;
using Samspel.Domain.Placements;
using Samspel.Domain.Tests.PlacementCosts;
using Samspel.Domain.Tests.Placements;
using Samspel.Domain.Tests.Sips;
using static Samspel.Domain.Tests.Examinations.ExaminationGiven;
using static Samspel.Domain.Tests.Placements.PlacementGiven;

namespace Samspel.Domain.Tests.Examinations;

public class HealthExaminationTests
{
    [Fact]
    public void It_belongs_to_an_open_placement_and_the_asylum_examination_to_a_child_that_seeks_asylum()
    {
        ExaminationRules.OfThePlacement.ShouldRefuse(() => Open(ExaminationKind.BeforeLvuApplication));
        ExaminationRules.OfThePlacement.ShouldRefuse(() => Open(ExaminationKind.AsylumSeeker, Acute()));
        ExaminationRules.OfThePlacement.ShouldRefuse(() => Open(of: Ended()));
        Open(ExaminationKind.AsylumSeeker).Examination.Duties(Friday).ShouldHaveSingleItem().Kind.ShouldBe(DutyKind.AssessExamination);
    }

    [Fact]
    public void An_asylum_seeking_child_that_is_not_placed_has_an_examination_without_a_placement()
    {
        HealthExamination Of(Actor by) => HealthExamination.OpenForAsylumSeeker(ExaminationId.New(), CaseNumber.Examination(2026, 45), by, Owner, by.Person, ChildId.New(), Birth, Friday);

        var examination = Of(Worker);

        (examination.Placement, examination.Kind, examination.State, examination.Unit).ShouldBe((null, ExaminationKind.AsylumSeeker, ExaminationState.ToBeAssessed, Owner.Id));
        examination.NeedOn(ExaminationGiven.Who(Friday)).Deciders.ShouldBeTrue();
        examination.Duties(Friday).ShouldHaveSingleItem().Kind.ShouldBe(DutyKind.AssessExamination);
        Should.Throw<RuleBroken>(() => Of(RegionWorker)).Rule.ShouldBe(ExaminationRules.NotYours);
    }

    [Fact]
    public void Where_the_identity_is_protected_nobodys_name_goes_with_the_answers_about_consent()
    {
        var hidden = ExaminationGiven.Answered(true).WithoutNames();

        hidden.Answers.Select(a => a.By.Name).ShouldBe(["Vårdnadshavare", "Barnet eller den unge"]);
        hidden.Answers.ShouldAllBe(a => a.Yes);
    }

    [Fact]
    public void Not_needed_takes_a_document_its_day_and_what_it_shows()
    {
        var c = Open();
        ExaminationRules.NotNeededIsDocumented.ShouldRefuse(() => c.Examination.FindNotNeeded(Worker, Document with { Document = " " }, c.Today));
        ExaminationRules.NotNeededIsDocumented.ShouldRefuse(() => c.Examination.FindNotNeeded(Worker, Document with { DocumentDate = default }, c.Today));
        ExaminationRules.NotNeededIsDocumented.ShouldRefuse(() => c.Examination.FindNotNeeded(Worker, Document with { DocumentDate = c.Today.AddDays(1) }, c.Today));
        ExaminationRules.NotNeededIsDocumented.ShouldRefuse(() => c.Examination.FindNotNeeded(Worker, Document with { Why = "" }, c.Today));
        c.Examination.FindNotNeeded(Worker, Document with { DocumentDate = c.Today.AddMonths(-13) }, c.Today);
        c.Examination.Remarks(c.Today).ShouldHaveSingleItem().ShouldContain("äldre än 12 månader");
        c.Examination.Duties(c.Today).ShouldBeEmpty();
    }

    [Fact]
    public void An_asylum_examination_may_be_enough_only_whole_and_with_both_reasons()
    {
        var placed = Acute(basis: Basis with { SeeksAsylum = true });
        var why = new AsylumSuffices("Alla områden i de allmänna råden ingick.", "Gjord fyra dagar före placeringen.");
        ExaminationRules.AsylumExaminationSuffices.ShouldRefuse(() => Open(of: placed).Examination.CoverByAsylum(Worker, In(ExaminationState.Partly, kind: ExaminationKind.AsylumSeeker, of: placed).Examination, why, Friday));
        var whole = In(ExaminationState.Done, kind: ExaminationKind.AsylumSeeker, of: placed).Examination;
        ExaminationRules.AsylumExaminationSuffices.ShouldRefuse(() => Open(of: placed).Examination.CoverByAsylum(Worker, whole, why with { WhyClose = "" }, Friday));
        ExaminationRules.AsylumExaminationSuffices.ShouldRefuse(() => Open().Examination.CoverByAsylum(Worker, whole, why, Friday));
        var c = Open(of: placed);
        c.Examination.CoverByAsylum(Worker, whole, why, Friday);
        c.Examination.State.ShouldBe(ExaminationState.NotNeeded);
    }

    [Fact]
    public void Those_who_are_to_consent_are_asked_before_the_request_and_a_no_does_not_stop_the_notice_but_the_examination()
    {
        var c = Open();
        c.Examination.FindNeeded(Worker, c.Today);
        ExaminationRules.ConsentIsAsked.ShouldRefuse(() => Request(c, Region));
        c.Examination.RecordConsent(Worker, Answered(true) with { Answers = [] }, c.Today);
        ExaminationRules.ConsentIsAsked.ShouldRefuse(() => Request(c, Region)).Message.ShouldEndWith("Ännu inte frågad: vårdnadshavare.");
        ExaminationRules.ConsentIsAsked.ShouldRefuse(() => c.Examination.RecordConsent(Worker, Answered(true), Friday.AddDays(-1)));
        c.Examination.RecordConsent(Worker, Answered(false, view: null), c.Today);
        ExaminationRules.ViewIsWritten.ShouldRefuse(() => Request(c, Region));
        c.Examination.RecordConsent(Worker, Answered(false), c.Today);
        Request(c, Region);
        c.Examination.Offer(RegionWorker, "Måndag", c.Today);
        ExaminationRules.ConsentIsGiven.ShouldRefuse(() => c.Examination.Book(RegionWorker, c.Today, c.Who, c.Today));
        c.Examination.RecordConsent(RegionWorker, Answered(true, dental: null), c.Today);
        c.Examination.Book(RegionWorker, c.Today, c.Who, c.Today);
        ExaminationRules.DentalIsAskedFor.ShouldRefuse(() => c.Examination.CarryOut(RegionWorker, Whole, c.Who, c.Today));
        c.Examination.CarryOut(RegionWorker, WithoutTeeth, c.Who, c.Today);
        c.Examination.State.ShouldBe(ExaminationState.Partly);
    }

    [Theory]
    [InlineData(true, "tillfrågad den 2026-03-06, inget svar än")]
    [InlineData(false, "inte nådd den 2026-03-06")]
    public void The_notice_to_the_region_waits_for_the_question_and_not_for_the_answer(bool reached, string words)
    {
        var c = Open();
        c.Examination.FindNeeded(Worker, c.Today);
        var asked = Answered(true) with { Answers = [], Askings = [new ExaminationAsking(ConsentParty.Of(Guardian), Friday, reached)] };
        ExaminationRules.ConsentIsAsked.ShouldRefuse(() => c.Examination.RecordConsent(Worker, asked with { Askings = [asked.Askings[0] with { On = c.Today.AddDays(1) }] }, c.Today));
        c.Examination.RecordConsent(Worker, asked, c.Today);
        c.Examination.Consent!.Unanswered().ShouldHaveSingleItem().InWords.ShouldBe(words);
        Request(c, Region);
        c.Examination.Offer(RegionWorker, "Måndag", c.Today);
        ExaminationRules.ConsentIsGiven.ShouldRefuse(() => c.Examination.Book(RegionWorker, c.Today, c.Who, c.Today));
        c.Examination.RecordConsent(RegionWorker, asked with { Answers = Answered(true).Answers }, c.Today);
        c.Examination.Consent.Unanswered().ShouldBeEmpty();
        c.Examination.Book(RegionWorker, c.Today, c.Who, c.Today);
        asked.WithoutNames().Askings.ShouldAllBe(a => a.Of.Name == "Vårdnadshavare");
    }

    [Fact]
    public void A_child_too_young_to_have_a_view_has_the_reason_written_instead()
    {
        var c = Open();
        c.Examination.FindNeeded(Worker, c.Today);
        c.Examination.RecordConsent(Worker, Answered(true, view: null), c.Today);
        ExaminationRules.ViewIsWritten.ShouldRefuse(() => Request(c, Region));
        c.Examination.RecordConsent(Worker, Answered(true, view: null) with { WhyNoView = "Barnet är fyra månader." }, c.Today);
        Request(c, Region);
        c.Examination.State.ShouldBe(ExaminationState.Requested);
    }

    [Fact]
    public void The_item_of_the_chain_is_settled_by_the_examination_alone()
    {
        var c = Open();
        var item = c.Placed.Item(ChainItemKind.AskForExamination).Number;
        void Settle(SettledExamination? proof) => c.Placed.Placement.SettleExamination(Worker, proof, c.Today);
        foreach (var kind in new[] { ChainItemKind.AskForExamination, ChainItemKind.AskForAsylumExamination })
            foreach (var report in new[] { ChainReport.Done, ChainReport.NotNeeded })
                ExaminationRules.SettledByTheExamination.ShouldRefuse(() => c.Placed.Placement.ReportItem(Worker, c.Placed.Item(kind).Number, report, "Klart.", c.Today, c.Today));
        c.Examination.Settled.ShouldBeNull("it is neither asked for nor found not needed");
        ExaminationRules.SettledByTheExamination.ShouldRefuse(() => Settle(null));
        ExaminationRules.SettledByTheExamination.ShouldRefuse(() => Settle(In(ExaminationState.Requested).Examination.Settled));
        c.Examination.FindNotNeeded(Worker, Document, c.Today);
        Settle(c.Examination.Settled);
        c.Placed.Placement.Item(item).ShouldSatisfyAllConditions(i => i.Status.ShouldBe(ChainStatus.NotNeeded), i => i.Outcome!.Note.ShouldBe("Obehövlig enligt UND-2026-0044."));
        c.Examination.FindNeeded(Worker, c.Today);
        c.Placed.Placement.ReopenItem(Worker, item, "Behövs ändå.", c.Today);
        c.Examination.RecordConsent(Worker, Answered(true), c.Today);
        Request(c, Region);
        Settle(c.Examination.Settled);
        c.Placed.Placement.Item(item).Status.ShouldBe(ChainStatus.Done);
        c.Placed.Item(ChainItemKind.AskForAsylumExamination).IsSettled.ShouldBeFalse();
    }

    [Fact]
    public void An_asylum_examination_that_began_without_a_placement_settles_the_item_of_the_childs_own_placement()
    {
        var placed = Acute(basis: Basis with { SeeksAsylum = true });
        HealthExamination Of(ChildId child)
        {
            var e = HealthExamination.OpenForAsylumSeeker(ExaminationId.New(), CaseNumber.Examination(2026, 45), Worker, Owner, Worker.Person, child, Birth, Friday);
            e.FindNotNeeded(Worker, Document, Friday);
            return e;
        }
        ExaminationRules.SettledByTheExamination.ShouldRefuse(() => placed.Placement.SettleExamination(Worker, Of(ChildId.New()).Settled, placed.Today));
        placed.Placement.SettleExamination(Worker, Of(placed.Placement.Child).Settled, placed.Today);
        placed.Item(ChainItemKind.AskForAsylumExamination).IsSettled.ShouldBeTrue();
        placed.Item(ChainItemKind.AskForExamination).IsSettled.ShouldBeFalse();
    }

    [Fact]
    public void An_examination_without_a_placement_is_interrupted_with_a_reason()
    {
        var e = HealthExamination.OpenForAsylumSeeker(ExaminationId.New(), CaseNumber.Examination(2026, 45), Worker, Owner, Worker.Person, ChildId.New(), Birth, Friday);
        ExaminationRules.StoppedWithAReason.ShouldRefuse(() => e.Interrupt(Worker, " ", Friday));
        ExaminationRules.StoppedWithAReason.ShouldRefuse(() => Open().Examination.Interrupt(Worker, "Flyttade.", Friday));
        e.Interrupt(Worker, "Familjen har flyttat från länet.", Friday);
        (e.State, e.Settled).ShouldBe((ExaminationState.Interrupted, null));
        e.Duties(Friday).ShouldBeEmpty();
        e.NewFacts[^1].Sentence.ShouldNotContain("flyttat");
    }

    [Fact]
    public void Whose_yes_it_takes_follows_what_the_placement_rests_on_at_the_step()
    {
        var placed = Planned();
        var c = Open(of: placed);
        c.Examination.FindNeeded(Worker, c.Today);
        c.Examination.RecordConsent(Worker, Answered(true) with { Answers = [] }, c.Today);
        ExaminationRules.ConsentIsAsked.ShouldRefuse(() => Request(c, Region));
        placed.Placement.ReviseDecision(Worker, placed.Placement.Decision with { LegalBase = LegalBase.Lvu2 }, c.Today);
        c.Examination.Follow(Acute().Placement);
        c.Examination.NeedOn(c.Who).Deciders.ShouldBeTrue("another placement says nothing of this one");
        c.Examination.Follow(placed.Placement);
        c.Examination.NeedOn(c.Who).Deciders.ShouldBeFalse();
        Request(c, Region);
    }

    [Fact]
    public void What_is_under_way_goes_with_the_child_to_the_next_placement()
    {
        var c = In(ExaminationState.Booked);
        var before = c.Placed.Placement;
        var next = Acute(c.Today, previous: before).Placement;
        ExaminationRules.GoesWithTheChild.ShouldRefuse(() => c.Examination.MoveTo(Worker, Acute(c.Today).Placement, c.Today));
        before.GiveWay(Worker, next, c.Today);
        c.Examination.MoveTo(Worker, next, c.Today);
        (c.Examination.Placement, c.Examination.State).ShouldBe((next.Id, ExaminationState.Booked));
        ExaminationRules.PlacementIsOver.ShouldRefuse(() => c.Examination.Interrupt(Worker, before, c.Today));
        next.SettleExamination(Worker, c.Examination.Settled, c.Today);
        next.Items.Single(i => i.Kind == ChainItemKind.AskForExamination).Status.ShouldBe(ChainStatus.Done);
    }

    [Fact]
    public void Nobody_under_age_is_examined_on_the_consent_of_nobody()
    {
        var c = In(ExaminationState.Offered);
        ExaminationRules.ConsentIsGiven.ShouldRefuse(() => c.Examination.Book(RegionWorker, c.Today, new WhoDecides(c.Today, Birth, []), c.Today));
    }

    [Fact]
    public void The_request_has_the_forms_content_and_goes_to_the_region_by_a_disclosure()
    {
        var c = In(ExaminationState.Needed);
        void Send(BbicRequest form, Domain.Sips.UnitRef to, ChildId? child = null) => c.Examination.Request(Worker, form, to, Made(child ?? c.Examination.Child, to, c.Today), c.Who, c.Today);
        ExaminationRules.RequestIsWhole.ShouldRefuse(() => Send(Form with { DentalQuestions = "", Contact = " " }, Region)).Message.ShouldBe("Begäran saknar frågor om tandhälsa och kontaktperson.");
        ExaminationRules.ToTheRegion.ShouldRefuse(() => Send(Form, School));
        ExaminationRules.NotifiedByDisclosure.ShouldRefuse(() => Send(Form, Region, ChildId.New()));
        Send(Form, Region);
        c.Examination.Duties(c.Today).ShouldHaveSingleItem().ShouldSatisfyAllConditions(d => d.Unit.ShouldBe(Region.Id), d => d.OwedTo.ShouldBe(Owner.Id), d => d.Kind.ShouldBe(DutyKind.OfferExamination));
        typeof(BbicRequest).GetProperties().ShouldNotContain(p => p.Name.Contains("Place") || p.Name.Contains("Address"), "the form does not say where the child lives");
    }

    [Fact]
    public void An_offer_is_declined_with_words_and_can_come_again()
    {
        var c = In(ExaminationState.Requested);
        ExaminationRules.OfferSaysWhen.ShouldRefuse(() => c.Examination.Offer(RegionWorker, "", c.Today));
        c.Examination.Offer(RegionWorker, "Måndag", c.Today);
        ExaminationRules.DeclineIsDocumented.ShouldRefuse(() => c.Examination.Decline(Worker, " ", c.Today));
        c.Examination.Decline(Worker, "Hon vill vänta.", c.Today);
        c.Examination.Duties(c.Today).ShouldHaveSingleItem().Kind.ShouldBe(DutyKind.OfferExaminationAgain);
        c.Examination.Offer(RegionWorker, "Torsdag", c.Today);
        ExaminationRules.BookedForADay.ShouldRefuse(() => c.Examination.Book(RegionWorker, c.Today.AddDays(-1), c.Who, c.Today));
        c.Examination.Book(RegionWorker, c.Today, c.Who, c.Today);
        c.Examination.Offers.Select(o => o.Accepted).ShouldBe([false, true]);
    }

    [Fact]
    public void Partly_is_partly_until_all_three_are_done_and_nothing_done_is_undone()
    {
        var c = In(ExaminationState.Booked);
        void Carry(params PartResult[] parts) => c.Examination.CarryOut(RegionWorker, parts, c.Who, c.Today);
        ExaminationRules.EachPartIsTold.ShouldRefuse(() => Carry(Whole[0], Whole[1]));
        ExaminationRules.EachPartIsTold.ShouldRefuse(() => Carry([.. Whole.Select(p => new PartResult(p.Part, null, "Uteblev."))]));
        ExaminationRules.EachPartIsTold.ShouldRefuse(() => Carry(Whole[0], Whole[1], new PartResult(ExaminationPart.Dental, null)));
        ExaminationRules.EachPartIsTold.ShouldRefuse(() => Carry(Whole[0], Whole[1], new PartResult(ExaminationPart.Dental, c.Today.AddDays(1))));
        Carry(WithoutTeeth);
        (c.Examination.State, c.Examination.IsWhole).ShouldBe((ExaminationState.Partly, false));
        ExaminationRules.EachPartIsTold.ShouldRefuse(() => Carry(new PartResult(ExaminationPart.Physical, null, "Fel."), Whole[1], Whole[2]));
        Carry(Whole);
        (c.Examination.State, c.Examination.IsWhole).ShouldBe((ExaminationState.Done, true));
        var partly = In(ExaminationState.Partly);
        partly.Examination.SendStatement(RegionWorker, "Frisk.", [], Back(partly), partly.Today);
        partly.Examination.Remarks(null).ShouldHaveSingleItem().ShouldContain("tandhälsa");
    }

    [Fact]
    public void The_statement_goes_back_by_a_disclosure_and_each_need_leads_to_a_sip_or_a_referral()
    {
        var c = In(ExaminationState.Done);
        ExaminationRules.StatementIsWhole.ShouldRefuse(() => c.Examination.SendStatement(RegionWorker, "", [], Back(c), c.Today));
        ExaminationRules.StatementIsWhole.ShouldRefuse(() => c.Examination.SendStatement(RegionWorker, "Frisk.", [" "], Back(c), c.Today));
        ExaminationRules.StatementIsDisclosed.ShouldRefuse(() => c.Examination.SendStatement(RegionWorker, "Frisk.", [], null, c.Today));
        ExaminationRules.StatementIsDisclosed.ShouldRefuse(() => c.Examination.SendStatement(RegionWorker, "Frisk.", [], Back(Open()), c.Today));
        c.Examination.SendStatement(RegionWorker, "Frisk.", ["Sömn", "Syn"], Back(c), c.Today);
        c.Examination.Duties(c.Today).Select(d => (d.Kind, d.Unit)).ShouldBe([(DutyKind.ActOnExamination, Owner.Id), (DutyKind.ActOnExamination, Owner.Id)]);
        void Act(int need, NeedLeadsTo to, string text) => c.Examination.ActOnNeed(Worker, need, new NeedOutcome(to, text, c.Today), c.Today);
        ExaminationRules.NeedIsOpen.ShouldRefuse(() => Act(3, NeedLeadsTo.Referral, "Remiss"));
        ExaminationRules.NeedLeadsSomewhere.ShouldRefuse(() => Act(1, NeedLeadsTo.Sip, "snart"));
        ExaminationRules.NeedLeadsSomewhere.ShouldRefuse(() => Act(1, NeedLeadsTo.Nothing, ""));
        Act(1, NeedLeadsTo.Sip, "SIP-2026-0412");
        ExaminationRules.NeedIsOpen.ShouldRefuse(() => Act(1, NeedLeadsTo.Referral, "Remiss"));
        Act(2, NeedLeadsTo.Referral, "Optiker.");
        c.Examination.Duties(c.Today).ShouldBeEmpty();
    }

    [Fact]
    public void It_is_interrupted_when_its_own_placement_is_over_and_stays_in_its_compartment()
    {
        var c = In(ExaminationState.Requested);
        ExaminationRules.PlacementIsOver.ShouldRefuse(() => c.Examination.Interrupt(Worker, c.Placed.Placement, c.Today));
        ExaminationRules.PlacementIsOver.ShouldRefuse(() => c.Examination.Interrupt(Worker, Ended().Placement, c.Today));
        ExaminationRules.InsideTheCompartment.ShouldRefuse(() => c.Examination.HandOver(Worker, Bup, null, "BUP", c.Today));
        c.Examination.HandOver(Worker, Sister, null, "Familjerätten", c.Today);
        c.Examination.Unit.ShouldBe(Sister.Id);
    }

    [Fact]
    public void Who_consents_follows_the_legal_base_the_age_and_the_maturity()
    {
        static (bool, bool) Need(LegalBase legal, int age, ConsentGivers givers = ConsentGivers.GuardiansDecide)
        {
            var need = ExaminationConsents.Needed(legal, Who(Friday, Friday.AddYears(-age)), givers);
            return (need.Deciders, need.YoungPerson);
        }
        Need(LegalBase.SoL, 14).ShouldBe((true, false));
        Need(LegalBase.SoL, 15).ShouldBe((true, true));
        Need(LegalBase.SoL, 12, ConsentGivers.TogetherWithChild).ShouldBe((true, true));
        Need(LegalBase.SoL, 16, ConsentGivers.ChildDecidesAlone).ShouldBe((false, true));
        Need(LegalBase.Lvu2, 10).ShouldBe((false, false));
        Need(LegalBase.Lvu3, 17).ShouldBe((false, false));
        foreach (var legal in Enum.GetValues<LegalBase>()) Need(legal, 18).ShouldBe((false, true));
        ExaminationConsents.Needed(LegalBase.Lvu2, Who(Friday), ConsentGivers.GuardiansDecide).Verified.ShouldBeFalse();
    }

    [Fact]
    public void From_eighteen_nobody_else_consents_on_any_day_and_under_fifteen_the_guardians_do_under_SoL()
    {
        var births = Gen.Choose(0, 8_000).Select(n => Friday.AddDays(-n));
        Prop.ForAll((from birth in births from legal in Gen.Elements(Enum.GetValues<LegalBase>()) from givers in Gen.Elements(Enum.GetValues<ConsentGivers>()) select (birth, legal, givers)).ToArbitrary(), x =>
        {
            var need = ExaminationConsents.Needed(x.legal, Who(Friday, x.birth), x.givers);
            if (Ages.IsOfAge(x.birth, Friday)) return need is { Deciders: false, YoungPerson: true };
            if (x.legal != LegalBase.SoL) return need is { Deciders: false, YoungPerson: false };
            return need.YoungPerson == (Ages.AgeOn(x.birth, Friday) >= 15 || x.givers != ConsentGivers.GuardiansDecide) && need.Deciders == (x.givers != ConsentGivers.ChildDecidesAlone);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
    }

    [Fact]
    public void The_cost_is_always_the_regions_and_no_number_of_days_is_claimed_to_be_the_laws()
    {
        foreach (var kind in Enum.GetValues<ExaminationKind>()) kind.BornBy().ShouldBe(Principal.Region);
        ExaminationClocks.Default.Explained.ShouldAllBe(s => !s.Verified);
    }

    [Fact]
    public void No_act_of_an_examination_asks_how_the_costs_stand()
    {
        foreach (var type in new[] { typeof(HealthExamination), typeof(LvuExamination) })
            type.GetMethods(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static).Where(m => m.DeclaringType == type)
                .SelectMany(m => m.GetParameters()).ShouldNotContain(p => p.ParameterType.Namespace == typeof(PlacementCost).Namespace);
        foreach (var state in Enum.GetValues<ExaminationState>())
            foreach (var command in Enum.GetValues<ExaminationCommand>())
                foreach (var actor in new[] { Worker, RegionWorker })
                    new[] { CostState.Unclear, CostState.Established, CostState.Disagreed }.Select(cost =>
                    {
                        var c = In(state);
                        CostTransitionsTests.In(cost, c.Placed);
                        if (command == ExaminationCommand.Interrupt) GiveWay(c);
                        var broken = PlacementTransitionsTests.Attempt(() => ExaminationTransitionsTests.Do(c, command, actor));
                        return $"{broken?.Rule.Id} {c.Examination.State} {c.Examination.NewFacts.Count} {string.Join(',', c.Examination.Duties(c.Today).Select(d => (d.Key, d.Due)))}";
                    }).Distinct().Count().ShouldBe(1, $"{command} i {state}");
    }

    [Fact]
    public void No_sentence_says_what_was_found()
    {
        var c = In(ExaminationState.Reported);
        c.Examination.ActOnNeed(Worker, 1, new NeedOutcome(NeedLeadsTo.Referral, "Sömnmottagningen", c.Today), c.Today);
        foreach (var fact in c.Examination.NewFacts)
            foreach (var found in new[] { "sömn", "nötter", "karies", "mormor", "tandläkaren" }) fact.Sentence.ShouldNotContain(found, Case.Insensitive);
    }
}
