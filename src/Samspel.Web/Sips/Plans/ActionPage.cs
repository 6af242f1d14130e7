using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.Sips;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Sips.Plans;

/// <summary>A page where an action is written (insats): the same questions when it is new and when it is changed.</summary>
public abstract class ActionPage(Db db, Viewer viewer, Clock clock) : SipPage(db, viewer, clock)
{
    [BindProperty] public ActionForm Form { get; set; } = new();

    /// <summary>The action as it stands; null while it is new.</summary>
    public PlanAction? Action { get; protected set; }

    public IReadOnlyList<Choice> Units { get; private set; } = [];
    public IReadOnlyList<Choice> Goals => [.. Sip.Plan.Goals.Select(g => new Choice($"{g.Id}", g.Content.Text))];
    public IReadOnlyList<Choice> Others => [.. Sip.Plan.Actions.Where(a => a.Id != Action?.Id && a.Status != ActionStatus.Cancelled)
        .Select(a => new Choice($"{a.Id}", a.Named(), Sip.Plan.StatusOf(a).Word()))];
    public bool ChildReads => Sip.Preparation?.ChildReads == true;

    protected override SipCommand? Does => SipCommand.EditPlan;

    protected override async Task<bool> LoadMore()
    {
        Units = await UnitsOfPlan.Choices(Db, this, Action?.Content.Responsible);
        return true;
    }

    protected override void CheckForm()
    {
        if (Form.Responsible is { } unit && Units.All(u => u.Value != unit.ToString())) ModelState.AddModelError("Form.Responsible", "Välj en enhet som samtycket omfattar.");
    }

    protected async Task<ActionContent> Content() => Form.ToContent(await UnitsOfPlan.Chosen(Db, Form.Responsible, Action?.Content.Responsible));
}
