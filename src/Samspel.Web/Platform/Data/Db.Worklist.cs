using Microsoft.EntityFrameworkCore;
using Samspel.Domain;
using Samspel.Domain.Parties;
using Samspel.Web.Platform.Access;

namespace Samspel.Web.Platform.Data;

/// <summary>A duty in the worklist: what, in which case, by when, why. Names no person.</summary>
/// <param name="Subject">What it is about; leads to the page where there is no case number.</param>
/// <param name="Person">Who carries it; null while it lies in the unit's inbox.</param>
public sealed record WorklistRow(Guid Subject, string Key, DutyKind Kind, string Number, PersonId? Person, bool ForManagers, DateOnly Due, UnitId? OwedTo, string? Section, string? Law);

/// <summary>How many duties of a kind are due a day.</summary>
public sealed record WorklistCount(DutyKind Kind, DateOnly Due, int Count);

/// <summary>What another unit owes the viewer's unit.</summary>
public sealed record AwaitedRow(string Key, DutyKind Kind, string Number, string UnitName, DateOnly Since, DateOnly Due);

/// <summary>A case the viewer has opened lately.</summary>
public sealed record RecentCase(string Number, bool Received);

public sealed partial class Db
{
    // One's own list and the unit's are two questions, so that each has its index: most open the first, and a unit may have a thousand.
    // One's own is in turn put together of what the person carries, what nobody does, and what is the person's own wherever the person works.
    // Asked as one with "or", the database reads the unit's whole list instead. What is about a person (a compartment's) is for those who work with cases.
    static readonly CompiledQuery<Func<SamspelContext, UnitId, PersonId, bool, DateOnly, DutyKind?, int, int, IAsyncEnumerable<WorklistRow>>> MineQuery = new(() => EF.CompileAsyncQuery(
        (SamspelContext c, UnitId unit, PersonId person, bool cases, DateOnly today, DutyKind? kind, int skip, int take) => c.Set<DutyRow>().AsNoTracking()
            .Where(d => d.Unit == unit && d.Person == person && d.DoneAt == null && d.VisibleFrom <= today && (kind == null || d.Kind == kind))
            .Concat(c.Set<DutyRow>().Where(d => d.Unit == unit && d.Person == null && d.DoneAt == null && !d.ForManagers && (cases || d.Compartment == null) && d.VisibleFrom <= today && (kind == null || d.Kind == kind)))
            .Concat(c.Set<DutyRow>().Where(d => d.Unit == Duty.OfThePerson && d.Person == person && d.DoneAt == null && d.VisibleFrom <= today && (kind == null || d.Kind == kind)))
            .OrderBy(d => d.Due).ThenBy(d => d.Number).ThenBy(d => d.Key).Skip(skip).Take(take)
            .Select(d => new WorklistRow(d.SubjectId, d.Key, d.Kind, d.Number, d.Person, d.ForManagers, d.Due, d.OwedTo, d.Section, d.Law))));

    static readonly CompiledQuery<Func<SamspelContext, UnitId, PersonId, DateOnly, DutyKind?, int, int, IAsyncEnumerable<WorklistRow>>> OwnQuery = new(() => EF.CompileAsyncQuery(
        (SamspelContext c, UnitId unit, PersonId person, DateOnly today, DutyKind? kind, int skip, int take) => c.Set<DutyRow>().AsNoTracking()
            .Where(d => d.Unit == unit && d.Person == person && d.DoneAt == null && d.VisibleFrom <= today && (kind == null || d.Kind == kind))
            .Concat(c.Set<DutyRow>().Where(d => d.Unit == Duty.OfThePerson && d.Person == person && d.DoneAt == null && d.VisibleFrom <= today && (kind == null || d.Kind == kind)))
            .OrderBy(d => d.Due).ThenBy(d => d.Number).ThenBy(d => d.Key).Skip(skip).Take(take)
            .Select(d => new WorklistRow(d.SubjectId, d.Key, d.Kind, d.Number, d.Person, d.ForManagers, d.Due, d.OwedTo, d.Section, d.Law))));

