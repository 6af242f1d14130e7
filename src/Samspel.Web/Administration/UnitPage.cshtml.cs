using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.Parties;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Administration;

/// <summary>One unit of the own organisation, with its history and the way to close it.</summary>
public sealed class UnitPageModel(Db db, Viewer viewer) : FormPage
{
    [BindProperty(SupportsGet = true)] public UnitId Id { get; set; }
    public Unit Unit { get; private set; } = null!;
    public string Compartment { get; private set; } = "";
    public string Municipality { get; private set; } = "";
    public IReadOnlyList<TimelineEntry> History { get; private set; } = [];

    public override async Task<bool> Load()
    {
        if (await db.Unit(viewer, Id) is not { } unit) return false;
        Unit = unit;
        Compartment = await db.CompartmentName(unit.Compartment);
        Municipality = unit.MunicipalityCode is { } code ? (await db.Parties()).First(p => p.Code == code).Name : "Hela länet";
        History = Timeline.Of(await db.HistoryOf([unit.Id.Value]));
        return true;
    }

    public async Task<IActionResult> OnPostCloseAsync()
    {
        if (!await Load()) return NotFound();
        await db.CloseUnit(Unit);
        await db.Save(viewer);
        return SeeOther($"/administration/enheter/{Id}");
    }
}
