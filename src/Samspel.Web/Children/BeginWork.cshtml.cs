using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Children;

public sealed class BeginWorkForm
{
    [Required(ErrorMessage = "Skriv varför din enhet behöver arbeta med barnet.")]
    [StringLength(500, MinimumLength = 10, ErrorMessage = "Skriv skälet med minst 10 och högst 500 tecken.")]
    public string? Reason { get; set; }
}

/// <summary>A child that is in the compartment's register, as shown to somebody who has asked for it by number.</summary>
public sealed record KnownChild(ChildHit Hit)
{
    public BeginWorkForm Form { get; init; } = new();
}

/// <summary>The viewer's unit begins to work with a child that another unit in the same compartment entered (börja arbeta med barnet).</summary>
public sealed class BeginWorkModel(Db db, Viewer viewer) : FormPage
{
    [FromRoute] public ChildId Id { get; set; }
    [BindProperty] public BeginWorkForm Form { get; set; } = new();
    public ChildHit Hit { get; private set; } = null!;

    public override async Task<bool> Load()
    {
        if (await db.FindChild(viewer, Id) is not { } hit) return false;
        Hit = hit;
        return true;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Load()) return NotFound();
        if (!ModelState.IsValid) return Page();
        await db.Relate(viewer, Id, Form.Reason!.Trim());
        await db.Save(viewer);
        return SeeOther($"/barn/{Id}");
    }
}
