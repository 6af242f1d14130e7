using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.Sips;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Sips.Plans;

/// <summary>Changes a goal, or takes it away when nothing has been promised towards it (ändra mål).</summary>
public sealed class EditGoalModel(Db db, Viewer viewer, Clock clock) : SipPage(db, viewer, clock)
{
    [FromRoute] public int Id { get; set; }
    [BindProperty] public GoalForm Form { get; set; } = new();

    public Goal Goal { get; private set; } = null!;

    /// <summary>It stands in no established version and has no actions.</summary>
    public bool Removable => Sip.Plan.Actions.All(a => a.Content.GoalId != Id) && !Sip.Versions.Any(v => v.Goals.Contains(Id));

    protected override string What => "sip/mal";
    protected override SipCommand? Does => SipCommand.EditPlan;
    protected override object? Edited => Goal.Content;
    protected override IReadOnlyList<ChangedBy> EditedBy => [ChangedBy.When<SipGoalRevised>(f => f.Goal == Id)];
    protected override IReadOnlyList<(string Label, string Text)> EditedInWords => [("Mål", Goal.Content.Text), ("Vems mål", Goal.Content.By.Word()), ("Sikt", Goal.Content.Term.Word())];

    protected override Task<bool> LoadMore()
    {
        if (Sip.Plan.Goal(Id) is not { } goal) return Task.FromResult(false);
        Goal = goal;
        if (IsGet || Removes) Form = GoalForm.Of(goal.Content);
        return Task.FromResult(true);
    }

    bool Removes => Request.Query["handler"] == "Remove";

    public Task<IActionResult> OnPostAsync() => Act(() => Sip.ReviseGoal(Actor, Id, Form.ToContent(), Today), $"{Address}/plan#mal-{Id}");

    public Task<IActionResult> OnPostRemoveAsync()
    {
        ModelState.Clear();
        return Act(() => Sip.RemoveGoal(Actor, Id, Today), $"{Address}/plan");
    }
}
