using Microsoft.EntityFrameworkCore;
using Samspel.Domain;
using Samspel.Domain.JointServices;
using Samspel.Domain.Parties;
using Samspel.Web.JointServices;
using Samspel.Web.Platform.Access;

namespace Samspel.Web.Platform.Data;

/// <summary>
/// Joint services by municipality, and development work: open to everybody signed in, since nothing in them is about a person. Who may edit which
/// is said by the record itself. A county has a hundred or so services; tables read them whole, in one statement.
/// </summary>
public sealed partial class Db
{
    /// <summary>More than any county has.</summary>
    const int MostServices = 1000;

    /// <summary>All of them, or those of one kind: what is kept now first, then what has ended.</summary>
    public async Task<IReadOnlyList<LocalService>> LocalServices(Viewer _, JointServiceKind? kind = null)
    {
        await Begin();
        return await context.Set<LocalService>().AsNoTracking().Where(s => kind == null || s.Kind == kind).OrderBy(s => s.EndedOn == null ? 0 : 1).ThenByDescending(s => s.EndedOn).ThenBy(s => s.MunicipalityCode).Take(MostServices).ToListAsync();
    }

    /// <summary>The service of a kind in a municipality: the one that is kept now, else the one that ended last; null when none was ever entered.</summary>
    public async Task<LocalService?> LocalService(Viewer _, JointServiceKind kind, string municipality)
    {
        await Begin();
        return await context.Set<LocalService>().Where(s => s.Kind == kind && s.MunicipalityCode == municipality).OrderBy(s => s.EndedOn == null ? 0 : 1).ThenByDescending(s => s.EndedOn).FirstOrDefaultAsync();
    }

    /// <summary>Development work by the latest change of state, those that have ended too when asked for.</summary>
    public async Task<(IReadOnlyList<DevelopmentWork> Works, int Total)> DevelopmentWorks(Viewer _, DevelopmentState? state, string? municipality, int page, int size)
    {
        await Begin();
        var mark = $" {municipality} ";
        var works = context.Set<DevelopmentWork>().AsNoTracking().Where(w => (state == null || w.State == state) && (municipality == null || EF.Property<string>(w, DevelopmentColumns.Where).Contains(mark)));
        return (await works.OrderByDescending(w => w.StateSince).ThenByDescending(w => w.Id).Skip((page - 1) * size).Take(size).ToListAsync(), await works.CountAsync());
    }

    public async Task<DevelopmentWork?> DevelopmentWork(Viewer _, DevelopmentWorkId id)
    {
        await Begin();
        return await context.Set<DevelopmentWork>().SingleOrDefaultAsync(w => w.Id == id);
    }

    public void Add(Viewer _, LocalService service) => context.Set<LocalService>().Add(service);
    public void Add(Viewer _, DevelopmentWork work) => context.Set<DevelopmentWork>().Add(work);
}
