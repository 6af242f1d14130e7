using System.Data.Common;
using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samspel.Domain;
using Samspel.Domain.Parties;
using Samspel.Domain.Placements;
using Samspel.Domain.Sips;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Commands;
using Samspel.Web.Platform.Data;

namespace Samspel.Bench;

/// <summary>A case worker of the bench, with a session and the cases they carry.</summary>
sealed record Worker(Viewer Viewer, Account Account);

/// <summary>
/// A made-up county: the seeded 16 parties with case workers at every social service, and children with temporary identities, each
/// with a case. One case of each kind is made by acting; the others are copies of its rows with their own ids, numbers and units.
/// </summary>
sealed class BenchCounty(WebApplication app, BenchOptions options, Action<string> say)
{
    const int Years = 9, Seed = 20;
    static readonly string[] Given = ["Ada", "Albin", "Alma", "Axel", "Bo", "Cleo", "Dag", "Ebba", "Edda", "Folke", "Gry", "Hedda", "Ida", "Jon", "Klara", "Love", "My", "Nils", "Olga", "Per", "Rut", "Siv", "Tage", "Ulla", "Vera", "Ylva"];
    static readonly string[] Family = ["Provlund", "Provberg", "Provström", "Provdal", "Provgren", "Provholm", "Provnäs", "Provby", "Provmark", "Provvik"];

    /// <summary>How many in a hundred stand in each state, ten years after the start.</summary>
    static readonly (Enum State, int Share)[] Mix =
    [
        (SipState.Closed, 60), (SipState.Established, 17), (SipState.FollowedUp, 5), (SipState.Called, 6), (SipState.MeetingHeld, 3),
        (SipState.Prepared, 3), (SipState.Started, 2), (SipState.ConsentAsked, 2), (SipState.NeedNoticed, 2),
    ];

    /// <summary>Most placements lie behind; the others are where children live today.</summary>
    static readonly (Enum State, int Share)[] PlacementMix =
    [
        (PlacementState.Ended, 70), (PlacementState.Placed, 22), (PlacementState.Ending, 4), (PlacementState.Planned, 3), (PlacementState.Withdrawn, 1),
    ];

    static readonly (string Table, string Where)[] PlacementTables =
    [
        ("children", "id = @child"), ("child_units", "child = @child"), ("placements", "number = @number"), ("placement_costs", "number = @number"),
        ("places_of_stay", "placement = (SELECT id FROM placements WHERE number = @number)"),
        ("disclosures", "case_number = @number"), ("duties", "number = @number"), ("facts", "number = @number OR subject_id = @child"), ("access_log", "number = @number"),
    ];

    static readonly (string Table, string Where)[] Tables =
    [
        ("children", "id = @child"), ("child_units", "child = @child"), ("consents", "child = @child"), ("sips", "number = @number"),
        ("sip_meetings", "sip = (SELECT id FROM sips WHERE number = @number)"), ("sip_versions", "sip = (SELECT id FROM sips WHERE number = @number)"),
        ("disclosures", "case_number = @number"), ("duties", "number = @number"), ("facts", "number = @number OR subject_id = @child OR subject_id = @consent"), ("access_log", "number = @number"),
    ];

    public IReadOnlyList<Worker> Workers { get; private set; } = [];

    /// <summary>A manager at each of the social services.</summary>
    public IReadOnlyList<Worker> Managers { get; private set; } = [];

    /// <summary>A counsellor at a school in each municipality, who has made concern reports.</summary>
    public IReadOnlyList<Worker> Reporters { get; private set; } = [];

    public async Task Build()
    {
        await Serve.Prepare(app, say);
        await using var scope = app.Services.CreateAsyncScope();
        var (context, clock) = (scope.ServiceProvider.GetRequiredService<SamspelContext>(), scope.ServiceProvider.GetRequiredService<Clock>());
        // The night's work is not what is measured.
        context.Set<JobRun>().AddRange(Enumerable.Range(0, 2).Select(d => new JobRun { Job = "natt", Day = clock.Today.AddDays(d), FinishedAt = clock.Now }));
        var places = await Places(context);
        Workers = await Hire(scope.ServiceProvider, context, places, clock, Role.CaseWorker, Math.Max(4, (options.Users + places.Count - 1) / places.Count));
        Managers = await Hire(scope.ServiceProvider, context, places, clock, Role.UnitManager, 1);
        await Copy(context, places, await Templates(context, places[0], clock.Today), "SIP", Tables, Mix, 0, options.Children);
        if (options.Placements > 0) await Copy(context, places, await PlacementTemplates(context, places[0], clock.Today), "PLA", PlacementTables, PlacementMix, options.Children, options.Placements);
        if (options.Reports > 0)
        {
            Reporters = await Hire(scope.ServiceProvider, context, places, clock, Role.CaseWorker, 1, atSchool: true);
            await new BenchReports(context, Reporters, [.. Workers.DistinctBy(w => w.Viewer.Unit)], clock.Today).Make(options.Reports);
            say(string.Create(CultureInfo.GetCultureInfo("sv-SE"), $"  concern_reports{options.Reports,11:N0} rader"));
        }
        if (options.Postgres) await context.Database.ExecuteSqlRawAsync("ANALYZE");
        else await context.Database.ExecuteSqlRawAsync("ANALYZE; PRAGMA wal_checkpoint(TRUNCATE);");
    }

