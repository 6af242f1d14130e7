using Samspel.Domain.Parties;
using Samspel.Domain.PlacementCosts;
using Samspel.Domain.Placements;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.PlacementCosts;

/// <summary>An item in two versions of the split; null where it does not stand.</summary>
public sealed record ItemCompared(CostItem? Before, CostItem? After)
{
    public CostItem Either => After ?? Before!;
    public bool IsSame => Before is not null && After is not null && (Before.MunicipalPercent, Before.Agreed) == (After.MunicipalPercent, After.Agreed);
    public string Word => IsSame ? "Lika" : Before is null ? "Ny" : After is null ? "Borttagen" : "Ändrad";
}

/// <summary>A split as it is shown: its items, and who has approved it.</summary>
/// <param name="Caption">What it is, for those who hear the table.</param>
public sealed record SplitShown(CostSplit Split, IReadOnlyList<CostApproval> Approvals, string Caption);

/// <summary>How the responsibility for costs is written out.</summary>
static class CostLook
{
    public static StatusKind Kind(CostState state) => state switch
    {
        CostState.Established => StatusKind.Done,
        CostState.Disagreed => StatusKind.Late,
        CostState.Closed => StatusKind.Stopped,
        _ => StatusKind.Waiting,
    };

    public static string SideWord(Principal side) => side == Principal.Region ? "Regionen" : "Kommunen";

    public static string Words(CostItem item) => $"{item.Kind.Word()}: {item.What}";

    /// <summary>"kommunen 60 %, regionen 40 %. Efter behov." for what the principals have agreed themselves.</summary>
    public static string Terms(CostItem? item) => item is null ? "–" : $"{Capital(item.Bearer())}{(item.Agreed is { } agreed ? $". {agreed}" : "")}";

    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>The split in lines, shown beside one's own text after somebody else's change.</summary>
    public static IReadOnlyList<(string Label, string Text)> Lines(CostSplit? split) => split is null ? [("Förslag", "Det finns inget förslag längre.")]
        : [("Gäller från", SwedishDate.Short(split.From)), .. split.Items.Select(i => (Words(i), Terms(i))), .. split.Note is { } note ? [("Anmärkning", note)] : Array.Empty<(string, string)>()];

    /// <summary>Two splits side by side, items paired by kind and what they are about.</summary>
    public static IReadOnlyList<ItemCompared> Compare(CostSplit before, CostSplit after)
    {
        var left = before.Items.ToList();
        var rows = after.Items.Select(item =>
        {
            var old = left.FirstOrDefault(i => (i.Kind, i.What) == (item.Kind, item.What));
            if (old is not null) left.Remove(old);
            return new ItemCompared(old, item);
        }).ToList();
        return [.. rows.Concat(left.Select(old => new ItemCompared(old, null))).OrderBy(r => r.Either.Kind).ThenBy(r => r.Either.Number)];
    }

    /// <summary>The month's clock as a line in time.</summary>
    public static IReadOnlyList<TimelineEntry> Line(AcuteClock clock, DateOnly today) =>
    [
        new(SwedishDate.Short(clock.PlacedOn), "Akut placering"),
        .. clock.Reminders.Select(r => new TimelineEntry(SwedishDate.Short(r.On), $"Dag {r.Day}: påminnelse", null, r.On > today ? TimelineState.Planned : TimelineState.Past)),
        new(SwedishDate.Short(clock.LastDay), "Sista dag: fördelning och folkbokföringskommun fastställda", null, clock.IsOver(today) ? TimelineState.Late : TimelineState.Planned),
    ];

    /// <summary>"Planerat, efter klarlagt ansvar 2026-03-06".</summary>
    public static string Placed(PlacementCost cost) => cost is { How: { } how, PlacedOn: { } on } ? $"{SwedishDate.Short(on)}, {how.Word().ToLowerInvariant()}" : $"Inte än, planerat {SwedishDate.Short(cost.PlannedFrom)}";
}
