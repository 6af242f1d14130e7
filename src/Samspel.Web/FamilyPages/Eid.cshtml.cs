using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;
using Samspel.Web.Platform.EId;

namespace Samspel.Web.FamilyPages;

/// <summary>Leads on to the e-legitimation's own page, when it is switched on and can be reached.</summary>
[EnableRateLimiting("e-legitimation")]
public sealed class EidModel(IOptions<EidOptions> eid, IOptionsMonitor<OpenIdConnectOptions> provider, ILogger<EidModel> log) : PageModel
{
    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "till")] string? to)
    {
        if (!eid.Value.IsOn) return LocalRedirect(FamilySignIn.LogInPage);
        try { await provider.Get(EidProvider.Scheme).ConfigurationManager!.GetConfigurationAsync(HttpContext.RequestAborted); }
        catch (Exception e) when (e is InvalidOperationException or IOException or HttpRequestException)
        {
            log.LogError(e, "The e-legitimation's provider cannot be reached.");
            return LocalRedirect($"{FamilySignIn.LogInPage}?svar=nere");
        }
        return Challenge(new AuthenticationProperties { RedirectUri = FamilySignIn.Target(to) }, EidProvider.Scheme);
    }
}
