using Samspel.Domain.FamilyCentres;
using Samspel.Domain.LocalAgreements;
using Samspel.Domain.Parties;

namespace Samspel.Domain.CentreStarts;

public sealed partial class CentreStart
{
    /// <summary>For the municipality to answer an offer of help (own practice).</summary>
    internal const int DaysToAnswerHelp = 30;

    public IReadOnlyList<BudgetFrame> Budgets { get; private set; } = [];
    public IReadOnlyList<LocalDecision> Decisions { get; private set; } = [];

    /// <summary>The cooperation agreement (samverkansavtal): a local agreement of the kind about family centres.</summary>
    public LocalAgreementId? Agreement { get; private set; }

    /// <summary>The centre in the register, once it has opened.</summary>
    public FamilyCentreId? Centre { get; private set; }
    public DateOnly? OpenedOn { get; private set; }

    public PlannedStep Of(StartStep step) => Steps.FirstOrDefault(s => s.Step == step) ?? new PlannedStep(step);
    public bool IsDone(StartStep step) => Of(step).IsDone;

    /// <summary>What must be done before the step, and is not.</summary>
    public IReadOnlyList<StartStep> Awaits(StartStep step) => [.. step.Row().Presupposes.Where(s => !IsDone(s))];
    public bool IsReady(StartStep step) => !IsDone(step) && Awaits(step).Count == 0;

    /// <summary>Steps that can be done now (nästa steg).</summary>
    public IReadOnlyList<StartStep> Next => [.. StartSteps.Table.Select(r => r.Step).Where(IsReady)];

    /// <summary>Where it stands in words (lägesbild): "7 av 16 steg klara. Nästa: lokaler, samordnare."</summary>
    public string Standing => $"{Steps.Count(s => s.IsDone)} av {StartSteps.Table.Count} steg klara." + (State == StartState.Underway && Next.Count > 0 ? $" Nästa: {string.Join(", ", Next.Select(s => s.Word().ToLowerInvariant()))}." : "");

    /// <summary>Names who does a step and by when; it may be planned before its turn.</summary>
    public void PlanStep(PartyActor by, StartStep step, UnitId unit, string unitName, PersonId? person, DateOnly due, DateOnly today)
    {
        Allow(StartCommand.PlanStep, by);
        StartRules.NotDoneYet.Require(!IsDone(step));
        StartRules.StepIsPlanned.Require(!IsBlank(unitName) && due > today && unit.Value != default);
        StartRules.CoordinatorsRegister.Require(!step.Row().ByItself || Coordinating(step).Contains(unit));
        var planned = Of(step) with { Unit = unit, UnitName = unitName.Trim(), Person = person, Due = due };
        if (planned == Of(step)) return;
        Record(new StepPlanned(step, planned.UnitName, due));
        Put(planned);
    }

    /// <summary>The coordinators' units on the side that the step is for: who else is given a step of an act of its own could not do it.</summary>
    public IReadOnlyList<UnitId> Coordinating(StartStep step) => step.Row().By switch { StepSide.Municipality => [MunicipalUnit], StepSide.Region => [RegionalUnit], _ => [MunicipalUnit, RegionalUnit] };

    /// <summary>A step is done, with what came of it.</summary>
    public void CompleteStep(PartyActor by, StartStep step, string outcome, DateOnly on, DateOnly today)
    {
        Allow(StartCommand.CompleteStep, by, step);
        StartRules.DoneByItsAct.Require(!step.Row().ByItself);
        RequireTurn(step);
        Done(step, on, outcome, today);
    }

    /// <summary>
    /// Opens a step again when it was wrong or no longer holds, with a reason; what rests on it must be opened first. A budget frame, a decision or
    /// a linked agreement is then given anew.
    /// </summary>
    public void ReopenStep(PartyActor by, StartStep step, string reason, DateOnly today)
    {
        Allow(StartCommand.ReopenStep, by);
        StartRules.IsDone.Require(IsDone(step));
        StartRules.ReasonGiven.Require(!IsBlank(reason));
        StartRules.NothingRestsOnIt.Require(!StartSteps.Table.Any(r => r.Presupposes.Contains(step) && IsDone(r.Step)));
        Record(new StepReopened(step, reason.Trim()));
        Put(Of(step) with { DoneOn = null, Outcome = null, Due = Of(step).Due < today ? null : Of(step).Due });
        if (step is StartStep.BudgetOfMunicipality or StartStep.BudgetOfRegion) Budgets = [.. Budgets.Where(b => b.Side != SideOf(step))];
        if (step is StartStep.DecisionOfMunicipality or StartStep.DecisionOfRegion) Decisions = [.. Decisions.Where(d => d.Side != SideOf(step))];
        if (step == StartStep.Agreement) Agreement = null;
    }

