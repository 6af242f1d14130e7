using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.Bodies;
using Samspel.Domain.Parties;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Bodies;

/// <summary>Closes a seat after a day.</summary>
public sealed class SeatCloseModel(Db db, Viewer viewer, Clock clock) : SeatPage(db, viewer, clock)
{
    [BindProperty] public LastDayForm Form { get; set; } = new();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Load()) return NotFound();
        if (!ModelState.IsValid) return Page();
        Body.CloseSeat(By, N, Form.LastDay!.Value, Today);
        return await Saved(Address + "#platser");
    }
}
