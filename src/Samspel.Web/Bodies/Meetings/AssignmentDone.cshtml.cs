using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.Bodies;
using Samspel.Domain.Parties;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Bodies.Meetings;

/// <summary>An assignment is done, with what came of it.</summary>
public sealed class AssignmentDoneModel(Db db, Viewer viewer, Clock clock) : BodyMeetingPage(db, viewer, clock)
{
    [BindProperty] public OutcomeForm Form { get; set; } = new();
    [FromRoute] public int N { get; set; }
    public BodyAssignment Assignment { get; private set; } = null!;

    protected override Task<bool> LoadMore()
    {
        if (Meeting.Assignments.FirstOrDefault(a => a.Number == N) is not { } assignment) return Task.FromResult(false);
        Assignment = assignment;
        return Task.FromResult(true);
    }

    protected override BodyMeetingCommand? Does => BodyMeetingCommand.ReportAssignment;

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Load()) return NotFound();
        if (!ModelState.IsValid) return Page();
        Meeting.ReportAssignment(Body, By, N, Form.Outcome!, Today);
        return await Saved(Address + "#uppdrag");
    }
}
