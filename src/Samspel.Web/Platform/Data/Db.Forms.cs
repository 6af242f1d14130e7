using Microsoft.EntityFrameworkCore;
using Samspel.Web.Platform.Access;

namespace Samspel.Web.Platform.Data;

public sealed partial class Db
{
    /// <summary>Where an earlier post of the same rendered form led, or null when this is the first.</summary>
    public async Task<string?> FirstAnswer(Viewer viewer, Guid once)
        => await context.Set<FormPost>().AsNoTracking().Where(p => p.Person == viewer.Person && p.Once == once).Select(p => p.Location).SingleOrDefaultAsync();

    /// <summary>Remembers where this form led, in the same transaction as what it did. Two at once: the second one's commit fails.</summary>
    public async Task RememberAnswer(Viewer viewer, Guid once, string location)
    {
        await Begin();
        context.Set<FormPost>().Add(new FormPost { Once = once, Person = viewer.Person, Location = location, At = clock.Now });
        await context.SaveChangesAsync();
    }

    /// <summary>The text this person had typed on a page and not sent.</summary>
    public async Task<Draft?> Draft(Viewer viewer, string page)
        => await context.Set<Draft>().AsNoTracking().SingleOrDefaultAsync(d => d.Person == viewer.Person && d.Page == page);

    /// <summary>Keeps what is typed on a page; false where there is no longer anything to go on with.</summary>
    public async Task<bool> SaveDraft(Samspel.Domain.PersonId person, string page, string fields)
    {
        if (await IsOfDraftThatHasServed(person, page)) return false;
        if (await Write() > 0) return true;
        context.Set<Draft>().Add(new Draft { Person = person, Page = page, Fields = fields, SavedAt = clock.Now });
        try { await context.SaveChangesAsync(); }
        catch (DbUpdateException)
        {
            // Another window, or the same one a moment ago, has just saved its first draft of this page.
            context.ChangeTracker.Clear();
            if (await Write() == 0) throw;
        }
        return true;

        Task<int> Write() => context.Set<Draft>().Where(d => d.Person == person && d.Page == page)
            .ExecuteUpdateAsync(s => s.SetProperty(d => d.Fields, fields).SetProperty(d => d.SavedAt, clock.Now));
    }

    /// <summary>The text has been sent: the draft goes in the same transaction as what was done with it.</summary>
    internal async Task DropDraftWith(Viewer viewer, string page)
    {
        await Begin();
        await DropDraft(viewer, page);
    }

    public Task DropDraft(Viewer viewer, string page)
        => context.Set<Draft>().Where(d => d.Person == viewer.Person && d.Page == page).ExecuteDeleteAsync();
}
