using Microsoft.EntityFrameworkCore;
using Samspel.Domain;
using Samspel.Domain.Children;
using Samspel.Domain.ConcernReports;
using Samspel.Domain.Parties;
using Samspel.Domain.Sips;
using Samspel.Web.ConcernReports;
using Samspel.Web.Platform.Access;

namespace Samspel.Web.Platform.Data;

/// <summary>A report in the reporter's own list: no more of what the board has done than the reporter may know.</summary>
public sealed record OwnConcernLine(CaseNumber Number, string About, SwedishTime SentAt, string Board, ReporterStage Stage, bool News);

/// <summary>A report in the intake's list.</summary>
public sealed record IntakeLine(CaseNumber Number, string About, ConcernState State, Urgency Urgency, SwedishTime ArrivedAt, bool Opened, DateOnly? DecideBy, bool NewFacts);

/// <summary>An LVM report in a list: the physician's own, or the intake's.</summary>
public sealed record SubstanceLine(CaseNumber Number, string About, SubstanceState State, string Board, SwedishTime At);

/// <summary>A request for information in a list. Says nothing of the person it is about.</summary>
public sealed record RequestLine(CaseNumber Number, string From, string To, SwedishTime SentAt, RequestState State, bool Read);

/// <summary>
/// Concern reports: the reporter's own and the receiving intake's. For everybody else a report is not there, whoever they are; an attempt stands in
/// the access log of the board's compartment and nowhere else. A draft is the writer's alone and leaves no line in any log.
/// </summary>
public sealed partial class Db
{
    /// <summary>What the log calls a reporter's looks at the own report: they are shown to the board's auditor alone, and without the name.</summary>
    internal const string OwnConcern = "oro/egen";

    /// <summary>The ground of a look at the own report, allowed or refused.</summary>
    internal const string OwnGround = "egen anmälan";

    /// <summary>The viewer's own draft. With the row held, a form that comes twice at the same moment waits for the first.</summary>
    public async Task<ConcernDraft?> ConcernDraft(Viewer viewer, ConcernReportId id)
    {
        await Begin();
        var mine = context.Set<ConcernDraft>().Where(d => d.Id == id && d.Reporter == viewer.Person);
        if (!OnlyShows) await mine.ExecuteUpdateAsync(s => s.SetProperty(d => d.ChangedOn, d => d.ChangedOn));
        return await mine.SingleOrDefaultAsync();
    }

    /// <summary>What the viewer has begun and neither sent nor thrown away, the latest first.</summary>
    public async Task<IReadOnlyList<ConcernDraft>> ConcernDrafts(Viewer viewer)
        => await context.Set<ConcernDraft>().AsNoTracking().Where(d => d.Reporter == viewer.Person && d.State == DraftState.Open).OrderByDescending(d => d.ChangedOn).ThenByDescending(d => d.Id).Take(50).ToListAsync();

    /// <summary>What the viewer has given in another way and that is not yet weeded, the latest first.</summary>
    public async Task<IReadOnlyList<ConcernDraft>> ConcernsGivenOutside(Viewer viewer)
        => await context.Set<ConcernDraft>().AsNoTracking().Where(d => d.Reporter == viewer.Person && d.State == DraftState.GivenOutside).OrderByDescending(d => d.ChangedOn).ThenByDescending(d => d.Id).Take(50).ToListAsync();

    /// <summary>The draft that the reporter has already begun because the child of an earlier report is born.</summary>
    public async Task<ConcernReportId?> BegunAfterBirth(Viewer viewer, ConcernReport before)
        => await context.Set<ConcernDraft>().AsNoTracking().Where(d => d.Reporter == viewer.Person && d.State == DraftState.Open && d.AfterBirthOf == before.Id).Select(d => (ConcernReportId?)d.Id).FirstOrDefaultAsync();

    public void Add(Viewer _, ConcernDraft draft) => context.Set<ConcernDraft>().Add(draft);

