using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.ConcernReports;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.ConcernReports.Intake;

/// <summary>The manager decides whether a report is weeded or kept. Shows nothing of what was written.</summary>
public sealed class WeedModel(Db db, Viewer viewer, Clock clock) : IntakePage(db, viewer, clock)
{
    [BindProperty] public WeedForm Form { get; set; } = new();

    public ConcernRetention Retention { get; private set; } = null!;
    protected override string What => "oro/gallring";

    protected override async Task<bool> LoadMore()
    {
        if (!Report.MayWeed(Viewer.Actor)) return false;
        Retention = ConcernRetention.Of(Report, Report.BirthsFoundOut, await Db.IsAboutPlaced(Report));
        return true;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var answer = Form.Weed == true
            ? await Do(async () => await Db.Weed(Viewer, Report, ConcernWeeding.Of(ConcernWeedingId.New(), Report, await Db.IsAboutPlaced(Report), Viewer.Actor, Viewer.Name, Form.Why!, Today)), "/oro/inkomna/gallring?visa=gallrade")
            : await Do(() => Report.Keep(Viewer.Actor, Form.Why!, Today), "/oro/inkomna/gallring?visa=bevaras");
        await Db.KeepWeedingDuties(Viewer.Unit);
        return answer;
    }
}
