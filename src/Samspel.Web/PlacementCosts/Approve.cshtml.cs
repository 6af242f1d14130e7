using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.PlacementCosts;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.PlacementCosts;

/// <summary>A manager approves the draft for the own side (godkänn); with both the split is established.</summary>
public sealed class ApproveModel(Db db, Viewer viewer, Clock clock) : CostPage(db, viewer, clock)
{
    [BindProperty] public ApproveForm Form { get; set; } = new();

    protected override CostCommand? Does => CostCommand.Approve;
    public override string? NotNow => base.NotNow ?? (Cost.Draft is not { } draft ? "Det finns inget förslag att godkänna." : Refusal is null && draft.IsApprovedBy(Side) ? CostRules.ApprovesOnce.Message : null);

    protected override Task<bool> LoadMore()
    {
        if (IsGet) Form.Name = Viewer.Name;
        return Task.FromResult(true);
    }

    public Task<IActionResult> OnPostAsync() => Act(() => Cost.Approve(Actor, Form.Draft, Form.Name!, Form.Office!, Form.Authority!, Today));
}
