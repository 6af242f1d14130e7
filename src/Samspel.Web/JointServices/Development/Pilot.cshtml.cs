using Microsoft.AspNetCore.Mvc;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.JointServices.Development;

/// <summary>Begins to try it: where, and when it is followed up.</summary>
public sealed class PilotModel(Db db, Viewer viewer, Clock clock) : DevelopmentPage(db, viewer, clock)
{
    [BindProperty] public PilotForm Form { get; set; } = new();

    protected override Task<bool> LoadMore()
    {
        if (IsGet) Form = new PilotForm { Where = [.. Work.Content.Where], FollowUpOn = Work.Content.FollowUpOn };
        return Task.FromResult(true);
    }

    public Task<IActionResult> OnPostAsync() => Act(() =>
    {
        Work.Revise(By!, Work.Content with { Where = Form.Where, FollowUpOn = Form.FollowUpOn }, Today);
        Work.StartPilot(By!, Today);
    }, () => MustBeMunicipalities("Form.Where", Form.Where));
}
