using Samspel.Domain.Children;
using Samspel.Domain.Sips;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Sips.Prints;

/// <summary>
/// A page of a SIP made for paper (utskrift). Logged as a print before anything is shown. Carries no identity number, and a protected
/// child's name nowhere, whatever an older version said.
/// </summary>
public abstract class PrintPage(Db db, Viewer viewer, Clock clock) : SipPage(db, viewer, clock)
{
    protected override AccessAct AccessAct => AccessAct.Print;

    /// <summary>Whom it is about.</summary>
    public string Whom => Child.DisplayName;

    /// <summary>At the foot of every sheet: number and when it was printed.</summary>
    public string Foot => $"{Sip.Number} · utskriven {SwedishDate.Short(Now)}";

    /// <summary>Where a meeting is; not printed for a protected child.</summary>
    public string? PlaceOf(SipMeeting meeting) => Child.IsProtected ? null : meeting.Plan.Place ?? meeting.Plan.Link;

    /// <summary>Somebody who takes part, in a line. Where a protected child's family is reached is not printed.</summary>
    public string Line(Participant one) => string.Join(", ", new[] { one.Who, one.Part, one.Unit?.Name, Child.IsProtected && one.Unit is null ? null : one.Contact }.OfType<string>());
}
