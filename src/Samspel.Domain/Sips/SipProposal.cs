using Samspel.Domain.Disclosures;
using Samspel.Domain.Parties;

namespace Samspel.Domain.Sips;

/// <summary>A school's proposal of a SIP.</summary>
public readonly record struct SipProposalId(Guid Value) : IId<SipProposalId> { public static SipProposalId Of(Guid value) => new(value); public static SipProposalId New() => new(Guid.CreateVersion7()); public override string ToString() => Value.ToString(); }

/// <summary>Where a proposal stands.</summary>
public enum ProposalState { Sent, Accepted, Declined }

/// <summary>
/// A proposal of a SIP (förslag om SIP) from a school that may not call, or from a unit that the local agreement does not let start, to a
/// unit that may (3.6). The sender's case stays the sender's: the receiver who says yes opens a SIP of its own.
/// </summary>
public sealed class SipProposal : Aggregate
{
    readonly List<Disclosure> newDisclosures = [];

    SipProposal() { }

    public SipProposalId Id { get; private set; }
    public CaseNumber Number { get; private set; }
    public ChildId Child { get; private set; }
    public CompartmentId Compartment { get; private set; }
    public UnitId Unit { get; private set; }
    public UnitRef From { get; private set; } = null!;
    public UnitId ToUnit { get; private set; }
    public UnitRef To { get; private set; } = null!;

    /// <summary>The child and the sender in the words the receiver got.</summary>
    public SipNames Names { get; private set; } = null!;
    public Need Need { get; private set; } = null!;

    /// <summary>How the family has said yes to the proposal.</summary>
    public string FamilyAgrees { get; private set; } = "";
    public PersonId SentBy { get; private set; }
    public DateOnly SentOn { get; private set; }
    public ProposalState State { get; private set; }
    public DateOnly? DecidedOn { get; private set; }
    public string? DeclineReason { get; private set; }

    /// <summary>Made since it was loaded; saved in the same transaction.</summary>
    public IReadOnlyList<Disclosure> NewDisclosures => newDisclosures;

    /// <summary>Called by the store when the disclosures have been written.</summary>
    public void PapersKept() => newDisclosures.Clear();

    /// <summary>Sends the proposal, on a consent or another ground that fits the sender.</summary>
    /// <param name="initiators">Who may start a SIP in the child's municipality this day; null where nothing is agreed.</param>
    public static SipProposal Send(SipProposalId id, CaseNumber number, Actor by, UnitRef from, UnitRef to, ChildId child, DateOnly childBirth,
        Need need, string familyAgrees, SipNames names, DisclosureBasis basis, DateTimeOffset now, DateOnly today, SipInitiators? initiators = null)
    {
        var agreed = initiators ?? SipInitiators.Silent;
        ProposalRules.OnlySchoolsPropose.Require(by.Unit == from.Id && by.Role is Role.CaseWorker or Role.UnitManager && (from.Kind.IsSchool() || !agreed.May(from.Kind)));
        ProposalRules.ToSomeoneWhoMayCall.Require(to.Kind.Branch() is Branch.SocialServices or Branch.HealthCare || agreed.Names(to.Kind));
        if (!agreed.May(to.Kind)) throw ProposalRules.ToSomeoneWhoMayStart.Broken($"{agreed.Sentence} Föreslå för någon av dem.");
        SipRules.NeedDescribed.Require(need.Situations != NeedSituations.None && !SipWords.IsBlank(need.Description));
        ProposalRules.FamilyAgrees.Require(!SipWords.IsBlank(familyAgrees));
        var proposal = new SipProposal
        {
            Id = id, Number = number, Child = child, Compartment = from.Compartment, Unit = from.Id, From = from, ToUnit = to.Id, To = to,
            Names = names, Need = need, FamilyAgrees = familyAgrees.Trim(), SentBy = by.Person, SentOn = today, State = ProposalState.Sent,
        };
        var message = new MessageSnapshot(number.ToString(), names, from.Name, $"Förslag om SIP. {need.Description}", [], now);
        proposal.newDisclosures.Add(Disclosure.Make(DisclosureId.New(), new DisclosureSubject(child, childBirth, null, number.ToString()),
            new DisclosedItem(ItemKind.Message, 1, 1, SipSnapshots.Write(message)), from.End, to.End, basis, by.Person, now, today));
        proposal.Record(new SipProposed(number, to.Name));
        return proposal;
    }

