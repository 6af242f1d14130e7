using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Samspel.Web.Platform.Access;

/// <summary>Identity's own keeper of accounts, with the product's clock for how long an account is locked (låst konto).</summary>
sealed class AccountManager(IUserStore<Account> store, IOptions<IdentityOptions> options, IPasswordHasher<Account> hasher, IEnumerable<IUserValidator<Account>> users,
    IEnumerable<IPasswordValidator<Account>> passwords, ILookupNormalizer normalizer, IdentityErrorDescriber errors, IServiceProvider services, ILogger<AccountManager> logger, TimeProvider time)
    : UserManager<Account>(store, options, hasher, users, passwords, normalizer, errors, services, logger)
{
    public override Task<bool> IsLockedOutAsync(Account user) => Task.FromResult(user.LockoutEnabled && user.LockoutEnd >= time.GetUtcNow());

    public override async Task<IdentityResult> AccessFailedAsync(Account user)
    {
        user.AccessFailedCount++;
        if (user.AccessFailedCount >= Options.Lockout.MaxFailedAccessAttempts)
            (user.LockoutEnd, user.AccessFailedCount) = (time.GetUtcNow() + Options.Lockout.DefaultLockoutTimeSpan, 0);
        return await UpdateUserAsync(user);
    }
}
