using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Samspel.Domain;
using Samspel.Domain.LocalAgreements;
using Samspel.Domain.Parties;
using Samspel.Web.LocalAgreements;
using Samspel.Web.Platform.Access;

namespace Samspel.Web.Platform.Data;

/// <summary>A local agreement with the municipality it belongs to and the viewer as one of the parties.</summary>
public sealed record LocalView(LocalAgreement Agreement, Party Municipality, PartyActor By);

/// <summary>A municipality as somebody meets it on the pages about local agreements.</summary>
/// <param name="Leads">Whether the viewer leads the work there.</param>
public sealed record LocalPlace(Party Municipality, PartyActor By, bool Leads);

/// <summary>A local agreement in a list.</summary>
public sealed record LocalLine(int Number, LocalAgreementKind Kind, int Edition, LocalAgreementSummary Brief)
{
    public string Address => $"/lokala-overenskommelser/{Brief.MunicipalityCode}/{Number}";
}

/// <summary>What the local agreements of a municipality say on a day, and where each is read.</summary>
/// <param name="Rules">The answers of the day.</param>
/// <param name="Numbers">The agreements' numbers in the municipality.</param>
/// <param name="InCounty">Whether the municipality is one of the county's.</param>
public sealed record RulesInPlace(LocalRulesOnDay Rules, IReadOnlyDictionary<LocalAgreementId, int> Numbers, bool InCounty)
{
    /// <summary>The page with all that applies in the municipality.</summary>
    public string Address => InCounty ? $"/kommunens-regler?kommun={Rules.MunicipalityCode}" : "/kommunens-regler";

    public string AddressOf(LocalAgreementId agreement) => $"/lokala-overenskommelser/{Rules.MunicipalityCode}/{Numbers[agreement]}";
}

/// <summary>
/// Local agreements and other contracts between a municipality and the region. Those that are signed and registered are open to every
/// signed-in person; a draft is there for the two sides' coordinators and the writers they have invited, and for nobody else.
/// </summary>
public sealed partial class Db
{
    /// <summary>The municipality and how the viewer stands to it; null when there is no such municipality.</summary>
    public async Task<LocalPlace?> LocalPlace(Viewer viewer, string municipality)
    {
        await Begin();
        var parties = await context.Set<Party>().AsNoTracking().Where(p => p.Code == municipality || p.Code == viewer.PartyCode).ToListAsync();
        if (parties.FirstOrDefault(p => p.Code == municipality && !p.IsRegion) is not { } there || parties.FirstOrDefault(p => p.Code == viewer.PartyCode) is not { } own) return null;
        var by = new PartyActor(viewer.Actor, own, viewer.Name);
        return new LocalPlace(there, by, Domain.LocalAgreements.LocalAgreement.MayLead(by, municipality));
    }

    public async Task<LocalView?> LocalAgreement(Viewer viewer, string municipality, int number)
    {
        if (await LocalPlace(viewer, municipality) is not { } place) return null;
        var agreement = await context.Set<LocalAgreement>().SingleOrDefaultAsync(a => a.MunicipalityCode == municipality && a.Number == number);
        return agreement is not null && (agreement.IsPublished || agreement.PartyOf(place.By) != LocalParty.None) ? new LocalView(agreement, place.Municipality, place.By) : null;
    }

    /// <summary>The agreements of a municipality, or of all: those open to everybody, and for those who lead there also what is under way.</summary>
    public async Task<IReadOnlyList<LocalLine>> LocalAgreements(Viewer viewer, string municipality)
    {
        var leads = await LocalPlace(viewer, municipality) is { Leads: true };
        var rows = await context.Set<LocalAgreement>().AsNoTracking().Where(a => a.MunicipalityCode == municipality).OrderByDescending(a => a.Number).Take(200)
            .Select(a => new { a.Number, a.Kind, a.Edition, a.Writers, a.MunicipalityLead, a.RegionLead, Brief = EF.Property<LocalAgreementSummary>(a, LocalColumns.Brief) }).ToListAsync();
        return [.. rows.Where(a => leads || IsOpen(a.Brief.State) || a.Writers.Any(w => w.Person == viewer.Person) || a.MunicipalityLead?.Person == viewer.Person || a.RegionLead?.Person == viewer.Person)
            .Select(a => new LocalLine(a.Number, a.Kind, a.Edition, a.Brief))];
    }

