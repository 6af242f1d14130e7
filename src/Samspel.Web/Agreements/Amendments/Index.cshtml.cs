using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samspel.Domain.Agreements;
using Samspel.Domain.Parties;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Agreements.Amendments;

/// <summary>The minor amendments (enklare ändringar), the latest first.</summary>
public sealed class IndexModel(Db db, Viewer viewer) : PageModel
{
    const int Size = 25;

    [BindProperty(SupportsGet = true, Name = "lage")] public string State { get; set; } = "";
    [BindProperty(SupportsGet = true, Name = "sida")] public int Asked { get; set; } = 1;

    public IReadOnlyList<MinorAmendment> Lines { get; private set; } = [];
    public int Total { get; private set; }
    public int Current => Math.Clamp(Asked, 1, 10_000);
    public int PageCount => (Total + Size - 1) / Size;
    public string PageHref => $"?lage={Uri.EscapeDataString(State)}&sida={{0}}";
    public bool MayPropose => viewer.Role == Role.CountyCoordinator;

    public static IReadOnlyList<Choice> States => [new("", "Alla"), .. Enum.GetValues<AmendmentState>().Select(s => new Choice(s.ToString(), s.Word()))];

    public async Task OnGetAsync()
        => (Lines, Total) = await db.Amendments(viewer, Enum.TryParse<AmendmentState>(State, out var state) && Enum.IsDefined(state) ? state : null, Current, Size);
}
