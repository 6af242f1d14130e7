namespace Samspel.Domain.FamilyCentres;

/// <summary>Which part of a family centre a criterion is about (del).</summary>
public enum CentrePart
{
    /// <summary>Mödrahälsovård (MHV).</summary>
    MaternityCare,
    /// <summary>Barnhälsovård (BHV).</summary>
    ChildHealthCare,
    /// <summary>Kommunal öppen förskola.</summary>
    OpenPreschool,
    /// <summary>Socialtjänst.</summary>
    SocialServices,
    /// <summary>Familjecentralen som helhet.</summary>
    Whole,
}

/// <summary>What kind of value answers a criterion (slag av värde).</summary>
public enum AnswerKind { YesNo, HoursAWeek, Persons, Text, Choice, Day }

/// <summary>One criterion (kriterium): a question with a stable key, the part it is about, what kind of value answers it and the section behind it.</summary>
/// <param name="Key">Stable from version to version, "mhv.hela"; never reused for another question or another kind of value.</param>
/// <param name="Question">As it is put to the centre's coordinator.</param>
/// <param name="Section">Section of the county agreement; null when the county asks on its own.</param>
public sealed record Criterion(string Key, string Question, CentrePart Part, AnswerKind Kind, string? Section, IReadOnlyList<string>? Choices = null)
{
    /// <summary>Why an answer does not fit the question, in words; null when it does. The unknown always fits.</summary>
    public string? MisfitOf(Answer answer) => Kind switch
    {
        _ when !answer.IsKnown => null,
        AnswerKind.YesNo => answer.YesNo is null ? "Svara ja, nej eller okänt." : null,
        AnswerKind.HoursAWeek => !IsWithin(answer.Number, 168) ? "Ange timmar i veckan, 0 till 168 med högst två decimaler, eller okänt." : null,
        AnswerKind.Persons => !IsWithin(answer.Number, 500) ? "Ange antal personer, 0 till 500 med högst två decimaler, eller okänt." : null,
        AnswerKind.Text => string.IsNullOrWhiteSpace(answer.Text) ? "Skriv ett svar, eller ange okänt." : answer.Text.Length > 1000 ? "Svaret får ha högst 1 000 tecken." : null,
        AnswerKind.Choice => answer.Text is null || Choices?.Contains(answer.Text) != true ? $"Välj ett av alternativen: {string.Join("; ", Choices ?? [])}; eller okänt." : null,
        AnswerKind.Day => answer.Day is null ? "Ange en dag, ÅÅÅÅ-MM-DD, eller okänt." : null,
        _ => throw new ArgumentOutOfRangeException(nameof(answer), Kind, null),
    };

    public bool IsNumber => Kind is AnswerKind.HoursAWeek or AnswerKind.Persons;

    static bool IsWithin(decimal? number, decimal most) => number is { } n && n >= 0 && n <= most && decimal.Round(n, 2) == n;

    public bool Equals(Criterion? other) => other is not null && (Key, Question, Part, Kind, Section) == (other.Key, other.Question, other.Part, other.Kind, other.Section)
        && (Choices ?? []).SequenceEqual(other.Choices ?? []);

    public override int GetHashCode() => HashCode.Combine(Key, Question, Part, Kind, Section);
}

/// <summary>The words for parts and kinds of value.</summary>
public static class CriterionWords
{
    public static string Word(this CentrePart part) => part switch
    {
        CentrePart.MaternityCare => "Mödrahälsovård (MHV)",
        CentrePart.ChildHealthCare => "Barnhälsovård (BHV)",
        CentrePart.OpenPreschool => "Öppen förskola",
        CentrePart.SocialServices => "Socialtjänst",
        CentrePart.Whole => "Familjecentralen som helhet",
        _ => throw new ArgumentOutOfRangeException(nameof(part), part, null),
    };

    public static string Word(this AnswerKind kind) => kind switch
    {
        AnswerKind.YesNo => "Ja eller nej",
        AnswerKind.HoursAWeek => "Timmar i veckan",
        AnswerKind.Persons => "Antal personer",
        AnswerKind.Text => "Text",
        AnswerKind.Choice => "Val",
        AnswerKind.Day => "Dag",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
