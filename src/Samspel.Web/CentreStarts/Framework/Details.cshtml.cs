using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.CentreStarts;
using Samspel.Domain.Parties;
using Samspel.Web.Administration;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.CentreStarts.Framework;

/// <summary>The framework document to read, on screen or paper: open to everybody signed in, in every version.</summary>
public abstract class ReadPage(Db db, Viewer viewer, Clock clock) : FormPage
{
    protected readonly Db Db = db;
    [BindProperty(SupportsGet = true)] public FrameworkDocumentId Id { get; set; }
    [FromQuery(Name = "version")] public int? Version { get; set; }

    public FrameworkDocument Document { get; private set; } = null!;
    public FrameworkVersion Shown { get; private set; } = null!;
    public DateTimeOffset Now => clock.Now;
    public string Address => $"{FrameworkPage.Root}/{Id}";
    public bool May => viewer.Role == Role.CountyCoordinator;

    public override async Task<bool> Load()
    {
        if (await Db.FrameworkDocument(viewer, Id) is not { } view) return false;
        Document = view.Document;
        Shown = Document.Versions.FirstOrDefault(v => v.Number == Version) ?? Document.Versions[^1];
        return await LoadMore();
    }

    protected virtual Task<bool> LoadMore() => Task.FromResult(true);
}

/// <summary>Its text, where it stands, its versions and history.</summary>
public sealed class DetailsModel(Db db, Viewer viewer, Clock clock) : ReadPage(db, viewer, clock)
{
    public IReadOnlyList<TimelineEntry> History { get; private set; } = [];

    protected override async Task<bool> LoadMore()
    {
        History = Timeline.Of(await Db.HistoryOf([Id.Value]));
        return true;
    }
}

/// <summary>On paper.</summary>
public sealed class PrintModel(Db db, Viewer viewer, Clock clock) : ReadPage(db, viewer, clock);
