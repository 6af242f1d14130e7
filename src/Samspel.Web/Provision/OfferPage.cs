using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.Provision;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Provision;

/// <summary>A form about a support, with the municipality's units to choose among.</summary>
public abstract class OfferPage(Db db, Viewer viewer, Clock clock) : ProvisionPage(db, viewer, clock)
{
    [BindProperty] public OfferForm Form { get; set; } = new();
    public IReadOnlyList<Choice> Units { get; private set; } = [];

    protected override async Task<bool> LoadMore()
    {
        Units = [.. (await Db.UnitsOfParties()).Where(u => u.MunicipalityCode == Kommun).Select(u => new Choice(u.Id.ToString(), u.Name))];
        return true;
    }

    protected void CheckUnit()
    {
        if (Form.Unit is { } unit && Units.All(u => u.Value != unit.ToString())) ModelState.AddModelError("Form.Unit", "Välj en av enheterna.");
    }
}

/// <summary>A form about a support that is there already; 404 when it is not.</summary>
public abstract class KnownOfferPage(Db db, Viewer viewer, Clock clock) : OfferPage(db, viewer, clock)
{
    [FromRoute] public int N { get; set; }
    public Offer Offer { get; private set; } = null!;

    protected override async Task<bool> LoadMore()
    {
        if (Provision?.Offers.FirstOrDefault(o => o.Number == N) is not { } offer) return false;
        Offer = offer;
        return await base.LoadMore();
    }
}
