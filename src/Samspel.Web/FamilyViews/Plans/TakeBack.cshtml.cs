using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.FamilyViews;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.FamilyViews.Plans;

/// <summary>Takes back a version that should not have been shown (ta tillbaka): it is gone from Min sida.</summary>
public sealed class TakeBackModel(Db db, Viewer viewer, Clock clock) : FamilySipPage(db, viewer, clock)
{
    [FromRoute(Name = "rid")] public FamilyReleaseId ReleaseId { get; set; }
    [BindProperty] public WhyForm Form { get; set; } = new();

    public FamilyRelease Release { get; private set; } = null!;

    protected override async Task<bool> LoadMore()
    {
        if (!await base.LoadMore() || Releases.SingleOrDefault(r => r.Id == ReleaseId) is not { } release) return false;
        Release = release;
        return true;
    }

    public Task<IActionResult> OnPostAsync() => Act(() => Release.TakeBack(Actor, Sip, Form.Why!, Now), $"{Address}/insyn");
}
