using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Identity;
using Samspel.Domain;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Platform.Access;

/// <summary>Sign-in with local accounts: password rules, lockout, passkeys; the cookie with its idle and absolute limits.</summary>
static class Sessions
{
    public static readonly TimeSpan Idle = TimeSpan.FromMinutes(30);
    public static readonly TimeSpan Absolute = TimeSpan.FromHours(10);
    internal const string SignedInClaim = "inloggad";

    /// <summary>The largest form that is read when the session has ended; a larger one holds a file, and files are no drafts.</summary>
    const int MostKept = 4_000_000;

    public static void AddSamspelSignIn(this IServiceCollection services, IHostEnvironment environment)
    {
        services.AddIdentityCore<Account>(o =>
        {
            o.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
            o.Password.RequiredLength = 12;
            o.Password.RequireNonAlphanumeric = o.Password.RequireUppercase = o.Password.RequireDigit = o.Password.RequireLowercase = false;
            o.Password.RequiredUniqueChars = 6;
            o.Lockout.MaxFailedAccessAttempts = 5;
            o.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
            o.User.RequireUniqueEmail = true;
            o.User.AllowedUserNameCharacters = "";
        }).AddUserManager<AccountManager>().AddSignInManager().AddEntityFrameworkStores<SamspelContext>().AddErrorDescriber<SwedishIdentityErrors>();

        services.AddOptions<IdentityPasskeyOptions>().Configure<IConfiguration>((o, configuration) =>
        {
            o.ServerDomain = PasskeyDomain(configuration, environment);
            o.UserVerificationRequirement = o.ResidentKeyRequirement = "required";
        });
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        services.Configure<SecurityStampValidatorOptions>(o =>
        {
            o.ValidationInterval = TimeSpan.FromMinutes(5);
            o.OnRefreshingPrincipal = c =>
            {
                ((ClaimsIdentity)c.NewPrincipal!.Identity!).AddClaims(c.CurrentPrincipal!.FindAll(claim => claim.Type is ViewerMiddleware.AssignmentClaim or SignedInClaim));
                return Task.CompletedTask;
            };
        });
        services.ConfigureApplicationCookie(o =>
        {
            o.Cookie.Name = environment.IsProduction() ? "__Host-samspel" : "samspel";
            o.Cookie.HttpOnly = true;
            o.Cookie.SameSite = SameSiteMode.Lax;
            o.Cookie.SecurePolicy = environment.IsProduction() ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
            o.ExpireTimeSpan = Idle;
            o.SlidingExpiration = true;
            o.LoginPath = "/konto/logga-in";
            o.ReturnUrlParameter = "till";
            o.Events.OnRedirectToAccessDenied = c => { c.Response.StatusCode = StatusCodes.Status404NotFound; return Task.CompletedTask; };
            o.Events.OnValidatePrincipal = async c =>
            {
                if (AbsoluteEnd(c.Principal) is not { } end || c.HttpContext.RequestServices.GetRequiredService<Clock>().Now >= end) { c.RejectPrincipal(); return; }
                await SecurityStampValidator.ValidatePrincipalAsync(c);
            };
            o.Events.OnRedirectToLogin = async c =>
            {
                await KeepTypedText(c);
                c.Response.Redirect(c.RedirectUri);
            };
        });
    }

    /// <summary>The address that passkeys are bound to: configured, and on one's own machine localhost. Without one there are no passkeys.</summary>
    static string? PasskeyDomain(IConfiguration configuration, IHostEnvironment environment)
        => configuration["Samspel:PasskeyDomain"] is { Length: > 0 } domain ? domain : environment.IsProduction() ? null : "localhost";

