using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.LocalAgreements;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.LocalAgreements.Process;

public sealed class SignForm
{
    [Required(ErrorMessage = "Skriv undertecknarens namn."), StringLength(120)] public string? Name { get; set; }
    [Required(ErrorMessage = "Skriv undertecknarens befattning."), StringLength(120)] public string? Title { get; set; }
    [Required(ErrorMessage = "Skriv från vilken dag personen är firmatecknare.")] public DateOnly? MandateFrom { get; set; }
    public DateOnly? MandateTo { get; set; }
    [Required(ErrorMessage = "Skriv vilken dag det undertecknades.")] public DateOnly? On { get; set; }
}

/// <summary>Writes down the signature of one's own side's authorised signatory; the mandate covers the day (7).</summary>
public sealed class SignModel(Db db, Viewer viewer, Clock clock) : LocalPage(db, viewer, clock)
{
    [BindProperty] public SignForm Form { get; set; } = new();

    protected override LocalCommand? Does => LocalCommand.Sign;

    protected override void CheckForm()
    {
        if (Form.MandateTo < Form.MandateFrom) ModelState.AddModelError("Form.MandateTo", "Den sista dagen kan inte ligga före den första.");
    }

    public Task<IActionResult> OnPostAsync() => Act(() => Agreement.Sign(By, Form.Name!, Form.Title!, new DateSpan(Form.MandateFrom!.Value, Form.MandateTo), Form.On!.Value, Today));
}
