using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.Sips;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Documents;
using Samspel.Web.Sips.Meetings;

namespace Samspel.Web.Received;

/// <summary>The meeting for the called unit's calendar, as the unit knows it from what it has received.</summary>
public sealed class CalendarModel(Db db, Viewer viewer, Clock clock, MeetingCalendar calendar) : ReceivedPage(db, viewer, clock)
{
    [FromRoute] public int M { get; set; }

    protected override string What => "mottaget/kalender";
    protected override AccessAct AccessAct => AccessAct.Export;

    public override async Task<IActionResult> OnGetAsync()
    {
        if (!await Load() || Case.Calls.FirstOrDefault(c => c.Meeting == M) is not { Call.Plan.When: not null } received || !Domain.CaseNumber.TryParse(CaseNumber, out var number)) return NotFound();
        var cancelled = received.State == MeetingState.Cancelled;
        var file = calendar.File(number, M, received.Call.Plan, received.Call.Sequence + (cancelled ? 1 : 0), Address, cancelled);
        return File(file, CalendarFile.ContentType, CalendarFile.FileName(number, M));
    }
}