    static bool IsOpen(LocalState state) => state is LocalState.Registered or LocalState.InForce or LocalState.Replaced or LocalState.Ended;

    /// <summary>
    /// All local agreements in the county in short, for coverage. That work is under way somewhere is no secret; what stands in a draft is, so a
    /// draft's own title is left out for those who have no part in it.
    /// </summary>
    public async Task<IReadOnlyList<LocalLine>> LocalAgreementsInCounty(Viewer viewer)
    {
        await Begin();
        var region = await context.Set<Party>().AsNoTracking().Where(p => p.Code == viewer.PartyCode).Select(p => p.IsRegion).SingleOrDefaultAsync();
        var rows = await context.Set<LocalAgreement>().AsNoTracking().Where(a => a.Kind == LocalAgreementKind.LocalAgreement).OrderBy(a => a.MunicipalityCode).ThenBy(a => a.Number).Take(2000)
            .Select(a => new { a.Number, a.Kind, a.Edition, Brief = EF.Property<LocalAgreementSummary>(a, LocalColumns.Brief) }).ToListAsync();
        return [.. rows.Select(a => new LocalLine(a.Number, a.Kind, a.Edition, IsOpen(a.Brief.State) || Leads(a.Brief.MunicipalityCode) ? a.Brief : a.Brief with { Title = "" }))];

        bool Leads(string code) => region ? viewer.Role is Role.CountyCoordinator or Role.LocalCoordinator : viewer.Role == Role.LocalCoordinator && viewer.PartyCode == code;
    }

    /// <summary>What applies in a municipality on a day, from the agreements in force there.</summary>
    public async Task<RulesInPlace> LocalRules(string municipality, DateOnly day)
    {
        await Begin();
        var rows = await Listed(RulesQuery.On(context)(context, municipality, day));
        var agreements = rows.Where(r => r.Id is not null).ToList();
        return new RulesInPlace(LocalRulesOnDay.Of(municipality, day, agreements.Select(r => new LocalRulesSource(r.Id!.Value, municipality, r.Scope!.Title, r.Rules!, r.From!.Value, r.To))),
            agreements.ToDictionary(r => r.Id!.Value, r => r.Number!.Value), rows.Count > 0);
    }

    /// <summary>An agreement in force in a municipality; without one the municipality stands alone, so that it is known to be the county's.</summary>
    sealed record RulesRow(LocalAgreementId? Id, int? Number, LocalScope? Scope, LocalRules? Rules, DateOnly? From, DateOnly? To);

    static readonly CompiledQuery<Func<SamspelContext, string, DateOnly, IAsyncEnumerable<RulesRow>>> RulesQuery = new(() => EF.CompileAsyncQuery(
        (SamspelContext c, string municipality, DateOnly day) =>
            from p in c.Set<Party>().AsNoTracking()
            where p.Code == municipality && !p.IsRegion
            from a in c.Set<LocalAgreement>().AsNoTracking().Where(a => a.MunicipalityCode == p.Code && a.Kind == LocalAgreementKind.LocalAgreement
                && EF.Property<DateOnly?>(a, LocalColumns.HoldsFrom) <= day && (EF.Property<DateOnly?>(a, LocalColumns.HoldsTo) == null || EF.Property<DateOnly?>(a, LocalColumns.HoldsTo) >= day)).DefaultIfEmpty()
            select new RulesRow((LocalAgreementId?)a!.Id, (int?)a.Number, a.Scope, a.Rules, EF.Property<DateOnly?>(a, LocalColumns.HoldsFrom), EF.Property<DateOnly?>(a, LocalColumns.HoldsTo))));

    /// <summary>Whether a school in the municipality may call to a SIP today (3.6).</summary>
    public async Task<bool> SchoolMayCall(string municipality) => (await LocalRules(municipality, clock.Today)).Rules.SchoolMayCall;

    /// <summary>Another agreement that this one is compared with, replaced by or a new edition of.</summary>
    public Task<LocalAgreement?> LocalAgreementNumber(string municipality, int number)
        => context.Set<LocalAgreement>().SingleOrDefaultAsync(a => a.MunicipalityCode == municipality && a.Number == number);

