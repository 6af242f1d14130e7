using System.ComponentModel.DataAnnotations;
using Samspel.Domain.CentreStarts;

namespace Samspel.Web.CentreStarts.Framework;

/// <summary>A section as it is typed. With neither heading nor text it is left out.</summary>
public sealed class FrameworkSectionForm
{
    [StringLength(200)] public string? Heading { get; set; }
    [StringLength(20_000)] public string? Text { get; set; }

    public bool IsEmpty => string.IsNullOrWhiteSpace(Heading) && string.IsNullOrWhiteSpace(Text);
}

/// <summary>The framework document's name and sections, as they are typed.</summary>
public sealed class FrameworkForm : IValidatableObject
{
    public const int MostSections = 40;

    [Required(ErrorMessage = "Skriv vad ramdokumentet heter."), StringLength(150)] public string? Title { get; set; }
    [MaxLength(MostSections)] public List<FrameworkSectionForm> Sections { get; set; } = [];

    public static FrameworkForm Of(FrameworkContent content) => new() { Title = content.Title, Sections = [.. content.Sections.Select(s => new FrameworkSectionForm { Heading = s.Heading, Text = s.Text }), new()] };

    public FrameworkContent Content() => new(Title!, [.. Sections.Where(s => !s.IsEmpty).Select(s => new FrameworkSection(s.Heading!, s.Text ?? ""))]);

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        for (var i = 0; i < Sections.Count; i++)
            if (!Sections[i].IsEmpty && string.IsNullOrWhiteSpace(Sections[i].Heading)) yield return new("Skriv en rubrik till avsnittet.", [$"{nameof(Sections)}[{i}].{nameof(FrameworkSectionForm.Heading)}"]);
        if (Sections.All(s => s.IsEmpty)) yield return new("Skriv minst ett avsnitt.", ["Sections[0].Heading"]);
    }
}
