using Samspel.Domain.FamilyCentres;
using Samspel.Domain.LocalAgreements;
using Samspel.Domain.Parties;

namespace Samspel.Domain.Inventories;

/// <summary>
/// A round of the county's inventory of family centres (kartläggningsomgång): its version of the questions, who is asked, their answers, and after
/// locking the corrections. Of an old round only the county's totals may be known; then no centre has any answer in it.
/// </summary>
public sealed partial class InventoryRound : Aggregate
{
    InventoryRound() { }

    public InventoryRoundId Id { get; private set; }
    public RoundContent Content { get; private set => (field, Name, Day) = (value, value.Name, value.Day); } = null!;
    public string Name { get; private set; } = "";
    public DateOnly Day { get; private set; }
    public RoundState State { get; private set; }
    public DateOnly StateSince { get; private set; }

    /// <summary>The county coordinator's unit.</summary>
    public UnitId Unit { get; private set; }
    public IReadOnlyList<AskedCentre> Asked { get; private set; } = [];
    public IReadOnlyList<CentreForm> Forms { get; private set; } = [];
    public IReadOnlyList<RoundCorrection> Corrections { get; private set; } = [];

    /// <summary>What is known when only the county's figures remain; null for a round with answers of its own.</summary>
    public AggregateFigures? Figures { get; private set; }

    public bool IsAggregate => Figures is not null;
    public CriterionCatalogue Catalogue => Content.Catalogue;

    /// <summary>1 as locked, and one more for each correction.</summary>
    public int RoundVersion => Corrections.Count + 1;

    public static InventoryRound Prepare(InventoryRoundId id, PartyActor by, RoundContent content, DateOnly today)
    {
        RoundRules.NotYours.Require(IsCounty(by));
        var round = new InventoryRound { Id = id, Unit = by.Actor.Unit, Content = Checked(content, today), State = RoundState.Prepared, StateSince = today };
        round.Record(new RoundPrepared(round.Content));
        return round;
    }

    /// <summary>Puts in a round of which only the county's figures are known.</summary>
    public static InventoryRound KnownInTotal(InventoryRoundId id, PartyActor by, RoundContent content, AggregateFigures figures, DateOnly today)
    {
        RoundRules.NotYours.Require(IsCounty(by));
        RoundRules.IsNamed.Require(!string.IsNullOrWhiteSpace(content.Name));
        RoundRules.TotalsAreWhole.Require(IsWhole(figures, content.Catalogue) && content.Day <= today);
        var round = new InventoryRound { Id = id, Unit = by.Actor.Unit, Content = content, State = RoundState.Locked, StateSince = today, Figures = figures };
        round.Record(new RoundKnownInTotal(content, figures));
        return round;
    }

    public void Revise(PartyActor by, RoundContent content, DateOnly today)
    {
        Allow(RoundCommand.Revise, by);
        var revised = Checked(content, today);
        if (revised == Content) return;
        Record(new RoundRevised(revised));
        Content = revised;
    }

    /// <summary>Chooses which centres are asked. One that has saved answers stays.</summary>
    public void Ask(PartyActor by, IReadOnlyList<AskedCentre> centres)
    {
        Allow(RoundCommand.Ask, by);
        RoundRules.AskedOnce.Require(centres.Select(c => c.Centre).Distinct().Count() == centres.Count);
        var removed = Asked.ExceptBy(centres.Select(c => c.Centre), c => c.Centre).ToList();
        RoundRules.AnswersStay.Require(removed.All(c => FormOf(c.Centre).State == FormState.NotBegun));
        RoundRules.SomebodyIsAsked.Require(State == RoundState.Prepared || centres.Count > 0);
        var added = centres.ExceptBy(Asked.Select(c => c.Centre), c => c.Centre).ToList();
        if (added.Count + removed.Count == 0 && centres.SequenceEqual(Asked)) return;
        Record(new RoundCentresAsked([.. added.Select(c => c.Name)], [.. removed.Select(c => c.Name)]));
        Asked = centres;
    }

    public void Open(PartyActor by, DateOnly today)
    {
        var row = Allow(RoundCommand.Open, by);
        RoundRules.SomebodyIsAsked.Require(Asked.Count > 0);
        RoundRules.DaysInOrder.Require(Content.LastDay >= today);
        Record(new RoundOpened(Content.LastDay, Asked.Count));
        Go(row, today);
    }

