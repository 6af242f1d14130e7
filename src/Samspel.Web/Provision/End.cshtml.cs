using Microsoft.AspNetCore.Mvc;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Provision;

/// <summary>Says that a support ends: its last day and why.</summary>
public sealed class EndModel(Db db, Viewer viewer, Clock clock) : ProvisionPage(db, viewer, clock)
{
    [FromRoute] public int N { get; set; }
    [BindProperty] public EndOfferForm Form { get; set; } = new();
    public Samspel.Domain.Provision.Offer Offer { get; private set; } = null!;

    protected override Task<bool> LoadMore()
    {
        if (Provision?.Offers.FirstOrDefault(o => o.Number == N) is not { } offer) return Task.FromResult(false);
        Offer = offer;
        return Task.FromResult(true);
    }

    public Task<IActionResult> OnPostAsync() => Act(p => p.End(By!, N, Form.LastDay!.Value, Form.Reason!, Today));
}