    /// <summary>For each municipality its social service and the units it works with; the region's units are shared.</summary>
    static async Task<List<Neighbours>> Places(SamspelContext context)
    {
        var units = (await context.Set<Unit>().AsNoTracking().ToListAsync()).Where(u => u.Participation == Participation.Account).OrderBy(u => u.PartyCode, StringComparer.Ordinal).ThenBy(u => u.Name, StringComparer.Ordinal).ToList();
        var (psychiatry, habilitation) = (units.Where(u => u.Kind == UnitKind.ChildPsychiatry).ToList(), units.Where(u => u.Kind == UnitKind.Habilitation).ToList());
        UnitRef One(string municipality, UnitKind kind) => UnitRef.Of(units.First(u => u.MunicipalityCode == municipality && u.Kind == kind));
        return [.. units.Where(u => u.Kind == UnitKind.SocialServicesChildren).OrderBy(u => u.MunicipalityCode == TemplateCase.Municipality ? 0 : 1).Select((u, i) => new Neighbours(UnitRef.Of(u),
            One(u.MunicipalityCode!, UnitKind.School), One(u.MunicipalityCode!, UnitKind.SchoolHealthMedical), UnitRef.Of(psychiatry[i % psychiatry.Count]), UnitRef.Of(habilitation[i % habilitation.Count]), u.MunicipalityCode!))];
    }

    async Task<List<Worker>> Hire(IServiceProvider services, SamspelContext context, List<Neighbours> places, Clock clock, Role role, int each, bool atSchool = false)
    {
        var normalizer = services.GetRequiredService<ILookupNormalizer>();
        List<Worker> workers = [];
        var (title, mark) = atSchool ? ("Kurator", "kurator") : role == Role.UnitManager ? ("Enhetschef", "chef") : ("Handläggare", "handlaggare");
        for (var i = 0; i < each * places.Count; i++)
        {
            var (unit, municipality) = (atSchool ? places[i % places.Count].School : places[i % places.Count].Owner, places[i % places.Count].Municipality);
            var email = $"{mark}{i:0000}@bench.example";
            var account = new Account
            {
                Id = Db.NamedGuid($"bench:{mark}:{i}"), DisplayName = $"{title} {Given[i % Given.Length]} {i:0000}", PartyCode = unit.PartyCode, UserName = email, NormalizedUserName = normalizer.NormalizeName(email),
                Email = email, NormalizedEmail = normalizer.NormalizeEmail(email), SecurityStamp = Db.NamedGuid($"stamp:{mark}:{i}").ToString("N"), EmailConfirmed = true, WantsMail = false,
            };
            var assignment = Assignment.Give(new PersonId(account.Id), unit.Id, role, clock.Today.AddYears(-Years - 2), null);
            assignment.FactsKept();
            context.Set<Account>().Add(account);
            context.Set<Assignment>().Add(assignment);
            workers.Add(new Worker(new Viewer(assignment.Person, account.DisplayName, assignment.Id, role, unit.Id, unit.Name, unit.Kind, unit.Compartment, unit.PartyCode, municipality), account));
        }
        await context.SaveChangesAsync();
        return workers;
    }

    async Task<List<Template>> Templates(SamspelContext context, Neighbours place, DateOnly today)
    {
        var wanted = Mix.Select(m => (SipState)m.State).SelectMany(state => state == SipState.Closed
            ? Enumerable.Range(0, Years / 2 + 1).Select(i => (State: state, Day: today.AddYears(-2 * i).AddDays(-3)))
            : [(State: state, Day: today), (State: state, Day: today.AddDays(-12))]).ToList();
        List<Template> made = [];
        foreach (var (state, day) in wanted)
        {
            made.Add(await TemplateCase.Act(context, Workers[0].Viewer, place, made.Count + 1, state, day));
            if (made.Count % 5 == 0 || made.Count == wanted.Count) say($"Mallärenden genom att handla: {made.Count} av {wanted.Count}");
        }
        context.ChangeTracker.Clear();
        return made;
    }

    async Task<List<Template>> PlacementTemplates(SamspelContext context, Neighbours place, DateOnly today)
    {
        var wanted = PlacementMix.Select(m => (PlacementState)m.State).SelectMany(state => state == PlacementState.Ended
            ? Enumerable.Range(0, Years / 2 + 1).Select(i => (State: state, Day: today.AddYears(-2 * i).AddDays(-3)))
            : state == PlacementState.Placed ? [(State: state, Day: today), (State: state, Day: today.AddDays(-20)), (State: state, Day: today.AddDays(-200))] : [(State: state, Day: today), (State: state, Day: today.AddDays(-12))]).ToList();
        List<Template> made = [];
        foreach (var (state, day) in wanted) made.Add(await TemplatePlacement.Act(context, Workers[0].Viewer, Managers[0].Viewer, place, options.Children + made.Count + 1, state, day));
        context.ChangeTracker.Clear();
        say($"Mallplaceringar genom att handla: {made.Count}");
        return made;
    }

