using Samspel.Domain.ConcernReports;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.ConcernReports;

/// <summary>Begins a report for an unborn child: it is about the expectant parent.</summary>
public sealed class NewUnbornModel(Db db, Viewer viewer, Clock clock) : NewModel(db, viewer, clock)
{
    public override ConcernKind Kind => ConcernKind.UnbornChild;
}
