using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.Sips;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Sips.Plans;

/// <summary>Changes an action, or takes it away while nobody has received it (ändra insats). One that has been promised is cancelled in the report.</summary>
public sealed class EditActionModel(Db db, Viewer viewer, Clock clock) : ActionPage(db, viewer, clock)
{
    [FromRoute] public int Id { get; set; }

    public bool Promised => Sip.Versions.Any(v => v.Promises.Any(p => p.ActionId == Id));

    protected override string What => "sip/insatser";
    protected override object? Edited => Action!.Content;
    protected override IReadOnlyList<ChangedBy> EditedBy => [ChangedBy.When<SipActionRevised>(f => f.Action == Id)];
    protected override IReadOnlyList<(string Label, string Text)> EditedInWords => InWords(Action!.Content);

    protected override async Task<bool> LoadMore()
    {
        if (Sip.Plan.Action(Id) is not { } action) return false;
        Action = action;
        if (IsGet || Request.Query["handler"] == "Remove") Form = ActionForm.Of(action.Content);
        return await base.LoadMore();
    }

    public Task<IActionResult> OnPostAsync() => Act(async () =>
    {
        var content = await Content();
        RequireNoCircle(content);
        Sip.ReviseAction(Actor, Id, content, Today);
    }, $"{Address}/plan#insats-{Id}");

    public Task<IActionResult> OnPostRemoveAsync()
    {
        ModelState.Clear();
        return Act(() => Sip.RemoveAction(Actor, Id, Today), $"{Address}/plan");
    }

    /// <summary>The same rule as the domain's, with the names of those who would wait for each other.</summary>
    void RequireNoCircle(ActionContent content)
    {
        if (!Can(SipCommand.EditPlan)) return;
        var circle = ActionCircle.Through(Id, [.. Sip.Plan.Actions.Select(a => a.Id == Id ? a with { Content = content } : a)]);
        if (circle.Count > 0) throw SipRules.NoCircle.Broken($"Insatserna skulle vänta på varandra i en cirkel: {ActionCircle.InWords(circle)}. Ändra vad som måste vara klart först.");
    }

    IReadOnlyList<(string, string)> InWords(ActionContent c) =>
    [
        ("Vad ska göras", c.What), ("Mål", Sip.Plan.Goal(c.GoalId)?.Content.Text ?? ""), ("Ansvarig", c.Who()), ("Det här gör familjen", c.FamilyDoes ?? ""),
        ("Start", c.Start?.ToString("yyyy-MM-dd") ?? ""), ("Klart senast", c.By?.ToString("yyyy-MM-dd") ?? ""),
        ("Måste vara klart först", string.Join(", ", c.Presupposes.Select(p => $"insats {p}"))), ("Så här säger vi till dig", c.ChildText ?? ""),
    ];
}
