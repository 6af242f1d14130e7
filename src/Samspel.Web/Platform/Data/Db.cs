using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Samspel.Domain;
using Samspel.Domain.Bodies;
using Samspel.Domain.CentreStarts;
using Samspel.Domain.Children;
using Samspel.Domain.ConcernReports;
using Samspel.Domain.Consents;
using Samspel.Domain.Disclosures;
using Samspel.Domain.FamilyViews;
using Samspel.Domain.LocalAgreements;
using Samspel.Domain.PlacementCosts;
using Samspel.Domain.Sips;
using Samspel.Web.Bodies;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Mail;

namespace Samspel.Web.Platform.Data;

/// <summary>
/// The one door to data. What a viewer may not see does not come out, and what comes out about a person is logged in the
/// same transaction. A save writes rows, facts (history), duties and disclosures together or not at all.
/// One file per area: Db.Sips.cs, Db.Children.cs …
/// </summary>
public sealed partial class Db(SamspelContext context, Clock clock, MailOutbox? outbox = null) : IAsyncDisposable
{
    readonly List<AccessLogRow> log = [];
    IDbContextTransaction? transaction;
    bool saved;

    internal SamspelContext Context => context;

    /// <summary>The request shows and changes nothing: what it reads is not watched for changes.</summary>
    internal bool OnlyShows
    {
        get => context.ChangeTracker.QueryTrackingBehavior == QueryTrackingBehavior.NoTracking;
        set => context.ChangeTracker.QueryTrackingBehavior = value ? QueryTrackingBehavior.NoTracking : QueryTrackingBehavior.TrackAll;
    }

    /// <summary>Opens the transaction that the answer and its log lines share. Called by every door method.</summary>
    internal async Task Begin() => transaction ??= await context.Database.BeginTransactionAsync();

    /// <summary>Writes everything that has changed: rows, their facts as history, their duties, log lines. Not yet committed.</summary>
    public async Task Save(Viewer by)
    {
        await Begin();
        await SaveWithin(by);
        saved = true;
    }

    /// <summary>Like <see cref="Save"/>, inside a transaction that the caller has opened and commits: commands, jobs and seeding.</summary>
    internal async Task SaveWithin(Viewer by)
    {
        context.ChangeTracker.DetectChanges();
        TakePapers();
        var changed = context.ChangeTracker.Entries<Aggregate>()
            .Where(e => e.State is EntityState.Added or EntityState.Modified || e.Entity.NewFacts.Count > 0).ToList();
        // The day it was to be held as well: who had a seat that day is told that it is moved.
        var meetings = changed.Where(e => e.Entity is BodyMeeting { TellsMembers: true })
            .Select(e => ((BodyMeeting)e.Entity, e.State == EntityState.Added ? ((BodyMeeting)e.Entity).Day : (DateOnly)e.Property(BodyColumns.On).OriginalValue!)).ToList();
        foreach (var entry in changed) await Keep(entry.Entity, SubjectId(entry), entry.State == EntityState.Added, by);
        WriteLog();
        var sent = changed.Where(e => e.State == EntityState.Added).Select(e => e.Entity).OfType<Disclosure>().ToList();
        await context.SaveChangesAsync();
        await Notify(sent);
        foreach (var (meeting, before) in meetings) await Notify(meeting, before);
    }

    /// <summary>What the cases have sent and established goes with them into the same save.</summary>
    void TakePapers()
    {
        foreach (var sip in context.ChangeTracker.Entries<Sip>().Select(e => e.Entity).ToList())
        {
            context.Set<Disclosure>().AddRange(sip.NewDisclosures);
            context.Set<SipVersion>().AddRange(sip.NewVersions);
            sip.PapersKept();
        }
        foreach (var proposal in context.ChangeTracker.Entries<SipProposal>().Select(e => e.Entity).ToList())
        {
            context.Set<Disclosure>().AddRange(proposal.NewDisclosures);
            proposal.PapersKept();
        }
    }

