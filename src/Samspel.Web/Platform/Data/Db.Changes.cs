using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Samspel.Domain;
using Samspel.Domain.Sips;

namespace Samspel.Web.Platform.Data;

/// <summary>What changes one part of a case: a kind of fact, and which of them when the part is one among several.</summary>
public sealed record ChangedBy(Type Fact, Func<Fact, bool> IsThis)
{
    public static ChangedBy Any<T>() where T : Fact => new(typeof(T), _ => true);
    public static ChangedBy When<T>(Func<T, bool> isThis) where T : Fact => new(typeof(T), f => isThis((T)f));
}

public sealed partial class Db
{
    /// <summary>The latest change of one part of a case: who made it and when. Null when no such change is known.</summary>
    public async Task<FactRow?> LatestChange(Sip sip, IReadOnlyList<ChangedBy> part)
    {
        await Begin();
        var (number, kinds) = (sip.Number.ToString(), part.ToDictionary(p => p.Fact.Name));
        var rows = await context.Set<FactRow>().AsNoTracking().Where(f => f.Number == number && f.Compartment == sip.Compartment && kinds.Keys.Contains(f.Kind))
            .OrderByDescending(f => f.At).ThenByDescending(f => f.Id).Take(200).ToListAsync();
        return rows.FirstOrDefault(r => kinds[r.Kind] is var kind && kind.IsThis((Fact)JsonSerializer.Deserialize(r.Data, kind.Fact, Conversions.Json)!));
    }
}
