using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.CentreStarts;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.CentreStarts.Framework;

/// <summary>Hands the draft in to be adopted by a body.</summary>
public sealed class SubmitModel(Db db, Viewer viewer, Clock clock) : FrameworkPage(db, viewer, clock)
{
    public override string Heading => "Lämna för antagande";
    protected override FrameworkCommand Does => FrameworkCommand.Submit;
    public IReadOnlyList<string> Empty => [.. Document.Content.Sections.Where(s => string.IsNullOrWhiteSpace(s.Text)).Select(s => s.Heading)];

    public Task<IActionResult> OnPostAsync() => Act(() => Document.Submit(By, Today));
}
