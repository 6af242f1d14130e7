using Samspel.Domain.Children;
using Samspel.Domain.Disclosures;
using Samspel.Domain.Parties;
using Samspel.Domain.Sips;
using static Samspel.Domain.Tests.Sips.Given;

namespace Samspel.Domain.Tests.Sips;

public class SipInitiatorsTests
{
    static readonly SipInitiators SocialAndSchool = new([UnitKind.School, UnitKind.SocialServicesChildren], "Samverkan i Falun");

    static Sip Start(UnitRef unit, SipInitiators? initiators) =>
        Sip.NoticeNeed(SipId.New(), CaseNumber.Sip(2026, 9), At(unit), unit, null, ChildId.New(), Birth, "2080", TheNeed, Monday, initiators: initiators);

    static SipProposal Propose(UnitRef from, UnitRef to, SipInitiators? initiators) =>
        SipProposal.Send(SipProposalId.New(), CaseNumber.Sip(2026, 10), At(from), from, to, ChildId.New(), Birth, TheNeed, "Mamma sade ja i dag.", Names,
            DisclosureBasis.OnGround(from.Kind.IsSchool() ? GroundCode.S1 : GroundCode.G2, "Barnet behöver stöd av flera, och familjen vill det."), DateTimeOffset.UnixEpoch, Monday, initiators);

    [Fact]
    public void A_unit_that_is_not_listed_proposes_and_does_not_start()
    {
        var refused = SipRules.MayStart.ShouldRefuse(() => Start(Bup, SocialAndSchool));
        refused.Message.ShouldBe("Enligt ”Samverkan i Falun” startas SIP av Socialtjänst barn och familj och Skola. Er enhet får föreslå SIP för någon av dem, så startar de.");
        Propose(Bup, Owner, SocialAndSchool).State.ShouldBe(ProposalState.Sent);
    }

    [Fact]
    public void One_that_is_listed_starts_and_does_not_propose()
    {
        Start(Owner, SocialAndSchool).State.ShouldBe(SipState.NeedNoticed);
        ProposalRules.OnlySchoolsPropose.ShouldRefuse(() => Propose(Owner, Bup, SocialAndSchool));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Where_nothing_is_agreed_the_county_s_own_rule_stands(bool said)
    {
        var silent = said ? SipInitiators.Silent : null;
        Start(Bup, silent).State.ShouldBe(SipState.NeedNoticed);
        ProposalRules.OnlySchoolsPropose.ShouldRefuse(() => Propose(Bup, Owner, silent));
        Propose(School, Bup, silent).State.ShouldBe(ProposalState.Sent);
    }

    [Fact]
    public void A_proposal_goes_to_one_that_may_start()
    {
        ProposalRules.ToSomeoneWhoMayStart.ShouldRefuse(() => Propose(School, Bup, SocialAndSchool)).Message.ShouldContain("”Samverkan i Falun”");
        Propose(Bup, School, SocialAndSchool).To.ShouldBe(School);
        ProposalRules.ToSomeoneWhoMayCall.ShouldRefuse(() => Propose(Bup, School, new([UnitKind.SocialServicesChildren], "Samverkan i Falun")));
    }
}
