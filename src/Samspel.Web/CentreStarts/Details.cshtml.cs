using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.CentreStarts;
using Samspel.Domain.LocalAgreements;
using Samspel.Web.Administration;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.CentreStarts;

/// <summary>A municipality's way to a family centre, step by step, open to everybody to read.</summary>
public abstract class WayPage(Db db, Viewer viewer, Clock clock) : FormPage
{
    protected readonly Db Db = db;
    [FromRoute] public string Kommun { get; set; } = "";

    public StartView View { get; private set; } = null!;
    public CentreStart? Start => View.Start;
    public IReadOnlyList<StepLook> Steps { get; private set; } = [];
    public DateOnly Today => clock.Today;
    public DateTimeOffset Now => clock.Now;
    public string Address => $"{StartPage.Root}/{Kommun}";

    /// <summary>The linked agreement, when the viewer may read it.</summary>
    public LocalAgreement? Agreement { get; private set; }

    public override async Task<bool> Load()
    {
        if (await Db.CentreStart(viewer, Kommun) is not { } view) return false;
        View = view;
        if (Start is not { } start) return await LoadMore();
        Steps = StartLook.Steps(start, view.By, await Db.NamesOf(start.Steps.Select(s => s.Person)), Address, Today);
        if (start.Agreement is { } id && await Db.LocalAgreementById(id) is { } agreement && (agreement.IsPublished || agreement.PartyOf(view.By) != LocalParty.None)) Agreement = agreement;
        return await LoadMore();
    }

    protected virtual Task<bool> LoadMore() => Task.FromResult(true);
}

/// <summary>The way, with what can be done next by whom, and its history.</summary>
public sealed class DetailsModel(Db db, Viewer viewer, Clock clock) : WayPage(db, viewer, clock)
{
    const int Size = 10;

    [FromQuery(Name = "sida")] public int Current { get; set; } = 1;
    public IReadOnlyList<TimelineEntry> History { get; private set; } = [];
    public int Pages { get; private set; }
    public bool Can(StartCommand command) => Start!.Can(command, View.By);

    /// <summary>What the viewer can do now on the way itself, in its order.</summary>
    public IReadOnlyList<StepLook> Mine => [.. Steps.Where(s => s.Act is not null)];

    protected override async Task<bool> LoadMore()
    {
        if (Start is null) return true;
        Current = Math.Clamp(Current, 1, 10_000);
        (var facts, var total) = await Db.HistoryPage(Start.Id.Value, Current, Size);
        (History, Pages) = (Timeline.Of(facts), (total + Size - 1) / Size);
        return true;
    }
}

/// <summary>The way on paper.</summary>
public sealed class PrintModel(Db db, Viewer viewer, Clock clock) : WayPage(db, viewer, clock)
{
    protected override Task<bool> LoadMore() => Task.FromResult(Start is not null);
}
