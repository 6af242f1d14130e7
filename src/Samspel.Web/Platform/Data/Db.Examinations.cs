using Microsoft.EntityFrameworkCore;
using Samspel.Domain;
using Samspel.Domain.Children;
using Samspel.Domain.Disclosures;
using Samspel.Domain.Examinations;
using Samspel.Domain.Parties;
using Samspel.Domain.Placements;
using Samspel.Web.Examinations;
using Samspel.Web.Platform.Access;

namespace Samspel.Web.Platform.Data;

/// <summary>An examination as the viewer's unit stands to it.</summary>
/// <param name="Own">The unit's own case; else the region's unit, which reads what it has received and its own acts.</param>
/// <param name="Papers">What the unit has received and sent in it, the latest first.</param>
/// <param name="Hidden">The child's identity is protected today.</param>
public sealed record Standing<T>(T Case, bool Own, IReadOnlyList<Disclosure> Papers, bool Hidden) where T : class
{
    public Disclosure? Paper(ItemKind kind) => Papers.FirstOrDefault(d => d.Kind == kind);
}

/// <summary>An examination in a list. The owner's list has initials and year of birth; the region's says whom it comes from and nothing of the child.</summary>
public sealed record ExaminationLine(string Number, string Kind, string State, DateOnly Since, string? Initials, string? BirthYear, bool Protected, string? From, string? Carrier)
{
    /// <summary>Year and running number, as in an address.</summary>
    public string Short => Number[(Number.IndexOf('-', StringComparison.Ordinal) + 1)..];
}

/// <summary>
/// Examinations: the owner's unit has the case, the region's unit stands to it on what has been disclosed to it. For everybody else it is not there,
/// and the attempt is logged in the compartment that owns it.
/// </summary>
public sealed partial class Db
{
    /// <summary>The health examination, as the owner's unit or as the region's unit that has received the request.</summary>
    public async Task<Standing<HealthExamination>?> Examination(Viewer viewer, string? number, string what = "undersokning", AccessAct act = AccessAct.Read)
    {
        await Begin();
        if (!CaseNumber.TryParse($"UND-{number}", out var n) || await context.Set<HealthExamination>().SingleOrDefaultAsync(e => e.Number == n) is not { } examination) return null;
        return await StandingTo(viewer, examination, examination.Regional?.Id, what, act);
    }

    /// <summary>The medical examination before an application for care, as the owner's unit or the physician's.</summary>
    public async Task<Standing<LvuExamination>?> LvuExamination(Viewer viewer, string? number, string what = "lvu-undersokning", AccessAct act = AccessAct.Read)
    {
        await Begin();
        if (!CaseNumber.TryParse($"UND-{number}", out var n) || await context.Set<LvuExamination>().SingleOrDefaultAsync(e => e.Number == n) is not { } examination) return null;
        return await StandingTo(viewer, examination, examination.Shared is null ? null : examination.Regional?.Id, what, act);
    }

    async Task<Standing<T>?> StandingTo<T>(Viewer viewer, T examination, UnitId? regional, string what, AccessAct act) where T : class, ICase
    {
        var text = examination.Number.ToString();
        var own = viewer.WorksWithCases && examination.Compartment == viewer.Compartment && examination.Unit == viewer.Unit;
        IReadOnlyList<Disclosure> papers = own || viewer.WorksWithCases && regional == viewer.Unit
            ? await context.Set<Disclosure>().Where(d => (d.ToUnit == viewer.Unit || d.FromUnit == viewer.Unit) && d.CaseNumber == text && d.EndedAt == null).OrderByDescending(d => d.At).ThenByDescending(d => d.Id).Take(20).ToListAsync() : [];
        var received = !own && papers.Any(d => d.ToUnit == viewer.Unit);
        var reads = act == AccessAct.Read && received ? AccessAct.Received : act;
        Log(viewer, own || received ? reads : AccessAct.Refused, what, own ? "pågående insats vid enheten" : received ? $"utlämnande {string.Join(' ', papers.Select(d => d.Ground).Distinct())}" : "inte enhetens ärende",
            own || received, examination.Compartment, own || !received ? examination.Child : null, text);
        return own || received ? new Standing<T>(examination, own, papers, await IsProtected(viewer, examination.Child)) : null;
    }

    /// <summary>Whether the number is one of an examination before an application for care; says nothing to anybody about whose it is.</summary>
    internal Task<bool> IsLvuExamination(CaseNumber number) => context.Set<LvuExamination>().AnyAsync(e => e.Number == number);

