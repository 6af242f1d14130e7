using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.PlacementCosts;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.PlacementCosts;

/// <summary>The region meets the need of care by referral, or documents that none is possible (remiss).</summary>
public sealed class ReferralModel(Db db, Viewer viewer, Clock clock) : CostPage(db, viewer, clock)
{
    [BindProperty] public CareForm Form { get; set; } = new();

    public IReadOnlyList<Choice> Answers { get; } = [new("true", "Ja, remissen är skickad"), new("false", "Nej, extern vård krävs")];

    protected override CostCommand? Does => CostCommand.ReferMeanwhile;

    public Task<IActionResult> OnPostAsync() => Act(() => Cost.ReferMeanwhile(Actor, new CareMeanwhile(Form.On!.Value, Form.Possible!.Value, Form.Text!.Trim()), Today));
}
