using static Samspel.Domain.Bodies.BodyMeetingCommand;
using static Samspel.Domain.Bodies.BodyMeetingParty;
using static Samspel.Domain.Bodies.BodyMeetingState;

namespace Samspel.Domain.Bodies;

/// <summary>Where a body's meeting stands (sammanträdets läge).</summary>
public enum BodyMeetingState { Planned, Noticed, Held, Written, Adjusted, Locked, Cancelled }

/// <summary>What can be done with a body's meeting.</summary>
public enum BodyMeetingCommand
{
    Revise, AddMatter, AddDocument, Notice, Cancel, RecordAttendance, Involve, Decide, Assign, WriteMinutes, Adjust, AdjustOnPaper, Lock, AddCorrection, ReportAssignment,
}

/// <summary>How somebody stands to the meeting.</summary>
[Flags]
public enum BodyMeetingParty
{
    None = 0,
    /// <summary>The coordinator who keeps the body.</summary>
    Keeper = 1,
    /// <summary>Has a seat there on the meeting's day.</summary>
    Member = 2,
    /// <summary>Owner of an assignment from the meeting.</summary>
    Assignee = 4,
}

/// <summary>One row of the table.</summary>
/// <param name="To">Null: it stays where it is.</param>
public sealed record BodyMeetingTransition(IReadOnlyList<BodyMeetingState> From, BodyMeetingCommand Command, BodyMeetingState? To, BodyMeetingParty By);

/// <summary>The life of a body's meeting as one table (lägen och övergångar): notice, attendance, decisions, minutes written, adjusted, locked.</summary>
public static class BodyMeetingTransitions
{
    public static readonly IReadOnlyList<BodyMeetingTransition> Table =
    [
        Row([Planned, Noticed], Revise, null, Keeper),
        Row([Planned, Noticed], AddMatter, null, Keeper | Member),
        Row([Planned, Noticed, Held], AddDocument, null, Keeper),
        Row([Planned], Notice, Noticed, Keeper),
        Row([Planned, Noticed], Cancel, Cancelled, Keeper),
        Row([Noticed], RecordAttendance, Held, Keeper),
        Row([Planned, Noticed, Held], Involve, null, Keeper),
        Row([Held], Decide, null, Keeper),
        Row([Held], Assign, null, Keeper),
        Row([Held], WriteMinutes, Written, Keeper),
        Row([Written], WriteMinutes, null, Keeper),
        Row([Written], Adjust, Adjusted, Member),
        Row([Written], AdjustOnPaper, Adjusted, Keeper),
        Row([Adjusted], BodyMeetingCommand.Lock, Locked, Keeper),
        Row([Locked], AddCorrection, null, Keeper),
        Row([Held, Written, Adjusted, Locked], ReportAssignment, null, Keeper | Assignee),
    ];

    static readonly IReadOnlyDictionary<(BodyMeetingState, BodyMeetingCommand), BodyMeetingTransition> Index =
        Table.SelectMany(row => row.From.Select(from => ((from, row.Command), row))).ToDictionary(x => x.Item1, x => x.row);

    public static BodyMeetingTransition? Find(BodyMeetingState state, BodyMeetingCommand command) => Index.GetValueOrDefault((state, command));

    static BodyMeetingTransition Row(IReadOnlyList<BodyMeetingState> from, BodyMeetingCommand command, BodyMeetingState? to, BodyMeetingParty by) => new(from, command, to, by);

    public static string Word(this BodyMeetingState state) => state switch
    {
        Planned => "Planerat",
        Noticed => "Kallat",
        Held => "Hållet",
        Written => "Protokoll skrivet",
        Adjusted => "Protokoll justerat",
        Locked => "Protokoll låst",
        Cancelled => "Inställt",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };

    /// <summary>As it reads after "Det går inte att".</summary>
    public static string Word(this BodyMeetingCommand command) => command switch
    {
        Revise => "ändra tid och plats",
        AddMatter => "lägga till ett ärende",
        AddDocument => "lägga till en handling",
        Notice => "kalla till sammanträdet",
        Cancel => "ställa in sammanträdet",
        RecordAttendance => "registrera närvaro",
        Involve => "registrera brukarmedverkan",
        Decide => "fatta beslut",
        Assign => "ge ett uppdrag",
        WriteMinutes => "skriva protokoll",
        Adjust => "justera protokollet",
        AdjustOnPaper => "registrera justering på papper",
        BodyMeetingCommand.Lock => "låsa protokollet",
        AddCorrection => "göra ett tillägg till protokollet",
        ReportAssignment => "rapportera ett uppdrag",
        _ => throw new ArgumentOutOfRangeException(nameof(command), command, null),
    };
}
