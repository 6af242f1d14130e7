using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.ConcernReports.Intake;

/// <summary>The report on paper for the board's file. Opened first, as a saved act.</summary>
public sealed class PrintModel(Db db, Viewer viewer, Clock clock) : IntakePage(db, viewer, clock)
{
    protected override AccessAct Act => AccessAct.Print;
}
