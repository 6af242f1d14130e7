using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.FamilyCentres;
using Samspel.Domain.LocalAgreements;
using Samspel.Domain.Parties;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.FamilyCentres;

/// <summary>A page about one family centre: open to everybody to read, to change for those the record itself names; 404 for the rest.</summary>
public abstract class CentrePage(Db db, Viewer viewer, Clock clock) : FormPage
{
    protected readonly Db Db = db;
    protected readonly Viewer Viewer = viewer;

    [FromRoute] public Guid Id { get; set; }

    public FamilyCentre Centre { get; private set; } = null!;
    public CriterionCatalogue Catalogue { get; private set; } = null!;
    public string Municipality { get; private set; } = "";
    public DateOnly Today { get; } = clock.Today;
    public string Address => $"/familjecentraler/{Id}";

    /// <summary>The viewer may change it, and it is still open.</summary>
    public bool MayEdit { get; private set; }

    protected PartyActor? By { get; private set; }
    protected IReadOnlyList<Party> Parties { get; private set; } = [];

    /// <summary>Whether only those who may edit come here.</summary>
    protected virtual bool OnlyEditors => true;

    public override async Task<bool> Load()
    {
        if (await Db.Centre(Viewer, new FamilyCentreId(Id)) is not { } view) return false;
        (Centre, By, Catalogue) = (view.Centre, view.By, view.Catalogue);
        var editor = By is not null && Centre.MayEdit(By);
        MayEdit = editor && Centre.LastDay is null;
        if (OnlyEditors && !editor) return false;
        Parties = await Db.Parties();
        Municipality = NameOf(Centre.MunicipalityCode);
        return await LoadMore();
    }

    public string NameOf(string party) => Parties.FirstOrDefault(p => p.Code == party)?.Name ?? party;

    protected virtual Task<bool> LoadMore() => Task.FromResult(true);

    protected async Task<IActionResult> Saved(string? to = null)
    {
        await Db.Save(Viewer);
        return SeeOther(to ?? Address);
    }
}
