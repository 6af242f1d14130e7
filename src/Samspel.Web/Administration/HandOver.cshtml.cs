using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Administration;

public sealed class HandOverForm
{
    public UnitId? Unit { get; set; }

    /// <summary>Who receives; nobody means the unit's inbox.</summary>
    public PersonId? To { get; set; }
}

/// <summary>Hands over everything a person carries, unit by unit, to a colleague there or to the unit's inbox. Nothing of the cases is shown.</summary>
public sealed class HandOverModel(Db db, Viewer viewer) : FormPage
{
    readonly Dictionary<UnitId, IReadOnlyList<(PersonId Id, string Name)>> receivers = [];

    [BindProperty(SupportsGet = true)] public PersonId Id { get; set; }
    [BindProperty] public HandOverForm Form { get; set; } = new();
    public string PersonName { get; private set; } = "";
    public IReadOnlyList<CarriedAt> Carried { get; private set; } = [];

    public IEnumerable<(PersonId Id, string Name)> Receivers(UnitId unit) => receivers[unit].Where(r => r.Id != Id);

    public override async Task<bool> Load()
    {
        if (await db.Person(viewer, Id) is not { } person) return false;
        PersonName = person.DisplayName;
        Carried = await db.Carried(viewer, Id);
        foreach (var unit in Carried.Select(c => c.Unit)) receivers[unit] = await db.CaseWorkersAt(unit);
        return true;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Load() || Form.Unit is not { } unit) return NotFound();
        if (!ModelState.IsValid) return Page();
        if (await db.HandOver(viewer, Id, unit, Form.To) is null) return NotFound();
        await db.Save(viewer);
        return SeeOther($"/administration/medarbetare/{Id}/lamna-over");
    }
}
