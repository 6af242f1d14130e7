using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Samspel.Web.Tests.Harness;

namespace Samspel.Web.Tests.Commands;

/// <summary>The program as a process: how it starts, how it stops, and what it says when it cannot.</summary>
public class StartTests
{
    [Theory, OnBothDatabases]
    public async Task It_starts_on_an_empty_database_stops_cleanly_and_finds_everything_at_the_next_start(Provider on)
    {
        await using var place = await Place.Empty(on);
        using (var first = place.Run())
        {
            (await first.Started()).ShouldContain("Lägger upp Dalarnas 16 parter");
            using var client = new HttpClient();
            (await client.GetStringAsync($"{first.Address}/konto/logga-in")).ShouldContain("Logga in");
            (await first.Stop()).ShouldBe(0);
            first.Errors.ShouldBeEmpty();
        }
        using var second = place.Run();
        (await second.Started()).ShouldNotContain("Lägger upp Dalarnas");
        (await second.Stop()).ShouldBe(0);
    }

    [Theory, OnBothDatabases]
    public async Task Without_the_demo_there_are_no_made_up_people(Provider on)
    {
        await using var place = await Place.Empty(on);
        using var program = place.Run("--no-demo");
        await program.Started();
        using var client = new HttpClient();
        (await client.GetStringAsync($"{program.Address}/konto/logga-in")).ShouldNotContain("persona");
        (await program.Stop()).ShouldBe(0);
    }

    [Fact]
    public async Task A_taken_port_is_told_in_one_sentence()
    {
        await using var place = await Place.Empty(Provider.Sqlite);
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        using var program = place.Run("--host", "127.0.0.1", "--port", $"{((IPEndPoint)taken.LocalEndpoint).Port}");
        await program.SaysNo("Porten används redan");
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_is_told_in_one_sentence()
    {
        await using var place = await Place.Empty(Provider.Sqlite);
        var file = Path.Combine(place.Folder, "upptagen");
        await File.WriteAllTextAsync(file, "");
        using var program = place.Run("--data", file);
        await program.SaysNo("Det går inte att skriva i datamappen");
    }

    [Fact]
    public async Task A_database_that_is_not_one_is_told_in_one_sentence()
    {
        await using var place = await Place.Empty(Provider.Sqlite);
        await File.WriteAllTextAsync(Path.Combine(place.Folder, "samspel.db"), new string('x', 4096));
        using var program = place.Run();
        await program.SaysNo("Databasfilen");
    }

    [Fact]
    public async Task An_unreachable_database_is_told_in_one_sentence()
    {
        await using var place = await Place.Empty(Provider.Sqlite);
        place.Environment["ConnectionStrings__Samspel"] = "Host=127.0.0.1;Port=1;Username=x;Database=x;Timeout=3";
        using var program = place.Run();
        await program.SaysNo("Databasen kan inte nås");
    }

    [Theory, OnBothDatabases]
    public async Task A_database_from_a_newer_version_is_told_in_one_sentence(Provider on)
    {
        await using var place = await Place.Empty(on);
        await place.MakeNewer();
        using var program = place.Run();
        await program.SaysNo("Databasen är från en nyare version");
    }

    [Fact]
    public async Task Missing_icu_is_told_in_one_sentence()
    {
        await using var place = await Place.Empty(Provider.Sqlite);
        place.Environment["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1";
        using var program = place.Run();
        await program.SaysNo("Biblioteket ICU saknas");
    }

    [Fact]
    public async Task The_demo_cannot_run_in_production()
    {
        await using var place = await Place.Empty(Provider.Sqlite);
        place.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        using var program = place.Run("--demo");
        await program.SaysNo("Demoläget kan inte startas i produktionsmiljö");
    }

    /// <summary>A folder and a database to start in.</summary>
    sealed class Place(TestDatabase database) : IAsyncDisposable
    {
        public static async Task<Place> Empty(Provider provider) => new(await TestDatabase.Empty(provider));

        public string Folder => database.Folder;
        public Dictionary<string, string> Environment { get; } = database.Settings.ToDictionary(s => s.Key.Replace(":", "__"), s => s.Value);

        public Running Run(params string[] arguments) => new(Environment, arguments);

        public async Task MakeNewer()
        {
            await using (var app = new SamspelApp(database, new FakeTime(SamspelApp.Start), keepDatabase: true))
            {
                app.StartServer();
                await app.Execute($"""INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion") VALUES ('99991231235959_Later', '99.0.0')""");
            }
            await database.Close();
        }

        public async ValueTask DisposeAsync() => await database.Drop();
    }

    sealed class Running : IDisposable
    {
        static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
        readonly Process process;
        readonly Task<string> errors;
        readonly List<string> said = [];

        public Running(Dictionary<string, string> environment, string[] arguments)
        {
            var port = arguments.Contains("--port") ? [] : new[] { "--port", $"{FreePort()}" };
            var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Samspel.Web.dll"), "run", .. arguments, .. port])
            {
                RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Path.GetTempPath(),
            };
            foreach (var (key, value) in environment) start.Environment[key] = value;
            process = Process.Start(start)!;
            errors = process.StandardError.ReadToEndAsync();
        }

        public string Address { get; private set; } = "";
        public string Errors => errors.IsCompleted ? errors.Result : "";

        /// <summary>Waits until it tells its address; what it has said until then.</summary>
        public async Task<string> Started()
        {
            using var patience = new CancellationTokenSource(Patience);
            while (await process.StandardOutput.ReadLineAsync(patience.Token) is { } line)
            {
                said.Add(line);
                if (!line.StartsWith("Samspel är igång: ", StringComparison.Ordinal)) continue;
                Address = line["Samspel är igång: ".Length..];
                return string.Join('\n', said);
            }
            throw new ShouldAssertException($"It did not start. {string.Join('\n', said)}\n{await errors}");
        }

        /// <summary>Asks it to stop as Ctrl+C does; its exit code.</summary>
        public async Task<int> Stop()
        {
            using (var kill = Process.Start("kill", ["-TERM", $"{process.Id}"])) await kill.WaitForExitAsync();
            return await Ended();
        }

        /// <summary>It ends by itself with one sentence and nothing that looks like a program's own words.</summary>
        public async Task SaysNo(string beginning)
        {
            var output = process.StandardOutput.ReadToEndAsync();
            (await Ended()).ShouldNotBe(0);
            var lines = (await errors).TrimEnd().Split('\n');
            lines.Length.ShouldBe(1, await errors);
            lines[0].ShouldStartWith(beginning);
            (await output).ShouldNotContain("   at ");
            (await output).ShouldNotContain("fail:");
        }

        async Task<int> Ended()
        {
            using var patience = new CancellationTokenSource(Patience);
            await process.WaitForExitAsync(patience.Token);
            return process.ExitCode;
        }

        public void Dispose()
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
            process.Dispose();
        }

        static int FreePort()
        {
            using var probe = new TcpListener(IPAddress.Loopback, 0);
            probe.Start();
            return ((IPEndPoint)probe.LocalEndpoint).Port;
        }
    }
}
