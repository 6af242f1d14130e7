using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Samspel.Web.Tests.Harness;

/// <summary>Keeps what the app logs, so that a test can read it.</summary>
public sealed class AppLog : ILoggerProvider
{
    readonly ConcurrentQueue<(LogLevel Level, string Category, string Text)> lines = [];

    public IReadOnlyCollection<(LogLevel Level, string Category, string Text)> Lines => lines;

    public IEnumerable<string> Errors => lines.Where(l => l.Level >= LogLevel.Error).Select(l => l.Text);

    public ILogger CreateLogger(string categoryName) => new Writer(this, categoryName);

    public void Dispose() { }

    sealed class Writer(AppLog log, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;
        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Information;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (!IsEnabled(logLevel)) return;
            log.lines.Enqueue((logLevel, category, exception is null ? formatter(state, null) : $"{formatter(state, exception)}\n{exception}"));
            while (log.lines.Count > 5_000) log.lines.TryDequeue(out _);
        }
    }
}
