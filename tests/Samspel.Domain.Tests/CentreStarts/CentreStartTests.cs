using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Samspel.Domain.CentreStarts;
using Samspel.Domain.FamilyCentres;
using Samspel.Domain.LocalAgreements;
using Samspel.Domain.Parties;
using Samspel.Domain.Tests.Sips;
using static Samspel.Domain.Tests.CentreStarts.StartGiven;
using static Samspel.Domain.Tests.FamilyCentres.CentreGiven;
using static Samspel.Domain.Tests.LocalAgreements.LocalGiven;

namespace Samspel.Domain.Tests.CentreStarts;

public class CentreStartTests
{
    // command | states it can be done in | by the municipality | by the region | by the owner of a step
    const string Expected = """
        Describe      | Underway Paused         | x | x |
        LogDialogue   | Underway Paused GivenUp | x | x |
        PlanStep      | Underway                | x | x |
        CompleteStep  | Underway                | x | x | x
        ReopenStep    | Underway                | x | x |
        StateBudget   | Underway                | x | x |
        Decide        | Underway                | x | x |
        LinkAgreement | Underway                | x | x |
        Open          | Underway                | x | x |
        OfferHelp     | Underway Paused GivenUp |   | x |
        AnswerHelp    | Underway Paused GivenUp | x |   |
        Pause         | Underway                | x | x |
        Resume        | Paused GivenUp          | x | x |
        GiveUp        | Underway Paused         | x | x |
        """;

    [Fact]
    public void Only_what_the_table_says_can_be_done()
    {
        var rows = Expected.Split('\n').Select(l => l.Split('|')).ToDictionary(p => Enum.Parse<StartCommand>(p[0].Trim()), p => (States: p[1].Split(' ', StringSplitOptions.RemoveEmptyEntries), By: p[2..].Select(x => x.Trim() == "x").ToArray()));
        rows.Keys.ShouldBe(Enum.GetValues<StartCommand>(), ignoreOrder: true);
        foreach (var state in Enum.GetValues<StartState>())
        {
            var start = In(state);
            start.State.ShouldBe(state);
            state.Word().ShouldNotBeNullOrWhiteSpace();
            foreach (var (command, row) in rows)
            {
                command.Word().ShouldNotBeNullOrWhiteSpace();
                var there = row.States.Contains(state.ToString());
                (start.Can(command, Coordinator), start.Can(command, CountyCoordinator)).ShouldBe((there && row.By[0], there && row.By[1]), $"{command} i {state}");
                if (state != StartState.Opened) start.Can(command, ClinicLead, StartStep.Will).ShouldBe(there && row.By[2], $"{command} i {state}");
                foreach (var by in new[] { Stranger, SchoolWriter, PartyActor.System }) start.Can(command, by).ShouldBeFalse($"{command} i {state} av {by.Name}");
            }
        }
        StartRules.WrongState.ShouldRefuse(() => In(StartState.Paused).Open(Coordinator, Contract(), FamilyCentreId.New(), Content(), Today, Today));
        StartRules.NotYours.ShouldRefuse(() => Begun().Pause(Stranger, "Nej", Today));
        StartRules.NotYours.ShouldRefuse(() => In(StartState.Underway).CompleteStep(ClinicLead, StartStep.Needs, "Klart", Today, Today));
        StartRules.NotYours.ShouldRefuse(() => CentreStart.Begin(CentreStartId.New(), Code, "Centrum", Stranger, MunicipalUnit, RegionalUnit, Today));
        StartRules.IsNamed.ShouldRefuse(() => CentreStart.Begin(CentreStartId.New(), Code, " ", Coordinator, MunicipalUnit, RegionalUnit, Today));
    }

    [Fact]
    public void The_steps_stand_in_an_order_without_circles_and_the_opening_rests_on_all_that_matters()
    {
        StartSteps.Table.Select(r => r.Step).ShouldBe(Enum.GetValues<StartStep>());
        foreach (var row in StartSteps.Table) row.Presupposes.ShouldAllBe(before => before < row.Step, row.Word);
        var behind = new HashSet<StartStep>();
        void Walk(StartStep step) { foreach (var before in step.Row().Presupposes) if (behind.Add(before)) Walk(before); }
        Walk(StartStep.Opening);
        Enum.GetValues<StartStep>().Except(behind).ShouldBe([StartStep.OpenPreschool, StartStep.Opening]);
    }

