using System.ComponentModel.DataAnnotations;
using Samspel.Domain.FamilyCentres;
using Samspel.Domain.Inventories;

namespace Samspel.Web.Inventories;

/// <summary>What is asked about a round as a whole.</summary>
public sealed class RoundForm
{
    [Required(ErrorMessage = "Skriv vad kartläggningen heter."), StringLength(150)] public string? Name { get; set; }
    [Required(ErrorMessage = "Ange vilken dag svaren avser.")] public DateOnly? Day { get; set; }
    [Required(ErrorMessage = "Ange sista svarsdag.")] public DateOnly? LastDay { get; set; }
    [StringLength(2000)] public string? Why { get; set; }

    /// <summary>Version of the questions.</summary>
    [Required(ErrorMessage = "Välj frågor.")] public int? Version { get; set; }

    public static RoundForm Of(RoundContent content) => new() { Name = content.Name, Day = content.Day, LastDay = content.LastDay, Why = content.Why, Version = content.Catalogue.Version };

    public RoundContent Content(CriterionCatalogue catalogue) => new(Name!, Day!.Value, LastDay!.Value, catalogue, Why);
}

/// <summary>Another last day and why.</summary>
public sealed class PostponeForm
{
    [Required(ErrorMessage = "Ange ny sista svarsdag.")] public DateOnly? LastDay { get; set; }
    [Required(ErrorMessage = "Skriv varför."), StringLength(1000)] public string? Reason { get; set; }
}

/// <summary>Why something is done.</summary>
public sealed class RoundReasonForm
{
    [Required(ErrorMessage = "Skriv varför."), StringLength(1000)] public string? Reason { get; set; }
}

/// <summary>Why a round is locked although somebody has not answered; empty when all have.</summary>
public sealed class LockForm
{
    [StringLength(1000)] public string? Reason { get; set; }
}

/// <summary>Which centres are asked.</summary>
public sealed class AskForm
{
    public List<Guid> Centres { get; set; } = [];
}

/// <summary>One answer as it is typed: ja, nej, a number with a comma, a day, a text; estimated, or plainly unknown.</summary>
public sealed class AnswerInput
{
    public const string UnknownValue = "okänt";

    [StringLength(1000)] public string? Value { get; set; }
    public bool Estimated { get; set; }

    /// <summary>Ticked where the value is typed; where it is chosen, unknown is one of the choices.</summary>
    public bool Unknown { get; set; }
    [StringLength(500)] public string? Comment { get; set; }

    public static AnswerInput Of(Criterion criterion, Answer? answer, string? comment = null) => answer switch
    {
        null => new() { Comment = comment },
        { IsKnown: false } => new() { Unknown = !IsChosen(criterion), Value = IsChosen(criterion) ? UnknownValue : null, Comment = comment },
        _ => new() { Value = criterion.Kind == AnswerKind.YesNo ? (answer.YesNo == true ? "ja" : "nej") : new Answer(Certainty.Stated, answer.YesNo, answer.Number, answer.Text, answer.Day).Words, Estimated = answer.Certainty == Certainty.Estimated, Comment = comment },
    };

    /// <summary>Whether the answer is one of some choices, and not typed.</summary>
    public static bool IsChosen(Criterion criterion) => criterion.Kind is AnswerKind.YesNo or AnswerKind.Choice;

    /// <summary>The answer; nothing when the question is not answered yet; or why it does not fit.</summary>
    public (Answer? Answer, string? Fault) Read(Criterion criterion)
    {
        var typed = Value?.Trim() ?? "";
        if (Unknown && typed.Length > 0) return (null, "Du har både skrivit ett svar och angett att det är okänt. Välj ett av dem.");
        if (Unknown) return (Answer.Unknown, null);
        if (typed.Length == 0) return (null, null);
        var (answer, misfit) = InventoryFile.ReadAnswer(typed, criterion);
        if (answer is { IsKnown: true } && Estimated && criterion.Kind != AnswerKind.Text) answer = new Answer(Certainty.Estimated, answer.YesNo, answer.Number, answer.Text, answer.Day);
        return (answer, misfit);
    }
}

/// <summary>A centre's answers, in the order of the questions.</summary>
public sealed class AnswersForm
{
    public List<AnswerInput> Answers { get; set; } = [];
}

/// <summary>A corrected answer and why.</summary>
public sealed class CorrectForm
{
    public AnswerInput After { get; set; } = new();
    [Required(ErrorMessage = "Skriv varför."), StringLength(1000)] public string? Reason { get; set; }
}

/// <summary>A file with answers.</summary>
public sealed class RoundFileForm
{
    [Required(ErrorMessage = "Välj en fil.")] public IFormFile? File { get; set; }
}

/// <summary>The questions of a version as they are edited: reworded, left out, one added.</summary>
public sealed class QuestionsForm
{
    [Required(ErrorMessage = "Ge versionen ett namn."), StringLength(100)] public string? Name { get; set; }
    public List<QuestionInput> Questions { get; set; } = [];
    public NewQuestion New { get; set; } = new();

    public static QuestionsForm Of(CriterionCatalogue catalogue) => new() { Name = catalogue.Name, Questions = [.. catalogue.Criteria.Select(c => new QuestionInput { Key = c.Key, Text = c.Question, Asked = true })] };
}

/// <summary>A question that is there: its wording, and whether it is still asked.</summary>
public sealed class QuestionInput
{
    [StringLength(60)] public string? Key { get; set; }
    [StringLength(300)] public string? Text { get; set; }
    public bool Asked { get; set; }
}

/// <summary>A question to add.</summary>
public sealed class NewQuestion
{
    [StringLength(300)] public string? Text { get; set; }
    public CentrePart? Part { get; set; }
    public AnswerKind? Kind { get; set; }

    /// <summary>One a line, for a question with choices.</summary>
    [StringLength(2000)] public string? Choices { get; set; }

    public IReadOnlyList<string>? ChoiceList => Kind == AnswerKind.Choice ? [.. (Choices ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct()] : null;
}
