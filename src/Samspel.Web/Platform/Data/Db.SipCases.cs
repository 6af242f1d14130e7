using Microsoft.EntityFrameworkCore;
using Samspel.Domain;
using Samspel.Domain.Children;
using Samspel.Domain.Consents;
using Samspel.Domain.Parties;
using Samspel.Domain.Sips;
using Samspel.Web.Platform.Access;

namespace Samspel.Web.Platform.Data;

/// <summary>How many SIPs the unit has, going on and over, and how many of them the viewer carries.</summary>
public sealed record SipCounts(int Mine, int MineOver, int Unit, int UnitOver);

/// <summary>A school's proposal in a list. Shows no person.</summary>
/// <param name="Ours">Sent by the viewer's unit; else received by it.</param>
public sealed record ProposalLine(string Number, string From, string To, DateOnly SentOn, ProposalState State, bool Ours);

/// <summary>One line of a case's history as it is shown (händelse).</summary>
public sealed record CaseEvent(DateTimeOffset At, string Sentence, string PersonName, UnitId Unit, string UnitName);

public sealed partial class Db
{
    static readonly CompiledQuery<Func<SamspelContext, ChildId, CompartmentId, IAsyncEnumerable<Consent>>> ConsentsQuery = new(() => EF.CompileAsyncQuery(
        (SamspelContext c, ChildId child, CompartmentId compartment) => c.Set<Consent>().AsNoTracking().Where(x => x.Child == child && x.Compartment == compartment).OrderByDescending(x => x.Id).Take(200)));

    static readonly CompiledQuery<Func<SamspelContext, string, CompartmentId, List<Guid>, int, IAsyncEnumerable<CaseEvent>>> LatestQuery = new(() => EF.CompileAsyncQuery(
        (SamspelContext c, string number, CompartmentId compartment, List<Guid> consents, int count) => c.Set<FactRow>().AsNoTracking()
            .Where(f => (f.Number == number || consents.Contains(f.SubjectId)) && f.Compartment == compartment)
            .OrderByDescending(f => f.At).ThenByDescending(f => f.Id).Take(count).Select(f => new CaseEvent(f.At, f.Sentence, f.PersonName, f.Unit, f.UnitName))));

    public async Task<SipCounts> SipCounts(Viewer viewer)
    {
        var rows = await context.Set<Sip>().AsNoTracking().Where(s => s.Unit == viewer.Unit && s.Compartment == viewer.Compartment)
            .GroupBy(s => new { s.State, Mine = s.Responsible == viewer.Person }).Select(g => new { g.Key.State, g.Key.Mine, Count = g.Count() }).ToListAsync();
        int Sum(bool over, bool mineOnly) => rows.Where(r => r.State.IsOver() == over && (r.Mine || !mineOnly)).Sum(r => r.Count);
        return new SipCounts(Sum(false, true), Sum(true, true), Sum(false, false), Sum(true, false));
    }

    /// <summary>Proposals to the viewer's unit and from it, the unanswered first. Logged as one list.</summary>
    public async Task<IReadOnlyList<ProposalLine>> Proposals(Viewer viewer)
    {
        await Begin();
        var rows = await context.Set<SipProposal>().AsNoTracking().Where(p => p.ToUnit == viewer.Unit || p.Unit == viewer.Unit)
            .OrderBy(p => p.State == ProposalState.Sent ? 0 : 1).ThenByDescending(p => p.SentOn).ThenByDescending(p => p.Id).Take(50).ToListAsync();
        if (rows.Count > 0) Log(viewer, AccessAct.List, "sip/forslag", "förslag till eller från enheten", numbers: rows.Select(p => p.Number.ToString()));
        return [.. rows.Select(p => new ProposalLine(p.Number.Short, p.From.Name, p.To.Name, p.SentOn, p.State, p.Unit == viewer.Unit))];
    }

    /// <summary>Whether the viewer's unit may call to a SIP: a school only where its municipality has agreed so (3.6).</summary>
    public async Task<bool> MayCall(Viewer viewer) => await CallingRules(viewer) is not { Rules.SchoolMayCall: false };

