using Microsoft.EntityFrameworkCore;
using Samspel.Domain;
using Samspel.Domain.Agreements;
using Samspel.Domain.Bodies;
using Samspel.Domain.CentreStarts;
using Samspel.Domain.FamilyCentres;
using Samspel.Domain.Inventories;
using Samspel.Domain.JointServices;
using Samspel.Domain.LocalAgreements;
using Samspel.Domain.Parties;
using Samspel.Domain.PlacementCosts;
using Samspel.Web.Agreements.Documents;
using Samspel.Web.Bodies;
using Samspel.Web.FamilyCentres;
using Samspel.Web.Inventories;
using Samspel.Web.JointServices;
using Samspel.Web.PlacementCosts;
using Samspel.Web.Platform.Access;

namespace Samspel.Web.Platform.Data;

/// <summary>A body with the viewer as one of the parties.</summary>
public sealed record BodyView(Body Body, PartyActor By);

/// <summary>A body in a list.</summary>
/// <param name="Next">Its next meeting.</param>
/// <param name="Mine">The viewer has a seat there today.</param>
public sealed record BodyLine(Body Body, DateOnly? Next, bool Mine);

/// <summary>A meeting with its body and the viewer as one of the parties.</summary>
public sealed record MeetingView(BodyMeeting Meeting, Body Body, PartyActor By);

/// <summary>A meeting in a list.</summary>
public sealed record MeetingLine(BodyMeetingId Id, DateOnly Day, BodyMeetingState State, BodyMeetingPlan Plan);

/// <summary>An assignment that is not done, and the meeting it was given at.</summary>
public sealed record OpenAssignment(MeetingLine Meeting, BodyAssignment Assignment);

/// <summary>Somebody with an account who can fill a seat.</summary>
public sealed record Candidate(Guid Person, string Name, string PartyCode);

/// <summary>
/// Bodies of cooperation and their meetings. Who sits where is open to everybody signed in; a meeting is for its coordinator, those who have a
/// seat and those who have something to do from it, until the minutes are adjusted: then they are open too.
/// </summary>
public sealed partial class Db
{
    /// <summary>Bodies that work today, or all: the county's first, then by municipality and name.</summary>
    public async Task<(IReadOnlyList<BodyLine> Lines, int Total)> Bodies(Viewer viewer, string? municipality, bool ended, int page, int size)
    {
        await Begin();
        var today = clock.Today;
        var bodies = context.Set<Body>().AsNoTracking().Where(b => ended || b.LastDay == null || b.LastDay >= today);
        if (municipality is not null) bodies = bodies.Where(b => EF.Property<string?>(b, BodyColumns.Municipality) == municipality);
        var shown = await bodies.OrderBy(b => EF.Property<string?>(b, BodyColumns.Municipality) ?? "").ThenBy(b => EF.Property<string>(b, BodyColumns.SortName)).Skip((page - 1) * size).Take(size).ToListAsync();
        var ids = shown.Select(b => b.Id).ToList();
        var next = await context.Set<BodyMeeting>().AsNoTracking().Where(m => ids.Contains(m.Body) && m.State != BodyMeetingState.Cancelled && EF.Property<DateOnly>(m, BodyColumns.On) >= today)
            .GroupBy(m => m.Body).Select(g => new { g.Key, Day = g.Min(m => EF.Property<DateOnly>(m, BodyColumns.On)) }).ToDictionaryAsync(g => g.Key, g => g.Day);
        return ([.. shown.Select(b => new BodyLine(b, next.TryGetValue(b.Id, out var day) ? day : null, b.HasSeat(viewer.Person, today)))], await bodies.CountAsync());
    }

    public async Task<BodyView?> Body(Viewer viewer, BodyId id)
    {
        if (await ByOf(viewer) is not { } by) return null;
        return await context.Set<Body>().SingleOrDefaultAsync(b => b.Id == id) is { } body ? new BodyView(body, by) : null;
    }

    /// <summary>The viewer as one of the parties; null for somebody outside them.</summary>
    public async Task<PartyActor?> ByOf(Viewer viewer)
    {
        await Begin();
        return await context.Set<Party>().AsNoTracking().SingleOrDefaultAsync(p => p.Code == viewer.PartyCode) is { } party ? new PartyActor(viewer.Actor, party, viewer.Name) : null;
    }

    /// <summary>All bodies by name, for a choice.</summary>
    public async Task<IReadOnlyList<(BodyId Id, string Name)>> BodyNames()
        => [.. (await context.Set<Body>().AsNoTracking().Where(b => b.LastDay == null).OrderBy(b => EF.Property<string>(b, BodyColumns.SortName)).Take(300).Select(b => new { b.Id, Name = EF.Property<string>(b, BodyColumns.SortName) }).ToListAsync()).Select(b => (b.Id, b.Name))];

