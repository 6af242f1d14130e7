using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Samspel.Domain;
using Samspel.Domain.Parties;
using Samspel.Web.Platform.Access;

namespace Samspel.Web.Platform.Data;

/// <summary>The demo's made-up people with their assignments. They have no password: only the demo's one-click sign-in lets them in.</summary>
static class DemoPeople
{
    public static async Task Seed(IServiceProvider services, Action<string>? say)
    {
        await using var scope = services.CreateAsyncScope();
        var (context, clock) = (scope.ServiceProvider.GetRequiredService<SamspelContext>(), scope.ServiceProvider.GetRequiredService<Clock>());
        var normalizer = scope.ServiceProvider.GetRequiredService<ILookupNormalizer>();
        var known = await context.Set<Account>().Where(a => a.Persona != null).Select(a => a.Persona!).ToListAsync();
        var missing = Personas.All.Where(p => !known.Contains(p.Key)).ToList();
        if (missing.Count == 0) return;

        say?.Invoke("Lägger upp demons påhittade personer…");
        foreach (var persona in missing)
        {
            var unit = await context.Set<Unit>().SingleAsync(u => u.Id == County.UnitOf(persona.Unit));
            var email = $"{persona.Key}@demo.example";
            var account = new Account
            {
                Id = Db.NamedGuid($"persona:{persona.Key}"), Persona = persona.Key, DisplayName = persona.Name, PartyCode = unit.PartyCode,
                UserName = email, NormalizedUserName = normalizer.NormalizeName(email), Email = email, NormalizedEmail = normalizer.NormalizeEmail(email),
                SecurityStamp = Guid.NewGuid().ToString("N"), EmailConfirmed = true, WantsMail = false,
            };
            context.Set<Account>().Add(account);
            foreach (var key in new[] { persona.Unit, persona.SecondUnit }.OfType<string>())
            {
                var assignment = Assignment.Give(new PersonId(account.Id), County.UnitOf(key), persona.Role, new DateOnly(2026, 1, 1), null);
                assignment.FactsKept();
                context.Set<Assignment>().Add(assignment);
            }
        }
        await context.SaveChangesAsync();
    }
}
