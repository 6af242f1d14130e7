using System.ComponentModel.DataAnnotations;
using Samspel.Domain;
using Samspel.Domain.Consents;
using Samspel.Domain.Disclosures;

namespace Samspel.Web.Sips.Proposals;

/// <summary>A proposal of a SIP as it is typed.</summary>
public sealed class ProposalForm : IValidatableObject
{
    [Required(ErrorMessage = "Välj vem förslaget ska gå till.")]
    public UnitId? To { get; set; }

    public NeedForm Need { get; set; } = new();

    [Required(ErrorMessage = "Skriv hur familjen har sagt ja."), StringLength(2000)]
    public string FamilyAgrees { get; set; } = "";

    [Required(ErrorMessage = "Välj med vilket stöd uppgifterna lämnas.")]
    public GroundCode? Ground { get; set; }

    public List<string> SaidYes { get; set; } = [];
    public ConsentGivers? Givers { get; set; }
    [StringLength(4000)] public string? Maturity { get; set; }
    public AnswerForm? How { get; set; }

    [StringLength(4000)] public string? Note { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Ground == GroundCode.G1)
        {
            if (SaidYes.Count == 0) yield return new("Välj vilka som har sagt ja.", [nameof(SaidYes)]);
            if (How is null) yield return new("Välj hur svaret lämnades.", [nameof(How)]);
        }
        else if (Ground is not null && (Note?.Trim().Length ?? 0) < Disclosure.ShortestNote)
            yield return new($"Skriv varför grunden gäller här, minst {Disclosure.ShortestNote} tecken.", [nameof(Note)]);
    }
}
