using System.Diagnostics;
using System.Net;

namespace Samspel.Bench;

/// <summary>From nothing to the first page: the published program on the filled database, until the sign-in page answers.</summary>
static class ColdStart
{
    public static async Task<double?> Measure(Place place)
    {
        var program = Path.Combine(Place.Root, "artifacts", "publish", "Samspel.Web.dll");
        if (!File.Exists(program)) return null;
        var port = Place.FreePort();
        var info = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true };
        foreach (var word in new[] { program, "run", "--host", "127.0.0.1", "--port", $"{port}", "--data", place.Data, "--no-demo" }) info.ArgumentList.Add(word);
        info.Environment["ConnectionStrings__Samspel"] = place.Connection;
        using var http = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { Timeout = TimeSpan.FromSeconds(60) };
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(info)!;
        process.OutputDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        try
        {
            while (clock.Elapsed < TimeSpan.FromMinutes(2) && !process.HasExited)
            {
                try
                {
                    using var answer = await http.GetAsync($"http://127.0.0.1:{port}/konto/logga-in");
                    if (answer.StatusCode == HttpStatusCode.OK) return clock.Elapsed.TotalSeconds;
                }
                catch (HttpRequestException) { /* not listening yet */ }
                await Task.Delay(10);
            }
            return null;
        }
        finally
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }
    }
}
