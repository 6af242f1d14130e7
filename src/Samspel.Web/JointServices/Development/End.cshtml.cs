using Microsoft.AspNetCore.Mvc;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.JointServices.Development;

/// <summary>Ends development work, with why.</summary>
public sealed class EndModel(Db db, Viewer viewer, Clock clock) : DevelopmentPage(db, viewer, clock)
{
    [BindProperty] public EndDevelopmentForm Form { get; set; } = new();

    public Task<IActionResult> OnPostAsync() => Act(() => Work.End(By!, Form.Reason!, Today));
}
