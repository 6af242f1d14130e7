using Samspel.Domain.ConcernReports;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.ConcernReports.Own;

/// <summary>An attachment of the reporter's own report.</summary>
public sealed class FileModel(Db db, Viewer viewer, Clock clock) : FilePage(db, viewer, clock)
{
    protected override ConcernParty Party => ConcernParty.Reporter;
}
