using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.Sips;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Sips.Meetings;

/// <summary>Enters the answer of a unit that takes part on paper (svar per telefon eller brev).</summary>
public sealed class PaperAnswerModel(Db db, Viewer viewer, Clock clock) : MeetingPage(db, viewer, clock)
{
    [FromRoute] public Guid Unit { get; set; }
    [BindProperty] public AnswerForm Form { get; set; } = new();

    protected override SipCommand? Does => SipCommand.AnswerCall;

    public Call Call { get; private set; } = null!;

    protected override Task<bool> LoadMeeting()
    {
        if (Meeting.CallOf(new UnitId(Unit)) is not { CalledOn: not null, Unit.Paper: true } call) return Task.FromResult(false);
        Call = call;
        if (IsGet) Form = AnswerForm.Of(call.Answer);
        return Task.FromResult(true);
    }

    public Task<IActionResult> OnPostAsync() => Act(() =>
    {
        Sip.AnswerCall(Actor, M, Call.Unit.Id, Form.ToAnswer(), Today);
        if (Form.Contribution is { Length: > 0 } text) Sip.Contribute(Actor, M, Call.Unit.Id, text, Sending);
    }, MeetingAddress);
}
