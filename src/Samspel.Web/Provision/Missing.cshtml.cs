using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.Provision;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Provision;

/// <summary>Says, on a source, that a support is missing for an age. What nobody has said stays unknown.</summary>
public sealed class MissingModel(Db db, Viewer viewer, Clock clock) : ProvisionPage(db, viewer, clock)
{
    [BindProperty] public MissingForm Form { get; set; } = new();

    protected override Task<bool> LoadMore()
    {
        if (IsGet) Form.On = Today;
        return Task.FromResult(true);
    }

    public Task<IActionResult> OnPostAsync() => Act(p => p.SayMissing(By!, new StatedMissing(Form.Kind!.Value, Form.Band!.Value, Form.On!.Value, Form.Source!), Today), () =>
    {
        if (Form.Kind is { } kind && !Enum.IsDefined(kind)) ModelState.AddModelError("Form.Kind", "Välj vilket stöd som saknas.");
        if (Form.Band is { } band && !Enum.IsDefined(band)) ModelState.AddModelError("Form.Band", "Välj för vilken ålder.");
    });
}
