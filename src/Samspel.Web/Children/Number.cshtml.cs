using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.Children;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Children;

public sealed class NumberForm
{
    [Required(ErrorMessage = "Fyll i numret."), StringLength(30)] public string? Number { get; set; }
}

/// <summary>A child with a temporary identity has got a number (barnet har fått ett nummer). A number is never replaced by another.</summary>
public sealed class NumberModel(Db db, Viewer viewer, Clock clock) : ChildPage(db, viewer, clock)
{
    [BindProperty] public NumberForm Form { get; set; } = new();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Load()) return NotFound();
        if (!ModelState.IsValid) return Page();
        if (!IdentityNumber.TryParse(Form.Number, Today, out var number, out var problem)) return Wrong(problem);
        if (await Db.FindChild(Viewer, number) is { } other && other.Id != Id) return Taken(other);
        Child.ReplaceTemporaryIdentity(number);
        if (await Db.TrySave(Viewer)) return SeeOther(Address);
        if (!await Load()) return NotFound();
        return await Db.FindChild(Viewer, number) is { } first ? Taken(first) : Wrong("Numret sparades inte, för någon annan ändrade samtidigt. Skicka igen.");
    }

    IActionResult Taken(ChildHit other) => Wrong(other.Ours
        ? "Ett barn med det numret finns redan hos er. Arbeta vidare på det kortet."
        : $"Ett barn med det numret finns redan hos {other.RegisteredAt} i er verksamhetsgren. Sök på numret för att börja arbeta med det kortet.");

    IActionResult Wrong(string message)
    {
        ModelState.AddModelError("Form.Number", message);
        return Page();
    }
}
