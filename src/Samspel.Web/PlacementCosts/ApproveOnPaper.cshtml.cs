using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.Parties;
using Samspel.Domain.PlacementCosts;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.PlacementCosts;

/// <summary>The region's unit takes part on paper: the placing unit's manager enters the approval given in a document (godkännande på papper).</summary>
public sealed class ApproveOnPaperModel(Db db, Viewer viewer, Clock clock) : CostPage(db, viewer, clock)
{
    [BindProperty] public ApproveOnPaperForm Form { get; set; } = new();

    protected override CostCommand? Does => CostCommand.ApproveOnPaper;
    public override string? NotNow => base.NotNow ?? (Cost.Draft is not { } draft ? "Det finns inget förslag att godkänna." : Refusal is not null ? null
        : Cost.Shared is null ? CostRules.RegionHasReceived.Message : draft.IsApprovedBy(Principal.Region) ? "Regionens godkännande är redan inskrivet." : null);

    public Task<IActionResult> OnPostAsync() => Act(() => Cost.ApproveOnPaper(Actor, Form.Draft, Form.Name!, Form.Office!, Form.Document!, Form.GivenOn!.Value, Today));
}
