using System.ComponentModel.DataAnnotations;
using Samspel.Domain;
using Samspel.Domain.Consents;
using Samspel.Domain.Disclosures;
using Samspel.Domain.Parties;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Examinations;

/// <summary>On what a paper is given to the other side, as it is typed: the ground, and why it fits here.</summary>
public class GroundForm : IValidatableObject
{
    [Required(ErrorMessage = "Välj på vilken grund uppgifterna lämnas.")] public string? Ground { get; set; }
    [StringLength(1000)] public string? Note { get; set; }

    public virtual IEnumerable<ValidationResult> Validate(ValidationContext context)
    {
        if (Ground is { Length: > 0 } ground && !ground.StartsWith(PaperGrounds.Consent, StringComparison.Ordinal) && (Note?.Trim().Length ?? 0) < Disclosure.ShortestNote)
            yield return new ValidationResult($"Skriv varför grunden passar, med minst {Disclosure.ShortestNote} tecken.", [nameof(Note)]);
    }
}

/// <summary>The grounds on which requests, decisions, statements and certificates pass between social services and the region.</summary>
public static class PaperGrounds
{
    internal const string Consent = nameof(GroundCode.G1);

    /// <summary>What the law itself asks for, when nothing else has been chosen.</summary>
    public const string Notice = "Underrättelse om hälsoundersökning enligt SoL 22 kap. 7 §.";

    /// <summary>The grounds that fit sender, recipient and age. Consent is among them when one for placements is given today.</summary>
    public static IReadOnlyList<Choice> Choices(Branch from, Branch to, int age, IReadOnlyList<Consent> given) =>
    [
        .. Grounds.For(from, to, age, sameParty: false).SelectMany(g => g.NeedsConsent
            ? given.Select(c => new Choice($"{Consent}:{c.Id}", $"Samtycke, gäller till och med {c.To:yyyy-MM-dd}", $"{g.Law}. {g.Condition}"))
            : [new Choice(g.Code.ToString(), g.Title, $"{g.Law}. {g.Condition}")]),
    ];

    /// <summary>The consents for placements that hold today.</summary>
    public static IReadOnlyList<Consent> Given(IEnumerable<Consent> ledger, DateOnly today, DateOnly birth) =>
        [.. ledger.Where(c => c.Scope.Purpose == ConsentPurpose.Placement && c.StateOn(today, birth) == ConsentState.Given)];

    /// <summary>What was chosen; null when it is none of the choices.</summary>
    public static DisclosureBasis? Basis(GroundForm form, IReadOnlyList<Choice> choices, IReadOnlyList<Consent> given)
    {
        if (choices.All(c => c.Value != form.Ground)) return null;
        return form.Ground!.Split(':') is [Consent, var id] ? DisclosureBasis.OnConsent(given.Single(c => c.Id.ToString() == id), ConsentPurpose.Placement)
            : DisclosureBasis.OnGround(Enum.Parse<GroundCode>(form.Ground), form.Note ?? "");
    }
}
