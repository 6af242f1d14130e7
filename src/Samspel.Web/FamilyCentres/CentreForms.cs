using System.ComponentModel.DataAnnotations;
using Samspel.Domain;
using Samspel.Domain.FamilyCentres;
using Samspel.Domain.Parties;
using Samspel.Web.Agreements;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.FamilyCentres;

/// <summary>What is asked about a centre as a whole: who stands for which part, and who else is there.</summary>
public sealed class CentreForm : IValidatableObject
{
    [Required(ErrorMessage = "Skriv vad verksamheten heter."), StringLength(150)] public string? Name { get; set; }
    [Required(ErrorMessage = "Skriv vilken ort den ligger i."), StringLength(100)] public string? Place { get; set; }
    [Required(ErrorMessage = "Välj vad verksamheten kallar sig.")] public DeclaredType? Declared { get; set; }
    [StringLength(4)] public string? MaternityCare { get; set; }
    [StringLength(4)] public string? ChildHealthCare { get; set; }
    [StringLength(4)] public string? OpenPreschool { get; set; }
    [StringLength(4)] public string? SocialServices { get; set; }
    [StringLength(4000)] public string? Teams { get; set; }
    [StringLength(4000)] public string? Actors { get; set; }
    [StringLength(4000)] public string? Groups { get; set; }

    /// <summary>The unit and, after a colon, the person.</summary>
    [StringLength(80)] public string? Coordinator { get; set; }
    [StringLength(500)] public string? Contact { get; set; }
    public Guid Seen { get; set; }

    public static CentreForm Of(FamilyCentre centre)
    {
        var content = centre.Content;
        string? Party(CentrePart part) => content.Parties.FirstOrDefault(p => p.Parts.Contains(part))?.PartyCode;
        return new()
        {
            Name = content.Name, Place = content.Place, Declared = content.Declared, MaternityCare = Party(CentrePart.MaternityCare), ChildHealthCare = Party(CentrePart.ChildHealthCare),
            OpenPreschool = Party(CentrePart.OpenPreschool), SocialServices = Party(CentrePart.SocialServices), Teams = Lines.Of(content.Teams.Select(t => (t.Name, t.What))), Actors = Lines.Of(content.Actors.Select(a => (a.Name, a.What))),
            Groups = Lines.Of(content.Groups.Select(g => (g.Name, g.ForWhom))), Coordinator = content.Coordinator is { } c ? KeyOf(c.Unit, c.Person) : null, Contact = content.Contact, Seen = centre.Version,
        };
    }

    /// <summary>How a coordinator is chosen in a list.</summary>
    public static string KeyOf(UnitId unit, PersonId? person) => person is { } p ? $"{unit}:{p}" : $"{unit}";

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (new[] { MaternityCare, ChildHealthCare, OpenPreschool, SocialServices }.All(string.IsNullOrEmpty)) yield return new("Ange vem som står för minst en av delarna.", [nameof(MaternityCare)]);
        foreach (var (field, text) in new[] { (nameof(Teams), Teams), (nameof(Actors), Actors), (nameof(Groups), Groups) })
            if (Lines.Read(text).Fault is { } fault) yield return new(fault, [field]);
    }

    /// <summary>The form as the trade keeps it.</summary>
    public CentreContent Content(IReadOnlyList<Party> parties, IReadOnlyList<CoordinatorChoice> coordinators, CentreContent? before)
    {
        var stands = new[] { (CentrePart.MaternityCare, MaternityCare), (CentrePart.ChildHealthCare, ChildHealthCare), (CentrePart.OpenPreschool, OpenPreschool), (CentrePart.SocialServices, SocialServices) };
        var chosen = coordinators.FirstOrDefault(c => KeyOf(c.Unit, c.Person) == Coordinator);
        return new(Name!, Place!, Declared!.Value,
            [.. stands.Where(s => !string.IsNullOrEmpty(s.Item2)).GroupBy(s => s.Item2!).Select(g => new CentreParty(g.Key, parties.First(p => p.Code == g.Key).Name, [.. g.Select(s => s.Item1)]))],
            [.. Lines.Read(Teams).Pairs.Select(p => new JointTeam(p.Name, p.What, before?.Teams.FirstOrDefault(t => t.Name == p.Name)?.Parts ?? []))],
            [.. Lines.Read(Actors).Pairs.Select(p => new FurtherActor(p.Name, p.What))], [.. Lines.Read(Groups).Pairs.Select(p => new FamilyGroup(p.Name, p.What))],
            chosen is null ? null : new CentreCoordinator(chosen.Unit, chosen.UnitName, chosen.Person, chosen.Name), Contact, before?.Units);
    }
}

