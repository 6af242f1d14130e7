namespace Samspel.Web.Platform.Documents;

/// <summary>
/// A meeting as it stands in somebody's calendar (kalenderpost). Calendars sync to phones and to other people's screens,
/// so there is room for the case number or the body's name and for nothing else about whom or what it concerns.
/// </summary>
public sealed record CalendarMeeting
{
    /// <summary>Names the meeting for the calendar; the same for every change of it.</summary>
    public required Guid Id { get; init; }

    public required CalendarTitle Title { get; init; }

    public required DateTimeOffset Start { get; init; }

    public required TimeSpan Length { get; init; }

    /// <summary>0 at first, one more for every rebooking and for a cancellation.</summary>
    public required int Sequence { get; init; }

    /// <summary>When the meeting was last changed in Samspel.</summary>
    public required DateTimeOffset Changed { get; init; }

    /// <summary>The page of the meeting, behind the sign-in.</summary>
    public required Uri Link { get; init; }

    /// <summary>The mail address of the installation; a meeting's caller is not named.</summary>
    public required string Organizer { get; init; }

    /// <summary>Null when the place says something about the person, such as a home, a school or a ward.</summary>
    public CalendarPlace? Place { get; init; }
}
