using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.Parties;
using Samspel.Domain.Placements;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Placements;

/// <summary>The unit's placements, by state. Logged as a list.</summary>
public sealed class IndexModel(Db db, Viewer viewer) : FormPage
{
    public const int PageSize = 25;

    [FromQuery(Name = "vems")] public string? Whose { get; set; }
    [FromQuery(Name = "lage")] public PlacementState? State { get; set; }
    [FromQuery(Name = "sida")] public int PageNumber { get; set; } = 1;

    public IReadOnlyList<PlacementLine> Lines { get; private set; } = [];
    public IReadOnlyDictionary<PlacementState, int> Counts { get; private set; } = new Dictionary<PlacementState, int>();
    public int Pages { get; private set; }

    /// <summary>Placements belong to the social services; others meet them as what they have received.</summary>
    public bool IsOurs => viewer.UnitKind.Branch() == Branch.SocialServices;
    public bool IsManager => viewer.Role == Role.UnitManager;

    /// <summary>A manager begins with the whole unit, a case worker with their own.</summary>
    public bool Mine => Whose is null ? viewer.Role == Role.CaseWorker : Whose == "mina";
    public bool IsOverState => State?.IsOver() == true;

    public static string Href(bool mine, PlacementState? state) => $"/placeringar?vems={(mine ? "mina" : "enhetens")}{(state is { } s ? $"&lage={s}" : "")}";

    public int Ongoing => PlacementTransitions.Open.Sum(s => Counts.GetValueOrDefault(s));

    public override async Task<bool> Load()
    {
        if (!IsOurs) return true;
        PageNumber = Math.Clamp(PageNumber, 1, 10_000);
        (Lines, var total) = await db.Placements(viewer, State is { } one ? [one] : PlacementTransitions.Open.ToList(), Mine, false, PageNumber, PageSize);
        Pages = (total + PageSize - 1) / PageSize;
        Counts = await db.PlacementCounts(viewer);
        return true;
    }
}
