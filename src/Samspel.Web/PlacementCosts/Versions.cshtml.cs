using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.PlacementCosts;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.PlacementCosts;

/// <summary>Two versions of the written split side by side with what differs (jämför versioner); the draft is the last of them.</summary>
public sealed class VersionsModel(Db db, Viewer viewer, Clock clock) : CostPage(db, viewer, clock)
{
    [FromQuery(Name = "fran")] public int? From { get; set; }
    [FromQuery(Name = "till")] public int? To { get; set; }

    /// <summary>All there are, oldest first: what has been established, and the draft that is worked with.</summary>
    public IReadOnlyList<(int Number, string Name, CostSplit Split)> Texts { get; private set; } = [];
    public IReadOnlyList<ItemCompared> Rows { get; private set; } = [];
    public (int Number, string Name, CostSplit Split) Before { get; private set; }
    public (int Number, string Name, CostSplit Split) After { get; private set; }
    public IReadOnlyList<Choice> Choices => [.. Texts.Select(t => new Choice($"{t.Number}", t.Name))];

    protected override string What => "placering/kostnad/versioner";

    protected override Task<bool> LoadMore()
    {
        Texts = [.. Cost.Versions.Select(v => (v.Number, $"Fördelning {v.Number}, {SwedishDate.Short(v.On)}", v.Split)), .. Cost.Draft is { } d ? [(d.Number, $"Förslag {d.Number}", d.Split)] : Array.Empty<(int, string, CostSplit)>()];
        if (Texts.Count < 2) return Task.FromResult(true);
        (From, To) = (From ?? Texts[^2].Number, To ?? Texts[^1].Number);
        if (Texts.All(t => t.Number != From) || Texts.All(t => t.Number != To)) return Task.FromResult(false);
        (Before, After) = (Texts.First(t => t.Number == From), Texts.First(t => t.Number == To));
        Rows = CostLook.Compare(Before.Split, After.Split);
        return Task.FromResult(true);
    }
}
