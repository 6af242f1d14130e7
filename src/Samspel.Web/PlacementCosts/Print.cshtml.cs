using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.Children;
using Samspel.Domain.PlacementCosts;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.PlacementCosts;

/// <summary>The written split with its approvals, for paper (utskrift): a version, or else what is in force, or the draft. Carries no identity number.</summary>
public sealed class PrintModel(Db db, Viewer viewer, Clock clock) : CostPage(db, viewer, clock)
{
    [FromQuery(Name = "version")] public int? Version { get; set; }

    public SplitShown Shown { get; private set; } = null!;
    public CostVersion? Established { get; private set; }
    public string Name => Own?.Child.DisplayName ?? Whom;
    public string Foot => $"{Cost.Number} · utskriven {SwedishDate.Short(Now)}";

    protected override string What => "placering/kostnad/utskrift";
    protected override AccessAct? Look => AccessAct.Print;

    protected override Task<bool> LoadMore()
    {
        Established = Version is null ? Cost.InForce : Cost.Versions.FirstOrDefault(v => v.Number == Version);
        if (Established is { } v) Shown = new SplitShown(v.Split, v.Approvals, $"Kostnadsfördelning {v.Number}");
        else if (Version is null && Cost.Draft is { } draft) Shown = new SplitShown(draft.Split, draft.Approvals, $"Förslag {draft.Number}");
        return Task.FromResult(Shown is not null);
    }
}