    public bool CanDecide(Actor by) => State == ProposalState.Sent && by.Unit == ToUnit && by.Role is Role.CaseWorker or Role.UnitManager;

    /// <summary>The receiver takes it on, and opens a SIP of its own beside this.</summary>
    public void Accept(Actor by, DateOnly today)
    {
        RequireReceiver(by);
        Record(new SipProposalAccepted(To.Name));
        (State, DecidedOn) = (ProposalState.Accepted, today);
    }

    /// <summary>The receiver says no, with a reason the school can give the family.</summary>
    public void Decline(Actor by, string reason, DateOnly today)
    {
        RequireReceiver(by);
        ProposalRules.RefusalHasReason.Require(!SipWords.IsBlank(reason));
        Record(new SipProposalDeclined(To.Name, reason.Trim()));
        (State, DecidedOn, DeclineReason) = (ProposalState.Declined, today, reason.Trim());
    }

    public override IEnumerable<Duty> Duties(DateOnly today) => State == ProposalState.Sent
        ? [new Duty("ta-stallning", DutyKind.DecideProposal, ToUnit, SentOn, SentOn.AddDays(SipClocks.Default.DecideProposal), new Citation("3.6", "SoL 10 kap. 8 §, HSL 16 kap. 4 §")) { OwedTo = Unit, AwaitedBy = SentBy, OwedSince = SentOn }]
        : [];

    void RequireReceiver(Actor by)
    {
        ProposalRules.DecidedByReceiver.Require(by.Unit == ToUnit && by.Role is Role.CaseWorker or Role.UnitManager);
        ProposalRules.DecidedOnce.Require(State == ProposalState.Sent);
    }
}

public sealed record SipProposed(CaseNumber Number, string To) : Fact { public override string Sentence => $"SIP föreslogs för {To}."; }
public sealed record SipProposalAccepted(string By) : Fact { public override string Sentence => $"{By} tog sig an förslaget och öppnar en SIP."; }
public sealed record SipProposalDeclined(string By, string Reason) : Fact { public override string Sentence => $"{By} startar ingen SIP: {Reason}"; }

public static class ProposalRules
{
    public static readonly Rule OnlySchoolsPropose = new("SIPF-01", "Förslag lämnas av en skola eller förskola, eller av den som enligt kommunens lokala överenskommelse inte får starta en SIP. Andra enheter öppnar själva en SIP.", new Citation("3.6"));
    public static readonly Rule ToSomeoneWhoMayCall = new("SIPF-02", "Föreslå för socialtjänsten eller en enhet inom hälso- och sjukvården. De kan kalla.", new Citation("3.6", "SoL 10 kap. 8 §, HSL 16 kap. 4 §"));
    public static readonly Rule FamilyAgrees = new("SIPF-03", "Skriv hur familjen har sagt ja till att förslaget lämnas.", new Citation("3.8", "OSL 10 kap. 1 §"));
    public static readonly Rule DecidedOnce = new("SIPF-04", "Förslaget är redan besvarat.", Citation.OwnPractice);
    public static readonly Rule DecidedByReceiver = new("SIPF-05", "Förslaget besvaras av den enhet som har fått det.", new Citation("3.6"));
    public static readonly Rule ToSomeoneWhoMayStart = new("SIPF-07", "Föreslå för någon som enligt kommunens lokala överenskommelse får starta en SIP.", new Citation("3.6"));
    public static readonly Rule RefusalHasReason = new("SIPF-06", "Skriv varför ni inte startar en SIP, så att den som föreslog kan svara familjen.", new Citation("3.6"));
}
