using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.Disclosures;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Received.Placements;

/// <summary>What the unit has been asked to do around a placed child (mottagen placering), and what it has answered.</summary>
public sealed class CaseModel(Db db, Viewer viewer, Clock clock) : ReceivedPlacementPage(db, viewer, clock)
{
    /// <summary>The child's number in full, in the answer to the one who asked for it.</summary>
    public string? ShownNumber { get; private set; }

    public override async Task<IActionResult> OnGetAsync()
    {
        if (!await Load()) return await Db.OwnsPlacement(Viewer, Number) ? Redirect($"/placeringar/{Number}") : NotFound();
        await MarkRead(Case.Items.Select(i => i.Item));
        return Page();
    }

    public async Task<IActionResult> OnPostShowNumberAsync()
    {
        if (!await Load() || Case.Names.ChildNumber is not { } number) return NotFound();
        await Db.ReceivedOfPlacement(Viewer, Number, "mottaget/nummer", AccessAct.ShowNumber);
        ShownNumber = number;
        return Page();
    }
}
