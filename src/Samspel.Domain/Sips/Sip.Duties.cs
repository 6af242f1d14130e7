using Samspel.Domain.Children;

namespace Samspel.Domain.Sips;

public sealed partial class Sip
{
    static readonly Citation AtOnce = new("3.6", "SoL 10 kap. 8 §, HSL 16 kap. 4 §");
    static readonly Citation WithFamily = new("3.6", "SoL 10 kap. 9 §");
    static readonly Citation BetweenChairs = new("3");
    static readonly Citation Regularly = new("6.4");
    static readonly Citation OwnDecision = new("3.8");

    static SipClocks Clocks => SipClocks.Default;

    /// <summary>Who must do what by when, as the case stands. Each stands in a worklist from its visible day, so nothing here waits for the night.</summary>
    public override IEnumerable<Duty> Duties(DateOnly today)
    {
        if (State.IsOver()) return [];
        return [.. OfTheCase(), .. OfTheState(), .. OfTheMeeting(), .. OfTheActions(), .. OfTheQuestions()];
    }

    IEnumerable<Duty> OfTheCase()
    {
        if (Responsible is null)
            yield return Mine("ta-hand-om", DutyKind.TakeCase, CarriedSince, CarriedSince.AddDays(Clocks.TakeCase), BetweenChairs);
        if (State.IsActive() && State != SipState.ConsentAsked && ConsentEnds() is { } end)
            yield return Mine("samtycke-gar-ut", DutyKind.ConsentEnding, end.AddDays(-Clocks.ConsentEnding), end, OwnDecision);
    }

    IEnumerable<Duty> OfTheState() => State switch
    {
        SipState.NeedNoticed => [Within("fraga-samtycke", DutyKind.AskForConsent, Clocks.AskConsent, AtOnce)],
        SipState.ConsentAsked => [Within("registrera-samtycke", DutyKind.RecordConsent, Clocks.RecordConsent, AtOnce)],
        SipState.Started => [Within("forbered", DutyKind.PrepareWithChild, Clocks.Prepare, WithFamily)],
        SipState.Prepared => [Within("kalla", DutyKind.CallToMeeting, Clocks.Call, AtOnce)],
        SipState.MeetingHeld => [Within("uppratta", DutyKind.EstablishPlan, Clocks.Establish, AtOnce), .. FollowUpDay()],
        SipState.Established => OfTheFollowUp(),
        SipState.FollowedUp => [Within("avgor", DutyKind.ReviseOrContinue, Clocks.Decide, Regularly)],
        SipState.NewConsentRequired => [Within("nytt-samtycke", DutyKind.RenewConsent, Clocks.RenewConsent, OwnDecision)],
        _ => [],
    };

    IEnumerable<Duty> FollowUpDay()
    {
        if (NextFollowUp is null) yield return Within("bestam-uppfoljning", DutyKind.SetFollowUp, Clocks.Establish, Regularly);
    }

    IEnumerable<Duty> OfTheFollowUp()
    {
        if (NextFollowUp is not { } next) return FollowUpDay();
        var source = FollowUpRequiredSince is null ? Regularly : new Citation("6.5");
        var follow = Mine($"folj-upp:{next:yyyy-MM-dd}", DutyKind.FollowUpPlan, next.AddDays(-Clocks.FollowUpVisible), next, source);
        var last = LastFollowUp?.On ?? EstablishedOn;
        var called = meetings.Any(m => m.Kind == MeetingKind.FollowUp && (m.State == MeetingState.Called || m.HeldOn > last));
        return called ? [follow] : [follow, Mine($"kalla-uppfoljning:{next:yyyy-MM-dd}", DutyKind.CallToFollowUp, next.AddDays(-2 * Clocks.CallToFollowUp), next.AddDays(-Clocks.CallToFollowUp), source)];
    }

    IEnumerable<Duty> OfTheMeeting()
    {
        if (State is not (SipState.Called or SipState.Established) || OpenMeeting is not { } meeting) yield break;
        if (meeting.State == MeetingState.Rebooked && State == SipState.Called)
            yield return Mine($"kalla-igen:{meeting.Number}", DutyKind.CallToMeeting, StateSince, StateSince.AddDays(Clocks.Call), AtOnce);
        if (meeting.State != MeetingState.Called || meeting.Plan.Day is not { } day) yield break;

        yield return Mine($"dokumentera:{meeting.Number}", DutyKind.RecordMeeting, day, day.AddDays(Clocks.RecordMeeting), AtOnce);
        foreach (var call in meeting.Calls)
            foreach (var duty in OfTheCall(meeting.Number, call, call.CalledOn!.Value, day)) yield return duty;
    }

