using Samspel.Domain.Agreements;
using Samspel.Domain.Parties;

namespace Samspel.Domain.Bodies;

/// <summary>
/// What a body may decide about the county agreement and its minor amendments (beslutsordning): Länschefsnätverket prepares, decides on
/// revision and on minor amendments, Välfärdsrådet recommends and decides on renegotiation. Whether it can be done just then is for the thing's own table.
/// </summary>
public static class BodyDecisions
{
    /// <summary>Carries out a decision about the county agreement.</summary>
    public static void Apply(this CountyAgreement agreement, DecisionOutcome outcome, BodyKind body, Actor by, DateOnly today)
    {
        BodyRules.OutcomeFits.Require(outcome.IsAbout(SubjectKind.CountyAgreement, agreement.Id.Value) && outcome.IsApproved);
        switch (outcome.CommandAs<AgreementCommand>())
        {
            case AgreementCommand.Prepare: Only(body, BodyKind.ManagersNetwork); agreement.Prepare(by, Decided(outcome), today); break;
            case AgreementCommand.RecordRevision: Only(body, BodyKind.ManagersNetwork); agreement.RecordRevision(by, RevisionStatus.Begun, outcome.On, outcome.Because, today); break;
            case AgreementCommand.Recommend: Only(body, BodyKind.WelfareCouncil); agreement.Recommend(by, Decided(outcome), today); break;
            case AgreementCommand.Renegotiate: Only(body, BodyKind.WelfareCouncil); agreement.Renegotiate(by, Decided(outcome), today); break;
            default: throw BodyRules.OutcomeFits.Broken(BodyRules.OutcomeFits.Message);
        }
    }

    /// <summary>Carries out a decision about a minor amendment: yes makes it decided, no declines it.</summary>
    public static void Apply(this MinorAmendment amendment, DecisionOutcome outcome, BodyKind body, Actor by, CountyAgreement agreement, DateOnly today)
    {
        BodyRules.OutcomeFits.Require(outcome.IsAbout(SubjectKind.Amendment, amendment.Id.Value) && outcome.Result is DecisionResult.Approved or DecisionResult.Rejected);
        BodyRules.OutcomeFits.Require(!outcome.IsApproved || outcome.CommandAs<AmendmentCommand>() == AmendmentCommand.Decide);
        Only(body, BodyKind.ManagersNetwork);
        if (outcome.IsApproved) amendment.Decide(by, agreement, Decided(outcome), today);
        else amendment.Decline(by, Decided(outcome), today);
    }

    static BodyDecision Decided(DecisionOutcome outcome) => new(outcome.On, outcome.Dnr, outcome.Text);

    static void Only(BodyKind body, BodyKind right) => BodyRules.RightBody.Require(body == right);
}
