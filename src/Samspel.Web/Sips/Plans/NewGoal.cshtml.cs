using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.Sips;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Sips.Plans;

/// <summary>Adds a goal to the plan (nytt mål).</summary>
public sealed class NewGoalModel(Db db, Viewer viewer, Clock clock) : SipPage(db, viewer, clock)
{
    [BindProperty] public GoalForm Form { get; set; } = new();

    protected override string What => "sip/mal/ny";
    protected override SipCommand? Does => SipCommand.EditPlan;

    public Task<IActionResult> OnPostAsync() => Act(() => $"{Address}/plan#mal-{Sip.AddGoal(Actor, Form.ToContent(), Today)}");
}
