using System.Diagnostics;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Samspel.Web.Tests.Harness;

/// <summary>Counts what a page asks the database.</summary>
static class Statements
{
    /// <summary>Other tests run at the same time: only what this one's request does is counted, since the flow of the request carries the count.</summary>
    static readonly AsyncLocal<Count?> Mine = new();

    /// <summary>Listening once and for all. Entity Framework remembers for a second that nobody listened: only then is every statement told.</summary>
    static readonly Lazy<Task> Listening = new(async () =>
    {
        DiagnosticListener.AllListeners.Subscribe(new Each<DiagnosticListener>(listener =>
        {
            if (listener.Name == "Microsoft.EntityFrameworkCore") listener.Subscribe(new Each<KeyValuePair<string, object?>>(e => { if (e.Key == RelationalEventId.CommandExecuting.Name && Mine.Value is { } mine) Interlocked.Increment(ref mine.Told); }));
        }));
        await Task.Delay(TimeSpan.FromSeconds(1.2));
    });

    /// <summary>How many statements one look at the page costs.</summary>
    public static async Task<int> Of(Visitor visitor, string path)
    {
        await Listening.Value;
        var count = new Count();
        Mine.Value = count;
        (await visitor.Get(path)).Expect(200);
        Mine.Value = null;
        return count.Told;
    }

    sealed class Count
    {
        public int Told;
    }

    sealed class Each<T>(Action<T> act) : IObserver<T>
    {
        public void OnCompleted() { }
        public void OnError(Exception error) { }
        public void OnNext(T value) => act(value);
    }
}
