using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.ConcernReports;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.ConcernReports.Intake;

/// <summary>The investigation's days, from the board's own system: extended, or closed with or without support.</summary>
public sealed class InvestigationModel(Db db, Viewer viewer, Clock clock) : IntakePage(db, viewer, clock)
{
    [BindProperty] public InvestigationForm Form { get; set; } = new();

    protected override ConcernCommand? Does => ConcernCommand.CloseWithSupport;

    public Task<IActionResult> OnPostAsync() => Do(() =>
    {
        if (Form.What == InvestigationAct.Extend) Report.ExtendInvestigation(Viewer.Actor, Form.On!.Value, Form.Why ?? "");
        else Report.CloseInvestigation(Viewer.Actor, Form.What == InvestigationAct.WithSupport, Form.On!.Value, Today);
    });
}

/// <summary>What has happened with the investigation.</summary>
public enum InvestigationAct { WithSupport, WithoutSupport, Extend }

public sealed class InvestigationForm
{
    [Required(ErrorMessage = "Välj vad som har hänt.")] public InvestigationAct? What { get; set; }
    [Required(ErrorMessage = "Skriv dagen.")] public DateOnly? On { get; set; }
    [StringLength(4000)] public string? Why { get; set; }
}