    /// <summary>The viewer's own reports, the latest first, a page at a time. Logged as a list with each board that has one.</summary>
    public async Task<(IReadOnlyList<OwnConcernLine> Lines, int Total)> OwnConcerns(Viewer viewer, int page, int size)
    {
        await Begin();
        var mine = context.Set<ConcernReport>().AsNoTracking().Where(r => r.ReporterPerson == viewer.Person);
        var rows = await mine.OrderByDescending(r => r.Number).Skip((page - 1) * size).Take(size)
            .Select(r => new { r.Number, About = EF.Property<string>(r, ConcernColumns.About), r.SentAt, r.Board, r.OpenedAt, r.Answer, r.Forwardings, r.AnswersCorrected, r.NewsRead, r.Compartment }).ToListAsync();
        foreach (var board in rows.GroupBy(r => r.Compartment)) Log(viewer, AccessAct.List, OwnConcern, "egna anmälningar", owner: board.Key, numbers: board.Select(r => r.Number.ToString()));
        return ([.. rows.Select(r => new OwnConcernLine(r.Number, r.About, r.SentAt, r.Board.Name, r.Answer is not null ? ReporterStage.Answered : r.OpenedAt is not null ? ReporterStage.Opened : ReporterStage.Sent,
            r.NewsRead < r.Forwardings.Count + (r.Answer is null ? 0 : 1) + r.AnswersCorrected))], await mine.CountAsync());
    }

    /// <summary>The report as the reporter or as the intake; null for everybody else, as if it did not exist.</summary>
    public async Task<ConcernReport?> Concern(Viewer viewer, string? number, ConcernParty party, string what = "oro", AccessAct act = AccessAct.Read)
    {
        await Begin();
        if (!CaseNumber.TryParse($"ORO-{number}", out var n) || await context.Set<ConcernReport>().SingleOrDefaultAsync(r => r.Number == n) is not { } report) return null;
        var standing = report.PartyOf(viewer.Actor);
        var stands = standing.HasFlag(party);
        // The reporter's name stands in no log as that, whichever page the reporter tries.
        var mine = standing.HasFlag(ConcernParty.Reporter) && (party == ConcernParty.Reporter || !stands);
        Log(viewer, stands ? act : AccessAct.Refused, mine ? OwnConcern : what, mine ? OwnGround : stands ? "mottagen av enheten" : "inte enhetens anmälan", stands, report.Compartment, number: n.ToString());
        return stands ? report : null;
    }

    /// <summary>The report that has a draft's id, when it has been sent.</summary>
    public async Task<ConcernReport?> SentConcern(Viewer viewer, ConcernReportId id)
    {
        await Begin();
        return await context.Set<ConcernReport>().SingleOrDefaultAsync(r => r.Id == id && r.ReporterPerson == viewer.Person);
    }

    /// <summary>Keeps a report that has been sent, and stops releases about the child in the same save.</summary>
    public async Task Add(Viewer viewer, ConcernReport report)
    {
        context.Set<ConcernReport>().Add(report);
        Log(viewer, AccessAct.Read, OwnConcern, "anmälan skickades", owner: report.Compartment, number: report.Number.ToString());
        await StopReleases(report, report.Reporter.Unit.Compartment);
        if (report.Reporter.Unit.Compartment != report.Compartment) await StopReleases(report, report.Compartment);
    }

    /// <summary>Stops new releases to guardians about the child the report is about, where the compartment knows the child.</summary>
    public async Task StopReleases(ConcernReport report, CompartmentId compartment)
    {
        await Begin();
        var about = report.Content.About;
        var number = IdentityNumber.TryParse(about.IdentityNumber, clock.Today, out var n) ? n.Digits : null;
        // A temporary identity is one compartment's own: the one where it was written.
        var temporary = compartment == report.Reporter.Unit.Compartment && TemporaryIdentity.TryParse(about.IdentityNumber, out var t) ? t.Text : null;
        var found = report.Links.Select(l => l.Child).Append(about.Known ?? default).ToList();
        var children = await context.Set<Child>().AsNoTracking()
            .Where(c => c.Compartment == compartment && ((number != null && c.Number == number) || (temporary != null && c.TemporaryId == temporary) || found.Contains(c.Id))).Select(c => c.Id).ToListAsync();
        var stopped = await context.Set<ReleaseStop>().AsNoTracking().Where(s => s.Report == report.Id && s.Compartment == compartment).Select(s => s.Child).ToListAsync();
        foreach (var child in children.Except(stopped)) context.Set<ReleaseStop>().Add(ReleaseStop.After(ReleaseStopId.New(), report, child, compartment));
    }

