using Microsoft.AspNetCore.Mvc;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.JointServices;

/// <summary>Says that a joint service ends in a municipality: its last day and why.</summary>
public sealed class EndModel(Db db, Viewer viewer, Clock clock) : ServicePage(db, viewer, clock)
{
    [BindProperty] public EndServiceForm Form { get; set; } = new();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Load()) return NotFound();
        if (!ModelState.IsValid) return Page();
        Service!.End(By!, Form.LastDay!.Value, Form.Reason!, Today);
        return await Saved();
    }
}
