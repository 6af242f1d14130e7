using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.Disclosures;
using Samspel.Domain.Sips;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Received;

/// <summary>Reports on an action the unit has promised (rapportera om insats).</summary>
public sealed class ReportModel(Db db, Viewer viewer, Clock clock) : ReceivedPage(db, viewer, clock)
{
    [FromRoute] public int A { get; set; }
    [BindProperty] public ReportForm Form { get; set; } = new();

    public PlanAction Action { get; private set; } = null!;

    /// <summary>What the action presupposes, as the received plan says.</summary>
    public IReadOnlyList<PlanAction> Presupposed { get; private set; } = [];

    protected override string What => "mottaget/insats";
    protected override SipCommand? Does => SipCommand.ReportAction;

    protected override async Task<bool> LoadMore()
    {
        if (Case.LatestPlan is not { } plan || plan.Plan.Action(A) is not { } action || action.Content.Responsible?.Id != Viewer.Unit) return false;
        (Action, Presupposed) = (action, [.. plan.Plan.Actions.Where(other => action.Content.Presupposes.Contains(other.Id))]);
        if (!IsGet) return true;
        var sent = (await Db.SentTo(Viewer, Number)).FirstOrDefault(d => d.Kind == ItemKind.ActionReport && d.ItemNumber == A);
        var (status, comment) = sent is null ? (action.Status, action.Comment) : (SipSnapshots.Read<ActionReportSnapshot>(sent.Content).Status, SipSnapshots.Read<ActionReportSnapshot>(sent.Content).Comment);
        Form = new ReportForm { Status = status, Comment = comment };
        return true;
    }

    public Task<IActionResult> OnPostAsync() => Act((sip, sending) => sip.ReportAction(Viewer.Actor, A, Form.Status!.Value, Form.Comment, sending));
}

public sealed class ReportForm : IValidatableObject
{
    public static readonly IReadOnlyList<Choice> Statuses =
        [.. new[] { ActionStatus.NotStarted, ActionStatus.Ongoing, ActionStatus.Done, ActionStatus.Cancelled }.Select(s => new Choice(s.ToString(), s.Word(), s == ActionStatus.Cancelled ? "Skriv varför i kommentaren." : null))];

    [Required(ErrorMessage = "Välj hur det går.")] public ActionStatus? Status { get; set; }
    [StringLength(2000)] public string? Comment { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext context)
    {
        if (Status is { } status && Statuses.All(s => s.Value != status.ToString())) yield return new ValidationResult("Välj hur det går.", [nameof(Status)]);
        if (Status == ActionStatus.Cancelled && string.IsNullOrWhiteSpace(Comment)) yield return new ValidationResult("Skriv varför insatsen utgår.", [nameof(Comment)]);
    }
}
