using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.ConcernReports;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.ConcernReports.Adults;

/// <summary>The physician's own LVM report with its receipt.</summary>
public class OwnModel(Db db, Viewer viewer, Clock clock) : FormPage
{
    [FromRoute] public string Number { get; set; } = "";
    public string Address => $"/oro/vuxen/{Number}";
    public SwedishTime Now => SwedishTime.Of(Clock.Local(clock.Now));
    protected virtual AccessAct Act => AccessAct.Read;
    public SubstanceReport Report { get; private set; } = null!;

    /// <summary>Whom to ring when nobody has received it in time; null while there is nothing to ask.</summary>
    public ConcernBoard? Ring { get; private set; }

    public override async Task<bool> Load()
    {
        if (await db.SubstanceReport(viewer, Number, asIntake: false, Act) is not { } report) return false;
        Report = report;
        if (report.ReceivedAt is null && clock.Today > report.ArrivedAt.On.AddDays(ConcernClocks.Default.OpenDays)) Ring = await db.ConcernBoard(report.Board.MunicipalityCode);
        return true;
    }
}
