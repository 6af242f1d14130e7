using Samspel.Domain.Disclosures;
using Samspel.Domain.Parties;

namespace Samspel.Domain.Sips;

public sealed partial class Sip
{
    /// <summary>The working plan. What others have received stands in the established versions.</summary>
    public PlanContent Plan { get; private set; } = PlanContent.Empty;
    public DateOnly? NextFollowUp { get; private set; }

    /// <summary>The version of Dalarna's guideline the plan follows (3.6).</summary>
    public string? GuidelineVersion => Plan.GuidelineVersion;

    public void ReviseSituation(Actor by, Situation situation, DateOnly today)
    {
        Allow(SipCommand.EditPlan, by);
        if (SipSnapshots.Same(situation, Plan.Situation)) return;
        Record(new SipSituationRevised());
        Plan = Plan with { Situation = situation };
    }

    public int AddGoal(Actor by, GoalContent content, DateOnly today)
    {
        Allow(SipCommand.EditPlan, by);
        SipRules.GoalSaysWhat.Require(!SipWords.IsBlank(content.Text));
        var id = Plan.LastNumber + 1;
        Record(new SipGoalAdded(id));
        Plan = Plan with { Goals = [.. Plan.Goals, new Goal(id, content)], LastNumber = id };
        return id;
    }

    public void ReviseGoal(Actor by, int id, GoalContent content, DateOnly today)
    {
        Allow(SipCommand.EditPlan, by);
        SipRules.GoalSaysWhat.Require(!SipWords.IsBlank(content.Text));
        var goal = FindGoal(id);
        if (goal.Content == content) return;
        Record(new SipGoalRevised(id));
        Plan = Plan.With(goal with { Content = content });
    }

    public void RemoveGoal(Actor by, int id, DateOnly today)
    {
        Allow(SipCommand.EditPlan, by);
        FindGoal(id);
        SipRules.GoalHasActions.Require(Plan.Actions.All(a => a.Content.GoalId != id));
        SipRules.PromisedIsCancelled.Require(!Versions.Any(v => v.Goals.Contains(id)));
        Record(new SipGoalRemoved(id));
        Plan = Plan with { Goals = [.. Plan.Goals.Where(g => g.Id != id)] };
    }

    public int AddAction(Actor by, ActionContent content, DateOnly today)
    {
        Allow(SipCommand.EditPlan, by);
        var id = Plan.LastNumber + 1;
        var action = new PlanAction(id, content, ActionStatus.NotStarted, null, today);
        Check(action, [.. Plan.Actions, action]);
        Record(new SipActionAdded(id, content.Responsible?.Id));
        Plan = Plan with { Actions = [.. Plan.Actions, action], LastNumber = id };
        return id;
    }

    public void ReviseAction(Actor by, int id, ActionContent content, DateOnly today)
    {
        Allow(SipCommand.EditPlan, by);
        var before = FindAction(id);
        if (SipSnapshots.Same(before.Content, content)) return;
        var after = before with { Content = content };
        var plan = Plan.With(after);
        Check(after, plan.Actions);
        Record(new SipActionRevised(id, content.Responsible?.Id));
        Plan = plan;
    }

    public void RemoveAction(Actor by, int id, DateOnly today)
    {
        Allow(SipCommand.EditPlan, by);
        FindAction(id);
        SipRules.PromisedIsCancelled.Require(!IsPromised(id));
        if (Plan.Actions.Where(a => a.Content.Presupposes.Contains(id)).Select(a => $"insats {a.Id}").ToList() is { Count: > 0 } waiting)
            throw SipRules.OthersWaitForThis.Broken($"Insatsen tas inte bort, för {SipWords.List(waiting)} förutsätter den. Ändra det först.");
        Record(new SipActionRemoved(id));
        Plan = Plan with { Actions = [.. Plan.Actions.Where(a => a.Id != id)] };
    }

    /// <summary>Principal, unit and person with the overall responsibility (the fourth statutory point).</summary>
    public void SetMainResponsible(Actor by, MainResponsible main, DateOnly today)
    {
        Allow(SipCommand.EditPlan, by);
        SipRules.StatesMainResponsible.Require(IsComplete(main));
        if (main == Plan.Main) return;
        Record(new SipMainResponsibleSet(main));
        Plan = Plan with { Main = main };
    }

