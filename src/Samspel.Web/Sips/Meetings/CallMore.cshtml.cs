using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.Sips;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Sips.Meetings;

/// <summary>Calls or invites more units to a meeting already called.</summary>
public sealed class CallMoreModel(Db db, Viewer viewer, Clock clock) : MeetingPage(db, viewer, clock)
{
    [BindProperty] public CallMoreForm Form { get; set; } = new();

    protected override SipCommand? Does => SipCommand.CallMore;

    public UnitChoices Choices { get; private set; } = UnitChoices.None;

    protected override async Task<bool> LoadMeeting()
    {
        Choices = await UnitChoices.For(Db, Sip, Covers, Meeting.Calls.Select(c => c.Unit.Id), []);
        return true;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Form.Units.Count == 0) ModelState.AddModelError("Form.Units", "Välj minst en enhet.");
        return await Act(async () => Sip.CallMore(Actor, M, await UnitChoices.Read(Db, Form.Units), Sending, await SchoolMayCall()), MeetingAddress);
    }
}

public sealed class CallMoreForm
{
    public List<UnitId> Units { get; set; } = [];
}
