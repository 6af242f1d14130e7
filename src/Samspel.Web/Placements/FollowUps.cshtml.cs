using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.Placements;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Placements;

/// <summary>The two streams of follow-up, who answers for the care contacts, and the consideration (6.4).</summary>
public sealed class FollowUpsModel(Db db, Viewer viewer, Clock clock) : PlacementPage(db, viewer, clock)
{
    public override string Heading => "Uppföljningar";
    protected override string What => "placering/uppfoljningar";
}