    /// <summary>The stops a report has set in the party's own compartment: where it was made, for the reporter; the board's, for the intake. What others know is not shown.</summary>
    public async Task<IReadOnlyList<ReleaseStop>> StopsOf(ConcernReport report, ConcernParty party)
    {
        await Begin();
        var (id, made, has) = (report.Id, report.Reporter.Unit.Compartment, report.Compartment);
        var stops = context.Set<ReleaseStop>().Where(s => s.Report == id);
        return await stops.Where(s => s.Compartment == (party == ConcernParty.Reporter ? made : has)).OrderBy(s => s.From).ToListAsync();
    }

    /// <summary>Stops in the compartments of boards the report has been sent on from: lifted with the intake's, and never shown to it.</summary>
    public async Task<IReadOnlyList<ReleaseStop>> StopsLeftBehind(ConcernReport report)
    {
        var (id, made, has) = (report.Id, report.Reporter.Unit.Compartment, report.Compartment);
        return await context.Set<ReleaseStop>().Where(s => s.Report == id && s.Compartment != has && s.Compartment != made && s.LiftedAt == null).ToListAsync();
    }

    /// <summary>A protected identity stops releases to guardians while it is protected, and lets them through when it no longer is.</summary>
    public async Task StopWhileProtected(Viewer viewer, Child child, string? whyLifted = null)
    {
        await Begin();
        var held = await context.Set<ReleaseStop>().Where(s => s.Child == child.Id && s.Compartment == child.Compartment && s.Cause == StopCause.ProtectedIdentity && s.LiftedAt == null).ToListAsync();
        if (child.IsProtected && held.Count == 0) context.Set<ReleaseStop>().Add(ReleaseStop.For(ReleaseStopId.New(), child, clock.Now));
        if (!child.IsProtected) foreach (var stop in held) stop.EndWithProtection(viewer.Actor, child, whyLifted!, clock.Now);
    }

    /// <summary>When a release about a child is seen by its guardian; null while something holds it.</summary>
    public async Task<DateTimeOffset?> SeenByGuardianFrom(ChildId child, CompartmentId compartment, DateTimeOffset releasedAt)
        => GuardianReleases.SeenFrom(releasedAt, await context.Set<ReleaseStop>().AsNoTracking().Where(s => s.Child == child && s.Compartment == compartment).ToListAsync());

    /// <summary>What the unit has received, the latest first, a page at a time. Logged as a list.</summary>
    public async Task<(IReadOnlyList<IntakeLine> Lines, int Total)> ConcernsAt(Viewer viewer, IReadOnlyCollection<ConcernState> states, int page, int size)
    {
        await Begin();
        var ours = context.Set<ConcernReport>().AsNoTracking().Where(r => r.Unit == viewer.Unit && states.Contains(r.State));
        var rows = await ours.OrderByDescending(r => r.Number).Skip((page - 1) * size).Take(size)
            .Select(r => new { r.Number, About = EF.Property<string>(r, ConcernColumns.About), r.State, r.Urgency, r.ArrivedAt, r.OpenedAt, r.DecideBy, r.AdditionsRead, r.Additions }).ToListAsync();
        Log(viewer, AccessAct.List, "oro/inkomna", "anmälningar till enheten", owner: viewer.Compartment, numbers: rows.Select(r => r.Number.ToString()));
        return ([.. rows.Select(r => new IntakeLine(r.Number, r.About, r.State, r.Urgency, r.ArrivedAt, r.OpenedAt is not null, r.DecideBy, r.AdditionsRead < r.Additions.Count))], await ours.CountAsync());
    }

