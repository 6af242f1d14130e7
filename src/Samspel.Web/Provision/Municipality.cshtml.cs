using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.FamilyCentres;
using Samspel.Domain.Provision;
using Samspel.Web.Administration;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Provision;

/// <summary>What support there is in a municipality: by kind and age, who gives it, since when and by which source; what is said to be missing; its history.</summary>
public sealed class MunicipalityModel(Db db, Viewer viewer, Clock clock) : ProvisionPage(db, viewer, clock)
{
    const int Size = 10;

    [FromQuery(Name = "sida")] public int Current { get; set; } = 1;
    public IReadOnlyList<TimelineEntry> History { get; private set; } = [];
    public int Pages { get; private set; }
    public IReadOnlyDictionary<(SupportKind, SupportBand), ProvisionCell> Cells { get; private set; } = null!;
    public IReadOnlyList<Offer> Offers => [.. (Provision?.Offers ?? []).Where(o => !(o.EndedOn < Today)).OrderBy(o => o.Content.Kind).ThenBy(o => o.Content.Ages.From).ThenBy(o => o.Number)];
    public IReadOnlyList<StatedMissing> Missing => [.. (Provision?.Missing ?? []).OrderBy(m => m.Kind).ThenBy(m => m.Band)];

    protected override bool OnlyEditors => false;

    protected override async Task<bool> LoadMore()
    {
        Cells = ProvisionGaps.Of([Kommun], Provision is null ? [] : [Provision], Today).ToDictionary(c => (c.Kind, c.Band));
        if (Provision is null) return true;
        Current = Math.Clamp(Current, 1, 10_000);
        (var facts, var total) = await Db.HistoryPage(Provision.Id.Value, Current, Size);
        (History, Pages) = (Timeline.Of(facts), (total + Size - 1) / Size);
        return true;
    }

    public int Count(Truth truth) => Cells.Values.Count(c => c.IsThere == truth);

    public Task<IActionResult> OnPostReviewAsync() => Act(p => p.Review(By!, Today));

    public Task<IActionResult> OnPostTakeBackAsync(SupportKind kind, SupportBand band) => Act(p => p.TakeBackMissing(By!, kind, band));
}