    /// <summary>Binds the session to one person in one assignment.</summary>
    public static Task SignInAs(this SignInManager<Account> manager, Account account, AssignmentId? assignment, Clock clock, DateTimeOffset? since = null)
    {
        List<Claim> claims = [new(SignedInClaim, (since ?? clock.Now).UtcTicks.ToString(CultureInfo.InvariantCulture))];
        if (assignment is { } a) claims.Add(new Claim(ViewerMiddleware.AssignmentClaim, a.Value.ToString()));
        return manager.SignInWithClaimsAsync(account, isPersistent: false, claims);
    }

    public static DateTimeOffset? SignedInAt(ClaimsPrincipal? user)
        => long.TryParse(user?.FindFirstValue(SignedInClaim), CultureInfo.InvariantCulture, out var ticks) ? new DateTimeOffset(ticks, TimeSpan.Zero) : null;

    public static DateTimeOffset? AbsoluteEnd(ClaimsPrincipal? user) => SignedInAt(user) + Absolute;

    /// <summary>A session that has run out at a post: what was typed is kept as a draft of the person whose session it was.</summary>
    static async Task KeepTypedText(RedirectContext<CookieAuthenticationOptions> c)
    {
        var request = c.Request;
        if (!HttpMethods.IsPost(request.Method) || !request.HasFormContentType || request.Path.StartsWithSegments("/konto") || request.Path.StartsWithSegments("/utkast")) return;
        c.RedirectUri = $"/konto/logga-in?till={Uri.EscapeDataString(request.Path)}";
        if (request.ContentLength is not <= MostKept || !Drafts.IsPage(request.Path)) return;
        if (request.Cookies[c.Options.Cookie.Name!] is not { } cookie) return;
        if (c.Options.TicketDataFormat.Unprotect(cookie) is not { Principal: { } user } || ViewerMiddleware.Person(user) is not { } person) return;
        if (await Typed(request) is not { } form || Drafts.Fields(form) is not { } fields || fields.Length > Drafts.Most(request.Path)) return;
        if (await c.HttpContext.RequestServices.GetRequiredService<Db>().SaveDraft(person, request.Path, fields)) c.RedirectUri += "&utkast=ja";
    }

    /// <summary>What was typed, never more of a file than is held in memory; null when it cannot be read.</summary>
    static async Task<IFormCollection?> Typed(HttpRequest request)
    {
        try { return await request.ReadFormAsync(new FormOptions { MemoryBufferThreshold = MostKept, MultipartBodyLengthLimit = MostKept }); }
        catch (Exception e) when (e is InvalidDataException or IOException) { return null; }
    }
}

/// <summary>Identity's own refusals, in Swedish.</summary>
sealed class SwedishIdentityErrors : IdentityErrorDescriber
{
    public override IdentityError PasswordTooShort(int length) => new() { Code = nameof(PasswordTooShort), Description = $"Lösenordet behöver vara minst {length} tecken långt." };
    public override IdentityError PasswordRequiresUniqueChars(int uniqueChars) => new() { Code = nameof(PasswordRequiresUniqueChars), Description = $"Lösenordet behöver minst {uniqueChars} olika tecken." };
    public override IdentityError PasswordMismatch() => new() { Code = nameof(PasswordMismatch), Description = "Det nuvarande lösenordet stämmer inte." };
    public override IdentityError DuplicateUserName(string userName) => new() { Code = nameof(DuplicateUserName), Description = "Det finns redan ett konto med den e-postadressen." };
    public override IdentityError DuplicateEmail(string email) => new() { Code = nameof(DuplicateEmail), Description = "Det finns redan ett konto med den e-postadressen." };
    public override IdentityError InvalidEmail(string? email) => new() { Code = nameof(InvalidEmail), Description = "Skriv e-postadressen som namn@exempel.se." };
    public override IdentityError ConcurrencyFailure() => new() { Code = nameof(ConcurrencyFailure), Description = "Någon annan ändrade kontot samtidigt. Försök igen." };
    public override IdentityError DefaultError() => new() { Code = nameof(DefaultError), Description = "Det gick inte att spara. Försök igen." };
}
