using Microsoft.AspNetCore.Mvc;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.FamilyCentres;

/// <summary>Fills in the day a centre opened, when nobody knew it before.</summary>
public sealed class OpenedModel(Db db, Viewer viewer, Clock clock) : CentrePage(db, viewer, clock)
{
    [BindProperty] public OpenedForm Form { get; set; } = new();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Load()) return NotFound();
        if (!ModelState.IsValid) return Page();
        Centre.KnowOpening(By!, Form.Day!.Value, Today);
        return await Saved();
    }
}
