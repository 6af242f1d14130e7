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

/// <summary>Changes when and where a body meets.</summary>
public sealed class EditModel(Db db, Viewer viewer, Clock clock) : BodyMeetingPage(db, viewer, clock)
{
    [BindProperty] public MeetingPlanForm Form { get; set; } = new();

    protected override Task<bool> LoadMore()
    {
        if (IsGet) Form = MeetingPlanForm.Of(Meeting);
        return Task.FromResult(true);
    }

    protected override BodyMeetingCommand? Does => BodyMeetingCommand.Revise;

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Load()) return NotFound();
        if (!ModelState.IsValid) return Page();
        this.MustBeAsSeen("Form.Seen", Form.Seen, Meeting);
        Meeting.Revise(Body, By, Form.Plan());
        return await Saved();
    }
}