    /// <summary>Throws away the bytes of an attachment that was taken away, unless the edition that is revised has it too.</summary>
    public async Task Discard(Guid file, LocalAgreement from)
    {
        if (from.Revises is { } older && (await LocalAgreementById(older))?.Attachments.Any(a => a.File == file) == true) return;
        await context.Set<Samspel.Web.Agreements.Documents.DocumentFileRow>().Where(f => f.Key == file).ExecuteDeleteAsync();
    }

    public Task<LocalAgreement?> LocalAgreementById(LocalAgreementId id) => context.Set<LocalAgreement>().SingleOrDefaultAsync(a => a.Id == id);

    /// <summary>Numbers of agreements by id, for the words that lead from one edition to another.</summary>
    public async Task<IReadOnlyDictionary<LocalAgreementId, int>> LocalNumbers(IEnumerable<LocalAgreementId?> ids)
    {
        var wanted = ids.OfType<LocalAgreementId>().ToList();
        return wanted.Count == 0 ? new Dictionary<LocalAgreementId, int>() : await context.Set<LocalAgreement>().AsNoTracking().Where(a => wanted.Contains(a.Id)).ToDictionaryAsync(a => a.Id, a => a.Number);
    }

    /// <summary>The county agreement that a local one is built on: the one that applied the day it began, else the latest there is.</summary>
    /// <param name="day">The first day of one that is entered afterwards; null for a new one, which is built on what applies today.</param>
    public async Task<CountyReference> CountyBasis(DateOnly? day = null) => TheCounty.Of((await AgreementOn(day ?? clock.Today)).Agreement ?? (await CountyAgreements()).MaxBy(a => a.Term.From.Day)) ?? TheCounty.Agreement;

    /// <summary>Keeps a new agreement, with the next running number of its municipality.</summary>
    public async Task Add(Viewer _, LocalAgreement agreement)
    {
        agreement.Numbered(await NextNumber($"LOK-{agreement.MunicipalityCode}", 0));
        context.Set<LocalAgreement>().Add(agreement);
    }

    /// <summary>Saves, and lets the municipality's coverage follow in the same transaction.</summary>
    public async Task SaveLocal(Viewer by, string municipality)
    {
        await FollowAgreements(by);
        await Save(by);
        if (await context.Set<MunicipalCoverage>().AsTracking().SingleOrDefaultAsync(c => c.Code == municipality) is not { } coverage) return;
        coverage.Update(await LocalBriefs(municipality), clock.Today);
        await Save(by);
    }

    /// <summary>The municipality's local agreements in short, those under way too.</summary>
    public async Task<IReadOnlyList<LocalAgreementSummary>> LocalBriefs(string municipality)
        => await context.Set<LocalAgreement>().AsNoTracking().Where(a => a.MunicipalityCode == municipality && a.Kind == LocalAgreementKind.LocalAgreement)
            .Select(a => EF.Property<LocalAgreementSummary>(a, LocalColumns.Brief)).ToListAsync();

    /// <summary>Areas that the municipality's other agreements in force cover.</summary>
    public async Task<IReadOnlyCollection<AgreementArea>> CoveredBesides(LocalAgreement agreement)
        => [.. (await LocalBriefs(agreement.MunicipalityCode)).Where(b => b.Id != agreement.Id && b.IsInForceOn(clock.Today)).SelectMany(b => b.Areas).Distinct()];

    /// <summary>Which areas have been left without an agreement, and covered again.</summary>
    public Task<IReadOnlyList<FactRow>> HistoryOfCoverage(string municipality) => HistoryOf([NamedGuid(municipality)]);

    /// <summary>The latest change of one part of something that is no case: who made it and when.</summary>
    public async Task<FactRow?> LatestChange(Guid subject, IReadOnlyList<ChangedBy> part)
    {
        var kinds = part.ToDictionary(p => p.Fact.Name);
        var rows = await context.Set<FactRow>().AsNoTracking().Where(f => f.SubjectId == subject && kinds.Keys.Contains(f.Kind)).OrderByDescending(f => f.At).ThenByDescending(f => f.Id).Take(200).ToListAsync();
        return rows.FirstOrDefault(r => kinds[r.Kind] is var kind && kind.IsThis((Fact)JsonSerializer.Deserialize(r.Data, kind.Fact, Conversions.Json)!));
    }

