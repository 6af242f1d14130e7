using System.Diagnostics;
using System.Net;

namespace Samspel.Bench;

/// <summary>One page under load, as the users and as the server saw it.</summary>
sealed record Result(string Page, double PerSecond, double P50, double P95, double P99, int Requests, int Errors, ServerSide? Server, double? OfBare);

/// <summary>Presses one page: each user asks, waits for the answer and asks again.</summary>
static class Load
{
    /// <summary>One request whose time counts; what is asked around it (the form before the save) takes its time but is not counted.</summary>
    public delegate Task<(HttpStatusCode Status, double Milliseconds)> Ask(User user);

    public static Ask Get(Func<User, string> address) => async user =>
    {
        var began = Stopwatch.GetTimestamp();
        using var answer = await user.Http.GetAsync(address(user));
        await answer.Content.ReadAsByteArrayAsync();
        return (answer.StatusCode, Stopwatch.GetElapsedTime(began).TotalMilliseconds);
    };

    /// <summary>Fetches the form, types one more word in it and sends it.</summary>
    public static async Task<(HttpStatusCode Status, double Milliseconds)> Save(User user)
    {
        var address = $"/sip/{user.NextToEdit()}/behov";
        using var page = await user.Http.GetAsync(address);
        var html = await page.Content.ReadAsStringAsync();
        if (!page.IsSuccessStatusCode) return (page.StatusCode, 0);
        var fields = Form.Read(html);
        fields.RemoveAll(f => f.Key == "Form.Description");
        fields.Add(new("Form.Description", $"Har varit borta från skolan mer än hälften av hösten. Uppdaterat {user.Edits} gånger."));
        using var body = new FormUrlEncodedContent(fields);
        var began = Stopwatch.GetTimestamp();
        using var answer = await user.Http.PostAsync(address, body);
        await answer.Content.ReadAsByteArrayAsync();
        return (answer.StatusCode, Stopwatch.GetElapsedTime(began).TotalMilliseconds);
    }

    /// <param name="pause">How long a user reads before the next page; none is to press the server as hard as it bears.</param>
    public static async Task<Result> Measure(string page, Ask ask, HttpStatusCode expected, IReadOnlyList<User> users, BenchOptions options, ServerProcess? server, string method = "GET", TimeSpan pause = default)
    {
        if (pause == default) await Press(ask, expected, users, TimeSpan.FromSeconds(options.Warmup), pause);
        if (server is not null) await server.Begin(method);
        var began = Stopwatch.GetTimestamp();
        var (times, errors) = await Press(ask, expected, users, TimeSpan.FromSeconds(options.Seconds), pause);
        var seconds = Stopwatch.GetElapsedTime(began).TotalSeconds;
        var side = server is null ? null : await server.End();
        var sample = new Sample(times);
        return new Result(page, sample.Count / seconds, sample.At(0.50), sample.At(0.95), sample.At(0.99), sample.Count, errors, side, null);
    }

    static async Task<(List<double> Times, int Errors)> Press(Ask ask, HttpStatusCode expected, IReadOnlyList<User> users, TimeSpan time, TimeSpan pause)
    {
        var (clock, errors) = (Stopwatch.StartNew(), 0);
        var all = await Task.WhenAll(users.Select((user, i) => Task.Run(async () =>
        {
            var mine = new List<double>(10_000);
            // People do not click in step.
            await Task.Delay(pause * i / users.Count);
            while (clock.Elapsed < time)
            {
                try
                {
                    var (status, took) = await ask(user);
                    if (status == expected) mine.Add(took); else Interlocked.Increment(ref errors);
                }
                catch (HttpRequestException) { Interlocked.Increment(ref errors); }
                catch (TaskCanceledException) { Interlocked.Increment(ref errors); }
                if (pause > TimeSpan.Zero) await Task.Delay(pause);
            }
            return mine;
        })));
        return ([.. all.SelectMany(times => times)], errors);
    }
}
