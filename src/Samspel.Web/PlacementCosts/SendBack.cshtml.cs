using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.PlacementCosts;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.PlacementCosts;

/// <summary>A side does not approve the draft and says why (lämna tillbaka).</summary>
public sealed class SendBackModel(Db db, Viewer viewer, Clock clock) : CostPage(db, viewer, clock)
{
    [BindProperty] public SendBackForm Form { get; set; } = new();

    protected override CostCommand? Does => CostCommand.SendBack;
    public override string? NotNow => base.NotNow ?? (Cost.Draft is null ? "Det finns inget förslag att lämna tillbaka." : null);

    public Task<IActionResult> OnPostAsync() => Act(() => Cost.SendBack(Actor, Form.Draft, Form.Reason!, Today));
}
