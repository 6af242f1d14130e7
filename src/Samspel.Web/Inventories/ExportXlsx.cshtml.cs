using Microsoft.AspNetCore.Mvc;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Documents;

namespace Samspel.Web.Inventories;

/// <summary>The round as a spreadsheet (xlsx).</summary>
public sealed class ExportXlsxModel(Db db, Viewer viewer, Clock clock) : ExportPage(db, viewer, clock)
{
    protected override FileContentResult Written() => File(RoundFile.Xlsx(Rows, Round.Catalogue), Spreadsheet.MediaType, RoundFile.NameOf(Round, "xlsx"));
}