    async Task<CaseOwner?> OwnerOfExamination(CaseNumber number) =>
        await context.Set<HealthExamination>().AsNoTracking().Where(e => e.Number == number).Select(e => new CaseOwner(e.Unit, e.Compartment)).SingleOrDefaultAsync()
        ?? await context.Set<LvuExamination>().AsNoTracking().Where(e => e.Number == number).Select(e => new CaseOwner(e.Unit, e.Compartment)).SingleOrDefaultAsync();

    /// <summary>The unit's own examinations of a placement. Read together with the placement, whose look is logged.</summary>
    public async Task<IReadOnlyList<HealthExamination>> ExaminationsOf(Viewer viewer, PlacementId placement)
    {
        await Begin();
        return await context.Set<HealthExamination>().Where(e => e.Placement == placement && e.Unit == viewer.Unit && e.Compartment == viewer.Compartment).OrderByDescending(e => e.Number).Take(50).ToListAsync();
    }

    /// <summary>The unit's own examinations of a child it works with, whether placed or not; the look is logged with the child.</summary>
    public async Task<(IReadOnlyList<HealthExamination> Health, IReadOnlyList<LvuExamination> Lvu)> ExaminationsAbout(Viewer viewer, ChildId child)
    {
        await Begin();
        return (await context.Set<HealthExamination>().Where(e => e.Child == child && e.Unit == viewer.Unit && e.Compartment == viewer.Compartment).OrderByDescending(e => e.Number).Take(50).ToListAsync(),
            await context.Set<LvuExamination>().Where(e => e.Child == child && e.Unit == viewer.Unit && e.Compartment == viewer.Compartment).OrderByDescending(e => e.Number).Take(50).ToListAsync());
    }

    public void Add(Viewer viewer, HealthExamination examination)
    {
        context.Set<HealthExamination>().Add(examination);
        Log(viewer, AccessAct.Read, "undersokning/ny", "ärendet öppnades vid enheten", owner: examination.Compartment, child: examination.Child, number: examination.Number.ToString());
    }

    public void Add(Viewer viewer, LvuExamination examination)
    {
        context.Set<LvuExamination>().Add(examination);
        Log(viewer, AccessAct.Read, "lvu-undersokning/ny", "ärendet öppnades vid enheten", owner: examination.Compartment, child: examination.Child, number: examination.Number.ToString());
    }

    /// <summary>What is handed to another unit, in the save that the case's own act belongs to.</summary>
    public void Add(Viewer _, Disclosure made) => context.Set<Disclosure>().Add(made);

    /// <summary>Who decides for the child of an examination on a day: what the region's acts are judged by, never shown to it.</summary>
    internal async Task<WhoDecides> WhoDecides(ChildId child, DateOnly day) => (await context.Set<Child>().AsNoTracking().SingleAsync(c => c.Id == child)).WhoDecidesOn(day);

    /// <summary>The child a case is about and who carries it; the look was logged with the case.</summary>
    public async Task<ChildAndCarrier> ChildAndCarrierOf(ChildId child, PersonId? carrier)
    {
        await Begin();
        return new(await context.Set<Child>().SingleAsync(c => c.Id == child), await PersonName(carrier));
    }

    /// <summary>The placement an examination belongs to, in the hands of the unit that has both; null when there is none.</summary>
    public async Task<Placement?> PlacementOf(HealthExamination examination)
    {
        await Begin();
        return examination.Placement is { } id ? await context.Set<Placement>().SingleOrDefaultAsync(p => p.Id == id && p.Compartment == examination.Compartment && p.Unit == examination.Unit) : null;
    }

    /// <summary>The item of the chain that asks for the examination follows it in the same save: settled by its proof, open again when it was found needed after all.</summary>
    public async Task SettleInChain(Viewer viewer, HealthExamination examination)
    {
        IReadOnlyList<Placement> placements = examination.Placement is null ? await PlacementsAbout(viewer, examination.Child) : await PlacementOf(examination) is { } own ? [own] : [];
        foreach (var placement in placements)
        {
            if (examination.Settled is { } proof && placement.OpenItems.Any(i => i.Kind.Examination() == proof.Kind) && placement.Can(PlacementCommand.ReportItem, viewer.Actor)) placement.SettleExamination(viewer.Actor, proof, clock.Today);
            else if (examination.State == ExaminationState.Needed && placement.Can(PlacementCommand.ReopenItem, viewer.Actor) && !placement.State.IsOver())
                foreach (var item in placement.Items.Where(i => i.Kind.Examination() == examination.Kind && i.Status == ChainStatus.NotNeeded).ToList()) placement.ReopenItem(viewer.Actor, item.Number, $"Undersökningen bedömdes behövas, {examination.Number}.", clock.Today);
        }
    }

