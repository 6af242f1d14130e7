using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Samspel.Web.FamilyViews;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Platform.EId;

/// <summary>
/// The family's session (Min sida): a cookie of its own, short and apart from the staff's. The identity number is in the protected cookie and
/// nowhere else. Neither cookie opens what the other is for.
/// </summary>
static class FamilySignIn
{
    public const string Scheme = "familj", LogInPage = "/min-sida/logga-in";
    public static readonly TimeSpan Idle = TimeSpan.FromMinutes(15), Absolute = TimeSpan.FromHours(1);

    const string NumberClaim = "nummer", SinceClaim = "sedan";

    public static void AddFamilySignIn(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        services.Configure<EidOptions>(configuration.GetSection(EidOptions.Section));
        var eid = configuration.GetSection(EidOptions.Section).Get<EidOptions>() ?? new();
        var schemes = services.AddAuthentication().AddCookie(Scheme, o =>
        {
            o.Cookie.Name = environment.IsProduction() ? "__Host-samspel-familj" : "samspel-familj";
            o.Cookie.HttpOnly = true;
            o.Cookie.SameSite = SameSiteMode.Lax;
            o.Cookie.SecurePolicy = Secure(environment);
            o.ExpireTimeSpan = Idle;
            o.SlidingExpiration = true;
            o.Events.OnValidatePrincipal = c =>
            {
                if (Reader(c.Principal) is null || Since(c.Principal!) + Absolute is not { } end || c.HttpContext.RequestServices.GetRequiredService<Clock>().Now >= end) c.RejectPrincipal();
                return Task.CompletedTask;
            };
            o.Events.OnRedirectToLogin = AskToSignIn;
            o.Events.OnRedirectToAccessDenied = c => { c.Response.StatusCode = StatusCodes.Status404NotFound; return Task.CompletedTask; };
        });
        if (!eid.IsOn) return;
        if (!Uri.TryCreate(eid.Authority, UriKind.Absolute, out var authority) || authority.Scheme != Uri.UriSchemeHttps || string.IsNullOrWhiteSpace(eid.ClientId) || string.IsNullOrWhiteSpace(eid.ClientSecret))
            throw new CannotStart("Inloggning med e-legitimation behöver Samspel:Eid:Authority (en adress med https), Samspel:Eid:ClientId och Samspel:Eid:ClientSecret. Ange alla tre eller ingen.");
        schemes.AddOpenIdConnect(EidProvider.Scheme, o => EidProvider.Configure(o, eid, Secure(environment)));
    }

    /// <summary>The reader whose session it is; null for everybody else, the staff among them.</summary>
    public static FamilyReader? Reader(ClaimsPrincipal? user)
        => user?.Identities.FirstOrDefault(i => i.IsAuthenticated && i.AuthenticationType == Scheme) is { } identity && identity.FindFirst(NumberClaim)?.Value is { Length: 12 } number
            ? new(number, identity.FindFirst(ClaimTypes.Name)?.Value ?? "") : null;

    /// <summary>Who the session is for, from now.</summary>
    public static ClaimsPrincipal PrincipalOf(FamilyReader reader, DateTimeOffset now) => new(new ClaimsIdentity(
    [
        new(NumberClaim, reader.Number), new(ClaimTypes.Name, reader.Name), new(SinceClaim, now.UtcTicks.ToString(CultureInfo.InvariantCulture)),
        // What the forms' tokens are bound to: this session and no other.
        new(ClaimTypes.NameIdentifier, Guid.NewGuid().ToString("N")),
    ], Scheme));

    /// <summary>Where somebody is led after the sign-in: to a page of the family's and nowhere else.</summary>
    public static string Target(string? to) => to is not null && to.StartsWith("/min-sida/planer/", StringComparison.Ordinal) && !to.Contains('\\', StringComparison.Ordinal) ? to : "/min-sida";

    static DateTimeOffset? Since(ClaimsPrincipal user) => long.TryParse(user.FindFirstValue(SinceClaim), CultureInfo.InvariantCulture, out var ticks) ? new DateTimeOffset(ticks, TimeSpan.Zero) : null;

    static CookieSecurePolicy Secure(IHostEnvironment environment) => environment.IsProduction() ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;

    static Task AskToSignIn(RedirectContext<CookieAuthenticationOptions> c)
    {
        List<string> asked = [];
        if (c.Request.Cookies.ContainsKey(c.Options.Cookie.Name!))
        {
            asked.Add("svar=avslutad");
            c.Options.CookieManager.DeleteCookie(c.HttpContext, c.Options.Cookie.Name!, c.Options.Cookie.Build(c.HttpContext));
        }
        if (HttpMethods.IsGet(c.Request.Method) && Target(c.Request.Path) is not "/min-sida" and var to) asked.Add($"till={Uri.EscapeDataString(to)}");
        c.Response.Redirect(asked.Count == 0 ? LogInPage : $"{LogInPage}?{string.Join('&', asked)}");
        return Task.CompletedTask;
    }
}
