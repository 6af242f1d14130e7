using System.ComponentModel.DataAnnotations;
using Samspel.Domain.Agreements;

namespace Samspel.Web.Agreements;

/// <summary>A day as asked for where nobody may know it: a date, or a tick that it is unknown. Never both, never neither.</summary>
public sealed class KnownDateForm : IValidatableObject
{
    public DateOnly? Day { get; set; }
    public bool Unknown { get; set; }

    public KnownDate Value => new(Unknown ? null : Day);

    public static KnownDateForm Of(KnownDate date) => new() { Day = date.Day, Unknown = !date.IsKnown };

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Day is null && !Unknown) yield return new ValidationResult("Skriv dagen, eller kryssa i att den är okänd.", [nameof(Day)]);
        if (Day is not null && Unknown) yield return new ValidationResult("Du har skrivit en dag och kryssat i att den är okänd. Behåll det ena.", [nameof(Day)]);
    }
}