    [Fact]
    public void From_first_dialogue_to_opened_centre()
    {
        var start = Begun();
        start.Next.ShouldBe([StartStep.Dialogue]);
        start.Standing.ShouldBe("0 av 16 steg klara. Nästa: första dialogen.");
        start.Do(StartStep.Dialogue);
        start.Next.ShouldBe([StartStep.OpenPreschool, StartStep.Will, StartStep.Needs]);
        foreach (var step in new[] { StartStep.Will, StartStep.Needs, StartStep.BudgetOfMunicipality, StartStep.BudgetOfRegion, StartStep.DecisionOfMunicipality, StartStep.DecisionOfRegion }) start.Do(step);
        var contract = Contract();
        start.LinkAgreement(Coordinator, contract, Today);
        foreach (var step in new[] { StartStep.Premises, StartStep.Staffing, StartStep.Compensation, StartStep.Coordinator, StartStep.SteeringGroup, StartStep.ActivityPlan }) start.Do(step);
        var centre = start.Open(Coordinator, contract, FamilyCentreId.New(), Content(), Today, Today);
        (start.State, start.Centre, start.OpenedOn, centre.Opened.Day, centre.MunicipalityCode).ShouldBe((StartState.Opened, centre.Id, Today, Today, Code));
        start.Duties(Today).ShouldBeEmpty();
        start.NewFacts.ShouldAllBe(f => f.Sentence.Length > 10);
    }

    [Fact]
    public void A_similar_activity_in_the_register_becomes_the_family_centre()
    {
        var start = Before(StartStep.Agreement);
        var contract = Contract();
        start.LinkAgreement(Coordinator, contract, Today);
        foreach (var step in new[] { StartStep.Compensation, StartStep.Coordinator, StartStep.SteeringGroup, StartStep.ActivityPlan }) start.Do(step);
        StartRules.CentreFits.ShouldRefuse(() => start.OpenAs(Coordinator, contract, Centre(code: Neighbour.Code), Today, Today));
        var existing = Centre(declared: DeclaredType.Similar);
        start.OpenAs(Coordinator, contract, existing, Today, Today);
        (start.State, start.Centre, existing.DeclaredOn(Today), existing.DeclaredOn(Today.AddDays(-1))).ShouldBe((StartState.Opened, existing.Id, DeclaredType.FamilyCentre, DeclaredType.Similar));
        StartSteps.Table.ShouldAllBe(r => r.About.Length > 20);
    }

    [Fact]
    public void A_step_is_not_done_before_its_turn_nor_twice_nor_ticked_off_when_it_has_an_act_of_its_own()
    {
        StartRules.InOrder.ShouldRefuse(() => Begun().CompleteStep(Coordinator, StartStep.Will, "Vi vill", Today, Today)).Message.ShouldBe("Först: första dialogen.");
        StartRules.InOrder.ShouldRefuse(() => Begun().LinkAgreement(Coordinator, Contract(), Today));
        StartRules.DoneByItsAct.ShouldRefuse(() => Begun().CompleteStep(Coordinator, StartStep.Dialogue, "Vi sågs", Today, Today));
        var start = Before(StartStep.Needs);
        StartRules.NotDoneYet.ShouldRefuse(() => start.Do(StartStep.Will));
        StartRules.NotDoneYet.ShouldRefuse(() => start.PlanStep(Coordinator, StartStep.Will, MunicipalUnit, "Samordningen", null, Today.AddDays(5), Today));
        StartRules.OutcomeIsWritten.ShouldRefuse(() => start.CompleteStep(Coordinator, StartStep.Needs, " ", Today, Today));
        StartRules.OutcomeIsWritten.ShouldRefuse(() => start.CompleteStep(Coordinator, StartStep.Needs, "Klart", Today.AddDays(1), Today));
    }

    [Fact]
    public void Budget_comes_before_decision_and_each_side_writes_its_own()
    {
        var start = Before(StartStep.BudgetOfMunicipality);
        StartRules.BudgetBeforeDecision.ShouldRefuse(() => start.Do(StartStep.DecisionOfMunicipality)).Because.Section.ShouldBe("7");
        StartRules.OwnSide.ShouldRefuse(() => start.StateBudget(Coordinator, Frame(CountyCoordinator), Today));
        StartRules.BudgetIsWhole.ShouldRefuse(() => start.StateBudget(Coordinator, Frame(Coordinator) with { Source = "" }, Today));
        StartRules.BudgetIsWhole.ShouldRefuse(() => start.StateBudget(Coordinator, Frame(Coordinator, Today.AddDays(1)), Today));
        start.Do(StartStep.BudgetOfMunicipality);
        StartRules.BudgetBeforeDecision.ShouldRefuse(() => start.Do(StartStep.DecisionOfMunicipality, Today.AddDays(-1)));
        StartRules.BudgetBeforeDecision.ShouldRefuse(() => start.Do(StartStep.DecisionOfRegion));
        StartRules.DecisionIsComplete.ShouldRefuse(() => start.Decide(Coordinator, "Socialnämnden", Today, " ", Today));
        StartRules.DecisionIsComplete.ShouldRefuse(() => start.Decide(Coordinator, "Socialnämnden", Today.AddDays(1), "2026/5", Today));
        start.Do(StartStep.DecisionOfMunicipality);
        start.Decisions.ShouldHaveSingleItem().Budget.ShouldBe("Ram för två tjänster");
        StartRules.NotDoneYet.ShouldRefuse(() => start.Do(StartStep.DecisionOfMunicipality));
    }

