using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.JointServices;
using Samspel.Domain.LocalAgreements;
using Samspel.Domain.Parties;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.JointServices.Development;

/// <summary>A page about one development work: open to everybody to read, to change for the coordinators who lead it; 404 for the rest.</summary>
public abstract class DevelopmentPage(Db db, Viewer viewer, Clock clock) : FormPage
{
    protected readonly Db Db = db;
    protected readonly Viewer Viewer = viewer;
    IReadOnlyList<Party> parties = [];

    [FromRoute] public Guid Id { get; set; }

    public DevelopmentWork Work { get; private set; } = null!;
    public DateOnly Today { get; } = clock.Today;
    public string Address => $"/utvecklingsarbeten/{Id}";
    public bool MayEdit { get; private set; }
    public IReadOnlyList<Choice> Municipalities => [.. parties.Where(p => !p.IsRegion).Select(p => new Choice(p.Code, p.Name))];

    /// <summary>Where it can be spread by the viewer: where it is not already.</summary>
    public IReadOnlyList<Choice> MaySpreadTo => [.. Municipalities.Where(m => By is not null && (MayEdit || LocalAgreement.MayLead(By, m.Value)) && !Work.Municipalities.Contains(m.Value))];
    public bool Can(DevelopmentCommand command) => By is not null && Work.Can(command, By);
    public bool MaySpread => DevelopmentTransitions.Find(Work.State, DevelopmentCommand.Spread) is not null && Work.Results[^1].Works && MaySpreadTo.Count > 0;
    public string NameOf(string code) => parties.FirstOrDefault(p => p.Code == code)?.Name ?? code;

    protected PartyActor? By { get; private set; }

    /// <summary>Who comes here.</summary>
    protected virtual bool IsOpen => MayEdit;

    public override async Task<bool> Load()
    {
        if (await Db.DevelopmentWork(Viewer, new DevelopmentWorkId(Id)) is not { } work) return false;
        (Work, By, parties) = (work, await Db.ByOf(Viewer), await Db.Parties());
        MayEdit = By is not null && work.MayEdit(By);
        return IsOpen && await LoadMore();
    }

    protected virtual Task<bool> LoadMore() => Task.FromResult(true);

    protected void MustBeMunicipalities(string field, IEnumerable<string?> codes)
    {
        if (codes.Any(code => Municipalities.All(m => m.Value != code))) ModelState.AddModelError(field, "Välj bland länets kommuner.");
    }

    /// <summary>Load, 404, form, act, save and back.</summary>
    protected async Task<IActionResult> Act(Action act, Action? check = null)
    {
        if (!await Load()) return NotFound();
        check?.Invoke();
        if (!ModelState.IsValid) return Page();
        act();
        await Db.Save(Viewer);
        return SeeOther(Address);
    }
}
