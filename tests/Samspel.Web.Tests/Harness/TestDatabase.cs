using Microsoft.Data.Sqlite;
using Npgsql;

namespace Samspel.Web.Tests.Harness;

/// <summary>
/// An app's own database. The county is migrated and seeded once per provider; every app after that begins with a copy,
/// which takes milliseconds.
/// </summary>
sealed class TestDatabase
{
    static readonly Lazy<Task<TestDatabase>> SqliteTemplate = new(() => Seed(new TestDatabase(Provider.Sqlite, "template", "")));
    static readonly Lazy<Task<TestDatabase>> PostgresTemplate = new(async () => await Seed(await Create($"samspel_template_{Environment.ProcessId}", "")));
    static int count;

    readonly string folder;
    readonly string connection;

    TestDatabase(Provider provider, string name, string connection)
    {
        Provider = provider;
        this.connection = connection;
        folder = Directory.CreateDirectory(Path.Combine(Workplace.Scratch, name)).FullName;
    }

    public Provider Provider { get; }

    /// <summary>The app's data folder.</summary>
    public string Folder => folder;

    /// <summary>What the app is told about it.</summary>
    public IEnumerable<(string Key, string Value)> Settings => [("Samspel:Data", folder), ("ConnectionStrings:Samspel", connection)];

    /// <summary>A database with the county and the demo's people in it.</summary>
    public static async Task<TestDatabase> Seeded(Provider provider)
    {
        var name = $"samspel_{Environment.ProcessId}_{Interlocked.Increment(ref count)}";
        if (provider == Provider.Postgres)
        {
            var template = await PostgresTemplate.Value;
            return await Create(name, $" TEMPLATE {new NpgsqlConnectionStringBuilder(template.connection).Database}");
        }
        var copy = new TestDatabase(provider, name, "");
        File.Copy(Path.Combine((await SqliteTemplate.Value).folder, "samspel.db"), Path.Combine(copy.folder, "samspel.db"));
        return copy;
    }

    /// <summary>A database with nothing in it.</summary>
    public static async Task<TestDatabase> Empty(Provider provider)
    {
        var name = $"samspel_{Environment.ProcessId}_{Interlocked.Increment(ref count)}";
        return provider == Provider.Postgres ? await Create(name, "") : new TestDatabase(provider, name, "");
    }

    static async Task<TestDatabase> Create(string name, string how)
    {
        await Administer($"CREATE DATABASE {name}{how}");
        var connection = new NpgsqlConnectionStringBuilder(await Workplace.Postgres) { Database = name, MaxPoolSize = 30 };
        return new TestDatabase(Provider.Postgres, name, connection.ToString());
    }

    static async Task<TestDatabase> Seed(TestDatabase template)
    {
        await using (var app = new SamspelApp(template, new FakeTime(SamspelApp.Start), keepDatabase: true)) app.StartServer();
        await template.Close();
        return template;
    }

    /// <summary>Closes what the pools keep open, so that the database can be copied or dropped.</summary>
    public async Task Close()
    {
        if (Provider == Provider.Postgres)
        {
            await using var open = new NpgsqlConnection(connection);
            NpgsqlConnection.ClearPool(open);
            // The app may have pooled under a connection string of its own.
            await Administer($"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{open.Database}' AND pid <> pg_backend_pid()");
            return;
        }
        SqliteConnection.ClearAllPools();
        if (!File.Exists(Path.Combine(folder, "samspel.db"))) return;
        await using var file = new SqliteConnection($"Data Source={Path.Combine(folder, "samspel.db")};Pooling=False");
        await file.OpenAsync();
        await using var command = file.CreateCommand();
        command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
        await command.ExecuteNonQueryAsync();
    }

    public async Task Drop()
    {
        if (Provider == Provider.Postgres)
        {
            await Close();
            await Administer($"DROP DATABASE {new NpgsqlConnectionStringBuilder(connection).Database} WITH (FORCE)");
        }
        Directory.Delete(folder, recursive: true);
    }

    public static async Task DropTemplates()
    {
        if (PostgresTemplate.IsValueCreated && PostgresTemplate.Value.IsCompletedSuccessfully) await (await PostgresTemplate.Value).Drop();
    }

    static async Task Administer(string statement)
    {
        await using var server = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(await Workplace.Postgres) { Pooling = false }.ToString());
        await server.OpenAsync();
        await using var command = new NpgsqlCommand(statement, server);
        await command.ExecuteNonQueryAsync();
    }
}
