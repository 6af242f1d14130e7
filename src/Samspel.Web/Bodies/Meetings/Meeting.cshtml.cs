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

    static readonly BodyMeetingCommand[] Onward =
    [
        BodyMeetingCommand.Notice, BodyMeetingCommand.RecordAttendance, BodyMeetingCommand.WriteMinutes, BodyMeetingCommand.Lock, BodyMeetingCommand.AddCorrection, BodyMeetingCommand.Revise, BodyMeetingCommand.Cancel,
    ];

    /// <summary>Called to, so that it can be put in a calendar; or cancelled after that, so that it can be taken out again.</summary>
    public bool InCalendar => Meeting is { NoticedOn: not null, State: BodyMeetingState.Noticed or BodyMeetingState.Cancelled };

    /// <summary>There is something to do, or to wait for.</summary>
    public bool HasNext => InCalendar || Meeting.State == BodyMeetingState.Written || Onward.Any(Can);

    /// <summary>Those whom no mail reaches, for the one who calls.</summary>
    public IReadOnlyList<string> WithoutMail { get; private set; } = [];

    /// <summary>Those left to adjust who have no account and so do it on paper.</summary>
    public IReadOnlyList<PersonId> OnPaper { get; private set; } = [];

    /// <summary>Chosen to adjust, and has not.</summary>
    public bool AdjustsNow => Meeting.LeftToAdjust.Contains(Viewer.Person);

    public string NameOf(PersonId person) => Meeting.Attendance.FirstOrDefault(p => p.Person == person)?.Name ?? "";

    protected override async Task<bool> LoadMore()
    {
        if (Can(BodyMeetingCommand.Cancel)) WithoutMail = await Db.WithoutMail(Body, Meeting.Day);
        if (Can(BodyMeetingCommand.AdjustOnPaper)) OnPaper = [.. Meeting.LeftToAdjust.Except(await Db.WithAccount(Meeting.LeftToAdjust))];
        History = Timeline.Of(await Db.HistoryOf([Meeting.Id.Value]));
        return true;
    }

    public Task<IActionResult> OnPostNoticeAsync() => Act(() => Meeting.Notice(Body, By, Today));
    public Task<IActionResult> OnPostAdjustAsync() => Act(() => Meeting.Adjust(Body, By, Today));
    /// <summary>Whoever can sign in adjusts here, and nobody does it in that one's place.</summary>
    public async Task<IActionResult> OnPostPaperAsync(Guid adjuster)
    {
        if (!await Load()) return NotFound();
        MeetingRules.AdjustedByAdjuster.Require(!Can(BodyMeetingCommand.AdjustOnPaper) || OnPaper.Contains(new PersonId(adjuster)));
        Meeting.AdjustOnPaper(Body, By, new PersonId(adjuster), Today);
        return await Saved(Address + "#protokoll");
    }

    public Task<IActionResult> OnPostLockAsync() => Act(() => Meeting.Lock(Body, By, Today));

    async Task<IActionResult> Act(Action act)
    {
        if (!await Load()) return NotFound();
        act();
        return await Saved();
    }
}
