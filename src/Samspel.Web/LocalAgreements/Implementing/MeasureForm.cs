using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Samspel.Domain;
using Samspel.Domain.LocalAgreements;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.LocalAgreements.Implementing;

/// <summary>What is asked about a measure.</summary>
public sealed class MeasureForm
{
    [Required(ErrorMessage = "Skriv vad som ska göras."), StringLength(1000)] public string? What { get; set; }
    [Required(ErrorMessage = "Välj fas.")] public ImplementationPhase? Phase { get; set; }
    [Required(ErrorMessage = "Välj enhet.")] public UnitId? Unit { get; set; }
    [StringLength(4000)] public string? Evidence { get; set; }
    public DateOnly? ReviewOn { get; set; }

    public static MeasureForm Of(MeasureContent c) => new() { What = c.What, Phase = c.Phase, Unit = c.Unit, Evidence = c.Evidence, ReviewOn = c.ReviewOn };

    public void Check(ModelStateDictionary state, IEnumerable<UnitName> units)
    {
        if (Unit is { } unit && units.All(u => u.Id != unit)) state.AddModelError("Form.Unit", "Välj en enhet i listan.");
        if (Phase >= ImplementationPhase.Use && string.IsNullOrWhiteSpace(Evidence)) state.AddModelError("Form.Evidence", ImplementationRules.UseIsShown.Message);
    }

    public MeasureContent ToContent(IEnumerable<UnitName> units) => new(What!, Phase!.Value, Unit!.Value, units.First(u => u.Id == Unit).Name, Evidence, ReviewOn);
}
