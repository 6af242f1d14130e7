using Samspel.Domain.Children;
using Samspel.Domain.Parties;

namespace Samspel.Domain.FamilyViews;

/// <summary>
/// Somebody's access (insyn) to what one unit releases of a child's plans: a guardian's, or the young person's own. It is one unit's in one
/// compartment; what another unit lets the same person see is another access. Whether it holds is asked of the day and the child each time, so
/// that it ends the moment the right ends. The states are in <see cref="FamilyAccessTable"/>.
/// </summary>
public sealed class FamilyAccess : Aggregate
{
    FamilyAccess() { }

    public FamilyAccessId Id { get; private set; }
    public ChildId Child { get; private set; }
    public CompartmentId Compartment { get; private set; }

    /// <summary>The unit that gave it and whose plans are seen.</summary>
    public UnitId Unit { get; private set; }

    /// <summary>The decider it was given to; null for the young person.</summary>
    public DeciderId? Decider { get; private set; }
    public DeciderKind? Kind { get; private set; }

    /// <summary>The twelve digits by which the e-legitimation names the person. Shown nowhere in full.</summary>
    public string Number { get; private set; } = "";

    /// <summary>The decider's name; null for the young person, whose name stays on the child's own record.</summary>
    public string? Name { get; private set; }
    public DateOnly GivenOn { get; private set; }
    public PersonId GivenBy { get; private set; }

    /// <summary>What was judged before a guardian was let in.</summary>
    public AccessAssessment? Assessment { get; private set; }

    /// <summary>How the young person's own maturity was judged, under 18.</summary>
    public string? Maturity { get; private set; }
    public FamilyAccessState State { get; private set; }
    public DateOnly? EndedOn { get; private set; }
    public PersonId? EndedBy { get; private set; }
    public string? WhyEnded { get; private set; }

    public bool IsYoungPersons => Decider is null;
    public string Capacity => FamilyWords.Capacity(Kind);

    /// <summary>Lets somebody who decides for the child see what is released.</summary>
    /// <param name="others">What the unit has given before about this child.</param>
    public static FamilyAccess GiveToDecider(FamilyAccessId id, Actor by, Child child, DeciderId decider, IdentityNumber number, AccessAssessment assessment, IReadOnlyList<FamilyAccess> others, DateOnly today)
    {
        RequireOpen(by, child);
        var who = child.DecidersOn(today).FirstOrDefault(d => d.Id == decider && d.Kind != DeciderKind.SocialBoard);
        FamilyRules.OnlyWhoDecides.Require(who is not null);
        FamilyRules.NumberIsTheirOwn.Require(number.Digits != child.Number);
        FamilyRules.NoHarmIsAssessed.Require(!FamilyWords.IsBlank(assessment.NoHarm));
        FamilyRules.ChildsViewIsRecorded.Require(!FamilyWords.IsBlank(assessment.HowJudged));
        FamilyRules.MatureNoIsHeeded.Require(assessment.View != ChildsView.MatureAndRefuses);
        FamilyRules.YouthClinicNeedsYes.Require(by.UnitKind != UnitKind.YouthClinic || assessment.View == ChildsView.Wants);
        var access = Give(id, by, child, number.Digits, others, today, who!.Id);
        (access.Kind, access.Name, access.Assessment) = (who.Kind, who.Name, assessment.Trimmed());
        access.Record(new FamilyAccessGiven(id, who.Kind));
        return access;
    }

    /// <summary>Lets the young person see the own plans: under 18 when judged mature, from 18 without more.</summary>
    public static FamilyAccess GiveToYoungPerson(FamilyAccessId id, Actor by, Child child, string? maturity, IReadOnlyList<FamilyAccess> others, DateOnly today)
    {
        RequireOpen(by, child);
        FamilyRules.YoungPersonHasANumber.Require(child.Number is not null);
        var adult = child.DecidesAlone(today);
        FamilyRules.MaturityIsAssessed.Require(adult || !FamilyWords.IsBlank(maturity));
        var access = Give(id, by, child, child.Number!, others, today, null);
        access.Maturity = adult ? null : maturity!.Trim();
        access.Record(new FamilyAccessGiven(id, null));
        return access;
    }

    /// <summary>How it stands that day, whether or not the night has written it down.</summary>
    public FamilyAccessState StateOn(DateOnly day, Child child)
    {
        if (child.Id != Child) throw new ArgumentException("Another child's record.", nameof(child));
        if (State != FamilyAccessState.Holds) return State;
        if (child.DeceasedOn is not null) return FamilyAccessState.Deceased;
        if (IsYoungPersons) return FamilyAccessState.Holds;
        var adult = child.DecidesAlone(day);
        if (!child.DecidersOn(adult ? child.EighteenthBirthday.AddDays(-1) : day).Any(d => d.Id == Decider)) return FamilyAccessState.NoLongerDecides;
        if (adult) return FamilyAccessState.TurnedEighteen;
        return child.IsProtected ? FamilyAccessState.Resting : FamilyAccessState.Holds;
    }

    public bool HoldsOn(DateOnly day, Child child) => StateOn(day, child) == FamilyAccessState.Holds;

    /// <summary>The unit ends it, with its reason.</summary>
    public void Withdraw(Actor by, string why, DateOnly today)
    {
        FamilyRules.GivenByTheChildsUnit.Require(!by.IsSystem && by.Role.CarriesCases() && by.Unit == Unit);
        FamilyRules.NotEndedYet.Require(FamilyAccessTable.Allows(State, FamilyAccessAct.Withdraw));
        FamilyRules.WithdrawnWithReason.Require(!FamilyWords.IsBlank(why));
        End(FamilyAccessState.Withdrawn, today);
        (EndedBy, WhyEnded) = (by.Person, why.Trim());
    }

    /// <summary>Writes down that the right has ended: it had ended already.</summary>
    public void EndByItself(DateOnly today, Child child)
    {
        FamilyRules.NotEndedYet.Require(FamilyAccessTable.Allows(State, FamilyAccessAct.EndByItself));
        var state = StateOn(today, child);
        FamilyRules.EndsByItself.Require(state.IsOver());
        End(state, today);
    }

    public override IEnumerable<Duty> Duties(DateOnly today) => [];

    static void RequireOpen(Actor by, Child child)
    {
        FamilyRules.GivenByTheChildsUnit.Require(!by.IsSystem && by.Role.CarriesCases());
        FamilyRules.ChildIsAlive.Require(child.DeceasedOn is null);
        FamilyRules.NotWhileProtected.Require(!child.IsProtected);
    }

    static FamilyAccess Give(FamilyAccessId id, Actor by, Child child, string number, IReadOnlyList<FamilyAccess> others, DateOnly today, DeciderId? decider)
    {
        FamilyRules.OneAtATime.Require(!others.Any(o => o.Child == child.Id && o.Unit == by.Unit && !o.StateOn(today, child).IsOver() && (o.Number == number || o.Decider == decider)));
        return new FamilyAccess { Id = id, Child = child.Id, Compartment = child.Compartment, Unit = by.Unit, Decider = decider, Number = number, GivenOn = today, GivenBy = by.Person, State = FamilyAccessState.Holds };
    }

    void End(FamilyAccessState how, DateOnly today)
    {
        Record(new FamilyAccessEnded(Id, Kind, how));
        (State, EndedOn) = (how, today);
    }
}
