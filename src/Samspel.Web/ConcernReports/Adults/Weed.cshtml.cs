using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.ConcernReports;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.ConcernReports.Adults;

/// <summary>The manager of the unit for adults decides whether an LVM report is weeded or kept. Shows nothing of what was written.</summary>
public sealed class WeedModel(Db db, Viewer viewer, Clock clock) : FormPage
{
    [FromRoute] public string Number { get; set; } = "";
    [BindProperty] public WeedForm Form { get; set; } = new();

    public SubstanceReport Report { get; private set; } = null!;
    public ConcernRetention Retention { get; private set; } = null!;
    public string Address => $"/oro/vuxna/{Number}";
    public bool Decides => Retention.IsProposed(clock.Today) || Refusal is not null;

    public override async Task<bool> Load()
    {
        if (await db.SubstanceReport(viewer, Number, asIntake: true) is not { } report || !report.MayWeed(viewer.Actor)) return false;
        (Report, Retention) = (report, ConcernRetention.Of(report));
        return true;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Load()) return NotFound();
        if (!ModelState.IsValid) return Page();
        if (Form.Weed == true) await db.Weed(viewer, Report, ConcernWeeding.Of(ConcernWeedingId.New(), Report, viewer.Actor, viewer.Name, Form.Why!, clock.Today));
        else Report.Keep(viewer.Actor, Form.Why!, clock.Today);
        await db.Save(viewer);
        await db.KeepWeedingDuties(viewer.Unit);
        return SeeOther("/oro/vuxna/gallring?visa=" + (Form.Weed == true ? "gallrade" : "bevaras"));
    }
}
