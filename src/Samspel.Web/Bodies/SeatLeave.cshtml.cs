using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.Bodies;
using Samspel.Domain.Parties;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Bodies;

/// <summary>A member or substitute leaves a seat.</summary>
public sealed class SeatLeaveModel(Db db, Viewer viewer, Clock clock) : SeatPage(db, viewer, clock)
{
    [BindProperty] public LastDayForm Form { get; set; } = new();
    [FromRoute] public Guid Person { get; set; }
    public SeatHolder Holder { get; private set; } = null!;

    protected override Task<bool> LoadForSeat()
    {
        if (Seat.Holders.LastOrDefault(h => h.Person.Value == Person) is not { } holder) return Task.FromResult(false);
        Holder = holder;
        return Task.FromResult(true);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Load()) return NotFound();
        if (!ModelState.IsValid) return Page();
        Body.Leave(By, N, Holder.Person, Form.LastDay!.Value, Today);
        return await Saved(Address + "#platser");
    }
}
