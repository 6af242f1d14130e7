namespace Samspel.Domain.Sips;

/// <summary>Where a meeting stands (mötets läge).</summary>
public enum MeetingState { Planned, Called, Held, Rebooked, Cancelled }

/// <summary>The first meeting or a follow-up (uppföljningsmöte).</summary>
public enum MeetingKind { First, FollowUp }

/// <summary>The meetings' own small table (mötets övergångar), the same for the first meeting and for every follow-up.</summary>
public static class MeetingTransitions
{
    public static readonly IReadOnlyList<(MeetingState From, SipCommand Command, MeetingState To)> Table =
    [
        (MeetingState.Planned, SipCommand.PlanMeeting, MeetingState.Planned),
        (MeetingState.Planned, SipCommand.Call, MeetingState.Called),
        (MeetingState.Planned, SipCommand.CancelMeeting, MeetingState.Cancelled),
        (MeetingState.Called, SipCommand.CallMore, MeetingState.Called),
        (MeetingState.Called, SipCommand.AnswerCall, MeetingState.Called),
        (MeetingState.Called, SipCommand.Contribute, MeetingState.Called),
        (MeetingState.Called, SipCommand.RecordMeeting, MeetingState.Held),
        (MeetingState.Called, SipCommand.Rebook, MeetingState.Rebooked),
        (MeetingState.Called, SipCommand.CancelMeeting, MeetingState.Cancelled),
        (MeetingState.Rebooked, SipCommand.PlanMeeting, MeetingState.Rebooked),
        (MeetingState.Rebooked, SipCommand.Call, MeetingState.Called),
        (MeetingState.Rebooked, SipCommand.CancelMeeting, MeetingState.Cancelled),
    ];

    public static MeetingState? Find(MeetingState from, SipCommand command) =>
        Table.Where(row => row.From == from && row.Command == command).Select(row => (MeetingState?)row.To).FirstOrDefault();

    public static string Word(this MeetingState state) => state switch
    {
        MeetingState.Planned => "Planerat",
        MeetingState.Called => "Kallat",
        MeetingState.Held => "Hållet",
        MeetingState.Rebooked => "Ska bokas om",
        MeetingState.Cancelled => "Inställt",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };

    public static string Word(this MeetingKind kind) => kind == MeetingKind.First ? "SIP-möte" : "Uppföljningsmöte";
}