    /// <param name="before">How many children there are already.</param>
    async Task Copy(SamspelContext context, List<Neighbours> places, List<Template> templates, string kind, (string Table, string Where)[] tables, (Enum State, int Share)[] mix, int before, int count)
    {
        await context.Database.OpenConnectionAsync();
        var connection = context.Database.GetDbConnection();
        var (from, series) = (places[0], new Dictionary<int, int>());
        foreach (var row in await context.Set<NumberSeries>().AsNoTracking().Where(s => s.Kind == kind).ToListAsync()) series[row.Year] = row.Last;

        var plan = Plan(places, templates, series, mix, before, count);
        var totals = new Dictionary<string, long>();
        foreach (var (template, copies) in plan.Select(p => (p.Key, p.ToList())))
            foreach (var (table, where) in tables)
            {
                var copier = new RowCopier(Words(template, from, Workers[0]));
                await using (var command = Select(connection, table, where, template)) await copier.Read(command);
                totals[table] = totals.GetValueOrDefault(table) + copier.Count
                    + (copier.Count == 0 ? 0 : await RowWriter.Write(connection, table, copier.Columns, copier.Types, copies.SelectMany(c => copier.Copy(c))));
            }
        foreach (var (year, last) in series) await context.Set<NumberSeries>().Where(s => s.Kind == kind && s.Year == year).ExecuteUpdateAsync(s => s.SetProperty(x => x.Last, last));
        foreach (var (table, rows) in totals) say(string.Create(CultureInfo.GetCultureInfo("sv-SE"), $"  {table,-14}{rows,12:N0} rader"));
    }

    /// <summary>Every child beyond the templates gets a state by the mix, a municipality and a case worker: the same in each run.</summary>
    List<IGrouping<Template, CopyOf>> Plan(List<Neighbours> places, List<Template> templates, Dictionary<int, int> series, (Enum State, int Share)[] mix, int before, int count)
    {
        var random = new Random(Seed);
        var from = places[0];
        var byState = templates.ToLookup(t => t.State);
        return [.. Enumerable.Range(before + templates.Count + 1, Math.Max(0, count - templates.Count)).Select(i =>
        {
            var (draw, at) = (random.Next(100), 0);
            while (draw >= mix[at].Share) draw -= mix[at++].Share;
            var alike = byState[mix[at].State].ToList();
            var template = alike[random.Next(alike.Count)];
            var place = random.Next(places.Count);
            var worker = Workers[place + places.Count * random.Next(Workers.Count / places.Count)];
            var number = series[template.Year] += 1;
            return (template, Copy: CopyOf(i, template, from, places[place], worker, CaseNumber.Sip(template.Year, number).Short));
        }).GroupBy(x => x.template, x => x.Copy)];
    }

    CopyOf CopyOf(int i, Template template, Neighbours from, Neighbours to, Worker worker, string number)
    {
        var ids = new Dictionary<Guid, Guid> { [Workers[0].Viewer.Person.Value] = worker.Viewer.Person.Value, [Workers[0].Viewer.Assignment.Value] = worker.Viewer.Assignment.Value };
        foreach (var (theirs, mine) in from.All.Zip(to.All)) (ids[theirs.Id.Value], ids[theirs.Compartment.Value]) = (mine.Id.Value, mine.Compartment.Value);
        var (given, family) = (Given[i % Given.Length], Family[i / Given.Length % Family.Length]);
        var temporary = Samspel.Domain.Children.TemporaryIdentity.Of(template.Year, i).Text;
        var words = Words(template, from, Workers[0]);
        string[] own = [number, temporary, given, family, given.ToLowerInvariant(), family.ToLowerInvariant(), worker.Viewer.Name, to.Municipality, .. to.All.Select(u => u.Name)];
        return new CopyOf(i, ids, words.Zip(own).DistinctBy(p => p.First).ToDictionary(p => p.First, p => p.Second));
    }

    /// <summary>What is written in a template's texts and differs in a copy; the same order as a copy's own words.</summary>
    static string[] Words(Template template, Neighbours near, Worker carrier) =>
    [
        template.Short, template.TemporaryId, TemplateCase.GivenName, TemplateCase.FamilyName, TemplateCase.GivenName.ToLowerInvariant(), TemplateCase.FamilyName.ToLowerInvariant(),
        carrier.Viewer.Name, near.Municipality, .. near.All.Select(u => u.Name),
    ];

    static DbCommand Select(DbConnection connection, string table, string where, Template template)
    {
        var command = connection.CreateCommand();
        command.CommandText = $"SELECT * FROM {table} WHERE {where}";
        foreach (var (name, value) in new (string, object)[] { ("@number", template.Number), ("@child", template.Child.Value), ("@consent", template.Consent?.Value ?? Guid.Empty) })
        {
            if (!where.Contains(name, StringComparison.Ordinal)) continue;
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value);
            command.Parameters.Add(parameter);
        }
        return command;
    }
}
