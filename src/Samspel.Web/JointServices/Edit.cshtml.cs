using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.JointServices;
using Samspel.Web.Administration;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.JointServices;

/// <summary>Enters a joint service in a municipality, or changes what is kept of it: whether it is there, since when, where and for whom.</summary>
public sealed class EditModel(Db db, Viewer viewer, Clock clock) : ServicePage(db, viewer, clock)
{
    [BindProperty] public ServiceForm Form { get; set; } = new();

    protected override bool NeedsService => false;

    protected override Task<bool> LoadMore()
    {
        if (IsGet) Form = ServiceForm.Of(Kept, Sheet.Kind);
        return Task.FromResult(true);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Load()) return NotFound();
        if (Form.Exists is not (null or "Ja" or "Nej" or "Okant")) ModelState.AddModelError("Form.Exists", "Svara ja, nej eller okänt.");
        if (Form.Serves.Any(code => Municipalities.All(m => m.Code != code))) ModelState.AddModelError("Form.Serves", "Välj bland länets kommuner.");
        if (!ModelState.IsValid) return Page();
        if (Kept is { } kept)
        {
            this.MustBeAsSeen("Form.Seen", Form.Seen, kept);
            kept.Revise(By!, Form.Content(kept.Content), Today);
        }
        else Db.Add(Viewer, LocalService.Enter(LocalServiceId.New(), Sheet.Kind, Kommun, By!, Form.Content(null), Today));
        return await Saved();
    }
}
