using Samspel.Domain.FamilyCentres;
using Samspel.Domain.Inventories;
using Samspel.Domain.LocalAgreements;
using Samspel.Domain.Parties;
using static Samspel.Domain.Tests.FamilyCentres.CentreGiven;
using static Samspel.Domain.Tests.LocalAgreements.LocalGiven;

namespace Samspel.Domain.Tests.Inventories;

/// <summary>Rounds in each state, with two centres asked, made by acting.</summary>
public static class RoundGiven
{
    public static readonly FamilyCentreId First = FamilyCentreId.New();
    public static readonly FamilyCentreId Second = FamilyCentreId.New();
    public static readonly UnitId OtherUnit = UnitId.New();
    public static readonly PartyActor OtherCoordinator = By(Neighbour, Role.CaseWorker, UnitKind.OtherMunicipal, OtherUnit, "Den andra samordnaren");
    public static readonly AskedCentre AskedFirst = new(First, "Solgläntan", Code, Content().Coordinator!);
    public static readonly AskedCentre AskedSecond = new(Second, "Björken", Neighbour.Code, new(OtherUnit, "Björken", OtherCoordinator.Actor.Person));
    public static readonly RoundContent Plan = new("Hösten 2026", Today, Today.AddDays(30), Catalogue);

    public static InventoryRound Prepared()
    {
        var round = InventoryRound.Prepare(InventoryRoundId.New(), CountyCoordinator, Plan, Today);
        round.Ask(CountyCoordinator, [AskedFirst, AskedSecond]);
        return round;
    }

    public static InventoryRound Opened()
    {
        var round = Prepared();
        round.Open(CountyCoordinator, Today);
        return round;
    }

    /// <summary>Every question answered: yes, 12 hours, a text, the first choice; unknown for those named.</summary>
    public static IReadOnlyList<RoundAnswer> AllAnswers(params string[] unknown) =>
        [.. Catalogue.Criteria.Select(c => new RoundAnswer(c.Key, unknown.Contains(c.Key) ? Answer.Unknown : Typical(c)))];

    public static Answer Typical(Criterion c) => c.Kind switch
    {
        AnswerKind.YesNo => Answer.Of(true),
        AnswerKind.HoursAWeek or AnswerKind.Persons => Answer.Of(12m),
        AnswerKind.Text => Answer.Of("Ljusa och stora"),
        AnswerKind.Choice => Answer.Of(c.Choices![0]),
        _ => Answer.Of(new DateOnly(2026, 1, 1)),
    };

    public static InventoryRound SentIn()
    {
        var round = Opened();
        round.Save(CentreLead, First, AllAnswers(CriterionKeys.PlanningTime), Today);
        round.SendIn(CentreLead, First, Today);
        round.Save(OtherCoordinator, Second, AllAnswers(), Today);
        round.SendIn(OtherCoordinator, Second, Today);
        return round;
    }

    public static InventoryRound LockedRound()
    {
        var round = SentIn();
        round.Lock(CountyCoordinator, null, Today);
        return round;
    }

    public static InventoryRound OldTotals() => InventoryRound.KnownInTotal(InventoryRoundId.New(), CountyCoordinator, Autumn2019.Content, Autumn2019.Figures, Today);

    public static InventoryRound In(RoundState state)
    {
        switch (state)
        {
            case RoundState.Prepared: return Prepared();
            case RoundState.Open: return Opened();
            case RoundState.Locked: return LockedRound();
            default:
                var round = Prepared();
                round.Cancel(CountyCoordinator, "Skjuts till våren.", Today);
                return round;
        }
    }
}
