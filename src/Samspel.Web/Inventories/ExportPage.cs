using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.Inventories;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Inventories;

/// <summary>Brings home a round as a file: the rows the viewer answers for, or all of them when it is locked.</summary>
public abstract class ExportPage(Db db, Viewer viewer, Clock clock) : RoundPage(db, viewer, clock)
{
    public override string Heading => Round.Name;
    protected IReadOnlyList<IReadOnlyList<string>> Rows => InventoryFile.Write(Round, MaySee, NameOf);
    protected abstract FileContentResult Written();

    public override async Task<IActionResult> OnGetAsync()
        => await Load() && !Round.IsAggregate && Round.State is RoundState.Open or RoundState.Locked && Round.Asked.Any(a => MaySee(a.Centre)) ? Written() : NotFound();
}
