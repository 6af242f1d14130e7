using Samspel.Domain.Parties;

namespace Samspel.Domain.Sips;

/// <summary>
/// A coordinated individual plan (samordnad individuell plan, SIP): from the first need over consent, preparation, meeting and plan
/// to follow-ups and end. What may be done when and by whom stands in <see cref="SipTransitions"/>, why not in <see cref="SipRules"/>.
/// Owned by one unit; every other unit knows only what it has received.
/// </summary>
public sealed partial class Sip : Aggregate, ICase
{
    Sip() { }

    public SipId Id { get; private set; }
    public CaseNumber Number { get; private set; }
    public ChildId Child { get; private set; }
    public DateOnly ChildBirth { get; private set; }
    public CompartmentId Compartment { get; private set; }
    public string MunicipalityCode { get; private set; } = "";

    /// <summary>The unit that owns the case.</summary>
    public UnitId Unit { get; private set; }
    public UnitRef Owner { get; private set; } = null!;

    /// <summary>The person who carries the case (ansvarig handläggare); null while it lies in the unit's inbox.</summary>
    public PersonId? Responsible { get; private set; }
    public DateOnly CarriedSince { get; private set; }

    public SipState State { get; private set; }
    public DateOnly StateSince { get; private set; }

    /// <summary>Where the case stood when the young person turned 18.</summary>
    public SipState? StateBeforePause { get; private set; }
    public DateOnly OpenedOn { get; private set; }

    /// <summary>The school's proposal it came from, if it did.</summary>
    public SipProposalId? Proposal { get; private set; }
    public Need Need { get; private set; } = null!;

    /// <summary>The first words of a case: somebody has seen a need (3.6).</summary>
    /// <param name="responsible">Who carries it; null leaves it in the unit's inbox.</param>
    /// <param name="initiators">Who may start a SIP in the child's municipality this day; null where nothing is agreed.</param>
    public static Sip NoticeNeed(SipId id, CaseNumber number, Actor by, UnitRef owner, PersonId? responsible, ChildId child, DateOnly childBirth,
        string municipalityCode, Need need, DateOnly today, SipProposalId? proposal = null, SipInitiators? initiators = null)
    {
        SipRules.NotYours.Require(by.Role is Role.CaseWorker or Role.UnitManager && by.Unit == owner.Id);
        initiators?.Require(owner.Kind);
        Check(need);
        var sip = new Sip
        {
            Id = id, Number = number, Child = child, ChildBirth = childBirth, MunicipalityCode = municipalityCode,
            Compartment = owner.Compartment, Unit = owner.Id, Owner = owner, Responsible = responsible, CarriedSince = today,
            State = SipState.NeedNoticed, StateSince = today, OpenedOn = today, Need = need, Proposal = proposal,
        };
        sip.Record(new SipNeedNoticed(number, need));
        return sip;
    }

    public void ReviseNeed(Actor by, Need need, DateOnly today)
    {
        Allow(SipCommand.ReviseNeed, by);
        Check(need);
        if (need == Need) return;
        Record(new SipNeedRevised(need));
        Need = need;
    }

    /// <summary>Gives the case to another person, to the unit's inbox, or to another unit in the same compartment.</summary>
    /// <param name="to">Who it is, in words for the history.</param>
    public void HandOver(Actor by, UnitRef unit, PersonId? person, string to, DateOnly today)
    {
        Allow(SipCommand.HandOver, by);
        SipRules.InsideTheCompartment.Require(unit.Compartment == Compartment);
        if (unit.Id == Unit && person == Responsible) return;
        Record(new SipHandedOver(unit.Id, person, to));
        (Owner, Unit, Responsible, CarriedSince) = (unit, unit.Id, person, today);
    }

    /// <summary>Takes the case from the unit's inbox, or over from a colleague.</summary>
    public void Take(Actor by, string name, DateOnly today) => HandOver(by, Owner, by.Person, name, today);

    /// <summary>Whether the table lets this person do it now; decides whether a button shows.</summary>
    public bool Can(SipCommand command, Actor by) => SipTransitions.Find(State, command) is { } row && (row.By & PartyOf(by)) != 0;

    /// <summary>How the person stands to the case.</summary>
    public SipParty PartyOf(Actor by)
    {
        if (by.IsSystem) return SipParty.System;
        if (by.Role is not (Role.CaseWorker or Role.UnitManager)) return SipParty.None;
        if (by.Unit == Unit) return SipParty.Owner;
        return Involves(by.Unit) ? SipParty.CalledUnit : SipParty.None;
    }

    /// <summary>Units that have been called or invited or have promised an action.</summary>
    public bool Involves(UnitId unit) =>
        Meetings.Any(m => m.CallOf(unit)?.CalledOn is not null) || Versions.Any(v => v.Promises.Any(p => p.Unit.Id == unit)) || OpenQuestions.Any(q => q.SentTo.Contains(unit));

    SipTransition Allow(SipCommand command, Actor by)
    {
        var row = SipTransitions.Find(State, command)
            ?? throw SipRules.WrongState.Broken($"Det går inte att {command.Word()} i läget ”{State.Word()}”. Ladda om sidan och se vad som är nästa steg.");
        SipRules.NotYours.Require((row.By & PartyOf(by)) != 0);
        return row;
    }

    void Go(SipTransition row, DateOnly today)
    {
        if (row.To is not { } to || to == State) return;
        (State, StateSince) = (to, today);
    }

    static void Check(Need need) => SipRules.NeedDescribed.Require(need.Situations != NeedSituations.None && !SipWords.IsBlank(need.Description));
}
