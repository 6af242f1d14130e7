using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.LocalAgreements;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.LocalAgreements.Drafting;

public sealed class GoalForm
{
    [Required(ErrorMessage = "Skriv målet."), StringLength(1000)] public string? Goal { get; set; }
    [Required(ErrorMessage = "Skriv hur målet mäts."), StringLength(1000)] public string? Indicator { get; set; }
    [StringLength(200)] public string? Target { get; set; }

    public LocalGoalContent ToContent() => new(Goal!, Indicator!, Target);
}

/// <summary>The agreement's own goals (lokala mål), none without how it is measured.</summary>
public sealed class GoalsModel(Db db, Viewer viewer, Clock clock) : LocalPage(db, viewer, clock)
{
    [BindProperty] public GoalForm Form { get; set; } = new();

    protected override LocalCommand? Does => LocalCommand.EditGoals;
    protected override bool OfTheTemplate => true;

    public Task<IActionResult> OnPostAsync() => Act(() => { Agreement.AddGoal(By, Form.ToContent()); }, () => $"{Address}/mal");
}
