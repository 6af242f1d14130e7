using System.ComponentModel.DataAnnotations;
using Samspel.Domain.Sips;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Sips.Meetings;

/// <summary>The answer to a call (svar på kallelse), typed by the called unit itself or entered for a unit on paper.</summary>
public sealed class AnswerForm : IValidatableObject
{
    public static readonly IReadOnlyList<Choice> Answers =
    [
        new(nameof(CallAnswer.Accepted), "Vi kommer"),
        new(nameof(CallAnswer.Declined), "Vi kan inte komma", "Lämna gärna ett skriftligt underlag i stället."),
        new(nameof(CallAnswer.ProposesOther), "Vi föreslår en annan tid"),
    ];

    [Required(ErrorMessage = "Välj ett svar.")] public CallAnswer? Answer { get; set; }
    public DateOnly? Date { get; set; }
    public TimeOnly? Time { get; set; }
    [StringLength(1000)] public string? Text { get; set; }
    [StringLength(10000)] public string? Contribution { get; set; }

    public static AnswerForm Of(AnswerContent? answer)
    {
        if (answer is null) return new();
        var form = new AnswerForm { Answer = answer.Answer == CallAnswer.None ? null : answer.Answer, Text = answer.Text };
        if (answer.ProposedTime is not { } time) return form;
        var local = SwedishDate.Local(time).DateTime;
        (form.Date, form.Time) = (DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local));
        return form;
    }

    public AnswerContent ToAnswer() => new(Answer ?? CallAnswer.None, string.IsNullOrWhiteSpace(Text) ? null : Text.Trim(),
        Answer == CallAnswer.ProposesOther && Date is { } day && Time is { } time ? Clock.Instant(day, time) : null);

    public IEnumerable<ValidationResult> Validate(ValidationContext context)
    {
        if (Answer is { } answer && Answers.All(a => a.Value != answer.ToString())) yield return new ValidationResult("Välj ett svar.", [nameof(Answer)]);
        if (Answer != CallAnswer.ProposesOther) yield break;
        if (Date is null) yield return new ValidationResult("Skriv vilken dag ni föreslår.", [nameof(Date)]);
        if (Time is null) yield return new ValidationResult("Skriv vilket klockslag ni föreslår.", [nameof(Time)]);
    }
}
