using Microsoft.EntityFrameworkCore;
using Samspel.Domain;
using Samspel.Domain.Children;
using Samspel.Domain.Consents;
using Samspel.Domain.Parties;
using Samspel.Domain.Sips;
using Samspel.Web.Platform.Access;

namespace Samspel.Web.Platform.Data;

/// <summary>A SIP in a list: number, state, the child's initials and year of birth.</summary>
public sealed record SipLine(string Number, SipState State, string Initials, string BirthYear, string? Responsible, DateOnly OpenedOn, DateOnly? NextFollowUp, bool Protected);

/// <summary>The child a case is about, and the name of the person who carries the case; null while it lies in the unit's inbox.</summary>
public sealed record ChildAndCarrier(Child Child, string? Carrier);

public sealed partial class Db
{
    static readonly CompiledQuery<Func<SamspelContext, CaseNumber, Task<Sip?>>> SipQuery = new(() => EF.CompileAsyncQuery(
        (SamspelContext c, CaseNumber number) => c.Set<Sip>().AsNoTracking().Include(s => s.Meetings.OrderBy(m => m.Number)).AsSplitQuery().SingleOrDefault(s => s.Number == number)));

    static readonly CompiledQuery<Func<SamspelContext, ChildId, Guid?, Task<ChildAndCarrier>>> ChildQuery = new(() => EF.CompileAsyncQuery(
        (SamspelContext c, ChildId id, Guid? carrier) => c.Set<Child>().AsNoTracking().Where(x => x.Id == id)
            .Select(x => new ChildAndCarrier(x, c.Set<Account>().Where(a => a.Id == carrier).Select(a => a.DisplayName).FirstOrDefault())).Single()));

    /// <summary>The unit's own SIP with its meetings; null when it is not there or not this unit's. Logged either way.</summary>
    /// <param name="what">Which page: "sip", "sip/utskrift/akten".</param>
    public async Task<Sip?> Sip(Viewer viewer, string? number, string what = "sip", AccessAct act = AccessAct.Read)
    {
        await Begin();
        if (!CaseNumber.TryParse($"SIP-{number}", out var n)) return null;
        var sip = OnlyShows ? await SipQuery.On(context)(context, n) : await context.Set<Sip>().Include(s => s.Meetings.OrderBy(m => m.Number)).AsSplitQuery().SingleOrDefaultAsync(s => s.Number == n);
        if (sip is null) return null;
        var ours = viewer.WorksWithCases && sip.Compartment == viewer.Compartment && sip.Unit == viewer.Unit;
        Log(viewer, ours ? act : AccessAct.Refused, what, ours ? "pågående insats vid enheten" : "inte enhetens ärende", ours, sip.Compartment, sip.Child, n.ToString());
        return ours ? sip : null;
    }

    /// <summary>
    /// The SIP of another unit, for a unit that holds something received in it and has something to do there: answer a call, report
    /// on its own action. Used to act, never to show: what is shown is what was received.
    /// </summary>
    public async Task<Sip?> SipToAnswer(Viewer viewer, string? number)
    {
        await Begin();
        if (!viewer.WorksWithCases || !CaseNumber.TryParse($"SIP-{number}", out var n)) return null;
        var text = n.ToString();
        if (!await context.Set<Samspel.Domain.Disclosures.Disclosure>().AnyAsync(d => d.ToUnit == viewer.Unit && d.CaseNumber == text && d.EndedAt == null)) return null;
        return await context.Set<Sip>().Include(s => s.Meetings.OrderBy(m => m.Number)).AsSplitQuery().SingleOrDefaultAsync(s => s.Number == n);
    }

    /// <summary>The consent a SIP rests on, for the unit that acts in it.</summary>
    public async Task<Consent?> ConsentOf(Sip sip)
    {
        await Begin();
        return sip.Consent is { } id ? await context.Set<Consent>().SingleOrDefaultAsync(c => c.Id == id) : null;
    }

    /// <summary>The child a SIP is about, and the name of who carries the case; the look was logged with the SIP itself.</summary>
    public async Task<ChildAndCarrier> ChildAndCarrierOf(Sip sip)
    {
        await Begin();
        return OnlyShows ? await ChildQuery.On(context)(context, sip.Child, sip.Responsible?.Value)
            : new(await context.Set<Child>().SingleAsync(c => c.Id == sip.Child), await PersonName(sip.Responsible));
    }

    /// <summary>The unit's SIPs, the latest first, a page at a time. Logged as one list.</summary>
    public async Task<(IReadOnlyList<SipLine> Lines, int Total)> Sips(Viewer viewer, bool mine, bool over, int page, int size)
    {
        await Begin();
        var ended = Enum.GetValues<SipState>().Where(s => s.IsOver()).ToList();
        var sips = context.Set<Sip>().AsNoTracking().Where(s => s.Unit == viewer.Unit && s.Compartment == viewer.Compartment);
        sips = over ? sips.Where(s => ended.Contains(s.State)) : sips.Where(s => !ended.Contains(s.State));
        if (mine) sips = sips.Where(s => s.Responsible == viewer.Person);
        var total = await sips.CountAsync();
        var rows = await (from s in sips
                          join c in context.Set<Child>() on s.Child equals c.Id
                          orderby s.Number descending
                          select new { s.Number, s.State, s.OpenedOn, s.NextFollowUp, s.Responsible, Child = c })
            .Skip((page - 1) * size).Take(size).ToListAsync();
        var names = await PersonNames(rows.Select(r => r.Responsible));
        Log(viewer, AccessAct.List, "sip", "enhetens egna ärenden", owner: viewer.Compartment, numbers: rows.Select(r => r.Number.ToString()));
        return ([.. rows.Select(r => new SipLine(r.Number.ToString(), r.State, r.Child.Initials, r.Child.BirthYear, r.Responsible is { } p ? names.GetValueOrDefault(p) : null, r.OpenedOn, r.NextFollowUp, r.Child.IsProtected))], total);
    }

