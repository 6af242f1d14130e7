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
        // The answer that was read on the form: another one since then is refused.
        if (Form.Answer == true) Report.AnswerReporter(Viewer.Actor, Form.Told!.Value, Now);
        else Report.RefuseAnswer(Viewer.Actor, Form.WhyNot ?? "", Now);
    });
}

public sealed class AnswerForm : IValidatableObject
{
    [Required(ErrorMessage = "Välj om anmälaren ska få besked.")] public bool? Answer { get; set; }
    [StringLength(4000)] public string? WhyNot { get; set; }

    /// <summary>The answer the form showed.</summary>
    public ConcernAnswer? Told { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
        => Answer == true && Told is null ? [new ValidationResult("Nämnden har inte beslutat än. Ladda om sidan.", [nameof(Answer)])] : [];
}
