using Samspel.Domain.ConcernReports;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.ConcernReports.Intake;

/// <summary>An attachment of a report the intake has opened.</summary>
public sealed class FileModel(Db db, Viewer viewer, Clock clock) : FilePage(db, viewer, clock)
{
    protected override ConcernParty Party => ConcernParty.Intake;
    protected override string What => "oro/inkomna";

    protected override Task<bool> LoadMore() => Task.FromResult(Report.OpenedAt is not null);
}
