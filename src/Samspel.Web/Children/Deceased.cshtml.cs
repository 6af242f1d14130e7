using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Children;

public sealed class DeceasedForm
{
    [Required(ErrorMessage = "Fyll i datumet.")] public DateOnly? On { get; set; }
}

/// <summary>The child has died (avliden). Nothing about the child changes after that.</summary>
public sealed class DeceasedModel(Db db, Viewer viewer, Clock clock) : ChildPage(db, viewer, clock)
{
    [BindProperty] public DeceasedForm Form { get; set; } = new();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Load()) return NotFound();
        if (!ModelState.IsValid) return Page();
        Child.RecordDeath(Form.On!.Value, Today);
        return await SaveAndShowCard();
    }
}
