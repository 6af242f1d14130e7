using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.Placements;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Placements;

public sealed class LegalBaseForm
{
    [Required(ErrorMessage = "Välj vad placeringen vilar på nu.")]
    public LegalBase? To { get; set; }

    [Required(ErrorMessage = "Skriv från vilken dag.")]
    public DateOnly? From { get; set; }

    [Required(ErrorMessage = "Skriv vem som har beslutat."), StringLength(200)]
    public string DecidedBy { get; set; } = "";

    [Required(ErrorMessage = "Skriv vilken dag beslutet fattades.")]
    public DateOnly? DecidedOn { get; set; }
}

/// <summary>Another decision carries the placement (ändrat lagstöd): from consent to LVU, or back, while the child stays where it is.</summary>
public sealed class LegalBaseModel(Db db, Viewer viewer, Clock clock) : PlacementPage(db, viewer, clock)
{
    [BindProperty] public LegalBaseForm Form { get; set; } = new();

    public override string Heading => "Vad placeringen vilar på";
    protected override string What => "placering/lagstod";
    protected override PlacementCommand? Does => PlacementCommand.ChangeLegalBase;

    /// <summary>All that it does not rest on today.</summary>
    public IReadOnlyList<Choice> Others => [.. PlacementChoices.LegalBases.Where(c => c.Value != Placement.Decision.LegalBase.ToString())];

    protected override object? Edited => new { Placement.Decision.LegalBase, Placement.Decision.Changed };
    protected override IReadOnlyList<(string Label, string Text)> EditedInWords => [("Vilar på", DecisionForm.RestsOn(Placement.Decision))];
    protected override bool Changes(FactRow fact) => fact.Kind == nameof(LegalBaseChanged);

    public Task<IActionResult> OnPostAsync() => Act(() => Placement.ChangeLegalBase(Actor, Form.To!.Value, Form.From!.Value, Form.DecidedBy, Form.DecidedOn!.Value, Today));
}
