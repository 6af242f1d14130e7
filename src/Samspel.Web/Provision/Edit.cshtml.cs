using Microsoft.AspNetCore.Mvc;
using Samspel.Web.Administration;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Provision;

/// <summary>Changes what is said of a support.</summary>
public sealed class EditModel(Db db, Viewer viewer, Clock clock) : KnownOfferPage(db, viewer, clock)
{
    protected override async Task<bool> LoadMore()
    {
        if (!await base.LoadMore()) return false;
        if (IsGet) Form = OfferForm.Of(Offer, Provision!.Version);
        return true;
    }

    public Task<IActionResult> OnPostAsync() => Act(p =>
    {
        this.MustBeAsSeen("Form.Seen", Form.Seen, p);
        p.Revise(By!, N, Form.Content(), Today);
    }, CheckUnit);
}
