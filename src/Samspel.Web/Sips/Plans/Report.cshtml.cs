using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.Sips;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Sips.Plans;

public sealed class ReportForm : IValidatableObject
{
    [Required(ErrorMessage = "Välj hur det går.")] public ActionStatus? Status { get; set; }
    [StringLength(2000)] public string? Comment { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Status == ActionStatus.Cancelled && string.IsNullOrWhiteSpace(Comment)) yield return new ValidationResult("Skriv varför insatsen utgår.", [nameof(Comment)]);
    }
}

/// <summary>How an action goes, told by the unit that carries the case (rapport om insats).</summary>
public sealed class ReportModel(Db db, Viewer viewer, Clock clock) : SipPage(db, viewer, clock)
{
    public static readonly IReadOnlyList<Choice> Statuses =
    [
        new(nameof(ActionStatus.NotStarted), ActionStatus.NotStarted.Word()), new(nameof(ActionStatus.Ongoing), ActionStatus.Ongoing.Word()), new(nameof(ActionStatus.Done), ActionStatus.Done.Word()),
        new(nameof(ActionStatus.Cancelled), ActionStatus.Cancelled.Word(), "Den ska inte göras. Skriv varför."),
    ];

    [FromRoute] public int Id { get; set; }
    [BindProperty] public ReportForm Form { get; set; } = new();

    public PlanAction Action { get; private set; } = null!;
    public IReadOnlyList<PlanAction> WaitingOn { get; private set; } = [];

    protected override string What => "sip/insatser/rapport";
    protected override SipCommand? Does => SipCommand.ReportAction;
    protected override object? Edited => new { Action.Status, Action.Comment };
    protected override IReadOnlyList<ChangedBy> EditedBy => [ChangedBy.When<SipActionReported>(f => f.Action == Id)];
    protected override IReadOnlyList<(string Label, string Text)> EditedInWords => [("Status", Action.Status.Word()), ("Kommentar", Action.Comment ?? "")];

    protected override Task<bool> LoadMore()
    {
        if (Sip.Plan.Action(Id) is not { } action) return Task.FromResult(false);
        (Action, WaitingOn) = (action, Sip.Plan.WaitingOn(action));
        if (IsGet) Form = new ReportForm { Status = action.Status, Comment = action.Comment };
        return Task.FromResult(true);
    }

    public Task<IActionResult> OnPostAsync() => Act(() => Sip.ReportAction(Actor, Id, Form.Status!.Value, Form.Comment, null), $"{Address}/plan#insats-{Id}");
}
