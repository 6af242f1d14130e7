using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.FamilyCentres;
using Samspel.Domain.JointServices;
using Samspel.Web.Administration;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.JointServices;

/// <summary>A kind of joint service in a municipality: whether it is there and since when, what is there, missing or unknown in it, and its history.</summary>
public sealed class PlaceModel(Db db, Viewer viewer, Clock clock) : ServicePage(db, viewer, clock)
{
    const int Size = 10;

    [FromQuery(Name = "sida")] public int Current { get; set; } = 1;
    public IReadOnlyList<TimelineEntry> History { get; private set; } = [];
    public int Pages { get; private set; }

    /// <summary>Those elsewhere that are for this municipality too.</summary>
    public IReadOnlyList<LocalService> Elsewhere { get; private set; } = [];
    public IReadOnlyList<RequirementResult> Requirements => Service?.RequirementsOn(Today) ?? [];
    public Truth IsThere => Service?.IsThereOn(Today) ?? Truth.Unknown;

    protected override bool OnlyEditors => false;
    protected override bool NeedsService => false;

    protected override async Task<bool> LoadMore()
    {
        Elsewhere = [.. (await Db.LocalServices(Viewer, Sheet.Kind)).Where(s => s.MunicipalityCode != Kommun && s.IsFor(Kommun) && s.IsThereOn(Today) == Truth.Holds)];
        if (Service is null) return true;
        Current = Math.Clamp(Current, 1, 10_000);
        (var facts, var total) = await Db.HistoryPage(Service.Id.Value, Current, Size);
        (History, Pages) = (Timeline.Of(facts), (total + Size - 1) / Size);
        return true;
    }
}
