using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.LocalAgreements;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.LocalAgreements.Process;

public sealed class RegisterForm
{
    [Required(ErrorMessage = "Skriv diarienumret."), StringLength(60)] public string? Dnr { get; set; }
    [Required(ErrorMessage = "Skriv vilken dag den diariefördes.")] public DateOnly? On { get; set; }
    [StringLength(60)] public string? CountyNumber { get; set; }
}

/// <summary>Writes down one's own side's diary number; the region's entry refers to the county agreement (7.1).</summary>
public sealed class RegisterModel(Db db, Viewer viewer, Clock clock) : LocalPage(db, viewer, clock)
{
    [BindProperty] public RegisterForm Form { get; set; } = new();

    protected override LocalCommand? Does => LocalCommand.Register;

    public override string? NotNow => base.NotNow ?? (Refusal is null && Agreement.Registrations.Any(r => r.Side == By.Side) ? LocalAgreementRules.RegisteredOnce.Message : null);

    public Task<IActionResult> OnPostAsync() => Act(async () =>
    {
        Agreement.Register(By, Form.Dnr!, Form.On!.Value, Form.CountyNumber, Today);
        await Db.ReplaceRevised(By, Agreement);
    });
}
