using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.CentreStarts;
using Samspel.Domain.LocalAgreements;
using Samspel.Domain.Parties;
using Samspel.Web.Agreements;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.CentreStarts;

/// <summary>A page where something is done on a municipality's way to a family centre. Those whom the table never lets do it find no such page.</summary>
public abstract class StartPage(Db db, Viewer viewer, Clock clock) : ActPage(db, viewer, clock)
{
    public const string Root = "/starta-familjecentral";

    [FromRoute] public string Kommun { get; set; } = "";

    public CentreStart Start { get; private set; } = null!;
    public Party Municipality { get; private set; } = null!;
    public PartyActor By { get; private set; } = null!;

    public override string Address => $"{Root}/{Kommun}";
    public override string? Lead => $"{Start.Name}, {Municipality.Name}";
    public override IReadOnlyList<Crumb> Above => [new("Starta familjecentral", Root), new(Municipality.Name, Address)];
    protected override Guid Subject => Start.Id.Value;

    /// <summary>What the page's form does.</summary>
    protected abstract StartCommand Does { get; }

    /// <summary>The step it does that with; null when it is about the way as a whole.</summary>
    protected virtual StartStep? Step => null;

    /// <summary>What must be done first.</summary>
    protected virtual IReadOnlyList<StartStep> Awaited => Step is { } step && Does is not (StartCommand.PlanStep or StartCommand.ReopenStep) ? Start.Awaits(step) : [];

    public override string? NotNow => Refusal is not null || Conflict is not null ? null
        : StartTransitions.Find(Start.State, Does) is null ? $"Det går inte att {Does.Word()} i läget ”{Start.State.Word()}”."
        : Step is { } step && Does != StartCommand.ReopenStep && Start.IsDone(step) ? $"{step.Word()}: {StartRules.NotDoneYet.Message}"
        : Awaited is { Count: > 0 } first ? $"Först: {string.Join(", ", first.Select(s => s.Word().ToLowerInvariant()))}."
        : null;

    public sealed override async Task<bool> Load()
    {
        if (await Db.CentreStart(Viewer, Kommun) is not { Start: { } start } view) return false;
        (Start, Municipality, By) = (start, view.Municipality, view.By);
        return Finds() && StartTransitions.Table.Any(r => r.Command == Does && (r.By & Start.PartyOf(By, Step)) != 0) && await LoadMore();
    }

    /// <summary>Whether the address names something that is there; comes before the question whose page it is.</summary>
    protected virtual bool Finds() => true;

    /// <summary>What this page shows besides the way. Fill the form only when <see cref="FormPage.IsGet"/>.</summary>
    protected virtual Task<bool> LoadMore() => Task.FromResult(true);
}

/// <summary>A page about one of the steps, named in the address.</summary>
public abstract class StepPage(Db db, Viewer viewer, Clock clock) : StartPage(db, viewer, clock)
{
    [FromRoute] public string Steg { get; set; } = "";

    public StepRow Row => Step!.Value.Row();
    protected sealed override StartStep? Step => StartWords.FromSlug(Steg);
    protected sealed override bool Finds() => Step is not null;
}
