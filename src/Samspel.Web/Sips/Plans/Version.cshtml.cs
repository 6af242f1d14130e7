using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.Sips;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Sips.Plans;

/// <summary>An established version (upprättad version) as everybody received it, frozen.</summary>
public sealed class VersionModel(Db db, Viewer viewer, Clock clock) : SipPage(db, viewer, clock)
{
    [FromRoute] public int V { get; set; }

    public PlanSnapshot Snapshot { get; private set; } = null!;
    public string? By { get; private set; }
    public PlanShown Plan => new(Snapshot.Plan, Snapshot.NextFollowUp);

    protected override string What => "sip/version";

    protected override async Task<bool> LoadMore()
    {
        if (await Db.Version(Sip, V) is not { } version) return false;
        Snapshot = version.Content;
        By = await Db.PersonName(version.By);
        return true;
    }
}
