using System.ComponentModel.DataAnnotations;
using Samspel.Domain;
using Samspel.Domain.Consents;
using Samspel.Domain.Examinations;

namespace Samspel.Web.Examinations;

/// <summary>How the need of an examination was judged.</summary>
public enum Judged { Needed, NotNeeded, CoveredByAsylum }

/// <summary>The judgement as it is typed; what the chosen answer takes is asked for.</summary>
public sealed class AssessForm : IValidatableObject
{
    [Required(ErrorMessage = "Välj vad ni har kommit fram till.")] public Judged? Judged { get; set; }
    [StringLength(500)] public string? Document { get; set; }
    public DateOnly? DocumentDate { get; set; }
    [StringLength(4000)] public string? Why { get; set; }
    [StringLength(4000)] public string? WhyComplete { get; set; }
    [StringLength(4000)] public string? WhyClose { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext context)
    {
        if (Judged == Examinations.Judged.NotNeeded)
        {
            if (string.IsNullOrWhiteSpace(Document)) yield return new("Skriv vilken handling som visar att undersökningen är obehövlig.", [nameof(Document)]);
            if (DocumentDate is null) yield return new("Ange handlingens datum.", [nameof(DocumentDate)]);
            if (string.IsNullOrWhiteSpace(Why)) yield return new("Skriv vad handlingen visar.", [nameof(Why)]);
        }
        if (Judged == Examinations.Judged.CoveredByAsylum)
        {
            if (string.IsNullOrWhiteSpace(WhyComplete)) yield return new("Skriv varför undersökningen är lika heltäckande.", [nameof(WhyComplete)]);
            if (string.IsNullOrWhiteSpace(WhyClose)) yield return new("Skriv varför den ligger nära placeringen.", [nameof(WhyClose)]);
        }
    }

    public NotNeededGround ToGround() => new(Document!.Trim(), DocumentDate!.Value, Why!.Trim());
    public AsylumSuffices ToSuffices() => new(WhyComplete!.Trim(), WhyClose!.Trim());
}

/// <summary>One person's answer as it is typed; empty means no new answer.</summary>
public sealed class AnswerRow : IValidatableObject
{
    /// <summary>The decider; empty for the child.</summary>
    public Guid? Who { get; set; }
    public string? Said { get; set; }
    public AnswerForm? How { get; set; }
    public DateOnly? On { get; set; }

    public const string Yes = "ja", No = "nej", Waiting = "tillfragad", NotReached = "ej-nadd";
    public bool IsAnswer => Said is Yes or No;
    public bool IsAsking => Said is Waiting or NotReached;

    public IEnumerable<ValidationResult> Validate(ValidationContext context)
    {
        if (string.IsNullOrEmpty(Said)) yield break;
        if (How is null && IsAnswer) yield return new("Välj hur svaret lämnades.", [nameof(How)]);
        if (On is null) yield return new(IsAsking ? "Ange vilken dag ni frågade eller försökte nå." : "Ange vilken dag svaret lämnades.", [nameof(On)]);
    }
}

/// <summary>The consent to the examination as it is typed.</summary>
public sealed class ConsentForm
{
    public ConsentGivers? Givers { get; set; }
    [StringLength(4000)] public string? Maturity { get; set; }
    public List<AnswerRow> Answers { get; set; } = [];
    public string? Dental { get; set; }
    [StringLength(4000)] public string? View { get; set; }
    [StringLength(2000)] public string? WhyNoView { get; set; }
}

