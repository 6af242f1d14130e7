using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.Parties;
using Samspel.Domain.PlacementCosts;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.PlacementCosts;

/// <summary>Settles which municipality the child is registered in (folkbokföringskommun).</summary>
public sealed class RegistrationModel(Db db, Viewer viewer, Clock clock) : CostPage(db, viewer, clock)
{
    [BindProperty] public RegistrationForm Form { get; set; } = new();

    protected override CostCommand? Does => CostCommand.SettleRegistration;

    public Task<IActionResult> OnPostAsync() => Act(() => Cost.SettleRegistration(Actor, SwedishMunicipalities.Find(Form.Code)!.Code, Today));
}
