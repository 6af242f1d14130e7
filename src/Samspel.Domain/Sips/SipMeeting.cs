namespace Samspel.Domain.Sips;

/// <summary>
/// A meeting in a SIP (SIP-möte), the first or a follow-up, with its calls, answers and attendance. Changed only through its
/// <see cref="Sip"/>; its states stand in <see cref="MeetingTransitions"/>.
/// </summary>
public sealed class SipMeeting
{
    SipMeeting() { }

    public SipId Sip { get; private set; }

    /// <summary>Number within the case, from 1.</summary>
    public int Number { get; private set; }
    public MeetingKind Kind { get; private set; }
    public MeetingState State { get; private set; }
    public MeetingPlan Plan { get; private set; } = null!;
    public IReadOnlyList<Call> Calls { get; private set; } = [];
    public IReadOnlyList<Contribution> Contributions { get; private set; } = [];
    public MeetingRecord? Minutes { get; private set; }

    /// <summary>Counts every sent change, as calendar files want it (SEQUENCE).</summary>
    public int Sequence { get; private set; }

    /// <summary>Why it was rebooked or cancelled.</summary>
    public string? Reason { get; private set; }

    public DateTimeOffset? When => Plan.When;
    public DateOnly? HeldOn => Minutes?.HeldOn;

    /// <summary>Not yet held and not cancelled.</summary>
    public bool IsOpen => State is MeetingState.Planned or MeetingState.Called or MeetingState.Rebooked;

    /// <summary>Whether every called unit took part (indicator of the agreement, 9.1); null until the meeting is held.</summary>
    public bool? AllCalledTookPart => State == MeetingState.Held ? Calls.Where(c => c.Kind == CallKind.Called).All(c => c.Present == true) : null;

    public Call? CallOf(UnitId unit) => Calls.FirstOrDefault(c => c.Unit.Id == unit);

    /// <summary>Whether the meeting's own table allows the command now.</summary>
    public bool Can(SipCommand command) => MeetingTransitions.Find(State, command) is not null;

    internal static SipMeeting New(SipId sip, int number, MeetingKind kind, MeetingPlan plan, IReadOnlyList<CallTo> to) => new()
    {
        Sip = sip, Number = number, Kind = kind, State = MeetingState.Planned, Plan = plan, Calls = Planned(to),
    };

    internal void Revise(MeetingPlan plan, IReadOnlyList<CallTo> to)
    {
        Go(SipCommand.PlanMeeting);
        (Plan, Calls) = (plan, [.. to.Select(t => new Call(t.Unit, t.Kind, CallOf(t.Unit.Id)?.CalledOn))]);
    }

    internal void Call(DateOnly today)
    {
        if (State == MeetingState.Rebooked) Sequence++;
        Go(SipCommand.Call);
        Calls = [.. Calls.Select(c => new Call(c.Unit, c.Kind, today))];
        Reason = null;
    }

    internal void CallMore(IReadOnlyList<CallTo> to, DateOnly today)
    {
        Go(SipCommand.CallMore);
        Calls = [.. Calls, .. to.Select(t => new Call(t.Unit, t.Kind, today))];
    }

    internal void TakeBack(UnitId unit)
    {
        Go(SipCommand.CallMore);
        Calls = [.. Calls.Where(c => c.Unit.Id != unit)];
    }

    internal void AskAgain(UnitId unit, DateOnly today)
    {
        Go(SipCommand.CallMore);
        Calls = [.. Calls.Select(c => c.Unit.Id == unit ? new Call(c.Unit, c.Kind, today) : c)];
    }

    internal void Answer(UnitId unit, AnswerContent answer, PersonId by, DateOnly today)
    {
        Go(SipCommand.AnswerCall);
        Calls = [.. Calls.Select(c => c.Unit.Id == unit ? c with { Answer = answer, AnsweredOn = today, AnsweredBy = by } : c)];
    }

    internal void Contribute(Contribution contribution)
    {
        Go(SipCommand.Contribute);
        Contributions = [.. Contributions, contribution];
    }

    internal void Rebook(string why)
    {
        Go(SipCommand.Rebook);
        Reason = why;
    }

    internal void Cancel(string why)
    {
        Go(SipCommand.CancelMeeting);
        (Reason, Sequence) = (why, Sequence + 1);
    }

    internal void Hold(MeetingRecord record)
    {
        Go(SipCommand.RecordMeeting);
        Minutes = record;
        Calls = [.. Calls.Select(c => record.Units.FirstOrDefault(u => u.Unit == c.Unit.Id) is { } a ? c with { Present = a.Present, AbsenceReason = a.Present ? null : a.Reason } : c)];
    }

    void Go(SipCommand command) => State = MeetingTransitions.Find(State, command)
        ?? throw SipRules.MeetingWrongState.Broken($"Det går inte att {command.Word()} när mötet är {State.Word().ToLowerInvariant()}.");

    static IReadOnlyList<Call> Planned(IReadOnlyList<CallTo> to) => [.. to.Select(t => new Call(t.Unit, t.Kind, null))];
}
