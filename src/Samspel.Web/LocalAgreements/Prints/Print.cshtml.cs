using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.LocalAgreements.Prints;

/// <summary>The agreement on paper: what it is, what it says, and lines to sign on while it is unsigned.</summary>
public sealed class PrintModel(Db db, Viewer viewer, Clock clock) : LocalPage(db, viewer, clock);
