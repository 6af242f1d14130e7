using Microsoft.EntityFrameworkCore;
using Samspel.Domain;
using Samspel.Domain.Children;
using Samspel.Domain.ConcernReports;
using Samspel.Domain.Placements;
using Samspel.Web.ConcernReports;
using Samspel.Web.Platform.Access;

namespace Samspel.Web.Platform.Data;

/// <summary>A report in the lists of weeding. Names nobody.</summary>
/// <param name="Earliest">First day it is proposed; null when it is kept.</param>
public sealed record WeedingLine(CaseNumber Number, RetentionGround Ground, DateOnly? Earliest, DateOnly? KeptOn);

/// <summary>
/// Weeding of concern reports: what may go is proposed to the manager of the intake, who decides report by report. What has gone leaves its number,
/// the ground, the day and who decided. LVM reports are listed, decided and noted by themselves, at the unit for adults.
/// </summary>
public sealed partial class Db
{
    /// <summary>The unit's reports whose time has come, or those that are kept all the same; the earliest first. What is about a placed child is never here.</summary>
    public async Task<(IReadOnlyList<WeedingLine> Lines, int Total)> ConcernsToDecide(Viewer viewer, bool kept, int page, int size)
    {
        await Begin();
        var ours = kept ? context.Set<ConcernReport>().AsNoTracking().Where(r => EF.Property<DateOnly?>(r, ConcernColumns.KeptOn) != null) : ToWeed();
        ours = ours.Where(r => r.Unit == viewer.Unit);
        var rows = await ours.OrderBy(r => EF.Property<DateOnly?>(r, kept ? ConcernColumns.KeptOn : ConcernColumns.WeedFrom)).ThenBy(r => r.Number).Skip((page - 1) * size).Take(size)
            .Select(r => new WeedingLine(r.Number, r.State == ConcernState.NotOpened ? RetentionGround.NotOpened : RetentionGround.Opened, EF.Property<DateOnly?>(r, ConcernColumns.WeedFrom), EF.Property<DateOnly?>(r, ConcernColumns.KeptOn))).ToListAsync();
        Log(viewer, AccessAct.List, "oro/gallring", "gallring vid enheten", owner: viewer.Compartment, numbers: rows.Select(r => r.Number.ToString()));
        return (rows, await ours.CountAsync());
    }

    /// <summary>The same of the unit's LVM reports.</summary>
    public async Task<(IReadOnlyList<WeedingLine> Lines, int Total)> SubstancesToDecide(Viewer viewer, bool kept, int page, int size)
    {
        await Begin();
        var ours = kept ? context.Set<SubstanceReport>().AsNoTracking().Where(r => EF.Property<DateOnly?>(r, ConcernColumns.KeptOn) != null) : SubstancesToWeed();
        ours = ours.Where(r => r.Unit == viewer.Unit);
        var rows = await ours.OrderBy(r => EF.Property<DateOnly?>(r, kept ? ConcernColumns.KeptOn : ConcernColumns.WeedFrom)).ThenBy(r => r.Number).Skip((page - 1) * size).Take(size)
            .Select(r => new WeedingLine(r.Number, RetentionGround.Adult, EF.Property<DateOnly?>(r, ConcernColumns.WeedFrom), EF.Property<DateOnly?>(r, ConcernColumns.KeptOn))).ToListAsync();
        Log(viewer, AccessAct.List, "oro/vuxna/gallring", "gallring vid enheten", owner: viewer.Compartment, numbers: rows.Select(r => r.Number.ToString()));
        return (rows, await ours.CountAsync());
    }

    IQueryable<ConcernReport> ToWeed()
    {
        var today = clock.Today;
        return context.Set<ConcernReport>().AsNoTracking().Where(r => EF.Property<DateOnly?>(r, ConcernColumns.WeedFrom) <= today
            && !context.Set<ReleaseStop>().Any(s => s.Report == r.Id && s.Compartment == r.Compartment && context.Set<Placement>().Any(p => p.Child == s.Child && p.NeverWeed)));
    }

