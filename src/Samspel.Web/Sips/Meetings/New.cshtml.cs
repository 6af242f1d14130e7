using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.Sips;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Sips.Meetings;

/// <summary>Plans a meeting (planera möte), the first or a follow-up.</summary>
public sealed class NewModel(Db db, Viewer viewer, Clock clock) : MeetingFormPage(db, viewer, clock)
{
    /// <summary>A follow-up tells who follows up.</summary>
    protected override bool TellsLocalRules => Sip.State == SipState.Established;

    public Task<IActionResult> OnPostAsync() => Plan();
}
