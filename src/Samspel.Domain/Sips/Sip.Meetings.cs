using Samspel.Domain.Disclosures;
using Samspel.Domain.Parties;

namespace Samspel.Domain.Sips;

public sealed partial class Sip
{
    readonly List<SipMeeting> meetings = [];

    public IReadOnlyList<SipMeeting> Meetings => meetings;

    /// <summary>The meeting that is planned, called or to be rebooked; at most one.</summary>
    public SipMeeting? OpenMeeting => meetings.FirstOrDefault(m => m.IsOpen);

    /// <summary>Plans the first meeting or a follow-up, or changes the plan before the call goes out. Returns its number.</summary>
    public int PlanMeeting(Actor by, MeetingPlan plan, IReadOnlyList<CallTo> to, DateOnly today)
    {
        Allow(SipCommand.PlanMeeting, by);
        CheckWhom(to);
        var meeting = OpenMeeting;
        SipRules.OneMeetingAtATime.Require(meeting is null || meeting.Can(SipCommand.PlanMeeting));
        if (meeting is null)
        {
            meeting = SipMeeting.New(Id, meetings.Count + 1, State == SipState.Established ? MeetingKind.FollowUp : MeetingKind.First, plan, to);
            meetings.Add(meeting);
        }
        else meeting.Revise(plan, to);
        Record(new SipMeetingPlanned(meeting.Number, plan));
        return meeting.Number;
    }

    /// <summary>Sends the call to every unit of the planned or rebooked meeting (kallelse; inbjudan to those who are not principals).</summary>
    /// <param name="schoolMayCall">The municipality's setting in the local agreement; asked only when the owner is a school (3.6).</param>
    public void Call(Actor by, int number, Sending sending, bool schoolMayCall)
    {
        var row = Allow(SipCommand.Call, by);
        var meeting = Open(number, SipCommand.Call);
        RequireMayCall(schoolMayCall);
        if (meeting.Plan.Missing(sending.Today).ToList() is { Count: > 0 } missing)
            throw SipRules.MeetingIsComplete.Broken($"Innan kallelsen skickas behövs {SipWords.List(missing)}.");
        CheckWhom([.. meeting.Calls.Select(c => new CallTo(c.Unit, c.Kind))]);
        RequireBothPrincipals(meeting);
        RequireCovered(sending, meeting.Calls.Select(c => c.Unit));

        meeting.Call(sending.Today);
        Record(new SipUnitsCalled(number, Names(meeting, CallKind.Called), Names(meeting, CallKind.Invited)));
        foreach (var call in meeting.Calls) SendCall(by, meeting, call, sending);
        Go(row, sending.Today);
    }

    /// <summary>Calls or invites more units to a meeting already called.</summary>
    public void CallMore(Actor by, int number, IReadOnlyList<CallTo> to, Sending sending, bool schoolMayCall)
    {
        Allow(SipCommand.CallMore, by);
        var meeting = Open(number, SipCommand.CallMore);
        RequireMayCall(schoolMayCall);
        CheckWhom([.. meeting.Calls.Select(c => new CallTo(c.Unit, c.Kind)), .. to]);
        RequireCovered(sending, to.Select(t => t.Unit));
        meeting.CallMore(to, sending.Today);
        Record(new SipMoreUnitsCalled(number, [.. to.Select(t => t.Unit.Name)]));
        foreach (var call in meeting.Calls.Where(c => to.Any(t => t.Unit.Id == c.Unit.Id))) SendCall(by, meeting, call, sending);
    }

    /// <summary>The call went to the wrong unit and is taken back: the unit is no longer among the called, and owes no answer.</summary>
    public void TakeBackCall(Actor by, int number, UnitId unit, DateOnly today)
    {
        Allow(SipCommand.CallMore, by);
        var meeting = Open(number, SipCommand.CallMore);
        if (meeting.CallOf(unit) is not { } call) return;
        meeting.TakeBack(unit);
        Record(new SipCallTakenBack(number, unit, call.Unit.Name));
    }

