using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.Sips;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Received;

/// <summary>A version of the plan as it was received.</summary>
public class PlanModel(Db db, Viewer viewer, Clock clock) : ReceivedPage(db, viewer, clock)
{
    [FromRoute] public int Version { get; set; }

    public PlanSnapshot Plan { get; private set; } = null!;

    protected override string What => "mottaget/plan";

    public override async Task<IActionResult> OnGetAsync()
    {
        if (!await Load()) return NotFound();
        await MarkRead(Case.Plans.Where(d => d.ItemVersion == Version));
        return Page();
    }

    protected override Task<bool> LoadMore()
    {
        if (Case.Plan(Version) is not { } plan) return Task.FromResult(false);
        Plan = plan;
        return Task.FromResult(true);
    }
}

/// <summary>The same on paper (utskrift), logged as a print.</summary>
public sealed class PlanPrintModel(Db db, Viewer viewer, Clock clock) : PlanModel(db, viewer, clock)
{
    protected override string What => "mottaget/utskrift";
    protected override AccessAct AccessAct => AccessAct.Print;
}
