using Samspel.Domain.Children;
using Samspel.Domain.Parties;
using Samspel.Domain.PlacementCosts;
using Samspel.Domain.Sips;

namespace Samspel.Domain.Placements;

/// <summary>
/// A placement outside the own home (placering, 6): from the plan, or at once when it is acute, over the chain of school and care, the stay and its
/// follow-ups, to an ending that breaks nothing off. What may be done when stands in <see cref="PlacementTransitions"/>, why not in
/// <see cref="PlacementRules"/>. Where the child lives is not here but in <see cref="PlaceOfStay"/>, behind a lock of its own.
/// </summary>
public sealed partial class Placement : Aggregate, ICase
{
    static readonly TimeZoneInfo Sweden = TimeZoneInfo.FindSystemTimeZoneById("Europe/Stockholm");

    Placement() { }

    public PlacementId Id { get; private set; }
    public CaseNumber Number { get; private set; }
    public ChildId Child { get; private set; }
    public DateOnly ChildBirth { get; private set; }
    public CompartmentId Compartment { get; private set; }

    /// <summary>The child's home municipality when it was placed.</summary>
    public string MunicipalityCode { get; private set; } = "";
    public UnitId Unit { get; private set; }
    public UnitRef Owner { get; private set; } = null!;
    public PersonId? Responsible { get; private set; }
    public DateOnly CarriedSince { get; private set; }

    public PlacementState State { get; private set; }
    public DateOnly StateSince { get; private set; }
    public DateOnly OpenedOn { get; private set; }
    public PlacementDecision Decision { get; private set; } = null!;

    /// <summary>How the child was placed; null before.</summary>
    public PlacedHow? How { get; private set; }
    public DateOnly? PlacedOn { get; private set; }
    public DateTimeOffset? PlacedAt { get; private set; }
    public string? WhyAcute { get; private set; }
    public OpenDecision? OpenDecision { get; private set; }

    /// <summary>The cost split in force when the child was placed as planned.</summary>
    public int? SplitVersion { get; private set; }

    /// <summary>Since which day a split had been established by both: before it the responsibility was not clear (6.6).</summary>
    public DateOnly? SplitOn { get; private set; }

    /// <summary>The placement this one replaces, and the one that came after.</summary>
    public PlacementId? Previous { get; private set; }
    public PlacementId? Next { get; private set; }

    /// <summary>Records about a placed child can never be weeded (SoL 16 kap. 2 §). Once set nothing takes it away.</summary>
    public bool NeverWeed { get; private set; }

    /// <summary>A placement that is planned: nobody is placed yet.</summary>
    /// <param name="previous">The placement that it is to replace.</param>
    public static Placement Plan(PlacementId id, CaseNumber number, Actor by, UnitRef owner, PersonId? responsible, ChildId child, DateOnly birth, string municipalityCode,
        PlacementDecision decision, ChainBasis basis, DateOnly today, Placement? previous = null)
    {
        var placement = New(id, number, by, owner, responsible, child, birth, municipalityCode, decision, basis, today, previous);
        placement.Record(new PlacementPlanned(number, placement.Decision, previous?.Id));
        placement.Recompute();
        return placement;
    }

    /// <summary>An acute placement that has happened: everything is done after, with a clock (6.3, 6.6).</summary>
    /// <param name="at">When the child was placed; its day in Sweden is the decision's first day.</param>
    /// <param name="now">This instant: what is still to come is no acute placement yet.</param>
    public static Placement PlaceAcutely(PlacementId id, CaseNumber number, Actor by, UnitRef owner, PersonId? responsible, ChildId child, DateOnly birth, string municipalityCode,
        PlacementDecision decision, ChainBasis basis, string why, DateTimeOffset at, DateTimeOffset now, Placement? previous = null)
    {
        var today = DayInSweden(now);
        PlacementRules.AcuteHasAReason.Require(!PlacementWords.IsBlank(why));
        PlacementRules.PlacedByNow.Require(decision.From <= today && decision.From == DayInSweden(at));
        if (at > now) throw PlacementRules.PlacedByNow.Broken("Registrera placeringen när den har skett. Ange ett klockslag som har varit.");
        var placement = New(id, number, by, owner, responsible, child, birth, municipalityCode, decision, basis, today, previous);
        placement.Record(new PlacedAcutely(number, placement.Decision, why.Trim(), at, previous?.Id));
        (placement.State, placement.How, placement.PlacedOn, placement.PlacedAt, placement.WhyAcute) = (PlacementState.Placed, PlacedHow.Acute, decision.From, at, why.Trim());
        placement.MarkNeverToBeWeeded();
        placement.Recompute();
        return placement;
    }

