using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samspel.Domain.Children;
using Samspel.Domain.Disclosures;
using Samspel.Domain.Parties;
using Samspel.Domain.PlacementCosts;
using Samspel.Domain.Placements;
using Samspel.Domain.Sips;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;
using Samspel.Web.Received;

namespace Samspel.Web.PlacementCosts;

/// <summary>
/// A page about who bears the costs of a placement, for the placing unit and for the region's unit alike: the same document, each at its own
/// address. The region's unit knows the child by what was disclosed to it. A stranger's placement is 404, and so is a page for those who never
/// do what it is for.
/// </summary>
public abstract class CostPage(Db db, Viewer viewer, Clock clock) : FormPage
{
    /// <summary>Year and running number, "2026-0031", from the address.</summary>
    [FromRoute] public string Number { get; set; } = "";

    public CostSeen Seen { get; private set; } = null!;
    public PlacementCost Cost => Seen.Cost;
    public Principal Side => Seen.Side;
    public bool OwnsIt => Side == Principal.Municipality;

    /// <summary>The child and who carries the placement; for the placing unit alone.</summary>
    public ChildAndCarrier? Own { get; private set; }

    /// <summary>What the region's unit was given and still holds, with the names hidden when the child's identity is protected today.</summary>
    public CostSnapshot? Given { get; private set; }
    public bool IsProtected { get; private set; }
    public Conflict? Conflict { get; private set; }

    protected Db Db => db;
    public Viewer Viewer => viewer;
    public DateOnly Today => clock.Today;
    protected DateTimeOffset Now => clock.Now;
    public Actor Actor => viewer.Actor;

    /// <summary>Where the region's unit stands: the same document among what it has received.</summary>
    protected bool IsReceived => Request.Path.StartsWithSegments("/mottaget");
    public string Address => $"/{(IsReceived ? CostRoutes.Region : CostRoutes.Owner)}/{Number}/kostnad";

    /// <summary>Whom it is about, beneath the heading: never in the title.</summary>
    public string Whom => Own is { Child: var child } ? child.IsProtected ? ChildDisplay.Hidden : $"{child.ShortName}, född {child.BirthYear}"
        : Given is null ? "Underlaget är infört i er egen akt" : ReceivedLook.IsHidden(Given.Names) ? ChildDisplay.Hidden : Given.Names.Child;

    /// <summary>Which page it is in the access log.</summary>
    protected virtual string What => "placering/kostnad";
    protected virtual AccessAct? Look => null;

    /// <summary>What the page's form does.</summary>
    protected virtual CostCommand? Does => null;

    /// <summary>Why the form is not shown; null when it is. After a refused post it is shown, so that the typed text stays.</summary>
    public virtual string? NotNow => Does is { } command && Refusal is null && CostTransitions.Find(Cost.State, command) is null ? $"Det går inte att {command.Word()} i läget ”{Cost.State.Word()}”." : null;

    /// <summary>The part this page edits; its fingerprint goes with the form as <c>__seen</c>.</summary>
    protected virtual object? Edited => null;
    protected virtual IReadOnlyList<(string Label, string Text)> EditedInWords => [];
    protected virtual IReadOnlyList<ChangedBy> EditedBy => [];
    public string Mark => Fingerprint.Of(Edited);

    /// <summary>The region's unit takes part on paper: the placing unit enters what it says.</summary>
    public bool SpeaksForRegion => OwnsIt && Cost.Regional.Paper;
    public IReadOnlyList<Choice> Sides { get; } = [new(nameof(Principal.Municipality), "Kommunen, vår egen"), new(nameof(Principal.Region), "Regionen, enligt dess svar")];

    /// <summary>The side that is filled in the first time: the region's when the duty is about it.</summary>
    protected Principal? SideFirst => !SpeaksForRegion ? null : Request.Query["sida"] == "regionen" ? Principal.Region : Principal.Municipality;

    public bool Can(CostCommand command) => Cost.Can(command, Actor);

    public override async Task<bool> Load()
    {
        if (await db.CostFor(viewer, Number, What, Look) is not { } seen) return false;
        Seen = seen;
        if (OwnsIt == IsReceived || Does is { } command && !CostTransitions.Table.Any(r => r.Command == command && (r.By & Cost.PartyOf(Actor)) != 0)) return false;
        if (OwnsIt) Own = await db.ChildAndCarrierOf(Cost);
        IsProtected = Own?.Child.IsProtected ?? await db.IsProtected(viewer, Cost.Child);
        if (!OwnsIt && Seen.Sent is { EndedAt: null } sent)
        {
            Given = SipSnapshots.Read<CostSnapshot>(sent.Content);
            if (IsProtected) Given = Given with { Names = Given.Names.Hidden() };
        }
        return await LoadMore();
    }

    /// <summary>What this page shows besides. Fill the form only when <see cref="FormPage.IsGet"/>.</summary>
    protected virtual Task<bool> LoadMore() => Task.FromResult(true);

    /// <summary>A duty may lead the region's unit here before it has been given the material: it is then told so, and nothing else.</summary>
    public override async Task<IActionResult> OnGetAsync() => await Load() ? Page() : IsReceived && Seen is null && await db.CostIsComing(viewer, Number) ? Redirect(Address) : NotFound();

    /// <summary>Load, 404, form, act, save and redirect.</summary>
    protected Task<IActionResult> Act(Action act) => Act(() => { act(); return Task.CompletedTask; });

    protected async Task<IActionResult> Act(Func<Task> act)
    {
        if (!await Load()) return NotFound();
        if (!ModelState.IsValid) return Page();
        if (await ChangedByAnother()) return Again();
        await act();
        await db.Save(viewer);
        return SeeOther(Address);
    }

    PageResult Again()
    {
        var page = Page();
        page.StatusCode = StatusCodes.Status409Conflict;
        return page;
    }

    async Task<bool> ChangedByAnother()
    {
        if (Request.Form["__seen"].ToString() is not { Length: > 0 } seen || seen == Mark) return false;
        var latest = await db.LatestChange(Cost.Id.Value, EditedBy);
        Conflict = new Conflict(latest?.PersonName ?? "Någon annan", latest?.At ?? Now, EditedInWords);
        ModelState.AddModelError("", $"{Conflict.Who} ändrade detta {Clock.Local(Conflict.When):HH.mm}. Din text står kvar. Jämför och spara igen.");
        return true;
    }
}
