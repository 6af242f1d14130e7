using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Received.Placements;

/// <summary>What the unit has received in a placement and what it has answered, for paper (utskrift). Says never where the child lives.</summary>
public sealed class PrintModel(Db db, Viewer viewer, Clock clock) : ReceivedPlacementPage(db, viewer, clock)
{
    protected override string What => "mottaget/placering/utskrift";
    protected override AccessAct Look => AccessAct.Print;
}
