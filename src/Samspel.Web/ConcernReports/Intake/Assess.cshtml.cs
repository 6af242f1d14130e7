using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.ConcernReports;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.ConcernReports.Intake;

/// <summary>When the immediate protection assessment was made; what was found stands in the board's own system.</summary>
public sealed class AssessModel(Db db, Viewer viewer, Clock clock) : IntakePage(db, viewer, clock)
{
    [BindProperty] public MomentForm Form { get; set; } = new();

    protected override ConcernCommand? Does => ConcernCommand.AssessProtection;

    protected override Task<bool> LoadMore()
    {
        if (IsGet) (Form.On, Form.Time) = Moment(Now);
        return Task.FromResult(true);
    }

    public Task<IActionResult> OnPostAsync() => Do(() => Report.AssessProtection(Viewer.Actor, NotBefore(Report.ReceivedAt ?? Report.ArrivedAt, Form.On!.Value, Form.Time!.Value), Now));
}

