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

    protected override Task<bool> LoadMore()
    {
        if (IsGet) Form.Side = SideFirst;
        return Task.FromResult(true);
    }

    public Task<IActionResult> OnPostAsync() => Act(() => Cost.StateView(Actor, Form.View!, Today, Form.Side));
}
