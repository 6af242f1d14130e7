using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.CentreStarts;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.CentreStarts;

/// <summary>Opens a step again when it was wrong or no longer holds.</summary>
public sealed class ReopenModel(Db db, Viewer viewer, Clock clock) : StepPage(db, viewer, clock)
{
    [BindProperty] public WhyForm Form { get; set; } = new();
    public override string Heading => $"Öppna igen: {Row.Word.ToLowerInvariant()}";
    public PlannedStep Done => Start.Of(Row.Step);
    public override string? NotNow => base.NotNow ?? (Done.IsDone ? null : StartRules.IsDone.Message);
    protected override StartCommand Does => StartCommand.ReopenStep;

    public Task<IActionResult> OnPostAsync() => Act(() => Start.ReopenStep(By, Row.Step, Form.Reason!, Today));
}
