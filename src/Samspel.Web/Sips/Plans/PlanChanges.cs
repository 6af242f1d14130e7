using Samspel.Domain.Sips;

namespace Samspel.Web.Sips.Plans;

/// <summary>What differs between the working plan and the latest established version, reports and outcomes aside (ändrat sedan version n).</summary>
public sealed record PlanChanges(IReadOnlyList<int> New, IReadOnlyList<int> Changed, IReadOnlyList<string> Removed, bool Situation, bool Main)
{
    public static readonly PlanChanges None = new([], [], [], false, false);

    public static PlanChanges Between(PlanContent? before, PlanContent now)
    {
        if (before is null) return None;
        var (goals, actions) = (before.Goals.ToDictionary(g => g.Id), before.Actions.ToDictionary(a => a.Id));
        return new(
            [.. now.Goals.Where(g => !goals.ContainsKey(g.Id)).Select(g => g.Id), .. now.Actions.Where(a => !actions.ContainsKey(a.Id)).Select(a => a.Id)],
            [.. now.Goals.Where(g => goals.TryGetValue(g.Id, out var old) && old.Content != g.Content).Select(g => g.Id),
             .. now.Actions.Where(a => actions.TryGetValue(a.Id, out var old) && Differ(old.Content, a.Content)).Select(a => a.Id)],
            [.. before.Goals.Where(g => now.Goal(g.Id) is null).Select(g => g.Content.Text), .. before.Actions.Where(a => now.Action(a.Id) is null).Select(a => a.Content.What)],
            Differ(before.Situation, now.Situation), before.Main != now.Main);
    }

    /// <summary>"Ny" or "Ändrad"; null when it stands as it was sent.</summary>
    public string? Of(int item) => New.Contains(item) ? "Ny" : Changed.Contains(item) ? "Ändrad" : null;

    static bool Differ<T>(T a, T b) => SipSnapshots.Write(a) != SipSnapshots.Write(b);
}
