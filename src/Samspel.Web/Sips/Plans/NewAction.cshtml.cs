using Microsoft.AspNetCore.Mvc;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Sips.Plans;

/// <summary>Adds an action to the plan (ny insats).</summary>
public sealed class NewActionModel(Db db, Viewer viewer, Clock clock) : ActionPage(db, viewer, clock)
{
    /// <summary>The goal one came from.</summary>
    [FromQuery(Name = "mal")] public int? ForGoal { get; set; }

    protected override string What => "sip/insatser/ny";

    protected override async Task<bool> LoadMore()
    {
        if (IsGet) Form.Goal = ForGoal ?? (Sip.Plan.Goals is [var only] ? only.Id : null);
        return await base.LoadMore();
    }

    public Task<IActionResult> OnPostAsync() => Act(async () => { Sip.AddAction(Actor, await Content(), Today); }, $"{Address}/plan");
}
