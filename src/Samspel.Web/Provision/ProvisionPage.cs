using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.LocalAgreements;
using Samspel.Domain.Parties;
using Samspel.Domain.Provision;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Provision;

/// <summary>A page about a municipality's provision: open to everybody to read, to change for its coordinators; 404 for the rest.</summary>
public abstract class ProvisionPage(Db db, Viewer viewer, Clock clock) : FormPage
{
    protected readonly Db Db = db;
    protected readonly Viewer Viewer = viewer;

    [FromRoute] public string Kommun { get; set; } = "";

    public Party Municipality { get; private set; } = null!;

    /// <summary>Null until something has been entered.</summary>
    public MunicipalProvision? Provision { get; private set; }
    public DateOnly Today { get; } = clock.Today;
    public string Address => $"/lokalt-utbud/{Kommun}";
    public bool MayEdit { get; private set; }

    protected PartyActor? By { get; private set; }

    /// <summary>Whether only those who may edit come here.</summary>
    protected virtual bool OnlyEditors => true;

    public override async Task<bool> Load()
    {
        if (await Db.LocalPlace(Viewer, Kommun) is not { } place) return false;
        (Municipality, By, MayEdit) = (place.Municipality, place.By, place.Leads);
        if (OnlyEditors && !MayEdit) return false;
        Provision = await Db.Provision(Viewer, Kommun);
        return await LoadMore();
    }

    protected virtual Task<bool> LoadMore() => Task.FromResult(true);

    /// <summary>Load, 404, form, act, save and back. What is not begun begins with the first thing that is entered.</summary>
    protected async Task<IActionResult> Act(Action<MunicipalProvision> act, Action? check = null)
    {
        if (!await Load() || !MayEdit) return NotFound();
        check?.Invoke();
        if (!ModelState.IsValid) return Page();
        act(await Db.ProvisionToChange(Viewer, Kommun));
        await Db.Save(Viewer);
        return SeeOther(Address);
    }
}
