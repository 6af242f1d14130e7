using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.Bodies;
using Samspel.Domain.Parties;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Bodies;

/// <summary>Dissolves a body after a day.</summary>
public sealed class DissolveModel(Db db, Viewer viewer, Clock clock) : BodyPage(db, viewer, clock)
{
    [BindProperty] public DissolveForm Form { get; set; } = new();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Load()) return NotFound();
        if (!ModelState.IsValid) return Page();
        Body.Dissolve(By, Form.LastDay!.Value, Form.Reason!, Today);
        return await Saved();
    }
}
