using System.Diagnostics;
using System.Text.Json;

namespace Samspel.Bench;

/// <summary>The measured process as the load generator sees it.</summary>
sealed class ServerProcess : IAsyncDisposable
{
    readonly Process process;

    ServerProcess(Process process) => this.process = process;

    public Uri Product { get; private set; } = null!;
    public Uri Bare { get; private set; } = null!;

    public static async Task<ServerProcess> Start(Place place)
    {
        var info = new ProcessStartInfo("dotnet") { RedirectStandardInput = true, RedirectStandardOutput = true };
        foreach (var word in new[] { typeof(ServerProcess).Assembly.Location, "--serve", place.Data, place.Connection }) info.ArgumentList.Add(word);
        var server = new ServerProcess(Process.Start(info)!);
        var words = (await server.Answer("ready ")).Split(' ');
        (server.Product, server.Bare) = (new Uri(words[0]), new Uri(words[1]));
        return server;
    }

    public Task Begin(string method) => Tell($"start {method}");

    public async Task<ServerSide> End()
    {
        await Tell("stop");
        return JsonSerializer.Deserialize<ServerSide>(await Answer("side "))!;
    }

    public async Task<IReadOnlyList<string>> Statements() => JsonSerializer.Deserialize<List<string>>(await Answer("sql "))!;

    async Task Tell(string line)
    {
        await process.StandardInput.WriteLineAsync(line);
        await process.StandardInput.FlushAsync();
    }

    async Task<string> Answer(string mark)
    {
        while (await process.StandardOutput.ReadLineAsync() is { } line)
            if (line.StartsWith(mark, StringComparison.Ordinal)) return line[mark.Length..];
        throw new InvalidOperationException("Servern som mäts avslutades i förtid.");
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited) await Tell("quit");
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(15));
        try { await process.WaitForExitAsync(patience.Token); }
        catch (OperationCanceledException) { process.Kill(entireProcessTree: true); }
        process.Dispose();
    }
}
