using System.Data.Common;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.Options;
using Npgsql;
using System.Xml.Linq;

namespace Samspel.Web.Platform.Data;

/// <summary>A reason why the product cannot start, in one sentence for the one who starts it.</summary>
public sealed class CannotStart(string sentence, Exception? inner = null) : Exception(sentence, inner);

/// <summary>Opens the database: an embedded file by default, PostgreSQL when a connection string is given.</summary>
static class Database
{
    public static void AddDatabase(this IServiceCollection services, IConfiguration configuration)
    {
        if (configuration.GetConnectionString("Samspel") is { Length: > 0 } postgres)
        {
            services.AddDbContextPool<SamspelContext, PostgresContext>(o => Quiet(o.UseNpgsql(Prepared(postgres))));
        }
        else
        {
            var connection = new SqliteConnectionStringBuilder { DataSource = File(configuration), ForeignKeys = true, Pooling = true, DefaultTimeout = 30 }.ToString();
            services.AddDbContextPool<SamspelContext, SqliteContext>(o => Quiet(o.UseSqlite(connection).AddInterceptors(new SqlitePragmas())));
        }
        services.AddScoped<Db>();
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(p => new ConfigureOptions<KeyManagementOptions>(o => o.XmlRepository = new ProtectionKeys(p.GetRequiredService<IServiceScopeFactory>())));
    }

    public static string Folder(IConfiguration configuration) => Path.GetFullPath(configuration["Samspel:Data"] is { Length: > 0 } folder ? folder : "data");
    static string File(IConfiguration configuration) => Path.Combine(Folder(configuration), "samspel.db");

    /// <summary>
    /// Statements that come again are planned once for each connection, unless the connection string says otherwise. A connection
    /// is given back as it is: the product changes no setting of a session, and resetting one costs as much as a query.
    /// </summary>
    static string Prepared(string connection)
    {
        var settings = new NpgsqlConnectionStringBuilder(connection) { NoResetOnClose = true };
        if (settings.MaxAutoPrepare == 0 && !connection.Contains("Max Auto Prepare", StringComparison.OrdinalIgnoreCase)) settings.MaxAutoPrepare = 100;
        return settings.ToString();
    }

    static void Quiet(DbContextOptionsBuilder options) => options
        .ConfigureWarnings(w => w.Ignore(RelationalEventId.PendingModelChangesWarning, RelationalEventId.CommandExecuted))
        .EnableDetailedErrors(false);

    /// <summary>Brings the database to this version's shape.</summary>
    /// <exception cref="CannotStart">Folder not writable, database unreachable, or made by a newer version.</exception>
    public static async Task Migrate(IServiceProvider services, IConfiguration configuration)
    {
        await using var scope = services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<SamspelContext>();
        var embedded = context.Database.IsSqlite();
        if (embedded) EnsureWritable(Folder(configuration));
        try
        {
            var known = context.GetService<IMigrationsAssembly>().Migrations.Keys.ToHashSet();
            var applied = embedded && !System.IO.File.Exists(File(configuration)) || !await context.Database.CanConnectAsync() ? [] : (await context.Database.GetAppliedMigrationsAsync()).ToHashSet();
            if (!applied.IsSubsetOf(known)) throw new CannotStart("Databasen är från en nyare version av Samspel. Starta den versionen, eller läs in en säkerhetskopia från den här versionen.");
            // Comparing the whole model takes a third of a start, and almost every start finds nothing to do.
            if (!known.IsSubsetOf(applied)) await context.Database.MigrateAsync();
        }
        catch (DbException e) when (!embedded)
        {
            throw new CannotStart($"Databasen kan inte nås: {e.Message.ReplaceLineEndings(" ")}", e);
        }
        catch (SqliteException e)
        {
            throw new CannotStart($"Databasfilen {File(configuration)} kan inte användas: {e.Message.ReplaceLineEndings(" ")}", e);
        }
        catch (InvalidOperationException e) when (e.InnerException is DbException cause)
        {
            throw new CannotStart($"Databasen kan inte nås: {cause.Message.ReplaceLineEndings(" ")}", e);
        }
    }

    static void EnsureWritable(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
            var probe = Path.Combine(folder, $".skrivprov-{Environment.ProcessId}");
            System.IO.File.WriteAllText(probe, "");
            System.IO.File.Delete(probe);
            if (System.IO.File.Exists(Path.Combine(folder, "samspel.db"))) using (System.IO.File.Open(Path.Combine(folder, "samspel.db"), FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite)) { }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CannotStart($"Det går inte att skriva i datamappen {folder}. Välj en annan med --data.", e);
        }
    }

    static T GetService<T>(this DbContext context) where T : class => Microsoft.EntityFrameworkCore.Infrastructure.AccessorExtensions.GetService<T>(context);

    /// <summary>Wait for a busy database instead of failing, and let a commit mean that the row is on the disk.</summary>
    sealed class SqlitePragmas : DbConnectionInterceptor
    {
        const string Pragmas = "PRAGMA busy_timeout=10000; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;";

        public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData data)
        {
            using var command = connection.CreateCommand();
            command.CommandText = Pragmas;
            command.ExecuteNonQuery();
        }

        public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData data, CancellationToken cancel = default)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = Pragmas;
            await command.ExecuteNonQueryAsync(cancel);
        }
    }

    /// <summary>Keeps the keys that protect cookies and forms in the database, so that sign-ins survive a restart.</summary>
    sealed class ProtectionKeys(IServiceScopeFactory scopes) : IXmlRepository
    {
        public IReadOnlyCollection<XElement> GetAllElements()
        {
            using var scope = scopes.CreateScope();
            return scope.ServiceProvider.GetRequiredService<SamspelContext>().Set<ProtectionKey>().AsNoTracking().Select(k => k.Xml).ToList().Select(XElement.Parse).ToList();
        }

        public void StoreElement(XElement element, string friendlyName)
        {
            using var scope = scopes.CreateScope();
            var context = scope.ServiceProvider.GetRequiredService<SamspelContext>();
            context.Set<ProtectionKey>().Add(new ProtectionKey { Name = friendlyName, Xml = element.ToString(SaveOptions.DisableFormatting) });
            context.SaveChanges();
        }
    }
}