    /// <summary>What is under way for a placement that is over ends with it, in the same save (7.I); the region's duty goes.</summary>
    public async Task InterruptExaminations(Viewer viewer, Placement over)
    {
        foreach (var examination in (await ExaminationsOf(viewer, over.Id)).Where(e => e.Kind == ExaminationKind.AtPlacement && e.Can(ExaminationCommand.Interrupt, viewer.Actor))) examination.Interrupt(viewer.Actor, over, clock.Today);
    }

    /// <summary>What is under way goes with a child that has been placed again, and settles its item in the next chain, in the same save.</summary>
    public async Task MoveExaminations(Viewer viewer, Placement before, Placement next)
    {
        foreach (var examination in (await ExaminationsOf(viewer, before.Id)).Where(e => e.Can(ExaminationCommand.MoveToNext, viewer.Actor)))
        {
            examination.MoveTo(viewer.Actor, next, clock.Today);
            if (examination.Settled is { } proof) next.SettleExamination(viewer.Actor, proof, clock.Today);
        }
    }

    /// <summary>The examinations under way go with a placement that is handed over, in the same save. Within the unit, what a third person carries stays there.</summary>
    /// <param name="before">Who carried the placement, and at which unit.</param>
    public async Task HandOverExaminations(Actor by, Placement placement, (UnitId Unit, PersonId? Person) before, string to)
    {
        await Begin();
        var left = placement.Unit != before.Unit;
        foreach (var examination in await OpenExaminations().Where(e => e.Placement == placement.Id && e.Unit == before.Unit && (left || e.Responsible == before.Person)).ToListAsync())
            examination.HandOver(by, placement.Owner, placement.Responsible, to, clock.Today);
    }

    /// <summary>The unit that took over an examination gets its relation to the child.</summary>
    public async Task RelateUnit(ICase taken)
    {
        if (!await context.Set<ChildUnit>().AnyAsync(r => r.Child == taken.Child && r.Unit == taken.Unit))
            context.Set<ChildUnit>().Add(new ChildUnit { Child = taken.Child, Unit = taken.Unit, Since = clock.Today, Reason = $"Tog över {taken.Number}." });
    }

    IQueryable<HealthExamination> OpenExaminations() => context.Set<HealthExamination>().Where(e => e.State != ExaminationState.NotNeeded && e.State != ExaminationState.Interrupted
        && (e.State != ExaminationState.Reported || context.Set<DutyRow>().Any(d => d.SubjectId == (Guid)(object)e.Id && d.DoneAt == null && d.Unit == e.Unit)));
    IQueryable<LvuExamination> OpenLvuExaminations() => context.Set<LvuExamination>().Where(e => e.State != LvuState.Applied && e.State != LvuState.Withdrawn);

    /// <summary>What somebody carries of examinations at a unit goes with the rest that is handed over.</summary>
    async Task<IReadOnlyList<ICase>> HandOverExaminations(Actor manager, PersonId from, UnitId at, PersonId? to, string receiver)
    {
        var health = await OpenExaminations().Where(e => e.Unit == at && e.Responsible == from).ToListAsync();
        var lvu = await OpenLvuExaminations().Where(e => e.Unit == at && e.Responsible == from).ToListAsync();
        foreach (var e in health) e.HandOver(manager, e.Owner, to, receiver, clock.Today);
        foreach (var e in lvu) e.HandOver(manager, e.Owner, to, receiver, clock.Today);
        return [.. health, .. lvu];
    }

    /// <summary>The region's unit that the viewer's unit last asked for a health examination (ingången till vården); null when it has asked none.</summary>
    public async Task<Domain.Sips.UnitRef?> UsualEntrance(Viewer viewer)
    {
        await Begin();
        return await context.Set<HealthExamination>().AsNoTracking().Where(e => e.Unit == viewer.Unit && EF.Property<UnitId?>(e, ExaminationColumns.RegionalUnit) != null)
            .OrderByDescending(e => e.Number).Select(e => e.Regional).FirstOrDefaultAsync();
    }

    /// <summary>What has happened in a case, the latest first. The region's unit reads what its own people have written.</summary>
    public async Task<IReadOnlyList<FactRow>> HistoryOf(Viewer viewer, ICase about, bool own, int most)
    {
        await Begin();
        var number = about.Number.ToString();
        return await context.Set<FactRow>().AsNoTracking().Where(f => f.Number == number && f.Compartment == about.Compartment && (own || f.Unit == viewer.Unit) && f.Subject != nameof(Disclosure))
            .OrderByDescending(f => f.At).ThenByDescending(f => f.Id).Take(most).ToListAsync();
    }

