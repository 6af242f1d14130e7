using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.Parties;
using Samspel.Domain.PlacementCosts;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.PlacementCosts;

/// <summary>Enters one's own contract with a home (eget avtal), where referral is impossible.</summary>
public sealed class ContractModel(Db db, Viewer viewer, Clock clock) : CostPage(db, viewer, clock)
{
    [BindProperty] public ContractForm Form { get; set; } = new();

    protected override CostCommand? Does => CostCommand.MakeContract;
    public override string? NotNow => base.NotNow ?? (Refusal is not null ? null
        : Cost.Care.LastOrDefault() is not { Possible: false } ? CostRules.ReferralFirst.Message
        : Cost.Contracts.Any(c => c.Side == Side) && (!SpeaksForRegion || Cost.Contracts.Any(c => c.Side == Principal.Region)) ? "Ert avtal är redan inskrivet." : null);

    protected override Task<bool> LoadMore()
    {
        if (IsGet) Form.Side = SideFirst;
        return Task.FromResult(true);
    }

    public Task<IActionResult> OnPostAsync() => Act(() => Cost.MakeContract(Actor, Form.With!, Form.Reference!, Form.On!.Value, Today, Form.Side));
}
