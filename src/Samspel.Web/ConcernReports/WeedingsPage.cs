using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.ConcernReports;
using Samspel.Domain.Parties;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.ConcernReports;

/// <summary>What may be weeded, what is kept all the same, and what has gone (gallring). For the manager of the intake; names nobody a report is about.</summary>
public abstract class WeedingsPage(Db db, Viewer viewer) : FormPage
{
    public const int PageSize = 25;

    public static readonly IReadOnlyList<(string Slug, string Text)> Parts = [("forslag", "Förslag"), ("bevaras", "Bevaras"), ("gallrade", "Gallrade")];

    [FromQuery(Name = "visa")] public string? Part { get; set; }
    [FromQuery(Name = "sida")] public int Number { get; set; } = 1;

    public IReadOnlyList<WeedingLine> Lines { get; private set; } = [];
    public IReadOnlyList<ConcernWeeding> Gone { get; private set; } = [];
    public int Pages { get; private set; }
    public string Current => Parts.Any(p => p.Slug == Part) ? Part! : Parts[0].Slug;

    /// <summary>LVM reports, apart from those about children.</summary>
    public abstract bool Adults { get; }

    /// <summary>The folder of the reports: "/oro/inkomna".</summary>
    public abstract string Root { get; }

    /// <summary>When reports are proposed, where there is none.</summary>
    public abstract string WhenProposed { get; }

    public override async Task<bool> Load()
    {
        if (viewer.Role != Role.UnitManager || await db.Receives(viewer) is var receives && !(Adults ? receives.Adults : receives.Children)) return false;
        Number = Math.Clamp(Number, 1, 10_000);
        int total;
        if (Current == "gallrade") (Gone, total) = await db.ConcernWeedings(viewer, Adults, Number, PageSize);
        else (Lines, total) = Adults ? await db.SubstancesToDecide(viewer, Current == "bevaras", Number, PageSize) : await db.ConcernsToDecide(viewer, Current == "bevaras", Number, PageSize);
        Pages = (total + PageSize - 1) / PageSize;
        return true;
    }
}
