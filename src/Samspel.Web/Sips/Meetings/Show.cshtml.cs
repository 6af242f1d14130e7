using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Sips.Meetings;

/// <summary>The meeting on a screen many look at (mötesläge): large text, no identity number and nothing internal.</summary>
public sealed class ShowModel(Db db, Viewer viewer, Clock clock) : MeetingPage(db, viewer, clock)
{
    protected override string What => "sip/moten/visa";
}
