using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samspel.Domain;
using Samspel.Domain.Children;
using Samspel.Domain.FamilyViews;
using Samspel.Domain.Sips;
using Samspel.Web.FamilyViews;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Data;
using Samspel.Web.Tests.Harness;
using Samspel.Web.Tests.Sips;

namespace Samspel.Web.Tests.FamilyViews;

/// <summary>Access and releases made through the door, and what their holders see there.</summary>
static class FamilyArrange
{
    static readonly Lazy<ConcurrentQueue<string>> adults = new(() => new(File.ReadLines(Path.Combine(Workplace.Root, "tests/Samspel.Domain.Tests/Data/test-personnummer.txt"))
        .Where(n => string.CompareOrdinal(n, "1950") > 0 && string.CompareOrdinal(n, "1990") < 0 && n != DemoNumbers.AlvasMother)));

    public static readonly AccessAssessment Judged = new("Allt i planen är känt för henne.", ChildsView.Wants, "Barnet sa ja när vi visade hur det ser ut.");

    /// <summary>An adult's official test number, given out once.</summary>
    public static FamilyReader NextReader() => new(adults.Value.TryDequeue(out var number) ? number : throw new InvalidOperationException("The test numbers have run out."), "Läsare Testsson");

    /// <summary>Gives the case's guardian access.</summary>
    public static async Task<FamilyAccessId> Give(this ArrangedSip sip, FamilyReader reader, int guardian = 0, string persona = Arrange.Worker)
    {
        var id = FamilyAccessId.New();
        await Within(sip.App, persona, async (db, viewer, today) =>
        {
            var (child, before) = ((await db.Child(viewer, sip.ChildId))!, await db.FamilyAccesses(viewer, sip.ChildId));
            await db.Give(viewer, FamilyAccess.GiveToDecider(id, viewer.Actor, child, sip.Deciders[guardian].Id, IdentityNumber.FromStored(reader.Number), Judged, before, today), child, before);
        });
        return id;
    }

    /// <summary>Shows a version to those named.</summary>
    public static async Task<FamilyReleaseId> Release(this ArrangedSip sip, int version, string persona, params FamilyAccessId[] to)
    {
        var id = FamilyReleaseId.New();
        await Within(sip.App, persona, async (db, viewer, today) =>
        {
            var row = (await db.Sip(viewer, sip.Number))!;
            var (releases, accesses) = await db.FamilyReleases(row);
            db.Add(viewer, FamilyRelease.Make(id, viewer.Actor, row, version, (await db.Child(viewer, sip.ChildId))!, [.. accesses.Where(a => to.Contains(a.Id))], releases, true, sip.App.Time.GetUtcNow(), today));
        });
        return id;
    }

    public static async Task<FamilyHome> Home(this SamspelApp app, FamilyReader reader)
    {
        FamilyHome home = null!;
        await app.Do<Db>(async db => { home = await db.FamilyHome(reader); await db.Commit(); });
        return home;
    }

    public static async Task<FamilyPlan?> Plan(this SamspelApp app, FamilyReader reader, FamilyReleaseId id)
    {
        FamilyPlan? plan = null;
        await app.Do<Db>(async db => { plan = await db.FamilyPlan(reader, id); await db.Commit(); });
        return plan;
    }

    public static Task<List<FamilyAccess>> Accesses(this SamspelApp app, ChildId child) => app.Read(c => c.Set<FamilyAccess>().AsNoTracking().Where(a => a.Child == child).OrderBy(a => a.Id).ToListAsync());

    /// <summary>Another version of an established plan.</summary>
    public static async Task NewVersion(this ArrangedSip sip, string persona)
    {
        await sip.Act((s, sending, by) => s.RecordFollowUp(by, new FollowUpRecord(sending.Today, [.. s.Plan.Goals.Select(g => new GoalResultGiven(g.Id, GoalResult.Partly))], null), sending.Today), persona);
        await sip.Act((s, sending, by) =>
        {
            s.ReviseGoal(by, s.Plan.Goals[0].Id, s.Plan.Goals[0].Content with { Text = "Ett nytt mål i planen." }, sending.Today);
            s.SetNextFollowUp(by, sending.Today.AddDays(60), sending.Today);
            s.JudgeBestInterests(by, CaseMaking.Best, sending.Today);
            s.Establish(by, sending);
        }, persona);
    }

    static async Task Within(SamspelApp app, string persona, Func<Db, Platform.Access.Viewer, DateOnly, Task> act)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var (db, clock) = (scope.ServiceProvider.GetRequiredService<Db>(), scope.ServiceProvider.GetRequiredService<Clock>());
        var viewer = await Arrange.ViewerOf(db, persona);
        await act(db, viewer, clock.Today);
        await db.Save(viewer);
        await db.Commit();
    }
}
