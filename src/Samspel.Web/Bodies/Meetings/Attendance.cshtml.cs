using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.Bodies;
using Samspel.Domain.Parties;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;
using Seat = Samspel.Domain.Bodies.Seat;

namespace Samspel.Web.Bodies.Meetings;

/// <summary>Who came, seat by seat.</summary>
public sealed class AttendanceModel(Db db, Viewer viewer, Clock clock) : BodyMeetingPage(db, viewer, clock)
{
    [BindProperty] public AttendanceForm Form { get; set; } = new();
    public IReadOnlyList<Seat> Seats { get; private set; } = [];

    public IReadOnlyList<Choice> ComersFor(Seat seat) => [new("", "Ingen kom"), .. seat.Holders.Where(h => h.HoldsOn(Meeting.Day)).Select(h => new Choice(h.Person.Value.ToString(), h.IsSubstitute ? $"{h.Name} (ersättare)" : h.Name))];

    protected override Task<bool> LoadMore()
    {
        Seats = Body.SeatsOn(Meeting.Day);
        // The form always has the seats of the day, in their order, whatever was posted.
        Form.Seats = [.. Seats.Select(seat => Form.Seats.FirstOrDefault(s => s.Seat == seat.Number) ?? new SeatRow { Seat = seat.Number, Person = IsGet ? seat.MemberOn(Meeting.Day)?.Person.Value : null })];
        return Task.FromResult(true);
    }

    protected override BodyMeetingCommand? Does => BodyMeetingCommand.RecordAttendance;

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Load()) return NotFound();
        if (!ModelState.IsValid) return Page();
        Meeting.RecordAttendance(Body, By, [.. Form.Seats.Select(s => new SeatAttendance(s.Seat, s.Person is { } p ? new PersonId(p) : null, s.Person is null ? s.Reason?.Trim() : null))], Today);
        return await Saved(Address + "#narvaro");
    }
}