    /// <summary>What decides whether the viewer's school may call: its own municipality's local agreements. Null for units that need no such agreement.</summary>
    public async Task<RulesInPlace?> CallingRules(Viewer viewer) => viewer.UnitKind.IsSchool() ? await LocalRules(viewer.MunicipalityCode ?? "", clock.Today) : null;

    /// <summary>
    /// The case's own part of the ledger of consents, the latest first: the one it rests on, those that came before and those asked after it.
    /// Also what another unit in the compartment asked before it handed the case over.
    /// </summary>
    public async Task<IReadOnlyList<Consent>> ConsentsOf(Sip sip)
    {
        await Begin();
        if (sip.Consent is not { } restsOn) return [];
        var all = OnlyShows ? await Listed(ConsentsQuery.On(context)(context, sip.Child, sip.Compartment))
            : await context.Set<Consent>().Where(c => c.Child == sip.Child && c.Compartment == sip.Compartment).OrderByDescending(c => c.Id).Take(200).ToListAsync();
        HashSet<ConsentId> chain = [restsOn];
        for (var before = 0; before < chain.Count;)
        {
            before = chain.Count;
            foreach (var c in all)
                foreach (var other in new[] { c.Replaces, c.Follows }.OfType<ConsentId>())
                    if (chain.Contains(c.Id)) chain.Add(other);
                    else if (chain.Contains(other)) chain.Add(c.Id);
        }
        return [.. all.Where(c => chain.Contains(c.Id))];
    }

    /// <summary>What has happened in the case and with its consents, the latest first, a page at a time.</summary>
    public async Task<(IReadOnlyList<CaseEvent> Events, int Total)> CaseHistory(Sip sip, IReadOnlyList<Consent> consents, int page, int size)
    {
        await Begin();
        var facts = CaseFacts(sip, consents);
        return (await Shown(facts.OrderByDescending(f => f.At).ThenByDescending(f => f.Id).Skip((page - 1) * size).Take(size)).ToListAsync(), await facts.CountAsync());
    }

    /// <summary>The last things that have happened, for the overview: no count, which would read the whole history.</summary>
    public async Task<IReadOnlyList<CaseEvent>> LatestInCase(Sip sip, IReadOnlyList<Consent> consents, int count)
    {
        await Begin();
        return await Listed(LatestQuery.On(context)(context, sip.Number.ToString(), sip.Compartment, [.. consents.Select(c => c.Id.Value)], count));
    }

    static IQueryable<CaseEvent> Shown(IQueryable<FactRow> facts) => facts.Select(f => new CaseEvent(f.At, f.Sentence, f.PersonName, f.Unit, f.UnitName));

    IQueryable<FactRow> CaseFacts(Sip sip, IReadOnlyList<Consent> consents)
    {
        var (number, compartment, ids) = (sip.Number.ToString(), sip.Compartment, consents.Select(c => c.Id.Value).ToList());
        return context.Set<FactRow>().AsNoTracking().Where(f => (f.Number == number || ids.Contains(f.SubjectId)) && f.Compartment == compartment);
    }

    /// <summary>The other open units in the viewer's compartment: a case can be handed over to them.</summary>
    public async Task<IReadOnlyList<UnitName>> SisterUnits(Viewer viewer)
    {
        var today = clock.Today;
        return await context.Set<Unit>().AsNoTracking().Where(u => u.Compartment == viewer.Compartment && u.Id != viewer.Unit && (u.ClosedOn == null || u.ClosedOn > today))
            .OrderBy(u => u.Name).Select(u => new UnitName(u.Id, u.Name, u.Kind, u.PartyCode, u.MunicipalityCode, u.Participation)).Take(200).ToListAsync();
    }

    /// <summary>The unit that has taken over a case gets its relation to the child.</summary>
    public async Task RelateOwner(ICase taken)
    {
        if (!await context.Set<ChildUnit>().AnyAsync(r => r.Child == taken.Child && r.Unit == taken.Unit))
            context.Set<ChildUnit>().Add(new ChildUnit { Child = taken.Child, Unit = taken.Unit, Since = clock.Today, Reason = $"Tog över {taken.Number}." });
    }
}
