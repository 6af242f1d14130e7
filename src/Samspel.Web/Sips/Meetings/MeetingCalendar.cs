using Microsoft.Extensions.Options;
using Samspel.Domain;
using Samspel.Domain.Sips;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Documents;
using Samspel.Web.Platform.Mail;

namespace Samspel.Web.Sips.Meetings;

/// <summary>A SIP meeting as a calendar file (kalenderfil): the same for the one who calls and for those who are called, and nothing about the person.</summary>
public sealed class MeetingCalendar(IOptions<MailOptions> options, Clock clock)
{
    /// <param name="number">The case.</param>
    /// <param name="meeting">Which of its meetings.</param>
    /// <param name="plan">When, how long and where, as the reader knows it.</param>
    /// <param name="sequence">How many times it has been changed.</param>
    /// <param name="page">Where the reader opens it, from the root.</param>
    /// <param name="cancelled">Takes it out of the calendar.</param>
    public byte[] File(CaseNumber number, int meeting, MeetingPlan plan, int sequence, string page, bool cancelled)
    {
        var entry = new CalendarMeeting
        {
            Id = Db.NamedGuid($"mote:{number}:{meeting}"),
            Title = CalendarTitle.Of(number),
            Start = plan.When ?? throw new ArgumentException("A meeting in a calendar has a time.", nameof(plan)),
            Length = TimeSpan.FromMinutes(plan.LengthMinutes),
            Sequence = sequence,
            Changed = clock.Now,
            Link = new Uri(options.Value.BaseUrl, page),
            Organizer = options.Value.Smtp.From,
            Place = plan.Place is null && plan.Link is not null ? CalendarPlace.Digital : null,
        };
        return cancelled ? CalendarFile.Cancel(entry) : CalendarFile.Publish(entry);
    }
}
