using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.ConcernReports;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.ConcernReports.Intake;

/// <summary>The investigation's days, from the board's own system: extended, or closed with or without support.</summary>
public sealed class InvestigationModel(Db db, Viewer viewer, Clock clock) : IntakePage(db, viewer, clock)
{
    [BindProperty] public InvestigationForm Form { get; set; } = new();

    protected override ConcernCommand? Does => ConcernCommand.CloseWithSupport;

    /// <summary>One that was going on already has its last day in the board's own system alone.</summary>
    public bool MayExtend => Can(ConcernCommand.ExtendInvestigation);

    public IReadOnlyList<Choice> Choices => [new("WithSupport", "Avslutad med insats"), new("WithoutSupport", "Avslutad utan insats"), .. MayExtend ? new[] { new Choice("Extend", "Förlängd") } : []];

    /// <summary>Requests for information that closing withdraws.</summary>
    public IReadOnlyList<InformationRequest> Unanswered { get; private set; } = [];

    protected override async Task<bool> LoadMore()
    {
        Unanswered = await Db.Unanswered(Report);
        return true;
    }

    public Task<IActionResult> OnPostAsync() => Do(() =>
    {
        if (Form.What == InvestigationAct.Extend) Report.ExtendInvestigation(Viewer.Actor, Form.On!.Value, Form.Why ?? "", Today);
        else Report.CloseInvestigation(Viewer.Actor, Form.What == InvestigationAct.WithSupport, Form.On!.Value, Today, Unanswered);
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
