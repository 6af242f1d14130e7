using System.Data.Common;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Samspel.Bench;

/// <summary>Notes the statements that Entity Framework sends in a request that asks for it.</summary>
sealed class SqlCount : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>
{
    public const string Header = "X-Bench-Sql";
    static readonly AsyncLocal<List<string>?> Current = new();

    public static void Watch() => DiagnosticListener.AllListeners.Subscribe(new SqlCount());

    /// <summary>Runs the request and gives the statements it sent.</summary>
    public static async Task<IReadOnlyList<string>> During(Func<Task> request)
    {
        var statements = Current.Value = [];
        await request();
        Current.Value = null;
        return statements;
    }

    public void OnNext(DiagnosticListener listener)
    {
        if (listener.Name == "Microsoft.EntityFrameworkCore") listener.Subscribe(this, name => Current.Value is not null && name == RelationalEventId.CommandExecuting.Name);
    }

    public void OnNext(KeyValuePair<string, object?> happened)
    {
        if (Current.Value is { } statements && happened.Value is CommandEventData { Command: DbCommand command })
            lock (statements) statements.Add(command.CommandText.ReplaceLineEndings(" "));
    }

    public void OnCompleted() { }
    public void OnError(Exception error) { }
}