    /// <summary>Colleagues who work at units that take part, to be invited to write.</summary>
    public async Task<IReadOnlyList<(PersonId Person, string Name, string Unit, bool Region)>> PeopleAt(IReadOnlyCollection<UnitId> units)
    {
        var (today, wanted) = (clock.Today, units.ToList());
        var rows = await (from a in context.Set<Assignment>().AsNoTracking()
                          join u in context.Set<Unit>() on a.Unit equals u.Id
                          join p in context.Set<Party>() on u.PartyCode equals p.Code
                          from account in context.Set<Account>()
                          where wanted.Contains(u.Id) && (Guid)(object)a.Person == account.Id && !account.Disabled && a.From <= today && (a.To == null || a.To >= today)
                          orderby u.Name, account.DisplayName
                          select new { a.Person, account.DisplayName, u.Name, p.IsRegion }).Take(300).ToListAsync();
        return [.. rows.Select(r => (r.Person, r.DisplayName, r.Name, r.IsRegion)).DistinctBy(r => r.Person)];
    }

    /// <summary>The units that lead on each side: the municipality's coordination and the county's.</summary>
    public async Task<IReadOnlyList<UnitName>> Coordinations(string municipality)
    {
        var today = clock.Today;
        return await context.Set<Unit>().AsNoTracking()
            .Where(u => (u.ClosedOn == null || u.ClosedOn > today) && (u.Kind == UnitKind.CountyCoordination || u.Kind == UnitKind.MunicipalCoordination && u.MunicipalityCode == municipality))
            .OrderBy(u => u.Name).Take(50).Select(u => new UnitName(u.Id, u.Name, u.Kind, u.PartyCode, u.MunicipalityCode, u.Participation)).ToListAsync();
    }

    /// <summary>The implementation in a municipality; null when nothing has been written about it.</summary>
    public async Task<Implementation?> Implementation(string municipality)
    {
        await Begin();
        return await context.Set<Implementation>().SingleOrDefaultAsync(i => i.MunicipalityCode == municipality);
    }

    public void Add(Viewer _, Implementation implementation) => context.Set<Implementation>().Add(implementation);

    /// <summary>Local agreements that time has brought to a change: a first day, a last day, or an older edition to replace.</summary>
    internal async Task<IReadOnlyList<LocalAgreementId>> LocalAgreementsTurning()
    {
        var today = clock.Today;
        return await context.Set<LocalAgreement>()
            .Where(a => a.State == LocalState.Registered && EF.Property<DateOnly?>(a, LocalColumns.HoldsFrom) <= today
                || a.State == LocalState.InForce && (EF.Property<DateOnly?>(a, LocalColumns.HoldsTo) < today
                    || a.Revises != null && context.Set<LocalAgreement>().Any(old => old.Id == a.Revises && old.State == LocalState.InForce)))
            .OrderBy(a => a.Id).Select(a => a.Id).ToListAsync();
    }

    internal async Task<IReadOnlyList<string>> WatchedMunicipalities() => await context.Set<MunicipalCoverage>().Select(c => c.Code).ToListAsync();

    /// <summary>Lets an edition in force take the place of the one it revises. What would leave a group without an agreement waits for somebody to decide.</summary>
    public async Task ReplaceRevised(PartyActor by, LocalAgreement newer)
    {
        if (newer.State != LocalState.InForce || newer.Revises is not { } revised || await context.Set<LocalAgreement>().AsTracking().SingleOrDefaultAsync(a => a.Id == revised) is not { State: LocalState.InForce } older) return;
        var besides = (await LocalBriefs(newer.MunicipalityCode)).Where(b => b.Id != older.Id && b.Id != newer.Id && b.IsInForceOn(clock.Today)).SelectMany(b => b.Areas).ToHashSet();
        if (older.Scope.Areas.Except(newer.Scope.Areas).Except(besides).Any()) return;
        older.ReplaceWith(by, newer, besides, clock.Today);
    }

    /// <summary>Writes the columns that lists read.</summary>
    void KeepBrief(LocalAgreement agreement)
    {
        var entry = context.Entry(agreement);
        entry.Property(LocalColumns.Brief).CurrentValue = agreement.Summary;
        entry.Property(LocalColumns.HoldsFrom).CurrentValue = agreement.RulesSource?.From;
        entry.Property(LocalColumns.HoldsTo).CurrentValue = agreement.RulesSource?.LastDay;
    }
}
