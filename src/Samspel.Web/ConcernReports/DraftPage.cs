using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.ConcernReports;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.ConcernReports;

/// <summary>A page of the viewer's own draft. A sent one leads to the report.</summary>
public abstract class DraftPage(Db db, Viewer viewer, Clock clock) : FormPage
{
    [FromRoute] public Guid Id { get; set; }

    public ConcernDraft Draft { get; private set; } = null!;
    public ConcernContent Written => Draft.Content;
    public string Address => $"/oro/utkast/{Id}";
    public IReadOnlyDictionary<string, string> Municipalities { get; private set; } = new Dictionary<string, string>();

    protected Db Db => db;
    public Viewer Viewer => viewer;
    public DateOnly Today => clock.Today;
    protected DateTimeOffset Now => clock.Now;

    public override async Task<bool> Load()
    {
        if (await db.ConcernDraft(viewer, ConcernReportId.Of(Id)) is not { State: DraftState.Open or DraftState.Sent } draft) return false;
        Draft = draft;
        Municipalities = (await db.Parties()).ToDictionary(p => p.Code, p => p.Name);
        return await LoadMore();
    }

    /// <summary>Who writes a report stands in no log, whatever is refused.</summary>
    internal override RefusalLine? LoggedAs(RuleBroken refusal) => null;

    protected virtual Task<bool> LoadMore() => Task.FromResult(true);

    public override async Task<IActionResult> OnGetAsync() => !await Load() ? NotFound() : Draft.SentAs is { } sent ? Redirect($"/oro/anmalan/{sent.Short}") : Page();
}
