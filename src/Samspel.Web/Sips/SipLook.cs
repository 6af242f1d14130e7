using Samspel.Domain.Sips;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Sips;

/// <summary>How a SIP's state looks: its tag and its place among the six steps people know.</summary>
public static class SipLook
{
    public static readonly IReadOnlyList<string> Steps = ["Upptäck behov", "Förbered", "Kalla", "Möte", "Följ upp", "Avsluta"];

    public static StatusKind Kind(SipState state) => state switch
    {
        SipState.NeedNoticed => StatusKind.NotStarted,
        SipState.ConsentAsked or SipState.Called => StatusKind.Waiting,
        SipState.NewConsentRequired => StatusKind.Soon,
        SipState.Closed => StatusKind.Done,
        _ when state.IsOver() => StatusKind.Stopped,
        _ => StatusKind.Ongoing,
    };

    /// <summary>Index of the step the case is in; past the last when it is over.</summary>
    public static int Step(Sip sip) => (sip.State == SipState.NewConsentRequired ? sip.StateBeforePause ?? sip.State : sip.State) switch
    {
        SipState.NeedNoticed or SipState.ConsentAsked => 0,
        SipState.Started => 1,
        SipState.Prepared => 2,
        SipState.Called or SipState.MeetingHeld => 3,
        SipState.Established => 4,
        SipState.FollowedUp => 5,
        _ => Steps.Count,
    };
}
