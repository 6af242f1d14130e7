using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.Sips;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Sips.Meetings;

/// <summary>Rebooks a called meeting (boka om): the called are told, then the new time is planned and called to.</summary>
public sealed class RebookModel(Db db, Viewer viewer, Clock clock) : MeetingPage(db, viewer, clock)
{
    [BindProperty] public ReasonForm Form { get; set; } = new();

    protected override SipCommand? Does => SipCommand.Rebook;

    public Task<IActionResult> OnPostAsync() => Act(() => Sip.Rebook(Actor, M, Form.Why!, Consent is null ? null : Sending, Today), $"{MeetingAddress}/uppgifter");
}