    public void Add(Viewer _, Body body) => context.Set<Body>().Add(body);
    public void Add(Viewer _, BodyMeeting meeting) => context.Set<BodyMeeting>().Add(meeting);

    /// <summary>A body's meetings, the latest first.</summary>
    public async Task<(IReadOnlyList<MeetingLine> Lines, int Total)> BodyMeetings(BodyId body, int page, int size)
    {
        var meetings = context.Set<BodyMeeting>().AsNoTracking().Where(m => m.Body == body);
        var lines = await meetings.OrderByDescending(m => EF.Property<DateOnly>(m, BodyColumns.On)).ThenByDescending(m => m.Id).Skip((page - 1) * size).Take(size)
            .Select(m => new MeetingLine(m.Id, EF.Property<DateOnly>(m, BodyColumns.On), m.State, m.Plan)).ToListAsync();
        return (lines, await meetings.CountAsync());
    }

    /// <summary>The meeting, for those who may see it.</summary>
    public async Task<MeetingView?> BodyMeeting(Viewer viewer, BodyMeetingId id)
    {
        if (await ByOf(viewer) is not { } by || await context.Set<BodyMeeting>().SingleOrDefaultAsync(m => m.Id == id) is not { } meeting) return null;
        var body = await context.Set<Body>().SingleAsync(b => b.Id == meeting.Body);
        return OpenToAll(meeting.State) || meeting.PartyOf(body, by) != BodyMeetingParty.None || body.HasSeat(viewer.Person, clock.Today) ? new MeetingView(meeting, body, by) : null;
    }

    /// <summary>Adjusted minutes are for everybody to read.</summary>
    public static bool OpenToAll(BodyMeetingState state) => state is BodyMeetingState.Adjusted or BodyMeetingState.Locked;

    /// <summary>Minutes in which the viewer is still to adjust.</summary>
    public async Task<IReadOnlyList<MeetingLine>> MinutesToAdjust(Viewer viewer)
    {
        var written = await context.Set<BodyMeeting>().AsNoTracking().Where(m => m.State == BodyMeetingState.Written).OrderBy(m => EF.Property<DateOnly>(m, BodyColumns.On)).Take(200)
            .Select(m => new { m.Id, Day = EF.Property<DateOnly>(m, BodyColumns.On), m.State, m.Plan, m.Minutes }).ToListAsync();
        return [.. written.Where(m => m.Minutes!.Adjusters.Contains(viewer.Person) && !m.Minutes.AdjustedBy.Contains(viewer.Person)).Select(m => new MeetingLine(m.Id, m.Day, m.State, m.Plan))];
    }

    /// <summary>People with accounts who can fill a seat for a party: members of bodies and coordinators.</summary>
    public async Task<IReadOnlyList<Candidate>> Candidates(string? party)
    {
        var today = clock.Today;
        return await (from a in context.Set<Assignment>().AsNoTracking()
                      join p in context.Set<Account>() on (Guid)(object)a.Person equals p.Id
                      where (a.Role == Role.BodyMember || a.Role == Role.LocalCoordinator || a.Role == Role.CountyCoordinator) && a.From <= today && (a.To == null || a.To >= today)
                         && !p.Disabled && (party == null || p.PartyCode == party)
                      orderby p.DisplayName
                      select new Candidate(p.Id, p.DisplayName, p.PartyCode)).Distinct().Take(300).ToListAsync();
    }

    /// <summary>Which of these people can sign in.</summary>
    public async Task<IReadOnlyList<PersonId>> WithAccount(IEnumerable<PersonId> people)
    {
        var ids = people.Select(p => p.Value).ToList();
        return ids.Count == 0 ? [] : [.. (await context.Set<Account>().AsNoTracking().Where(p => ids.Contains(p.Id) && !p.Disabled).Select(p => p.Id).ToListAsync()).Select(id => new PersonId(id))];
    }

    /// <summary>Every open unit of the parties, which can be given an assignment.</summary>
    public async Task<IReadOnlyList<UnitName>> UnitsOfParties()
    {
        var today = clock.Today;
        return await context.Set<Unit>().AsNoTracking().Where(u => u.ClosedOn == null || u.ClosedOn > today).OrderBy(u => u.Name).Take(1000)
            .Select(u => new UnitName(u.Id, u.Name, u.Kind, u.PartyCode, u.MunicipalityCode, u.Participation)).ToListAsync();
    }

