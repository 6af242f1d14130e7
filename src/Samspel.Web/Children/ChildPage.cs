using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.Children;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Children;

/// <summary>A page about one child (barn) that the viewer's unit works with; for everybody else it is not there.</summary>
public abstract class ChildPage(Db db, Viewer viewer, Clock clock) : FormPage
{
    protected Db Db => db;
    protected Viewer Viewer => viewer;
    protected Clock Clock => clock;

    [FromRoute] public ChildId Id { get; set; }
    public Child Child { get; private set; } = null!;
    public DateOnly Today => clock.Today;
    public string Address => $"/barn/{Id}";

    /// <summary>Which page it is in the access log.</summary>
    protected virtual string What => "barn";

    public sealed override async Task<bool> Load()
    {
        if (await db.Child(viewer, Id, What) is not { } child) return false;
        Child = child;
        await Fill();
        return true;
    }

    /// <summary>Fetches what else the page shows. The form only when <see cref="FormPage.IsGet"/>.</summary>
    protected virtual Task Fill() => Task.CompletedTask;

    protected async Task<IActionResult> SaveAndShowCard()
    {
        await db.Save(viewer);
        return SeeOther(Address);
    }
}