    IQueryable<SubstanceReport> SubstancesToWeed()
    {
        var today = clock.Today;
        return context.Set<SubstanceReport>().AsNoTracking().Where(r => EF.Property<DateOnly?>(r, ConcernColumns.WeedFrom) <= today);
    }

    /// <summary>What the unit has weeded of reports about children, or about adults, the latest first.</summary>
    public async Task<(IReadOnlyList<ConcernWeeding> Lines, int Total)> ConcernWeedings(Viewer viewer, bool adults, int page, int size)
    {
        var ours = context.Set<ConcernWeeding>().AsNoTracking().Where(w => w.Unit == viewer.Unit && (w.Ground == RetentionGround.Adult) == adults);
        return (await ours.OrderByDescending(w => w.On).ThenByDescending(w => w.Number).Skip((page - 1) * size).Take(size).ToListAsync(), await ours.CountAsync());
    }

    /// <summary>Takes away everything of an LVM report but the note that it was weeded.</summary>
    public async Task Weed(Viewer _, SubstanceReport report, ConcernWeeding weeding)
    {
        await Begin();
        var id = report.Id.Value;
        context.Set<ConcernWeeding>().Add(weeding);
        await context.Set<FactRow>().Where(f => f.SubjectId == id).ExecuteDeleteAsync();
        await context.Set<DutyRow>().Where(d => d.SubjectId == id).ExecuteDeleteAsync();
        context.Set<SubstanceReport>().Remove(report);
    }

    /// <summary>
    /// Lets the units' duties to decide on weeding be as their lists: one for a unit with something in it from the day it was found, none when it is
    /// empty. All units at night, one unit after a decision.
    /// </summary>
    public async Task KeepWeedingDuties(UnitId? only = null)
    {
        await Begin();
        var (concerns, substances, today) = (ToWeed(), SubstancesToWeed(), clock.Today);
        var duties = context.Set<DutyRow>().AsTracking().Where(d => d.Kind == DutyKind.WeedConcernReports || d.Kind == DutyKind.WeedSubstanceReports);
        if (only is { } unit) (concerns, substances, duties) = (concerns.Where(r => r.Unit == unit), substances.Where(r => r.Unit == unit), duties.Where(d => d.Unit == unit));
        var waiting = (await concerns.Select(r => new { r.Unit, r.Compartment }).Distinct().ToListAsync()).Select(w => (Duty: ConcernRetention.Waits(w.Unit, false, today), w.Compartment))
            .Concat((await substances.Select(r => new { r.Unit, r.Compartment }).Distinct().ToListAsync()).Select(w => (Duty: ConcernRetention.Waits(w.Unit, true, today), w.Compartment)))
            .ToDictionary(w => NamedGuid($"gallring:{w.Duty.Kind}:{w.Duty.Unit}"));
        var rows = await duties.ToDictionaryAsync(d => d.SubjectId);
        foreach (var (subject, (duty, compartment)) in waiting)
        {
            if (rows.TryGetValue(subject, out var row) && row.DoneAt is null) continue;
            if (row is null) context.Set<DutyRow>().Add(row = new DutyRow { SubjectId = subject, Key = duty.Key, Number = "" });
            (row.Kind, row.Unit, row.ForManagers, row.VisibleFrom, row.Due, row.Section, row.Law) = (duty.Kind, duty.Unit, duty.ForManagers, duty.VisibleFrom, duty.Due, duty.Source.Section, duty.Source.Law);
            (row.Compartment, row.DoneAt) = (compartment, null);
        }
        foreach (var (subject, row) in rows) if (row.DoneAt is null && !waiting.ContainsKey(subject)) row.DoneAt = clock.Now;
        await context.SaveChangesAsync();
    }

