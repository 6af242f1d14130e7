using Microsoft.AspNetCore.Mvc;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.ConcernReports;

/// <summary>Fetches an attachment of a report: always as a file to keep, named by the report's number.</summary>
public abstract class FilePage(Db db, Viewer viewer, Clock clock) : ConcernPage(db, viewer, clock)
{
    [FromRoute] public Guid Key { get; set; }

    public override async Task<IActionResult> OnGetAsync()
    {
        if (!await Load()) return NotFound();
        var keys = Report.Content.Attachments.Concat(Report.Additions.SelectMany(a => a.Attachments)).Select(a => a.Key).ToList();
        return keys.IndexOf(Key) is var at and >= 0 && await Db.ConcernFile(Key) is { } file ? File(file.Content, file.MediaType, $"{Report.Number}-bilaga-{at + 1}.{file.Extension}") : NotFound();
    }
}