    static readonly CompiledQuery<Func<SamspelContext, UnitId, PersonId, bool, DateOnly, DutyKind?, int, int, IAsyncEnumerable<WorklistRow>>> ManagersQuery = new(() => EF.CompileAsyncQuery(
        (SamspelContext c, UnitId unit, PersonId person, bool cases, DateOnly today, DutyKind? kind, int skip, int take) => c.Set<DutyRow>().AsNoTracking()
            .Where(d => d.Unit == unit && d.Person == person && d.DoneAt == null && d.VisibleFrom <= today && (kind == null || d.Kind == kind))
            .Concat(c.Set<DutyRow>().Where(d => d.Unit == unit && d.Person == null && d.DoneAt == null && (cases || d.Compartment == null) && d.VisibleFrom <= today && (kind == null || d.Kind == kind)))
            .Concat(c.Set<DutyRow>().Where(d => d.Unit == unit && d.ForManagers && d.Person != null && d.Person != person && d.DoneAt == null && (cases || d.Compartment == null) && d.VisibleFrom <= today && (kind == null || d.Kind == kind)))
            .Concat(c.Set<DutyRow>().Where(d => d.Unit == Duty.OfThePerson && d.Person == person && d.DoneAt == null && d.VisibleFrom <= today && (kind == null || d.Kind == kind)))
            .OrderBy(d => d.Due).ThenBy(d => d.Number).ThenBy(d => d.Key).Skip(skip).Take(take)
            .Select(d => new WorklistRow(d.SubjectId, d.Key, d.Kind, d.Number, d.Person, d.ForManagers, d.Due, d.OwedTo, d.Section, d.Law))));

    static readonly CompiledQuery<Func<SamspelContext, UnitId, PersonId, bool, bool, DateOnly, DutyKind?, int, int, IAsyncEnumerable<WorklistRow>>> WholeUnitQuery = new(() => EF.CompileAsyncQuery(
        (SamspelContext c, UnitId unit, PersonId person, bool manager, bool cases, DateOnly today, DutyKind? kind, int skip, int take) => c.Set<DutyRow>().AsNoTracking()
            .Where(d => d.Unit == unit && (cases || d.Compartment == null || d.Person == person) && d.DoneAt == null && d.VisibleFrom <= today && (manager || !d.ForManagers || d.Person != null) && (kind == null || d.Kind == kind))
            .Concat(c.Set<DutyRow>().Where(d => d.Unit == Duty.OfThePerson && d.Person == person && d.DoneAt == null && d.VisibleFrom <= today && (kind == null || d.Kind == kind)))
            .OrderBy(d => d.Due).ThenBy(d => d.Number).ThenBy(d => d.Key).Skip(skip).Take(take)
            .Select(d => new WorklistRow(d.SubjectId, d.Key, d.Kind, d.Number, d.Person, d.ForManagers, d.Due, d.OwedTo, d.Section, d.Law))));

    static readonly CompiledQuery<Func<SamspelContext, UnitId, PersonId, DateOnly, int, int, IAsyncEnumerable<AwaitedRow>>> AwaitedByMeQuery = new(() => EF.CompileAsyncQuery(
        (SamspelContext c, UnitId unit, PersonId person, DateOnly today, int skip, int take) => c.Set<DutyRow>().AsNoTracking()
            .Where(d => d.OwedTo == unit && d.AwaitedBy == person && d.DoneAt == null && d.Unit != unit && d.VisibleFrom <= today && !d.ForManagers)
            .Concat(c.Set<DutyRow>().Where(d => d.OwedTo == unit && d.AwaitedBy == null && d.DoneAt == null && d.Unit != unit && d.VisibleFrom <= today && !d.ForManagers))
            .Join(c.Set<Unit>(), d => d.Unit, u => u.Id, (d, u) => new { Duty = d, u.Name })
            .OrderBy(x => x.Duty.OwedSince).ThenBy(x => x.Duty.Number).ThenBy(x => x.Duty.Key).Skip(skip).Take(take)
            .Select(x => new AwaitedRow(x.Duty.Key, x.Duty.Kind, x.Duty.Number, x.Name, x.Duty.OwedSince ?? x.Duty.VisibleFrom, x.Duty.Due))));

