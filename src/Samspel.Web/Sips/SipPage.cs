using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.Children;
using Samspel.Domain.Consents;
using Samspel.Domain.LocalAgreements;
using Samspel.Domain.Sips;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Sips;

/// <summary>
/// A page in one of the unit's own SIPs. Loads the case, the child and the consent; a stranger's case is 404.
/// A post is one line: <c>Act(() => Sip.Prepare(Actor, Form.ToContent(), Today))</c>.
/// </summary>
public abstract class SipPage(Db db, Viewer viewer, Clock clock) : FormPage
{
    /// <summary>Year and running number, "2026-0412", from the address.</summary>
    [FromRoute] public string Number { get; set; } = "";

    public Sip Sip { get; private set; } = null!;
    public Child Child { get; private set; } = null!;
    /// <summary>The consent the case rests on.</summary>
    public Consent? Consent { get; private set; }

    /// <summary>The case's own part of the ledger of consents, the latest first.</summary>
    public IReadOnlyList<Consent> Ledger { get; private set; } = [];

    public string? Carrier { get; private set; }

    /// <summary>What the child's municipality has agreed; loaded by the pages that tell it.</summary>
    public RulesInPlace? InPlace { get; private set; }
    public Conflict? Conflict { get; private set; }

    protected Db Db => db;
    public Viewer Viewer => viewer;
    public DateOnly Today => clock.Today;
    public DateTimeOffset Now => clock.Now;
    public Samspel.Domain.Parties.Actor Actor => viewer.Actor;
    public string Address => $"/sip/{Number}";

    /// <summary>Which page it is in the access log.</summary>
    protected virtual string What => "sip";
    protected virtual AccessAct AccessAct => AccessAct.Read;

    /// <summary>The record this page edits; its fingerprint goes with the form as <c>__seen</c>.</summary>
    protected virtual object? Edited => null;

    /// <summary>The edited record in words, shown beside the typed text when somebody else has changed it.</summary>
    protected virtual IReadOnlyList<(string Label, string Text)> EditedInWords => [];

    /// <summary>The facts that change it, so that a conflict names the one who did; empty when any change of the case does.</summary>
    protected virtual IReadOnlyList<ChangedBy> EditedBy => [];

    public string Seen => Fingerprint.Of(Edited);

    /// <summary>What the page's form does. When the case stands where it cannot be done, the page says so instead of showing the form.</summary>
    protected virtual SipCommand? Does => null;

    /// <summary>Why the form is not shown; null when it is. After a refused post it is shown, so that the typed text stays.</summary>
    public virtual string? NotNow => Does is { } command && !Can(command) && Refusal is null ? $"Det går inte att {command.Word()} i läget ”{Sip.State.Word()}”." : null;

    /// <summary>A case opened on the wrong child is sealed: only a page that shows nothing of it opens.</summary>
    protected virtual bool ShowsSealed => false;

    /// <summary>Whether the page tells what the child's municipality has agreed.</summary>
    protected virtual bool TellsLocalRules => false;

    /// <summary>
    /// The municipality whose local agreements apply: where the child lives. For a protected child the unit's own, so that nothing tells where
    /// it lives.
    /// </summary>
    protected string RulesMunicipality => Child.IsProtected ? viewer.MunicipalityCode ?? "" : Child.HomeMunicipality ?? Sip.MunicipalityCode;

    /// <summary>The day of what the page is about: what applied then is told.</summary>
    protected virtual DateOnly RulesDay => Today;

    /// <summary>One point of what the municipality has agreed, or what its agreement does not say.</summary>
    public LocalTold Local(LocalPoint point, string? about = null) => new(InPlace, point, about);

    /// <summary>Whether a button for the command is shown.</summary>
    public bool Can(SipCommand command) => Sip.Can(command, Actor);

    public sealed override async Task<bool> Load()
    {
        if (await db.Sip(viewer, Number, What, AccessAct) is not { } sip) return false;
        Sip = sip;
        if (sip.State == SipState.WrongChild && !ShowsSealed) return false;
        (Child, Carrier) = await db.ChildAndCarrierOf(sip);
        Ledger = await db.ConsentsOf(sip);
        Consent = Ledger.FirstOrDefault(c => c.Id == sip.Consent);
        if (TellsLocalRules) InPlace = await db.LocalRules(RulesMunicipality, RulesDay);
        return await LoadMore();
    }

    /// <summary>What this page shows besides the case; false gives 404. Fill the form only when <see cref="FormPage.IsGet"/>.</summary>
    protected virtual Task<bool> LoadMore() => Task.FromResult(true);

    /// <summary>Adds what the form's own checks cannot know without the case; runs after <see cref="Load"/>.</summary>
    protected virtual void CheckForm() { }

    /// <summary>The words by which recipients know the case.</summary>
    protected SipNames Names => SipNames.Of(Child, Sip.Owner.Name, Carrier);

    /// <summary>What goes with everything that is sent. Without a consent nothing can be sent.</summary>
    protected Sending Sending => new(Consent ?? throw SipRules.ConsentCovers.Broken("Det finns inget samtycke i ärendet. Fråga om samtycke först."), Names, Now, Today);

    /// <summary>Load, 404, form, act, save and redirect.</summary>
    protected Task<IActionResult> Act(Action act, string? then = null) => Act(() => { act(); return Task.CompletedTask; }, then);

    protected Task<IActionResult> Act(Func<Task> act, string? then = null) => Run(async () => { await act(); return then; });

    /// <summary>The same, where the act itself says which page comes next.</summary>
    protected Task<IActionResult> Act(Func<string> act) => Run(() => Task.FromResult<string?>(act()));

    async Task<IActionResult> Run(Func<Task<string?>> act)
    {
        if (!await Load()) return NotFound();
        CheckForm();
        if (!ModelState.IsValid) return Page();
        if (await ChangedByAnother()) return StatusCode409();
        var then = await act();
        await db.Save(viewer);
        return SeeOther(then ?? Address);
    }

    async Task<bool> ChangedByAnother()
    {
        if (Request.Form["__seen"].ToString() is not { Length: > 0 } seen || seen == Seen) return false;
        var latest = EditedBy.Count > 0 ? await db.LatestChange(Sip, EditedBy) : (await db.History(Sip, 1, 1)).Facts.FirstOrDefault();
        Conflict = new Conflict(latest?.PersonName ?? "Någon annan", latest?.At ?? Now, EditedInWords);
        ModelState.AddModelError("", $"{Conflict.Who} ändrade detta {Clock.Local(Conflict.When):HH.mm}. Din text står kvar. Jämför och spara igen.");
        return true;
    }

    IActionResult StatusCode409()
    {
        var page = Page();
        page.StatusCode = StatusCodes.Status409Conflict;
        return page;
    }
}