/// <summary>A new centre: what is asked about it, where, and since when.</summary>
public sealed class NewCentreForm
{
    [Required(ErrorMessage = "Välj kommun."), StringLength(4)] public string? Municipality { get; set; }
    public CentreForm Centre { get; set; } = new();
    public KnownDateForm Opened { get; set; } = new();
}

/// <summary>An answer to one criterion, as it is typed.</summary>
public sealed class CentreValueForm
{
    /// <summary>"Ja", "Nej" or "Okant" for a question of yes and no.</summary>
    [StringLength(10)] public string? YesNo { get; set; }
    [StringLength(20)] public string? Number { get; set; }
    [StringLength(1000)] public string? Text { get; set; }
    public DateOnly? Day { get; set; }
    [Required(ErrorMessage = "Välj hur säker uppgiften är.")] public Certainty? Certainty { get; set; }
    [Required(ErrorMessage = "Ange vilken dag uppgiften gäller.")] public DateOnly? On { get; set; }
    [Required(ErrorMessage = "Skriv var uppgiften kommer ifrån."), StringLength(200)] public string? Source { get; set; }
    public Guid Seen { get; set; }

    public static CentreValueForm Of(Answer answer, DateOnly today, Guid seen) => new()
    {
        YesNo = answer.YesNo switch { true => "Ja", false => "Nej", _ => null }, Number = answer.Number is { } n ? CentreWords.Number(n) : null, Text = answer.Text, Day = answer.Day,
        Certainty = answer.IsKnown ? answer.Certainty : null, On = today, Seen = seen,
    };

    /// <summary>The answer; null with what is wrong when it cannot be read.</summary>
    public (Answer? Answer, string? Field, string? Fault) Read(Criterion criterion)
    {
        if (Certainty is not { } sure) return (null, null, null);
        if (sure == Samspel.Domain.FamilyCentres.Certainty.Unknown) return (Answer.Unknown, null, null);
        var (field, answer) = criterion.Kind switch
        {
            AnswerKind.YesNo => (nameof(YesNo), YesNo is "Ja" or "Nej" ? Answer.Of(YesNo == "Ja", sure) : null),
            AnswerKind.HoursAWeek or AnswerKind.Persons => (nameof(Number), SwedishNumber.Read(Number) is { } n ? Answer.Of(n, sure) : null),
            AnswerKind.Day => (nameof(Day), Day is { } day ? Answer.Of(day, sure) : null),
            _ => (nameof(Text), string.IsNullOrWhiteSpace(Text) ? null : Answer.Of(Text.Trim(), sure)),
        };
        return answer is null ? (null, field, criterion.MisfitOf(Misfit(criterion)) ?? "Svara på frågan, eller ange att det är okänt.") : criterion.MisfitOf(answer) is { } misfit ? (null, field, misfit) : (answer, null, null);
    }

    static Answer Misfit(Criterion criterion) => criterion.Kind == AnswerKind.YesNo ? Answer.Of(-1m) : Answer.Of(criterion.IsNumber);
}

/// <summary>A last day and why.</summary>
public sealed class CloseCentreForm
{
    [Required(ErrorMessage = "Ange sista dagen.")] public DateOnly? LastDay { get; set; }
    [Required(ErrorMessage = "Skriv varför."), StringLength(2000)] public string? Reason { get; set; }
}

/// <summary>The day it opened.</summary>
public sealed class OpenedForm
{
    [Required(ErrorMessage = "Ange dagen.")] public DateOnly? Day { get; set; }
}

/// <summary>Lists written one a line, "name: what".</summary>
static class Lines
{
    public static string Of(IEnumerable<(string Name, string What)> pairs) => string.Join("\n", pairs.Select(p => $"{p.Name}: {p.What}"));

    public static (IReadOnlyList<(string Name, string What)> Pairs, string? Fault) Read(string? text)
    {
        var pairs = new List<(string, string)>();
        foreach (var line in (text ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var colon = line.IndexOf(':');
            if (colon < 1 || line[(colon + 1)..].Trim().Length == 0) return ([], $"Skriv namn, kolon och vad det är. Raden ”{(line.Length > 60 ? line[..60] + "…" : line)}” går inte att läsa.");
            pairs.Add((line[..colon].Trim(), line[(colon + 1)..].Trim()));
        }
        return (pairs, null);
    }
}

/// <summary>Numbers as a Swede types them: 12,5 or 12.5.</summary>
static class SwedishNumber
{
    public static decimal? Read(string? text) => decimal.TryParse(text?.Trim().Replace('.', ','), System.Globalization.NumberStyles.AllowDecimalPoint | System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.GetCultureInfo("sv-SE"), out var number) ? number : null;
}
