using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using Samspel.Domain.Bodies;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Documents;
using Samspel.Web.Platform.Mail;

namespace Samspel.Web.Bodies.Meetings;

/// <summary>The meeting for one's own calendar (kalenderfil): when, where and which body. The agenda stands behind the sign-in.</summary>
public sealed class CalendarModel(Db db, Viewer viewer, Clock clock, IOptions<MailOptions> options) : BodyMeetingPage(db, viewer, clock)
{
    public override async Task<IActionResult> OnGetAsync() => await Load() && Meeting.NoticedOn is not null ? File(Write(), CalendarFile.ContentType, CalendarFile.FileName(Meeting.Day)) : NotFound();

    byte[] Write()
    {
        var plan = Meeting.Plan;
        var entry = new CalendarMeeting
        {
            Id = Meeting.Id.Value,
            Title = CalendarTitle.OfBody(Meeting.BodyName),
            Start = Clock.Instant(plan.Day, plan.Starts),
            Length = TimeSpan.FromMinutes(plan.Minutes),
            Sequence = Meeting.Sequence,
            Changed = Now,
            Link = new Uri(options.Value.BaseUrl, Address),
            Organizer = options.Value.Smtp.From,
            Place = string.IsNullOrWhiteSpace(plan.Place) ? CalendarPlace.Digital : CalendarPlace.NeutralRoom(plan.Place),
        };
        return Meeting.State == BodyMeetingState.Cancelled ? CalendarFile.Cancel(entry) : CalendarFile.Publish(entry);
    }
}
