using Microsoft.AspNetCore.Mvc;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Provision;

/// <summary>Adds a support to a municipality's provision.</summary>
public sealed class NewModel(Db db, Viewer viewer, Clock clock) : OfferPage(db, viewer, clock)
{
    protected override Task<bool> LoadMore()
    {
        if (IsGet) Form.On = Today;
        return base.LoadMore();
    }

    public Task<IActionResult> OnPostAsync() => Act(p => p.Add(By!, Form.Content(), Today), CheckUnit);
}
