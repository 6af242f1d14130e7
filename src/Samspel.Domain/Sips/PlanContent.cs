using Samspel.Domain.Parties;

namespace Samspel.Domain.Sips;

/// <summary>Whose goal it is: the individual's own or the professionals'.</summary>
public enum GoalBy { Individual, Professional }

/// <summary>Kortsiktigt or långsiktigt mål.</summary>
public enum GoalTerm { Short, Long }

/// <summary>How far a goal has come at a follow-up (måluppfyllelse).</summary>
public enum GoalResult { Reached, Partly, NotReached }

/// <summary>What is edited together about a goal.</summary>
public sealed record GoalContent(string Text, GoalBy By, GoalTerm Term);

/// <summary>Outcome of a goal at a follow-up (utfall).</summary>
public sealed record GoalOutcome(GoalResult Result, string? Comment, DateOnly On);

/// <summary>A goal in the plan (mål). Its number is never used again in the same plan.</summary>
public sealed record Goal(int Id, GoalContent Content, GoalOutcome? Outcome = null);

/// <summary>How far an action has come (status). <see cref="Waiting"/> is never stored: it follows from what the action presupposes.</summary>
public enum ActionStatus { Waiting, NotStarted, Ongoing, Done, Cancelled }

/// <summary>What is edited together about an action.</summary>
/// <param name="Person">The person at the responsible unit, as the plan names them.</param>
/// <param name="FamilyDoes">What the child and the family do themselves.</param>
/// <param name="By">Klart senast; without one the next follow-up is the limit.</param>
/// <param name="Presupposes">Numbers of the actions that must be done first.</param>
/// <param name="ChildText">"Så här säger vi till dig".</param>
public sealed record ActionContent(
    int GoalId,
    string What,
    UnitRef? Responsible,
    string? Person,
    string? FamilyDoes,
    DateOnly? Start,
    DateOnly? By,
    IReadOnlyList<int> Presupposes,
    string? ChildText);

/// <summary>An action in the plan (insats). Its number is never used again in the same plan.</summary>
public sealed record PlanAction(int Id, ActionContent Content, ActionStatus Status, string? Comment, DateOnly AddedOn)
{
    /// <summary>Done or cancelled: nobody waits for it any longer.</summary>
    public bool IsSettled => Status is ActionStatus.Done or ActionStatus.Cancelled;

    /// <summary>Begun or done, so what it presupposes must be settled.</summary>
    public bool IsActive => Status is ActionStatus.Ongoing or ActionStatus.Done;
}

/// <summary>One party's view where they do not agree (oenighet).</summary>
public sealed record Disagreement(string Party, string View);

/// <summary>
/// The situation around the goals: how things are, resources and protective factors, measures by others than municipality and
/// region (the third statutory point) or that there are none, disagreement, what to do when it gets worse.
/// </summary>
public sealed record Situation(
    string? Description,
    string? Resources,
    string? OthersMeasures,
    bool NoOthersMeasures,
    IReadOnlyList<Disagreement> Disagreements,
    string? CrisisPlan)
{
    public static readonly Situation Empty = new(null, null, null, false, [], null);
}

/// <summary>Who answers for the plan as a whole (huvudansvar, the fourth statutory point): principal, unit and person.</summary>
public sealed record MainResponsible(Principal Principal, string Unit, string Person);

/// <summary>The working plan (arbetsplanen): what stands until it is established, and between two versions.</summary>
/// <param name="LastNumber">The last number given to a goal or an action.</param>
public sealed record PlanContent(
    Situation Situation,
    IReadOnlyList<Goal> Goals,
    IReadOnlyList<PlanAction> Actions,
    MainResponsible? Main,
    string? GuidelineVersion,
    int LastNumber)
{
    public static readonly PlanContent Empty = new(Situation.Empty, [], [], null, null, 0);

    public Goal? Goal(int id) => Goals.FirstOrDefault(g => g.Id == id);
    public PlanAction? Action(int id) => Actions.FirstOrDefault(a => a.Id == id);

    /// <summary>The actions this one still waits for.</summary>
    public IReadOnlyList<PlanAction> WaitingOn(PlanAction action) => ActionOrder.WaitingOn(action, Actions);

    /// <summary>Status with the order taken into account: an action not begun that waits for another is <see cref="ActionStatus.Waiting"/>.</summary>
    public ActionStatus StatusOf(PlanAction action) =>
        action.Status == ActionStatus.NotStarted && WaitingOn(action).Count > 0 ? ActionStatus.Waiting : action.Status;

    internal PlanContent With(Goal goal) => this with { Goals = [.. Goals.Select(g => g.Id == goal.Id ? goal : g)] };
    internal PlanContent With(PlanAction action) => this with { Actions = [.. Actions.Select(a => a.Id == action.Id ? action : a)] };
}

/// <summary>The words of the plan.</summary>
public static class PlanWords
{
    public static string Word(this GoalBy by) => by == GoalBy.Individual ? "Barnets och familjens mål" : "Verksamheternas mål";
    public static string Word(this GoalTerm term) => term == GoalTerm.Short ? "Kortsiktigt" : "Långsiktigt";

    public static string Word(this GoalResult result) => result switch
    {
        GoalResult.Reached => "Uppnått",
        GoalResult.Partly => "Delvis uppnått",
        GoalResult.NotReached => "Inte uppnått",
        _ => throw new ArgumentOutOfRangeException(nameof(result), result, null),
    };

    public static string Word(this ActionStatus status) => status switch
    {
        ActionStatus.Waiting => "Väntar",
        ActionStatus.NotStarted => "Inte påbörjad",
        ActionStatus.Ongoing => "Pågår",
        ActionStatus.Done => "Klar",
        ActionStatus.Cancelled => "Utgår",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
    };
}
