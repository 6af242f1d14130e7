using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.Children;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Children;

public sealed class NewChildForm : ChildForm
{
    [StringLength(30), Display(Order = 1)] public string? Number { get; set; }
    [Display(Order = 2)] public bool NoNumber { get; set; }
}

/// <summary>Enters a child (lägg upp barn), by its number or with a temporary identity. Asks the own compartment's register first, and no other.</summary>
public sealed class NewModel(Db db, Viewer viewer, Clock clock) : FormPage
{
    [BindProperty] public NewChildForm Form { get; set; } = new();

    public IReadOnlyList<Choice> Municipalities { get; private set; } = [];

    /// <summary>The child is in the compartment's register already.</summary>
    public ChildHit? Known { get; private set; }

    public override async Task<bool> Load()
    {
        Municipalities = ChildWords.Municipalities(await db.Parties());
        return true;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await Load();
        var number = ReadNumber();
        if (Form.Read(ModelState, Municipalities, number: number, askBirth: Form.NoNumber) is not { } content) return Page();
        if (number is not null && (Known = await db.FindChild(viewer, number)) is not null) return Page();

        var identity = number is not null ? ChildIdentity.Of(number) : ChildIdentity.Of(TemporaryIdentity.Of(clock.Today.Year, await db.NextTemporaryNumber()));
        var child = Child.Register(ChildId.New(), viewer.Compartment, viewer.Unit, identity, content, clock.Today);
        if (await db.TryEnter(viewer, child)) return SeeOther($"/barn/{child.Id}");

        // Taken at this very moment. The form is never given back without a word.
        if (number is null) ModelState.AddModelError("", "Barnet lades inte upp, för det tillfälliga id som stod på tur är redan använt. Säg till administratören i din organisation. Det du skrev står kvar.");
        else if ((Known = await db.FindChild(viewer, number)) is null) ModelState.AddModelError("", "Barnet lades inte upp, för någon annan lade upp samma nummer samtidigt. Det du skrev står kvar. Skicka igen.");
        return Page();
    }

    IdentityNumber? ReadNumber()
    {
        var typed = !string.IsNullOrWhiteSpace(Form.Number);
        if (Form.NoNumber && typed) ModelState.AddModelError("Form.NoNumber", "Ta bort numret eller krysset. Ett barn med nummer läggs upp med numret.");
        if (Form.NoNumber) return null;
        if (!typed) ModelState.AddModelError("Form.Number", "Fyll i numret, eller kryssa för att barnet saknar nummer.");
        else if (IdentityNumber.TryParse(Form.Number, clock.Today, out var number, out var problem)) return number;
        else ModelState.AddModelError("Form.Number", problem);
        return null;
    }
}
