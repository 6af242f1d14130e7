using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.Sips;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Documents;

namespace Samspel.Web.Sips.Meetings;

/// <summary>The meeting for the owner's own calendar.</summary>
public sealed class CalendarModel(Db db, Viewer viewer, Clock clock, MeetingCalendar calendar) : MeetingPage(db, viewer, clock)
{
    protected override string What => "sip/moten/kalender";
    protected override AccessAct AccessAct => AccessAct.Export;

    public override async Task<IActionResult> OnGetAsync() => await Load() && Meeting.When is not null && Meeting.Plan.LengthMinutes > 0 && Meeting.State != MeetingState.Planned
        ? File(calendar.File(Sip.Number, M, Meeting.Plan, Meeting.Sequence, MeetingAddress, Meeting.State is MeetingState.Cancelled), CalendarFile.ContentType, CalendarFile.FileName(Sip.Number, M))
        : NotFound();
}
