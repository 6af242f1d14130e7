using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Samspel.Domain.CentreStarts;
using Samspel.Domain.FamilyCentres;
using Samspel.Web.FamilyCentres;

namespace Samspel.Web.CentreStarts;

public sealed class BeginForm
{
    [Required(ErrorMessage = "Skriv vad arbetet kallas."), StringLength(150)] public string? Name { get; set; }
}

/// <summary>A meeting in the dialogue: roles one a line, and what was said about each of the county's questions.</summary>
public sealed class DialogueForm
{
    [Required(ErrorMessage = "Ange vilken dag ni möttes.")] public DateOnly? On { get; set; }
    [Required(ErrorMessage = "Skriv vilka roller som var med."), StringLength(2000)] public string? Roles { get; set; }

    /// <summary>Question by question, in the order they are asked.</summary>
    [MaxLength(20)] public List<string?> Said { get; set; } = [];
    [StringLength(4000)] public string? AskedFor { get; set; }
    [StringLength(4000)] public string? Note { get; set; }

    public DialogueMeeting Meeting() => new(0, On!.Value, [.. (Roles ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)],
        [.. DialogueQuestions.All.Zip(Said).Where(s => !string.IsNullOrWhiteSpace(s.Second)).Select(s => new DialogueAnswer(s.First.Key, s.Second!.Trim()))], AskedFor, Note);
}

/// <summary>A figure by hand: number, year and source, all or none.</summary>
public sealed class FigureForm
{
    [StringLength(12)] public string? Number { get; set; }
    [StringLength(4)] public string? Year { get; set; }
    [StringLength(200)] public string? Source { get; set; }

    public bool IsEmpty => string.IsNullOrWhiteSpace(Number) && string.IsNullOrWhiteSpace(Year) && string.IsNullOrWhiteSpace(Source);

    public static FigureForm Of(HandFigure? figure) => new() { Number = figure?.Number.ToString(CultureInfo.InvariantCulture), Year = figure?.Year.ToString(CultureInfo.InvariantCulture), Source = figure?.Source };

    /// <summary>The figure; null when nothing is filled in, which is unknown.</summary>
    public HandFigure? Figure() => IsEmpty ? null : new(Whole(Number)!.Value, Whole(Year)!.Value, Source!.Trim());

    public IEnumerable<ValidationResult> Check(string prefix)
    {
        if (IsEmpty) yield break;
        if (Whole(Number) is null) yield return new("Skriv ett helt tal med siffror, till exempel 10 500.", [$"{prefix}.{nameof(Number)}"]);
        if (Whole(Year) is null) yield return new("Ange året med fyra siffror.", [$"{prefix}.{nameof(Year)}"]);
        if (string.IsNullOrWhiteSpace(Source)) yield return new("Skriv var siffran kommer ifrån.", [$"{prefix}.{nameof(Source)}"]);
    }

    static int? Whole(string? text) => int.TryParse(string.Concat((text ?? "").Where(c => !char.IsWhiteSpace(c))), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}

/// <summary>What is known beforehand. What is left empty is unknown.</summary>
public sealed class PictureForm : IValidatableObject
{
    [Required(ErrorMessage = "Välj ja, nej eller okänt."), StringLength(10)] public string? Wants { get; set; }
    [StringLength(4000)] public string? Will { get; set; }
    [StringLength(4000)] public string? Needs { get; set; }
    [StringLength(4000)] public string? OpenPreschoolStory { get; set; }
    public FigureForm Population { get; set; } = new();
    public FigureForm Births { get; set; } = new();

    public static PictureForm Of(StartPicture picture) => new()
    {
        Wants = picture.Wants.YesNo switch { true => "Ja", false => "Nej", _ => "Okant" }, Will = picture.Will, Needs = picture.Needs, OpenPreschoolStory = picture.OpenPreschoolStory,
        Population = FigureForm.Of(picture.Population), Births = FigureForm.Of(picture.Births),
    };

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) => [.. Population.Check(nameof(Population)), .. Births.Check(nameof(Births))];

    public StartPicture Picture() => new(Wants switch { "Ja" => Answer.Of(true), "Nej" => Answer.Of(false), _ => Answer.Unknown }, Trimmed(Will), Trimmed(Needs), Trimmed(OpenPreschoolStory), Population.Figure(), Births.Figure());

    static string? Trimmed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

public sealed class OwnerForm
{
    /// <summary>The unit and, after a colon, the person.</summary>
    [Required(ErrorMessage = "Välj vem som ansvarar."), StringLength(80)] public string? Owner { get; set; }
    [Required(ErrorMessage = "Ange vilken dag steget ska vara klart.")] public DateOnly? Due { get; set; }
}

public sealed class DoneForm
{
    [Required(ErrorMessage = "Ange vilken dag det blev klart.")] public DateOnly? On { get; set; }
    [Required(ErrorMessage = "Skriv vad steget ledde till."), StringLength(4000)] public string? Outcome { get; set; }
}

public sealed class WhyForm
{
    [Required(ErrorMessage = "Skriv varför."), StringLength(2000)] public string? Reason { get; set; }
}

public sealed class BudgetForm
{
    [Required(ErrorMessage = "Skriv vad ramen täcker."), StringLength(1000)] public string? What { get; set; }
    [Required(ErrorMessage = "Ange vilken dag ramen beslutades.")] public DateOnly? On { get; set; }
    [Required(ErrorMessage = "Skriv var det står."), StringLength(500)] public string? Source { get; set; }
}

public sealed class StartDecisionForm
{
    [Required(ErrorMessage = "Skriv vem som har beslutat."), StringLength(200)] public string? Body { get; set; }
    [Required(ErrorMessage = "Ange beslutsdagen.")] public DateOnly? On { get; set; }
    [Required(ErrorMessage = "Ange diarienumret."), StringLength(60)] public string? Dnr { get; set; }
}

public sealed class LinkForm
{
    [Required(ErrorMessage = "Välj ett avtal.")] public int? Agreement { get; set; }
}

/// <summary>The opening: the day, and the centre: one that is in the register already, or what is asked about a new one.</summary>
public sealed class OpeningForm
{
    [Required(ErrorMessage = "Ange vilken dag familjecentralen öppnade.")] public DateOnly? On { get; set; }
    public Guid? Existing { get; set; }
    public CentreForm Centre { get; set; } = new();
}

public sealed class HelpForm
{
    [Required(ErrorMessage = "Skriv vad hjälpen består i."), StringLength(2000)] public string? What { get; set; }
}

public sealed class HelpAnswerForm
{
    [Required(ErrorMessage = "Välj om ni tar emot hjälpen.")] public bool? Accepted { get; set; }
    [StringLength(2000)] public string? Answer { get; set; }
}
