using Samspel.Domain.Bodies;

namespace Samspel.Domain.LocalAgreements;

public sealed partial class LocalAgreement
{
    public DateOnly? InForceFrom { get; private set; }

    /// <summary>The last day once decided or passed; until then the term says.</summary>
    public DateOnly? LastDay { get; private set; }
    public string? EndReason { get; private set; }
    public LocalAgreementId? ReplacedBy { get; private set; }

    /// <summary>The new version in draft, while this one stays in force.</summary>
    public LocalAgreementId? RevisedBy { get; private set; }
    public IReadOnlyList<YearlyFollowUp> FollowUps { get; private set; } = [];

    public YearlyFollowUp? LastFollowUp => FollowUps.MaxBy(f => f.On);

    /// <summary>Last day, counted in; null while open.</summary>
    public DateOnly? EndsOn => LastDay ?? Scope.Term?.To;

    /// <summary>The first day it can be in force: its term has begun and it stands in both diaries.</summary>
    public DateOnly? StartsOn => InForceFrom
        ?? (Registrations.Count > 0 && Unregistered.Count == 0 && Scope.Term is { } term ? Later(term.From, Registrations.Max(r => r.On)) : null);

    /// <summary>
    /// Whether it is in force that day, by its dates: an end or a first day holds even before the night has written it down.
    /// </summary>
    public bool IsInForceOn(DateOnly day) => State is LocalState.Registered or LocalState.InForce or LocalState.Replaced or LocalState.Ended
        && StartsOn is { } from && day >= from && (EndsOn is not { } to || day <= to);

    /// <summary>The first day has come.</summary>
    public void EnterIntoForce(PartyActor by, DateOnly today)
    {
        var row = Allow(LocalCommand.EnterIntoForce, by);
        LocalAgreementRules.FirstDayReached.Require(StartsOn <= today);
        Record(new LocalAgreementEnteredIntoForce(StartsOn!.Value));
        InForceFrom = StartsOn;
        Go(row, today);
    }

    /// <summary>Documents a year's follow-up; each year has one (9.1).</summary>
    public void RecordFollowUp(PartyActor by, YearlyFollowUp followUp, DateOnly today)
    {
        Allow(LocalCommand.RecordFollowUp, by);
        LocalAgreementRules.FollowUpIsComplete.Require(!IsBlank(followUp.Summary));
        LocalAgreementRules.UsersTookPart.Require(!IsBlank(followUp.UserInvolvement));
        LocalAgreementRules.FollowedUpOnceAYear.Require(followUp.On <= today && followUp.On >= InForceFrom
            && followUp.Year >= InForceFrom!.Value.Year && followUp.Year <= followUp.On.Year && FollowUps.All(f => f.Year != followUp.Year));
        Record(new LocalAgreementFollowedUp(followUp));
        FollowUps = [.. FollowUps, followUp];
    }

    /// <summary>The last day of the running year: a year after the latest follow-up, or after the first day.</summary>
    public DateOnly? NextFollowUp => InForceFrom is { } from ? (LastFollowUp?.On ?? from).AddMonths(Clocks.FollowUpMonths) : null;

    /// <summary>Opens the next edition as a draft with the same text; this one stays in force until that one is.</summary>
    public LocalAgreement StartRevision(LocalAgreementId id, PartyActor by, DateOnly today)
    {
        Allow(LocalCommand.StartRevision, by);
        LocalAgreementRules.OneRevisionAtATime.Require(RevisedBy is null);
        var next = Begin(id, Kind, MunicipalityCode, County, by, Scope with { Term = null }, LocalState.Draft, today);
        (next.Revises, next.Edition, next.MunicipalityLead, next.RegionLead, next.Activities) = (Id, Edition + 1, MunicipalityLead, RegionLead, Activities);
        (next.Sections, next.Goals, next.Attachments, next.Rules, next.LastNumber) = ([.. Sections.Select(s => s.AsFirstVersion())], Goals, Attachments, Rules, LastNumber);
        next.Record(new LocalRevisionOpened(next.Edition));
        Record(new LocalRevisionStarted(id));
        RevisedBy = id;
        return next;
    }

