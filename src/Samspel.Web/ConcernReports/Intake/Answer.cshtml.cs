using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.ConcernReports;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.ConcernReports.Intake;

/// <summary>Tells the reporter what was decided, or that an answer is unsuitable.</summary>
public sealed class AnswerModel(Db db, Viewer viewer, Clock clock) : IntakePage(db, viewer, clock)
{
    [BindProperty] public AnswerForm Form { get; set; } = new();

    protected override ConcernCommand? Does => ConcernCommand.AnswerReporter;

    public Task<IActionResult> OnPostAsync() => Do(() =>
    {
        if (Form.Answer == true) Report.AnswerReporter(Viewer.Actor, Report.Decision!.Outcome, Now);
        else Report.RefuseAnswer(Viewer.Actor, Form.WhyNot ?? "", Now);
    });
}

public sealed class AnswerForm
{
    [Required(ErrorMessage = "Välj om anmälaren ska få besked.")] public bool? Answer { get; set; }
    [StringLength(4000)] public string? WhyNot { get; set; }
}
