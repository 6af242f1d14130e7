using Samspel.Domain.Parties;

namespace Samspel.Domain.Sips;

public sealed partial class Sip
{
    /// <summary>Follow-ups done, oldest first.</summary>
    public IReadOnlyList<FollowUpRecord> FollowUps { get; private set; } = [];
    public FollowUpRecord? LastFollowUp => FollowUps.Count > 0 ? FollowUps[^1] : null;

    /// <summary>Since when the plan must be followed up because a placement moved or ended (6.5); null otherwise.</summary>
    public DateOnly? FollowUpRequiredSince { get; private set; }

    public DateOnly? ClosedOn { get; private set; }

    /// <summary>Fullföljd or not, as the agreement's statistics count it; null when it ended in another way.</summary>
    public bool? Completed { get; private set; }
    public string? CloseReason { get; private set; }

    /// <summary>A placement has moved or ended: the plan is followed up now, or a new one is drawn up (6.5).</summary>
    public void RequireFollowUp(Actor by, string why, DateOnly today)
    {
        Allow(SipCommand.RequireFollowUp, by);
        SipRules.ReasonGiven.Require(!SipWords.IsBlank(why));
        Record(new SipFollowUpRequired(why.Trim()));
        FollowUpRequiredSince ??= today;
        if (NextFollowUp is null || NextFollowUp > today) NextFollowUp = today;
    }

    /// <summary>Records a follow-up: how each goal of the established plan has come.</summary>
    public void RecordFollowUp(Actor by, FollowUpRecord followUp, DateOnly today)
    {
        var row = Allow(SipCommand.RecordFollowUp, by);
        SipRules.MeetingFirst.Require(OpenMeeting is null);
        SipRules.FollowedUpAlready.Require(followUp.On <= today && followUp.On >= EstablishedOn);
        var unknown = followUp.Goals.Any(g => Plan.Goal(g.Goal) is null) || followUp.Goals.DistinctBy(g => g.Goal).Count() != followUp.Goals.Count;
        SipRules.OutcomeForEachGoal.Require(!unknown && Versions[^1].Goals.All(id => followUp.Goals.Any(g => g.Goal == id)));
        Record(new SipFollowedUp(followUp));
        Plan = followUp.Goals.Aggregate(Plan, (plan, given) => plan.With(plan.Goal(given.Goal)! with { Outcome = new GoalOutcome(given.Result, given.Comment, followUp.On) }));
        FollowUps = [.. FollowUps, followUp];
        (FollowUpRequiredSince, NextFollowUp) = (null, null);
        Go(row, today);
    }

    /// <summary>The plan goes on as it is, with a new day for follow-up.</summary>
    public void Continue(Actor by, DateOnly nextFollowUp, DateOnly today)
    {
        var row = Allow(SipCommand.Continue, by);
        SipRules.NextFollowUpIsSet.Require(nextFollowUp > today);
        Record(new SipContinued(nextFollowUp));
        NextFollowUp = nextFollowUp;
        Go(row, today);
    }

    /// <summary>Closes the SIP after a follow-up: fullföljd or not, and why.</summary>
    public void Close(Actor by, bool completed, string why, DateOnly today)
    {
        var row = Allow(SipCommand.Close, by);
        SipRules.ReasonGiven.Require(!SipWords.IsBlank(why));
        Record(new SipClosed(completed, why.Trim()));
        (Completed, CloseReason) = (completed, why.Trim());
        End(row, today);
    }

    /// <summary>Opened on the wrong child: sealed, never reused.</summary>
    public void EndAsWrongChild(Actor by, string why, DateOnly today)
    {
        var row = Allow(SipCommand.EndAsWrongChild, by);
        SipRules.ReasonGiven.Require(!SipWords.IsBlank(why));
        Record(new SipSealedAsWrongChild(why.Trim()));
        CloseReason = why.Trim();
        End(row, today);
    }

    public void EndAsMoved(Actor by, string why, DateOnly today)
    {
        var row = Allow(SipCommand.EndAsMoved, by);
        SipRules.ReasonGiven.Require(!SipWords.IsBlank(why));
        Record(new SipEndedAsMoved(why.Trim()));
        CloseReason = why.Trim();
        End(row, today);
    }

    public void EndAsDeceased(Actor by, DateOnly today)
    {
        var row = Allow(SipCommand.EndAsDeceased, by);
        Record(new SipEndedAsDeceased());
        End(row, today);
    }

    void End(SipTransition row, DateOnly today)
    {
        OpenMeeting?.Cancel("SIP avslutades.");
        (ClosedOn, NextFollowUp, StateBeforePause) = (today, null, null);
        Go(row, today);
    }
}