    /// <summary>A unit proposed another time and the called one is kept: the unit is told so, and owes an answer again.</summary>
    public void KeepTime(Actor by, int number, UnitId unit, Sending sending)
    {
        Allow(SipCommand.CallMore, by);
        var meeting = Open(number, SipCommand.CallMore);
        if (meeting.CallOf(unit) is not { Answered: CallAnswer.ProposesOther } call) return;
        meeting.AskAgain(unit, sending.Today);
        Record(new SipMeetingTimeKept(number, unit, call.Unit.Name));
        Tell(by, [call.Unit], $"Möte {number} i {Number} blir på den tid ni är kallade till. Svara på kallelsen igen.", sending);
    }

    /// <summary>A called unit answers; the owner enters the answer of a unit that takes part on paper.</summary>
    public void AnswerCall(Actor by, int number, UnitId unit, AnswerContent answer, DateOnly today)
    {
        Allow(SipCommand.AnswerCall, by);
        var call = CallOf(by, number, unit, SipCommand.AnswerCall, SipRules.AnswersOwnCall);
        SipRules.AnswerIsComplete.Require(answer.Answer != CallAnswer.None && (answer.Answer != CallAnswer.ProposesOther || answer.ProposedTime is not null));
        Record(new SipCallAnswered(number, unit, call.Unit.Name, answer, by.Unit == Unit));
        Meeting(number).Answer(unit, answer, by.Person, today);
    }

    /// <summary>A written contribution before the meeting; what a called unit writes is disclosed to the owner.</summary>
    public void Contribute(Actor by, int number, UnitId unit, string text, Sending sending)
    {
        Allow(SipCommand.Contribute, by);
        var call = CallOf(by, number, unit, SipCommand.Contribute, SipRules.ContributionHasText);
        SipRules.ContributionHasText.Require(!SipWords.IsBlank(text));
        var meeting = Meeting(number);
        if (by.Unit != Unit)
        {
            RequireCovered(sending, [Owner]);
            Send(by, call.Unit, Owner, ItemKind.Contribution, number, meeting.Contributions.Count + 1, new ContributionSnapshot(Number.ToString(), number, call.Unit.Name, text.Trim()), sending);
        }
        meeting.Contribute(new Contribution(call.Unit, text.Trim(), sending.Today));
        Record(new SipContributionReceived(number, call.Unit.Name));
    }

    /// <summary>The meeting does not take place as called; a new time is planned and called to.</summary>
    /// <param name="sending">Tells the called units; null when the new call goes out at once.</param>
    public void Rebook(Actor by, int number, string why, Sending? sending, DateOnly today)
    {
        Allow(SipCommand.Rebook, by);
        SipRules.ReasonGiven.Require(!SipWords.IsBlank(why));
        var meeting = Open(number, SipCommand.Rebook);
        meeting.Rebook(why.Trim());
        Record(new SipMeetingRebooked(number, why.Trim()));
        if (sending is not null) Tell(by, [.. meeting.Calls.Select(c => c.Unit)], $"Möte {number} i {Number} blir inte av som kallat. En ny tid kommer.", sending, new MeetingNotice(number, meeting.State));
    }

    /// <summary>The meeting does not take place. A first meeting sends the case back to the preparation.</summary>
    /// <param name="sending">Tells the called units when the consent still lets us; null for a meeting never called.</param>
    public void CancelMeeting(Actor by, int number, string why, Sending? sending, DateOnly today)
    {
        var row = Allow(SipCommand.CancelMeeting, by);
        SipRules.ReasonGiven.Require(!SipWords.IsBlank(why));
        var meeting = Open(number, SipCommand.CancelMeeting);
        var called = meeting.Calls.Where(c => c.CalledOn is not null).Select(c => c.Unit).ToList();
        meeting.Cancel(why.Trim());
        Record(new SipMeetingCancelled(number, why.Trim()));
        if (sending is not null) Tell(by, called, $"Möte {number} i {Number} är inställt.", sending, new MeetingNotice(number, meeting.State));
        Go(row, today);
    }

