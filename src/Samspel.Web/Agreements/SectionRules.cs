using System.Collections.Frozen;
using System.Reflection;
using Samspel.Domain;

namespace Samspel.Web.Agreements;

/// <summary>The rules of the product by the section of the agreement they come from (så här används avsnittet). Found once.</summary>
public static class SectionRules
{
    static readonly FrozenDictionary<string, IReadOnlyList<Rule>> BySection = typeof(Rule).Assembly.GetTypes()
        .SelectMany(t => t.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static))
        .Where(f => f.FieldType == typeof(Rule)).Select(f => (Rule)f.GetValue(null)!)
        .Where(r => r.Source.Section is not null).DistinctBy(r => r.Id).OrderBy(r => r.Id, StringComparer.Ordinal)
        .GroupBy(r => r.Source.Section!).ToFrozenDictionary(g => g.Key, IReadOnlyList<Rule> (g) => [.. g]);

    public static IReadOnlyList<Rule> Of(string section) => BySection.TryGetValue(section, out var rules) ? rules : [];
}
