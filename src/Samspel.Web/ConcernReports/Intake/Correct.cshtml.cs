using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.ConcernReports;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.ConcernReports.Intake;

/// <summary>Puts right a decision that was wrongly recorded: who, why, and what stood is kept. A reporter who was told something else is told what is right.</summary>
public sealed class CorrectModel(Db db, Viewer viewer, Clock clock) : IntakePage(db, viewer, clock)
{
    [BindProperty] public CorrectForm Form { get; set; } = new();

    protected override ConcernCommand? Does => ConcernCommand.CorrectToOpened;

    /// <summary>What it may be put right to: an investigation that has ended had been opened, or was going on already.</summary>
    public IReadOnlyList<Choice> Outcomes => [.. ConcernLook.Outcomes.Where(c => Can(ConcernCommand.CorrectToNotOpened) || c.Value != nameof(ConcernAnswer.NotOpened))];

    protected override Task<bool> LoadMore()
    {
        if (IsGet && Report.Decision is { } decision) (Form.Outcome, Form.On, Form.Seen) = (decision.Outcome, decision.On, Report.Corrections.Count);
        return Task.FromResult(true);
    }

    public Task<IActionResult> OnPostAsync() => Do(async () =>
    {
        if (Form.Seen != Report.Corrections.Count) throw UnitOfWork.ChangedMeanwhile.Broken(UnitOfWork.ChangedMeanwhile.Message);
        Report.CorrectDecision(Viewer.Actor, Form.Outcome!.Value, Form.On!.Value, Form.Why!, Form.WhyLate, await Db.IsAsking(Report), Now);
    });
}

public sealed class CorrectForm
{
    [Required(ErrorMessage = "Välj beslut.")] public ConcernAnswer? Outcome { get; set; }
    [Required(ErrorMessage = "Skriv dagen.")] public DateOnly? On { get; set; }
    [Required(ErrorMessage = "Skriv vad som blev fel."), StringLength(4000)] public string? Why { get; set; }
    [StringLength(4000)] public string? WhyLate { get; set; }

    /// <summary>How often the decision had been put right when the form was shown.</summary>
    public int Seen { get; set; }
}
