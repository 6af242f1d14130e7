using System.ComponentModel.DataAnnotations;
using Samspel.Domain.Agreements;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Agreements.Amendments;

/// <summary>A change in one section as typed; an empty row is left out.</summary>
public sealed class ChangeRow : IValidatableObject
{
    [StringLength(20)] public string? Section { get; set; }
    [StringLength(8000)] public string? Before { get; set; }
    [StringLength(8000)] public string? After { get; set; }

    public bool IsEmpty => string.IsNullOrWhiteSpace(Section) && string.IsNullOrWhiteSpace(Before) && string.IsNullOrWhiteSpace(After);

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!IsEmpty && string.IsNullOrWhiteSpace(Section)) yield return new ValidationResult("Skriv vilket avsnitt som ändras, eller töm raden.", [nameof(Section)]);
    }
}

/// <summary>A minor amendment as asked for.</summary>
public sealed class AmendmentForm
{
    const int Rows = 3;

    public static readonly IReadOnlyList<Choice> Kinds = [.. Enum.GetValues<AmendmentKind>().Select(k => new Choice(k.ToString(), k.Word()))];
    public static readonly IReadOnlyList<Choice> Touches =
    [
        new("false", "Nej, den är av enklare innebörd"),
        new("true", "Ja, den rör syfte, mål eller annat huvudsakligt innehåll", "Då kan den inte beslutas som enklare ändring utan hänvisas till revidering."),
    ];

    [Required(ErrorMessage = "Ge ändringen ett namn."), StringLength(150)] public string? Title { get; set; }
    [Required(ErrorMessage = "Välj vad ändringen gäller.")] public AmendmentKind? Kind { get; set; }
    public List<ChangeRow> Changes { get; set; } = [];
    [Required(ErrorMessage = "Skriv varför ändringen behövs."), StringLength(4000)] public string? Why { get; set; }
    [Required(ErrorMessage = "Välj om ändringen rör huvudsakligt innehåll.")] public bool? TouchesMainContent { get; set; }
    [Required(ErrorMessage = "Skriv hur ni har bedömt det."), StringLength(4000)] public string? Assessment { get; set; }

    public AmendmentContent ToContent() => new(Title!.Trim(), Kind!.Value,
        [.. Changes.Where(c => !c.IsEmpty).Select(c => new SectionAmendment(c.Section!.Trim(), Tidy(c.Before), Tidy(c.After)))], Why!.Trim(), TouchesMainContent!.Value, Assessment!.Trim());

    public static AmendmentForm Empty => new() { Changes = [new(), new(), new()] };

    public static AmendmentForm Of(AmendmentContent c)
    {
        var rows = c.Changes.Select(x => new ChangeRow { Section = x.Section, Before = x.Before, After = x.After }).ToList();
        do rows.Add(new()); while (rows.Count < Rows);
        return new() { Title = c.Title, Kind = c.Kind, Changes = rows, Why = c.Why, TouchesMainContent = c.TouchesMainContent, Assessment = c.Assessment };
    }

    static string? Tidy(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
