using Samspel.Domain.Sips;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Sips.Meetings;

/// <summary>How meetings and answers look, the same for the one who calls and for those who are called.</summary>
public static class MeetingLook
{
    public static StatusKind Kind(MeetingState state) => state switch
    {
        MeetingState.Planned => StatusKind.NotStarted,
        MeetingState.Called => StatusKind.Waiting,
        MeetingState.Held => StatusKind.Done,
        MeetingState.Rebooked => StatusKind.Soon,
        _ => StatusKind.Stopped,
    };

    public static StatusKind Kind(CallAnswer answer) => answer switch
    {
        CallAnswer.Accepted => StatusKind.Done,
        CallAnswer.Declined => StatusKind.Stopped,
        CallAnswer.ProposesOther => StatusKind.Soon,
        _ => StatusKind.Waiting,
    };

    public static StatusKind Kind(ActionStatus status) => status switch
    {
        ActionStatus.Done => StatusKind.Done,
        ActionStatus.Ongoing => StatusKind.Ongoing,
        ActionStatus.Waiting => StatusKind.Waiting,
        ActionStatus.Cancelled => StatusKind.Stopped,
        _ => StatusKind.NotStarted,
    };

    /// <summary>An address a browser may follow; anything else is shown as text.</summary>
    public static bool IsLink(string? text) => Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http";

    /// <summary>"torsdag 3 december 2026 kl. 13.30".</summary>
    public static string Time(DateTimeOffset? when)
    {
        if (when is not { } at) return "inte bestämt";
        var local = SwedishDate.Local(at).DateTime;
        return $"{SwedishDate.WithWeekday(DateOnly.FromDateTime(local))} kl. {SwedishDate.Time(TimeOnly.FromDateTime(local))}";
    }

    /// <summary>What changes a meeting, its calls and their answers.</summary>
    public static IReadOnlyList<ChangedBy> ChangesOf(int meeting) =>
    [
        ChangedBy.When<SipMeetingPlanned>(f => f.Meeting == meeting), ChangedBy.When<SipUnitsCalled>(f => f.Meeting == meeting), ChangedBy.When<SipMoreUnitsCalled>(f => f.Meeting == meeting),
        ChangedBy.When<SipCallTakenBack>(f => f.Meeting == meeting), ChangedBy.When<SipCallAnswered>(f => f.Meeting == meeting), ChangedBy.When<SipMeetingRebooked>(f => f.Meeting == meeting),
        ChangedBy.When<SipMeetingCancelled>(f => f.Meeting == meeting), ChangedBy.When<SipMeetingHeld>(f => f.Meeting == meeting),
    ];

    /// <summary>Where a unit has come with a call, in words: sent when, answered what.</summary>
    public static string Answer(Call call) => call.CalledOn is null ? "Inte kallad än" : call.Answered.Word();
}
