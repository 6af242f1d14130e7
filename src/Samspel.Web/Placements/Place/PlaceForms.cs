using System.ComponentModel.DataAnnotations;
using Samspel.Domain;
using Samspel.Domain.Parties;
using Samspel.Domain.Placements;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Placements.Place;

/// <summary>The place as it is typed. Its messages never repeat what was typed.</summary>
public sealed class PlaceForm : IValidatableObject
{
    [StringLength(200, ErrorMessage = "Namnet får ha högst 200 tecken.")] public string? Name { get; set; }
    [StringLength(300, ErrorMessage = "Adressen får ha högst 300 tecken.")] public string? Address { get; set; }
    /// <summary>Name or code, as typed.</summary>
    [StringLength(60, ErrorMessage = "Skriv kommunens namn.")] public string? MunicipalityCode { get; set; }
    [StringLength(300, ErrorMessage = "Kontaktuppgiften får ha högst 300 tecken.")] public string? Contact { get; set; }

    public LockedPlace ToPlace() => new(Name?.Trim() ?? "", Blank(Address), SwedishMunicipalities.Find(MunicipalityCode)?.Code ?? "", Blank(Contact));

    public static PlaceForm Of(LockedPlace place) => new() { Name = place.Name, Address = place.Address, MunicipalityCode = MunicipalityField.Words(place.MunicipalityCode), Contact = place.Contact };

    public IEnumerable<ValidationResult> Validate(ValidationContext context)
    {
        if (string.IsNullOrWhiteSpace(Name) && string.IsNullOrWhiteSpace(Address)) yield return new ValidationResult("Skriv platsens namn eller adress.", [nameof(Name)]);
        if (SwedishMunicipalities.Find(MunicipalityCode) is null) yield return new ValidationResult(MunicipalityField.Unknown, [nameof(MunicipalityCode)]);
    }

    static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

/// <summary>To whom the manager gives permission, or from whom it is taken, and why.</summary>
public sealed class ReaderForm
{
    [Required(ErrorMessage = "Välj vem det gäller.")] public PersonId? Person { get; set; }
    [Required(ErrorMessage = "Skriv varför."), StringLength(500, ErrorMessage = "Skriv högst 500 tecken.")] public string? Why { get; set; }
}
