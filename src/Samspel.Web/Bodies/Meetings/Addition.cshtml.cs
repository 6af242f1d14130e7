using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.Bodies;
using Samspel.Domain.Parties;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Bodies.Meetings;

/// <summary>An addition to locked minutes; what was locked stays as it was.</summary>
public sealed class AdditionModel(Db db, Viewer viewer, Clock clock) : BodyMeetingPage(db, viewer, clock)
{
    [BindProperty] public AdditionForm Form { get; set; } = new();

    protected override BodyMeetingCommand? Does => BodyMeetingCommand.AddCorrection;

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Load()) return NotFound();
        if (!ModelState.IsValid) return Page();
        Meeting.AddCorrection(Body, By, Form.Text!, Today);
        return await Saved(Address + "#protokoll");
    }
}
