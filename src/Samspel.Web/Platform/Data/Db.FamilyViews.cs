using Microsoft.EntityFrameworkCore;
using Samspel.Domain;
using Samspel.Domain.Children;
using Samspel.Domain.ConcernReports;
using Samspel.Domain.FamilyViews;
using Samspel.Domain.Parties;
using Samspel.Domain.Sips;
using Samspel.Web.FamilyViews;
using Samspel.Web.Platform.Access;

namespace Samspel.Web.Platform.Data;

/// <summary>
/// The family's view (insyn): the two reads that Min sida has, and what the unit keeps about who sees what. A reader is known by the identity number
/// alone and sees what each unit has released to that person; whether something is held back is known here and told nowhere.
/// </summary>
public sealed partial class Db
{
    const int MostAccesses = 20, MostReleases = 50;
    const string PlanInWords = "Samordnad individuell plan (SIP)";

    /// <summary>An access with what tells whether it holds, and what its holder is told of the unit.</summary>
    sealed record AccessNow(FamilyAccess Access, Child Child, string Unit, string? Phone)
    {
        public string ChildShown => Child.IsProtected ? "Barnet" : Child.GivenName;
    }

    /// <summary>Every access that holds today for the reader's number, with what is seen of what has been released. Logged with each unit's compartment.</summary>
    public async Task<FamilyHome> FamilyHome(FamilyReader reader)
    {
        await Begin();
        var accesses = await AccessesOf(reader, context.Set<FamilyAccess>());
        var children = accesses.Select(a => a.Child.Id).Distinct().ToList();
        var releases = await ShownReleases().Where(r => children.Contains(r.Child)).OrderByDescending(r => r.At).ThenByDescending(r => r.Id).Take(MostAccesses * MostReleases).ToListAsync();
        var stops = await context.Set<ReleaseStop>().AsNoTracking().Where(s => children.Contains(s.Child)).ToListAsync();
        List<FamilyAccessSeen> seen = [];
        foreach (var (access, child, unit, phone) in accesses)
        {
            var own = stops.Where(s => s.Child == child.Id && s.Compartment == access.Compartment).ToList();
            var shown = releases.Select(r => (Release: r, From: r.SeenFrom(access, own))).Where(r => r.From is not null)
                .OrderByDescending(r => r.From).ThenByDescending(r => r.Release.PlanVersion).ThenByDescending(r => r.Release.Id.Value).Take(MostReleases).ToList();
            LogFamily(reader, access, AccessAct.List, "insyn", access.Compartment, child.Id, numbers: shown.Select(r => r.Release.Number.ToString()));
            seen.Add(new(access.Id, unit, phone, new AccessNow(access, child, unit, phone).ChildShown, access.Capacity, access.IsYoungPersons,
                [.. shown.Select(r => new FamilyReleaseSeen(r.Release.Id, PlanInWords, r.Release.PlanVersion, r.Release.EstablishedOn, Clock.Day(r.From!.Value)))]));
        }
        return new(seen);
    }

    /// <summary>One released plan. Null when there is none, when it is not the reader's, when it is held back, taken back, or the access has ended: always in the same way.</summary>
    public async Task<FamilyPlan?> FamilyPlan(FamilyReader reader, FamilyReleaseId id)
    {
        await Begin();
        if (await context.Set<FamilyRelease>().AsNoTracking().SingleOrDefaultAsync(r => r.Id == id) is not { } release) return null;
        var accesses = await AccessesOf(reader, context.Set<FamilyAccess>().Where(a => a.Child == release.Child && a.Compartment == release.Compartment));
        var stops = await context.Set<ReleaseStop>().AsNoTracking().Where(s => s.Child == release.Child && s.Compartment == release.Compartment).ToListAsync();
        var version = await (from r in ShownReleases()
                             join v in context.Set<SipVersion>() on new { r.Sip, Version = r.PlanVersion } equals new { v.Sip, v.Version }
                             where r.Id == id
                             select v).AsNoTracking().SingleOrDefaultAsync();
        var now = accesses.FirstOrDefault(a => release.SeenFrom(a.Access, stops) is not null);
        if (now is null || version is null)
        {
            LogFamily(reader, accesses.FirstOrDefault()?.Access, AccessAct.Refused, "insyn/plan", release.Compartment, release.Child, release.Number.ToString());
            return null;
        }
        LogFamily(reader, now.Access, AccessAct.Read, "insyn/plan", release.Compartment, release.Child, release.Number.ToString());
        return new(id, release.Number.ToString(), now.Unit, now.Phone, now.ChildShown, now.Access.Capacity, now.Access.IsYoungPersons,
            PlanInWords, release.PlanVersion, release.EstablishedOn, Clock.Day(release.SeenFrom(now.Access, stops)!.Value), FamilyCopy.Of(version.Content));
    }

    /// <summary>What the viewer's unit has given about a child it works with, the latest first. The look was logged with the child.</summary>
    public async Task<IReadOnlyList<FamilyAccess>> FamilyAccesses(Viewer viewer, ChildId child)
    {
        await Begin();
        return await context.Set<FamilyAccess>().Where(a => a.Child == child && a.Compartment == viewer.Compartment && a.Unit == viewer.Unit)
            .OrderByDescending(a => a.GivenOn).ThenByDescending(a => a.Id).Take(200).ToListAsync();
    }

