using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.Parties;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Agreements;

/// <summary>
/// A page where something is done with an agreement, an amendment or a document: its head, why the form is not shown now,
/// and both texts when somebody else changed the same part meanwhile.
/// </summary>
public abstract class ActPage(Db db, Viewer viewer, Clock clock) : FormPage
{
    protected Db Db => db;
    public Viewer Viewer => viewer;
    public DateOnly Today => clock.Today;
    protected DateTimeOffset Now => clock.Now;
    public Actor Actor => viewer.Actor;

    /// <summary>The page's own heading.</summary>
    public abstract string Heading { get; }

    /// <summary>The way above the heading, without the page itself.</summary>
    public abstract IReadOnlyList<Crumb> Above { get; }

    /// <summary>What it is about, beneath the heading.</summary>
    public virtual string? Lead => null;

    /// <summary>Where one comes afterwards.</summary>
    public abstract string Address { get; }

    /// <summary>Whose history names the one who changed it.</summary>
    protected abstract Guid Subject { get; }

    /// <summary>Why the form is not shown; null when it is.</summary>
    public virtual string? NotNow => null;

    /// <summary>The part this page edits; its fingerprint goes with the form.</summary>
    protected virtual object? Edited => null;

    /// <summary>The edited part in words, shown beside the typed text when somebody else has changed it.</summary>
    protected virtual IReadOnlyList<(string Label, string Text)> EditedInWords => [];

    public string Seen => Fingerprint.Of(Edited);
    public Conflict? Conflict { get; private set; }

    /// <summary>Adds what the form's own checks cannot know; runs after <see cref="FormPage.Load"/>.</summary>
    protected virtual Task CheckForm() => Task.CompletedTask;

    /// <summary>Load, 404, form, act, save and redirect.</summary>
    protected Task<IActionResult> Act(Action act) => Act(() => { act(); return Task.CompletedTask; });

    protected async Task<IActionResult> Act(Func<Task> act)
    {
        if (!await Load()) return NotFound();
        await CheckForm();
        if (!ModelState.IsValid) return Page();
        if (await ChangedByAnother()) return Again();
        await act();
        await db.Save(viewer);
        return SeeOther(Address);
    }

    /// <summary>What one has of one's own after somebody else's change, and what to do with it.</summary>
    public virtual (string Heading, string Words) Mine => ("Din text", "Den står kvar i formuläret nedan. Spara igen om den ska gälla.");

    /// <summary>Whether the fact is one that changes what this page edits.</summary>
    protected virtual bool Changes(FactRow fact) => true;

    /// <summary>The latest change of what this page edits.</summary>
    protected virtual async Task<FactRow?> Latest() => (await db.HistoryOf([Subject])).FirstOrDefault(Changes);

    protected async Task<bool> ChangedByAnother()
    {
        if (Request.Form["__seen"].ToString() is not { Length: > 0 } seen || seen == Seen) return false;
        var latest = await Latest();
        Conflict = new Conflict(latest?.PersonName ?? "Någon annan", latest?.At ?? clock.Now, EditedInWords);
        ModelState.AddModelError("", $"{Conflict.Who} ändrade detta {Clock.Local(Conflict.When):HH.mm}. {Mine.Heading} står kvar. Jämför och spara igen.");
        return true;
    }

    protected IActionResult Again()
    {
        var page = Page();
        page.StatusCode = StatusCodes.Status409Conflict;
        return page;
    }
}