    /// <summary>The new edition was given up; this one can be revised again.</summary>
    public void DropRevision(PartyActor by, LocalAgreement abandoned, DateOnly today)
    {
        Allow(LocalCommand.DropRevision, by);
        LocalAgreementRules.NoRevisionGoingOn.Require(RevisedBy == abandoned.Id && abandoned.State == LocalState.Abandoned);
        Record(new LocalRevisionDropped(abandoned.Id));
        RevisedBy = null;
    }

    /// <summary>Another agreement in force takes its place: a new edition, or a merged document. No area may be left without one (7.1).</summary>
    /// <param name="alsoCovered">Areas that other agreements in force in the municipality cover.</param>
    public void ReplaceWith(PartyActor by, LocalAgreement newer, IReadOnlyCollection<AgreementArea> alsoCovered, DateOnly today)
    {
        var row = Allow(LocalCommand.Replace, by);
        LocalAgreementRules.ReplacedByOneInForce.Require(newer.Id != Id && newer.MunicipalityCode == MunicipalityCode && newer.Kind == Kind && newer.State == LocalState.InForce && newer.IsInForceOn(today));
        if (Scope.Areas.Except(newer.Scope.Areas).Except(alsoCovered).ToList() is { Count: > 0 } lost)
            throw LocalAgreementRules.EveryAreaGoesOn.Broken($"En målgrupp tappas bort: {string.Join(", ", lost.Select(a => a.Word().ToLowerInvariant()))}. Den nya överenskommelsen, eller en annan som gäller, ska täcka samma områden.");
        Record(new LocalAgreementReplaced(newer.Id));
        (ReplacedBy, RevisedBy, LastDay) = (newer.Id, null, Later(InForceFrom!.Value, newer.InForceFrom!.Value.AddDays(-1)));
        Go(row, today);
    }

    /// <summary>Decides its last day. It ends by itself when that day has passed.</summary>
    public void End(PartyActor by, DateOnly lastDay, string reason, DateOnly today)
    {
        Allow(LocalCommand.End, by);
        LocalAgreementRules.ReasonGiven.Require(!IsBlank(reason));
        LocalAgreementRules.LastDayIsReasonable.Require(lastDay >= InForceFrom);
        Record(new LocalAgreementEndDecided(lastDay, reason.Trim()));
        (LastDay, EndReason) = (lastDay, reason.Trim());
        if (today > lastDay) Expire(by, today);
    }

    /// <summary>The last day has passed.</summary>
    public void Expire(PartyActor by, DateOnly today)
    {
        var row = Allow(LocalCommand.Expire, by);
        LocalAgreementRules.LastDayPassed.Require(today > EndsOn);
        Record(new LocalAgreementEnded(EndsOn!.Value));
        LastDay = EndsOn;
        Go(row, today);
    }

    /// <summary>Carries out what a body has decided about this agreement, by the agreement's own table.</summary>
    public void Apply(DecisionOutcome outcome, PartyActor by, DateOnly today)
    {
        LocalAgreementRules.OutcomeFits.Require(outcome.IsAbout(SubjectKind.LocalAgreement, Id.Value) && outcome.IsApproved);
        switch (outcome.CommandAs<LocalCommand>())
        {
            case LocalCommand.RequestDecision: RequestDecision(by, today); break;
            case LocalCommand.SendBack: SendBack(by, outcome.Because, today); break;
            case LocalCommand.End: End(by, outcome.On, outcome.Because, today); break;
            case LocalCommand.Abandon: Abandon(by, outcome.Because, today); break;
            default: throw LocalAgreementRules.OutcomeFits.Broken("Ett samverkansorgan kan inte besluta det om en lokal överenskommelse. Politiska beslut fattas av varje huvudman.");
        }
    }

    static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}
