using System.Collections.Frozen;
using System.Text.Json;
using Samspel.Domain;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Parties;

/// <summary>Which municipalities the county's specialist units serve (upptagningsområde), as the county is put in from the start.</summary>
static class Catchment
{
    sealed record Line(string Key, IReadOnlyList<string>? Covers);
    sealed record CountyFile(IReadOnlyList<Line> Units);

    static readonly FrozenDictionary<UnitId, FrozenSet<string>> Areas = Read();

    /// <summary>Whether the unit serves the municipality; null when nothing is said of where it serves.</summary>
    public static bool? Serves(UnitId unit, string municipality) => Areas.TryGetValue(unit, out var area) ? area.Contains(municipality) : null;

    static FrozenDictionary<UnitId, FrozenSet<string>> Read()
    {
        using var stream = typeof(Catchment).Assembly.GetManifestResourceStream("Samspel.Web.Parties.county-dalarna.json")!;
        return JsonSerializer.Deserialize<CountyFile>(stream, JsonSerializerOptions.Web)!.Units.Where(u => u.Covers is not null).ToFrozenDictionary(u => County.UnitOf(u.Key), u => u.Covers!.ToFrozenSet());
    }
}
