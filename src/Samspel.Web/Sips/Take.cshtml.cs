using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.Sips;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Sips;

/// <summary>Takes the case from the unit's inbox, or over from a colleague.</summary>
public sealed class TakeModel(Db db, Viewer viewer, Clock clock) : SipPage(db, viewer, clock)
{
    protected override string What => "sip/ta";
    protected override SipCommand? Does => SipCommand.HandOver;

    public Task<IActionResult> OnPostAsync() => Act(() => Sip.Take(Actor, Viewer.Name, Today));
}