    /// <summary>The unit's health examinations: its own, or those asked of it. A page at a time; logged as one list.</summary>
    /// <param name="state">Only those that stand here; null gives all that are not over.</param>
    public async Task<(IReadOnlyList<ExaminationLine> Lines, int Total)> Examinations(Viewer viewer, ExaminationState? state, int page, int size)
    {
        await Begin();
        var (own, unit, compartment) = (viewer.UnitKind.Branch() == Branch.SocialServices, viewer.Unit, viewer.Compartment);
        var all = context.Set<HealthExamination>().AsNoTracking();
        all = own ? all.Where(e => e.Unit == unit && e.Compartment == compartment) : all.Where(e => EF.Property<UnitId?>(e, ExaminationColumns.RegionalUnit) == unit);
        ExaminationState[] over = [ExaminationState.NotNeeded, ExaminationState.Reported, ExaminationState.Interrupted];
        all = state is { } wanted ? all.Where(e => e.State == wanted) : all.Where(e => !over.Contains(e.State));
        var total = await all.CountAsync();
        var rows = await (from e in all join c in context.Set<Child>() on e.Child equals c.Id orderby e.Number descending select new { e.Number, e.Kind, e.State, e.StateSince, e.Owner, e.Responsible, Child = own ? c : null })
            .Skip((page - 1) * size).Take(size).ToListAsync();
        var names = await PersonNames(rows.Select(r => own ? r.Responsible : null));
        Log(viewer, own ? AccessAct.List : AccessAct.Received, "undersokning", own ? "enhetens egna ärenden" : "undersökningar som har begärts hos enheten", owner: viewer.Compartment, numbers: rows.Select(r => r.Number.ToString()));
        return ([.. rows.Select(r => new ExaminationLine(r.Number.ToString(), r.Kind.Word(), r.State.Word(), r.StateSince, r.Child?.Initials, r.Child?.BirthYear, r.Child is { IsProtected: true },
            own ? null : r.Owner.Name, r.Responsible is { } p ? names.GetValueOrDefault(p) : null))], total);
    }

    /// <summary>How many of the unit's health examinations stand where.</summary>
    public async Task<IReadOnlyDictionary<ExaminationState, int>> ExaminationCounts(Viewer viewer)
    {
        await Begin();
        var (own, unit, compartment) = (viewer.UnitKind.Branch() == Branch.SocialServices, viewer.Unit, viewer.Compartment);
        var all = context.Set<HealthExamination>().AsNoTracking();
        all = own ? all.Where(e => e.Unit == unit && e.Compartment == compartment) : all.Where(e => EF.Property<UnitId?>(e, ExaminationColumns.RegionalUnit) == unit);
        return await all.GroupBy(e => e.State).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count);
    }

    /// <summary>The unit's examinations before an application for care, its own or those decided to be done there. Logged as one list.</summary>
    public async Task<(IReadOnlyList<ExaminationLine> Lines, int Total)> LvuExaminations(Viewer viewer, bool over, int page, int size)
    {
        await Begin();
        var (own, unit, compartment) = (viewer.UnitKind.Branch() == Branch.SocialServices, viewer.Unit, viewer.Compartment);
        var all = context.Set<LvuExamination>().AsNoTracking();
        all = own ? all.Where(e => e.Unit == unit && e.Compartment == compartment) : all.Where(e => EF.Property<UnitId?>(e, ExaminationColumns.RegionalUnit) == unit);
        LvuState[] done = own ? [LvuState.Applied, LvuState.Withdrawn] : [LvuState.Certified, LvuState.Applied, LvuState.Omitted, LvuState.Withdrawn];
        all = over ? all.Where(e => done.Contains(e.State)) : all.Where(e => !done.Contains(e.State));
        var total = await all.CountAsync();
        var rows = await (from e in all join c in context.Set<Child>() on e.Child equals c.Id orderby e.Number descending select new { e.Number, e.State, e.StateSince, e.Owner, e.Responsible, Child = own ? c : null })
            .Skip((page - 1) * size).Take(size).ToListAsync();
        var names = await PersonNames(rows.Select(r => own ? r.Responsible : null));
        Log(viewer, own ? AccessAct.List : AccessAct.Received, "lvu-undersokning", own ? "enhetens egna ärenden" : "läkarundersökningar som har beslutats hos enheten", owner: viewer.Compartment, numbers: rows.Select(r => r.Number.ToString()));
        return ([.. rows.Select(r => new ExaminationLine(r.Number.ToString(), ExaminationKind.BeforeLvuApplication.Word(), r.State.Word(), r.StateSince, r.Child?.Initials, r.Child?.BirthYear, r.Child is { IsProtected: true },
            own ? null : r.Owner.Name, r.Responsible is { } p ? names.GetValueOrDefault(p) : null))], total);
    }
}
