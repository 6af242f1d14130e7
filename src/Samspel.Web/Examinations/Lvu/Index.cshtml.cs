using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.Children;
using Samspel.Domain.Consents;
using Samspel.Domain.Disclosures;
using Samspel.Domain.Examinations;
using Samspel.Domain.Parties;
using Samspel.Domain.Placements;
using Samspel.Domain.Sips;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Examinations.Lvu;

/// <summary>The unit's examinations before an application for care: its own, or those decided to be done there. Logged as a list.</summary>
public sealed class IndexModel(Db db, Viewer viewer) : FormPage
{
    const int PageSize = 25;

    [FromQuery(Name = "lage")] public string? Stage { get; set; }
    [FromQuery(Name = "sida")] public int Number { get; set; } = 1;

    public IReadOnlyList<ExaminationLine> Lines { get; private set; } = [];
    public int Pages { get; private set; }
    public bool Over => Stage == "avslutade";
    public bool Own => viewer.UnitKind.Branch() == Branch.SocialServices;

    public override async Task<bool> Load()
    {
        Number = Math.Clamp(Number, 1, 10_000);
        (Lines, var total) = await db.LvuExaminations(viewer, Over, Number, PageSize);
        Pages = (total + PageSize - 1) / PageSize;
        return true;
    }
}
