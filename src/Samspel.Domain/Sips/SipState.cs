namespace Samspel.Domain.Sips;

/// <summary>Where a SIP stands (läge).</summary>
public enum SipState
{
    NeedNoticed, ConsentAsked, NoSip, Started, Prepared, Called, MeetingHeld, Established, FollowedUp, Closed,
    EndedConsentWithdrawn, NewConsentRequired, WrongChild, Moved, Deceased,
}

/// <summary>The words for each state, and what kinds of states there are.</summary>
public static class SipStates
{
    public static string Word(this SipState state) => state switch
    {
        SipState.NeedNoticed => "Behov uppmärksammat",
        SipState.ConsentAsked => "Samtycke efterfrågat",
        SipState.NoSip => "Ingen SIP",
        SipState.Started => "Påbörjad",
        SipState.Prepared => "Förberedd",
        SipState.Called => "Kallad",
        SipState.MeetingHeld => "Möte hållet",
        SipState.Established => "Upprättad",
        SipState.FollowedUp => "Uppföljd",
        SipState.Closed => "Avslutad",
        SipState.EndedConsentWithdrawn => "Avbruten, samtycke saknas",
        SipState.NewConsentRequired => "Nytt samtycke krävs",
        SipState.WrongChild => "Förseglad, fel barn",
        SipState.Moved => "Avslutad, flyttat",
        SipState.Deceased => "Avslutad, avlidit",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };

    /// <summary>Consent is asked or given and the work goes on: here a withdrawal or an 18th birthday changes everything.</summary>
    public static bool IsActive(this SipState state) => SipTransitions.Active.Contains(state);

    /// <summary>The case is over; nothing more can be done in it.</summary>
    public static bool IsOver(this SipState state) => !SipTransitions.Open.Contains(state);
}