    static Principal SideOf(StartStep step) => step.Row().By == StepSide.Region ? Principal.Region : Principal.Municipality;

    /// <summary>Writes down one's own side's budget frame.</summary>
    public void StateBudget(PartyActor by, BudgetFrame frame, DateOnly today)
    {
        Allow(StartCommand.StateBudget, by);
        StartRules.OwnSide.Require(frame.Side == by.Side);
        StartRules.BudgetIsWhole.Require(!IsBlank(frame.What) && !IsBlank(frame.Source) && frame.On <= today && frame.On != default);
        var step = frame.Side == Principal.Region ? StartStep.BudgetOfRegion : StartStep.BudgetOfMunicipality;
        RequireTurn(step);
        Record(new BudgetStated(frame));
        Budgets = [.. Budgets, frame];
        Put(Of(step) with { DoneOn = frame.On, Outcome = frame.What.Trim() });
    }

    /// <summary>Writes down one's own side's political decision; never before, nor older than, its budget frame (7).</summary>
    public void Decide(PartyActor by, string body, DateOnly on, string dnr, DateOnly today)
    {
        Allow(StartCommand.Decide, by);
        var step = by.Side == Principal.Region ? StartStep.DecisionOfRegion : StartStep.DecisionOfMunicipality;
        StartRules.NotDoneYet.Require(!IsDone(step));
        var budget = Budgets.LastOrDefault(b => b.Side == by.Side);
        StartRules.BudgetBeforeDecision.Require(budget is not null && on >= budget.On);
        StartRules.DecisionIsComplete.Require(!IsBlank(body) && !IsBlank(dnr) && on <= today);
        var decision = new LocalDecision(by.Side, body.Trim(), on, dnr.Trim(), budget!.What);
        Record(new StartDecided(decision));
        Decisions = [.. Decisions, decision];
        Put(Of(step) with { DoneOn = on, Outcome = $"{decision.Body}, dnr {decision.Dnr}" });
    }

    /// <summary>Links the cooperation agreement: drafted on the county's template, and done when it is signed and in both diaries.</summary>
    public void LinkAgreement(PartyActor by, LocalAgreement agreement, DateOnly today)
    {
        Allow(StartCommand.LinkAgreement, by);
        StartRules.AgreementFits.Require(agreement.Kind == LocalAgreementKind.FamilyCentre && agreement.MunicipalityCode == MunicipalityCode && agreement.State is not (LocalState.Abandoned or LocalState.Ended or LocalState.Replaced));
        if (Awaits(StartStep.Agreement) is { Count: > 0 } awaited) throw StartRules.InOrder.Broken(Waiting(awaited));
        var concluded = agreement.State is LocalState.Registered or LocalState.InForce;
        if (Agreement == agreement.Id && concluded == IsDone(StartStep.Agreement)) return;
        // What a draft is called is for those who have a part in it; the way is open to all.
        Record(new StartAgreementLinked(agreement.Id, concluded ? agreement.Scope.Title : null));
        Agreement = agreement.Id;
        Put(Of(StartStep.Agreement) with { DoneOn = concluded ? today : null, Outcome = concluded ? agreement.Scope.Title : null });
    }

    void RequireTurn(StartStep step)
    {
        StartRules.NotDoneYet.Require(!IsDone(step));
        if (Awaits(step) is { Count: > 0 } awaited) throw StartRules.InOrder.Broken(Waiting(awaited));
    }

    void Done(StartStep step, DateOnly on, string outcome, DateOnly today)
    {
        StartRules.OutcomeIsWritten.Require(!IsBlank(outcome) && on <= today && on != default);
        Record(new StepDone(step, on, outcome.Trim()));
        Put(Of(step) with { DoneOn = on, Outcome = outcome.Trim() });
    }

    static string Waiting(IReadOnlyList<StartStep> steps) => $"Först: {string.Join(", ", steps.Select(s => s.Word().ToLowerInvariant()))}.";

    void Put(PlannedStep step) => Steps = [.. Steps.Where(s => s.Step != step.Step), step];
}
