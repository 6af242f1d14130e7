using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.Bodies;
using Samspel.Domain.Parties;
using Samspel.Web.Administration;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Bodies;

/// <summary>Changes a body's name, purpose and whom it has its task from.</summary>
public sealed class EditModel(Db db, Viewer viewer, Clock clock) : BodyPage(db, viewer, clock)
{
    [BindProperty] public BodyForm Form { get; set; } = new();
    public IReadOnlyList<Choice> Others { get; private set; } = [];

    protected override async Task<bool> LoadMore()
    {
        Others = [.. (await Db.BodyNames()).Where(b => b.Id != Body.Id).Select(b => new Choice(b.Id.ToString(), b.Name))];
        if (IsGet) Form = BodyForm.Of(Body);
        return true;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Load()) return NotFound();
        if (Form.AssignedBy is { } by && Others.All(o => o.Value != by.ToString())) ModelState.AddModelError("Form.AssignedBy", "Välj ett av organen.");
        if (!ModelState.IsValid) return Page();
        this.MustBeAsSeen("Form.Seen", Form.Seen, Body);
        Body.Revise(By, Form.Content(Body.Content.MunicipalityCode), Today);
        return await Saved();
    }
}
