using Samspel.Domain.FamilyCentres;
using Samspel.Domain.LocalAgreements;
using Samspel.Domain.Parties;
using Samspel.Domain.Sips;

namespace Samspel.Domain.CentreStarts;

/// <summary>A question the county follows in the dialogue (dialogfråga), with a stable key.</summary>
public sealed record DialogueQuestion(string Key, string Question);

/// <summary>The dialogue's questions (dialogfrågor).</summary>
public static class DialogueQuestions
{
    public static readonly IReadOnlyList<DialogueQuestion> All =
    [
        new("vilja", "Finns en gemensam vilja att starta en familjecentral?"),
        new("likvardighet", "Hur kan familjecentralerna bli likvärdiga i länet?"),
        new("ramdokument", "Vad bör stå i ett gemensamt ramdokument för länet?"),
        new("mall", "Vad behövs i länets mall för avtal?"),
        new("oppenforskola", "Hur kom kommunens öppna förskola till?"),
        new("stod", "Vilket stöd vill kommunen ha?"),
    ];
}

/// <summary>What was said about a question (svar i dialogen).</summary>
public sealed record DialogueAnswer(string Key, string Said);

/// <summary>A meeting in the dialogue (dialog): which day, which roles met, what was said and what was asked for. Roles, never names.</summary>
public sealed record DialogueMeeting(int Number, DateOnly On, IReadOnlyList<string> Roles, IReadOnlyList<DialogueAnswer> Answers, string? AskedFor, string? Note)
{
    public bool Equals(DialogueMeeting? other) => other is not null && (Number, On, AskedFor, Note) == (other.Number, other.On, other.AskedFor, other.Note)
        && Roles.SequenceEqual(other.Roles) && Answers.SequenceEqual(other.Answers);

    public override int GetHashCode() => HashCode.Combine(Number, On, AskedFor, Note);
}

/// <summary>A figure put in by hand (handinlagd siffra), with the year it is for and where it comes from.</summary>
public sealed record HandFigure(int Number, int Year, string Source);

/// <summary>What is known before the decision (förutsättningar): will and needs in words, figures by hand. What nobody has said is null and shown as unknown.</summary>
/// <param name="Wants">Whether the municipality wants to start.</param>
public sealed record StartPicture(Answer Wants, string? Will, string? Needs, string? OpenPreschoolStory, HandFigure? Population, HandFigure? Births)
{
    public static readonly StartPicture NothingKnown = new(Answer.Unknown, null, null, null, null, null);
}

/// <summary>A budget frame (budgetram): which money, decided when, where it is written.</summary>
public sealed record BudgetFrame(Principal Side, string What, DateOnly On, string Source);

/// <summary>A step's plan and outcome (steg): who does it by when, and what came of it.</summary>
public sealed record PlannedStep(StartStep Step, UnitId? Unit = null, string? UnitName = null, PersonId? Person = null, DateOnly? Due = null, DateOnly? DoneOn = null, string? Outcome = null)
{
    public bool IsDone => DoneOn is not null;
    public bool HasOwner => Unit is not null;
}

/// <summary>Help the county has offered (erbjuden hjälp), and what the municipality answered.</summary>
public sealed record OfferedHelp(int Number, string What, DateOnly On, string ByName, bool? Accepted = null, string? Answer = null, DateOnly? AnsweredOn = null);

/// <summary>What happens on the way to a family centre, kept as its history.</summary>
public sealed record StartBegun(string Name) : Fact { public override string Sentence => $"Vägen till en familjecentral påbörjades: {Name}."; }
public sealed record StartDescribed(StartPicture Picture) : Fact { public override string Sentence => $"Förutsättningarna ändrades. Vill starta: {Picture.Wants.Words.ToLowerInvariant()}."; }
public sealed record DialogueHeld(DialogueMeeting Meeting) : Fact { public override string Sentence => $"Dialog {Meeting.Number} hölls {Meeting.On:yyyy-MM-dd} med {SipWords.List(Meeting.Roles)}." + (Meeting.AskedFor is null ? "" : $" Önskemål: {Meeting.AskedFor}"); }
public sealed record StepPlanned(StartStep Step, string UnitName, DateOnly Due) : Fact { public override string Sentence => $"{Step.Word()}: {UnitName} ansvarar, klart senast {Due:yyyy-MM-dd}."; }
public sealed record StepDone(StartStep Step, DateOnly On, string Outcome) : Fact { public override string Sentence => $"{Step.Word()} är klart {On:yyyy-MM-dd}: {Outcome}"; }
public sealed record StepReopened(StartStep Step, string Reason) : Fact { public override string Sentence => $"{Step.Word()} öppnades igen: {Reason}"; }
public sealed record BudgetStated(BudgetFrame Frame) : Fact { public override string Sentence => $"Budgetram för {Frame.Side.Word()} {Frame.On:yyyy-MM-dd}: {Frame.What} ({Frame.Source})."; }
public sealed record StartDecided(LocalDecision Decision) : Fact { public override string Sentence => $"{Decision.Body} beslutade för {Decision.Side.Word()} {Decision.On:yyyy-MM-dd} (dnr {Decision.Dnr})."; }
public sealed record StartAgreementLinked(LocalAgreementId Agreement, string? Title) : Fact { public override string Sentence => Title is null ? "Ett samverkansavtal under arbete kopplades." : $"Samverkansavtalet är klart: {Title}."; }
public sealed record CentreOpened(FamilyCentreId Centre, string Name, DateOnly On) : Fact { public override string Sentence => $"Familjecentralen {Name} öppnade {On:yyyy-MM-dd}."; }
public sealed record HelpOffered(OfferedHelp Help) : Fact { public override string Sentence => $"Länet erbjöd hjälp: {Help.What}"; }
public sealed record HelpAnswered(int Number, bool Accepted, string? Answer) : Fact { public override string Sentence => (Accepted ? "Kommunen tog emot erbjuden hjälp." : "Kommunen avböjde erbjuden hjälp.") + (Answer is null ? "" : $" {Answer}"); }
public sealed record StartPaused(string Reason) : Fact { public override string Sentence => $"Arbetet vilar: {Reason}"; }
public sealed record StartResumed(string Reason) : Fact { public override string Sentence => $"Arbetet togs upp igen: {Reason}"; }
public sealed record StartGivenUp(string Reason) : Fact { public override string Sentence => $"Arbetet lades ner: {Reason}"; }
