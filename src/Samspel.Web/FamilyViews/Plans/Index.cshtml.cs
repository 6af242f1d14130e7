using Samspel.Domain;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.FamilyViews.Plans;

/// <summary>Which versions of the plan are shown on Min sida, and to whom (insyn i ärendet).</summary>
public sealed class IndexModel(Db db, Viewer viewer, Clock clock) : FamilySipPage(db, viewer, clock)
{
    public IReadOnlyDictionary<PersonId, string> Releasers { get; private set; } = new Dictionary<PersonId, string>();

    protected override async Task<bool> LoadMore()
    {
        if (!await base.LoadMore()) return false;
        Releasers = await Db.PersonNames(Releases.Select(r => r.By));
        return true;
    }

    /// <summary>Those whose access has not ended and to whom the version is released.</summary>
    public IReadOnlyList<string> ShownTo(int version)
        => [.. Accesses.Where(a => a.HoldsOn(Today, Child) && Releases.Any(r => r.IsShown && r.PlanVersion == version && r.To.Contains(a.Id))).Select(Line)];

    public bool CanBeShown(int version) => NotYetShown(version).Count > 0;
}
