using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Samspel.Domain;
using Samspel.Domain.LocalAgreements;
using Samspel.Domain.Parties;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.LocalAgreements.Implementing;

/// <summary>A page about how the agreement is put into practice in a municipality (implementering, 8). Everybody reads; each act is for those who may do it.</summary>
public abstract class ImplementationPage(Db db, Viewer viewer, Clock clock) : FormPage
{
    [FromRoute] public string Kommun { get; set; } = "";

    public LocalPlace Place { get; private set; } = null!;

    /// <summary>Begun with the first thing written about it.</summary>
    public Implementation Plan { get; private set; } = null!;

    protected Db Db => db;
    public Viewer Viewer => viewer;
    public DateOnly Today => clock.Today;
    public PartyActor By => Place.By;
    public bool Leads => Place.Leads;
    public string Address => $"/lokala-overenskommelser/{Kommun}/implementering";

    /// <summary>Who finds the page.</summary>
    protected virtual bool IsOpen => Leads;

    public sealed override async Task<bool> Load()
    {
        if (await db.LocalPlace(viewer, Kommun) is not { } place) return false;
        Place = place;
        if (await db.Implementation(Kommun) is { } known) Plan = known;
        else
        {
            Plan = Implementation.Begin(ImplementationId.New(), Kommun, null);
            if (!IsGet) db.Add(viewer, Plan);
        }
        return IsOpen && await LoadMore();
    }

    protected virtual Task<bool> LoadMore() => Task.FromResult(true);

    protected virtual void CheckForm() { }

    /// <summary>Load, 404, form, act, save and redirect; once more when somebody else saved at the same moment.</summary>
    protected async Task<IActionResult> Act(Action act)
    {
        try
        {
            return await Once(act);
        }
        catch (DbUpdateConcurrencyException)
        {
            await db.Rollback();
            return await Once(act);
        }
    }

    async Task<IActionResult> Once(Action act)
    {
        if (!await Load()) return NotFound();
        CheckForm();
        if (!ModelState.IsValid) return Page();
        act();
        await db.Save(viewer);
        return SeeOther(Address);
    }
}
