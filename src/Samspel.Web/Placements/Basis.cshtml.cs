using Samspel.Domain.Sips;
using Samspel.Web.Sips;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.Children;
using Samspel.Domain.Placements;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Placements;

/// <summary>What is known about school and care (underlaget): the chain is computed from it.</summary>
public sealed class BasisModel(Db db, Viewer viewer, Clock clock) : PlacementPage(db, viewer, clock)
{
    [BindProperty] public BasisForm Form { get; set; } = new();

    public override string Heading => "Skola och vård i underlaget";
    protected override string What => "placering/underlag";
    protected override PlacementCommand? Does => PlacementCommand.ReviseBasis;

    public IReadOnlyList<Choice> CareUnits { get; private set; } = [];
    IReadOnlyList<UnitName> units = [];

    protected override object? Edited => Placement.Basis;
    protected override IReadOnlyList<(string Label, string Text)> EditedInWords => BasisForm.InWords(Placement.Basis);
    protected override bool Changes(FactRow fact) => fact.Kind is nameof(ChainBasisRevised) or nameof(CareFollowUpNamed);

    protected override async Task<bool> LoadMore()
    {
        if (IsGet) Form = BasisForm.Of(Placement.Basis);
        var municipality = Child.IsProtected ? Viewer.MunicipalityCode : Placement.MunicipalityCode;
        units = [.. (await Db.CallableUnits(municipality)).Where(u => ChainSide.CareContact.IsDoneBy(u.Kind))];
        CareUnits = UnitChoices.For(units, municipality, Viewer.Unit, [.. Form.Contacts.Select(c => c.Unit).OfType<UnitId>()], true);
        return true;
    }

    public Task<IActionResult> OnPostAsync() => Act(async () =>
    {
        var chosen = new Dictionary<UnitId, UnitRef>();
        foreach (var id in Form.Contacts.Select(c => c.Unit).OfType<UnitId>().Distinct().Where(i => units.Any(u => u.Id == i))) if (await Db.UnitRef(id) is { } unit) chosen[id] = unit;
        var used = Placement.Basis.Contacts.Select(c => c.Number).Concat(Placement.Items.Select(i => i.Contact ?? 0)).DefaultIfEmpty(0).Max();
        Placement.ReviseBasis(Actor, Form.ToBasis(Placement.Basis, used, chosen), Today);
    });
}
