using System.Net;
using Samspel.Bench;
using Samspel.Web.Platform.Commands;

if (args is ["--serve", var data, var connection]) return await Server.Run(new Place(data, connection));
try
{
    if (BenchOptions.Read(args) is not { } options) { Console.WriteLine(BenchOptions.Help); return 0; }
    return await Run(options);
}
catch (ArgumentException e)
{
    Console.Error.WriteLine(e.Message);
    return 2;
}

static async Task<int> Run(BenchOptions options)
{
    // Quicker than anybody reads a page: with 20 users it is a county's busiest Monday.
    var reading = TimeSpan.FromSeconds(1);
    var postgres = options.Postgres ? Environment.GetEnvironmentVariable("ConnectionStrings__Samspel") : "";
    if (postgres is not { } chosen || options.Postgres && chosen.Length == 0) throw new ArgumentException("Starta med ./samspel bench --database postgres, eller sätt ConnectionStrings__Samspel till en tom databas.");
    var place = new Place(Path.Combine(Place.Root, "artifacts", "bench"), chosen);
    if (Directory.Exists(place.Data)) Directory.Delete(place.Data, recursive: true);
    Directory.CreateDirectory(place.Data);
    try
    {
        await using var app = Serve.Build(place.Arguments, announce: true);
        var county = new BenchCounty(app, options, Console.WriteLine);
        await county.Build();

        Console.WriteLine("Mäter kallstart…");
        var cold = await ColdStart.Measure(place);
        var load = File.Exists("/proc/loadavg") ? string.Join(' ', (await File.ReadAllTextAsync("/proc/loadavg")).Split(' ').Take(3)) : "okänd";

        await using var server = await ServerProcess.Start(place);
        var users = await Users.SignIn(app, county.Workers, options.Users, server.Product);
        if (users.Count < options.Users) throw new ArgumentException($"Bara {users.Count} handläggare har ett öppet ärende. Ta fler barn eller färre användare.");

        var (placing, managing) = options.Placements == 0 ? ([], []) : (await Users.Placing(app, county.Workers, options.Users, server.Product), await Users.Placing(app, county.Managers, options.Users, server.Product));
        var (reporting, receiving) = options.Reports == 0 ? ([], []) : (await Users.Concerned(app, county.Reporters, options.Users, server.Product, own: true), await Users.Concerned(app, county.Workers, options.Users, server.Product, own: false));
        Dictionary<string, IReadOnlyList<string>> sql = [];
        async Task Look(string name, User by, string address)
        {
            using var first = await by.Http.GetAsync(address);
            // Entity Framework asks at most once a second whether somebody listens to its statements.
            await Task.Delay(TimeSpan.FromSeconds(1.5));
            using var request = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { { SqlCount.Header, "1" } } };
            using var _ = await by.Http.SendAsync(request);
            sql[name] = await server.Statements();
        }

        if (options.Sql)
        {
            await Look("Arbetslistan", users[0], "/");
            await Look("SIP-sidan", users[0], $"/sip/{users[0].Fullest}");
            if (placing.Count > 0)
            {
                await Look("Placeringarna", placing[0], "/placeringar");
                await Look("Placeringen", placing[0], $"/placeringar/{placing[0].Fullest}");
                await Look("Kostnadsansvaret", placing[0], $"/placeringar/{placing[0].Fullest}/kostnad");
                await Look("Chefens översikt", managing[0], "/placeringar/oversikt");
            }
            if (reporting.Count > 0)
            {
                await Look("Anmälarens anmälningar", reporting[0], "/oro");
                await Look("Anmälarens anmälan", reporting[0], $"/oro/anmalan/{reporting[0].Fullest}");
                await Look("Mottagningens lista", receiving[0], "/oro/inkomna");
                await Look("Mottagningens anmälan", receiving[0], $"/oro/inkomna/{receiving[0].Fullest}");
            }
        }
        var weight = await Weight.Of(users[0]);
        var comparing = Comparing.Measure();

        List<Result> results = [];
        async Task Page(string name, Load.Ask ask, HttpStatusCode expected = HttpStatusCode.OK, string method = "GET", IReadOnlyList<User>? by = null, bool measured = true, TimeSpan pause = default)
        {
            Console.WriteLine($"Mäter {name}…");
            var result = await Load.Measure(name, ask, expected, by ?? users, options, measured ? server : null, method, pause);
            results.Add(result with { OfBare = results.Count == 0 || pause > TimeSpan.Zero ? null : result.PerSecond / results[0].PerSecond });
        }

        var bare = Load.Get(_ => server.Bare.AbsoluteUri);
        await Page("naken sida", bare, measured: false);
        if (options.Only is null)
        {
            await Page("arbetslistan", Load.Get(_ => "/"));
            await Page("SIP-sidan", Load.Get(user => $"/sip/{user.NextCase()}"));
            await Page("överenskommelsen", Load.Get(_ => "/overenskommelsen/3.6"));
            var editors = users.Where(u => u.Editable.Count > 0).ToList();
            using var probe = editors.Count == 0 ? null : await editors[0].Http.GetAsync($"/sip/{editors[0].NextToEdit()}/behov");
            if (probe is { StatusCode: HttpStatusCode.OK }) await Page("spara behovet", Load.Save, HttpStatusCode.SeeOther, "POST", editors);
            else Console.WriteLine("Spara behovet mättes inte: formuläret finns inte eller inget ärende kan ändras.");
            string[] guide = [.. from age in new[] { "graviditet", "3", "8", "16" } from code in new[] { "2080", "2021", "2062" } select $"/vem-gor-vad?alder={age}&kommun={code}&situation=Everyday"];
            List<User> families = [.. Enumerable.Range(0, options.Users).Select(_ => new User(server.Product, "samspel-bench", "familj", guide, []))];
            await Page("vem gör vad, inte inloggad", Load.Get(family => family.NextCase()), by: families);
            await Page("vem gör vad, lugnt", Load.Get(family => family.NextCase()), by: families, pause: reading);
            families.ForEach(f => f.Dispose());
            await Page("arbetslistan, lugnt", Load.Get(_ => "/"), pause: reading);
            await Page("SIP-sidan, lugnt", Load.Get(user => $"/sip/{user.NextCase()}"), pause: reading);
        }
        if (placing.Count > 0 && options.Only != "oro")
        {
            await Page("placeringarna", Load.Get(_ => "/placeringar"), by: placing);
            await Page("placeringen", Load.Get(user => $"/placeringar/{user.NextCase()}"), by: placing);
            await Page("kostnadsansvaret", Load.Get(user => $"/placeringar/{user.NextCase()}/kostnad"), by: placing);
            await Page("chefens översikt", Load.Get(_ => "/placeringar/oversikt"), by: managing);
            await Page("placeringarna, lugnt", Load.Get(_ => "/placeringar"), by: placing, pause: reading);
            await Page("placeringen, lugnt", Load.Get(user => $"/placeringar/{user.NextCase()}"), by: placing, pause: reading);
            await Page("kostnadsansvaret, lugnt", Load.Get(user => $"/placeringar/{user.NextCase()}/kostnad"), by: placing, pause: reading);
            await Page("chefens översikt, lugnt", Load.Get(_ => "/placeringar/oversikt"), by: managing, pause: reading);
        }
        if (reporting.Count > 0 && options.Only != "placeringar")
            foreach (var (calm, pause) in new[] { ("", TimeSpan.Zero), (", lugnt", reading) })
            {
                await Page("egna anmälningar" + calm, Load.Get(_ => "/oro"), by: reporting, pause: pause);
                await Page("egen anmälan" + calm, Load.Get(user => $"/oro/anmalan/{user.NextCase()}"), by: reporting, pause: pause);
                await Page("inkomna anmälningar" + calm, Load.Get(_ => "/oro/inkomna"), by: receiving, pause: pause);
                await Page("inkommen anmälan" + calm, Load.Get(user => $"/oro/inkomna/{user.NextCase()}"), by: receiving, pause: pause);
            }

        var report = new Report(options.Postgres ? "PostgreSQL" : "SQLite", options.Children, options.Users, options.Seconds, Environment.ProcessorCount, load, cold, weight, comparing?.First, comparing?.Median, results, sql);
        Console.WriteLine();
        report.Print(Console.WriteLine);
        if (options.Json is { } file) await report.Write(file);
        foreach (var user in users.Concat(placing).Concat(managing).Concat(reporting).Concat(receiving)) user.Dispose();
        return results.All(r => r.Errors == 0) ? 0 : 1;
    }
    finally
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(place.Data, recursive: true);
    }
}
