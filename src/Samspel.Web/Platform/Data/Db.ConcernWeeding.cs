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
public sealed record WeedingLine(CaseNumber Number, ConcernState State, DateOnly? Earliest, DateOnly? KeptOn);

/// <summary>
/// Weeding of concern reports: what may go is proposed to the manager of the intake, who decides report by report. What has gone leaves its number,
/// the ground, the day and who decided.
/// </summary>
public sealed partial class Db
{
    /// <summary>The unit's reports whose time has come, or those that are kept all the same; the earliest first. What is about a placed child is never here.</summary>
    public async Task<(IReadOnlyList<WeedingLine> Lines, int Total)> ConcernsToDecide(Viewer viewer, bool kept, int page, int size)
    {
        await Begin();
        var today = clock.Today;
        var ours = context.Set<ConcernReport>().AsNoTracking().Where(r => r.Unit == viewer.Unit);
        ours = kept ? ours.Where(r => EF.Property<DateOnly?>(r, ConcernColumns.KeptOn) != null)
            : ours.Where(r => EF.Property<DateOnly?>(r, ConcernColumns.WeedFrom) <= today
                && !context.Set<ReleaseStop>().Any(s => s.Report == r.Id && s.Compartment == r.Compartment && context.Set<Placement>().Any(p => p.Child == s.Child && p.NeverWeed)));
        var rows = await ours.OrderBy(r => EF.Property<DateOnly?>(r, kept ? ConcernColumns.KeptOn : ConcernColumns.WeedFrom)).ThenBy(r => r.Number).Skip((page - 1) * size).Take(size)
            .Select(r => new WeedingLine(r.Number, r.State, EF.Property<DateOnly?>(r, ConcernColumns.WeedFrom), EF.Property<DateOnly?>(r, ConcernColumns.KeptOn))).ToListAsync();
        Log(viewer, AccessAct.List, "oro/gallring", "gallring vid enheten", owner: viewer.Compartment, numbers: rows.Select(r => r.Number.ToString()));
        return (rows, await ours.CountAsync());
    }

    /// <summary>What the unit has weeded, the latest first.</summary>
    public async Task<(IReadOnlyList<ConcernWeeding> Lines, int Total)> ConcernWeedings(Viewer viewer, int page, int size)
    {
        var ours = context.Set<ConcernWeeding>().AsNoTracking().Where(w => w.Unit == viewer.Unit);
        return (await ours.OrderByDescending(w => w.On).ThenByDescending(w => w.Number).Skip((page - 1) * size).Take(size).ToListAsync(), await ours.CountAsync());
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