    /// <summary>
    /// Gives reports that were decided or received before the column was there the day they are proposed for weeding, some at a time. Touches nothing
    /// else of them, and changes nothing the second time.
    /// </summary>
    /// <param name="skip">How many of those before have been found to be rightly without a day.</param>
    /// <returns>How many were looked at, and how many of them are rightly without.</returns>
    internal async Task<(int Read, int Without)> FillWeedingDays(int skip, int take)
    {
        await Begin();
        var reports = await context.Set<ConcernReport>().AsNoTracking().Where(r => r.Decision != null && EF.Property<DateOnly?>(r, ConcernColumns.WeedFrom) == null && EF.Property<DateOnly?>(r, ConcernColumns.KeptOn) == null)
            .OrderBy(r => r.Number).Skip(skip).Take(take).ToListAsync();
        var without = 0;
        foreach (var report in reports)
        {
            var (id, decided) = (report.Id, (DateOnly?)report.Decision!.On);
            if (ConcernColumns.WeedFromOf(report) is not { } from) without++;
            else await context.Set<ConcernReport>().Where(r => r.Id == id).ExecuteUpdateAsync(s => s
                .SetProperty(r => EF.Property<DateOnly?>(r, ConcernColumns.WeedFrom), (DateOnly?)from).SetProperty(r => EF.Property<DateOnly?>(r, ConcernColumns.DecidedOn), decided));
        }
        return (reports.Count, without);
    }

    /// <summary>The same of LVM reports; all that have been received get a day.</summary>
    internal async Task<(int Read, int Without)> FillSubstanceWeedingDays(int take)
    {
        await Begin();
        var reports = await context.Set<SubstanceReport>().AsNoTracking().Where(r => r.ReceivedAt != null && EF.Property<DateOnly?>(r, ConcernColumns.WeedFrom) == null && EF.Property<DateOnly?>(r, ConcernColumns.KeptOn) == null)
            .OrderBy(r => r.Number).Take(take).ToListAsync();
        foreach (var report in reports)
        {
            var (id, from) = (report.Id, ConcernColumns.WeedFromOf(report));
            await context.Set<SubstanceReport>().Where(r => r.Id == id).ExecuteUpdateAsync(s => s.SetProperty(r => EF.Property<DateOnly?>(r, ConcernColumns.WeedFrom), from));
        }
        return (reports.Count, 0);
    }

    /// <summary>Whether a child the report is about, as the board knows it, is or has been placed.</summary>
    public async Task<bool> IsAboutPlaced(ConcernReport report)
    {
        await Begin();
        var (id, compartment, linked) = (report.Id, report.Compartment, report.Links.Select(l => l.Child).ToList());
        var number = IdentityNumber.TryParse(report.Content.About.IdentityNumber, clock.Today, out var n) ? n.Digits : null;
        return await context.Set<Placement>().AnyAsync(p => p.NeverWeed && p.Compartment == compartment
            && (linked.Contains(p.Child) || context.Set<ReleaseStop>().Any(s => s.Report == id && s.Child == p.Child) || (number != null && context.Set<Child>().Any(c => c.Id == p.Child && c.Number == number))));
    }

    /// <summary>Takes away everything of a report but the note that it was weeded: text, additions, attachments, requests and answers, duties and history.</summary>
    public async Task Weed(Viewer _, ConcernReport report, ConcernWeeding weeding)
    {
        await Begin();
        var id = report.Id;
        context.Set<ConcernWeeding>().Add(weeding);
        var requests = await context.Set<InformationRequest>().Where(r => r.Report == id).ToListAsync();
        await DropConcernFiles([.. report.Content.Attachments, .. report.Additions.SelectMany(a => a.Attachments), .. requests.SelectMany(r => r.Answer?.Attachments ?? [])]);
        var stops = await context.Set<ReleaseStop>().Where(s => s.Report == id).ToListAsync();
        foreach (var stop in stops) stop.Forget(clock.Now);
        List<Guid> gone = [id.Value, .. requests.Select(r => r.Id.Value), .. stops.Select(s => s.Id.Value)];
        await context.Set<FactRow>().Where(f => gone.Contains(f.SubjectId)).ExecuteDeleteAsync();
        await context.Set<DutyRow>().Where(d => gone.Contains(d.SubjectId)).ExecuteDeleteAsync();
        await context.Set<ConcernDraft>().Where(d => d.Id == id).ExecuteDeleteAsync();
        context.Set<InformationRequest>().RemoveRange(requests);
        context.Set<ConcernReport>().Remove(report);
    }
}
