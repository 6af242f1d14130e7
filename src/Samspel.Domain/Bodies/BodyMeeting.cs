using Samspel.Domain.LocalAgreements;

namespace Samspel.Domain.Bodies;

/// <summary>
/// A body's meeting (sammanträde): notice, agenda, documents, attendance, decisions, assignments and minutes. What may be done when and by whom
/// stands in <see cref="BodyMeetingTransitions"/>. A decision changes nothing by itself: it gives a <see cref="DecisionOutcome"/>.
/// </summary>
public sealed partial class BodyMeeting : Aggregate
{
    BodyMeeting() { }

    public BodyMeetingId Id { get; private set; }
    public BodyId Body { get; private set; }
    public string BodyName { get; private set; } = "";

    /// <summary>The unit that supports the body, which carries the meeting's duties.</summary>
    public UnitId Support { get; private set; }
    public BodyMeetingState State { get; private set; }
    public BodyMeetingPlan Plan { get; private set; } = null!;
    public IReadOnlyList<Matter> Matters { get; private set; } = [];
    public IReadOnlyList<MeetingDocument> Documents { get; private set; } = [];
    public DateOnly? NoticedOn { get; private set; }
    public string? CancelReason { get; private set; }

    /// <summary>How many times it has been moved or cancelled, so that calendars know the latest.</summary>
    public int Sequence { get; private set; }

    public DateOnly Day => Plan.Day;

    public static BodyMeeting PlanMeeting(BodyMeetingId id, Body body, PartyActor by, BodyMeetingPlan plan)
    {
        MeetingRules.NotYours.Require(body.IsKeptBy(by));
        var meeting = new BodyMeeting { Id = id, Body = body.Id, BodyName = body.Name, Support = body.Support, Plan = Checked(plan, body) };
        meeting.Record(new BodyMeetingPlanned(plan));
        return meeting;
    }

    public bool Can(BodyMeetingCommand command, Body body, PartyActor by) => BodyMeetingTransitions.Find(State, command) is { } row && (row.By & PartyOf(body, by)) != 0;

    /// <summary>How the person stands to the meeting on its day.</summary>
    public BodyMeetingParty PartyOf(Body body, PartyActor by)
    {
        if (by.Actor.IsSystem || body.Id != Body) return BodyMeetingParty.None;
        var party = body.IsKeptBy(by) ? BodyMeetingParty.Keeper : BodyMeetingParty.None;
        if (body.HasSeat(by.Actor.Person, Day)) party |= BodyMeetingParty.Member;
        if (Assignments.Any(a => a.IsFor(by.Actor))) party |= BodyMeetingParty.Assignee;
        return party;
    }

    public void Revise(Body body, PartyActor by, BodyMeetingPlan plan)
    {
        Allow(BodyMeetingCommand.Revise, body, by);
        var revised = Checked(plan, body);
        if (revised == Plan) return;
        Record(new BodyMeetingRevised(revised));
        (Plan, Sequence) = (revised, Sequence + 1);
    }

    /// <summary>Puts a matter on the agenda, with what it is about; a member may too.</summary>
    public int AddMatter(Body body, PartyActor by, MatterContent content)
    {
        Allow(BodyMeetingCommand.AddMatter, body, by);
        MeetingRules.MatterSaysWhat.Require(!string.IsNullOrWhiteSpace(content.Title) && !string.IsNullOrWhiteSpace(content.About.Name));
        var matter = new Matter(Matters.Count + 1, content with { Title = content.Title.Trim() });
        Record(new MatterAdded(matter.Number, matter.Content));
        Matters = [.. Matters, matter];
        return matter.Number;
    }

    public void AddDocument(Body body, PartyActor by, MeetingDocument document)
    {
        Allow(BodyMeetingCommand.AddDocument, body, by);
        MeetingRules.MatterSaysWhat.Require(!string.IsNullOrWhiteSpace(document.Title));
        if (document.Matter is { } matter) Find(matter);
        Record(new MeetingDocumentAdded(document));
        Documents = [.. Documents, document];
    }

    /// <summary>Sends the notice with the agenda to everybody who has a seat on that day.</summary>
    public void Notice(Body body, PartyActor by, DateOnly today)
    {
        var row = Allow(BodyMeetingCommand.Notice, body, by);
        MeetingRules.NoticeHasMatters.Require(Matters.Count > 0);
        Record(new BodyMeetingNoticed(body.SeatsOn(Day).Count));
        NoticedOn = today;
        Go(row);
    }

    public void Cancel(Body body, PartyActor by, string reason)
    {
        var row = Allow(BodyMeetingCommand.Cancel, body, by);
        MeetingRules.ReasonGiven.Require(!string.IsNullOrWhiteSpace(reason));
        Record(new BodyMeetingCancelled(reason.Trim()));
        (CancelReason, Sequence) = (reason.Trim(), Sequence + 1);
        Go(row);
    }

    /// <summary>How users' representatives took part in a matter, or why not (1.5).</summary>
    public void Involve(Body body, PartyActor by, int matter, UserInvolvement involvement)
    {
        Allow(BodyMeetingCommand.Involve, body, by);
        var found = Find(matter);
        MeetingRules.InvolvementSaysHow.Require(!string.IsNullOrWhiteSpace(involvement.HowOrWhyNot));
        if (found.Users == involvement) return;
        Record(new UsersInvolved(matter, involvement));
        Matters = [.. Matters.Select(m => m.Number == matter ? found with { Users = involvement } : m)];
    }

    /// <summary>Whether those who have a seat are to be told of what has just happened: the notice, and after it a change or that it is cancelled.</summary>
    public bool TellsMembers => NoticedOn is not null && NewFacts.Any(f => f is BodyMeetingNoticed or BodyMeetingRevised or BodyMeetingCancelled);

    BodyMeetingTransition Allow(BodyMeetingCommand command, Body body, PartyActor by)
    {
        var row = BodyMeetingTransitions.Find(State, command)
            ?? throw MeetingRules.WrongState.Broken($"Det går inte att {command.Word()} i läget ”{State.Word()}”. Ladda om sidan.");
        MeetingRules.NotYours.Require((row.By & PartyOf(body, by)) != 0);
        return row;
    }

    void Go(BodyMeetingTransition row) => State = row.To ?? State;

    Matter Find(int number)
    {
        var matter = Matters.FirstOrDefault(m => m.Number == number);
        MeetingRules.OnTheAgenda.Require(matter is not null);
        return matter!;
    }

    static BodyMeetingPlan Checked(BodyMeetingPlan plan, Body body)
    {
        MeetingRules.MeetingIsWhole.Require(plan.Minutes > 0 && (!string.IsNullOrWhiteSpace(plan.Place) || !string.IsNullOrWhiteSpace(plan.Link)));
        MeetingRules.BodyWorks.Require(body.WorksOn(plan.Day));
        return plan;
    }
}
