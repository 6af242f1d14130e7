using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.Bodies;
using Samspel.Domain.Parties;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Bodies;

/// <summary>Plans a meeting of a body.</summary>
public sealed class MeetingNewModel(Db db, Viewer viewer, Clock clock) : BodyPage(db, viewer, clock)
{
    [BindProperty] public MeetingPlanForm Form { get; set; } = new();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Load()) return NotFound();
        if (!ModelState.IsValid) return Page();
        var meeting = BodyMeeting.PlanMeeting(BodyMeetingId.New(), Body, By, Form.Plan());
        Db.Add(Viewer, meeting);
        return await Saved($"/sammantraden/{meeting.Id}");
    }
}
