using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.Bodies;
using Samspel.Domain.Parties;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Bodies;

/// <summary>Changes what a seat may do from a day on (mandat).</summary>
public sealed class SeatMandateModel(Db db, Viewer viewer, Clock clock) : SeatPage(db, viewer, clock)
{
    [BindProperty] public MandateForm Form { get; set; } = new();

    protected override Task<bool> LoadForSeat()
    {
        if (IsGet) (Form.Mandate, Form.From) = (Seat.MandateOn(Today), Today);
        return Task.FromResult(true);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Load()) return NotFound();
        if (!ModelState.IsValid) return Page();
        Body.ChangeMandate(By, N, Form.Mandate!.Value, Form.Ground?.Trim(), Form.From!.Value, Today);
        return await Saved(Address + "#platser");
    }
}
