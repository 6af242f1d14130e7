using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.Sips;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Sips.Meetings;

/// <summary>Cancels a meeting (ställ in). The called are told as far as the consent lets us.</summary>
public sealed class CancelModel(Db db, Viewer viewer, Clock clock) : MeetingPage(db, viewer, clock)
{
    [BindProperty] public ReasonForm Form { get; set; } = new();

    protected override SipCommand? Does => SipCommand.CancelMeeting;

    public Task<IActionResult> OnPostAsync() => Act(() => Sip.CancelMeeting(Actor, M, Form.Why!, Consent is null ? null : Sending, Today), MeetingAddress);
}
