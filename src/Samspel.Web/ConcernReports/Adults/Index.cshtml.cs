using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.Parties;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.ConcernReports.Adults;

/// <summary>The LVM reports that the unit for adults has received.</summary>
public sealed class IndexModel(Db db, Viewer viewer) : FormPage
{
    public const int PageSize = 25;

    [FromQuery(Name = "sida")] public int Number { get; set; } = 1;
    public IReadOnlyList<SubstanceLine> Lines { get; private set; } = [];
    public int Pages { get; private set; }
    public bool DecidesOnWeeding => viewer.Role == Role.UnitManager;

    public override async Task<bool> Load()
    {
        if (!(await db.Receives(viewer)).Adults) return false;
        Number = Math.Clamp(Number, 1, 10_000);
        (Lines, var total) = await db.SubstanceReports(viewer, asIntake: true, Number, PageSize);
        Pages = (total + PageSize - 1) / PageSize;
        return true;
    }
}
