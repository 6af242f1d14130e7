using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.PlacementCosts;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.PlacementCosts;

/// <summary>Writes how one's own side sees to the child's support while they disagree (säkerställ insatserna).</summary>
public sealed class SupportModel(Db db, Viewer viewer, Clock clock) : CostPage(db, viewer, clock)
{
    [BindProperty] public SupportForm Form { get; set; } = new();

    protected override CostCommand? Does => CostCommand.EnsureSupport;

    protected override Task<bool> LoadMore()
    {
        if (IsGet) Form.Side = SideFirst;
        return Task.FromResult(true);
    }

    public Task<IActionResult> OnPostAsync() => Act(() => Cost.EnsureSupport(Actor, Form.How!, Today, Form.Side));
}
