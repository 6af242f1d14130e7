namespace Samspel.Domain.JointServices;

/// <summary>What happens to development work, kept as its history.</summary>
public sealed record DevelopmentProposed(DevelopmentContent Content) : Fact { public override string Sentence => $"Utvecklingsarbetet lades in: {Content.Title}."; }
public sealed record DevelopmentRevised(DevelopmentContent Content) : Fact { public override string Sentence => $"Uppgifterna ändrades: {Content.Title}."; }
public sealed record DevelopmentPilotStarted(IReadOnlyList<string> Where) : Fact { public override string Sentence => Where.Count == 1 ? "Började prövas i en kommun." : $"Började prövas i {Where.Count} kommuner."; }
public sealed record DevelopmentFollowedUp(DevelopmentResult Result) : Fact { public override string Sentence => $"Följdes upp {Result.On:yyyy-MM-dd}, {(Result.Works ? "fungerar" : "fungerar inte än")}: {Result.Summary}"; }
public sealed record DevelopmentSpreadTo(DevelopmentSpread Spread) : Fact { public override string Sentence => $"Togs upp i ännu en kommun {Spread.On:yyyy-MM-dd}: {Spread.Adaptation}"; }
public sealed record DevelopmentEnded(string Reason) : Fact { public override string Sentence => $"Avslutades: {Reason}"; }

/// <summary>Every reason to refuse about development work, with its source.</summary>
public static class DevelopmentRules
{
    static readonly Citation Developing = new("3.2");

    public static readonly Rule WrongState = new("UTV-01", "Det går inte i utvecklingsarbetets nuvarande läge. Ladda om sidan.", Developing);
    public static readonly Rule NotYours = new("UTV-02", "Utvecklingsarbete hanteras av länssamordnaren eller den parts samordnare som lade in det. En kommuns samordnare kan registrera att den egna kommunen tar upp det.", Developing);
    public static readonly Rule SaysWhat = new("UTV-03", "Ange vad utvecklingsarbetet heter och vad idén är.", Citation.OwnPractice);
    public static readonly Rule TriedSomewhere = new("UTV-04", "Ange minst en kommun där det prövas.", Developing);
    public static readonly Rule HasAFollowUp = new("UTV-05", "Ange en dag efter i dag för nästa uppföljning.", Developing);
    public static readonly Rule ResultIsDocumented = new("UTV-06", "Skriv vad uppföljningen visade, vilken dag, senast i dag, och var den är dokumenterad.", Developing);
    public static readonly Rule FoundToWork = new("UTV-07", "Den senaste uppföljningen visade inte att det fungerar. Följ upp igen innan det sprids.", Developing);
    public static readonly Rule SpreadOnce = new("UTV-08", "Ange en kommun som inte redan har det, vilken dag, senast i dag, och hur det anpassas dit.", Developing);
    public static readonly Rule ReasonGiven = new("UTV-09", "Skriv varför.", Citation.OwnPractice);
}