    static readonly CompiledQuery<Func<SamspelContext, UnitId, DateOnly, int, int, IAsyncEnumerable<AwaitedRow>>> AwaitedByUnitQuery = new(() => EF.CompileAsyncQuery(
        (SamspelContext c, UnitId unit, DateOnly today, int skip, int take) => c.Set<DutyRow>().AsNoTracking()
            .Where(d => d.OwedTo == unit && d.DoneAt == null && d.Unit != unit && d.VisibleFrom <= today && !d.ForManagers)
            .Join(c.Set<Unit>(), d => d.Unit, u => u.Id, (d, u) => new { Duty = d, u.Name })
            .OrderBy(x => x.Duty.OwedSince).ThenBy(x => x.Duty.Number).ThenBy(x => x.Duty.Key).Skip(skip).Take(take)
            .Select(x => new AwaitedRow(x.Duty.Key, x.Duty.Kind, x.Duty.Number, x.Name, x.Duty.OwedSince ?? x.Duty.VisibleFrom, x.Duty.Due))));

    static readonly CompiledQuery<Func<SamspelContext, PersonId, UnitId, IAsyncEnumerable<RecentCase>>> RecentQuery = new(() => EF.CompileAsyncQuery(
        (SamspelContext c, PersonId person, UnitId unit) => c.Set<AccessLogRow>().AsNoTracking()
            .Where(l => l.Person == person && l.Unit == unit && l.Number != null && l.Allowed && (l.Act == AccessAct.Read || l.Act == AccessAct.Received) && (l.Object == "sip" || l.Object == "mottaget"))
            .OrderByDescending(l => l.At).Take(60).Select(l => new RecentCase(l.Number!, l.Object == "mottaget"))));

    /// <summary>The unit's open duties by day: the viewer's own with the inbox, or all.</summary>
    public async Task<IReadOnlyList<WorklistRow>> Worklist(Viewer viewer, bool all, DutyKind? kind, int skip, int take)
    {
        var manager = viewer.Role == Role.UnitManager;
        if (viewer.SeesOwnDutiesOnly) return await Listed(OwnQuery.On(context)(context, viewer.Unit, viewer.Person, clock.Today, kind, skip, take));
        return await Listed(all ? WholeUnitQuery.On(context)(context, viewer.Unit, viewer.Person, manager, viewer.WorksWithCases, clock.Today, kind, skip, take)
            : (manager ? ManagersQuery : MineQuery).On(context)(context, viewer.Unit, viewer.Person, viewer.WorksWithCases, clock.Today, kind, skip, take));
    }

    /// <summary>How many there are by kind and day, for a list that is too long to count on the page or shows one kind only.</summary>
    public async Task<IReadOnlyList<WorklistCount>> WorklistCounts(Viewer viewer, bool all)
    {
        var today = clock.Today;
        return await Open(viewer, all).Where(d => d.VisibleFrom <= today)
            .GroupBy(d => new { d.Kind, d.Due }).Select(g => new WorklistCount(g.Key.Kind, g.Key.Due, g.Count())).ToListAsync();
    }

    /// <summary>The last day of the next duty that is not yet visible; null when nothing is coming.</summary>
    public async Task<DateOnly?> NextDue(Viewer viewer)
    {
        var today = clock.Today;
        return await Open(viewer, false).Where(d => d.VisibleFrom > today).MinAsync(d => (DateOnly?)d.Due);
    }

