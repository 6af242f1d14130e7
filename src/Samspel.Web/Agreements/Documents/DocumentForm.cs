using System.ComponentModel.DataAnnotations;
using Samspel.Domain.Agreements;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Agreements.Documents;

/// <summary>When a document ends: it does not, on a day, or nobody knows.</summary>
public enum DocumentEnd { Never, OnDay, Unknown }

/// <summary>What is asked about a document. Its kind and owner are asked once, when it is added.</summary>
public sealed class DocumentForm : IValidatableObject
{
    public static readonly IReadOnlyList<Choice> Kinds = [.. Enum.GetValues<DocumentKind>().Select(k => new Choice(k.ToString(), k.Word(), k switch
    {
        DocumentKind.SecrecyRoutine => "Varje part ska ha en.",
        DocumentKind.OwnRoutine => "En parts egen rutin för samarbetet.",
        _ => null,
    }))];
    public static readonly IReadOnlyList<Choice> Ends =
        [new(nameof(DocumentEnd.Never), "Tills vidare"), new(nameof(DocumentEnd.OnDay), "Till och med en viss dag"), new(nameof(DocumentEnd.Unknown), "Det är okänt")];

    [Required(ErrorMessage = "Ge dokumentet ett namn."), StringLength(200)] public string? Title { get; set; }
    public DocumentKind? Kind { get; set; }
    [StringLength(10)] public string? Owner { get; set; }
    [StringLength(60)] public string? Dnr { get; set; }
    public KnownDateForm From { get; set; } = new();
    [Required(ErrorMessage = "Välj hur länge det gäller.")] public DocumentEnd? End { get; set; }
    public DateOnly? To { get; set; }
    public DateOnly? ReviewBy { get; set; }
    [StringLength(1000)] public string? Link { get; set; }
    public IFormFile? File { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (End == DocumentEnd.OnDay && To is null) yield return new ValidationResult("Skriv sista dagen.", [nameof(To)]);
        if (End != DocumentEnd.OnDay && To is not null) yield return new ValidationResult("Du har skrivit en sista dag. Välj att det gäller till och med en viss dag, eller töm fältet.", [nameof(To)]);
    }

    /// <param name="file">The file that was sent, or the one kept before.</param>
    public DocumentContent Content(DocumentKind kind, Guid? file)
    {
        var link = string.IsNullOrWhiteSpace(Link) ? null : Link.Trim();
        KnownDate? to = End switch { DocumentEnd.OnDay => new KnownDate(To), DocumentEnd.Unknown => KnownDate.Unknown, _ => null };
        return new(Title!.Trim(), kind, string.IsNullOrWhiteSpace(Dnr) ? null : Dnr.Trim(), From.Value, to, ReviewBy, link is null && file is null ? null : new(link, file));
    }

    public static DocumentForm Of(DocumentContent c) => new()
    {
        Title = c.Title, Kind = c.Kind, Dnr = c.Dnr, From = KnownDateForm.Of(c.From), End = c.To is null ? DocumentEnd.Never : c.To.Value.IsKnown ? DocumentEnd.OnDay : DocumentEnd.Unknown,
        To = c.To?.Day, ReviewBy = c.ReviewBy, Link = c.Place?.Link,
    };
}