    public void SetGuideline(Actor by, string version, DateOnly today)
    {
        Allow(SipCommand.EditPlan, by);
        SipRules.GuidelineIsNamed.Require(!SipWords.IsBlank(version));
        if (version.Trim() == Plan.GuidelineVersion) return;
        Record(new SipGuidelineSet(version.Trim()));
        Plan = Plan with { GuidelineVersion = version.Trim() };
    }

    public void SetNextFollowUp(Actor by, DateOnly on, DateOnly today)
    {
        Allow(SipCommand.EditPlan, by);
        SipRules.NextFollowUpIsSet.Require(on > today);
        if (on == NextFollowUp) return;
        Record(new SipFollowUpSet(on));
        NextFollowUp = on;
    }

    /// <summary>
    /// How an action goes, from the unit that promised it or from the owner. An action that waits is not begun, and one that others
    /// have begun upon is not taken up again. What a called unit reports is disclosed to the owner.
    /// </summary>
    /// <param name="sending">Needed when a called unit reports.</param>
    public void ReportAction(Actor by, int id, ActionStatus status, string? comment, Sending? sending)
    {
        Allow(SipCommand.ReportAction, by);
        var action = FindAction(id);
        var promise = Versions[^1].Promises.FirstOrDefault(p => p.ActionId == id && p.Unit.Id == by.Unit);
        SipRules.OwnActions.Require(by.Unit == Unit || promise is not null);
        SipRules.ReasonGiven.Require(status != ActionStatus.Cancelled || !SipWords.IsBlank(comment));
        var after = action with { Status = status == ActionStatus.Waiting ? ActionStatus.NotStarted : status, Comment = SipWords.IsBlank(comment) ? null : comment!.Trim() };
        if (after == action) return;
        CheckOrder(after, Plan.With(after).Actions);
        if (by.Unit != Unit && promise is not null)
        {
            sending = RequireCovered(sending, [promise.Unit]);
            Send(by, promise.Unit, Owner, ItemKind.ActionReport, id, 1, new ActionReportSnapshot(Number.ToString(), id, promise.Unit.Name, after.Status, after.Comment), sending);
        }
        Record(new SipActionReported(id, after.Status, after.Comment, by.Unit));
        Plan = Plan.With(after);
    }

    bool IsPromised(int action) => Versions.Any(v => v.Promises.Any(p => p.ActionId == action));

    Goal FindGoal(int id) => Plan.Goal(id) ?? throw SipRules.InThePlan.Broken("Målet finns inte i planen längre. Ladda om sidan.");
    PlanAction FindAction(int id) => Plan.Action(id) ?? throw SipRules.InThePlan.Broken("Insatsen finns inte i planen längre. Ladda om sidan.");

    void Check(PlanAction action, IReadOnlyList<PlanAction> all)
    {
        SipRules.ActionSaysWhat.Require(!SipWords.IsBlank(action.Content.What) && Plan.Goal(action.Content.GoalId) is not null);
        SipRules.EndsAfterStart.Require(action.Content.By is not { } by || action.Content.Start is not { } start || by >= start);
        SipRules.PresupposesWhatIsThere.Require(ActionOrder.Unknown(all).Count == 0);
        SipRules.NoCircle.Require(!ActionOrder.HasCircle(all));
        CheckOrder(action, all);
    }

    static void CheckOrder(PlanAction action, IReadOnlyList<PlanAction> all)
    {
        if (action.IsActive && ActionOrder.WaitingOn(action, all) is { Count: > 0 } first)
            throw SipRules.WaitsForOthers.Broken($"Insats {action.Id} väntar på {Named(first)}. Den kan börja när det är klart.");
        if (!action.IsSettled && all.Where(a => a.IsActive && a.Content.Presupposes.Contains(action.Id)).ToList() is { Count: > 0 } begun)
            throw SipRules.OthersWaitForThis.Broken($"Insats {action.Id} kan inte tas upp igen, för {Named(begun)} har redan börjat och förutsätter den.");
    }

    static string Named(IReadOnlyList<PlanAction> actions) => SipWords.List([.. actions.Select(a => $"insats {a.Id}")]);

    static bool IsComplete(MainResponsible main) => main.Principal is Principal.Municipality or Principal.Region && !SipWords.IsBlank(main.Unit) && !SipWords.IsBlank(main.Person);
}
