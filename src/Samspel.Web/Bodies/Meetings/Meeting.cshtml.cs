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

/// <summary>A body's meeting (sammanträde): what is next, the agenda with decisions, attendance, documents, assignments and minutes.</summary>
public sealed class MeetingModel(Db db, Viewer viewer, Clock clock) : BodyMeetingPage(db, viewer, clock)
{
    public IReadOnlyList<TimelineEntry> History { get; private set; } = [];

    /// <summary>Chosen to adjust, and has not.</summary>
    public bool AdjustsNow => Meeting.State == BodyMeetingState.Written && Meeting.Minutes is { } m && m.Adjusters.Contains(Viewer.Person) && !m.AdjustedBy.Contains(Viewer.Person);

    public string NameOf(PersonId person) => Meeting.Attendance.FirstOrDefault(p => p.Person == person)?.Name ?? "";

    protected override async Task<bool> LoadMore()
    {
        History = Timeline.Of(await Db.HistoryOf([Meeting.Id.Value]));
        return true;
    }

    public Task<IActionResult> OnPostNoticeAsync() => Act(() => Meeting.Notice(Body, By, Today));
    public Task<IActionResult> OnPostAdjustAsync() => Act(() => Meeting.Adjust(Body, By, Today));
    public Task<IActionResult> OnPostLockAsync() => Act(() => Meeting.Lock(Body, By, Today));

    async Task<IActionResult> Act(Action act)
    {
        if (!await Load()) return NotFound();
        act();
        return await Saved();
    }
}
