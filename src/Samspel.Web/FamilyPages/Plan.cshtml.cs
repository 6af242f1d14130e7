using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samspel.Domain;
using Samspel.Web.FamilyViews;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.EId;

namespace Samspel.Web.FamilyPages;

/// <summary>A released plan as its family reads it (till familjen). What is not shown to the reader is answered like what does not exist.</summary>
public sealed class PlanModel(Db db) : PageModel
{
    public FamilyPlan Plan { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (FamilySignIn.Reader(User) is not { } reader || await db.FamilyPlan(reader, new FamilyReleaseId(id)) is not { } plan) return NotFound();
        Plan = plan;
        return Page();
    }
}
