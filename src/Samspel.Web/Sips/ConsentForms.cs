using System.ComponentModel.DataAnnotations;
using Samspel.Domain;
using Samspel.Domain.Children;
using Samspel.Domain.Consents;
using Samspel.Domain.Sips;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Sips;

/// <summary>The question of consent as it is typed: to whom, what information, how long, and the assessment of maturity.</summary>
public sealed class ConsentQuestionForm
{
    [MinLength(1, ErrorMessage = "Välj minst en enhet som ska få ta del av informationen.")]
    public List<UnitId> Recipients { get; set; } = [];

    [Required(ErrorMessage = "Skriv vilken information samtycket gäller."), StringLength(2000)]
    public string Information { get; set; } = "";

    public DateOnly? Until { get; set; }

    public ConsentGivers? Givers { get; set; }

    [StringLength(4000)]
    public string? Maturity { get; set; }

    /// <summary>Of age the young person decides alone, and nobody assesses that.</summary>
    public MaturityAssessment ToAssessment(WhoDecides who) => who.YoungPersonAlone
        ? new(ConsentGivers.ChildDecidesAlone, "Den unge har fyllt 18 år och bestämmer själv.")
        : new(Givers!.Value, Maturity ?? "");

    public ConsentScope ToScope(IReadOnlyDictionary<UnitId, UnitName> units, UnitId own) => new(ConsentPurpose.Sip, Information,
        [.. Recipients.Append(own).Distinct().Where(units.ContainsKey).Select(id => new ConsentRecipient(id, units[id].Name))], Until);
}

/// <summary>One answer to the question of consent as it is typed.</summary>
public sealed class ConsentAnswerForm
{
    [Required(ErrorMessage = "Välj vem som har svarat.")]
    public string? Who { get; set; }

    [Required(ErrorMessage = "Välj ja eller nej.")]
    public bool? Yes { get; set; }

    [Required(ErrorMessage = "Välj hur svaret lämnades.")]
    public AnswerForm? How { get; set; }

    [Required(ErrorMessage = "Skriv vilken dag svaret lämnades.")]
    public DateOnly? On { get; set; }
}

/// <summary>Barnets bästa as it is typed: the judgement, the child's view or why it is missing, how we know it was understood.</summary>
public sealed class BestInterestsForm : IValidatableObject
{
    [Required(ErrorMessage = "Skriv hur barnets bästa har bedömts."), StringLength(8000)]
    public string Judgement { get; set; } = "";

    [StringLength(8000)]
    public string? ChildsView { get; set; }

    [StringLength(4000)]
    public string? WhyViewIsMissing { get; set; }

    [Required(ErrorMessage = "Skriv hur ni vet att barnet har förstått informationen."), StringLength(4000)]
    public string HowUnderstood { get; set; } = "";

    public BestInterests ToContent() => new(Judgement.Trim(), ChildsView?.Trim(), WhyViewIsMissing?.Trim(), HowUnderstood.Trim());

    public static BestInterestsForm Of(BestInterests? b) => b is null ? new()
        : new() { Judgement = b.Judgement, ChildsView = b.ChildsView, WhyViewIsMissing = b.WhyViewIsMissing, HowUnderstood = b.HowUnderstood };

    public static IReadOnlyList<(string Label, string Text)> InWords(BestInterests? b) => b is null ? [] :
    [
        ("Bedömning", b.Judgement), ("Barnets åsikt", b.ChildsView ?? $"Saknas. {b.WhyViewIsMissing}"), ("Så vet vi att barnet har förstått", b.HowUnderstood),
    ];

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (string.IsNullOrWhiteSpace(ChildsView) && string.IsNullOrWhiteSpace(WhyViewIsMissing))
            yield return new ValidationResult("Skriv barnets åsikt, eller varför den saknas.", [nameof(ChildsView)]);
    }
}