    public void ReviseDecision(Actor by, PlacementDecision decision, DateOnly today)
    {
        Allow(PlacementCommand.ReviseDecision, by);
        Check(decision, ChildBirth, today);
        if (decision == Decision) return;
        Record(new PlacementDecisionRevised(decision));
        var other = (decision.Form, decision.LegalBase, decision.From) != (Decision.Form, Decision.LegalBase, Decision.From);
        Decision = decision;
        // What both approved was another placement than this: that the responsibility is clear is said anew (6.6).
        if (other && State == PlacementState.ReadyToPlace) (State, StateSince, SplitVersion, SplitOn) = (PlacementState.Planned, today, null, null);
        Recompute();
    }

    /// <summary>Both principals have approved the written split before the placement (6.6).</summary>
    /// <param name="split">The proof that the costs' own record gives; null while they are not settled.</param>
    public void ClearResponsibility(Actor by, EstablishedSplit? split, DateOnly today)
    {
        var row = Allow(PlacementCommand.ClearResponsibility, by);
        PlacementRules.ResponsibilityIsClear.Require(split?.Placement == Id);
        Record(new ResponsibilityCleared(split!.Version, split.On));
        (SplitVersion, SplitOn) = (split.Version, split.Since);
        Go(row, today);
    }

    /// <summary>The child is placed as planned: the split was established (6.6) and the contacts with school and care taken (6.3) by that day.</summary>
    public void Place(Actor by, DateOnly on, DateOnly today)
    {
        var row = Allow(PlacementCommand.Place, by);
        RequirePlacedByNow(on, today);
        PlacementRules.SplitBeforePlacement.Require(SplitOn is not { } clear || on >= clear);
        RequireContacts(on);
        Record(new ChildPlaced(on));
        Placed(row, PlacedHow.Planned, on, today);
    }

    /// <summary>
    /// The child is placed though the responsibility is not clear. The product shows the breach of 6.6 and cannot veto a board's decision: who decided
    /// and why is written, and both principals' managers have a duty at once. A placement that is ready is registered so when the day was before the split.
    /// </summary>
    public void PlaceWithoutSplit(Actor by, OpenDecision decision, DateOnly on, PlacementCost cost, DateOnly today)
    {
        var row = Allow(PlacementCommand.PlaceWithoutSplit, by);
        PlacementRules.OpenDecisionIsNamed.Require(!PlacementWords.IsBlank(decision.DecidedBy) && !PlacementWords.IsBlank(decision.Office) && !PlacementWords.IsBlank(decision.Reason));
        RequirePlacedByNow(on, today);
        PlacementRules.WasNotClear.Require(State == PlacementState.Planned || on < SplitOn);
        Record(new PlacedWithoutClearResponsibility(decision, on));
        OpenDecision = decision;
        Placed(row, PlacedHow.WithoutClearResponsibility, on, today);
        cost.Follow(this);
    }

    public void Withdraw(Actor by, string reason, DateOnly today)
    {
        var row = Allow(PlacementCommand.Withdraw, by);
        PlacementRules.ReasonGiven.Require(!PlacementWords.IsBlank(reason));
        Record(new PlacementWithdrawn(reason.Trim()));
        Lapse(_ => true, "Placeringen återtogs. Punkten behövs inte.", today);
        Go(row, today);
    }

    /// <summary>Gives the placement to another person, to the unit's inbox, or to another unit in the same compartment.</summary>
    public void HandOver(Actor by, UnitRef unit, PersonId? person, string to, DateOnly today)
    {
        Allow(PlacementCommand.HandOver, by);
        PlacementRules.InsideTheCompartment.Require(unit.Compartment == Compartment);
        if (unit.Id == Unit && person == Responsible) return;
        Record(new PlacementHandedOver(unit.Id, person, to));
        (Owner, Unit, Responsible, CarriedSince) = (unit, unit.Id, person, today);
    }

