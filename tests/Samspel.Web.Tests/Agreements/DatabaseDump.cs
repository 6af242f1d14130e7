using System.Text;
using Microsoft.EntityFrameworkCore;
using Samspel.Web.Tests.Harness;

namespace Samspel.Web.Tests.Agreements;

/// <summary>All text in all columns of all tables, to see that something is nowhere.</summary>
static class DatabaseDump
{
    /// <param name="but">Tables that may have it.</param>
    public static Task<string> AllText(SamspelApp app, params string[] but) => app.Read(async context =>
    {
        await context.Database.OpenConnectionAsync();
        var connection = context.Database.GetDbConnection();
        var tables = await Values(app.Provider == Provider.Sqlite
            ? "SELECT name FROM sqlite_master WHERE type = 'table'"
            : "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'");
        var dump = new StringBuilder();
        foreach (var table in tables.Except(but)) dump.AppendJoin('\n', await Values($"SELECT * FROM \"{table}\"")).AppendLine();
        return dump.ToString();

        async Task<List<string>> Values(string query)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = query;
            await using var reader = await command.ExecuteReaderAsync();
            var values = new List<string>();
            while (await reader.ReadAsync())
                for (var i = 0; i < reader.FieldCount; i++)
                    values.Add(reader.GetValue(i) is byte[] bytes ? Encoding.UTF8.GetString(bytes) : reader.GetValue(i).ToString() ?? "");
            return values;
        }
    });
}
