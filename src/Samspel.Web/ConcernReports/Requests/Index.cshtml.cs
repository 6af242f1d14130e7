using Microsoft.AspNetCore.Mvc;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.ConcernReports.Requests;

/// <summary>What social boards have asked the viewer's unit for (begäran om uppgifter).</summary>
public sealed class IndexModel(Db db, Viewer viewer) : FormPage
{
    public const int PageSize = 25;

    [FromQuery(Name = "sida")] public int Number { get; set; } = 1;
    public IReadOnlyList<RequestLine> Lines { get; private set; } = [];
    public int Pages { get; private set; }

    public override async Task<bool> Load()
    {
        Number = Math.Clamp(Number, 1, 10_000);
        (Lines, var total) = await db.InformationRequests(viewer, Number, PageSize);
        Pages = (total + PageSize - 1) / PageSize;
        return true;
    }
}
