using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.ConcernReports;
using Samspel.Domain.Parties;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.ConcernReports;

/// <summary>The viewer's own reports and drafts (mina orosanmälningar), and the way to a new one.</summary>
public sealed class IndexModel(Db db, Viewer viewer) : FormPage
{
    public const int PageSize = 25;

    [FromQuery(Name = "sida")] public int Number { get; set; } = 1;

    public IReadOnlyList<ConcernDraft> Drafts { get; private set; } = [];
    public IReadOnlyList<ConcernDraft> GivenOutside { get; private set; } = [];
    /// <summary>What is the viewer's own to do with reports, also for roles that have no worklist.</summary>
    public IReadOnlyList<WorklistRow> Waiting { get; private set; } = [];
    public IReadOnlyList<OwnConcernLine> Lines { get; private set; } = [];
    public IReadOnlyList<SubstanceLine> Adults { get; private set; } = [];
    public int Pages { get; private set; }
    public bool Intake { get; private set; }
    public bool AdultIntake { get; private set; }
    public bool Asked => viewer.WorksWithCases;

    /// <summary>Physicians work in health care, public or private.</summary>
    public bool MayBePhysician => viewer.UnitKind.Branch() is Branch.HealthCare or Branch.PrivateProvider;

    public override async Task<bool> Load()
    {
        Number = Math.Clamp(Number, 1, 10_000);
        Drafts = await db.ConcernDrafts(viewer);
        GivenOutside = [.. (await db.ConcernsGivenOutside(viewer)).Where(d => d.Content.Given is not null)];
        Waiting = await db.OwnConcernDuties(viewer);
        (Lines, var total) = await db.OwnConcerns(viewer, Number, PageSize);
        Pages = (total + PageSize - 1) / PageSize;
        (Adults, _) = await db.SubstanceReports(viewer, asIntake: false, 1, 50);
        (Intake, AdultIntake) = await db.Receives(viewer);
        return true;
    }
}
