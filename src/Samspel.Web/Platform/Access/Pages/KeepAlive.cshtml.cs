using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Samspel.Web.Platform.Access.Pages;

/// <summary>"Fortsätt vara inloggad": renews the idle limit, never the absolute one.</summary>
public sealed class KeepAliveModel : PageModel
{
    public IActionResult OnGet() => Redirect("/");

    public async Task<IActionResult> OnPostAsync()
    {
        var session = await HttpContext.AuthenticateAsync(IdentityConstants.ApplicationScheme);
        if (session is not { Succeeded: true, Principal: { } user }) return Unauthorized();
        await HttpContext.SignInAsync(IdentityConstants.ApplicationScheme, user, new AuthenticationProperties());
        return Request.Headers.Accept.ToString().Contains("text/html", StringComparison.Ordinal) ? LocalRedirect("/") : new NoContentResult();
    }
}
