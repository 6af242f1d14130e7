using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.PlacementCosts;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.PlacementCosts;

/// <summary>Writes one's own side's view (ståndpunkt) where the principals do not agree.</summary>
public sealed class ViewModel(Db db, Viewer viewer, Clock clock) : CostPage(db, viewer, clock)
{
    [BindProperty] public ViewForm Form { get; set; } = new();

    protected override CostCommand? Does => CostCommand.StateView;

    public Task<IActionResult> OnPostAsync() => Act(() => Cost.StateView(Actor, Form.View!, Today));
}