    [Fact]
    public void A_step_that_was_wrong_is_opened_again_when_nothing_rests_on_it()
    {
        var start = Before(StartStep.DecisionOfRegion);
        StartRules.NothingRestsOnIt.ShouldRefuse(() => start.ReopenStep(Coordinator, StartStep.BudgetOfMunicipality, "Fel ram", Today));
        StartRules.IsDone.ShouldRefuse(() => start.ReopenStep(Coordinator, StartStep.DecisionOfRegion, "Fel", Today));
        StartRules.ReasonGiven.ShouldRefuse(() => start.ReopenStep(Coordinator, StartStep.DecisionOfMunicipality, " ", Today));
        start.ReopenStep(Coordinator, StartStep.DecisionOfMunicipality, "Fel diarienummer.", Today);
        start.ReopenStep(Coordinator, StartStep.BudgetOfMunicipality, "Fel ram.", Today);
        (start.Decisions.Count, start.Budgets.Count(b => b.Side == Principal.Municipality), start.Budgets.Count).ShouldBe((0, 0, 1));
        start.Do(StartStep.BudgetOfMunicipality);
        start.Do(StartStep.DecisionOfMunicipality);
        start.NewFacts.ShouldAllBe(f => f.Sentence.Length > 10);
        var linked = Before(StartStep.Compensation);
        linked.ReopenStep(Coordinator, StartStep.Agreement, "Fel avtal.", Today);
        (linked.Agreement, linked.IsReady(StartStep.Agreement)).ShouldBe((null, true));
    }

    [Fact]
    public void The_agreement_is_one_about_family_centres_here_and_done_when_it_is_in_both_diaries()
    {
        var start = Before(StartStep.Agreement);
        StartRules.AgreementFits.ShouldRefuse(() => start.LinkAgreement(Coordinator, InForce(), Today));
        var draft = Contract(LocalState.Draft);
        draft.Sections.Select(s => s.Heading).ShouldBe(FamilyCentreTemplate.Sections.Select(s => s.Heading));
        draft.Sections.ShouldAllBe(s => s.IsFromTemplate && LocalTemplate.Sections.All(t => t.Key != s.Key));
        draft.Write(Coordinator, "F3", "Tjugo timmar i veckan var.", [0], 0, Now);
        foreach (var kind in Enum.GetValues<LocalAgreementKind>()) (Planned(ContractScope with { Areas = kind == LocalAgreementKind.LocalAgreement ? [AgreementArea.OtherGroups] : [] }, kind).Sections.Count > 0).ShouldBe(kind.HasTemplate());
        start.LinkAgreement(Coordinator, draft, Today);
        (start.Agreement, start.IsDone(StartStep.Agreement)).ShouldBe((draft.Id, false));
        start.NewFacts[^1].Sentence.ShouldNotContain(draft.Scope.Title);
        var contract = Contract();
        start.LinkAgreement(Coordinator, contract, Today);
        start.IsDone(StartStep.Agreement).ShouldBeTrue();
        start.NewFacts[^1].Sentence.ShouldContain(contract.Scope.Title);
        var facts = start.NewFacts.Count;
        start.LinkAgreement(Coordinator, contract, Today);
        start.NewFacts.Count.ShouldBe(facts);
    }

