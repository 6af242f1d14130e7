using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.PlacementCosts;
using Samspel.Domain.Placements;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Placements;

/// <summary>Registers an acute placement that has happened: short, and the clock starts. Everything else is done after (6.3).</summary>
public sealed class AcuteModel(Db db, Viewer viewer, Clock clock) : NewPage(db, viewer, clock)
{
    [BindProperty] public AcuteForm Form { get; set; } = new();

    public override string Path => "/placeringar/ny/akut";

    /// <summary>The last day for the split, if the child is placed today.</summary>
    public DateOnly LastDay => new AcuteClock(Today).LastDay;

    protected override void Begin() => Form = new()
    {
        On = Today, At = TimeOnly.FromDateTime(Clock.Local(Now).DateTime), School = Previous?.Basis.School, Form = PlacementForm.EmergencyHome,
    };

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Load() || !IsOurs) return NotFound();
        return await Open(Form.Regional ?? default, (id, number, owner) => Placement.PlaceAcutely(id, number, Viewer.Actor, owner, Viewer.Person, Child!.Id, Child.BirthDate, Municipality,
            Form.ToDecision(), (Previous?.Basis.ForNext() ?? ChainBasis.NothingKnown) with { School = Form.School!.Value }, Form.Why, Clock.Instant(Form.On!.Value, Form.At!.Value), Now, Previous));
    }
}