    public void Postpone(PartyActor by, DateOnly lastDay, string reason, DateOnly today)
    {
        Allow(RoundCommand.Postpone, by);
        RoundRules.ReasonGiven.Require(!string.IsNullOrWhiteSpace(reason));
        var revised = Checked(Content with { LastDay = lastDay }, today);
        if (revised == Content) return;
        Record(new RoundPostponed(lastDay, reason.Trim()));
        Content = revised;
    }

    /// <summary>Ends the time for answers. What was never sent in is unknown, and the round says why it was not waited for.</summary>
    public void Lock(PartyActor by, string? reasonForMissing, DateOnly today)
    {
        var row = Allow(RoundCommand.Lock, by);
        var missing = NotSentIn.Count;
        RoundRules.MissingIsExplained.Require(missing == 0 || !string.IsNullOrWhiteSpace(reasonForMissing));
        Record(new RoundLocked(Asked.Count - missing, missing, missing == 0 ? null : reasonForMissing!.Trim()));
        Go(row, today);
    }

    public void Cancel(PartyActor by, string reason, DateOnly today)
    {
        var row = Allow(RoundCommand.Cancel, by);
        RoundRules.ReasonGiven.Require(!string.IsNullOrWhiteSpace(reason));
        Record(new RoundCancelled(reason.Trim()));
        Go(row, today);
    }

    /// <summary>Whether the table lets this person do it now; for answers, about that centre.</summary>
    public bool Can(RoundCommand command, PartyActor by, FamilyCentreId? centre = null) => RoundTransitions.Find(State, command) is { } row && (row.By & PartyOf(by, centre)) != 0;

    /// <summary>How the person stands to the round, or to one centre's answers in it.</summary>
    public RoundParty PartyOf(PartyActor by, FamilyCentreId? centre = null)
    {
        if (IsCounty(by)) return RoundParty.County;
        var asked = Asked.Where(a => centre is null || a.Centre == centre).ToList();
        return (asked.Any(a => FamilyCentre.MayAnswer(by, a.Coordinator)) ? RoundParty.Centre : RoundParty.None)
            | (asked.Any(a => LocalAgreement.MayLead(by, a.MunicipalityCode)) ? RoundParty.Municipality : RoundParty.None);
    }

    static bool IsCounty(PartyActor by) => by.Side == Principal.Region && by.Actor.Role == Role.CountyCoordinator;

    RoundTransition Allow(RoundCommand command, PartyActor by, FamilyCentreId? centre = null)
    {
        var row = RoundTransitions.Find(State, command)
            ?? throw RoundRules.WrongState.Broken($"Det går inte att {command.Word()} i läget ”{State.Word()}”. Ladda om sidan.");
        RoundRules.NotYours.Require((row.By & PartyOf(by, centre)) != 0);
        return row;
    }

    void Go(RoundTransition row, DateOnly today) => (State, StateSince) = (row.To!.Value, today);

    static RoundContent Checked(RoundContent content, DateOnly today)
    {
        RoundRules.IsNamed.Require(!string.IsNullOrWhiteSpace(content.Name));
        RoundRules.DaysInOrder.Require(content.LastDay >= today && content.LastDay >= content.Day);
        return content with { Name = content.Name.Trim(), Why = string.IsNullOrWhiteSpace(content.Why) ? null : content.Why.Trim() };
    }

    static bool IsWhole(AggregateFigures figures, CriterionCatalogue catalogue) => !string.IsNullOrWhiteSpace(figures.Source) && figures.Municipalities.Count > 0
        && figures.Municipalities.All(m => m.Centres > 0) && figures.Municipalities.Select(m => m.MunicipalityCode).Distinct().Count() == figures.Municipalities.Count
        && figures.Totals.Select(t => t.Key).Distinct().Count() == figures.Totals.Count
        && figures.Totals.All(t => catalogue.Find(t.Key) is not null && t.Centres == figures.Municipalities.Sum(m => m.Centres)
            && (t.Yes ?? 0) + (t.No ?? 0) + (t.Unknown ?? 0) <= t.Centres && !(t.Lowest > t.Highest));
}
