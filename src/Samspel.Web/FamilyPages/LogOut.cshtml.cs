using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samspel.Web.Platform.EId;

namespace Samspel.Web.FamilyPages;

/// <summary>Ends the family's session.</summary>
public sealed class LogOutModel : PageModel
{
    public IActionResult OnGet() => LocalRedirect("/min-sida");

    public async Task<IActionResult> OnPostAsync()
    {
        await HttpContext.SignOutAsync(FamilySignIn.Scheme);
        return LocalRedirect($"{FamilySignIn.LogInPage}?svar=utloggad");
    }
}
