using Microsoft.AspNetCore.Mvc.RazorPages;
using Samspel.Domain.CentreStarts;
using Samspel.Domain.Parties;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.CentreStarts.Framework;

/// <summary>The framework document that applies, those being written and those that were.</summary>
public sealed class IndexModel(Db db, Viewer viewer) : PageModel
{
    static readonly IReadOnlyList<FrameworkState> Order = [FrameworkState.Annexed, FrameworkState.Adopted, FrameworkState.ForAdoption, FrameworkState.Draft, FrameworkState.Replaced, FrameworkState.Dropped];

    public IReadOnlyList<FrameworkDocument> Documents { get; private set; } = [];
    public bool MayDraft => viewer.Role == Role.CountyCoordinator;

    public async Task OnGetAsync() => Documents = [.. (await db.FrameworkDocuments(viewer)).OrderBy(d => Order.TakeWhile(s => s != d.State).Count())];
}
