using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Search;

public sealed class WhyNotForm
{
    [Required(ErrorMessage = "Fyll i ärendenumret."), StringLength(30)] public string? Number { get; set; }
}

/// <summary>
/// "Varför ser jag inte?": names the step that is missing, never what is hidden. Somebody else's case and one that does not exist
/// get the same answer to the byte.
/// </summary>
public sealed class WhyNotModel(Db db, Viewer viewer) : FormPage
{
    [BindProperty] public WhyNotForm Form { get; set; } = new();

    public CaseStanding? Standing { get; private set; }

    /// <summary>The number asked about, when the unit itself has something in it; else it is not repeated.</summary>
    public CaseNumber? Case { get; private set; }

    public override Task<bool> Load() => Task.FromResult(true);

    public async Task<IActionResult> OnPostAsync()
    {
        CaseNumber number = default;
        if (ModelState.IsValid && !CaseAddress.TryRead(Form.Number, out number)) ModelState.AddModelError("Form.Number", "Skriv numret som SIP-2026-0412.");
        if (!ModelState.IsValid) return Page();
        Standing = await db.Standing(viewer, number);
        if (Standing != CaseStanding.Nothing) Case = number;
        ModelState.Clear();
        Form = new();
        return Page();
    }
}
