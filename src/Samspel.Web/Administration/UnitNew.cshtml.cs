using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.Parties;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Administration;

/// <summary>Opens a unit in the own organisation. Its kind gives it its compartment (sekretessområde).</summary>
public sealed class UnitNewModel(Db db, Viewer viewer) : FormPage
{
    [BindProperty] public UnitForm Form { get; set; } = new();
    public IReadOnlyList<Choice> Kinds { get; private set; } = [];
    public IReadOnlyList<Choice> Municipalities { get; private set; } = [];

    public override async Task<bool> Load()
    {
        var parties = await db.Parties();
        var region = parties.First(p => p.Code == viewer.PartyCode).IsRegion;
        Kinds = UnitChoices.Kinds(region);
        Municipalities = region ? [.. parties.Where(p => !p.IsRegion).Select(p => new Choice(p.Code, p.Name))] : [];
        if (IsGet) Form.Participation = Participation.Account;
        return true;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Load()) return NotFound();
        if (Form.Kind is null) ModelState.AddModelError("Form.Kind", "Välj enhetstyp.");
        if (Municipalities.Count > 0 && Form.Municipality is not null && Municipalities.All(m => m.Value != Form.Municipality)) ModelState.AddModelError("Form.Municipality", "Välj en av kommunerna.");
        if (!ModelState.IsValid) return Page();
        var unit = await db.OpenUnit(viewer, Form.Content(Form.Kind!.Value, Municipalities.Count > 0 ? Form.Municipality : viewer.PartyCode));
        await db.Save(viewer);
        return SeeOther($"/administration/enheter/{unit.Id}");
    }
}
