using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.ConcernReports.Adults;

/// <summary>The physician's own LVM report on paper, as it was sent.</summary>
public sealed class OwnPrintModel(Db db, Viewer viewer, Clock clock) : OwnModel(db, viewer, clock)
{
    protected override AccessAct Act => AccessAct.Print;
}
