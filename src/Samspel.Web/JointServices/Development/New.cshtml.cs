using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.JointServices;
using Samspel.Domain.LocalAgreements;
using Samspel.Domain.Parties;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.JointServices.Development;

/// <summary>Enters development work: by the county coordinator, or a municipality's own.</summary>
public sealed class NewModel(Db db, Viewer viewer, Clock clock) : FormPage
{
    PartyActor? by;

    [BindProperty] public DevelopmentForm Form { get; set; } = new();
    public IReadOnlyList<Choice> Municipalities { get; private set; } = [];

    public override async Task<bool> Load()
    {
        if ((by = await db.ByOf(viewer)) is null) return false;
        Municipalities = [.. (await db.Parties()).Where(p => !p.IsRegion).Select(p => new Choice(p.Code, p.Name))];
        return true;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Load()) return NotFound();
        if (Form.Where.Any(code => Municipalities.All(m => m.Value != code))) ModelState.AddModelError("Form.Where", "Välj bland länets kommuner.");
        if (!ModelState.IsValid) return Page();
        var work = DevelopmentWork.Propose(DevelopmentWorkId.New(), by!, Form.Content(), clock.Today);
        db.Add(viewer, work);
        await db.Save(viewer);
        return SeeOther($"/utvecklingsarbeten/{work.Id}");
    }
}
