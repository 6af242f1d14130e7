using Samspel.Domain.Disclosures;
using Samspel.Domain.Parties;
using Samspel.Domain.Sips;
using static Samspel.Domain.Tests.Sips.Given;

namespace Samspel.Domain.Tests.Sips;

public class SipProposalTests
{
    static readonly Actor teacher = At(School);

    [Fact]
    public void A_school_proposes_and_the_receiver_opens_its_own_case()
    {
        var proposal = Propose();
        var duty = proposal.Duties(Monday).Single();
        (duty.Kind, duty.Unit, duty.OwedTo).ShouldBe((DutyKind.DecideProposal, Owner.Id, School.Id));
        proposal.NewDisclosures.Single().ToUnit.ShouldBe(Owner.Id);
        proposal.CanDecide(Worker).ShouldBeTrue();

        proposal.Accept(Worker, Monday);
        var sip = Sip.NoticeNeed(SipId.New(), CaseNumber.Sip(2026, 3), Worker, Owner, Worker.Person, ChildId.New(), Birth, "2080", proposal.Need, Monday, proposal.Id);
        (sip.State, sip.Proposal, sip.Unit).ShouldBe((SipState.NeedNoticed, proposal.Id, Owner.Id));
        proposal.Duties(Monday).ShouldBeEmpty();
    }

    [Fact]
    public void Only_a_school_proposes() => ProposalRules.OnlySchoolsPropose.ShouldRefuse(() => Propose(from: Bup));

    [Fact]
    public void It_is_proposed_to_those_who_may_call() => ProposalRules.ToSomeoneWhoMayCall.ShouldRefuse(() => Propose(to: Provider));

    [Fact]
    public void The_family_agrees_to_the_proposal() => ProposalRules.FamilyAgrees.ShouldRefuse(() => Propose(agrees: ""));

    [Fact]
    public void The_receiver_decides_once_and_says_why_not()
    {
        var proposal = Propose();
        ProposalRules.DecidedByReceiver.ShouldRefuse(() => proposal.Accept(teacher, Monday));
        ProposalRules.DecidedByReceiver.ShouldRefuse(() => proposal.Decline(BupWorker, "Nej", Monday));
        ProposalRules.RefusalHasReason.ShouldRefuse(() => proposal.Decline(Worker, "", Monday));
        proposal.Decline(Worker, "En SIP finns redan.", Monday);
        proposal.DeclineReason.ShouldBe("En SIP finns redan.");
        ProposalRules.DecidedOnce.ShouldRefuse(() => proposal.Accept(Worker, Monday));
    }

    static SipProposal Propose(UnitRef? from = null, UnitRef? to = null, string agrees = "Mamma sade ja på mötet i dag.")
    {
        var sender = from ?? School;
        return SipProposal.Send(SipProposalId.New(), Number, At(sender), sender, to ?? Owner, ChildId.New(), Birth, TheNeed, agrees, Names,
            DisclosureBasis.OnGround(GroundCode.S1, "Familjen vill det och det är utan men för eleven."), DateTimeOffset.UnixEpoch, Monday);
    }

    static CaseNumber Number => CaseNumber.TryParse("FSI-2026-0001", out var number) ? number : throw new InvalidOperationException();
}
