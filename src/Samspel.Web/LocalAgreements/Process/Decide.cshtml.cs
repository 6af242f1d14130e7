using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.LocalAgreements;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.LocalAgreements.Process;

public sealed class DecideForm
{
    [Required(ErrorMessage = "Skriv vem som har beslutat."), StringLength(150)] public string? Body { get; set; }
    [Required(ErrorMessage = "Skriv vilken dag beslutet fattades.")] public DateOnly? On { get; set; }
    [Required(ErrorMessage = "Skriv diarienumret."), StringLength(60)] public string? Dnr { get; set; }
    [StringLength(1000)] public string? Budget { get; set; }
}

/// <summary>Writes down one's own side's political decision: body, date, diary number, and budget where resources are committed (7).</summary>
public sealed class DecideModel(Db db, Viewer viewer, Clock clock) : LocalPage(db, viewer, clock)
{
    [BindProperty] public DecideForm Form { get; set; } = new();

    protected override LocalCommand? Does => LocalCommand.RecordDecision;

    public override string? NotNow => base.NotNow ?? (Refusal is null && Agreement.Decisions.Any(d => d.Side == By.Side) ? LocalAgreementRules.DecidedOnce.Message : null);

    protected override void CheckForm()
    {
        if (Agreement.Scope.CommitsResources && string.IsNullOrWhiteSpace(Form.Budget)) ModelState.AddModelError("Form.Budget", LocalAgreementRules.BudgetIsStated.Message);
    }

    public Task<IActionResult> OnPostAsync() => Act(() => Agreement.RecordDecision(By, Form.Body!, Form.On!.Value, Form.Dnr!, Form.Budget, Today));
}
