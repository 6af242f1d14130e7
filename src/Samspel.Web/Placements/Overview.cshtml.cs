using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.Parties;
using Samspel.Domain.Placements;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Placements;

/// <summary>The manager's overview (översikt): the unit's placements where something is late, and how many the other units of the compartment have. A constant number of statements, however many they are.</summary>
public sealed class OverviewModel(Db db, Viewer viewer) : FormPage
{
    public const int PageSize = 50;

    [FromQuery(Name = "sida")] public int PageNumber { get; set; } = 1;

    public IReadOnlyList<PlacementLine> Late { get; private set; } = [];
    public IReadOnlyDictionary<PlacementState, int> Counts { get; private set; } = new Dictionary<PlacementState, int>();

    /// <summary>The other units of the same compartment that have placements: numbers alone.</summary>
    public IReadOnlyList<(string Unit, IReadOnlyDictionary<PlacementState, int> Counts)> Beside { get; private set; } = [];

    public int Total { get; private set; }
    public int Pages { get; private set; }
    public string Unit => viewer.UnitName;

    public override async Task<bool> Load()
    {
        if (viewer.Role != Role.UnitManager) return false;
        PageNumber = Math.Clamp(PageNumber, 1, 10_000);
        (Late, Total) = await db.Placements(viewer, [.. PlacementTransitions.Open, PlacementState.Ended], false, true, PageNumber, PageSize);
        Pages = (Total + PageSize - 1) / PageSize;
        Counts = await db.PlacementCounts(viewer);
        Beside = [.. (await db.PlacementCountsBeside(viewer)).GroupBy(c => c.Unit).Select(g => (g.Key, (IReadOnlyDictionary<PlacementState, int>)g.ToDictionary(c => c.State, c => c.Count)))];
        return true;
    }
}
