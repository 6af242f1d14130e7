using Samspel.Domain.Parties;

namespace Samspel.Domain.Agreements;

/// <summary>From draft to concluded (ikraftträdande, 12): prepared, recommended, approved by each party in its own body, signed by four.</summary>
public sealed partial class CountyAgreement
{
    /// <summary>Länschefsnätverket's approval of the draft; null before it, and where nobody has put it in.</summary>
    public BodyDecision? Preparation { get; private set; }

    /// <summary>Välfärdsrådet's recommendation to the parties to approve.</summary>
    public BodyDecision? Recommendation { get; private set; }

    /// <summary>The latest decision of each party that has decided.</summary>
    public IReadOnlyList<PartyDecision> PartyDecisions { get; private set; } = [];

    public IReadOnlyList<AgreementSignature> Signatures { get; private set; } = [];

    /// <summary>The day the last approval or signature came; null before it, and when entered as in force.</summary>
    public DateOnly? ConcludedOn { get; private set; }

    /// <summary>The first day it can be in force: not before it is concluded, whatever its text says. Null while the first day is unknown.</summary>
    public DateOnly? Start => EnteredInForce || ConcludedOn is null ? Term.From.Day : Term.From.Day is { } from && from > ConcludedOn ? from : ConcludedOn;

    public PartyDecision? DecisionOf(string partyCode) => PartyDecisions.FirstOrDefault(d => d.PartyCode == partyCode);

    /// <summary>Parties that have not approved.</summary>
    public IReadOnlyList<Party> NotApproved => [.. Parties.Where(p => DecisionOf(p.Code)?.Answer != PartyAnswer.Approved)];

    /// <summary>Offices that have not signed.</summary>
    public IReadOnlyList<SignatoryOffice> NotSigned => [.. Enum.GetValues<SignatoryOffice>().Where(o => Signatures.All(s => s.Office != o))];

    /// <summary>Länschefsnätverket has approved the draft; afterwards, the same decision where it was not known.</summary>
    public void Prepare(Actor by, BodyDecision decision, DateOnly today)
    {
        Allow(AgreementCommand.Prepare, by, today);
        Happened(decision.On, today);
        if (State != AgreementState.Draft) RequireUnknown(Preparation?.On);
        else AgreementRules.TermIsGiven.Require(Term.IsWhole);
        Record(new CountyAgreementPrepared(decision));
        Preparation = decision;
        if (State == AgreementState.Draft) Move(AgreementState.Prepared, today);
    }

    /// <summary>Välfärdsrådet recommends the parties to approve.</summary>
    public void Recommend(Actor by, BodyDecision decision, DateOnly today)
    {
        Allow(AgreementCommand.Recommend, by, today);
        Dated(decision.On, today);
        if (State != AgreementState.Prepared) RequireUnknown(Recommendation?.On);
        Record(new CountyAgreementRecommended(decision));
        Recommendation = decision;
        if (State == AgreementState.Prepared) Move(AgreementState.Recommended, today);
    }

    /// <summary>A party has decided in its own body. Until the agreement is concluded a party may decide anew; after that one that refused may still join.</summary>
    /// <param name="partyOfActor">The organisation of the one who registers it.</param>
    public void DecideAsParty(Actor by, string partyOfActor, PartyDecision decision, DateOnly today)
    {
        Allow(AgreementCommand.DecideAsParty, by, today);
        AgreementRules.OwnPartysDecision.Require(ActorOf(by) != AgreementActor.Party || partyOfActor == decision.PartyCode);
        var party = PartyOf(decision.PartyCode);
        AgreementRules.BodyIsNamed.Require(!string.IsNullOrWhiteSpace(decision.Body));
        AgreementRules.RefusalHasAReason.Require(decision.Answer == PartyAnswer.Approved || !string.IsNullOrWhiteSpace(decision.Reason));
        Dated(decision.On, today);
        if (DecisionOf(decision.PartyCode) is { } earlier)
        {
            if (earlier == decision) return;
            var joins = earlier.Answer == PartyAnswer.Refused && decision.Answer == PartyAnswer.Approved;
            if (IsConcluded && !joins) RequireUnknown(earlier.On);
        }
        Record(new CountyAgreementPartyDecided(party.Name, decision));
        PartyDecisions = [.. PartyDecisions.Where(d => d.PartyCode != decision.PartyCode), decision];
        Settle(today);
    }

    /// <summary>One of the four offices has signed for the parties.</summary>
    public void Sign(Actor by, AgreementSignature signature, DateOnly today)
    {
        Allow(AgreementCommand.Sign, by, today);
        AgreementRules.ApprovalsBeforeSignatures.Require(IsConcluded || !Settings.SigningAwaitsApprovals || HasApprovals);
        var earlier = Signatures.FirstOrDefault(s => s.Office == signature.Office);
        AgreementRules.SignedOnce.Require(earlier is null || !earlier.On.IsKnown && signature.On.IsKnown);
        Dated(signature.On, today);
        Record(new CountyAgreementSigned(signature));
        Signatures = [.. Signatures.Where(s => s.Office != signature.Office), signature];
        Settle(today);
    }

    /// <summary>How one party stands on a day; a county that is not agreed may still have parties that are.</summary>
    public PartyStanding StandingOf(string partyCode, DateOnly day)
    {
        PartyOf(partyCode);
        if (Notices.Any(n => n.PartyCode == partyCode && n.LastDay < day)) return PartyStanding.Left;
        return DecisionOf(partyCode) switch
        {
            { Answer: PartyAnswer.Refused } => PartyStanding.Refused,
            { } decision when decision.On.IsAfter(day) => PartyStanding.NotDecided,
            { } => AppliesOn(day).Holds() ? PartyStanding.Bound : PartyStanding.Approved,
            _ => EnteredInForce ? PartyStanding.Unknown : PartyStanding.NotDecided,
        };
    }

    /// <summary>Every party has approved, or, where the county reads the text so, every party has answered and both sides have approved.</summary>
    bool HasApprovals => Settings.ApprovingPartiesSuffice
        ? PartyDecisions.Count == Parties.Count && Parties.Except(NotApproved).Any(p => p.IsRegion) && Parties.Except(NotApproved).Any(p => !p.IsRegion)
        : NotApproved.Count == 0;

    AgreementState Reached => (HasApprovals, NotSigned.Count == 0) switch
    {
        (true, true) => Conclude(),
        (true, false) => AgreementState.ApprovedByParties,
        (false, true) => AgreementState.Signed,
        _ => AgreementState.Recommended,
    };

    AgreementState Conclude()
    {
        ConcludedOn = PartyDecisions.Select(d => d.On.Day).Concat(Signatures.Select(s => s.On.Day)).Max();
        return AgreementState.Concluded;
    }

    Party PartyOf(string code)
    {
        var party = Parties.FirstOrDefault(p => p.Code == code);
        AgreementRules.IsAParty.Require(party is not null);
        return party!;
    }

    void Dated(KnownDate on, DateOnly today)
    {
        Happened(on, today);
        AgreementRules.NotBeforePreparation.Require(Preparation is null || !on.IsBefore(Preparation.On));
    }

    static void RequireUnknown(KnownDate? known) => AgreementRules.OnlyUnknownIsFilledIn.Require(known is not { IsKnown: true });
}
