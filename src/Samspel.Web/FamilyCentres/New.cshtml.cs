using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.FamilyCentres;
using Samspel.Domain.LocalAgreements;
using Samspel.Domain.Parties;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.FamilyCentres;

/// <summary>Puts a centre in the register: the own municipality's by its coordinator, any by the region's.</summary>
public sealed class NewModel(Db db, Viewer viewer, Clock clock) : FormPage
{
    IReadOnlyList<Party> parties = [];
    PartyActor? by;

    [BindProperty] public NewCentreForm Form { get; set; } = new();
    public IReadOnlyList<Choice> Municipalities { get; private set; } = [];
    public IReadOnlyList<Choice> Parties => [.. parties.Select(p => new Choice(p.Code, p.Name))];

    public override async Task<bool> Load()
    {
        if ((by = await db.ByOf(viewer)) is null) return false;
        parties = await db.Parties();
        Municipalities = [.. parties.Where(p => !p.IsRegion && LocalAgreement.MayLead(by, p.Code)).Select(p => new Choice(p.Code, p.Name))];
        if (IsGet && Municipalities is [var only]) Form.Municipality = only.Value;
        return Municipalities.Count > 0;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Load()) return NotFound();
        if (Form.Municipality is { } code && Municipalities.All(m => m.Value != code)) ModelState.AddModelError("Form.Municipality", "Välj en av kommunerna.");
        this.MustBeParties(Form.Centre, "Form.Centre", parties);
        if (!ModelState.IsValid) return Page();
        var centre = FamilyCentre.Register(FamilyCentreId.New(), Form.Municipality!, by!, Form.Centre.Content(parties, [], null), Form.Opened.Value, clock.Today);
        db.Add(viewer, centre);
        await db.Save(viewer);
        return SeeOther($"/familjecentraler/{centre.Id}");
    }
}
