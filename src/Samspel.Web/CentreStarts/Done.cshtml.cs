using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.CentreStarts;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.CentreStarts;

/// <summary>A step is done, with what came of it (klart): by the coordinators, or by whoever has the step.</summary>
public sealed class DoneModel(Db db, Viewer viewer, Clock clock) : StepPage(db, viewer, clock)
{
    [BindProperty] public DoneForm Form { get; set; } = new();
    public override string Heading => $"Klart: {Row.Word.ToLowerInvariant()}";
    protected override StartCommand Does => StartCommand.CompleteStep;

    protected override Task<bool> LoadMore()
    {
        if (Row.ByItself) return Task.FromResult(false);
        var known = Row.Step switch { StartStep.Will => Start.Picture.Will, StartStep.Needs => Start.Picture.Needs, StartStep.OpenPreschool => Start.Picture.OpenPreschoolStory, _ => null };
        if (IsGet) Form = new() { On = Today, Outcome = known };
        return Task.FromResult(true);
    }

    public Task<IActionResult> OnPostAsync() => Act(() => Start.CompleteStep(By, Row.Step, Form.Outcome!, Form.On!.Value, Today));
}