    /// <summary>The duties of the lists above, visible yet or not, put together in the same way.</summary>
    IQueryable<DutyRow> Open(Viewer viewer, bool all)
    {
        var (unit, person, manager, cases) = (viewer.Unit, viewer.Person, viewer.Role == Role.UnitManager, viewer.WorksWithCases);
        var open = context.Set<DutyRow>().AsNoTracking().Where(d => d.DoneAt == null);
        var ofThePerson = open.Where(d => d.Unit == Duty.OfThePerson && d.Person == person);
        if (viewer.SeesOwnDutiesOnly) return open.Where(d => d.Unit == unit && d.Person == person).Concat(ofThePerson);
        if (all) return open.Where(d => d.Unit == unit && (cases || d.Compartment == null || d.Person == person) && (manager || !d.ForManagers || d.Person != null)).Concat(ofThePerson);
        var mine = open.Where(d => d.Unit == unit && d.Person == person)
            .Concat(open.Where(d => d.Unit == unit && d.Person == null && (manager || !d.ForManagers) && (cases || d.Compartment == null))).Concat(ofThePerson);
        return manager ? mine.Concat(open.Where(d => d.Unit == unit && d.ForManagers && d.Person != null && d.Person != person && (cases || d.Compartment == null))) : mine;
    }

    /// <summary>What other units owe the viewer in cases the viewer carries or nobody does, or owe the whole unit; the oldest first.</summary>
    public async Task<IReadOnlyList<AwaitedRow>> Awaited(Viewer viewer, bool all, int skip, int take) => await Listed(all
        ? AwaitedByUnitQuery.On(context)(context, viewer.Unit, clock.Today, skip, take)
        : AwaitedByMeQuery.On(context)(context, viewer.Unit, viewer.Person, clock.Today, skip, take));

    /// <summary>How much others owe, for the pages of that list.</summary>
    public async Task<int> AwaitedCount(Viewer viewer, bool all)
    {
        var (unit, person, today) = (viewer.Unit, viewer.Person, clock.Today);
        return await context.Set<DutyRow>().AsNoTracking()
            .CountAsync(d => d.OwedTo == unit && d.DoneAt == null && (all || d.AwaitedBy == person || d.AwaitedBy == null) && d.Unit != unit && d.VisibleFrom <= today && !d.ForManagers);
    }

    /// <summary>The cases this person has opened lately at this unit, by number.</summary>
    public async Task<IReadOnlyList<RecentCase>> RecentCases(Viewer viewer, int most)
        => [.. (await Listed(RecentQuery.On(context)(context, viewer.Person, viewer.Unit))).DistinctBy(r => r.Number).Take(most)];

