using Microsoft.EntityFrameworkCore;
using Samspel.Domain;
using Samspel.Domain.Parties;
using Samspel.Web.Platform.Access;

namespace Samspel.Web.Platform.Data;

public sealed partial class Db
{
    static readonly CompiledQuery<Func<SamspelContext, UnitId, PersonId, bool, DateOnly, Task<int>>> CountQuery = new(() => EF.CompileAsyncQuery(
        (SamspelContext c, UnitId unit, PersonId person, bool manager, DateOnly today) => c.Set<DutyRow>()
            .Count(d => d.Unit == unit && d.DoneAt == null && d.VisibleFrom <= today && (manager || !d.ForManagers) && (d.Person == person || d.Person == null))));

    /// <summary>How many duties wait for this person or lie in the unit's inbox.</summary>
    public Task<int> DutyCount(Viewer viewer) => CountQuery.On(context)(context, viewer.Unit, viewer.Person, viewer.Role == Role.UnitManager, clock.Today);

    /// <summary>The unit's open duties. They name cases, never persons.</summary>
    public IQueryable<DutyRow> Duties(Viewer viewer)
    {
        var (unit, manager, today) = (viewer.Unit, viewer.Role == Role.UnitManager, clock.Today);
        return context.Set<DutyRow>().AsNoTracking().Where(d => d.Unit == unit && d.DoneAt == null && d.VisibleFrom <= today && (manager || !d.ForManagers));
    }

    /// <summary>What other units owe the viewer's unit.</summary>
    public IQueryable<DutyRow> Awaited(Viewer viewer)
    {
        var (unit, today) = (viewer.Unit, clock.Today);
        return context.Set<DutyRow>().AsNoTracking().Where(d => d.OwedTo == unit && d.Unit != unit && d.DoneAt == null && d.VisibleFrom <= today);
    }
}
