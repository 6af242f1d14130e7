using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samspel.Web.FamilyViews;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.EId;

namespace Samspel.Web.FamilyPages;

/// <summary>Min sida: what each unit shows the one who is signed in, one unit after another.</summary>
public sealed class IndexModel(Db db) : PageModel
{
    public FamilyHome Home { get; private set; } = new([]);

    public async Task<IActionResult> OnGetAsync()
    {
        if (FamilySignIn.Reader(User) is not { } reader) return NotFound();
        Home = await db.FamilyHome(reader);
        return Page();
    }
}
