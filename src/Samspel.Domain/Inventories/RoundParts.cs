using System.Text.Json.Serialization;
using Samspel.Domain.FamilyCentres;

namespace Samspel.Domain.Inventories;

/// <summary>What is edited together about a round (omgångens uppgifter).</summary>
/// <param name="Day">The day the answers are true of (avser den dagen).</param>
/// <param name="LastDay">Last day to answer.</param>
public sealed record RoundContent(string Name, DateOnly Day, DateOnly LastDay, CriterionCatalogue Catalogue, string? Why = null);

/// <summary>A centre that is asked, and who answers for it (tillfrågad familjecentral).</summary>
public sealed record AskedCentre(FamilyCentreId Centre, string Name, string MunicipalityCode, CentreCoordinator Coordinator);

/// <summary>An answer to one criterion in a round (svar i omgången).</summary>
public sealed record RoundAnswer(string Key, Answer Answer, string? Comment = null);

/// <summary>Where a centre's answers stand (svarens läge).</summary>
public enum FormState
{
    /// <summary>Inte påbörjat.</summary>
    NotBegun,
    /// <summary>Påbörjat.</summary>
    Saved,
    /// <summary>Inlämnat.</summary>
    SentIn,
    /// <summary>Ska kompletteras: taken back by the county with a reason.</summary>
    Returned,
}

/// <summary>A centre's answers (svarsblankett).</summary>
/// <param name="Returned">Why the county took it back, the last time it did.</param>
/// <param name="SavedOn">The day something was last saved.</param>
public sealed record CentreForm(FamilyCentreId Centre, FormState State, IReadOnlyList<RoundAnswer> Answers, DateOnly? SentInOn = null, string? Returned = null, DateOnly? ReturnedOn = null, DateOnly? SavedOn = null)
{
    public Answer AnswerTo(string key) => Answers.FirstOrDefault(a => a.Key == key)?.Answer ?? Answer.Unknown;
    [JsonIgnore] public bool IsOpen => State != FormState.SentIn;
}

/// <summary>A correction after the round was locked (rättelse): a new version of one answer, with the reason. The old one stays.</summary>
/// <param name="Version">Its number among the round's corrections; the round as locked is version 1.</param>
public sealed record RoundCorrection(int Version, FamilyCentreId Centre, string Key, Answer Before, Answer After, string Reason, string ByName, DateOnly On);

/// <summary>
/// What is known of the whole county on one criterion (länstotal): how many say yes and no, how many are unknown, and lowest and highest. What the
/// source does not say is null and never worked out from the rest.
/// </summary>
/// <param name="Centres">How many centres it is about.</param>
/// <param name="Note">The source's own words, when it says more.</param>
public sealed record CriterionTotal(string Key, int Centres, int? Yes, int? No, int? Unknown, decimal? Lowest, decimal? Highest, string? Note = null);

/// <summary>How many centres a municipality had, as the source says (antal i kommunen).</summary>
public sealed record MunicipalCount(string MunicipalityCode, int Centres);

/// <summary>What is known of a round of which only the county's figures remain (omgång med bara länstotaler).</summary>
public sealed record AggregateFigures(IReadOnlyList<MunicipalCount> Municipalities, IReadOnlyList<CriterionTotal> Totals, string Source);

/// <summary>How far a municipality has come in a round (lägesbild per kommun).</summary>
public sealed record MunicipalProgress(string MunicipalityCode, int Asked, int Begun, int SentIn, int Answered, int Unknown)
{
    public string Sentence => $"{SentIn} av {Asked} inlämnade" + (Begun > SentIn ? $", {Begun - SentIn} påbörjade" : "");
}

/// <summary>The words for a centre's answers.</summary>
public static class FormStates
{
    public static string Word(this FormState state) => state switch
    {
        FormState.NotBegun => "Inte påbörjat",
        FormState.Saved => "Påbörjat",
        FormState.SentIn => "Inlämnat",
        FormState.Returned => "Ska kompletteras",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };
}

/// <summary>What happens in a round, kept as its history.</summary>
public sealed record RoundPrepared(RoundContent Content) : Fact { public override string Sentence => $"Kartläggningen {Content.Name} förbereddes med frågorna i version {Content.Catalogue.Version}."; }
public sealed record RoundKnownInTotal(RoundContent Content, AggregateFigures Figures) : Fact { public override string Sentence => $"Kartläggningen {Content.Name} lades in med länets totaler. Källa: {Figures.Source}."; }
public sealed record RoundRevised(RoundContent Content) : Fact { public override string Sentence => "Kartläggningens uppgifter ändrades."; }
public sealed record RoundCentresAsked(IReadOnlyList<string> Added, IReadOnlyList<string> Removed) : Fact
{
    public override string Sentence => string.Join(" ", new[] { Added.Count > 0 ? $"Får frågorna: {string.Join(", ", Added)}." : null, Removed.Count > 0 ? $"Får inte längre frågorna: {string.Join(", ", Removed)}." : null, Added.Count + Removed.Count == 0 ? "De som svarar hämtades på nytt ur registret." : null }.OfType<string>());
}
public sealed record RoundOpened(DateOnly LastDay, int Centres) : Fact { public override string Sentence => $"Öppnades för svar från {Centres} verksamheter, sista svarsdag {LastDay:yyyy-MM-dd}."; }
public sealed record RoundPostponed(DateOnly LastDay, string Reason) : Fact { public override string Sentence => $"Sista svarsdag flyttades till {LastDay:yyyy-MM-dd}: {Reason}"; }
public sealed record RoundAnswersSaved(FamilyCentreId Centre, string Name, int Answers, bool FromFile) : Fact { public override string Sentence => $"{Name} sparade svar på {Answers} {(Answers == 1 ? "fråga" : "frågor")}{(FromFile ? " från fil" : "")}."; }
public sealed record RoundAnswersSentIn(FamilyCentreId Centre, string Name, int Known, int Unknown) : Fact { public override string Sentence => $"{Name} lämnade in: {Known} svar kända, {Unknown} okända."; }
public sealed record RoundAnswersTakenBack(FamilyCentreId Centre, string Name, string Reason) : Fact { public override string Sentence => $"{Name} ska komplettera: {Reason}"; }
public sealed record RoundLocked(int SentIn, int Missing, string? Reason) : Fact { public override string Sentence => Missing == 0 ? $"Låstes med svar från alla {SentIn}." : $"Låstes med {SentIn} inlämnade och {Missing} som inte lämnat in: {Reason}"; }
public sealed record RoundCorrected(RoundCorrection Correction, string Name, string Question) : Fact { public override string Sentence => $"Version {Correction.Version}: {Name}, {Question} {Correction.After.Words} (var: {Correction.Before.Words.ToLowerInvariant()}). {Correction.Reason}"; }
public sealed record RoundCancelled(string Reason) : Fact { public override string Sentence => $"Ställdes in: {Reason}"; }
