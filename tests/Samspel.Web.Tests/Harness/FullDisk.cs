using System.Data.Common;
using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Samspel.Web.Tests.Harness;

/// <summary>A database that may have no room left for new rows in a table, for what the test itself does.</summary>
sealed class FullDisk : IDisposable
{
    static readonly AsyncLocal<string?> Table = new();
    readonly IDisposable listening;

    FullDisk() => listening = DiagnosticListener.AllListeners.Subscribe(new Each<DiagnosticListener>(listener =>
    {
        if (listener.Name == "Microsoft.EntityFrameworkCore") listener.Subscribe(new Each<KeyValuePair<string, object?>>(Refuse));
    }));

    /// <summary>From when this is done every statement is seen: Entity Framework remembers for a second that nobody listened.</summary>
    public static async Task<FullDisk> Ready()
    {
        var disk = new FullDisk();
        await Task.Delay(TimeSpan.FromSeconds(1.2));
        return disk;
    }

    /// <summary>What is done meets a disk with no room for the table.</summary>
    public async Task<Answer> During(string table, Func<Task<Answer>> act)
    {
        Table.Value = $"INSERT INTO {table} ";
        try { return await act(); }
        finally { Table.Value = null; }
    }

    public void Dispose() => listening.Dispose();

    static void Refuse(KeyValuePair<string, object?> e)
    {
        const int full = 13;
        if (Table.Value is { } insert && e.Key == RelationalEventId.CommandExecuting.Name && e.Value is CommandEventData { Command: DbCommand command } && command.CommandText.Replace("\"", "").Contains(insert))
            throw new SqliteException("database or disk is full", full);
    }

    sealed class Each<T>(Action<T> act) : IObserver<T>
    {
        public void OnCompleted() { }
        public void OnError(Exception error) { }
        public void OnNext(T value) => act(value);
    }
}
