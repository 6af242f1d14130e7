using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.Parties;
using Samspel.Domain.Placements;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Placements;

public sealed class RegistrationForm : IValidatableObject
{
    /// <summary>Name or code, as typed.</summary>
    [Required(ErrorMessage = "Skriv kommunen."), StringLength(60)]
    public string? Municipality { get; set; }

    [Required(ErrorMessage = "Skriv från vilken dag.")]
    public DateOnly? From { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!string.IsNullOrWhiteSpace(Municipality) && SwedishMunicipalities.Find(Municipality) is null) yield return new ValidationResult(MunicipalityField.Unknown, [nameof(Municipality)]);
    }
}

/// <summary>Where the child is registered (folkbokföring): advice with the rule beside it; another county begins the hand-over to that region (6.2).</summary>
public sealed class RegistrationModel(Db db, Viewer viewer, Clock clock) : PlacementPage(db, viewer, clock)
{
    [BindProperty] public RegistrationForm Form { get; set; } = new();

    public override string Heading => "Folkbokföring";
    protected override string What => "placering/folkbokforing";
    protected override PlacementCommand? Does => PlacementCommand.RecordRegistration;

    public Advice Rule => PlacementAdvice.OfRegistration(Placement.Decision.Form);

    /// <summary>Whether the municipality is named: it is often where the child lives.</summary>
    public bool KnowsWhere { get; private set; }

    /// <summary>What is entered, as far as the reader may know it.</summary>
    public string? Entered => Placement.Registration is not { } r ? null
        : KnowsWhere ? $"Folkbokförd i {MunicipalityField.Words(r.MunicipalityCode)} från {SwedishDate.Short(r.From)}" : $"Folkbokföringen är ändrad från {SwedishDate.Short(r.From)}, {(Placement.HasMovedCounty ? "annat län" : "inom länet")}";

    FactRow? latest;

    /// <summary>Which writing was seen: a fingerprint of a municipality could be guessed back to it.</summary>
    protected override object? Edited => latest?.Id;
    protected override IReadOnlyList<(string Label, string Text)> EditedInWords => [("Folkbokföring", Entered ?? "Inte inskrivet")];
    protected override bool Changes(FactRow fact) => fact.Kind == nameof(RegistrationChanged);

    protected override async Task<bool> LoadMore()
    {
        if (Placement.Registration is not { } now) return true;
        (KnowsWhere, latest) = (await MayKnowWhere(), await Latest());
        if (IsGet) Form = KnowsWhere ? new() { Municipality = MunicipalityField.Words(now.MunicipalityCode), From = now.From } : new();
        return true;
    }

    public Task<IActionResult> OnPostAsync() => Act(() => Placement.RecordRegistration(Actor, new Registration(SwedishMunicipalities.Find(Form.Municipality)!.Code, Form.From!.Value), Today));
}
