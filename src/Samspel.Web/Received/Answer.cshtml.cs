using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.Sips;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Sips.Meetings;

namespace Samspel.Web.Received;

/// <summary>Answers a call (svara på kallelse): come, not come or another time, with a written contribution if wished.</summary>
public sealed class AnswerModel(Db db, Viewer viewer, Clock clock) : ReceivedPage(db, viewer, clock)
{
    [FromRoute] public int M { get; set; }
    [BindProperty] public AnswerForm Form { get; set; } = new();

    public ReceivedCall Received { get; private set; } = null!;

    /// <summary>What the unit's own municipality has agreed: where the child lives is not the receiver's to know.</summary>
    public RulesInPlace? InPlace { get; private set; }

    protected override string What => "mottaget/svara";
    protected override SipCommand? Does => SipCommand.AnswerCall;

    public override async Task<IActionResult> OnGetAsync()
    {
        if (!await Load()) return NotFound();
        await MarkRead([Received.Item]);
        return Page();
    }

    protected override async Task<bool> LoadMore()
    {
        if (Case.Calls.FirstOrDefault(c => c.Meeting == M) is not { } call) return false;
        Received = call;
        InPlace = await Db.LocalRules(Viewer.MunicipalityCode ?? "", Today);
        if (IsGet) Form = AnswerForm.Of((await Db.OwnCalls(Viewer, Number)).GetValueOrDefault(M)?.Answer);
        return true;
    }

    public Task<IActionResult> OnPostAsync() => Act((sip, sending) =>
    {
        sip.AnswerCall(Viewer.Actor, M, Viewer.Unit, Form.ToAnswer(), Today);
        if (!string.IsNullOrWhiteSpace(Form.Contribution)) sip.Contribute(Viewer.Actor, M, Viewer.Unit, Form.Contribution, sending);
    });
}