    IEnumerable<Duty> OfTheCall(int number, Call call, DateOnly calledOn, DateOnly meetingDay)
    {
        if (call.Answered == CallAnswer.ProposesOther && call.AnsweredOn is { } proposed)
            yield return Mine($"annan-tid:{number}:{call.Unit.Id}", DutyKind.DecideProposedTime, proposed, proposed.AddDays(Clocks.Assign), AtOnce);
        if (call.Answered != CallAnswer.None) yield break;

        var due = Later(calledOn, Earlier(calledOn.AddDays(Clocks.Answer), meetingDay.AddDays(-1)));
        var late = due.AddDays(1);
        // In the unit's inbox from the first day: everybody there sees it, the manager too.
        if (!call.Unit.Paper)
            yield return new Duty($"svara-kallelse:{number}:{call.Unit.Id}", DutyKind.AnswerCall, call.Unit.Id, calledOn, due, AtOnce) { OwedTo = Unit, AwaitedBy = Responsible, OwedSince = calledOn };
        yield return Mine($"fraga-igen:{number}:{call.Unit.Id}", DutyKind.AskAgainForAnswer, call.Unit.Paper ? due : late, Later(late, meetingDay.AddDays(-1)), AtOnce);
    }

    IEnumerable<Duty> OfTheActions()
    {
        if (State is SipState.Started or SipState.ConsentAsked or SipState.NeedNoticed or SipState.NewConsentRequired) yield break;
        foreach (var action in Plan.Actions.Where(a => !a.IsSettled))
        {
            if (action.Content.Responsible is null)
                yield return ForCarrierAndManager($"utse-ansvarig:{action.Id}", DutyKind.AssignAction, action.AddedOn);
            if (State is SipState.Established or SipState.FollowedUp && Plan.StatusOf(action) != ActionStatus.Waiting && PromiseOf(action) is { } promise)
                yield return OfThePromise(action, promise);
        }
    }

    Duty OfThePromise(PlanAction action, Promise promise)
    {
        var since = Versions.First(v => v.Promises.Any(p => p.ActionId == action.Id && p.Unit.Id == promise.Unit.Id)).On;
        var due = promise.By ?? NextFollowUp ?? LastFollowUp?.On ?? since;
        var visible = Earlier(due, Later(since, Later(promise.Start ?? since, due.AddDays(-Clocks.ActionVisible))));
        return OfUnit($"insats:{action.Id}", DutyKind.DoAction, promise.Unit, visible, due, since, AtOnce);
    }

    IEnumerable<Duty> OfTheQuestions()
    {
        if (State is SipState.NewConsentRequired) yield break;
        foreach (var question in OpenQuestions.Where(q => q.IsOpen))
        {
            if (question.Owner is { } owner)
            {
                yield return OfUnit($"fraga:{question.Id}", DutyKind.AnswerOpenQuestion, owner, question.RaisedOn, question.RaisedOn.AddDays(Clocks.AnswerQuestion), question.RaisedOn, BetweenChairs);
                continue;
            }
            yield return ForCarrierAndManager($"utse-fragans-agare:{question.Id}", DutyKind.AssignOpenQuestion, question.RaisedOn);
            foreach (var other in question.SentTo.Where(u => u != Unit))
                yield return Managers($"utse-fragans-agare:{question.Id}:{other}", DutyKind.AssignOpenQuestion, other, question.RaisedOn);
        }
    }

    /// <summary>Nobody owns it: the one who carries the case and the manager both see it at once (section 3). While nobody carries it, it lies in the inbox.</summary>
    Duty ForCarrierAndManager(string key, DutyKind kind, DateOnly since) =>
        Mine(key, kind, since, since.AddDays(Clocks.Assign), BetweenChairs) with { ForManagers = Responsible is not null };

    /// <summary>The unit's own duty, owed to the owner; a unit on paper has no worklist, so the one who carries the case keeps watch.</summary>
    Duty OfUnit(string key, DutyKind kind, UnitRef unit, DateOnly visible, DateOnly due, DateOnly since, Citation source) => unit.Paper || unit.Id == Unit
        ? Mine(key, kind, visible, due, source)
        : new Duty(key, kind, unit.Id, visible, due, source) { OwedTo = Unit, AwaitedBy = Responsible, OwedSince = since };

    Duty Managers(string key, DutyKind kind, UnitId unit, DateOnly since) => new(key, kind, unit, since, since.AddDays(Clocks.Assign), BetweenChairs) { ForManagers = true };

    Duty Within(string key, DutyKind kind, int days, Citation source) => Mine(key, kind, StateSince, StateSince.AddDays(days), source);

    Duty Mine(string key, DutyKind kind, DateOnly visible, DateOnly due, Citation source) => new(key, kind, Unit, visible, due, source) { Person = Responsible };

    /// <summary>The last day of the consent, or the day before the 18th birthday when that is earlier.</summary>
    DateOnly? ConsentEnds()
    {
        var childhood = AskedAsAdult ? (DateOnly?)null : Ages.EighteenthBirthday(ChildBirth).AddDays(-1);
        return (ConsentTo, childhood) is ({ } to, { } last) ? Earlier(to, last) : ConsentTo ?? childhood;
    }

    Promise? PromiseOf(PlanAction action) => Versions[^1].Promises.FirstOrDefault(p => p.ActionId == action.Id);

    static DateOnly Earlier(DateOnly a, DateOnly b) => a < b ? a : b;
    static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;
}
