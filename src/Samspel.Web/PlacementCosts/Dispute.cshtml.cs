using Samspel.Domain.PlacementCosts;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.PlacementCosts;

/// <summary>What a local dispute begins from (underlag för lokal tvist), for paper: both views, the last draft, what is done meanwhile. Names no person.</summary>
public sealed class DisputeModel(Db db, Viewer viewer, Clock clock) : CostPage(db, viewer, clock)
{
    public DisputeMaterial Material { get; private set; } = null!;
    public string Foot => $"{Cost.Number} · utskriven {SwedishDate.Short(Now)}";

    protected override string What => "placering/kostnad/tvistunderlag";
    protected override AccessAct? Look => AccessAct.Print;

    protected override Task<bool> LoadMore()
    {
        if (Cost.ForDispute is not { } material) return Task.FromResult(false);
        Material = material;
        return Task.FromResult(true);
    }
}