    async Task Keep(Aggregate aggregate, Guid id, bool isNew, Viewer by)
    {
        context.Entry(aggregate).Property(nameof(Aggregate.Version)).CurrentValue = Guid.CreateVersion7();
        var compartment = Owner(aggregate);
        var served = aggregate is ConcernDraft { State: not DraftState.Open };
        if (aggregate is ConcernDraft draft && served) await ForgetDraft(draft);
        foreach (var fact in served ? [] : aggregate.NewFacts)
        {
            context.Set<FactRow>().Add(new FactRow
            {
                Id = Guid.CreateVersion7(), Subject = aggregate.GetType().Name, SubjectId = id, Number = Number(aggregate), Kind = fact.GetType().Name,
                Sentence = fact.Sentence, Data = JsonSerializer.Serialize(fact, fact.GetType(), Conversions.Json),
                At = clock.Now, Person = by.Person, PersonName = by.Name, Unit = by.Unit, UnitName = by.UnitName, Compartment = compartment,
            });
        }
        aggregate.FactsKept();
        if (aggregate is LocalAgreement local) KeepBrief(local);
        KeepColumns(aggregate);
        // The lock of a placement goes by the placement's id, whose duties are the placement's own.
        if (aggregate is not Domain.Placements.PlaceOfStay) await KeepDuties(aggregate, id, isNew, compartment);
    }

    /// <summary>Makes the duty rows say what the aggregate says: new ones in, changed ones changed, done ones closed.</summary>
    async Task KeepDuties(Aggregate aggregate, Guid id, bool isNew, CompartmentId? compartment)
    {
        // A consent is asked in a case, and the case carries those duties with its number.
        var wanted = aggregate is Consent || await IsOnPaper(aggregate) ? [] : aggregate.Duties(clock.Today).ToDictionary(d => d.Key);
        var rows = isNew ? [] : await context.Set<DutyRow>().AsTracking().Where(r => r.SubjectId == id).ToDictionaryAsync(r => r.Key);
        foreach (var (key, duty) in wanted)
        {
            if (!rows.TryGetValue(key, out var row))
                context.Set<DutyRow>().Add(row = new DutyRow { SubjectId = id, Key = key, Number = Number(aggregate) ?? Place(aggregate) ?? "" });
            (row.Kind, row.Unit, row.Person, row.ForManagers, row.VisibleFrom, row.Due) = (duty.Kind, duty.Unit, duty.Person, duty.ForManagers, duty.VisibleFrom, duty.Due);
            (row.OwedTo, row.AwaitedBy, row.OwedSince, row.Section, row.Law) = (duty.OwedTo, duty.AwaitedBy, duty.OwedSince, duty.Source.Section, duty.Source.Law);
            (row.Compartment, row.DoneAt) = (compartment, null);
        }
        foreach (var row in rows.Values.Where(r => r.DoneAt is null && !wanted.ContainsKey(r.Key))) row.DoneAt = clock.Now;
    }

    /// <summary>Ends the request's transaction: what was saved and what was logged stand from here on. Before this nothing is shown.</summary>
    public async Task Commit()
    {
        if (log.Count > 0)
        {
            await Begin();
            // Without a save nothing but the log is written, whatever has been touched in memory.
            if (!saved) context.ChangeTracker.Clear();
            WriteLog();
            await context.SaveChangesAsync();
        }
        if (transaction is null) return;
        await transaction.CommitAsync();
        await transaction.DisposeAsync();
        transaction = null;
        saved = false;
    }

    /// <summary>Forgets everything since the transaction began. The log lines of what was read are kept for the next commit.</summary>
    public async Task Rollback()
    {
        if (transaction is not null) await transaction.DisposeAsync();
        transaction = null;
        saved = false;
        context.ChangeTracker.Clear();
        log.AddRange(written);
        written.Clear();
    }

    readonly List<AccessLogRow> written = [];

    void WriteLog()
    {
        context.Set<AccessLogRow>().AddRange(log);
        written.AddRange(log);
        log.Clear();
    }

