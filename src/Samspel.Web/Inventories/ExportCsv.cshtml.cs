using Microsoft.AspNetCore.Mvc;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Documents;

namespace Samspel.Web.Inventories;

/// <summary>The round as text that a Swedish spreadsheet opens right (CSV).</summary>
public sealed class ExportCsvModel(Db db, Viewer viewer, Clock clock) : ExportPage(db, viewer, clock)
{
    protected override FileContentResult Written() => File(RoundFile.Csv(Rows), Csv.ContentType, RoundFile.NameOf(Round, "csv"));
}