    async Task<Dictionary<PersonId, string>> PersonNames(IEnumerable<PersonId?> people)
    {
        var ids = people.OfType<PersonId>().Select(p => p.Value).Distinct().ToList();
        return await context.Set<Account>().AsNoTracking().Where(a => ids.Contains(a.Id)).Select(a => new { a.Id, a.DisplayName }).ToDictionaryAsync(a => new PersonId(a.Id), a => a.DisplayName);
    }

    /// <summary>The unit's SIPs about one child it works with.</summary>
    public async Task<IReadOnlyList<(CaseNumber Number, SipState State, DateOnly OpenedOn, ConsentId? Consent)>> SipsAbout(Viewer viewer, ChildId child)
    {
        await Begin();
        var rows = await context.Set<Sip>().AsNoTracking().Where(s => s.Child == child && s.Unit == viewer.Unit)
            .OrderByDescending(s => s.Number).Take(50).Select(s => new { s.Number, s.State, s.OpenedOn, s.Consent }).ToListAsync();
        return [.. rows.Select(r => (r.Number, r.State, r.OpenedOn, r.Consent))];
    }

    public void Add(Viewer viewer, Sip sip)
    {
        context.Set<Sip>().Add(sip);
        Log(viewer, AccessAct.Read, "sip/ny", "ärendet öppnades vid enheten", owner: sip.Compartment, child: sip.Child, number: sip.Number.ToString());
    }

    public void Add(Viewer viewer, SipProposal proposal)
    {
        context.Set<SipProposal>().Add(proposal);
        Log(viewer, AccessAct.Read, "sip/forslag", "förslaget lämnades av enheten", owner: proposal.Compartment, child: proposal.Child, number: proposal.Number.ToString());
    }

    /// <summary>A proposal sent to the viewer's unit or by it.</summary>
    public async Task<SipProposal?> Proposal(Viewer viewer, string? number)
    {
        await Begin();
        if (!viewer.WorksWithCases || !CaseNumber.TryParse($"SIP-{number}", out var n)) return null;
        var proposal = await context.Set<SipProposal>().SingleOrDefaultAsync(p => p.Number == n && (p.ToUnit == viewer.Unit || p.Unit == viewer.Unit));
        if (proposal is not null) Log(viewer, AccessAct.Received, "sip/forslag", "förslag till eller från enheten", owner: proposal.Compartment, child: proposal.Unit == viewer.Unit ? proposal.Child : null, number: n.ToString());
        return proposal;
    }

    /// <summary>An established version, frozen.</summary>
    public async Task<SipVersion?> Version(Sip sip, int version)
        => await context.Set<SipVersion>().AsNoTracking().SingleOrDefaultAsync(v => v.Sip == sip.Id && v.Version == version);

    /// <summary>The case's history, the latest first, a page at a time.</summary>
    public async Task<(IReadOnlyList<FactRow> Facts, int Total)> History(Sip sip, int page, int size)
    {
        await Begin();
        var number = sip.Number.ToString();
        var facts = context.Set<FactRow>().AsNoTracking().Where(f => f.Number == number && f.Compartment == sip.Compartment);
        return (await facts.OrderByDescending(f => f.At).ThenByDescending(f => f.Id).Skip((page - 1) * size).Take(size).ToListAsync(), await facts.CountAsync());
    }

    /// <summary>The unit as a plan or a call names it; null when it is closed or not there.</summary>
    public async Task<UnitRef?> UnitRef(UnitId id)
    {
        var today = clock.Today;
        return await context.Set<Unit>().AsNoTracking().SingleOrDefaultAsync(u => u.Id == id && (u.ClosedOn == null || u.ClosedOn > today)) is { } unit ? Samspel.Domain.Sips.UnitRef.Of(unit) : null;
    }

    /// <summary>Name of a colleague, for "who carries it".</summary>
    public async Task<string?> PersonName(PersonId? person)
        => person is { } p ? await context.Set<Account>().AsNoTracking().Where(a => a.Id == p.Value).Select(a => a.DisplayName).SingleOrDefaultAsync() : null;

    /// <summary>Those who carry cases at the viewer's unit today.</summary>
    public async Task<IReadOnlyList<(PersonId Id, string Name)>> Colleagues(Viewer viewer)
    {
        var today = clock.Today;
        var people = await context.Set<Assignment>().AsNoTracking()
            .Where(a => a.Unit == viewer.Unit && a.From <= today && (a.To == null || a.To >= today) && (a.Role == Role.CaseWorker || a.Role == Role.UnitManager)).Select(a => a.Person).Take(300).ToListAsync();
        var ids = people.Select(p => p.Value).Distinct().ToList();
        var rows = await context.Set<Account>().AsNoTracking().Where(p => ids.Contains(p.Id) && !p.Disabled).OrderBy(p => p.DisplayName).Select(p => new { p.Id, p.DisplayName }).ToListAsync();
        return [.. rows.Select(r => (new PersonId(r.Id), r.DisplayName))];
    }
}
