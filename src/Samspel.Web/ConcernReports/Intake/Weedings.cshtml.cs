using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.ConcernReports.Intake;

/// <summary>Weeding of reports about children.</summary>
public sealed class WeedingsModel(Db db, Viewer viewer) : WeedingsPage(db, viewer)
{
    public override bool Adults => false;
    public override string Root => "/oro/inkomna";
    public override string WhenProposed => "En anmälan där utredning inte inleddes föreslås fem år efter beslutet, andra tidigast när den yngsta fyller 30 (SoL 16 kap. 2 a §).";
}