    [Fact]
    public void It_does_not_open_before_everything_is_in_place_nor_without_an_agreement_in_force()
    {
        StartRules.EverythingInPlace.ShouldRefuse(() => Begun().Do(StartStep.Opening)).Message.ShouldContain("samverkansavtal");
        var start = Before(StartStep.Agreement);
        var contract = Registered(ContractScope with { Term = new DateSpan(Today.AddDays(10)) }, kind: LocalAgreementKind.FamilyCentre);
        start.LinkAgreement(Coordinator, contract, Today);
        StartRules.EverythingInPlace.ShouldRefuse(() => start.Open(Coordinator, contract, FamilyCentreId.New(), Content(), Today, Today)).Message.ShouldContain("ersättning genom regionens hälsovalsavtal");
        foreach (var step in new[] { StartStep.Compensation, StartStep.Coordinator, StartStep.SteeringGroup, StartStep.ActivityPlan }) start.Do(step);
        StartRules.AgreementInForce.ShouldRefuse(() => start.Open(Coordinator, contract, FamilyCentreId.New(), Content(), Today, Today));
        StartRules.AgreementFits.ShouldRefuse(() => start.Open(Coordinator, Contract(), FamilyCentreId.New(), Content(), Today, Today));
        StartRules.OpenedByNow.ShouldRefuse(() => start.Open(Coordinator, contract, FamilyCentreId.New(), Content(), Today.AddDays(1), Today));
        start.Open(Coordinator, contract, FamilyCentreId.New(), Content(), Today.AddDays(10), Today.AddDays(10)).Opened.Day.ShouldBe(Today.AddDays(10));
    }

    [Fact]
    public void What_can_be_done_next_is_somebodys_duty()
    {
        var start = Begun();
        var duty = start.Duties(Today).ShouldHaveSingleItem();
        (duty.Kind, duty.Unit, duty.Due).ShouldBe((DutyKind.PlanCentreStep, MunicipalUnit, Today.AddDays(90)));
        start.PlanStep(Coordinator, StartStep.Will, ClinicLead.Actor.Unit, "BUP", ClinicLead.Actor.Person, Today.AddDays(20), Today);
        start.Duties(Today).ShouldHaveSingleItem();
        start.Do(StartStep.Dialogue);
        start.Duties(Today).Select(d => (d.Kind, d.Unit)).ShouldBe([(DutyKind.PlanCentreStep, MunicipalUnit), (DutyKind.DoCentreStep, ClinicLead.Actor.Unit), (DutyKind.PlanCentreStep, MunicipalUnit)]);
        start.Duties(Today).Single(d => d.Kind == DutyKind.DoCentreStep).Person.ShouldBe(ClinicLead.Actor.Person);
        start.CompleteStep(ClinicLead, StartStep.Will, "Båda vill.", Today, Today);
        start.Duties(Today).ShouldNotContain(d => d.Kind == DutyKind.DoCentreStep);
        Before(StartStep.DecisionOfRegion).Duties(Today).Select(d => (d.Key, d.Unit)).ShouldContain(("utse-steg:DecisionOfRegion", RegionalUnit));
        start.Pause(Coordinator, "Valår.", Today);
        start.Duties(Today).ShouldBeEmpty();
        foreach (var step in new[] { StartStep.BudgetOfRegion, StartStep.DecisionOfRegion }) StartRules.CoordinatorsRegister.ShouldRefuse(() => Begun().PlanStep(CountyCoordinator, step, MunicipalUnit, "Samordningen", null, Today.AddDays(5), Today));
        StartRules.CoordinatorsRegister.ShouldRefuse(() => Begun().PlanStep(Coordinator, StartStep.Agreement, ClinicLead.Actor.Unit, "BUP", null, Today.AddDays(5), Today));
        StartRules.StepIsPlanned.ShouldRefuse(() => Begun().PlanStep(Coordinator, StartStep.Will, MunicipalUnit, "Samordningen", null, Today, Today));
    }

    [Fact]
    public void A_step_that_a_unit_has_and_no_person_is_for_its_manager_who_alone_can_do_it()
    {
        var start = Before(StartStep.OpenPreschool);
        start.PlanStep(Coordinator, StartStep.Will, ClinicLead.Actor.Unit, "BUP", null, Today.AddDays(20), Today);
        start.PlanStep(Coordinator, StartStep.Needs, MunicipalUnit, "Samordningen", null, Today.AddDays(20), Today);
        start.Duties(Today).Where(d => d.Kind == DutyKind.DoCentreStep).Select(d => (d.Key, d.ForManagers)).ShouldBe([("steg:Will", true), ("steg:Needs", false)]);
    }

    [Fact]
    public void The_dialogue_says_when_which_roles_and_what_was_asked_for()
    {
        foreach (var broken in new[] { Meeting with { Roles = [" "] }, Meeting with { On = Today.AddDays(1) }, Meeting with { Answers = [new("annat", "Ja")] }, Meeting with { Answers = [new("vilja", " ")] } })
            StartRules.DialogueIsWhole.ShouldRefuse(() => Begun().LogDialogue(Coordinator, broken, Today));
        var start = Begun();
        start.LogDialogue(Coordinator, Meeting, Today).ShouldBe(1);
        start.LogDialogue(CountyCoordinator, Meeting, Today).ShouldBe(2);
        start.NewFacts[^1].Sentence.ShouldContain("Förvaltningschef och Områdeschef");
        DialogueQuestions.All.Select(q => q.Key).ShouldBeUnique();
        JsonSerializer.Serialize(JsonSerializer.Deserialize<IReadOnlyList<DialogueMeeting>>(JsonSerializer.Serialize(start.Dialogue))).ShouldBe(JsonSerializer.Serialize(start.Dialogue));
    }

