using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Samspel.Domain.LocalAgreements;
using Samspel.Domain.Parties;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.LocalAgreements;

/// <summary>
/// A page in a local agreement. What is signed and registered is open to everybody; a draft and every act in it is 404 for those who have no
/// part in it. A post is one line: <c>Act(() => Agreement.Abandon(By, Form.Reason!, Today))</c>.
/// </summary>
public abstract class LocalPage(Db db, Viewer viewer, Clock clock) : FormPage
{
    [FromRoute] public string Kommun { get; set; } = "";
    [FromRoute] public int N { get; set; }

    public LocalAgreement Agreement { get; private set; } = null!;
    public Party Municipality { get; private set; } = null!;

    /// <summary>The viewer as one of the parties.</summary>
    public PartyActor By { get; private set; } = null!;
    public Conflict? Conflict { get; private set; }

    protected Db Db => db;
    public Viewer Viewer => viewer;
    public DateOnly Today => clock.Today;
    public DateTimeOffset Now => clock.Now;
    public string Address => $"/lokala-overenskommelser/{Kommun}/{N}";

    /// <summary>Whether the viewer leads on either side.</summary>
    public bool Leads => (Agreement.PartyOf(By) & LocalParty.Leads) != 0;

    /// <summary>Whether the viewer has a part in the work: leads or writes.</summary>
    public bool TakesPart => Agreement.PartyOf(By) != LocalParty.None;

    /// <summary>Whether a button for the command is shown.</summary>
    public bool Can(LocalCommand command) => Agreement.Can(command, By);

    /// <summary>What the page's form does. Those whom the table never lets do it find no such page.</summary>
    protected virtual LocalCommand? Does => null;

    /// <summary>Whether the page is for those that are drafted on a template: local agreements, and agreements about family centres.</summary>
    protected virtual bool OfTheTemplate => false;

    /// <summary>Whether the page is for local agreements alone, which have areas and rules.</summary>
    protected virtual bool OfTheRules => false;

    /// <summary>Why the form is not shown; null when it is. After a refused post it is shown, so that the typed text stays.</summary>
    public virtual string? NotNow => Does is { } command && Refusal is null && !Can(command) ? $"Det går inte att {command.Word()} i läget ”{Agreement.State.Word()}”." : null;

    /// <summary>The record this page edits; its mark goes with the form as <c>__seen</c>.</summary>
    protected virtual object? Edited => null;

    /// <summary>The edited record in words, shown beside the typed text when somebody else has changed it.</summary>
    protected virtual IReadOnlyList<(string Label, string Text)> EditedInWords => [];

    /// <summary>The facts that change it, so that a conflict names the one who did.</summary>
    protected virtual IReadOnlyList<ChangedBy> EditedBy => [];

    public string Seen => Fingerprint.Of(Edited);

    public sealed override async Task<bool> Load()
    {
        if (await db.LocalAgreement(viewer, Kommun, N) is not { } view) return false;
        (Agreement, Municipality, By) = (view.Agreement, view.Municipality, view.By);
        if (Does is { } command && (LocalTransitions.Table.First(r => r.Command == command).By & Agreement.PartyOf(By)) == 0) return false;
        if (OfTheTemplate && !Agreement.Kind.HasTemplate() || OfTheRules && Agreement.Kind != LocalAgreementKind.LocalAgreement) return false;
        return await LoadMore();
    }

    /// <summary>What an agreement entered afterwards lacks is completed on a page of its own, whatever duty led here.</summary>
    public override async Task<IActionResult> OnGetAsync() => !await Load() ? NotFound()
        : Does is LocalCommand.RecordDecision or LocalCommand.Sign or LocalCommand.Register && Agreement is { State: LocalState.InForce, EnteredAfterwards: true } ? LocalRedirect($"{Address}/komplettera")
        : Page();

    /// <summary>What this page shows besides the agreement; false gives 404. Fill the form only when <see cref="FormPage.IsGet"/>.</summary>
    protected virtual Task<bool> LoadMore() => Task.FromResult(true);

    /// <summary>Adds what the form's own checks cannot know without the agreement; runs after <see cref="Load"/>.</summary>
    protected virtual void CheckForm() { }

    /// <summary>Load, 404, form, act, save and redirect.</summary>
    protected Task<IActionResult> Act(Action act, Func<string>? then = null) => Act(() => { act(); return Task.CompletedTask; }, then);

    /// <summary>
    /// The same. <paramref name="then"/> says which page comes next when it is not the agreement's own. Somebody may save another part of the agreement at the same moment: then it is read anew and the act is tried once more,
    /// so that two who write in different sections lose nothing.
    /// </summary>
    protected async Task<IActionResult> Act(Func<Task> act, Func<string>? then = null)
    {
        try
        {
            return await Once(act, then);
        }
        catch (DbUpdateConcurrencyException)
        {
            await db.Rollback();
            return await Once(act, then);
        }
    }

    async Task<IActionResult> Once(Func<Task> act, Func<string>? then)
    {
        if (!await Load()) return NotFound();
        CheckForm();
        if (!ModelState.IsValid) return Page();
        if (await ChangedByAnother()) return Conflicting();
        await act();
        if (Conflict is not null) return Conflicting();
        await db.SaveLocal(viewer, Kommun);
        return SeeOther(then?.Invoke() ?? Address);
    }

    async Task<bool> ChangedByAnother()
    {
        if (Request.Form["__seen"].ToString() is not { Length: > 0 } seen || seen == Seen) return false;
        var latest = await db.LatestChange(Agreement.Id.Value, EditedBy);
        Tell(new Conflict(latest?.PersonName ?? "Någon annan", latest?.At ?? Now, EditedInWords));
        return true;
    }

    /// <summary>Shows both texts: somebody else's here, one's own in the form.</summary>
    protected void Tell(Conflict conflict)
    {
        Conflict = conflict;
        ModelState.AddModelError("", $"{conflict.Who} ändrade detta {Clock.Local(conflict.When):HH.mm}. Din text står kvar. Jämför och spara igen.");
    }

    IActionResult Conflicting()
    {
        var page = Page();
        page.StatusCode = StatusCodes.Status409Conflict;
        return page;
    }
}
