using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.ConcernReports;

/// <summary>The draft on paper, for a board that takes no reports in Samspel.</summary>
public sealed class DraftPrintModel(Db db, Viewer viewer, Clock clock) : DraftPage(db, viewer, clock);
