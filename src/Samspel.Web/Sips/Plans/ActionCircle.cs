using Samspel.Domain.Sips;

namespace Samspel.Web.Sips.Plans;

/// <summary>Finds the circle an action would close, so that the refusal can name who waits for whom.</summary>
public static class ActionCircle
{
    /// <summary>The way from the action through what it presupposes back to itself; empty when there is none.</summary>
    public static IReadOnlyList<PlanAction> Through(int id, IReadOnlyList<PlanAction> all)
    {
        var (byId, seen) = (all.ToDictionary(a => a.Id), new HashSet<int>());
        if (!byId.TryGetValue(id, out var start)) return [];
        return Walk(start, [start]) ?? [];

        IReadOnlyList<PlanAction>? Walk(PlanAction at, IReadOnlyList<PlanAction> way)
        {
            foreach (var next in at.Content.Presupposes)
            {
                if (next == id) return [.. way, start];
                if (byId.TryGetValue(next, out var action) && seen.Add(next) && Walk(action, [.. way, action]) is { } found) return found;
            }
            return null;
        }
    }

    public static string InWords(IReadOnlyList<PlanAction> circle) => string.Join(", som väntar på ", circle.Select(a => $"insats {a.Id} ({a.Content.What})"));
}
