using System.Diagnostics;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Samspel.Web.Tests.Harness;

/// <summary>Counts what a page asks the database.</summary>
static class Statements
{
    /// <summary>Other tests run at the same time: only what this one's request does is counted, since the flow of the request carries the mark.</summary>
    static readonly AsyncLocal<bool> Mine = new();

    /// <summary>How many statements one look at the page costs.</summary>
    public static async Task<int> Of(Visitor visitor, string path)
    {
        var count = 0;
        using var listening = DiagnosticListener.AllListeners.Subscribe(new Each<DiagnosticListener>(listener =>
        {
            if (listener.Name == "Microsoft.EntityFrameworkCore") listener.Subscribe(new Each<KeyValuePair<string, object?>>(e => { if (e.Key == RelationalEventId.CommandExecuting.Name && Mine.Value) Interlocked.Increment(ref count); }));
        }));
        Mine.Value = true;
        (await visitor.Get(path)).Expect(200);
        Mine.Value = false;
        return count;
    }

    sealed class Each<T>(Action<T> act) : IObserver<T>
    {
        public void OnCompleted() { }
        public void OnError(Exception error) { }
        public void OnNext(T value) => act(value);
    }
}