/// <summary>The request as in the form "BBIC Begäran om hälsoundersökning", to whom and on what ground. No field asks where the child lives.</summary>
public sealed class RequestForm : GroundForm
{
    [Required(ErrorMessage = "Välj vilken enhet som ska undersöka.")] public UnitId? To { get; set; }
    [Required(ErrorMessage = "Skriv vilken version av blanketten ni har följt."), StringLength(100)] public string? FormVersion { get; set; }
    [Required(ErrorMessage = "Skriv varför undersökningen begärs."), StringLength(4000)] public string? Reason { get; set; }
    [Required(ErrorMessage = "Skriv frågorna om fysisk hälsa."), StringLength(4000)] public string? PhysicalQuestions { get; set; }
    [Required(ErrorMessage = "Skriv frågorna om psykisk hälsa."), StringLength(4000)] public string? MentalQuestions { get; set; }
    [Required(ErrorMessage = "Skriv frågorna om tandhälsa."), StringLength(4000)] public string? DentalQuestions { get; set; }
    [Required(ErrorMessage = "Skriv vad som är känt om hälsan, eller att inget är känt."), StringLength(4000)] public string? KnownHealth { get; set; }
    [StringLength(4000)] public string? Medication { get; set; }
    [Required(ErrorMessage = "Skriv tidigare vårdkontakter, eller att inga är kända."), StringLength(4000)] public string? EarlierCare { get; set; }
    [StringLength(4000)] public string? Schooling { get; set; }
    [StringLength(4000)] public string? ChildsView { get; set; }
    [Required(ErrorMessage = "Skriv vilket språk, eller att tolk inte behövs."), StringLength(200)] public string? Interpreter { get; set; }
    [Required(ErrorMessage = "Skriv vem regionen ska kontakta."), StringLength(500)] public string? Contact { get; set; }

    public BbicRequest ToContent() => new(FormVersion!.Trim(), Reason!.Trim(), PhysicalQuestions!.Trim(), MentalQuestions!.Trim(), DentalQuestions!.Trim(), KnownHealth!.Trim(), Blank(Medication),
        EarlierCare!.Trim(), Blank(Schooling), Blank(ChildsView), Interpreter!.Trim(), Contact!.Trim());

    static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

/// <summary>An offered time as it is typed.</summary>
public sealed class OfferForm
{
    [Required(ErrorMessage = "Skriv vilken tid som erbjuds."), StringLength(500)] public string? Time { get; set; }
}

/// <summary>A reason, and nothing more.</summary>
public sealed class WhyForm
{
    [Required(ErrorMessage = "Skriv varför."), StringLength(2000)] public string? Why { get; set; }
}

/// <summary>A day, and nothing more.</summary>
public sealed class DayForm
{
    [Required(ErrorMessage = "Ange vilken dag.")] public DateOnly? On { get; set; }
}

/// <summary>One part of the examination as it is typed: the day, or why not.</summary>
public sealed class PartRow : IValidatableObject
{
    public ExaminationPart Part { get; set; }
    public DateOnly? On { get; set; }
    [StringLength(2000)] public string? WhyNot { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext context)
    {
        if (On is null && string.IsNullOrWhiteSpace(WhyNot)) yield return new($"{Part.Word()}: ange vilken dag den undersöktes, eller varför inte.", [nameof(On)]);
    }

    public PartResult ToResult() => On is { } on ? new(Part, on) : new(Part, null, WhyNot!.Trim());
}

/// <summary>How the three parts went, as it is typed.</summary>
public sealed class CarryOutForm
{
    public List<PartRow> Parts { get; set; } = [];
}

/// <summary>The statement as it is typed: one need on each line.</summary>
public sealed class StatementForm : GroundForm
{
    [Required(ErrorMessage = "Skriv utlåtandet."), StringLength(8000)] public string? Summary { get; set; }
    [StringLength(4000)] public string? Needs { get; set; }

    public IReadOnlyList<string> Each() => (Needs ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}

/// <summary>Where a need leads, as it is typed.</summary>
public sealed class NeedForm : IValidatableObject
{
    [Required(ErrorMessage = "Välj vart behovet leder.")] public NeedLeadsTo? To { get; set; }
    public string? Sip { get; set; }
    [StringLength(2000)] public string? Text { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext context)
    {
        if (To == NeedLeadsTo.Sip && string.IsNullOrWhiteSpace(Sip)) yield return new("Välj vilken SIP.", [nameof(Sip)]);
        if (To is NeedLeadsTo.Referral && string.IsNullOrWhiteSpace(Text)) yield return new("Skriv vart remissen går.", [nameof(Text)]);
        if (To is NeedLeadsTo.Nothing && string.IsNullOrWhiteSpace(Text)) yield return new("Skriv varför inget görs.", [nameof(Text)]);
    }

    public NeedOutcome ToOutcome(DateOnly today) => new(To!.Value, To == NeedLeadsTo.Sip ? Sip! : Text!.Trim(), today);
}

/// <summary>Who takes over.</summary>
public sealed class TakerForm
{
    [Required(ErrorMessage = "Välj vem som tar över.")] public string? To { get; set; }
}
