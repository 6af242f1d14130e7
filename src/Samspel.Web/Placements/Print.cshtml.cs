using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.Placements;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Placements;

/// <summary>The checklist on paper for the file (utskrift). Logged as a print. Says never where the child lives.</summary>
public sealed class PrintModel(Db db, Viewer viewer, Clock clock) : PlacementPage(db, viewer, clock)
{
    public override string Heading => "Checklista för placeringen";
    protected override string What => "placering/utskrift";

    protected override AccessAct AccessAct => AccessAct.Print;

    public IReadOnlyDictionary<PersonId, string> People { get; private set; } = new Dictionary<PersonId, string>();

    protected override async Task<bool> LoadMore()
    {
        People = await Db.PersonNames(Placement.Items.Select(i => i.Outcome?.By).OfType<PersonId>());
        return true;
    }

    /// <summary>At the foot of every sheet: number and when it was printed.</summary>
    public string Foot => $"{Placement.Number} · utskriven {SwedishDate.Short(Now)}";
}
