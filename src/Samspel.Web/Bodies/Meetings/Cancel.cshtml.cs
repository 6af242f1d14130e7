using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.Bodies;
using Samspel.Domain.Parties;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Bodies.Meetings;

/// <summary>Cancels a meeting.</summary>
public sealed class CancelModel(Db db, Viewer viewer, Clock clock) : BodyMeetingPage(db, viewer, clock)
{
    [BindProperty] public WhyForm Form { get; set; } = new();

    protected override BodyMeetingCommand? Does => BodyMeetingCommand.Cancel;

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Load()) return NotFound();
        if (!ModelState.IsValid) return Page();
        Meeting.Cancel(Body, By, Form.Reason!);
        return await Saved();
    }
}
