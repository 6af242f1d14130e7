using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.Placements;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Placements;

public sealed class NewForm
{
    public DecisionForm Decision { get; set; } = new();
    public BasisForm Basis { get; set; } = new();

    [Required(ErrorMessage = "Välj regionens enhet.")]
    public UnitId? Regional { get; set; }
}

/// <summary>Plans a placement, or a re-placement: the decision with barnets bästa, and what is known about school and care.</summary>
public sealed class NewModel(Db db, Viewer viewer, Clock clock) : NewPage(db, viewer, clock)
{
    [BindProperty] public NewForm Form { get; set; } = new();

    public override string Path => "/placeringar/ny";
    protected override IEnumerable<UnitId> Chosen => Form.Basis.Contacts.Select(c => c.Unit).OfType<UnitId>();

    protected override void Begin() => Form.Basis = BasisForm.Of(Previous?.Basis.ForNext() ?? ChainBasis.NothingKnown);

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Load() || !IsOurs) return NotFound();
        var chosen = await Refs(Chosen);
        var result = await Open(Form.Regional ?? default, (id, number, owner) => Placement.Plan(id, number, Viewer.Actor, owner, Viewer.Person, Child!.Id, Child.BirthDate, Municipality,
            Form.Decision.ToDecision(), Form.Basis.ToBasis(ChainBasis.NothingKnown, 0, chosen), Today, Previous));
        return result;
    }
}
