using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.Bodies;
using Samspel.Domain.Parties;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Bodies.Meetings;

/// <summary>The meeting on paper: notice with agenda before it, minutes after (utskrift).</summary>
public sealed class PrintModel(Db db, Viewer viewer, Clock clock) : BodyMeetingPage(db, viewer, clock)
{
    public string NameOf(PersonId person) => Meeting.Attendance.FirstOrDefault(p => p.Person == person)?.Name ?? "";
}
