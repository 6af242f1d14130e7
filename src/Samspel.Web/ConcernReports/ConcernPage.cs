using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.ConcernReports;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.ConcernReports;

/// <summary>A page of a report that has been sent, for the reporter or for the intake; for everybody else it is not there.</summary>
public abstract class ConcernPage(Db db, Viewer viewer, Clock clock) : FormPage
{
    /// <summary>Year and running number, "2026-0107", from the address.</summary>
    [FromRoute] public string Number { get; set; } = "";

    public ConcernReport Report { get; private set; } = null!;
    public IReadOnlyDictionary<string, string> Municipalities { get; private set; } = new Dictionary<string, string>();

    protected abstract ConcernParty Party { get; }
    protected virtual AccessAct Act => AccessAct.Read;
    protected virtual string What => "oro";

    /// <summary>What the page's form does; the page is there while the table lets it be done.</summary>
    protected virtual ConcernCommand? Does => null;

    public string Address => Party == ConcernParty.Intake ? $"/oro/inkomna/{Number}" : $"/oro/anmalan/{Number}";
    public Viewer Viewer => viewer;
    public DateOnly Today => clock.Today;
    public SwedishTime Now => SwedishTime.Of(Clock.Local(clock.Now));
    protected Db Db => db;

    public bool Can(ConcernCommand command) => Report.Can(command, viewer.Actor);

    /// <summary>Why the form is not shown; null when it is. After a refused post it is shown, so that the typed text stays.</summary>
    public virtual string? NotNow => Does is { } command && !Can(command) && Refusal is null ? $"Det går inte att {command.Word()} nu." : null;

    /// <summary>Whether the page may be shown as the report stands; else it leads to the report, where what comes first is done.</summary>
    protected virtual bool ShowsNow => true;

    public override async Task<IActionResult> OnGetAsync() => !await Load() ? NotFound() : ShowsNow ? Page() : Redirect(Address);

    public sealed override async Task<bool> Load()
    {
        if (await db.Concern(viewer, Number, Party, What, Act) is not { } report) return false;
        Report = report;
        Municipalities = (await db.Parties()).ToDictionary(p => p.Code, p => p.Name);
        return await LoadMore();
    }

    internal override RefusalLine? LoggedAs(RuleBroken refusal) => new(What, refusal.Rule.Id, Report.Compartment, Report.Number.ToString());

    protected virtual Task<bool> LoadMore() => Task.FromResult(true);

    /// <summary>Load, 404, form, act, save and redirect.</summary>
    protected async Task<IActionResult> Do(Func<Task> act, string? then = null)
    {
        if (!await Load()) return NotFound();
        if (!ShowsNow) return SeeOther(Address);
        if (!ModelState.IsValid) return Page();
        await act();
        if (!ModelState.IsValid) return Page();
        await db.Save(viewer);
        return SeeOther(then ?? Address);
    }

    protected Task<IActionResult> Do(Action act, string? then = null) => Do(() => { act(); return Task.CompletedTask; }, then);

    /// <summary>A typed day and time in Sweden.</summary>
    protected static SwedishTime At(DateOnly day, TimeOnly time) => SwedishTime.Of(Clock.Local(Clock.Instant(day, time)));
}
