using Samspel.Domain.FamilyViews;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Sips;

namespace Samspel.Web.FamilyViews.Plans;

/// <summary>A page in a SIP about who is shown which version. Says the same whether or not something holds a release back.</summary>
public abstract class FamilySipPage(Db db, Viewer viewer, Clock clock) : SipPage(db, viewer, clock)
{
    public IReadOnlyList<FamilyRelease> Releases { get; private set; } = [];
    public IReadOnlyList<FamilyAccess> Accesses { get; private set; } = [];

    /// <summary>Those the unit can show a version to today.</summary>
    public IReadOnlyList<FamilyAccess> Holding => [.. Accesses.Where(a => a.Unit == Sip.Unit && a.HoldsOn(Today, Child))];

    protected override string What => "sip/insyn";

    protected override async Task<bool> LoadMore()
    {
        (Releases, Accesses) = await Db.FamilyReleases(Sip);
        return true;
    }

    /// <summary>Those who can be shown a version and are not shown it already.</summary>
    public IReadOnlyList<FamilyAccess> NotYetShown(int version) => [.. Holding.Where(a => !Releases.Any(r => r.IsShown && r.PlanVersion == version && r.To.Contains(a.Id)))];

    public string Line(FamilyAccess access) => $"{FamilyChoices.NameOf(access, Child)} ({access.Capacity.ToLowerInvariant()})";
    public IReadOnlyList<string> NamesOf(FamilyRelease release) => [.. Accesses.Where(a => release.To.Contains(a.Id)).Select(Line)];
}
