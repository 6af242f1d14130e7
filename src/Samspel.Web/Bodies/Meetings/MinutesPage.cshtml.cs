using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.Bodies;
using Samspel.Domain.Parties;
using Samspel.Web.Administration;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Bodies.Meetings;

/// <summary>Writes the minutes and chooses who adjusts them.</summary>
public sealed class MinutesModel(Db db, Viewer viewer, Clock clock) : BodyMeetingPage(db, viewer, clock)
{
    [BindProperty] public MinutesForm Form { get; set; } = new();
    public IReadOnlyList<Choice> People => [.. Meeting.Attendance.Where(p => p.Person != Viewer.Person).Select(p => new Choice(p.Person.Value.ToString(), $"{p.Name}, plats {p.Seat}"))];

    protected override Task<bool> LoadMore()
    {
        if (!IsGet) return Task.FromResult(true);
        Form.Seen = Meeting.Version;
        if (Meeting.Minutes is { } minutes) (Form.Text, Form.Adjusters) = (minutes.Text, [.. minutes.Adjusters.Select(a => a.Value)]);
        return Task.FromResult(true);
    }

    protected override BodyMeetingCommand? Does => BodyMeetingCommand.WriteMinutes;

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Load()) return NotFound();
        if (!ModelState.IsValid) return Page();
        this.MustBeAsSeen("Form.Seen", Form.Seen, Meeting);
        Meeting.WriteMinutes(Body, By, Form.Text!, [.. Form.Adjusters.Select(a => new PersonId(a))], Today);
        return await Saved(Address + "#protokoll");
    }
}
