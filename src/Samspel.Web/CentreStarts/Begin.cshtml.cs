using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Samspel.Domain;
using Samspel.Domain.CentreStarts;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.CentreStarts;

/// <summary>Begins a municipality's way to a family centre: its own coordinator, or the region's.</summary>
public sealed class BeginModel(Db db, Viewer viewer, Clock clock) : FormPage
{
    [FromRoute] public string Kommun { get; set; } = "";
    [BindProperty] public BeginForm Form { get; set; } = new();

    public StartView Place { get; private set; } = null!;
    public string Address => $"{StartPage.Root}/{Kommun}";
    public string? NotNow => Refusal is null && !Place.MayBegin ? "Kommunen är redan på väg. Vägen finns kvar där den är." : null;

    public override async Task<bool> Load()
    {
        if (await db.CentreStart(viewer, Kommun) is not { Leads: true } place) return false;
        Place = place;
        return true;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Load()) return NotFound();
        if (!ModelState.IsValid) return Page();
        if (!Place.MayBegin) throw StartRules.WrongState.Broken("Kommunen är redan på väg. Vägen finns kvar där den är.");
        var region = (await db.Parties()).Single(p => p.IsRegion).Code;
        var (municipal, regional) = ((await db.CoordinationOf(Kommun))?.Id ?? viewer.Unit, (await db.CoordinationOf(region))?.Id ?? viewer.Unit);
        db.Add(viewer, CentreStart.Begin(CentreStartId.New(), Kommun, Form.Name!, Place.By, municipal, regional, clock.Today), Place.Earlier.Count + (Place.Start is null ? 1 : 2));
        try
        {
            await db.Save(viewer);
        }
        catch (DbUpdateException)
        {
            // Somebody else began at the same moment: there is one way, and this leads to it.
            await db.Rollback();
        }
        return SeeOther(Address);
    }
}
