using Samspel.Domain.FamilyCentres;
using Samspel.Domain.Inventories;
using Samspel.Web.FamilyCentres;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Inventories;

/// <summary>How the words of a round look on a page.</summary>
static class RoundWords
{
    public static StatusKind Tag(RoundState state) => state switch { RoundState.Open => StatusKind.Ongoing, RoundState.Locked => StatusKind.Done, RoundState.Cancelled => StatusKind.Stopped, _ => StatusKind.NotStarted };

    public static StatusKind Tag(FormState state) => state switch { FormState.SentIn => StatusKind.Done, FormState.Saved => StatusKind.Ongoing, FormState.Returned => StatusKind.Soon, _ => StatusKind.NotStarted };

    /// <summary>An answer with the unit it is counted in: "ca 12,5 timmar i veckan".</summary>
    public static string Words(Answer answer, Criterion criterion) => answer is { IsKnown: true, Number: not null } ? $"{answer.Words} {CentreWords.UnitOf(criterion)}" : answer.Words;

    /// <summary>How far a round has come.</summary>
    public static string Progress(RoundLine line) => line.Brief switch
    {
        { IsAggregate: true } => "Bara länets totaler är kända",
        { Centres: 0 } => "Ingen tillfrågad än",
        var brief when line.State == RoundState.Prepared => $"{brief.Centres} ska få frågorna",
        var brief => $"{brief.SentIn} av {brief.Centres} inlämnade{(brief.Begun > brief.SentIn ? $", {brief.Begun - brief.SentIn} påbörjade" : "")}",
    };

    public static IReadOnlyList<Choice> Choices(Criterion criterion) =>
    [
        .. criterion.Kind == AnswerKind.YesNo ? [new Choice("ja", "Ja"), new Choice("nej", "Nej")] : (criterion.Choices ?? []).Select(c => new Choice(c, c)),
        new Choice(AnswerInput.UnknownValue, "Okänt, ingen vet"),
    ];
}