    /// <summary>Notes a look at a person's record, to be written with the answer.</summary>
    internal void Log(Viewer viewer, AccessAct act, string what, string ground, bool allowed = true,
        CompartmentId? owner = null, ChildId? child = null, string? number = null, IEnumerable<string>? numbers = null)
        => log.Add(new AccessLogRow
        {
            Id = Guid.CreateVersion7(), At = clock.Now, Person = viewer.Person, PersonName = viewer.Name, Assignment = viewer.Assignment,
            Unit = viewer.Unit, Compartment = viewer.Compartment, Owner = owner, Child = child, Number = number, Act = act,
            Object = what, Ground = ground, Allowed = allowed, Numbers = numbers is null ? null : string.Join(' ', numbers),
            Trace = System.Diagnostics.Activity.Current?.TraceId.ToString(),
        });

    /// <summary>The next running number of a kind of case this year.</summary>
    public async Task<int> NextNumber(string kind, int year)
    {
        await Begin();
        var number = await context.Database.SqlQuery<int>($"INSERT INTO number_series (kind, year, last) VALUES ({kind}, {year}, 1) ON CONFLICT (kind, year) DO UPDATE SET last = number_series.last + 1 RETURNING last AS \"Value\"").ToListAsync();
        return number[0];
    }

    static string? Number(Aggregate aggregate) => aggregate switch
    {
        ICase c => c.Number.ToString(),
        Disclosure d => d.CaseNumber,
        SipProposal p => p.Number.ToString(),
        PlacementCost c => c.Number.ToString(),
        ConcernReport r => r.Number.ToString(),
        InformationRequest r => r.Number.ToString(),
        SubstanceReport r => r.Number.ToString(),
        ConcernWeeding w => w.Number.ToString(),
        FamilyRelease r => r.Number.ToString(),
        _ => null,
    };

    /// <summary>The short name by which a duty leads to something that is no case: "LOK-2080-1".</summary>
    static string? Place(Aggregate aggregate) => aggregate switch
    {
        LocalAgreement a => $"LOK-{a.MunicipalityCode}-{a.Number}",
        Implementation i => $"LOK-{i.MunicipalityCode}",
        MunicipalCoverage c => $"LOK-{c.Code}",
        CentreStart s => $"FAM-{s.MunicipalityCode}",
        _ => null,
    };

    static CompartmentId? Owner(Aggregate aggregate) => aggregate switch
    {
        ICase c => c.Compartment,
        Disclosure d => d.FromCompartment,
        Child c => c.Compartment,
        Consent c => c.Compartment,
        SipProposal p => p.Compartment,
        PlacementCost c => c.Compartment,
        Domain.Placements.PlaceOfStay p => p.Compartment,
        ConcernReport r => r.Compartment,
        InformationRequest r => r.Compartment,
        SubstanceReport r => r.Compartment,
        ReleaseStop s => s.Compartment,
        ConcernWeeding w => w.Compartment,
        FamilyAccess a => a.Compartment,
        FamilyRelease r => r.Compartment,
        _ => null,
    };

    static Guid SubjectId(Microsoft.EntityFrameworkCore.ChangeTracking.EntityEntry entry)
        => entry.Metadata.FindPrimaryKey()!.Properties.Select(p => entry.Property(p.Name).CurrentValue).Single() switch
        {
            IId id => id.Value,
            Guid id => id,
            // A municipality's coverage has the code to itself; what else goes by a code is named by its kind as well.
            var key => NamedGuid(entry.Entity is MunicipalCoverage ? $"{key}" : $"{entry.Metadata.ClrType.Name}:{key}"),
        };

    /// <summary>A stable identity for something known by a name, such as a municipality's code.</summary>
    internal static Guid NamedGuid(string name) => new(SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, 16));

    public async ValueTask DisposeAsync()
    {
        if (transaction is not null) await transaction.DisposeAsync();
    }
}
