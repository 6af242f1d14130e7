using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Samspel.Domain.ConcernReports;
using Samspel.Domain.Placements;
using Samspel.Domain.Sips;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Bench;

/// <summary>
/// Signs the case workers in: a cookie made and protected by the product's own sign-in services, with the same claims as a sign-in
/// gives. The product has no way in for the bench.
/// </summary>
static class Users
{
    static readonly SipState[] Editable = [.. SipTransitions.Table.Where(t => t.Command == SipCommand.ReviseNeed).SelectMany(t => t.From)];

    public static async Task<List<User>> SignIn(WebApplication app, IReadOnlyList<Worker> workers, int count, Uri server)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<SamspelContext>();
        var session = new Session(scope.ServiceProvider, server);
        List<User> users = [];
        foreach (var (viewer, account) in workers)
        {
            if (users.Count == count) break;
            var cases = await context.Set<Sip>().AsNoTracking().Where(s => s.Responsible == viewer.Person).OrderByDescending(s => s.Number).Select(s => new { s.Number, s.State }).ToListAsync();
            // The fullest cases first: those that have a plan.
            var open = cases.Where(c => !c.State.IsOver()).OrderBy(c => c.State == SipState.Established ? 0 : 1).Select(c => c.Number.Short).ToList();
            if (open.Count == 0) continue;
            users.Add(await session.Of(viewer, account, open, [.. cases.Where(c => Editable.Contains(c.State)).Select(c => c.Number.Short)]));
        }
        return users;
    }

    /// <summary>Case workers or managers with the placements of their unit where a child lives now.</summary>
    public static async Task<List<User>> Placing(WebApplication app, IReadOnlyList<Worker> workers, int count, Uri server)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var (context, session) = (scope.ServiceProvider.GetRequiredService<SamspelContext>(), new Session(scope.ServiceProvider, server));
        List<User> users = [];
        foreach (var (viewer, account) in workers.Take(count))
        {
            var open = await context.Set<Placement>().AsNoTracking().Where(p => p.Unit == viewer.Unit && (p.State == PlacementState.Placed || p.State == PlacementState.Ending)).OrderByDescending(p => p.Number).Take(60).Select(p => p.Number).ToListAsync();
            if (open.Count > 0) users.Add(await session.Of(viewer, account, [.. open.Select(n => n.Short)], []));
        }
        return users;
    }

    /// <summary>Reporters with what they have sent, or the intakes' people with what they have opened.</summary>
    public static async Task<List<User>> Concerned(WebApplication app, IReadOnlyList<Worker> workers, int count, Uri server, bool own)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var (context, session) = (scope.ServiceProvider.GetRequiredService<SamspelContext>(), new Session(scope.ServiceProvider, server));
        List<User> users = [];
        foreach (var (viewer, account) in workers.Take(count))
        {
            var reports = context.Set<ConcernReport>().AsNoTracking().Where(r => own ? r.ReporterPerson == viewer.Person : r.Unit == viewer.Unit && r.OpenedAt != null);
            users.Add(await session.Of(viewer, account, [.. (await reports.OrderByDescending(r => r.Number).Take(60).Select(r => r.Number).ToListAsync()).Select(n => n.Short)], []));
        }
        return users;
    }

    sealed class Session(IServiceProvider services, Uri server)
    {
        readonly IUserClaimsPrincipalFactory<Account> principals = services.GetRequiredService<IUserClaimsPrincipalFactory<Account>>();
        readonly CookieAuthenticationOptions options = services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(IdentityConstants.ApplicationScheme);

        public async Task<User> Of(Viewer viewer, Account account, IReadOnlyList<string> cases, IReadOnlyList<string> editable)
        {
            var principal = await principals.CreateAsync(account);
            ((ClaimsIdentity)principal.Identity!).AddClaims([new Claim(ViewerMiddleware.AssignmentClaim, viewer.Assignment.Value.ToString()), new Claim(Sessions.SignedInClaim, DateTimeOffset.UtcNow.UtcTicks.ToString(CultureInfo.InvariantCulture))]);
            var ticket = new AuthenticationTicket(principal, new AuthenticationProperties { IssuedUtc = DateTimeOffset.UtcNow, ExpiresUtc = DateTimeOffset.UtcNow + Sessions.Idle, AllowRefresh = true }, IdentityConstants.ApplicationScheme);
            return new User(server, options.Cookie.Name!, options.TicketDataFormat.Protect(ticket), cases, editable);
        }
    }
}
