using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.ConcernReports;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.ConcernReports.Intake;

/// <summary>The board's decision: the day and which of the three.</summary>
public sealed class DecideModel(Db db, Viewer viewer, Clock clock) : IntakePage(db, viewer, clock)
{
    [BindProperty] public DecideForm Form { get; set; } = new();

    protected override ConcernCommand? Does => ConcernCommand.OpenInvestigation;

    protected override Task<bool> LoadMore()
    {
        if (IsGet) Form.On = Today;
        return Task.FromResult(true);
    }

    public Task<IActionResult> OnPostAsync() => Do(() => Report.Decide(Viewer.Actor, Form.Outcome!.Value, Form.On!.Value, Form.WhyLate, Today));
}

public sealed class DecideForm
{
    [Required(ErrorMessage = "Välj beslut.")] public ConcernAnswer? Outcome { get; set; }
    [Required(ErrorMessage = "Skriv dagen.")] public DateOnly? On { get; set; }
    [StringLength(4000)] public string? WhyLate { get; set; }
}
