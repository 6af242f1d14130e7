using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.ConcernReports;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.ConcernReports.Own;

/// <summary>The reporter's own report (min anmälan).</summary>
public sealed class DetailsModel(Db db, Viewer viewer, Clock clock) : OwnPage(db, viewer, clock)
{
    public IReadOnlyList<FactRow> History { get; private set; } = [];
    public IReadOnlyList<ReleaseStop> Stops { get; private set; } = [];

    /// <summary>Whom to ring when the intake has not opened it in time; null while there is nothing to ask.</summary>
    public ConcernBoard? Ring { get; private set; }

    /// <summary>The board to ring besides, while protection may be needed today and nobody has opened the report.</summary>
    public ConcernBoard? RingToo { get; private set; }
    public bool HasNews => Report.NewsRead < Report.News;

    protected override async Task<bool> LoadMore()
    {
        if (Report.OpenedAt is null && (Today >= Report.UnopenedFrom || Report.Urgency != Urgency.AtOnce))
        {
            var board = await Db.ConcernBoard(Report.Board.MunicipalityCode);
            (Ring, RingToo) = (Today >= Report.UnopenedFrom ? board : null, Report.Urgency != Urgency.AtOnce ? board : null);
        }
        History = await Db.ConcernHistory(Report, ConcernParty.Reporter);
        Stops = await Db.StopsOf(Report, Party);
        return true;
    }

    public Task<IActionResult> OnPostAskAsync() => Do(() => Report.AskForAnswer(Viewer.Actor, Now));
    public Task<IActionResult> OnPostReadAsync() => Do(() => Report.ReadNews(Viewer.Actor));
}
