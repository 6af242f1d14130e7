using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.Children;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Children;

public sealed class DeciderForm
{
    [Required(ErrorMessage = "Välj i vilken egenskap personen bestämmer.")] public DeciderKind? Kind { get; set; }
    [Required(ErrorMessage = "Fyll i namnet, eller nämndens namn."), StringLength(200)] public string? Name { get; set; }
    [StringLength(40)] public string? Phone { get; set; }
    [Required(ErrorMessage = "Fyll i första dagen.")] public DateOnly? From { get; set; }
    public DateOnly? To { get; set; }
}

/// <summary>Registers somebody who decides for the child (lägg till beslutsfattare) from a day.</summary>
public sealed class AddDeciderModel(Db db, Viewer viewer, Clock clock) : ChildPage(db, viewer, clock)
{
    [BindProperty] public DeciderForm Form { get; set; } = new();

    protected override Task Fill()
    {
        if (IsGet) Form.From = Today;
        return Task.CompletedTask;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Load()) return NotFound();
        if (Form.To < Form.From) ModelState.AddModelError("Form.To", ChildRules.DeciderHasAPeriod.Message);
        if (!ModelState.IsValid) return Page();
        Child.AddDecider(new Decider(DeciderId.New(), Form.Kind!.Value, Form.Name!.Trim(), string.IsNullOrWhiteSpace(Form.Phone) ? null : Form.Phone.Trim(), Form.From!.Value, Form.To));
        return await SaveAndShowCard();
    }
}