    /// <summary>What a body's meetings have given to do that is not done, the soonest first.</summary>
    public async Task<IReadOnlyList<OpenAssignment>> OpenAssignments(BodyId body, int most)
    {
        var open = await (from d in context.Set<DutyRow>().AsNoTracking()
                          join m in context.Set<BodyMeeting>() on d.SubjectId equals (Guid)(object)m.Id
                          where m.Body == body && d.DoneAt == null && d.Kind == DutyKind.DoBodyAssignment
                          orderby d.Due, d.Key
                          select new { m.Id, Day = EF.Property<DateOnly>(m, BodyColumns.On), m.State, m.Plan, m.Assignments, d.Key }).Take(most).ToListAsync();
        return [.. from o in open
                   from a in o.Assignments
                   where o.Key == $"uppdrag:{a.Number}"
                   select new OpenAssignment(new MeetingLine(o.Id, o.Day, o.State, o.Plan), a)];
    }

    /// <summary>What a matter can be about: the county agreements, amendments under way, framework documents to be adopted and local agreements, by name.</summary>
    public async Task<IReadOnlyList<SubjectRef>> MatterSubjects(Viewer viewer)
    {
        var agreements = await context.Set<CountyAgreement>().AsNoTracking().Select(a => new { a.Id, a.Dnr }).Take(50).ToListAsync();
        var amendments = await context.Set<MinorAmendment>().AsNoTracking().Where(a => a.State == AmendmentState.Proposed).Select(a => new { a.Id, a.Title }).Take(100).ToListAsync();
        var frameworks = await context.Set<FrameworkDocument>().AsNoTracking().Where(d => d.State == FrameworkState.ForAdoption).OrderBy(d => d.Title).Select(d => new { d.Id, d.Title }).Take(50).ToListAsync();
        var local = await context.Set<LocalAgreement>().AsNoTracking().Select(a => new { a.Id, Brief = EF.Property<LocalAgreementSummary>(a, Samspel.Web.LocalAgreements.LocalColumns.Brief) }).Take(300).ToListAsync();
        var (region, leads) = (viewer.Role == Role.CountyCoordinator || viewer.MunicipalityCode is null, viewer.Role is Role.LocalCoordinator or Role.CountyCoordinator);
        return
        [
            .. agreements.Select(a => new SubjectRef(SubjectKind.CountyAgreement, a.Id.Value, $"Länsövergripande överenskommelse {a.Dnr}")),
            .. amendments.Select(a => new SubjectRef(SubjectKind.Amendment, a.Id.Value, $"Enklare ändring: {a.Title}")),
            .. frameworks.Select(d => new SubjectRef(SubjectKind.FrameworkDocument, d.Id.Value, $"Ramdokument: {d.Title}")),
            .. local.Where(a => IsOpen(a.Brief.State) || leads && (region || a.Brief.MunicipalityCode == viewer.PartyCode)).Select(a => new SubjectRef(SubjectKind.LocalAgreement, a.Id.Value, $"Lokal överenskommelse: {a.Brief.Title}")),
        ];
    }

    /// <summary>Lets a decision move the thing it is about, by that thing's own table and in the same save.</summary>
    public async Task CarryOut(DecisionOutcome outcome, Body body, PartyActor by)
    {
        var (today, id) = (clock.Today, outcome.Subject.Id);
        switch (outcome.Subject.Kind)
        {
            case SubjectKind.CountyAgreement when outcome.Command is not null:
                (await context.Set<CountyAgreement>().SingleAsync(a => a.Id == new CountyAgreementId(id))).Apply(outcome, body.Kind, by.Actor, today);
                break;
            case SubjectKind.Amendment when outcome.Command is not null || outcome.Result == DecisionResult.Rejected:
                var amendment = await context.Set<MinorAmendment>().SingleAsync(a => a.Id == new AmendmentId(id));
                amendment.Apply(outcome, body.Kind, by.Actor, await context.Set<CountyAgreement>().SingleAsync(a => a.Id == amendment.Agreement), today);
                break;
            case SubjectKind.LocalAgreement when outcome.Command is not null:
                (await context.Set<LocalAgreement>().SingleAsync(a => a.Id == new LocalAgreementId(id))).Apply(outcome, by, today);
                break;
            case SubjectKind.FrameworkDocument when outcome.Command is not null || outcome.Result is DecisionResult.Rejected or DecisionResult.ReferredBack:
                var framework = await context.Set<FrameworkDocument>().SingleAsync(d => d.Id == new FrameworkDocumentId(id));
                if (outcome.IsApproved || framework.State == FrameworkState.ForAdoption) framework.Apply(outcome, body.Kind, by, today);
                break;
        }
    }

    public void Keep(DocumentFileRow file) => context.Set<DocumentFileRow>().Add(file);
    public Task<DocumentFileRow?> FileOf(Guid key) => context.Set<DocumentFileRow>().AsNoTracking().SingleOrDefaultAsync(f => f.Key == key);
}
