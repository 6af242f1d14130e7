using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Samspel.Domain.Children;
using Samspel.Web.FamilyViews;

namespace Samspel.Web.Platform.EId;

/// <summary>
/// Sign-in by e-legitimation: the provider vouches for an identity number on the level that was asked for, or nobody is let in. Nothing is
/// fetched from the provider until somebody signs in.
/// </summary>
static class EidProvider
{
    public const string Scheme = "e-legitimation", CallbackPath = "/min-sida/logga-in/svar";

    public static void Configure(OpenIdConnectOptions o, EidOptions eid, CookieSecurePolicy secure)
    {
        (o.Authority, o.ClientId, o.ClientSecret) = (eid.Authority, eid.ClientId, eid.ClientSecret);
        o.SignInScheme = FamilySignIn.Scheme;
        o.CallbackPath = CallbackPath;
        o.ResponseType = OpenIdConnectResponseType.Code;
        // The answer is a plain visit, so that the cookies that bind it to this browser can be kept from other sites' forms.
        o.ResponseMode = OpenIdConnectResponseMode.Query;
        o.UsePkce = true;
        o.SaveTokens = false;
        o.MapInboundClaims = false;
        o.BackchannelTimeout = TimeSpan.FromSeconds(10);
        o.RemoteAuthenticationTimeout = TimeSpan.FromMinutes(10);
        (o.CorrelationCookie.Name, o.NonceCookie.Name) = ("samspel-eid.", "samspel-eid-nonce.");
        foreach (var cookie in new[] { o.CorrelationCookie, o.NonceCookie }) (cookie.SameSite, cookie.SecurePolicy, cookie.HttpOnly) = (SameSiteMode.Lax, secure, true);

        o.Scope.Clear();
        foreach (var scope in EidOptions.Words(eid.Scopes)) o.Scope.Add(scope);
        o.GetClaimsFromUserInfoEndpoint = true;
        o.ClaimActions.Clear();
        foreach (var claim in EidOptions.Words(eid.NumberClaims).Append("name")) o.ClaimActions.MapUniqueJsonKey(claim, claim);

        o.Events.OnRedirectToIdentityProvider = c =>
        {
            (c.ProtocolMessage.AcrValues, c.ProtocolMessage.UiLocales) = (string.Join(' ', EidOptions.Words(eid.Levels)), "sv");
            // The telephone or the library's computer may have been somebody else's a minute ago.
            c.ProtocolMessage.Prompt = OpenIdConnectPrompt.Login;
            return Task.CompletedTask;
        };
        o.Events.OnTokenValidated = c =>
        {
            // The framework lets a token from the token endpoint be unsigned. Here the connection alone is not enough.
            if (c.TokenEndpointResponse?.IdToken?.Split('.') is not [_, _, { Length: > 0 }]) c.Fail("The ID token is not signed.");
            else if (!EidOptions.Words(eid.Levels).Contains(c.Principal?.FindFirstValue("acr"))) c.Fail(new EidRefused("niva"));
            return Task.CompletedTask;
        };
        o.Events.OnTicketReceived = c => LetIn(c, eid);
        o.Events.OnAccessDenied = c => { c.HandleResponse(); Tell(c.Response, "avbruten"); return Task.CompletedTask; };
        o.Events.OnRemoteFailure = c => { c.HandleResponse(); Tell(c.Response, (c.Failure as EidRefused)?.Why ?? "fel"); return Task.CompletedTask; };
    }

    /// <summary>Keeps the number and the name, and nothing more of what the provider told.</summary>
    static Task LetIn(TicketReceivedContext c, EidOptions eid)
    {
        var clock = c.HttpContext.RequestServices.GetRequiredService<Clock>();
        var told = EidOptions.Words(eid.NumberClaims).Select(claim => c.Principal?.FindFirstValue(claim)).FirstOrDefault(value => !string.IsNullOrWhiteSpace(value));
        if (!IdentityNumber.TryParse(told, clock.Today, out var number))
        {
            c.HandleResponse();
            Tell(c.Response, "nummer");
            return Task.CompletedTask;
        }
        c.Principal = FamilySignIn.PrincipalOf(new FamilyReader(number.Digits, c.Principal?.FindFirstValue("name") ?? ""), clock.Now);
        c.Properties = new AuthenticationProperties { RedirectUri = c.Properties?.RedirectUri };
        return Task.CompletedTask;
    }

    static void Tell(HttpResponse response, string why) => response.Redirect($"{FamilySignIn.LogInPage}?svar={why}");
}

/// <summary>The provider's answer was whole and is still not enough.</summary>
/// <param name="why">What the sign-in page is to tell.</param>
sealed class EidRefused(string why) : Exception("The e-legitimation's answer is not enough: " + why)
{
    public string Why { get; } = why;
}
