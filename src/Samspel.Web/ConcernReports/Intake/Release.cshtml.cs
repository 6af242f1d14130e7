using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.ConcernReports;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.ConcernReports.Intake;

/// <summary>Lifts the stop a report has set, with a reason. Nothing on a guardian's pages tells of it.</summary>
public sealed class ReleaseModel(Db db, Viewer viewer, Clock clock) : IntakePage(db, viewer, clock), IReleases
{
    [BindProperty] public LiftForm Form { get; set; } = new();

    public IReadOnlyList<ReleaseStop> Stops { get; private set; } = [];

    protected override async Task<bool> LoadMore()
    {
        Stops = await Db.StopsOf(Report, Party);
        return true;
    }

    public Task<IActionResult> OnPostAsync() => Do(async () =>
    {
        ConcernRules.StopIsHeld.Require(Stops.Any(s => s.Holds));
        foreach (var stop in Stops.Where(s => s.Holds).Concat(await Db.StopsLeftBehind(Report))) stop.Lift(Viewer.Actor, Report, Form.Why!, Now.At);
    });
}
