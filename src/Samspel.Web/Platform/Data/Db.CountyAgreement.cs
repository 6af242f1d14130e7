using Microsoft.EntityFrameworkCore;
using Samspel.Domain;
using Samspel.Domain.Agreements;
using Samspel.Web.Platform.Access;

namespace Samspel.Web.Platform.Data;

/// <summary>The county agreements and their life, and the minor amendments. They tell of no person in care: every role may read, the domain says who acts.</summary>
public sealed partial class Db
{
    /// <summary>All county agreements, the one that began last first; a draft before them all. They are few.</summary>
    public async Task<IReadOnlyList<CountyAgreement>> CountyAgreements()
        => [.. (await context.Set<CountyAgreement>().AsNoTracking().ToListAsync()).OrderByDescending(a => a.Start ?? DateOnly.MaxValue).ThenByDescending(a => a.EnteredOn)];

    public async Task<CountyAgreement?> CountyAgreement(Viewer _, CountyAgreementId id)
    {
        await Begin();
        return await context.Set<CountyAgreement>().SingleOrDefaultAsync(a => a.Id == id);
    }

    static readonly CompiledQuery<Func<SamspelContext, string, Task<CountyAgreement?>>> ByDnr = new(() => EF.CompileAsyncQuery(
        (SamspelContext c, string dnr) => c.Set<CountyAgreement>().AsNoTracking().OrderByDescending(a => a.EnteredOn).FirstOrDefault(a => a.Dnr == dnr)));

    /// <summary>The agreement with that registration number: its standing is public, as its text is.</summary>
    public async Task<CountyAgreement?> CountyAgreementWith(string? dnr) => dnr is null ? null : await ByDnr.On(context)(context, dnr);

    /// <summary>The agreement that applies on the day of an event, and how. Guards ask here.</summary>
    public async Task<ApplicableVersion> AgreementOn(DateOnly day) => AgreementVersions.AppliesOn(await CountyAgreements(), day);

    public void Add(Viewer _, CountyAgreement agreement) => context.Set<CountyAgreement>().Add(agreement);

    /// <summary>Minor amendments, the latest moved first.</summary>
    public async Task<(IReadOnlyList<MinorAmendment> Lines, int Total)> Amendments(Viewer _, AmendmentState? state, int page, int size)
    {
        var amendments = context.Set<MinorAmendment>().AsNoTracking().Where(a => state == null || a.State == state);
        return (await amendments.OrderByDescending(a => a.StateSince).ThenByDescending(a => a.Id).Skip((page - 1) * size).Take(size).ToListAsync(), await amendments.CountAsync());
    }

    public async Task<MinorAmendment?> Amendment(Viewer _, AmendmentId id)
    {
        await Begin();
        return await context.Set<MinorAmendment>().SingleOrDefaultAsync(a => a.Id == id);
    }

    /// <summary>The amendments that have become annexes of an agreement, in their order.</summary>
    public async Task<IReadOnlyList<MinorAmendment>> AnnexesOf(CountyAgreementId agreement)
        => await context.Set<MinorAmendment>().AsNoTracking().Where(a => a.Agreement == agreement && a.AnnexNumber != null).OrderBy(a => a.AnnexNumber).Take(300).ToListAsync();

    public void Add(Viewer _, MinorAmendment amendment) => context.Set<MinorAmendment>().Add(amendment);

    /// <summary>What time brings about agreements and routines: states, reminders that take each other's place, routines that have run out.</summary>
    internal async Task PassAgreementTime()
    {
        await Begin();
        foreach (var agreement in await context.Set<CountyAgreement>().ToListAsync())
        {
            agreement.PassTime(clock.Today);
            // What has moved gets its duties with the save; what has not may still have another reminder today.
            if (agreement.NewFacts.Count == 0) await KeepDuties(agreement, agreement.Id.Value, isNew: false, compartment: null);
        }
        foreach (var party in await context.Set<RoutineRegister>().Select(r => r.PartyCode).ToListAsync()) await LookThroughRoutines(party);
    }

    internal Task<bool> IsMarked(string name) => context.Set<Marker>().AnyAsync(m => m.Name == name);
    internal void Mark(string name) => context.Set<Marker>().Add(new Marker { Name = name, At = clock.Now });
}
