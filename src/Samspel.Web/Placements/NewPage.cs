using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.Children;
using Samspel.Domain.Parties;
using Samspel.Domain.PlacementCosts;
using Samspel.Domain.Placements;
using Samspel.Domain.Sips;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;
using Samspel.Web.Sips;

namespace Samspel.Web.Placements;

/// <summary>Opens a placement: first which of the unit's children, then the decision. What is planned and what is acute have a page each.</summary>
public abstract class NewPage(Db db, Viewer viewer, Clock clock) : FormPage
{
    const int PageSize = 25;

    [FromQuery(Name = "barn")] public Guid? ChildId { get; set; }

    /// <summary>The placement that this one replaces, by its number.</summary>
    [FromQuery(Name = "tidigare")] public string? Earlier { get; set; }
    [FromQuery(Name = "sida")] public int PageNumber { get; set; } = 1;

    public Child? Child { get; private set; }
    public Placement? Previous { get; private set; }
    public IReadOnlyList<ChildLine> Children { get; private set; } = [];
    public int Pages { get; private set; }

    /// <summary>What the unit already has going for the child.</summary>
    public IReadOnlyList<Placement> Ongoing { get; private set; } = [];
    public Placement? OpenPlan => Ongoing.FirstOrDefault(p => p.State is PlacementState.Planned or PlacementState.ReadyToPlace);
    public Placement? Current => Ongoing.FirstOrDefault(p => p.State is PlacementState.Placed or PlacementState.Ending);

    public IReadOnlyList<Choice> Regional { get; private set; } = [];
    public IReadOnlyList<Choice> CareUnits { get; private set; } = [];
    IReadOnlyList<UnitName> units = [];

    protected Db Db => db;
    protected Viewer Viewer => viewer;
    public DateOnly Today => clock.Today;
    protected DateTimeOffset Now => clock.Now;
    public abstract string Path { get; }
    public bool IsOurs => viewer.UnitKind.Branch() == Branch.SocialServices;
    public string Whom => Child is not { } child ? "" : child.IsProtected ? ChildDisplay.Hidden : $"{child.ShortName}, född {child.BirthYear}";
    public string Href(ChildId child) => $"{Path}?barn={child}";

    /// <summary>A protected child's municipality is never shown, not even by which units stand first.</summary>
    protected string Municipality => Child!.ShownMunicipality ?? viewer.MunicipalityCode ?? "";

    public sealed override async Task<bool> Load()
    {
        if (!IsOurs) return true;
        if (ChildId is not { } id)
        {
            PageNumber = Math.Clamp(PageNumber, 1, 10_000);
            (Children, var total) = await db.ChildrenOfUnit(viewer, null, PageNumber, PageSize);
            Pages = (total + PageSize - 1) / PageSize;
            return true;
        }
        if ((Child = await db.Child(viewer, new ChildId(id), "placering/ny")) is null) return false;
        if (Earlier is not null && ((Previous = await db.Placement(viewer, Earlier, "placering/ny")) is null || Previous.Child != Child.Id)) return false;
        Ongoing = [.. (await db.PlacementsAbout(viewer, Child.Id)).Where(p => !p.State.IsOver())];
        units = await db.CallableUnits(Municipality);
        if (IsGet) Begin();
        Regional = Choose([.. units.Where(u => ChainSide.Region.IsDoneBy(u.Kind))], []);
        CareUnits = Choose([.. units.Where(u => ChainSide.CareContact.IsDoneBy(u.Kind))], [.. Chosen]);
        return true;
    }

    /// <summary>Fills the form the first time.</summary>
    protected abstract void Begin();
    protected virtual IEnumerable<UnitId> Chosen => [];

    protected async Task<IReadOnlyDictionary<UnitId, UnitRef>> Refs(IEnumerable<UnitId> ids)
    {
        var found = new Dictionary<UnitId, UnitRef>();
        foreach (var id in ids.Distinct().Where(i => units.Any(u => u.Id == i))) if (await db.UnitRef(id) is { } unit) found[id] = unit;
        return found;
    }

    /// <summary>Opens it with its costs in the same save, and lets a placement that is replaced give way when the child has moved.</summary>
    protected async Task<IActionResult> Open(UnitId regional, Func<PlacementId, CaseNumber, UnitRef, Placement> make)
    {
        if (Child is null) ModelState.AddModelError("", "Välj ett barn först.");
        if (!ModelState.IsValid) return Page();
        var region = (await Refs([regional])).GetValueOrDefault(regional) ?? throw CostRules.RegionTakesPart.Broken(CostRules.RegionTakesPart.Message);
        var placement = make(PlacementId.New(), CaseNumber.Placement(Today.Year, await db.NextNumber("PLA", Today.Year)), (await db.UnitRef(viewer.Unit))!);
        db.Add(viewer, placement);
        db.Add(viewer, PlacementCost.Open(PlacementCostId.New(), placement, viewer.Actor, region, Today));
        if (placement.PlacedOn is not null && Previous is not null)
        {
            Previous.GiveWay(viewer.Actor, placement, Today);
            await db.MoveExaminations(viewer, Previous, placement);
        }
        await db.Save(viewer);
        return SeeOther($"{PlacementPage.Root}/{placement.Number.Short}");
    }

    IReadOnlyList<Choice> Choose(IReadOnlyList<UnitName> among, IReadOnlyCollection<UnitId> chosen) => UnitChoices.For(among, Municipality, viewer.Unit, chosen, true);
}
