using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.Sips;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Sips.Meetings;

/// <summary>Records a held meeting (dokumentera mötet).</summary>
public sealed class RecordModel(Db db, Viewer viewer, Clock clock) : MeetingPage(db, viewer, clock)
{
    [BindProperty] public RecordForm Form { get; set; } = new();

    protected override SipCommand? Does => SipCommand.RecordMeeting;
    protected override bool TellsLocalRules => true;

    protected override Task<bool> LoadMeeting()
    {
        if (IsGet) Form = RecordForm.For(Sip, Meeting, Today);
        // What was posted is held against those who are called now; a row for somebody else is left out.
        else Form.Units.RemoveAll(row => Meeting.CallOf(row.Unit) is null);
        return Task.FromResult(true);
    }

    public Call CallAt(int row) => Meeting.CallOf(Form.Units[row].Unit)!;

    public async Task<IActionResult> OnPostAsync() => await Act(() => Sip.RecordMeeting(Actor, M, Form.ToRecord(), Today), Address);
}
