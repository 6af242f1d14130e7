using Microsoft.EntityFrameworkCore;
using Samspel.Domain.Consents;
using Samspel.Domain.LocalAgreements;
using Samspel.Domain.Parties;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Platform.Jobs;

/// <summary>
/// The night's work, done once a day whichever process comes first: 18th birthdays, consents that have run out, access of families that has ended, placed children's birthdays,
/// agreements and local agreements whose time passes, what is to be weeded, reminders by mail, sweeping.
/// Each case is a transaction of its own, so one that fails does not stop the others, and a second run changes nothing.
/// What must not wait for the night (an expired consent) is judged by its dates at every act as well.
/// </summary>
public sealed class Nightly(IServiceScopeFactory scopes, Clock clock, ILogger<Nightly> logger) : BackgroundService
{
    const string Job = "natt";
    const int PageSize = 200;

    protected override async Task ExecuteAsync(CancellationToken stopping)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMinutes(15));
        do
        {
            try { await RunOnce(stopping); }
            catch (Exception e) when (e is DbUpdateException or InvalidOperationException or System.Data.Common.DbException) { logger.LogError(e, "The night's work failed and is tried again."); }
        }
        while (await timer.WaitForNextTickAsync(stopping));
    }

    async Task RunOnce(CancellationToken stopping)
    {
        await using var scope = scopes.CreateAsyncScope();
        var (db, today) = (scope.ServiceProvider.GetRequiredService<Db>(), clock.Today);
        if (await db.HasRun(Job, today)) return;
        await Run(stopping);
        try { await db.MarkRun(Job, today); }
        catch (DbUpdateException) { /* another process was first; the work is the same */ }
    }

    /// <summary>Does the night's work for today. Safe to repeat.</summary>
    public async Task Run(CancellationToken stopping = default)
    {
        foreach (var id in await Ask(db => db.SipsTurningEighteen()))
        {
            stopping.ThrowIfCancellationRequested();
            await Each(async db =>
            {
                var sip = await db.SipAtNight(id);
                if (sip.NeedsNewConsent(clock.Today)) sip.TurnEighteen(Actor.System, clock.Today);
            });
        }
        foreach (var id in await Ask(db => db.ConsentsEndedByTime()))
        {
            stopping.ThrowIfCancellationRequested();
            await Each(async db =>
            {
                var consent = await db.ConsentAtNight(id);
                var birth = await db.BirthOf(consent.Child);
                switch (consent.StateOn(clock.Today, birth))
                {
                    case ConsentState.VoidAt18 when consent.State != ConsentState.VoidAt18: consent.TurnEighteen(clock.Today, birth); break;
                    case ConsentState.Expired when consent.State != ConsentState.Expired: consent.Expire(clock.Today); break;
                }
            });
        }
        foreach (var access in await Ask(db => db.FamilyAccessesEnded())) await Each(db => db.EndFamilyAccess(access));
        foreach (var id in await Ask(db => db.PlacementsWithBirthday()))
        {
            stopping.ThrowIfCancellationRequested();
            await Each(db => db.DutiesOfTonight(id));
        }
        foreach (var id in await Ask(db => db.LocalAgreementsTurning()))
            await Each(async db =>
            {
                var agreement = (await db.LocalAgreementById(id))!;
                if (agreement.State == LocalState.Registered) agreement.EnterIntoForce(PartyActor.System, clock.Today);
                await db.ReplaceRevised(PartyActor.System, agreement);
                if (agreement.State == LocalState.InForce && agreement.EndsOn < clock.Today) agreement.Expire(PartyActor.System, clock.Today);
            });
        foreach (var municipality in await Ask(db => db.WatchedMunicipalities())) await Each(db => db.SaveLocal(Viewer.System, municipality));
        await Each(db => db.PassAgreementTime());
        foreach (var draft in await Ask(db => db.ConcernDraftsToWeed())) await Each(db => db.WeedConcernDraft(draft));
        await InPages((db, skip) => db.FillWeedingDays(skip, PageSize));
        await InPages((db, _) => db.FillSubstanceWeedingDays(PageSize));
        await Each(db => db.KeepWeedingDuties());
        await Ask(async db => { await db.EnqueueReminders(); await db.Commit(); return true; });
        await Ask(async db => { await db.DropOldUploads(); await db.DropOldInventoryUploads(); await db.Commit(); return true; });
        await Ask(async db => { await db.Sweep(); return true; });
    }

    async Task<T> Ask<T>(Func<Db, Task<T>> question)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await question(scope.ServiceProvider.GetRequiredService<Db>());
    }

    /// <summary>Work that is done some at a time, each in a transaction of its own, until less than a page is left.</summary>
    async Task InPages(Func<Db, int, Task<(int Read, int Without)>> work)
    {
        for (var (skip, read) = (0, PageSize); read == PageSize;)
        {
            (read, var without) = await Ask(async db => { var done = await work(db, skip); await db.Commit(); return done; });
            skip += without;
        }
    }

    async Task Each(Func<Db, Task> act)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<Db>();
        try
        {
            await db.Begin();
            await act(db);
            await db.Save(Viewer.System);
            await db.Commit();
        }
        catch (Exception e) when (e is DbUpdateException or Samspel.Domain.RuleBroken)
        {
            logger.LogWarning("One case could not be handled tonight ({Reason}) and is tried again tomorrow.", e.GetType().Name);
        }
    }
}