    /// <summary>How many of the unit's reports stand where.</summary>
    public async Task<IReadOnlyDictionary<ConcernState, int>> ConcernCounts(Viewer viewer)
        => await context.Set<ConcernReport>().AsNoTracking().Where(r => r.Unit == viewer.Unit).GroupBy(r => r.State).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count);

    /// <summary>What has happened with a report, the latest first: all for the intake, what the reporter may know for the reporter.</summary>
    public async Task<IReadOnlyList<FactRow>> ConcernHistory(ConcernReport report, ConcernParty party)
    {
        var id = report.Id.Value;
        var facts = context.Set<FactRow>().AsNoTracking().Where(f => f.SubjectId == id && f.Subject == nameof(ConcernReport));
        if (party == ConcernParty.Reporter) facts = facts.Where(f => KnownToReporter.Contains(f.Kind));
        return await facts.OrderByDescending(f => f.At).ThenByDescending(f => f.Id).Take(200).ToListAsync();
    }

    static readonly IReadOnlyList<string> KnownToReporter = [.. typeof(IKnownToReporter).Assembly.GetTypes().Where(t => t.IsAssignableTo(typeof(IKnownToReporter)) && t.IsClass).Select(t => t.Name)];

    /// <summary>The boards that take reports in Samspel, by name. Who receives is no secret.</summary>
    public async Task<IReadOnlyList<ConcernBoard>> ConcernBoards()
    {
        await Begin();
        return await context.Set<ConcernBoard>().OrderBy(b => b.MunicipalityCode).ToListAsync();
    }

    public async Task<ConcernBoard?> ConcernBoard(string? municipality)
    {
        await Begin();
        return await context.Set<ConcernBoard>().SingleOrDefaultAsync(b => b.MunicipalityCode == municipality);
    }

    public void Add(Viewer _, ConcernBoard board) => context.Set<ConcernBoard>().Add(board);

    /// <summary>Whether the viewer's unit receives reports: about children, about adults.</summary>
    public async Task<(bool Children, bool Adults)> Receives(Viewer viewer)
    {
        if (!viewer.WorksWithCases || viewer.UnitKind.Branch() != Branch.SocialServices) return (false, false);
        var board = await ConcernBoard(viewer.PartyCode);
        return (board?.Content.Intake.Id == viewer.Unit || await context.Set<ConcernReport>().AnyAsync(r => r.Unit == viewer.Unit), board?.Content.AdultIntake?.Id == viewer.Unit || await context.Set<SubstanceReport>().AnyAsync(r => r.Unit == viewer.Unit));
    }

    /// <summary>A request for information, for the board's intake and for the asked unit.</summary>
    public async Task<InformationRequest?> InformationRequest(Viewer viewer, string? number, AccessAct act = AccessAct.Read)
    {
        await Begin();
        if (!CaseNumber.TryParse($"UPG-{number}", out var n) || await context.Set<InformationRequest>().SingleOrDefaultAsync(r => r.Number == n) is not { } request) return null;
        var ours = request.MayRead(viewer.Actor);
        Log(viewer, ours ? act : AccessAct.Refused, "oro/uppgifter", ours ? "SoL 20 kap. 6 §" : "inte enhetens begäran", ours, request.Compartment, number: n.ToString());
        return ours ? request : null;
    }

    /// <summary>Requests made to the viewer's unit, the latest first. Names nobody.</summary>
    public async Task<(IReadOnlyList<RequestLine> Lines, int Total)> InformationRequests(Viewer viewer, int page, int size)
    {
        await Begin();
        var to = context.Set<InformationRequest>().AsNoTracking().Where(r => r.ToUnit == viewer.Unit && r.State != RequestState.Withdrawn);
        var rows = await to.OrderByDescending(r => r.Number).Skip((page - 1) * size).Take(size).Select(r => new { r.Number, r.From, r.To, r.SentAt, r.State, r.AnswerReadAt }).ToListAsync();
        return ([.. rows.Select(r => new RequestLine(r.Number, r.From.Name, r.To.Name, r.SentAt, r.State, r.AnswerReadAt is not null))], await to.CountAsync());
    }

    /// <summary>The requests made in an investigation; the look was logged with the report.</summary>
    public async Task<IReadOnlyList<RequestLine>> InformationRequests(ConcernReport report)
    {
        var rows = await context.Set<InformationRequest>().AsNoTracking().Where(r => r.Report == report.Id && r.Unit == report.Unit).OrderByDescending(r => r.Number).Take(100).Select(r => new { r.Number, r.From, r.To, r.SentAt, r.State, r.AnswerReadAt }).ToListAsync();
        return [.. rows.Select(r => new RequestLine(r.Number, r.From.Name, r.To.Name, r.SentAt, r.State, r.AnswerReadAt is not null))];
    }

    /// <summary>The requests that wait for an answer in the report's investigation, to be withdrawn with it.</summary>
    public async Task<IReadOnlyList<InformationRequest>> Unanswered(ConcernReport report)
        => await context.Set<InformationRequest>().AsTracking().Where(r => r.Report == report.Id && r.State == RequestState.Sent).OrderBy(r => r.Number).ToListAsync();

    /// <summary>Whether somebody is still asked for information in the report's investigation.</summary>
    public Task<bool> IsAsking(ConcernReport report) => context.Set<InformationRequest>().AnyAsync(r => r.Report == report.Id && r.State == RequestState.Sent);

    /// <summary>What waits for the viewer as the one who made reports, whatever the role. Names nobody.</summary>
    public async Task<IReadOnlyList<WorklistRow>> OwnConcernDuties(Viewer viewer)
    {
        DutyKind[] kinds = [DutyKind.CheckConcernArrived, DutyKind.ReadConcernNews, DutyKind.ReportAfterBirth];
        return await context.Set<DutyRow>().AsNoTracking().Where(d => d.Unit == Duty.OfThePerson && d.Person == viewer.Person && d.DoneAt == null && d.VisibleFrom <= clock.Today && kinds.Contains(d.Kind))
            .OrderBy(d => d.Due).ThenBy(d => d.Number).ThenBy(d => d.Key).Take(50).Select(d => new WorklistRow(d.SubjectId, d.Key, d.Kind, d.Number, d.Person, d.ForManagers, d.Due, d.OwedTo, d.Section, d.Law)).ToListAsync();
    }

    public void Add(Viewer _, InformationRequest request) => context.Set<InformationRequest>().Add(request);

    /// <summary>An LVM report, for the physician and for the receiving unit.</summary>
    public async Task<SubstanceReport?> SubstanceReport(Viewer viewer, string? number, bool asIntake, AccessAct act = AccessAct.Read)
    {
        await Begin();
        if (!CaseNumber.TryParse($"LVM-{number}", out var n) || await context.Set<SubstanceReport>().SingleOrDefaultAsync(r => r.Number == n) is not { } report) return null;
        var stands = asIntake ? report.IsIntake(viewer.Actor) : report.IsPhysician(viewer.Actor);
        Log(viewer, stands ? act : AccessAct.Refused, stands && !asIntake ? OwnConcern : "oro/vuxna", stands ? asIntake ? "mottagen av enheten" : OwnGround : "inte enhetens anmälan", stands, report.Compartment, number: n.ToString());
        return stands ? report : null;
    }

    /// <summary>The LVM report a form has already sent.</summary>
    public async Task<SubstanceReport?> SentSubstanceReport(Viewer viewer, SubstanceReportId id)
    {
        await Begin();
        return await context.Set<SubstanceReport>().SingleOrDefaultAsync(r => r.Id == id && r.PhysicianPerson == viewer.Person);
    }

    public void Add(Viewer viewer, SubstanceReport report)
    {
        context.Set<SubstanceReport>().Add(report);
        Log(viewer, AccessAct.Read, OwnConcern, "anmälan skickades", owner: report.Compartment, number: report.Number.ToString());
    }

    /// <summary>LVM reports: the physician's own, or those the unit has received. Logged as a list.</summary>
    public async Task<(IReadOnlyList<SubstanceLine> Lines, int Total)> SubstanceReports(Viewer viewer, bool asIntake, int page, int size)
    {
        await Begin();
        var all = context.Set<SubstanceReport>().AsNoTracking().Where(r => asIntake ? r.Unit == viewer.Unit : r.PhysicianPerson == viewer.Person);
        var rows = await all.OrderByDescending(r => r.Number).Skip((page - 1) * size).Take(size).Select(r => new { r.Number, About = EF.Property<string>(r, ConcernColumns.About), r.State, r.Board, r.ArrivedAt, r.Compartment }).ToListAsync();
        foreach (var board in rows.GroupBy(r => r.Compartment)) Log(viewer, AccessAct.List, asIntake ? "oro/vuxna" : OwnConcern, asIntake ? "anmälningar till enheten" : "egna anmälningar", owner: board.Key, numbers: board.Select(r => r.Number.ToString()));
        return ([.. rows.Select(r => new SubstanceLine(r.Number, r.About, r.State, r.Board.Name, r.ArrivedAt))], await all.CountAsync());
    }

    /// <summary>The bytes of an attachment to something the page has already been let in to.</summary>
    public Task<AttachmentRow?> ConcernFile(Guid key) => context.Set<AttachmentRow>().AsNoTracking().SingleOrDefaultAsync(a => a.Key == key);

    /// <summary>Throws away the bytes of attachments that were never sent.</summary>
    public async Task DropConcernFiles(IEnumerable<ConcernAttachment> attachments)
    {
        var keys = attachments.Select(a => a.Key).ToList();
        if (keys.Count == 0) return;
        await Begin();
        await context.Set<AttachmentRow>().Where(a => keys.Contains(a.Key)).ExecuteDeleteAsync();
    }

    /// <summary>Drafts that nobody has touched for long, or that have served.</summary>
    internal async Task<IReadOnlyList<ConcernReportId>> ConcernDraftsToWeed()
    {
        var (unused, served) = (clock.Today.AddDays(-ConcernClocks.Default.WeedDraftDays), clock.Today.AddDays(-1));
        return await context.Set<ConcernDraft>().AsNoTracking().Where(d => d.State == DraftState.Open || d.State == DraftState.GivenOutside ? d.ChangedOn <= unused : d.ChangedOn <= served).OrderBy(d => d.ChangedOn).Select(d => d.Id).Take(1000).ToListAsync();
    }

    /// <summary>Takes a draft away with everything that tells of it.</summary>
    internal async Task WeedConcernDraft(ConcernReportId id)
    {
        if (await context.Set<ConcernDraft>().SingleOrDefaultAsync(d => d.Id == id) is not { } draft || !draft.IsToBeWeeded(clock.Today)) return;
        await DropConcernFiles(draft.Content.Attachments);
        await ForgetDraft(draft);
        context.Set<ConcernDraft>().Remove(draft);
    }

    /// <summary>
    /// Lets nothing tell that somebody wrote a report once the draft has served: who and when, what to do, the text kept while it was typed, and where its forms
    /// led. What was sent stands in the report.
    /// </summary>
    async Task ForgetDraft(ConcernDraft draft)
    {
        var (id, key, address) = (draft.Id.Value, $"skicka-oro:{draft.Id}", DraftAddress(draft.Id.Value));
        await context.Set<FactRow>().Where(f => f.SubjectId == id && f.Subject == nameof(ConcernDraft)).ExecuteDeleteAsync();
        await context.Set<DutyRow>().Where(d => d.SubjectId == id && d.Key == key).ExecuteDeleteAsync();
        await context.Set<Draft>().Where(d => d.Person == draft.Reporter && d.Page.ToLower().StartsWith(address)).ExecuteDeleteAsync();
        // A form of a sent one that is posted again still leads to the report.
        if (draft.State != DraftState.Sent) await context.Set<FormPost>().Where(p => p.Person == draft.Reporter && p.Location.StartsWith(address)).ExecuteDeleteAsync();
    }

    /// <summary>Whether a page is one of a concern report's draft that the person no longer writes on.</summary>
    async Task<bool> IsOfDraftThatHasServed(PersonId person, string page)
    {
        if (!page.StartsWith(DraftsAddress, StringComparison.OrdinalIgnoreCase) || !Guid.TryParse(page[DraftsAddress.Length..].Split('/')[0], out var guid)) return false;
        var id = ConcernReportId.Of(guid);
        return !await context.Set<ConcernDraft>().AnyAsync(d => d.Id == id && d.Reporter == person && d.State == DraftState.Open);
    }

    const string DraftsAddress = "/oro/utkast/";

    static string DraftAddress(Guid id) => $"{DraftsAddress}{id}";
}
