using System.ComponentModel.DataAnnotations;
using Samspel.Domain;
using Samspel.Domain.Children;
using Samspel.Domain.Parties;
using Samspel.Domain.Provision;
using Samspel.Domain.WhoDoesWhat;
using Samspel.Web.Agreements;

namespace Samspel.Web.Provision;

/// <summary>What is asked about a support that is there.</summary>
public sealed class OfferForm : IValidatableObject
{
    [Required(ErrorMessage = "Välj vilket slags stöd det är.")] public SupportKind? Kind { get; set; }
    [Required(ErrorMessage = "Skriv vad stödet heter."), StringLength(150)] public string? Name { get; set; }
    [StringLength(1000)] public string? How { get; set; }
    public bool Pregnancy { get; set; }
    public int? From { get; set; }
    public int? To { get; set; }
    public bool Floating { get; set; }
    [Required(ErrorMessage = "Skriv vem som ger stödet."), StringLength(150)] public string? Giver { get; set; }
    [Required(ErrorMessage = "Välj vem som ansvarar.")] public Principal? By { get; set; }
    public Guid? Unit { get; set; }
    public KnownDateForm Since { get; set; } = new();
    [Required(ErrorMessage = "Ange vilken dag uppgiften gäller.")] public DateOnly? On { get; set; }
    [Required(ErrorMessage = "Skriv var uppgiften kommer ifrån."), StringLength(200)] public string? Source { get; set; }
    public Guid Seen { get; set; }

    public static OfferForm Of(Offer offer, Guid seen)
    {
        var (c, born) = (offer.Content, offer.Content.Ages.To >= 0);
        return new()
        {
            Kind = c.Kind, Name = c.Name, How = c.How, Pregnancy = c.Ages.Pregnancy, From = born ? c.Ages.From : null, To = born ? c.Ages.To : null, Floating = c.Ages.Floating > 0, Giver = c.Giver, By = c.By,
            Unit = c.Unit?.Value, Since = KnownDateForm.Of(c.Since), On = c.On, Source = c.Source, Seen = seen,
        };
    }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (From is null && To is null && !Pregnancy) yield return new("Ange från och till vilken ålder, eller graviditet.", [nameof(From)]);
        else if (From is null != To is null) yield return new("Ange både från och till.", [From is null ? nameof(From) : nameof(To)]);
        else if (From < 0 || To > Ages.Oldest || From > To) yield return new("Ange åldrar mellan 0 och 24 år, den lägsta först.", [nameof(From)]);
        if (Kind is { } kind && !Enum.IsDefined(kind)) yield return new("Välj vilket slags stöd det är.", [nameof(Kind)]);
        if (By is { } by && !Enum.IsDefined(by)) yield return new("Välj vem som ansvarar.", [nameof(By)]);
    }

    /// <summary>The form as the trade keeps it.</summary>
    public OfferContent Content() => new(Kind!.Value, Name!, From is { } from && To is { } to ? new AgeSpan(from, to, Pregnancy, Floating ? 1 : 0) : AgeSpan.Unborn, Giver!, By!.Value,
        Unit is { } unit ? new UnitId(unit) : null, Since.Value, Source!, On!.Value, How);
}

/// <summary>A last day and why.</summary>
public sealed class EndOfferForm
{
    [Required(ErrorMessage = "Ange sista dagen.")] public DateOnly? LastDay { get; set; }
    [Required(ErrorMessage = "Skriv varför."), StringLength(2000)] public string? Reason { get; set; }
}

/// <summary>Somebody's word that a support is missing.</summary>
public sealed class MissingForm
{
    [Required(ErrorMessage = "Välj vilket stöd som saknas.")] public SupportKind? Kind { get; set; }
    [Required(ErrorMessage = "Välj för vilken ålder.")] public SupportBand? Band { get; set; }
    [Required(ErrorMessage = "Ange vilken dag uppgiften gäller.")] public DateOnly? On { get; set; }
    [Required(ErrorMessage = "Skriv var uppgiften kommer ifrån."), StringLength(200)] public string? Source { get; set; }
}