    /// <summary>Whether the table lets this person do it now; decides whether a button shows.</summary>
    public bool Can(PlacementCommand command, Actor by) => PlacementTransitions.Find(State, command) is { } row && (row.By & PartyOf(by)) != 0;

    /// <summary>How the person stands to the placement.</summary>
    public PlacementParty PartyOf(Actor by)
    {
        if (by.IsSystem || !by.Role.CarriesCases()) return PlacementParty.None;
        if (by.Unit == Unit) return PlacementParty.Owner;
        return Involves(by.Unit) ? PlacementParty.Asked : PlacementParty.None;
    }

    /// <summary>Units that have been asked to do a part.</summary>
    public bool Involves(UnitId unit) => Items.Any(i => i.Request?.To.Id == unit);

    static Placement New(PlacementId id, CaseNumber number, Actor by, UnitRef owner, PersonId? responsible, ChildId child, DateOnly birth, string municipalityCode,
        PlacementDecision decision, ChainBasis basis, DateOnly today, Placement? previous)
    {
        PlacementRules.BySocialServices.Require(by.Role.CarriesCases() && by.Unit == owner.Id && owner.Kind.Branch() == Branch.SocialServices);
        PlacementRules.ReplacedByAPlacedOne.Require(previous is null || (previous.Child == child && previous.State is PlacementState.Placed or PlacementState.Ending));
        PlacementRules.RegistrationIsWhole.Require(IsCode(municipalityCode));
        Check(decision, birth, today);
        Check(basis);
        return new Placement
        {
            Id = id, Number = number, Child = child, ChildBirth = birth, MunicipalityCode = municipalityCode, Compartment = owner.Compartment, Unit = owner.Id, Owner = owner,
            Responsible = responsible, CarriedSince = today, StateSince = today, OpenedOn = today, Decision = decision, Basis = basis, Previous = previous?.Id,
        };
    }

    void Placed(PlacementTransition row, PlacedHow how, DateOnly on, DateOnly today)
    {
        (How, PlacedOn) = (how, on);
        MarkNeverToBeWeeded();
        Go(row, today);
        Recompute();
    }

    void MarkNeverToBeWeeded()
    {
        if (NeverWeed) return;
        Record(new MarkedNeverToBeWeeded());
        NeverWeed = true;
    }

    /// <summary>The real day is judged as the planned one was: the child may have had a birthday between them.</summary>
    void RequirePlacedByNow(DateOnly on, DateOnly today)
    {
        PlacementRules.PlacedByNow.Require(on <= today && on != default);
        CheckAge(Decision, ChildBirth, on);
    }

    PlacementTransition Allow(PlacementCommand command, Actor by)
    {
        var row = PlacementTransitions.Find(State, command) ?? throw PlacementRules.WrongState.Broken($"Det går inte att {command.Word()} i läget ”{State.Word()}”. Ladda om sidan.");
        PlacementRules.NotYours.Require((row.By & PartyOf(by)) != 0);
        return row;
    }

    void Go(PlacementTransition row, DateOnly today)
    {
        if (row.To is not { } to || to == State) return;
        (State, StateSince) = (to, today);
    }

    static bool IsCode(string? code) => code is { Length: 4 } && code.All(char.IsAsciiDigit);

    static void Check(PlacementDecision decision, DateOnly birth, DateOnly today)
    {
        CheckAge(decision, birth, decision.From);
        PlacementRules.DecisionIsWhole.Require(!PlacementWords.IsBlank(decision.DecidedBy) && decision.DecidedOn != default && decision.DecidedOn <= today && (decision.Until is null || decision.Until >= decision.From));
        if (decision.BestInterests.Missing().ToList() is { Count: > 0 } missing)
            throw PlacementRules.BestInterestsJudged.Broken($"Skriv {SipWords.List(missing)}.");
    }

    static void CheckAge(PlacementDecision decision, DateOnly birth, DateOnly day)
    {
        PlacementRules.WithinTheAgreement.Require(Ages.AgeOn(birth, day) is >= 0 and <= PlacementForms.Oldest);
        PlacementRules.FormFitsAge.Require(decision.Form.FitsAge(birth, day));
        PlacementRules.SpecialReasons.Require(!decision.Form.NeedsSpecialReasons(birth, day) || !PlacementWords.IsBlank(decision.SpecialReasons));
    }

    static DateOnly DayInSweden(DateTimeOffset instant) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, Sweden).DateTime);
}
