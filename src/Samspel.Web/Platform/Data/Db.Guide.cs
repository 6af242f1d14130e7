using Microsoft.EntityFrameworkCore;
using Samspel.Domain;
using Samspel.Domain.Parties;
using Samspel.Domain.WhoDoesWhat;
using Samspel.Web.Parties;

namespace Samspel.Web.Platform.Data;

/// <summary>A unit that somebody can turn to (enhet att vända sig till), with how it is reached.</summary>
public sealed record UnitToTurnTo(UnitId Id, string Name, UnitKind Kind, string? MunicipalityCode, string? Phone, string? Email, string? Address);

public sealed partial class Db
{
    /// <summary>
    /// The units of these kinds in a municipality, and those elsewhere that serve it. Open to anybody: a unit's name and how it is reached are public.
    /// Where nothing is said of whom a county-wide unit serves, all of its kind are told.
    /// </summary>
    public async Task<IReadOnlyList<UnitToTurnTo>> UnitsToTurnTo(IReadOnlyList<UnitToFind> sought, string municipality)
    {
        var here = sought.Select(s => s.Kind).ToList();
        var countyWide = sought.Where(s => s.CountyWide).Select(s => s.Kind).ToList();
        var units = await context.Set<Unit>().AsNoTracking()
            .Where(u => u.ClosedOn == null && (here.Contains(u.Kind) && u.MunicipalityCode == municipality || countyWide.Contains(u.Kind)))
            .OrderBy(u => u.Name).Take(300).Select(u => new UnitToTurnTo(u.Id, u.Name, u.Kind, u.MunicipalityCode, u.Phone, u.Email, u.Address)).ToListAsync();
        return [.. units.GroupBy(u => u.Kind).OrderBy(g => here.IndexOf(g.Key)).SelectMany(g => Nearest([.. g], municipality))];
    }

    static IEnumerable<UnitToTurnTo> Nearest(IReadOnlyList<UnitToTurnTo> units, string municipality)
    {
        var serving = units.Where(u => Catchment.Serves(u.Id, municipality) ?? u.MunicipalityCode == municipality).ToList();
        return serving.Count > 0 ? serving : units.Where(u => Catchment.Serves(u.Id, municipality) is null);
    }
}
