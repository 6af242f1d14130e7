using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.ConcernReports;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.ConcernReports.Intake;

/// <summary>When the board received the report: the clock of fourteen days starts there.</summary>
public sealed class ReceiveModel(Db db, Viewer viewer, Clock clock) : IntakePage(db, viewer, clock)
{
    [BindProperty] public ReceiveForm Form { get; set; } = new();

    protected override ConcernCommand? Does => ConcernCommand.Receive;

    protected override Task<bool> LoadMore()
    {
        if (IsGet) (Form.On, Form.Time) = Moment(Report.ArrivedAt);
        return Task.FromResult(true);
    }

    public Task<IActionResult> OnPostAsync() => Do(() => Report.Receive(Viewer.Actor, NotBefore(Report.ArrivedAt, Form.On!.Value, Form.Time!.Value), Now, Form.Why));
}

/// <summary>When it was received, and why that is later than it arrived.</summary>
public sealed class ReceiveForm : MomentForm
{
    [StringLength(4000)] public string? Why { get; set; }
}

/// <summary>A day and a time.</summary>
public class MomentForm
{
    [Required(ErrorMessage = "Skriv dagen.")] public DateOnly? On { get; set; }
    [Required(ErrorMessage = "Skriv klockslaget.")] public TimeOnly? Time { get; set; }
}
