using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.ConcernReports;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.ConcernReports.Intake;

/// <summary>What the intake has received (inkomna), by state, the latest first.</summary>
public sealed class IndexModel(Db db, Viewer viewer, Clock clock) : FormPage
{
    public const int PageSize = 25;

    /// <summary>The parts of the list, by the word in the address.</summary>
    public static readonly IReadOnlyList<(string Slug, string Text, IReadOnlyList<ConcernState> States)> Parts =
    [
        ("nya", "Nya", [ConcernState.Sent]),
        ("att-besluta", "Att besluta", [ConcernState.Received, ConcernState.ProtectionAssessed]),
        ("under-utredning", "Under utredning", ConcernTransitions.UnderInvestigation),
        ("avslutade", "Avslutade", [ConcernState.NotOpened, ConcernState.ClosedWithSupport, ConcernState.ClosedWithoutSupport]),
    ];

    [FromQuery(Name = "lage")] public string? Stage { get; set; }
    [FromQuery(Name = "sida")] public int Number { get; set; } = 1;

    public IReadOnlyList<IntakeLine> Lines { get; private set; } = [];
    public IReadOnlyDictionary<ConcernState, int> Counts { get; private set; } = new Dictionary<ConcernState, int>();
    public int Pages { get; private set; }
    public DateOnly Today => clock.Today;
    public bool DecidesOnWeeding => viewer.Role == Samspel.Domain.Parties.Role.UnitManager;
    public string Current => Parts.Any(p => p.Slug == Stage) ? Stage! : Parts[0].Slug;

    public override async Task<bool> Load()
    {
        if (!(await db.Receives(viewer)).Children) return false;
        Number = Math.Clamp(Number, 1, 10_000);
        (Lines, var total) = await db.ConcernsAt(viewer, [.. Parts.Single(p => p.Slug == Current).States], Number, PageSize);
        Pages = (total + PageSize - 1) / PageSize;
        Counts = await db.ConcernCounts(viewer);
        return true;
    }
}
