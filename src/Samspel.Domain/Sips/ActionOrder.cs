namespace Samspel.Domain.Sips;

/// <summary>The order of support (ordningsföljd): an action may presuppose others and waits until they are settled. Never a circle.</summary>
public static class ActionOrder
{
    /// <summary>What the action still waits for: the actions it presupposes that are neither done nor cancelled.</summary>
    public static IReadOnlyList<PlanAction> WaitingOn(PlanAction action, IReadOnlyList<PlanAction> all) =>
        [.. all.Where(other => action.Content.Presupposes.Contains(other.Id) && !other.IsSettled)];

    /// <summary>Numbers that are presupposed but not in the plan.</summary>
    public static IReadOnlyList<int> Unknown(IReadOnlyList<PlanAction> all) =>
        [.. all.SelectMany(a => a.Content.Presupposes).Except(all.Select(a => a.Id)).Order()];

    /// <summary>True when some action would wait for itself, directly or through others.</summary>
    public static bool HasCircle(IReadOnlyList<PlanAction> all)
    {
        var waiting = all.ToDictionary(a => a.Id, a => a.Content.Presupposes.ToHashSet());
        while (waiting.Count > 0)
        {
            var free = waiting.Where(w => !w.Value.Any(waiting.ContainsKey)).Select(w => w.Key).ToList();
            if (free.Count == 0) return true;
            free.ForEach(id => waiting.Remove(id));
        }
        return false;
    }
}
