using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.Bodies;
using Samspel.Domain.Parties;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Bodies;

/// <summary>Forms a body: the county's by the county coordinator, a municipality's own by its coordinator too.</summary>
public sealed class NewModel(Db db, Viewer viewer, Clock clock) : FormPage
{
    IReadOnlyList<Party> parties = [];

    [BindProperty] public BodyForm Form { get; set; } = new();
    public bool County => viewer.Role == Role.CountyCoordinator || viewer.MunicipalityCode is null;
    public IReadOnlyList<Choice> Kinds => BodyWords.Kinds(County);
    public IReadOnlyList<Choice> Municipalities => [.. parties.Where(p => !p.IsRegion).Select(p => new Choice(p.Code, p.Name))];
    public IReadOnlyList<Choice> Others { get; private set; } = [];

    public override async Task<bool> Load()
    {
        if (viewer.Role is not (Role.CountyCoordinator or Role.LocalCoordinator)) return false;
        parties = await db.Parties();
        Others = [.. (await db.BodyNames()).Select(b => new Choice(b.Id.ToString(), b.Name))];
        if (IsGet) Form.From = clock.Today;
        return true;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Load()) return NotFound();
        if (Form.Kind is not { } kind || Kinds.All(k => k.Value != $"{kind}")) ModelState.AddModelError("Form.Kind", "Välj vilket slags organ det är.");
        if (Form.From is null) ModelState.AddModelError("Form.From", "Ange från vilken dag organet finns.");
        if (County && Form.Municipality is not null && Municipalities.All(m => m.Value != Form.Municipality)) ModelState.AddModelError("Form.Municipality", "Välj en av kommunerna.");
        if (Form.AssignedBy is { } assigned && Others.All(o => o.Value != assigned.ToString())) ModelState.AddModelError("Form.AssignedBy", "Välj ett av organen.");
        if (!ModelState.IsValid || await db.ByOf(viewer) is not { } by) return Page();
        var body = Body.Form(BodyId.New(), Form.Kind!.Value, Form.Content(County ? Form.Municipality : by.Party.Code), by, Form.From!.Value);
        db.Add(viewer, body);
        await db.Save(viewer);
        return SeeOther($"/organ/{body.Id}");
    }
}
