using Microsoft.EntityFrameworkCore;
using Samspel.Domain;
using Samspel.Domain.Parties;
using Samspel.Domain.Sips;
using Samspel.Web.Platform.Access;

namespace Samspel.Web.Platform.Data;

/// <summary>How a unit is reached; no secret.</summary>
public sealed record UnitContact(string Name, string? Phone, string? Email);

public sealed partial class Db
{
    /// <summary>The guideline the unit's latest established plan followed, as a suggestion for the next.</summary>
    public async Task<string?> LatestGuideline(Viewer viewer)
    {
        var plans = await context.Set<Sip>().AsNoTracking().Where(s => s.Unit == viewer.Unit && s.Compartment == viewer.Compartment && s.EstablishedOn != null)
            .OrderByDescending(s => s.EstablishedOn).Take(5).Select(s => s.Plan).ToListAsync();
        return plans.Select(p => p.GuidelineVersion).FirstOrDefault(v => v is not null);
    }

    /// <summary>How a unit is reached.</summary>
    public async Task<UnitContact?> Contact(UnitId unit)
        => await context.Set<Unit>().AsNoTracking().Where(u => u.Id == unit).Select(u => new UnitContact(u.Name, u.Phone, u.Email)).SingleOrDefaultAsync();
}
