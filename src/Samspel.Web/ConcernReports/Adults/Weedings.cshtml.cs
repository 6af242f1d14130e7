using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.ConcernReports.Adults;

/// <summary>Weeding of LVM reports, at the unit for adults.</summary>
public sealed class WeedingsModel(Db db, Viewer viewer) : WeedingsPage(db, viewer)
{
    public override bool Adults => true;
    public override string Root => "/oro/vuxna";
    public override string WhenProposed => "En anmälan enligt LVM föreslås fem år efter den sista anteckningen (SoL 16 kap. 1 §).";
}
