using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.Disclosures;
using Samspel.Domain.Sips;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Sips.Meetings;

/// <summary>One meeting: what is planned, who is called and what they answer. From here the call goes out (kallelse).</summary>
public sealed class MeetingModel(Db db, Viewer viewer, Clock clock) : MeetingPage(db, viewer, clock)
{
    protected override bool TellsLocalRules => true;

    public override async Task<IActionResult> OnGetAsync()
    {
        if (!await Load()) return NotFound();
        if (Meeting.Contributions.Count > 0)
            await Db.MarkRead(Viewer, (await Db.Disclosures(Sip)).Where(d => d.Kind == ItemKind.Contribution && d.ItemNumber == M));
        return Page();
    }

    public Task<IActionResult> OnPostCallAsync() => Act(async () => Sip.Call(Actor, M, Sending, await SchoolMayCall()), $"{Address}/moten/{M}");

    /// <summary>Another time was proposed; the called one is kept and the unit is asked again.</summary>
    public Task<IActionResult> OnPostKeepTimeAsync(Guid unit) => Act(() => Sip.KeepTime(Actor, M, new UnitId(unit), Sending), MeetingAddress);

    /// <summary>A command of the meeting's own table that is also open in the case.</summary>
    public bool CanNow(SipCommand command) => Can(command) && Meeting.Can(command);

    /// <summary>A called unit has said no, or has not answered: then it helps to know whom to turn to in the municipality.</summary>
    public bool SomebodyIsToBeAsked => Meeting.State == MeetingState.Called && Meeting.Calls.Any(c => c.Answered is CallAnswer.None or CallAnswer.Declined);

    public bool IsTomorrowOrLater => Meeting.Plan.Day > Today;
}
