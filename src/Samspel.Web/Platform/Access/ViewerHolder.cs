using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Samspel.Domain;
using Samspel.Domain.Parties;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Platform.Access;

/// <summary>Holds this request's viewer, once the cookie has been held against the assignments as they are now.</summary>
public sealed class ViewerHolder
{
    public Viewer? Viewer { get; set; }

    /// <summary>Number of duties in the menu.</summary>
    public int Duties { get; set; }
}

/// <summary>Finds the viewer of each request. An ended assignment or a closed account opens nothing from the next click on.</summary>
sealed class ViewerMiddleware(RequestDelegate next)
{
    public const string AssignmentClaim = "uppdrag";

    public async Task Invoke(HttpContext http, ViewerHolder holder, Db db, SignInManager<Account> signIn, IOptions<DemoOptions> demo)
    {
        if (http.User.Identity?.IsAuthenticated == true && Person(http.User) is { } person)
        {
            if (Assignment(http.User) is { } assignment && await db.Seat(person, assignment, Stamp(http.User), demo.Value.Demo) is { } seat) (holder.Viewer, holder.Duties) = (seat.Viewer, seat.Duties);
            if (holder.Viewer is null)
            {
                if (await signIn.ValidateSecurityStampAsync(http.User) is not { } account || !account.MaySignIn(demo.Value))
                {
                    // Ended from elsewhere: the account was closed, or its password is another one now.
                    await signIn.SignOutAsync();
                    http.User = new ClaimsPrincipal(new ClaimsIdentity());
                }
                else if (!http.Request.Path.StartsWithSegments("/konto") && !http.Request.Path.StartsWithSegments("/min-sida"))
                {
                    // Signed in, but with no assignment that holds today: choose one, or be told that there is none.
                    http.Response.Redirect(account.MustChangePassword ? "/konto/losenord" : "/konto/uppdrag");
                    return;
                }
            }
        }
        await next(http);
    }

    public static PersonId? Person(ClaimsPrincipal user) => Guid.TryParse(user.FindFirstValue(ClaimTypes.NameIdentifier), out var id) ? new PersonId(id) : null;
    static string? Stamp(ClaimsPrincipal user) => user.FindFirstValue(new ClaimsIdentityOptions().SecurityStampClaimType);
    public static AssignmentId? Assignment(ClaimsPrincipal user) => Guid.TryParse(user.FindFirstValue(AssignmentClaim), out var id) ? new AssignmentId(id) : null;
}

/// <summary>A page is for these roles. Others get the same answer as for a page that does not exist.</summary>
sealed class RolesRequirement(params Role[] roles) : IAuthorizationRequirement
{
    public IReadOnlyList<Role> Roles { get; } = roles;
}

sealed class RolesHandler(ViewerHolder holder) : AuthorizationHandler<RolesRequirement>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, RolesRequirement requirement)
    {
        if (holder.Viewer is { } viewer && requirement.Roles.Contains(viewer.Role)) context.Succeed(requirement);
        return Task.CompletedTask;
    }
}

/// <summary>The access rules a folder can stand under.</summary>
public static class Policies
{
    /// <summary>Handläggare and enhetschef: those who carry cases about children.</summary>
    public const string CaseWork = nameof(CaseWork);
    public const string CountyCoordination = nameof(CountyCoordination);
    /// <summary>Lokal samordnare and länssamordnare: those who lead the work with local agreements.</summary>
    public const string LocalCoordination = nameof(LocalCoordination);
    /// <summary>Those who register a party's decision about the county agreement.</summary>
    public const string AgreementParties = nameof(AgreementParties);
    /// <summary>Those who keep documents and routines: the county's, or the own organisation's.</summary>
    public const string DocumentKeeping = nameof(DocumentKeeping);
    public const string Administration = nameof(Administration);
    public const string AccessAudit = nameof(AccessAudit);
    public const string AnyRole = nameof(AnyRole);

    /// <summary>Signed in, with or without an assignment that holds today: the pages of one's own account.</summary>
    public const string SignedIn = nameof(SignedIn);

    /// <summary>The family's own pages (Min sida): signed in by e-legitimation. The staff's sign-in opens nothing there.</summary>
    public const string Family = nameof(Family);

    internal static void Add(AuthorizationOptions options)
    {
        void Roles(string name, params Role[] roles) => options.AddPolicy(name, p => p.RequireAuthenticatedUser().AddRequirements(new RolesRequirement(roles)));
        Roles(CaseWork, Role.CaseWorker, Role.UnitManager);
        Roles(CountyCoordination, Role.CountyCoordinator);
        Roles(LocalCoordination, Role.LocalCoordinator, Role.CountyCoordinator);
        Roles(AgreementParties, Role.CountyCoordinator, Role.LocalCoordinator);
        Roles(DocumentKeeping, Role.CountyCoordinator, Role.LocalCoordinator, Role.Administrator);
        Roles(Administration, Role.Administrator);
        Roles(AccessAudit, Role.AccessAuditor);
        Roles(AnyRole, Enum.GetValues<Role>());
        options.AddPolicy(SignedIn, p => p.RequireAuthenticatedUser());
        options.AddPolicy(Family, p => p.AddAuthenticationSchemes(EId.FamilySignIn.Scheme).RequireAuthenticatedUser());
        options.FallbackPolicy = options.GetPolicy(AnyRole);
    }
}
