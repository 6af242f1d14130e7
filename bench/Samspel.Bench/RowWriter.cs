using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Samspel.Bench;

/// <summary>Writes many rows at once: COPY on PostgreSQL, one prepared insert in one transaction on SQLite.</summary>
static class RowWriter
{
    public static async Task<long> Write(DbConnection connection, string table, IReadOnlyList<string> columns, IReadOnlyList<string> types, IEnumerable<object[]> rows)
        => connection is NpgsqlConnection postgres ? await Copy(postgres, table, columns, types, rows) : await Insert((SqliteConnection)connection, table, columns, rows);

    static async Task<long> Copy(NpgsqlConnection connection, string table, IReadOnlyList<string> columns, IReadOnlyList<string> types, IEnumerable<object[]> rows)
    {
        var count = 0L;
        await using var import = await connection.BeginBinaryImportAsync($"COPY {table} ({Names(columns)}) FROM STDIN (FORMAT BINARY)");
        foreach (var row in rows)
        {
            await import.StartRowAsync();
            for (var i = 0; i < row.Length; i++)
                if (row[i] is DBNull) await import.WriteNullAsync(); else await import.WriteAsync(row[i], types[i]);
            count++;
        }
        await import.CompleteAsync();
        return count;
    }

    static async Task<long> Insert(SqliteConnection connection, string table, IReadOnlyList<string> columns, IEnumerable<object[]> rows)
    {
        var count = 0L;
        await using var transaction = (SqliteTransaction)await connection.BeginTransactionAsync();
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = $"INSERT INTO {table} ({Names(columns)}) VALUES ({string.Join(", ", columns.Select((_, i) => $"$p{i}"))})";
        for (var i = 0; i < columns.Count; i++) command.Parameters.Add(new SqliteParameter { ParameterName = $"$p{i}" });
        foreach (var row in rows)
        {
            for (var i = 0; i < row.Length; i++) command.Parameters[i].Value = row[i];
            count += await command.ExecuteNonQueryAsync();
        }
        await transaction.CommitAsync();
        return count;
    }

    static string Names(IReadOnlyList<string> columns) => string.Join(", ", columns.Select(c => $"\"{c}\""));
}
