using Microsoft.AspNetCore.Mvc;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.FamilyCentres;

/// <summary>Closes a centre with its last day and why. It stays in the register for the years it was open.</summary>
public sealed class CloseModel(Db db, Viewer viewer, Clock clock) : CentrePage(db, viewer, clock)
{
    [BindProperty] public CloseCentreForm Form { get; set; } = new();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Load()) return NotFound();
        if (!ModelState.IsValid) return Page();
        Centre.Close(By!, Form.LastDay!.Value, Form.Reason!);
        return await Saved();
    }
}
