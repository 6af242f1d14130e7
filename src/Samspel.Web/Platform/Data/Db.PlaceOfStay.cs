using Microsoft.EntityFrameworkCore;
using Samspel.Domain;
using Samspel.Domain.Placements;
using Samspel.Web.Platform.Access;

namespace Samspel.Web.Platform.Data;

/// <summary>Somebody with permission to open the place of a placement.</summary>
public sealed record PlaceReaderName(PersonId Person, string Name, DateOnly Since, string Why);

/// <summary>The locked place of a placement. Comes out through <see cref="Open"/> alone, to those with permission, and each opening is logged and kept.</summary>
public sealed partial class Db
{
    const string PlacePage = "placering/plats";

    /// <summary>Opens the lock. The caller saves, so that the opening stands in the history, and then shows it.</summary>
    public LockedPlace Open(Viewer viewer, Placement placement, PlaceOfStay stay)
    {
        var place = stay.Read(viewer.Actor);
        Log(viewer, AccessAct.RevealProtected, PlacePage, "behörighet till platsen", owner: stay.Compartment, child: placement.Child, number: placement.Number.ToString());
        return place;
    }

    /// <summary>Saves a place that has been written or changed. Written by two at the same moment, the first stands and the second is told.</summary>
    public async Task SavePlace(Viewer viewer)
    {
        try { await Save(viewer); }
        catch (DbUpdateException e) when (e is not DbUpdateConcurrencyException) { throw UnitOfWork.ChangedMeanwhile.Broken(UnitOfWork.ChangedMeanwhile.Message); }
    }

    /// <summary>Who may open the place, by name, and since when and why.</summary>
    public async Task<IReadOnlyList<PlaceReaderName>> ReadersOf(PlaceOfStay stay)
    {
        var names = await NamesOf(stay.Readers.Select(r => r.Person));
        return [.. stay.Readers.Select(r => new PlaceReaderName(r.Person, names.GetValueOrDefault(r.Person, ""), r.On, r.Why)).OrderBy(r => r.Name, StringComparer.CurrentCulture)];
    }

    /// <summary>Who has opened and changed the place, the latest first. Says nothing of the place.</summary>
    public async Task<IReadOnlyList<CaseEvent>> HistoryOf(PlaceOfStay stay, int most)
        => await Shown(FactsOf(stay).OrderByDescending(f => f.At).ThenByDescending(f => f.Id).Take(most)).ToListAsync();

    /// <summary>When the place was last written, and by whom.</summary>
    public Task<FactRow?> LatestWriting(PlaceOfStay stay)
        => FactsOf(stay).Where(f => f.Kind == nameof(PlaceWritten) || f.Kind == nameof(PlaceRevised)).OrderByDescending(f => f.At).ThenByDescending(f => f.Id).FirstOrDefaultAsync();

    IQueryable<FactRow> FactsOf(PlaceOfStay stay)
        => context.Set<FactRow>().AsNoTracking().Where(f => f.SubjectId == stay.Placement.Value && f.Subject == nameof(PlaceOfStay) && f.Compartment == stay.Compartment);
}
