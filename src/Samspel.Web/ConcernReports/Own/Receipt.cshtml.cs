using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.ConcernReports.Own;

/// <summary>The receipt on paper (kvittens): time, number, board and checksum, and nobody's name.</summary>
public sealed class ReceiptModel(Db db, Viewer viewer, Clock clock) : OwnPage(db, viewer, clock)
{
    protected override AccessAct Act => AccessAct.Print;
}