    /// <summary>What the viewer's unit has released about a child, taken back or not, the latest first.</summary>
    public async Task<IReadOnlyList<FamilyRelease>> FamilyReleases(Viewer viewer, ChildId child)
    {
        await Begin();
        return await context.Set<FamilyRelease>().AsNoTracking().Where(r => r.Child == child && r.Compartment == viewer.Compartment && r.Unit == viewer.Unit)
            .OrderByDescending(r => r.At).ThenByDescending(r => r.Id).Take(200).ToListAsync();
    }

    /// <summary>What has been released of a case, by the unit that has it and by those that had it before, with those it was released to and those it can be.</summary>
    public async Task<(IReadOnlyList<FamilyRelease> Releases, IReadOnlyList<FamilyAccess> Accesses)> FamilyReleases(Sip sip)
    {
        await Begin();
        var releases = await context.Set<FamilyRelease>().Where(r => r.Sip == sip.Id).OrderByDescending(r => r.At).ThenByDescending(r => r.Id).Take(200).ToListAsync();
        var to = releases.SelectMany(r => r.To).Distinct().ToList();
        var accesses = await context.Set<FamilyAccess>().AsNoTracking().Where(a => a.Child == sip.Child && (a.Unit == sip.Unit || to.Contains(a.Id)))
            .OrderByDescending(a => a.GivenOn).ThenByDescending(a => a.Id).Take(200).ToListAsync();
        return (releases, accesses);
    }

    /// <summary>
    /// Saves an access that is given. What has ended by itself since the night is written down first. Given by two at the same moment the first
    /// stands, and the second is told: with two, ending one would leave the other open.
    /// </summary>
    /// <param name="before">What the unit has given about the child before.</param>
    public async Task Give(Viewer viewer, FamilyAccess access, Child child, IReadOnlyList<FamilyAccess> before)
    {
        foreach (var over in before.Where(a => a.State == FamilyAccessState.Holds && a.StateOn(clock.Today, child).IsOver())) over.EndByItself(clock.Today, child);
        await Save(viewer);
        context.Set<FamilyAccess>().Add(access);
        try { await Save(viewer); }
        catch (DbUpdateException e) when (e is not DbUpdateConcurrencyException) { throw FamilyRules.OneAtATime.Broken(FamilyRules.OneAtATime.Message); }
    }

    public void Add(Viewer _, FamilyRelease release) => context.Set<FamilyRelease>().Add(release);

    /// <summary>Accesses whose right has ended and where nobody has written it down.</summary>
    internal async Task<IReadOnlyList<FamilyAccessId>> FamilyAccessesEnded()
    {
        List<FamilyAccessId> ended = [];
        var holding = from a in context.Set<FamilyAccess>().AsNoTracking()
                      join c in context.Set<Child>() on a.Child equals c.Id
                      where a.State == FamilyAccessState.Holds
                      select new { Access = a, Child = c };
        await foreach (var row in holding.AsAsyncEnumerable())
            if (row.Access.StateOn(clock.Today, row.Child).IsOver()) ended.Add(row.Access.Id);
        return ended;
    }

    /// <summary>Writes down that an access has ended.</summary>
    internal async Task EndFamilyAccess(FamilyAccessId id)
    {
        var access = await context.Set<FamilyAccess>().SingleAsync(a => a.Id == id);
        var child = await context.Set<Child>().SingleAsync(c => c.Id == access.Child);
        if (access.State == FamilyAccessState.Holds && access.StateOn(clock.Today, child).IsOver()) access.EndByItself(clock.Today, child);
    }

    /// <summary>Released, not taken back, and in a case that has not been sealed as opened on the wrong child.</summary>
    IQueryable<FamilyRelease> ShownReleases()
        => from r in context.Set<FamilyRelease>().AsNoTracking()
           join s in context.Set<Sip>() on r.Sip equals s.Id
           where r.TakenBackAt == null && s.State != SipState.WrongChild
           select r;

    async Task<IReadOnlyList<AccessNow>> AccessesOf(FamilyReader reader, IQueryable<FamilyAccess> among)
    {
        var (number, today) = (reader.Number, clock.Today);
        var rows = await (from a in among.AsNoTracking()
                          join c in context.Set<Child>() on a.Child equals c.Id
                          join u in context.Set<Unit>() on a.Unit equals u.Id
                          where a.Number == number && a.State == FamilyAccessState.Holds
                          orderby a.GivenOn, a.Id
                          select new AccessNow(a, c, u.Name, u.Phone)).Take(MostAccesses).ToListAsync();
        return [.. rows.Where(r => r.Access.HoldsOn(today, r.Child))];
    }

    /// <summary>
    /// Notes that a family has looked. The access stands for the person, so that one reader's lines can be found: a guardian is named as the unit knows
    /// the name, a young person only by capacity, since the log names no child.
    /// </summary>
    void LogFamily(FamilyReader reader, FamilyAccess? access, AccessAct act, string what, CompartmentId owner, ChildId child, string? number = null, IEnumerable<string>? numbers = null)
        => log.Add(new AccessLogRow
        {
            Id = Guid.CreateVersion7(), At = clock.Now, Person = new PersonId(access?.Id.Value ?? Guid.Empty),
            PersonName = access is null ? $"{reader.Name} (Min sida)" : access.Name is { } name ? $"{name}, {access.Capacity.ToLowerInvariant()}" : access.Capacity,
            Unit = access?.Unit ?? default, Compartment = owner, Owner = owner, Child = child, Number = number, Act = act,
            Object = what, Ground = act == AccessAct.Refused ? "visas inte för personen" : "genom insyn", Allowed = act != AccessAct.Refused,
            Numbers = numbers is null ? null : string.Join(' ', numbers), Trace = System.Diagnostics.Activity.Current?.TraceId.ToString(),
        });
}
