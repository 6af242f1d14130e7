using Microsoft.AspNetCore.Mvc;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.ConcernReports.Intake;

/// <summary>The report on paper for the board's file, with what the board has done. Opened first, as a saved act.</summary>
public sealed class PrintModel(Db db, Viewer viewer, Clock clock) : IntakePage(db, viewer, clock)
{
    /// <summary>"anmalare": a paper that does not tell who made the report, for a file the family may read (OSL 26 kap. 5 §).</summary>
    [FromQuery(Name = "utan")] public string? Without { get; set; }

    public bool TellsReporter => Without != "anmalare";

    protected override AccessAct Act => AccessAct.Print;
}
