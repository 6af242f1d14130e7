using Samspel.Domain.Agreements;
using Samspel.Domain.Bodies;
using Samspel.Domain.Tests.Sips;
using static Samspel.Domain.Tests.Agreements.GivenAgreement;

namespace Samspel.Domain.Tests.Bodies;

/// <summary>What Länschefsnätverket and Välfärdsrådet decide moves the agreement and its amendments, by their own tables.</summary>
public class BodyDecisionsTests
{
    static readonly DateOnly Day = new(2023, 5, 1);

    static DecisionOutcome Outcome(SubjectKind kind, Guid id, string? command, DecisionResult result = DecisionResult.Approved) =>
        new(new SubjectRef(kind, id, "Det saken gäller"), command, result, Day, BodyId.New(), "Länschefsnätverket", "LCN 2023-5", "Så beslutades det.");

    static DecisionOutcome About(CountyAgreement agreement, AgreementCommand command) => Outcome(SubjectKind.CountyAgreement, agreement.Id.Value, $"{command}");

    [Fact]
    public void The_network_approves_a_draft_and_the_council_recommends_it()
    {
        var draft = Draft();
        draft.Apply(About(draft, AgreementCommand.Prepare), BodyKind.ManagersNetwork, Coordinator, Day);
        draft.State.ShouldBe(AgreementState.Prepared);
        draft.Apply(About(draft, AgreementCommand.Recommend), BodyKind.WelfareCouncil, Coordinator, Day);
        draft.State.ShouldBe(AgreementState.Recommended);
        draft.Recommendation!.Dnr.ShouldBe("LCN 2023-5");
    }

    [Fact]
    public void The_network_begins_the_revision_and_the_council_the_renegotiation_of_one_in_force()
    {
        var agreement = InForce();
        agreement.Apply(About(agreement, AgreementCommand.RecordRevision), BodyKind.ManagersNetwork, Coordinator, Day);
        (agreement.Revision.Status, agreement.Revision.BegunOn).ShouldBe((RevisionStatus.Begun, (KnownDate)Day));
        agreement.Apply(About(agreement, AgreementCommand.Renegotiate), BodyKind.WelfareCouncil, Coordinator, Day);
        agreement.Renegotiation!.Note.ShouldBe("Så beslutades det.");
    }

    [Fact]
    public void The_network_decides_a_minor_amendment_or_declines_it()
    {
        foreach (var (result, state) in new[] { (DecisionResult.Approved, AmendmentState.Decided), (DecisionResult.Rejected, AmendmentState.Declined) })
        {
            var agreement = InForce();
            var amendment = Proposed(agreement);
            amendment.Apply(Outcome(SubjectKind.Amendment, amendment.Id.Value, result == DecisionResult.Approved ? nameof(AmendmentCommand.Decide) : null, result), BodyKind.ManagersNetwork, Coordinator, agreement, Day);
            amendment.State.ShouldBe(state);
        }
    }

    [Fact]
    public void Each_body_decides_what_is_its_own_to_decide()
    {
        foreach (var (command, wrong) in new[] { (AgreementCommand.RecordRevision, BodyKind.WelfareCouncil), (AgreementCommand.Renegotiate, BodyKind.ManagersNetwork), (AgreementCommand.Prepare, BodyKind.SteeringGroup), (AgreementCommand.Recommend, BodyKind.Presidium) })
        {
            var agreement = InForce();
            BodyRules.RightBody.ShouldRefuse(() => agreement.Apply(About(agreement, command), wrong, Coordinator, Day)).Because.Section.ShouldBe("13");
        }
        var one = InForce();
        var amendment = Proposed(one);
        BodyRules.RightBody.ShouldRefuse(() => amendment.Apply(Outcome(SubjectKind.Amendment, amendment.Id.Value, nameof(AmendmentCommand.Decide)), BodyKind.WelfareCouncil, Coordinator, one, Day));
    }

    [Fact]
    public void A_decision_about_something_else_or_of_another_kind_moves_nothing()
    {
        var agreement = InForce();
        BodyRules.OutcomeFits.ShouldRefuse(() => agreement.Apply(Outcome(SubjectKind.CountyAgreement, Guid.NewGuid(), nameof(AgreementCommand.RecordRevision)), BodyKind.ManagersNetwork, Coordinator, Day));
        BodyRules.OutcomeFits.ShouldRefuse(() => agreement.Apply(About(agreement, AgreementCommand.Sign), BodyKind.ManagersNetwork, Coordinator, Day));
        BodyRules.OutcomeFits.ShouldRefuse(() => agreement.Apply(Outcome(SubjectKind.CountyAgreement, agreement.Id.Value, null, DecisionResult.Postponed), BodyKind.ManagersNetwork, Coordinator, Day));
        var amendment = Proposed(agreement);
        BodyRules.OutcomeFits.ShouldRefuse(() => amendment.Apply(Outcome(SubjectKind.Amendment, amendment.Id.Value, null, DecisionResult.ReferredBack), BodyKind.ManagersNetwork, Coordinator, agreement, Day));
        BodyRules.OutcomeFits.ShouldRefuse(() => amendment.Apply(Outcome(SubjectKind.Amendment, amendment.Id.Value, null), BodyKind.ManagersNetwork, Coordinator, agreement, Day));
        amendment.State.ShouldBe(AmendmentState.Proposed);
    }

    static MinorAmendment Proposed(CountyAgreement agreement) => MinorAmendment.Propose(AmendmentId.New(), Coordinator, agreement, Amendment(), Day);
}
