using System.Diagnostics;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Commands;

namespace Samspel.Bench;

/// <summary>What the server itself measured while a page was pressed.</summary>
sealed record ServerSide(int Requests, double P50, double P95, double P99, long WorkingSet, long PeakWorkingSet, long Heap);

/// <summary>
/// The measured process (<c>--serve</c>): the whole product as it ships, with a clock around each request, and the bare page beside
/// it. Told by lines on standard input; answers by lines on standard output.
/// </summary>
static class Server
{
    static readonly Lock Gate = new();
    static readonly List<double> Times = new(100_000);
    static string? recorded;

    public static async Task<int> Run(Place place)
    {
        await using var app = Serve.Build(place.Arguments, announce: true);
        app.Use(async (http, next) =>
        {
            if (http.Request.Headers.ContainsKey(SqlCount.Header))
            {
                var statements = await SqlCount.During(() => next(http));
                Console.WriteLine("sql " + JsonSerializer.Serialize(statements));
                return;
            }
            var began = Stopwatch.GetTimestamp();
            await next(http);
            if (recorded != http.Request.Method) return;
            lock (Gate) Times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        });
        app.UseSamspel();
        SqlCount.Watch();
        await app.StartAsync();
        await using var bare = await BarePage.Start(place);
        Console.WriteLine($"ready {Address(app)} {Address(bare)}");

        while (await Console.In.ReadLineAsync() is { } line && line != "quit")
        {
            if (line.Split(' ') is ["start", var method]) lock (Gate) { Times.Clear(); recorded = method; }
            if (line == "stop") Console.WriteLine("side " + JsonSerializer.Serialize(Stop()));
        }
        await app.StopAsync();
        return 0;
    }

    static ServerSide Stop()
    {
        recorded = null;
        lock (Gate)
        {
            var times = new Sample(Times);
            using var process = Process.GetCurrentProcess();
            return new ServerSide(times.Count, times.At(0.50), times.At(0.95), times.At(0.99), process.WorkingSet64, process.PeakWorkingSet64, GC.GetGCMemoryInfo().HeapSizeBytes);
        }
    }

    static string Address(WebApplication app) => app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
}

/// <summary>A sorted set of times.</summary>
sealed class Sample
{
    readonly double[] sorted;

    public Sample(IEnumerable<double> times) => Array.Sort(sorted = [.. times]);

    public int Count => sorted.Length;
    public double At(double part) => sorted.Length == 0 ? 0 : sorted[Math.Min(sorted.Length - 1, (int)Math.Ceiling(part * sorted.Length) - 1)];
}