    /// <summary>What the duties that belong to no case are about: an agreement, an amendment, a document, a body or its meeting by its name.</summary>
    public async Task<IReadOnlyDictionary<Guid, string>> SubjectsOf(IReadOnlyList<WorklistRow> rows)
    {
        var names = new Dictionary<Guid, string>();
        if (About(k => k is DutyKind.FillSeat) is { Count: > 0 } seats)
        {
            var bodies = seats.ConvertAll(BodyId.Of);
            foreach (var b in await context.Set<Domain.Bodies.Body>().AsNoTracking().Where(b => bodies.Contains(b.Id)).Select(b => new { b.Id, Name = EF.Property<string>(b, Samspel.Web.Bodies.BodyColumns.SortName) }).ToListAsync()) names[b.Id.Value] = b.Name;
        }
        if (About(IsOfMeeting) is { Count: > 0 } met)
        {
            var meetings = met.ConvertAll(BodyMeetingId.Of);
            foreach (var m in await context.Set<Domain.Bodies.BodyMeeting>().AsNoTracking().Where(m => meetings.Contains(m.Id)).Select(m => new { m.Id, m.BodyName, On = EF.Property<DateOnly>(m, Samspel.Web.Bodies.BodyColumns.On) }).ToListAsync())
                names[m.Id.Value] = $"{m.BodyName} {m.On:yyyy-MM-dd}";
        }
        if (About(IsOfTheCounty) is { Count: > 0 } county) await Name(county, names);
        if (About(k => k is DutyKind.AnswerInventory or DutyKind.LockInventory) is { Count: > 0 } asked)
        {
            var rounds = asked.ConvertAll(InventoryRoundId.Of);
            foreach (var r in await context.Set<Domain.Inventories.InventoryRound>().AsNoTracking().Where(r => rounds.Contains(r.Id)).Select(r => new { r.Id, r.Name }).ToListAsync()) names[r.Id.Value] = r.Name;
        }
        if (About(k => k is not (DutyKind.FillSeat or DutyKind.AnswerInventory or DutyKind.LockInventory or DutyKind.WeedConcernReports or DutyKind.WeedSubstanceReports) && !IsOfMeeting(k) && !IsOfTheCounty(k)) is not { Count: > 0 } others) return names;
        var (agreements, amendments, documents) = (others.ConvertAll(CountyAgreementId.Of), others.ConvertAll(AmendmentId.Of), others.ConvertAll(RelatedDocumentId.Of));
        foreach (var a in await context.Set<Domain.Agreements.CountyAgreement>().AsNoTracking().Where(a => agreements.Contains(a.Id)).Select(a => new { a.Id, a.Dnr }).ToListAsync()) names[a.Id.Value] = a.Dnr;
        foreach (var a in await context.Set<Domain.Agreements.MinorAmendment>().AsNoTracking().Where(a => amendments.Contains(a.Id)).Select(a => new { a.Id, a.Title }).ToListAsync()) names[a.Id.Value] = a.Title;
        var frameworks = others.ConvertAll(FrameworkDocumentId.Of);
        foreach (var d in rows.Any(r => r.Kind is DutyKind.AdoptFrameworkDocument or DutyKind.AnnexFrameworkDocument) ? await context.Set<Domain.CentreStarts.FrameworkDocument>().AsNoTracking().Where(d => frameworks.Contains(d.Id)).Select(d => new { d.Id, d.Title }).ToListAsync() : []) names[d.Id.Value] = d.Title;
        foreach (var d in await context.Set<Domain.Agreements.RelatedDocument>().AsNoTracking().Where(d => documents.Contains(d.Id)).Select(d => new { d.Id, d.Title }).ToListAsync()) names[d.Id.Value] = d.Title;
        return names;

        List<Guid> About(Func<DutyKind, bool> of) => [.. rows.Where(r => r.Number.Length == 0 && of(r.Kind)).Select(r => r.Subject).Distinct()];
    }

    /// <summary>Joint services, development work and provision, by kind, title or municipality.</summary>
    async Task Name(List<Guid> subjects, Dictionary<Guid, string> names)
    {
        var (services, works, provisions) = (subjects.ConvertAll(LocalServiceId.Of), subjects.ConvertAll(DevelopmentWorkId.Of), subjects.ConvertAll(ProvisionId.Of));
        foreach (var s in await (from s in context.Set<Domain.JointServices.LocalService>().AsNoTracking() join p in context.Set<Party>() on s.MunicipalityCode equals p.Code where services.Contains(s.Id) select new { s.Id, s.Kind, p.Name }).ToListAsync()) names[s.Id.Value] = $"{s.Kind.Word()}, {s.Name}";
        foreach (var w in await context.Set<Domain.JointServices.DevelopmentWork>().AsNoTracking().Where(w => works.Contains(w.Id)).Select(w => new { w.Id, w.Content }).ToListAsync()) names[w.Id.Value] = w.Content.Title;
        foreach (var v in await (from v in context.Set<Domain.Provision.MunicipalProvision>().AsNoTracking() join p in context.Set<Party>() on v.MunicipalityCode equals p.Code where provisions.Contains(v.Id) select new { v.Id, p.Name }).ToListAsync()) names[v.Id.Value] = v.Name;
    }

    static bool IsOfTheCounty(DutyKind kind) => kind is DutyKind.CompleteJointService or DutyKind.FollowUpDevelopment or DutyKind.ReviewProvision;

    static bool IsOfMeeting(DutyKind kind) => kind is DutyKind.NoticeBodyMeeting or DutyKind.WriteMinutes or DutyKind.AdjustMinutes or DutyKind.RemindAdjusters or DutyKind.LockMinutes or DutyKind.DoBodyAssignment;

    static async Task<IReadOnlyList<T>> Listed<T>(IAsyncEnumerable<T> rows)
    {
        var list = new List<T>();
        await foreach (var row in rows) list.Add(row);
        return list;
    }
}