    /// <summary>Records the held meeting: who was there, why somebody was not, what was said.</summary>
    public void RecordMeeting(Actor by, int number, MeetingRecord record, DateOnly today)
    {
        var row = Allow(SipCommand.RecordMeeting, by);
        var meeting = Open(number, SipCommand.RecordMeeting);
        SipRules.HeldAlready.Require(record.HeldOn <= today && record.HeldOn >= meeting.Calls.Min(c => c.CalledOn));
        foreach (var call in meeting.Calls.Where(c => c.Kind == CallKind.Called))
        {
            var attendance = record.Units.FirstOrDefault(u => u.Unit == call.Unit.Id) ?? throw SipRules.AttendanceForEach.Broken($"Ange om {call.Unit.Name} deltog.");
            if (!attendance.Present && SipWords.IsBlank(attendance.Reason)) throw SipRules.AbsenceHasReason.Broken($"Ange varför {call.Unit.Name} inte deltog.");
        }
        SipRules.FamilyTakesPart.Require(record.People.Any(p => p.Present) || !SipWords.IsBlank(record.HowTheChildTookPart));
        meeting.Hold(record);
        Record(new SipMeetingHeld(number, record, meeting.AllCalledTookPart == true));
        Go(row, today);
    }

    public SipMeeting Meeting(int number) => meetings.FirstOrDefault(m => m.Number == number) ?? throw SipRules.MeetingWrongState.Broken("Mötet finns inte. Ladda om sidan.");

    SipMeeting Open(int number, SipCommand command)
    {
        var meeting = Meeting(number);
        if (!meeting.Can(command)) throw SipRules.MeetingWrongState.Broken($"Det går inte att {command.Word()} när mötet är {meeting.State.Word().ToLowerInvariant()}.");
        return meeting;
    }

    Call CallOf(Actor by, int number, UnitId unit, SipCommand command, Rule own)
    {
        var call = Open(number, command).CallOf(unit) ?? throw SipRules.MeetingWrongState.Broken("Enheten är inte kallad till mötet.");
        own.Require(by.Unit == unit || (by.Unit == Unit && call.Unit.Paper));
        return call;
    }

    void CheckWhom(IReadOnlyList<CallTo> to)
    {
        SipRules.CalledOnce.Require(to.All(t => t.Unit.Id != Unit) && to.DistinctBy(t => t.Unit.Id).Count() == to.Count);
        if (to.FirstOrDefault(t => t.Kind == CallKind.Called && !t.Unit.Kind.CanBeCalled()) is { } other)
            throw SipRules.OnlyPrincipalsAreCalled.Broken($"{other.Unit.Name} bjuds in och kallas inte. Kallelse går till kommunens och regionens verksamheter.");
    }

    void RequireMayCall(bool schoolMayCall) => SipRules.SchoolMayCall.Require(!Owner.Kind.IsSchool() || schoolMayCall);

    void RequireBothPrincipals(SipMeeting meeting)
    {
        var principals = meeting.Calls.Where(c => c.Kind == CallKind.Called).Select(c => c.Unit.Principal).Append(Owner.Principal).ToHashSet();
        SipRules.BothPrincipals.Require(principals.Contains(Principal.Municipality) && principals.Contains(Principal.Region));
    }

    void SendCall(Actor by, SipMeeting meeting, Call call, Sending sending) =>
        Send(by, Owner, call.Unit, call.Kind == CallKind.Called ? ItemKind.Call : ItemKind.Invitation, meeting.Number, meeting.Sequence + 1,
            new CallSnapshot(Number.ToString(), sending.Names, meeting.Number, meeting.Kind, call.Kind, meeting.Sequence, meeting.Plan, Names(meeting, null)), sending);

    static IReadOnlyList<string> Names(SipMeeting meeting, CallKind? kind) => [.. meeting.Calls.Where(c => kind is null || c.Kind == kind).Select(c => c.Unit.Name)];
}
