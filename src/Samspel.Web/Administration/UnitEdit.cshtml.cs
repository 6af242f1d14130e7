using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.Parties;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Administration;

/// <summary>Changes a unit's name, contact and way of taking part. Its kind and compartment stay.</summary>
public sealed class UnitEditModel(Db db, Viewer viewer, Clock clock) : FormPage
{
    [BindProperty(SupportsGet = true)] public UnitId Id { get; set; }
    [BindProperty] public UnitForm Form { get; set; } = new();
    public Unit Unit { get; private set; } = null!;
    public bool ChangedMeanwhile => Refusal?.Rule == UnitOfWork.ChangedMeanwhile;

    public override async Task<bool> Load()
    {
        if (await db.Unit(viewer, Id) is not { } unit || !unit.IsOpenOn(clock.Today)) return false;
        Unit = unit;
        if (IsGet) Form = UnitForm.Of(unit);
        return true;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Load()) return NotFound();
        if (!ModelState.IsValid) return Page();
        this.MustBeAsSeen("Form.Seen", Form.Seen, Unit);
        var content = Form.Content(Unit.Kind, Unit.MunicipalityCode);
        PartyRules.NameIsFree.Require(await db.NameIsFree(Unit.PartyCode, content.Name, Unit.Id));
        Unit.Revise(content);
        await db.Save(viewer);
        return SeeOther($"/administration/enheter/{Id}");
    }
}
