using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Administration;

/// <summary>History as it is shown: what, when, who.</summary>
public static class Timeline
{
    public static IReadOnlyList<TimelineEntry> Of(IReadOnlyList<FactRow> facts)
        => [.. facts.Select(f => new TimelineEntry(SwedishDate.Short(f.At), f.Sentence, f.UnitName.Length > 0 ? $"{f.PersonName}, {f.UnitName}" : f.PersonName))];
}
