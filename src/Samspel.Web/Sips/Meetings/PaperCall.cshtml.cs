using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.Disclosures;
using Samspel.Domain.Sips;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Sips.Meetings;

/// <summary>The call on paper (kallelse på papper), for a unit without accounts: exactly what was sent, as it stands in the disclosure.</summary>
public sealed class PaperCallModel(Db db, Viewer viewer, Clock clock) : MeetingPage(db, viewer, clock)
{
    [FromRoute] public Guid Unit { get; set; }

    public Disclosure Sent { get; private set; } = null!;
    public CallSnapshot Call { get; private set; } = null!;

    protected override string What => "sip/moten/kallelse";
    protected override AccessAct AccessAct => AccessAct.Print;

    protected override async Task<bool> LoadMeeting()
    {
        var unit = new UnitId(Unit);
        var sent = (await Db.Disclosures(Sip)).FirstOrDefault(d => d.ToUnit == unit && d.ItemNumber == M && d.EndedAt is null && d.Kind is ItemKind.Call or ItemKind.Invitation);
        if (sent is null) return false;
        (Sent, Call) = (sent, SipSnapshots.Read<CallSnapshot>(sent.Content));
        return true;
    }
}