    [Fact]
    public void What_is_known_beforehand_is_put_in_by_hand_with_its_source_and_the_rest_is_unknown()
    {
        var start = Begun();
        start.Picture.Wants.ShouldBe(Answer.Unknown);
        StartRules.SaysWhetherItWants.ShouldRefuse(() => start.Describe(Coordinator, StartPicture.NothingKnown with { Wants = Answer.Of(3m) }, Today));
        StartRules.FigureHasASource.ShouldRefuse(() => start.Describe(Coordinator, StartPicture.NothingKnown with { Births = new(90, 2025, "") }, Today));
        StartRules.FigureHasASource.ShouldRefuse(() => start.Describe(Coordinator, StartPicture.NothingKnown with { Births = new(90, Today.Year + 1, "SCB") }, Today));
        start.Describe(Coordinator, StartPicture.NothingKnown with { Wants = Answer.Of(true), Births = new(90, 2025, "SCB") }, Today);
        (start.Picture.Population, start.Picture.Births!.Number).ShouldBe((null, 90));
        var facts = start.NewFacts.Count;
        start.Describe(Coordinator, start.Picture, Today);
        start.NewFacts.Count.ShouldBe(facts);
        JsonSerializer.Deserialize<StartPicture>(JsonSerializer.Serialize(start.Picture)).ShouldBe(start.Picture);
    }

    [Fact]
    public void The_county_offers_help_and_the_municipality_answers()
    {
        var start = In(StartState.Paused);
        StartRules.HelpSaysWhat.ShouldRefuse(() => start.OfferHelp(CountyCoordinator, " ", Today));
        StartRules.NotYours.ShouldRefuse(() => start.OfferHelp(Coordinator, "Hjälp", Today));
        start.OfferHelp(CountyCoordinator, "Vi kan vara med på ett möte.", Today).ShouldBe(1);
        var duty = start.Duties(Today).ShouldHaveSingleItem();
        (duty.Kind, duty.Unit, duty.OwedTo).ShouldBe((DutyKind.AnswerOfferedHelp, MunicipalUnit, RegionalUnit));
        StartRules.HelpIsOpen.ShouldRefuse(() => start.AnswerHelp(Coordinator, 2, true, null, Today));
        start.AnswerHelp(Coordinator, 1, true, "Gärna.", Today);
        StartRules.HelpIsOpen.ShouldRefuse(() => start.AnswerHelp(Coordinator, 1, false, null, Today));
        start.Duties(Today).ShouldBeEmpty();
    }

    [Fact]
    public void It_rests_is_taken_up_and_is_given_up_with_a_reason_each_time()
    {
        var start = Begun();
        StartRules.ReasonGiven.ShouldRefuse(() => start.Pause(Coordinator, " ", Today));
        start.Pause(Coordinator, "Valår.", Today);
        start.Resume(CountyCoordinator, "Nytt beslut.", Today);
        start.GiveUp(Coordinator, "Ingen ram.", Today);
        (start.State, start.StateReason).ShouldBe((StartState.GivenUp, "Ingen ram."));
        start.Resume(Coordinator, "Ramen kom.", Today);
        start.State.ShouldBe(StartState.Underway);
    }

    [Fact]
    public void In_whatever_order_it_is_tried_no_step_is_done_before_what_it_presupposes()
    {
        var story = Gen.ListOf(Gen.Elements(Enum.GetValues<StartStep>()));
        Prop.ForAll(story.ToArbitrary(), steps =>
        {
            var start = Begun();
            foreach (var step in steps.Concat(Enum.GetValues<StartStep>().Take(steps.Count / 2)))
            {
                var (facts, done) = (start.NewFacts.Count, start.IsDone(step));
                try { start.Do(step); }
                catch (RuleBroken) { if (start.NewFacts.Count != facts || start.IsDone(step) != done) return false; }
                if (StartSteps.Table.Any(r => start.IsDone(r.Step) && start.Awaits(r.Step).Count > 0)) return false;
                if (start.Decisions.Any(d => !start.Budgets.Any(b => b.Side == d.Side && b.On <= d.On))) return false;
            }
            return true;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(60));
    }
}
