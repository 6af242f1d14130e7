using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.JointServices;
using Samspel.Domain.LocalAgreements;
using Samspel.Domain.Parties;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.JointServices;

/// <summary>A page about one kind of joint service in one municipality: open to everybody to read, to change for the coordinators there; 404 for the rest.</summary>
public abstract class ServicePage(Db db, Viewer viewer, Clock clock) : FormPage
{
    protected readonly Db Db = db;
    protected readonly Viewer Viewer = viewer;

    [FromRoute] public string Slag { get; set; } = "";
    [FromRoute] public string Kommun { get; set; } = "";

    public ServiceSheet Sheet { get; private set; } = null!;
    public Party Municipality { get; private set; } = null!;

    /// <summary>What is kept of it here; null when nothing has been entered.</summary>
    public LocalService? Service { get; private set; }
    public DateOnly Today { get; } = clock.Today;
    public string Address => ServiceWays.Address(Sheet.Kind, Kommun);
    public bool MayEdit { get; private set; }

    /// <summary>It is kept now, and has not ended.</summary>
    public LocalService? Kept => Service is { EndedOn: null } ? Service : null;
    public IReadOnlyList<Party> Municipalities { get; private set; } = [];
    public string NameOf(string code) => Municipalities.FirstOrDefault(m => m.Code == code)?.Name ?? code;
    public IReadOnlyList<Choice> Others => [.. Municipalities.Where(m => m.Code != Kommun).Select(m => new Choice(m.Code, m.Name))];

    protected PartyActor? By { get; private set; }

    /// <summary>Whether only those who may edit come here.</summary>
    protected virtual bool OnlyEditors => true;

    /// <summary>Whether the page is about something that has been entered.</summary>
    protected virtual bool NeedsService => true;

    public override async Task<bool> Load()
    {
        if (ServiceWays.FromSlug(Slag) is not { } kind) return false;
        Sheet = ServiceSheets.Of(kind)!;
        var parties = await Db.Parties();
        Municipalities = [.. parties.Where(p => !p.IsRegion)];
        if (Municipalities.FirstOrDefault(m => m.Code == Kommun) is not { } municipality) return false;
        Municipality = municipality;
        By = await Db.ByOf(Viewer);
        MayEdit = By is not null && LocalAgreement.MayLead(By, Kommun);
        if (OnlyEditors && !MayEdit) return false;
        Service = await Db.LocalService(Viewer, kind, Kommun);
        if (NeedsService && Service is null) return false;
        return await LoadMore();
    }

    protected virtual Task<bool> LoadMore() => Task.FromResult(true);

    protected async Task<IActionResult> Saved()
    {
        await Db.Save(Viewer);
        return SeeOther(Address);
    }
}
