using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.LocalAgreements;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.LocalAgreements.Drafting;

/// <summary>Changes or removes a goal.</summary>
public sealed class GoalModel(Db db, Viewer viewer, Clock clock) : LocalPage(db, viewer, clock)
{
    [FromRoute] public int Id { get; set; }
    [BindProperty] public GoalForm Form { get; set; } = new();
    LocalGoal goal = null!;

    protected override LocalCommand? Does => LocalCommand.EditGoals;
    protected override object Edited => goal.Content;
    protected override IReadOnlyList<(string Label, string Text)> EditedInWords => [("Mål", goal.Content.Goal), ("Mäts så", goal.Content.Indicator), ("Målvärde", goal.Content.Target ?? "–")];
    protected override IReadOnlyList<ChangedBy> EditedBy => [ChangedBy.When<LocalGoalRevised>(f => f.Goal == Id)];

    protected override Task<bool> LoadMore()
    {
        if (Agreement.Goals.FirstOrDefault(g => g.Id == Id) is not { } found) return Task.FromResult(false);
        goal = found;
        if (IsGet) Form = new GoalForm { Goal = goal.Content.Goal, Indicator = goal.Content.Indicator, Target = goal.Content.Target };
        return Task.FromResult(true);
    }

    public Task<IActionResult> OnPostAsync() => Act(() => Agreement.ReviseGoal(By, Id, Form.ToContent()), () => $"{Address}/mal");

    public Task<IActionResult> OnPostRemoveAsync()
    {
        ModelState.Clear();
        return Act(() => Agreement.RemoveGoal(By, Id), () => $"{Address}/mal");
    }
}
